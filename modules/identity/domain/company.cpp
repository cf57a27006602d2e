#include "identity/domain/company.h"

#include "foundation/domain/clock.h"

#include <QCoreApplication>

namespace backroom::identity {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Company)
};
} // namespace

Done checkCompany(const CompanySettings& settings) {
    if (settings.name.trimmed().isEmpty() || settings.name.size() > 200)
        return fail(ErrorKind::Invalid, QStringLiteral("identity.bad_company"),
                    Text::tr("The company needs a name of at most 200 letters"), {}, Text::tr("enter one"));
    BACKROOM_TRY(const Currency currency, Currency::fromCode(settings.currency));
    Q_UNUSED(currency)
    if (!isTimeZone(settings.timeZone))
        return fail(ErrorKind::Invalid, QStringLiteral("identity.unknown_time_zone"),
                    Text::tr("There is no time zone \"%1\"").arg(settings.timeZone), {},
                    Text::tr("write it as Europe/Berlin"));
    static const QStringList policies = {QStringLiteral("refuse"), QStringLiteral("warn"),
                                         QStringLiteral("allow")};
    if (!policies.contains(settings.negativePolicy))
        return fail(ErrorKind::Invalid, QStringLiteral("identity.bad_policy"),
                    Text::tr("\"%1\" is no policy for negative stock").arg(settings.negativePolicy), {},
                    Text::tr("write refuse, warn or allow"));
    return {};
}

} // namespace backroom::identity
