#include "identity/service/restore.h"

#include "foundation/service/migrator.h"
#include "foundation/service/query.h"
#include "identity/service/accounts.h"
#include "identity/service/company_setup.h"
#include "identity/service/safety.h"
#include "identity/service/server_preparation.h"
#include "support/test_company.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace backroom;
using namespace backroom::identity;
using namespace backroom::test;

namespace {

#define BOTH(text) text, text
const Sql putMark{"test.put", BOTH("INSERT INTO foundation_setting (name, value) VALUES ('mark', :value) "
                                   "ON CONFLICT (name) DO UPDATE SET value = excluded.value")};
const Sql getMark{"test.get", BOTH("SELECT value FROM foundation_setting WHERE name = 'mark'")};
const Sql books{"test.books",
                BOTH("SELECT uuid || name || role || version AS line FROM identity_account "
                     "UNION ALL SELECT uuid || code || name FROM catalog_unit "
                     "UNION ALL SELECT name || value FROM foundation_setting "
                     "UNION ALL SELECT uuid || code || path FROM locations_location ORDER BY 1")};
const Sql restores{"test.restores",
                   BOTH("SELECT actor_name FROM foundation_journal WHERE action = 'restore'")};

void mark(Database& db, const QString& value) {
    Query put(db, putMark);
    MUST(put.bind(":value", value).exec());
}

QString marked(Database& db) {
    Query get(db, getMark);
    return MUST(get.execAndNext()) ? get.text("value") : QString();
}

QStringList all(Database& db, const Sql& sql, const char* column) {
    Query query(db, sql);
    MUST(query.exec());
    QStringList lines;
    while (query.next())
        lines += query.text(column);
    return lines;
}

/// From now on a file of this process cannot grow beyond `bytes`: what a full disk does, without one.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

void spoil(const QString& path, qint64 at, qsizetype bytes) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(QByteArray(bytes, '\x5A')) != bytes)
        qFatal("%s cannot be spoiled", qPrintable(path));
}

} // namespace

class RestoreTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_files = 0;

    QString newFile() { return m_dir.filePath(QStringLiteral("b%1.backup").arg(++m_files)); }
    QString root() { return m_dir.filePath(QStringLiteral("root%1").arg(m_files)); }
    Result<RestoreReport> restore(TestCompany& company, const QString& backup,
                                  const QString& account = QStringLiteral("admin"),
                                  const QString& password = TestCompany::password()) {
        return Restore(company.clock(), company.uuids(), QStringLiteral("test"))
            .run({company.url(account), account, password, backup, root()});
    }

private slots:
    void whatWasThereComesBack_data() { EachEngine::rows(); }
    void whatWasThereComesBack() {
        TestCompany company;
        Desk& admin = company.as("admin");
        mark(admin.database(), QStringLiteral("before"));
        const QString file = newFile();
        const QStringList before = all(admin.database(), books, "line");
        const auto backup = Safety(admin, root()).backUp(file);
        QVERIFY2(backup, why(backup));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        mark(admin.database(), QStringLiteral("after"));
        MUST(Accounts(admin).add({QStringLiteral("late"), {}, Role::Admin, TestCompany::password()}));
        QVERIFY(company.seat(QStringLiteral("late")));
        const auto restored = restore(company, file);
        QVERIFY2(restored, why(restored));
        QVERIFY2(checkBackup(restored->safetyCopy), qPrintable(restored->safetyCopy));
        QCOMPARE(restored->accountsWithoutPassword, QStringList());

        const auto seat = company.seat(QStringLiteral("manager"));
        QCOMPARE(marked(*seat->database), QStringLiteral("before"));
        QCOMPARE(all(*seat->database, books, "line"), before);
        QCOMPARE(all(*seat->database, restores, "actor_name"), QStringList(QStringLiteral("admin")));
        const auto url = company.url(QStringLiteral("late"));
        const auto late =
            Database::open(url, SignIn::credentials(url, QStringLiteral("late"), TestCompany::password()));
        if (company.engine() == Engine::Postgresql)
            QVERIFY2(!late, "an account the books do not know is shut out of the server too");
    }
    void missingAccountsComeBackWithTheirPasswords() {
        TestCompany company(Engine::Postgresql);
        const QString file = newFile();
        MUST(Safety(company.as("admin"), root()).backUp(file));
        const QString role = QStringLiteral("warehouse@") + company.url().name;
        QCOMPARE(TestServer::run(company.url().name, QStringLiteral("DROP ROLE \"%1\"").arg(role)),
                 QString());
        const auto restored = restore(company, file);
        QVERIFY2(restored, why(restored));
        QCOMPARE(company.seat(QStringLiteral("warehouse"))->desk->actor().role, QStringLiteral("warehouse"));
    }
    void onlyAnAdministratorMay_data() { EachEngine::rows(); }
    void onlyAnAdministratorMay() {
        TestCompany company;
        const QString file = newFile();
        QCOMPARE(Safety(company.as("manager"), root()).backUp(file).error().code,
                 QStringLiteral("identity.not_allowed"));
        QVERIFY(!QFile::exists(file));
        MUST(Safety(company.as("admin"), root()).backUp(file));
        QCOMPARE(restore(company, file, QStringLiteral("manager")).error().code,
                 QStringLiteral("identity.not_allowed"));
        QCOMPARE(
            restore(company, file, QStringLiteral("admin"), QStringLiteral("wrong password")).error().code,
            QStringLiteral("identity.wrong_password"));
    }
    void aDamagedBackupChangesNothing_data() { EachEngine::rows(); }
    void aDamagedBackupChangesNothing() {
        TestCompany company;
        Desk& admin = company.as("admin");
        const QString file = newFile();
        MUST(Safety(admin, root()).backUp(file));
        mark(admin.database(), QStringLiteral("kept"));
        spoil(file, QFile(file).size() / 2 / 4096 * 4096, 4096);
        const auto refused = restore(company, file);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("backup.damaged"));
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Unavailable));
        QCOMPARE(marked(admin.database()), QStringLiteral("kept"));
        QVERIFY(QFile::resize(file, QFile(file).size() / 3));
        QCOMPARE(restore(company, file).error().code, QStringLiteral("backup.damaged"));
        QCOMPARE(restore(company, newFile()).error().code, QStringLiteral("backup.no_file"));
        QFile text(newFile());
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("a list of things to buy");
        text.close();
        QVERIFY(restore(company, text.fileName()).error().code.startsWith(QStringLiteral("backup.")));
        QCOMPARE(marked(admin.database()), QStringLiteral("kept"));
    }
    /// Its pages hang together and a name in it is another one: the checksum tells.
    void anAlteredBackupIsRefused_data() { EachEngine::rows(); }
    void anAlteredBackupIsRefused() {
        TestCompany company;
        Desk& admin = company.as("admin");
        const QString file = newFile();
        MUST(Safety(admin, root()).backUp(file));
        const qint64 size = QFile(file).size();
        for (int part = 1; part <= 8; ++part) {
            QFile backup(file);
            QVERIFY(backup.open(QIODevice::ReadWrite) && backup.seek(size * part / 9));
            const QByteArray was = backup.read(1);
            const auto put = [&](char byte) { return backup.seek(size * part / 9) && backup.putChar(byte); };
            QVERIFY(put(char(was.at(0) ^ 1)) && backup.flush());
            QCOMPARE(restore(company, file).error().code, QStringLiteral("backup.damaged"));
            QVERIFY(put(was.at(0)));
        }
        QVERIFY(checkBackup(file));
    }
    /// Books that came from a backup are books in use, and a plain copy of their file is a backup as well.
    void aCopyOfRestoredBooksIsABackup() {
        TestCompany company(Engine::Sqlite);
        const QString file = newFile();
        MUST(Safety(company.as("admin"), root()).backUp(file));
        QVERIFY(restore(company, file));
        mark(company.as("admin").database(), QStringLiteral("later"));
        const QString copy = newFile();
        QVERIFY(company.as("admin").database().runScript(QStringLiteral("VACUUM INTO '%1'").arg(copy)));
        const auto checked = checkBackup(copy);
        QVERIFY2(checked, why(checked));
    }
    void damagedBooksComeBack_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("bytes");
        QTest::newRow("the head of the file") << 0 << 4096;
        QTest::newRow("a part of it") << 8 * 4096 << 16 * 4096;
        QTest::newRow("no file at all") << -1 << 0;
    }
    void damagedBooksComeBack() {
        QFETCH(int, from);
        QFETCH(int, bytes);
        TestCompany company(Engine::Sqlite);
        const QString file = newFile();
        QStringList before;
        {
            const auto seat = company.seat(QStringLiteral("admin"));
            before = all(*seat->database, books, "line");
            MUST(Safety(*seat->desk, root()).backUp(file));
        }
        const QString path = company.url().path;
        if (from < 0)
            QVERIFY(QFile::remove(path));
        else
            spoil(path, from, bytes);
        QCOMPARE(
            restore(company, file, QStringLiteral("admin"), QStringLiteral("wrong password")).error().code,
            QStringLiteral("identity.wrong_password"));
        const auto restored = restore(company, file);
        QVERIFY2(restored, why(restored));
        QCOMPARE(all(*company.seat(QStringLiteral("auditor"))->database, books, "line"), before);
    }
    void aServerThatLostATableComesBack() {
        TestCompany company(Engine::Postgresql);
        Desk& admin = company.as("admin");
        const QString file = newFile();
        const QStringList before = all(admin.database(), books, "line");
        MUST(Safety(admin, root()).backUp(file));
        QCOMPARE(TestServer::run(company.url().name, QStringLiteral("DROP TABLE catalog_unit CASCADE")),
                 QString());
        const auto restored = restore(company, file);
        QVERIFY2(restored, why(restored));
        QCOMPARE(all(*company.seat(QStringLiteral("auditor"))->database, books, "line"), before);
        QVERIFY(
            !company.as("warehouse").database().runScript(QStringLiteral("DELETE FROM identity_account")));
    }
    void aFullDiskLeavesTheOldBackup_data() { EachEngine::rows(); }
    void aFullDiskLeavesTheOldBackup() {
        TestCompany company;
        Desk& admin = company.as("admin");
        const QString file = newFile();
        const auto first = Safety(admin, root()).backUp(file);
        QVERIFY2(first, why(first));
        const auto full = [&] {
            const SmallDisk small(16 * 1024);
            return writeBackup(admin.database(), file);
        }();
        QVERIFY(!full);
        QCOMPARE(full.error().code, QStringLiteral("backup.no_space"));
        QCOMPARE(int(full.error().kind), int(ErrorKind::Unavailable));
        QVERIFY(checkBackup(file));
        QVERIFY(!QFile::exists(file + QStringLiteral(".part")));
    }
    void aPlaceThatCannotBeWrittenIsSaid_data() { EachEngine::rows(); }
    void aPlaceThatCannotBeWrittenIsSaid() {
        TestCompany company;
        const auto refused =
            Safety(company.as("admin"), root()).backUp(QStringLiteral("/proc/none/x.backup"));
        QCOMPARE(refused.error().code, QStringLiteral("backup.no_folder"));
        QCOMPARE(Safety(company.as("admin"), root()).backUp(QStringLiteral("/proc/x.backup")).error().code,
                 QStringLiteral("backup.cannot_write"));
        QCOMPARE(BackupFolder(QStringLiteral("/proc/none"), company.url())
                     .make(company.as("admin").database(), BackupReason::Daily, TestCompany::startMs())
                     .error()
                     .code,
                 QStringLiteral("backup.cannot_write"));
    }
    void aBackupIsMadeWhileOthersWrite() {
        TestCompany company(Engine::Sqlite);
        mark(company.database(), QStringLiteral("committed"));
        Database& mine = company.as("admin").database();
        Database& writer = company.as("warehouse").database();
        QVERIFY(
            writer.runScript(QStringLiteral("BEGIN IMMEDIATE; UPDATE foundation_setting SET value = 'half' "
                                            "WHERE name = 'mark'")));
        const QString file = newFile();
        const auto made = writeBackup(mine, file);
        QVERIFY2(made, why(made));
        QVERIFY(writer.runScript(QStringLiteral("COMMIT")));
        const auto copy =
            MUST(Database::open(MUST(DatabaseUrl::parse(QStringLiteral("sqlite:") + file)), {}));
        QCOMPARE(marked(*copy), QStringLiteral("committed"));
    }
    void oneADayTenAreKept_data() { EachEngine::rows(); }
    void oneADayTenAreKept() {
        TestCompany company;
        newFile();
        Safety safety(company.as("admin"), root());
        constexpr qint64 day = 24 * 3600 * 1000;
        for (int i = 0; i < 12; ++i) {
            const auto made = safety.daily();
            QVERIFY2(made, why(made));
            QVERIFY(made->has_value());
            QVERIFY(!safety.daily()->has_value());
            company.advance(day);
        }
        const QList<BackupInfo> kept = safety.list();
        QCOMPARE(kept.size(), qsizetype(BackupFolder::kept));
        QCOMPARE(kept.first().madeAtMs, TestCompany::startMs() + 11 * day);
        QCOMPARE(kept.last().madeAtMs, TestCompany::startMs() + 2 * day);
        QCOMPARE(safety.lastGood()->path, kept.first().path);
        spoil(kept.first().path, 4096, 8192);
        QCOMPARE(safety.lastGood()->path, kept.at(1).path);
        if (company.engine() == Engine::Postgresql)
            QVERIFY(!Safety(company.as("warehouse"), root()).daily()->has_value());
    }
    void theLastGoodOneMayBeByHand_data() { EachEngine::rows(); }
    void theLastGoodOneMayBeByHand() {
        TestCompany company;
        const QString file = newFile();
        constexpr qint64 day = 24 * 3600 * 1000;
        Safety safety(company.as("admin"), root());
        const QString first = MUST(safety.daily())->path;
        company.advance(day);
        const BackupInfo made = MUST(safety.backUp(file));
        QCOMPARE(made.madeAtMs, TestCompany::startMs() + day);
        QCOMPARE(safety.last().good->path, file);
        QCOMPARE(safety.last().good->madeAtMs, made.madeAtMs);
        QCOMPARE(safety.list().size(), 1); // it is nobody's to thin out
        spoil(file, 4096, 8192);
        QCOMPARE(safety.last().good->path, first);
        QCOMPARE(safety.last().lost, file);
        company.advance(day);
        const QString second = MUST(safety.daily())->path;
        QCOMPARE(safety.last().good->path, second);
        QCOMPARE(safety.last().lost, QString()); // there is a newer one
    }
    void theOldestOneKeptIsRestored_data() { EachEngine::rows(); }
    void theOldestOneKeptIsRestored() {
        TestCompany company;
        newFile();
        constexpr qint64 day = 24 * 3600 * 1000;
        for (int i = 0; i < BackupFolder::kept; ++i) {
            mark(company.as("admin").database(), QString::number(i));
            MUST(Safety(company.as("admin"), root()).daily());
            company.advance(day);
        }
        const QString oldest = BackupFolder(root(), company.url()).list().last().path;
        const auto restored = restore(company, oldest);
        QVERIFY2(restored, why(restored));
        QVERIFY(QFile::exists(oldest));
        QCOMPARE(marked(*company.seat(QStringLiteral("admin"))->database), QStringLiteral("0"));
        // Nor does the copy of this second take the place of what it is to save from.
        const auto back = restore(company, restored->safetyCopy);
        QVERIFY2(back, why(back));
        QVERIFY(back->safetyCopy != restored->safetyCopy);
        QCOMPARE(marked(*company.seat(QStringLiteral("admin"))->database), QStringLiteral("9"));
    }
    void anUpgradeBacksUpFirst_data() { EachEngine::rows(); }
    void anUpgradeBacksUpFirst() {
        TestCompany company;
        newFile();
        const auto& steps = allMigrations();
        {
            const auto seat = company.seat(QStringLiteral("admin"));
            MUST(becomeOwner(*seat->database));
            MUST(Migrator(*seat->database).down(steps.at(steps.size() - 2).number));
        }
        SetupRequest request;
        request.url = company.url(QStringLiteral("admin"));
        request.userName = QStringLiteral("admin");
        request.password = TestCompany::password();
        request.backupRoot = root();
        const auto done =
            CompanySetup(company.clock(), company.uuids(), QStringLiteral("test")).prepare(request);
        QVERIFY2(done, why(done));
        QCOMPARE(int(done->outcome), int(SetupOutcome::Upgraded));
        const auto good = BackupFolder(root(), request.url).lastGood();
        QVERIFY(good);
        QVERIFY(good->path.contains(QStringLiteral("before-upgrade")));
        QCOMPARE(good->schemaStep, steps.at(steps.size() - 2).number);
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
