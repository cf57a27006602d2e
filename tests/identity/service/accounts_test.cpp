#include "foundation/service/query.h"
#include "identity/service/accounts.h"
#include "identity/service/company.h"
#include "identity/service/company_setup.h"
#include "support/test_company.h"

#include <QTest>

using namespace backroom;
using namespace backroom::identity;
using backroom::test::EachEngine;
using backroom::test::TestCompany;
using backroom::test::why;

namespace {

const Sql entriesOfJournal{"test.journal", "SELECT actor_name, action FROM foundation_journal ORDER BY id",
                           "SELECT actor_name, action FROM foundation_journal ORDER BY id"};
const Sql actorNow{"test.actor", "SELECT identity_actor() AS actor", "SELECT identity_actor() AS actor"};

QStringList journal(Database& db) {
    Query query(db, entriesOfJournal);
    MUST(query.exec());
    QStringList lines;
    while (query.next())
        lines += query.text("actor_name") + QLatin1Char(' ') + query.text("action");
    return lines;
}

QString refusal(Database& db, const char* statement) {
    const auto done = db.runScript(QString::fromLatin1(statement));
    return done ? QString() : done.error().code;
}

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT
private slots:
    void settingsAreThoseOfTheSetUp_data() { EachEngine::rows(); }
    void settingsAreThoseOfTheSetUp() {
        TestCompany company;
        const auto settings = Company(company.as("auditor")).settings();
        QVERIFY2(settings, why(settings));
        QCOMPARE(settings->name, QStringLiteral("Test"));
        QCOMPARE(settings->currency, QStringLiteral("EUR"));
        QCOMPARE(settings->timeZone, QStringLiteral("Europe/Berlin"));
        QCOMPARE(Company(company.as("manager")).change(*settings, *settings).error().code,
                 QStringLiteral("identity.not_allowed"));
        auto renamed = *settings;
        renamed.name = QStringLiteral("Other");
        const auto changed = Company(company.as("admin")).change(*settings, renamed);
        QVERIFY2(changed, why(changed));
        QCOMPARE(Company(company.desk()).settings()->name, QStringLiteral("Other"));
        // Who had not seen it is told both; another fact of the same company is no conflict.
        auto late = *settings;
        late.name = QStringLiteral("Third");
        const auto refused = Company(company.as("admin")).change(*settings, late);
        QCOMPARE(refused.error().code, QStringLiteral("identity.edit_conflict"));
        QVERIFY2(refused.error().where.contains(QStringLiteral("yours “Third”, theirs “Other”")),
                 why(refused));
        QCOMPARE(Company(company.desk()).settings()->name, QStringLiteral("Other"));
        late = *settings;
        late.timeZone = QStringLiteral("Europe/Lisbon");
        const auto merged = Company(company.as("admin")).change(*settings, late);
        QVERIFY2(merged, why(merged));
        QCOMPARE(merged->name, QStringLiteral("Other"));
        QCOMPARE(merged->timeZone, QStringLiteral("Europe/Lisbon"));
    }
    void theActorIsWhoSignedIn_data() { EachEngine::rows(); }
    void theActorIsWhoSignedIn() {
        TestCompany company;
        for (const char* account : {"admin", "manager", "warehouse", "auditor"}) {
            Desk& desk = company.as(account);
            Query query(desk.database(), actorNow);
            QVERIFY(*query.execAndNext());
            QCOMPARE(query.id<Account>("actor"), desk.actor().id);
            QVERIFY(desk.actor().id);
        }
        auto seat = company.seat(QStringLiteral("warehouse"));
        QVERIFY2(seat->signIn->signOut(), "sign out");
        Query query(*seat->database, actorNow);
        QVERIFY(*query.execAndNext());
        QVERIFY(query.isNull("actor"));
        QCOMPARE(seat->desk->require(Permission::ReadStock).error().code,
                 QStringLiteral("identity.signed_out"));
    }
    void unknownNameAndWrongPasswordLookTheSame_data() { EachEngine::rows(); }
    void unknownNameAndWrongPasswordLookTheSame() {
        TestCompany company;
        QStringList answers;
        for (const auto& [name, password] :
             {std::pair{"nobody", "test-password"}, {"manager", "wrong-password"}}) {
            const auto url = company.url(QString::fromLatin1(name));
            const auto db = Database::open(
                url, SignIn::credentials(url, QString::fromLatin1(name), QString::fromLatin1(password)));
            if (!db) {
                answers += db.error().code + db.error().what + db.error().remedy;
                continue;
            }
            Desk desk(**db, company.clock(), company.uuids(), QStringLiteral("x"));
            const auto signedIn =
                SignIn(desk).signIn(QString::fromLatin1(name), QString::fromLatin1(password));
            QVERIFY(!signedIn);
            answers += signedIn.error().code + signedIn.error().what + signedIn.error().remedy;
        }
        QVERIFY2(answers.at(0).startsWith(QStringLiteral("identity.wrong_password")),
                 qPrintable(answers.at(0)));
        QCOMPARE(answers.at(0), answers.at(1));
        if (company.engine() == Engine::Sqlite)
            QCOMPARE(journal(company.database()).filter(QStringLiteral("refused")).size(), 2);
    }
    void namesAreOneIgnoringCase_data() { EachEngine::rows(); }
    void namesAreOneIgnoringCase() {
        TestCompany company;
        Accounts accounts(company.as("admin"));
        const auto anna = accounts.add(
            {QStringLiteral("Anna"), QStringLiteral("Anna B."), Role::Warehouse, TestCompany::password()});
        QVERIFY2(anna, why(anna));
        QCOMPARE(
            accounts.add({QStringLiteral("ANNA"), {}, Role::Auditor, TestCompany::password()}).error().code,
            QStringLiteral("identity.name_taken"));
        QCOMPARE(company.seat(QStringLiteral("aNNa"))->desk->actor().name, QStringLiteral("Anna"));
        QCOMPARE(
            accounts.add({QStringLiteral("b@c"), {}, Role::Auditor, TestCompany::password()}).error().code,
            QStringLiteral("identity.bad_account_name"));
        QCOMPARE(
            accounts.add({QStringLiteral("b"), {}, Role::Auditor, QStringLiteral("1234567")}).error().code,
            QStringLiteral("identity.short_password"));
        QCOMPARE(accounts.list()->size(), 5);
    }
    void aDisabledAccountIsOutAtOnce_data() { EachEngine::rows(); }
    void aDisabledAccountIsOutAtOnce() {
        TestCompany company;
        Desk& warehouse = company.as("warehouse");
        Accounts accounts(company.as("admin"));
        const auto before = MUST(accounts.find(QStringLiteral("warehouse")));
        const auto disabled = accounts.disable(before);
        QVERIFY2(disabled, why(disabled));
        const auto url = company.url(QStringLiteral("warehouse"));
        const auto credentials =
            SignIn::credentials(url, QStringLiteral("warehouse"), TestCompany::password());
        if (const auto db = Database::open(url, credentials)) {
            Desk desk(**db, company.clock(), company.uuids(), QStringLiteral("x"));
            QCOMPARE(SignIn(desk).signIn(QStringLiteral("warehouse"), TestCompany::password()).error().code,
                     QStringLiteral("identity.wrong_password"));
        } else {
            QCOMPARE(db.error().code, QStringLiteral("identity.wrong_password"));
        }
        if (company.engine() == Engine::Postgresql) {
            Query query(warehouse.database(), actorNow);
            QVERIFY(*query.execAndNext());
            QVERIFY2(query.isNull("actor"), "an open session of a disabled account acts for nobody");
        }
        QVERIFY(accounts.enable(*disabled));
        QVERIFY(company.seat(QStringLiteral("warehouse")));
    }
    void theLastAdministratorStays_data() { EachEngine::rows(); }
    void theLastAdministratorStays() {
        TestCompany company;
        Desk& admin = company.as("admin");
        Accounts accounts(admin);
        const auto self = MUST(accounts.find(QStringLiteral("admin")));
        QCOMPARE(accounts.disable(self).error().code, QStringLiteral("identity.own_account"));
        QCOMPARE(accounts.setRole(self, Role::Manager).error().code, QStringLiteral("identity.last_admin"));
        const auto second = accounts.setRole(*accounts.find(QStringLiteral("manager")), Role::Admin);
        QVERIFY2(second, why(second));
        const auto left = Accounts(company.as("manager")).disable(self);
        QVERIFY2(left, why(left));
        QCOMPARE(Accounts(company.as("manager")).setRole(*second, Role::Auditor).error().code,
                 QStringLiteral("identity.last_admin"));
    }
    void twoAdministratorsSeeBothRoles_data() { EachEngine::rows(); }
    void twoAdministratorsSeeBothRoles() {
        TestCompany company;
        Accounts accounts(company.as("admin"));
        const auto read = MUST(accounts.find(QStringLiteral("warehouse")));
        MUST(accounts.setRole(read, Role::Manager));
        const auto second = accounts.setRole(read, Role::Auditor);
        QVERIFY(!second);
        QCOMPARE(second.error().code, QStringLiteral("identity.edit_conflict"));
        QVERIFY2(second.error().where.contains(roleTitle(Role::Manager)) &&
                     second.error().where.contains(roleTitle(Role::Auditor)),
                 qPrintable(second.error().where));
        QCOMPARE(accounts.find(QStringLiteral("warehouse"))->role, Role::Manager);
        // Another fact of the same account stands beside it.
        const auto out = accounts.disable(read);
        QVERIFY2(out, why(out));
        QVERIFY(out->isDisabled);
        QCOMPARE(out->role, Role::Manager);
    }
    void passwordsChange_data() { EachEngine::rows(); }
    void passwordsChange() {
        TestCompany company;
        Desk& auditor = company.as("auditor");
        Accounts own(auditor);
        const QString wanted = QStringLiteral("another password with ü and 'quotes'");
        QCOMPARE(own.changeOwnPassword(QStringLiteral("not this one"), wanted).error().code,
                 QStringLiteral("identity.wrong_password"));
        const auto changed = own.changeOwnPassword(TestCompany::password(), wanted);
        QVERIFY2(changed, why(changed));
        const auto url = company.url(QStringLiteral("auditor"));
        const auto db = Database::open(url, SignIn::credentials(url, QStringLiteral("auditor"), wanted));
        QVERIFY2(db, why(db));
        Desk desk(**db, company.clock(), company.uuids(), QStringLiteral("x"));
        QVERIFY(SignIn(desk).signIn(QStringLiteral("auditor"), wanted));
        QVERIFY(!Accounts(auditor).setPassword(auditor.actor().id, wanted));
        QVERIFY(Accounts(company.as("admin")).setPassword(auditor.actor().id, TestCompany::password()));
        QVERIFY(company.seat(QStringLiteral("auditor")));
    }
    void theServerHoldsTheRights() {
        TestCompany company(Engine::Postgresql);
        Database& auditor = company.as("auditor").database();
        Database& warehouse = company.as("warehouse").database();
        Database& manager = company.as("manager").database();
        Database& admin = company.as("admin").database();
        const QString denied = QStringLiteral("database.denied");
        QCOMPARE(refusal(auditor, "SELECT * FROM identity_accounts"), QString());
        QCOMPARE(refusal(auditor, "INSERT INTO foundation_setting VALUES ('a', 'b')"), denied);
        QCOMPARE(refusal(warehouse, "INSERT INTO foundation_setting VALUES ('a', 'b')"), denied);
        QCOMPARE(refusal(manager, "INSERT INTO foundation_setting VALUES ('a', 'b')"), QString());
        QCOMPARE(refusal(manager, "UPDATE identity_account SET role = 'admin'"), denied);
        QCOMPARE(refusal(admin, "UPDATE foundation_journal SET actor_name = 'x'"), denied);
        QCOMPARE(refusal(admin, "DELETE FROM foundation_journal"), denied);
        QCOMPARE(refusal(admin, "CREATE TABLE x (a bigint)"), denied);
        QCOMPARE(refusal(admin, "CREATE ROLE intruder"), denied);
        QVERIFY(!refusal(manager, "SELECT backroom_accounts.put_login('manager', 'admin', false, NULL)")
                     .isEmpty());
        QVERIFY(!refusal(manager, "SET ROLE \"backroom_admin\"").isEmpty());
        const QString clear =
            refusal(admin, "SELECT backroom_accounts.put_login('manager', 'manager', false, 'clear text')");
        QCOMPARE(clear, QStringLiteral("identity.no_verifier"));
    }
    void everyStepLeavesATrace_data() { EachEngine::rows(); }
    void everyStepLeavesATrace() {
        TestCompany company;
        auto seat = company.seat(QStringLiteral("auditor"));
        QVERIFY(seat->signIn->signOut());
        const QStringList lines = journal(company.database());
        QVERIFY(lines.contains(QStringLiteral("auditor sign_in")));
        QVERIFY(lines.contains(QStringLiteral("auditor sign_out")));
        QVERIFY(lines.contains(QStringLiteral("admin create")));
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
