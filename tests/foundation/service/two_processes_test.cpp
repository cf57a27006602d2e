#include "foundation/service/backup.h"
#include "foundation/service/database.h"
#include "foundation/service/file_check.h"
#include "foundation/service/transaction.h"
#include "support/each_engine.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace backroom;

namespace {

DatabaseUrl urlOf(const QString& path) {
    DatabaseUrl url;
    url.path = path;
    return url;
}

/// Files of the database this process has open and that are not there any more.
QStringList deletedFiles(const QString& path) {
    QStringList deleted;
    const QFileInfoList open = QDir(QStringLiteral("/proc/self/fd"))
                                   .entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    for (const QFileInfo& fd : open) {
        const QString target = fd.symLinkTarget();
        if (target.contains(QFileInfo(path).fileName()) && target.endsWith(QLatin1String("(deleted)")))
            deleted += target;
    }
    return deleted;
}

} // namespace

class TwoProcessesTest : public QObject {
    Q_OBJECT
private slots:
    /// A window has two connections; a second program comes, looks and goes. Were our locks lost meanwhile,
    /// it would take itself for the last one and delete the write-ahead log we go on writing into.
    void anotherProgramThatGoesTakesNothingAway() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.db"));
        const auto desk = Database::open(urlOf(path), {}, OpenMode::Create);
        QVERIFY(desk);
        QVERIFY((*desk)->runScript(QStringLiteral("CREATE TABLE t (x INTEGER); INSERT INTO t VALUES (1);")));
        const auto feed = Database::open(urlOf(path), {});
        QVERIFY(feed);
        {
            const auto third = Database::open(urlOf(path), {}, OpenMode::Create);
            QVERIFY(third);
        }
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--look"), path}),
                 0);
        QCOMPARE(deletedFiles(path), QStringList());
        QVERIFY(QFileInfo::exists(path + QStringLiteral("-wal")));
        QVERIFY((*desk)->runScript(QStringLiteral("INSERT INTO t VALUES (2);")));
        // What is committed now is seen by a program that comes later.
        QCOMPARE(
            QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--count"), path}), 2);
        QCOMPARE(*fileDamage(**desk), QStringList());
    }

    /// SQLite deletes its log by name when it is closed; that name is another file's by then. It looks
    /// whether its file was moved, and this holds it to that.
    void whoHasAFileThatWasReplacedDoesNoHarmToTheNewOne() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.db"));
        const auto make = [&] {
            auto made = Database::open(urlOf(path), {}, OpenMode::Create);
            if (!made ||
                !(*made)->runScript(QStringLiteral("CREATE TABLE t (x INTEGER); INSERT INTO t VALUES (1);")))
                qFatal("no database");
            return std::move(*made);
        };
        auto old = make();
        for (const char* end : {"", "-wal", "-shm"})
            QVERIFY(QFile::rename(path + QLatin1String(end),
                                  path + QLatin1String(".aside") + QLatin1String(end)));
        const auto fresh = make();
        QVERIFY(fresh->runScript(QStringLiteral("INSERT INTO t VALUES (2); INSERT INTO t VALUES (3);")));
        QVERIFY(!old->isConnected());
        QCOMPARE(Transaction::begin(*old).error().code, QStringLiteral("database.replaced"));
        old.reset();
        QVERIFY(QFileInfo::exists(path + QStringLiteral("-wal")));
        QCOMPARE(deletedFiles(path), QStringList());
        QCOMPARE(
            QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--count"), path}), 3);
        QVERIFY(fresh->isConnected());
    }

    void aBackupIsNeverTheDatabase() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("shop.db"));
        const auto desk = Database::open(urlOf(path), {}, OpenMode::Create);
        QVERIFY(desk && (*desk)->runScript(QStringLiteral("CREATE TABLE t (x INTEGER);")));
        const QString link = folder.filePath(QStringLiteral("link.db"));
        QVERIFY(QFile::link(path, link));
        const QString hard = folder.filePath(QStringLiteral("hard.db"));
        QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(hard).constData()), 0);
        const QStringList targets = {path, path + QStringLiteral("-wal"), link, hard};
        for (const QString& target : targets) {
            QCOMPARE(writeBackup(**desk, target).error().code, QStringLiteral("backup.is_the_database"));
            QCOMPARE(restoreBackup(**desk, target).error().code, QStringLiteral("backup.is_the_database"));
        }
        QCOMPARE(writeBackup(**desk, folder.path()).error().code, QStringLiteral("backup.cannot_write"));
        QCOMPARE(deletedFiles(path), QStringList());
    }

    void damageIsFound() {
        QTemporaryDir folder;
        const auto desk =
            Database::open(urlOf(folder.filePath(QStringLiteral("a.db"))), {}, OpenMode::Create);
        QVERIFY(desk && (*desk)->runScript(QStringLiteral(
                            "CREATE TABLE p (x INTEGER PRIMARY KEY); CREATE TABLE c (x INTEGER REFERENCES p);"
                            "PRAGMA foreign_keys=OFF; INSERT INTO c VALUES (7); PRAGMA foreign_keys=ON;")));
        const auto damage = fileDamage(**desk);
        QVERIFY(damage && damage->size() == 1 && damage->first().startsWith(QLatin1String("c ")));
    }
};

int main(int argc, char** argv) {
    QCoreApplication program(argc, argv);
    if (argc == 3 && QByteArray(argv[1]).startsWith("--")) {
        const auto db = Database::open(urlOf(QString::fromLocal8Bit(argv[2])), {});
        if (!db)
            return 99;
        if (QByteArray(argv[1]) == "--look")
            return (*db)->runScript(QStringLiteral("SELECT COUNT(*) FROM t;")) ? 0 : 98;
        // The number of rows is the exit code; a script answers nothing but whether it ran.
        for (int rows = 0; rows < 10; ++rows) {
            if (!(*db)->runScript(
                    QStringLiteral("SELECT CASE WHEN COUNT(*) = %1 THEN json('x') END FROM t;").arg(rows)))
                return rows;
        }
        return 97;
    }
    TwoProcessesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "two_processes_test.moc"
