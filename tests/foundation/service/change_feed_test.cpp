#include "foundation/service/change_feed.h"
#include "foundation/service/desk.h"
#include "foundation/service/journal_reader.h"
#include "foundation/service/transaction.h"
#include "support/each_engine.h"
#include "support/test_company.h"
#include "support/test_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

/// Leaves `rows` rows, named from `first` on, in one transaction.
bool write(Database& database, int first, int rows) {
    FixedClock clock(1'790'000'000'000);
    const auto uuids = UuidSource::system();
    Desk desk(database, clock, *uuids, QStringLiteral("other"));
    auto transaction = Transaction::begin(database);
    bool good = bool(transaction);
    for (int i = first; good && i < first + rows; ++i)
        good =
            bool(desk.record({QStringLiteral("a%1").arg(i), QStringLiteral("test"), desk.newUuid(), {}, {}}));
    return good && transaction->commit();
}

std::unique_ptr<Database> migrated(const TestDatabase& fresh) {
    auto database = fresh.openMigrated();
    if (!database->isSqlite() &&
        !database->runScript(QStringLiteral("CREATE OR REPLACE FUNCTION identity_actor() RETURNS BIGINT "
                                            "LANGUAGE sql STABLE AS 'SELECT 7::BIGINT'")))
        qFatal("identity_actor() cannot be replaced");
    return database;
}

/// What a feed told, in the order it told it.
class Listener : public QObject {
public:
    explicit Listener(const ChangeFeed& feed) {
        connect(&feed, &ChangeFeed::changed, this, [this](const QList<Change>& changes) {
            for (const Change& change : changes) {
                actions += change.action;
                isInOrder = isInOrder && change.seq == lastSeq + 1;
                lastSeq = change.seq;
            }
        });
    }
    QStringList actions;
    qint64 lastSeq = 0;
    bool isInOrder = true;
};

} // namespace

class ChangeFeedTest : public QObject {
    Q_OBJECT

private slots:
    void anotherProcessIsHeard_data() { EachEngine::rows(); }
    void anotherProcessIsHeard() {
        const TestDatabase fresh(EachEngine::current());
        const auto database = migrated(fresh);
        ChangeFeed feed(fresh.url(), fresh.credentials());
        const Listener listener(feed);
        QSignalSpy started(&feed, &ChangeFeed::started);
        QVERIFY(started.wait());
        QProcess other;
        other.setProcessEnvironment([&] {
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("FEED_URL"), fresh.url().toString());
            environment.insert(QStringLiteral("FEED_ROLE"), fresh.credentials().loginRole);
            environment.insert(QStringLiteral("FEED_PASSWORD"), fresh.credentials().password);
            return environment;
        }());
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write")});
        QVERIFY(other.waitForFinished());
        QElapsedTimer sinceCommit;
        sinceCommit.start();
        QCOMPARE(other.exitCode(), 0);
        QTRY_COMPARE(listener.actions, QStringList({QStringLiteral("a0"), QStringLiteral("a1")}));
        qInfo("told %lld ms after the other process ended", static_cast<long long>(sinceCommit.elapsed()));
    }
    void nothingIsSkippedOrToldTwice_data() { EachEngine::rows(); }
    void nothingIsSkippedOrToldTwice() {
        const TestDatabase fresh(EachEngine::current());
        const auto database = migrated(fresh);
        QVERIFY(write(*database, 900, 3)); // before the feed: not told
        ChangeFeed feed(fresh.url(), fresh.credentials());
        Listener listener(feed);
        listener.lastSeq = 3;
        QSignalSpy started(&feed, &ChangeFeed::started);
        QVERIFY(started.wait());
        QStringList expected;
        for (int i = 0; i < 1300; ++i)
            expected += QStringLiteral("a%1").arg(i);
        QVERIFY(write(*database, 0, 1200)); // more than two pages
        for (int i = 1200; i < 1300; i += 10)
            QVERIFY(write(*database, i, 10));
        QTRY_COMPARE_WITH_TIMEOUT(listener.actions.size(), expected.size(), 20000);
        QCOMPARE(listener.actions, expected);
        QVERIFY(listener.isInOrder);
    }
    void aStorekeepersDeskHearsTheManager_data() { EachEngine::rows(); }
    void aStorekeepersDeskHearsTheManager() {
        TestCompany company;
        const DatabaseUrl url = company.url(QStringLiteral("warehouse"));
        company.as("warehouse"); // signed in; the feed listens on a connection of its own
        ChangeFeed feed(url, {url.user + QLatin1Char('@') + url.name, TestCompany::password()});
        const Listener listener(feed);
        QSignalSpy started(&feed, &ChangeFeed::started);
        QVERIFY(started.wait());
        Desk& manager = company.as("manager");
        QVERIFY(manager.record({QStringLiteral("heard"), QStringLiteral("test"), manager.newUuid(), {}, {}}));
        QTRY_VERIFY(listener.actions.contains(QStringLiteral("heard")));
        // Not what the journal says of others: that is for who may read it.
        QCOMPARE(JournalReader(company.as("warehouse")).list({}, 1).error().kind, ErrorKind::Forbidden);
    }
    void aLostConnectionComesBackAndMissesNothing() {
        const TestDatabase fresh(Engine::Postgresql);
        auto database = migrated(fresh);
        ChangeFeed feed(fresh.url(), fresh.credentials());
        const Listener listener(feed);
        QSignalSpy started(&feed, &ChangeFeed::started);
        QSignalSpy lost(&feed, &ChangeFeed::connectionLost);
        QSignalSpy back(&feed, &ChangeFeed::connectionBack);
        QVERIFY(started.wait());
        QVERIFY(write(*database, 0, 1));
        QTRY_COMPARE(listener.actions.size(), 1);
        const QString complaint =
            TestServer::run(fresh.url().name,
                            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                           "WHERE datname = current_database() AND pid <> pg_backend_pid()"));
        QCOMPARE(complaint, QString());
        database = fresh.open();
        QVERIFY(write(*database, 1, 2));
        QTRY_COMPARE(lost.count(), 1);
        QVERIFY(!lost.first().first().toString().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(back.count(), 1, 10000);
        QTRY_COMPARE(listener.actions.join(QLatin1Char(' ')), QStringLiteral("a0 a1 a2"));
        QCOMPARE(started.count(), 1);
    }
    /// Put aside and replaced, as a restore over a damaged file does: the window hears of it and of what
    /// comes in the new one.
    void aFileThatWasReplacedIsNoticed() {
        const TestDatabase fresh(Engine::Sqlite);
        auto database = fresh.openMigrated();
        ChangeFeed feed(fresh.url(), fresh.credentials());
        const Listener listener(feed);
        QSignalSpy started(&feed, &ChangeFeed::started);
        const QSignalSpy lost(&feed, &ChangeFeed::connectionLost);
        const QSignalSpy back(&feed, &ChangeFeed::connectionBack);
        QVERIFY(started.wait());
        const QString path = fresh.url().path;
        for (const char* end : {"", "-wal", "-shm"})
            QVERIFY(QFile::rename(path + QLatin1String(end),
                                  path + QLatin1String(".aside") + QLatin1String(end)));
        database = fresh.openMigrated();
        QTRY_COMPARE(lost.count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(back.count(), 1, 10000);
        QVERIFY(write(*database, 0, 1));
        QTRY_COMPARE(listener.actions, QStringList(QStringLiteral("a0")));
    }
    void aServerThatIsNotThereIsToldOnce() {
        auto url = *DatabaseUrl::parse(QStringLiteral("postgresql://anna@127.0.0.1:1/none"));
        ChangeFeed feed(url, {QStringLiteral("anna@none"), QStringLiteral("x")});
        QSignalSpy lost(&feed, &ChangeFeed::connectionLost);
        QVERIFY(lost.wait());
        QVERIFY(!lost.wait(1500));
        QCOMPARE(lost.count(), 1);
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--write"))) {
        const auto url = DatabaseUrl::parse(qEnvironmentVariable("FEED_URL"));
        auto database =
            Database::open(*url, {qEnvironmentVariable("FEED_ROLE"), qEnvironmentVariable("FEED_PASSWORD")});
        return database && write(**database, 0, 2) ? 0 : 1;
    }
    ChangeFeedTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "change_feed_test.moc"
