#include "identity/service/company.h"

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

Done Company::change(const CompanySettings& wanted) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerDatabase));
    BACKROOM_CHECK(checkCompany(wanted));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const CompanySettings before, settings());
    Query update(m_desk.database(), queries::companyUpdate);
    update.bind(":name", wanted.name.trimmed()).bind(":currency", wanted.currency);
    update.bind(":time_zone", wanted.timeZone).bind(":negative_policy", wanted.negativePolicy);
    BACKROOM_CHECK(update.exec());
    BACKROOM_CHECK(m_desk.record({QStringLiteral("change"), QStringLiteral("identity.company"), before.uuid,
                                  asJson(before), asJson(wanted)}));
    return transaction.commit();
}

} // namespace backroom::identity
