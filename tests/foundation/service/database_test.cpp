#include "foundation/service/database.h"
#include "foundation/service/migrator.h"
#include "foundation/service/queries.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::foundation;

class DatabaseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    DatabaseUrl url(const QString& name) {
        return *DatabaseUrl::parse(QStringLiteral("sqlite:") + m_dir.filePath(name));
    }
    static qint64 settings(Database& db) {
        Query get(db, queries::settingGet);
        get.bind(":name", QStringLiteral("x"));
        return *get.execAndNext() ? 1 : 0;
    }
    static void put(Database& db) {
        Query query(db, queries::settingPut);
        query.bind(":name", QStringLiteral("x")).bind(":value", QStringLiteral("1"));
        QVERIFY(query.exec());
    }

private slots:
    void urlsAreReadAndPasswordsRefused() {
        QVERIFY(!DatabaseUrl::parse(QStringLiteral("mysql://x")));
        QVERIFY(!DatabaseUrl::parse(QStringLiteral("sqlite:")));
        QCOMPARE(DatabaseUrl::parse(QStringLiteral("postgresql://anna:secret@h/shop")).error().code,
                 QStringLiteral("database.bad_url"));
        const auto url =
            *DatabaseUrl::parse(QStringLiteral("postgresql://anna@example.org:5433/shop?sslmode=require"));
        QCOMPARE(url.user, QStringLiteral("anna"));
        QCOMPARE(url.port, 5433);
        QCOMPARE(url.effectiveSslMode(), QStringLiteral("require"));
        QCOMPARE(DatabaseUrl::parse(url.toString())->toString(), url.toString());
    }
    void newFileIsPrivateAndMigrates() {
        auto db = *Database::open(url(QStringLiteral("a.db")), {}, OpenMode::Create);
        QCOMPARE(QFile::permissions(m_dir.filePath(QStringLiteral("a.db"))) &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        Migrator migrator(*db);
        QVERIFY(migrator.up());
        QCOMPARE(migrator.status()->pending.size(), 0);
        QVERIFY(!migrator.status()->objectsStale);
        const auto& steps = allMigrations();
        QVERIFY2(migrator.down(0), "every step has a way back");
        QCOMPARE(migrator.status()->current, 0);
        QVERIFY(migrator.up());
        QCOMPARE(migrator.status()->current, steps.last().number);
    }
    void innerTransactionFailsAlone() {
        auto db = *Database::open(url(QStringLiteral("b.db")), {}, OpenMode::Create);
        QVERIFY(Migrator(*db).up());
        {
            auto outer = Transaction::begin(*db);
            {
                auto inner = Transaction::begin(*db);
                put(*db);
            }
            QCOMPARE(settings(*db), 0);
            put(*db);
            QVERIFY(outer->commit());
        }
        QCOMPARE(settings(*db), 1);
    }
    void nothingConcludedFromHalfAReadStands() {
        // The second row cannot be computed: the first was read already.
        static const Sql broken{
            "test.broken",
            "SELECT abs(n) AS n FROM (SELECT 1 AS n UNION ALL SELECT -9223372036854775807 - 1)",
            "SELECT 1 AS n"};
        auto db = *Database::open(url(QStringLiteral("r.db")), {}, OpenMode::Create);
        QVERIFY(Migrator(*db).up());
        auto transaction = Transaction::begin(*db);
        {
            Query read(*db, broken);
            QVERIFY(read.exec());
            QVERIFY(read.next());
            QVERIFY(!read.next());
        }
        put(*db);
        const Done done = transaction->commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, QStringLiteral("decimal.too_large"));
        QCOMPARE(settings(*db), 0);
        auto again = Transaction::begin(*db);
        put(*db);
        QVERIFY(again->commit());
    }
    void foreignFilesAreRefused() {
        QFile text(m_dir.filePath(QStringLiteral("c.db")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("this is no database, but a shopping list");
        text.close();
        QCOMPARE(Database::open(url(QStringLiteral("c.db")), {}).error().code,
                 QStringLiteral("database.foreign"));
        QCOMPARE(Database::open(url(QStringLiteral("none.db")), {}).error().code,
                 QStringLiteral("database.no_file"));
    }
    void networkDrivesAreRecognised() {
        const auto mounts =
            QStringLiteral("/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/share nfs4 rw 0 0\n"
                           "tmpfs /mnt/share/local tmpfs rw 0 0\n//s/y /mnt/my\\040drive cifs rw 0 0\n");
        QVERIFY(isOnNetworkFileSystem(QStringLiteral("/mnt/share/shop"), mounts));
        QVERIFY(!isOnNetworkFileSystem(QStringLiteral("/mnt/share/local"), mounts));
        QVERIFY(isOnNetworkFileSystem(QStringLiteral("/mnt/my drive"), mounts));
        QVERIFY(!isOnNetworkFileSystem(QStringLiteral("/mnt/sharedthing"), mounts));
    }
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
