#include "demo_company.h"

#include "company_hooks.h"
#include "demo_accounts.h"
#include "identity/service/accounts.h"
#include "identity/service/company_setup.h"
#include "identity/service/sign_in.h"

#include <QCoreApplication>

namespace backroom::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoCompany)
};

identity::Role roleOf(const QString& name) {
    return identity::roleFromName(name).value_or(identity::Role::Warehouse);
}

Done addPeople(const DatabaseUrl& url, const Clock& clock, UuidSource& uuids) {
    const QString admin = QStringLiteral("admin");
    BACKROOM_TRY(std::unique_ptr<Database> database,
                 Database::open(url, identity::SignIn::credentials(url, admin, demoPassword())));
    Desk desk(*database, clock, uuids, QStringLiteral("demo"));
    identity::SignIn signIn(desk);
    BACKROOM_CHECK(signIn.signIn(admin, demoPassword()).map([](const identity::AccountInfo&) {}));
    identity::Accounts accounts(desk);
    const QList<DemoAccount> people = demoAccounts();
    for (const DemoAccount& person : people) {
        if (person.name == admin)
            continue;
        BACKROOM_CHECK(accounts.add({person.name, {}, roleOf(person.name), demoPassword()})
                           .map([](const identity::AccountInfo&) {}));
    }
    return signIn.signOut();
}

} // namespace

Done makeDemoCompany(const DatabaseUrl& url, const Clock& clock) {
    const std::unique_ptr<UuidSource> uuids = UuidSource::system();
    identity::SetupRequest request;
    request.url = url;
    request.company.name = Text::tr("Tamsel Goods");
    request.company.currency = QStringLiteral("EUR");
    request.company.timeZone = QStringLiteral("Europe/Berlin");
    request.company.isDemo = true;
    request.adminPassword = demoPassword();
    BACKROOM_TRY(
        const identity::SetupReport report,
        identity::CompanySetup(clock, *uuids, QStringLiteral("demo"), companyHooks()).prepare(request));
    if (report.outcome != identity::SetupOutcome::NewCompany)
        return {};
    return addPeople(url, clock, *uuids);
}

} // namespace backroom::app
