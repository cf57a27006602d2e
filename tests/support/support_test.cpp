#include "foundation/service/migrator.h"
#include "support/each_engine.h"
#include "support/test_data.h"
#include "support/test_server.h"

#include <QTemporaryDir>
#include <QTest>

using namespace backroom::test;

/// The support of the other tests: were it wrong, they would show nothing.
class SupportTest : public QObject {
    Q_OBJECT
private slots:
    void aFreshDatabaseIsThereAndGoesWithItsRoles() {
        QString name;
        {
            const FreshDatabase fresh;
            name = fresh.name();
            QCOMPARE(TestServer::run(name, QStringLiteral("CREATE TABLE t(a bigint)")), QString());
            QCOMPARE(TestServer::run(name, QStringLiteral("CREATE ROLE \"anna@%1\" LOGIN").arg(name)),
                     QString());
            QCOMPARE(TestServer::run(name, QStringLiteral("GRANT SELECT ON t TO \"anna@%1\"").arg(name)),
                     QString());
        }
        QVERIFY(TestServer::run(name, QStringLiteral("SELECT 1")).contains(name));
        QVERIFY(
            !TestServer::run(QStringLiteral("postgres"), QStringLiteral("DROP ROLE \"anna@%1\"").arg(name))
                 .isEmpty());
    }
    void twoFreshDatabasesAreTwo() {
        const FreshDatabase one;
        const FreshDatabase two;
        QVERIFY(one.name() != two.name());
        QCOMPARE(TestServer::run(one.name(), QStringLiteral("CREATE TABLE t(a bigint)")), QString());
        QVERIFY(!TestServer::run(two.name(), QStringLiteral("SELECT a FROM t")).isEmpty());
    }
    void theServerWantsThePassword() {
        QUrl url = TestServer::postgresUrl();
        url.setPassword(QStringLiteral("wrong"));
        const QByteArray before = qgetenv("BACKROOM_TEST_POSTGRES");
        qputenv("BACKROOM_TEST_POSTGRES", url.toEncoded());
        const QString complaint = TestServer::run(QStringLiteral("postgres"), QStringLiteral("SELECT 1"));
        if (before.isEmpty())
            qunsetenv("BACKROOM_TEST_POSTGRES");
        else
            qputenv("BACKROOM_TEST_POSTGRES", before);
        QVERIFY2(complaint.contains(QStringLiteral("password")), qPrintable(complaint));
    }
    void everyEngineMigrates_data() { EachEngine::rows(); }
    void everyEngineMigrates() {
        const TestDatabase fresh(EachEngine::current());
        const auto db = fresh.openMigrated();
        QCOMPARE(db->engine(), EachEngine::current());
        QCOMPARE(backroom::Migrator(*db).status()->pending, QStringList());
        QVERIFY2(fresh.open()->runScript(QStringLiteral("SELECT count(*) FROM foundation_setting")),
                 "a second connection sees the same database");
    }
    void bothEnginesAreRun() {
        QList<backroom::Engine> seen;
        EachEngine::run([&](TestDatabase& fresh) { seen.append(fresh.engine()); });
        QCOMPARE(seen, (QList<backroom::Engine>{backroom::Engine::Sqlite, backroom::Engine::Postgresql}));
    }
    void testDataIsFoundByItsFolder() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("data/x")));
        const QByteArray before = qgetenv("BACKROOM_TEST_DATA");
        qputenv("BACKROOM_TEST_DATA", folder.path().toUtf8());
        QCOMPARE(TestData::path(QStringLiteral("x")), folder.path() + QStringLiteral("/data/x"));
        qputenv("BACKROOM_TEST_DATA", before);
    }
};

QTEST_GUILESS_MAIN(SupportTest)
#include "support_test.moc"
