#include "identity/service/company.h"

#include "foundation/service/edit_conflict.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "identity/service/queries.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Company)
};

QJsonObject asJson(const CompanySettings& settings) {
    return {{QStringLiteral("name"), settings.name},
            {QStringLiteral("currency"), settings.currency},
            {QStringLiteral("timeZone"), settings.timeZone},
            {QStringLiteral("negativePolicy"), settings.negativePolicy}};
}

Result<CompanySettings> edited(const CompanySettings& before, const CompanySettings& after,
                               const CompanySettings& now) {
    CompanySettings merged = now;
    QStringList conflicts;
    const auto take = [&](const QString& label, QString CompanySettings::*fact) {
        if (after.*fact == before.*fact)
            return;
        if (now.*fact != before.*fact && now.*fact != after.*fact)
            conflicts += Text::tr("%1: yours “%2”, theirs “%3”").arg(label, after.*fact, now.*fact);
        merged.*fact = after.*fact;
    };
    take(Text::tr("Name"), &CompanySettings::name);
    take(Text::tr("Currency"), &CompanySettings::currency);
    take(Text::tr("Time zone"), &CompanySettings::timeZone);
    take(Text::tr("Stock below zero"), &CompanySettings::negativePolicy);
    if (!conflicts.isEmpty())
        return fail(ErrorKind::Conflict, QStringLiteral("identity.edit_conflict"),
                    Text::tr("Somebody else changed the company meanwhile"),
                    conflicts.join(QStringLiteral("; ")), Text::tr("keep theirs, or enter yours once more"));
    return merged;
}

} // namespace

Result<std::optional<CompanySettings>> readCompany(Database& db) {
    Query get(db, queries::companyGet);
    BACKROOM_TRY(const bool found, get.execAndNext());
    if (!found)
        return std::optional<CompanySettings>();
    CompanySettings settings;
    settings.uuid = get.uuid("uuid");
    settings.name = get.text("name");
    settings.currency = get.text("currency");
    settings.timeZone = get.text("time_zone");
    settings.negativePolicy = get.text("negative_policy");
    settings.isDemo = get.flag("is_demo");
    return std::optional<CompanySettings>(settings);
}

Result<CompanySettings> Company::settings() {
    BACKROOM_TRY(const auto settings, readCompany(m_desk.database()));
    if (!settings)
        return fail(ErrorKind::Unavailable, QStringLiteral("identity.no_company"),
                    Text::tr("The database holds no company yet"), m_desk.database().url().toString(),
                    Text::tr("set it up with: backroomctl init"));
    return *settings;
}

Result<CompanySettings> Company::change(const CompanySettings& before, const CompanySettings& after) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerDatabase));
    BACKROOM_CHECK(checkCompany(after));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    {
        Query lock(m_desk.database(), queries::companyLock);
        BACKROOM_CHECK(lock.execAndNext());
    }
    BACKROOM_TRY(const CompanySettings now, settings());
    auto merged = edited(before, after, now);
    if (!merged)
        return fail(withWho(m_desk, now.uuid, merged.error()));
    merged->name = merged->name.trimmed();
    if (asJson(*merged) == asJson(now))
        return now;
    Query update(m_desk.database(), queries::companyUpdate);
    update.bind(":name", merged->name).bind(":currency", merged->currency);
    update.bind(":time_zone", merged->timeZone).bind(":negative_policy", merged->negativePolicy);
    BACKROOM_CHECK(update.exec());
    BACKROOM_CHECK(m_desk.record({QStringLiteral("change"), QStringLiteral("identity.company"), now.uuid,
                                  asJson(now), asJson(*merged)}));
    BACKROOM_CHECK(transaction.commit());
    return *merged;
}

} // namespace backroom::identity
