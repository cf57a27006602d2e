#include "identity/service/company_setup.h"

#include "identity/service/accounts.h"
#include "identity/service/company.h"
#include "support/test_company.h"

#include <QFile>
#include <QTest>

using namespace backroom;
using namespace backroom::identity;
using namespace backroom::test;

/// What `backroomctl init` rests on.
class CompanySetupTest : public QObject {
    Q_OBJECT

    FixedClock m_clock{TestCompany::startMs()};
    std::unique_ptr<UuidSource> m_uuids = UuidSource::seeded(7);

    static SetupRequest request(const TestDatabase& fresh) {
        SetupRequest request;
        request.url = fresh.url();
        request.password = fresh.credentials().password;
        request.company.name = QStringLiteral("Tamsel Goods");
        request.adminName = QStringLiteral("Anna");
        request.adminPassword = TestCompany::password();
        return request;
    }
    Result<SetupReport> prepare(const SetupRequest& request, const QList<CompanyHook>& hooks = {}) {
        return CompanySetup(m_clock, *m_uuids, QStringLiteral("test"), hooks).prepare(request);
    }
    /// A role of the server with exactly these attributes; its name.
    static QString serverRole(const QString& database, const QString& attributes) {
        const QString role = QStringLiteral("dba@%1").arg(database);
        const QString said = TestServer::run(QStringLiteral("postgres"),
                                             QStringLiteral("CREATE ROLE \"%1\" LOGIN PASSWORD '%2' %3")
                                                 .arg(role, TestCompany::password(), attributes));
        return said.isEmpty() ? role : QString();
    }

private slots:
    void onceMakesACompanyTwiceChangesNothing_data() { EachEngine::rows(); }
    void onceMakesACompanyTwiceChangesNothing() {
        const TestDatabase fresh(EachEngine::current());
        int hooks = 0;
        const QList<CompanyHook> hook = {[&hooks](Desk& desk) -> Done {
            ++hooks;
            return desk.require(Permission::EditLocations);
        }};
        const auto first = prepare(request(fresh), hook);
        QVERIFY2(first, why(first));
        QCOMPARE(int(first->outcome), int(SetupOutcome::NewCompany));
        auto again = request(fresh);
        again.company.name = QStringLiteral("Another");
        again.adminPassword.clear();
        const auto second = prepare(again, hook);
        QVERIFY2(second, why(second));
        QCOMPARE(int(second->outcome), int(SetupOutcome::AlreadyCurrent));
        QCOMPARE(hooks, 1);
        DatabaseUrl url = fresh.url();
        url.user = QStringLiteral("anna");
        const auto db = Database::open(url, SignIn::credentials(url, url.user, TestCompany::password()));
        QVERIFY2(db, why(db));
        Desk desk(**db, m_clock, *m_uuids, QStringLiteral("x"));
        QVERIFY(SignIn(desk).signIn(QStringLiteral("anna"), TestCompany::password()));
        QCOMPARE(Company(desk).settings()->name, QStringLiteral("Tamsel Goods"));
    }
    void aWrongRequestLeavesNothingBehind_data() { EachEngine::rows(); }
    void aWrongRequestLeavesNothingBehind() {
        const TestDatabase fresh(EachEngine::current());
        auto wrong = request(fresh);
        wrong.adminPassword = QStringLiteral("short");
        QCOMPARE(prepare(wrong).error().code, QStringLiteral("identity.short_password"));
        wrong = request(fresh);
        wrong.company.timeZone = QStringLiteral("Mars/Base");
        QCOMPARE(prepare(wrong).error().code, QStringLiteral("identity.unknown_time_zone"));
        if (fresh.engine() == Engine::Sqlite)
            QVERIFY(!QFile::exists(fresh.url().path));
        else
            QVERIFY(!TestServer::run(fresh.url().name, QStringLiteral("SELECT 1 FROM foundation_migration"))
                         .isEmpty());
        const auto failing =
            prepare(request(fresh),
                    {[](Desk&) -> Done { return fail(ErrorKind::Invalid, QStringLiteral("test.no"), {}); }});
        QCOMPARE(failing.error().code, QStringLiteral("test.no"));
        const auto good = prepare(request(fresh));
        QVERIFY2(good, why(good));
        QCOMPARE(int(good->outcome), int(SetupOutcome::NewCompany));
    }
    void aForeignDatabaseIsRefused_data() { EachEngine::rows(); }
    void aForeignDatabaseIsRefused() {
        const TestDatabase fresh(EachEngine::current());
        if (fresh.engine() == Engine::Sqlite) {
            QFile file(fresh.url().path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("a list of things to buy, kept for years\n");
        } else {
            QCOMPARE(TestServer::run(fresh.url().name, QStringLiteral("CREATE SCHEMA shop")), QString());
            QCOMPARE(TestServer::run(fresh.url().name, QStringLiteral("CREATE TABLE shop.goods (a bigint)")),
                     QString());
        }
        const auto refused = prepare(request(fresh));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("database.foreign"));
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Unavailable));
    }
    void aMissingDatabaseIsMade() {
        const TestDatabase fresh(Engine::Postgresql);
        auto wanted = request(fresh);
        QCOMPARE(TestServer::run(QStringLiteral("postgres"),
                                 QStringLiteral("DROP DATABASE \"%1\"").arg(fresh.url().name)),
                 QString());
        const auto made = prepare(wanted);
        QVERIFY2(made, why(made));
        wanted.password = QStringLiteral("wrong password");
        QCOMPARE(prepare(wanted).error().code, QStringLiteral("identity.wrong_password"));
    }
    void anOrdinaryOwnerPrepares() {
        const TestDatabase fresh(Engine::Postgresql);
        auto wanted = request(fresh);
        wanted.url.user = serverRole(fresh.url().name, QStringLiteral("CREATEDB CREATEROLE"));
        wanted.password = TestCompany::password();
        const auto stranger = prepare(wanted);
        QCOMPARE(stranger.error().code, QStringLiteral("identity.may_not_prepare"));
        QCOMPARE(TestServer::run(QStringLiteral("postgres"),
                                 QStringLiteral("ALTER DATABASE \"%1\" OWNER TO \"%2\"")
                                     .arg(fresh.url().name, wanted.url.user)),
                 QString());
        const auto made = prepare(wanted);
        QVERIFY2(made, why(made));
        const auto again = prepare(wanted);
        QVERIFY2(again, why(again));
        DatabaseUrl url = fresh.url();
        url.user = QStringLiteral("anna");
        const auto db = Database::open(url, SignIn::credentials(url, url.user, TestCompany::password()));
        QVERIFY2(db, why(db));
        Desk desk(**db, m_clock, *m_uuids, QStringLiteral("x"));
        QVERIFY(SignIn(desk).signIn(url.user, TestCompany::password()));
        const auto added =
            Accounts(desk).add({QStringLiteral("bruno"), {}, Role::Warehouse, TestCompany::password()});
        QVERIFY2(added, why(added));
        // Give the database back before its role goes.
        QCOMPARE(TestServer::run(QStringLiteral("postgres"),
                                 QStringLiteral("ALTER DATABASE \"%1\" OWNER TO \"%2\"")
                                     .arg(fresh.url().name, fresh.url().user)),
                 QString());
    }
    void aRoleWithoutTheRightIsToldWhich() {
        const TestDatabase fresh(Engine::Postgresql);
        auto wanted = request(fresh);
        wanted.url.user = serverRole(fresh.url().name, QStringLiteral("NOCREATEROLE"));
        wanted.password = TestCompany::password();
        TestServer::run(
            QStringLiteral("postgres"),
            QStringLiteral("ALTER DATABASE \"%1\" OWNER TO \"%2\"").arg(fresh.url().name, wanted.url.user));
        const auto refused = prepare(wanted);
        QCOMPARE(refused.error().code, QStringLiteral("identity.may_not_prepare"));
        QVERIFY(refused.error().what.contains(QStringLiteral("CREATEROLE")));
        TestServer::run(
            QStringLiteral("postgres"),
            QStringLiteral("ALTER DATABASE \"%1\" OWNER TO \"%2\"").arg(fresh.url().name, fresh.url().user));
    }
    void onlyAnAdministratorUpgrades_data() { EachEngine::rows(); }
    void onlyAnAdministratorUpgrades() {
        TestCompany company;
        Desk& admin = company.as("admin");
        // Objects of another version: the smallest upgrade there is.
        QVERIFY(admin.database().runScript(
            QStringLiteral("UPDATE foundation_setting SET value = 'old' WHERE name = 'schema.objects'")));
        SetupRequest upgrade;
        upgrade.url = company.url(QStringLiteral("warehouse"));
        upgrade.userName = QStringLiteral("warehouse");
        upgrade.password = TestCompany::password();
        const auto refused = prepare(upgrade);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("identity.not_allowed"));
        upgrade.url = company.url(QStringLiteral("admin"));
        upgrade.userName = QStringLiteral("admin");
        upgrade.password = QStringLiteral("wrong password");
        QCOMPARE(prepare(upgrade).error().code, QStringLiteral("identity.wrong_password"));
        upgrade.password = TestCompany::password();
        const auto done = prepare(upgrade);
        QVERIFY2(done, why(done));
        QCOMPARE(int(done->outcome), int(SetupOutcome::Upgraded));
        QVERIFY(Company(*company.seat(QStringLiteral("auditor"))->desk).settings());
    }
};

QTEST_GUILESS_MAIN(CompanySetupTest)
#include "company_setup_test.moc"
