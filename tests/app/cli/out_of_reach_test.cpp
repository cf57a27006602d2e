// Databases and disks that do not take part: the contract's exit code, one line that says what, where and
// what to do, and nothing changed. Real full disks, real read-only ones, a real server that goes away.
#include "app/cli/company_dump.h"
#include "app/cli/shell.h"
#include "support/each_engine.h"
#include "support/own_server.h"

#include <unistd.h>

using namespace backroom;
using namespace backroom::test;

namespace {

const QByteArray oneLine = R"({"type":"receipt","site":"SHOP","lines":[{"sku":"0017","quantity":"1"}]})";

QByteArray manyLines(int count) {
    QByteArray lines;
    for (int i = 0; i < count; ++i)
        lines += QByteArray(i ? "," : "") + R"({"sku":"0017","quantity":"1"})";
    return R"({"type":"receipt","site":"SHOP","lines":[)" + lines + "]}";
}

QByteArray manyProducts(int count) {
    QByteArray rows("sku,name\n");
    for (int i = 0; i < count; ++i)
        rows += "P" + QByteArray::number(i) + ",A product with a name that takes some room\n";
    return rows;
}

/// What a full disk does to a writer, without one: no file grows past `blocks` of 512 bytes.
QString filesUpTo(int blocks) {
    return QStringLiteral("trap '' XFSZ; ulimit -f %1; exec \"$0\" \"$@\"").arg(blocks);
}

/// As an ordinary user is: root without the right to pass over permissions.
QString withoutRootsRights() {
    return getuid() == 0
               ? QStringLiteral("exec setpriv --bounding-set -dac_override,-dac_read_search \"$0\" \"$@\"")
               : QStringLiteral("exec \"$0\" \"$@\"");
}

/// In a mount namespace of its own, after `mounts`.
QString mounted(const QString& mounts) {
    return QStringLiteral("exec unshare --mount %1 sh -c '%2 || exit 99; exec \"$0\" \"$@\"' \"$0\" \"$@\"")
        .arg(getuid() == 0 ? QString() : QStringLiteral("--map-root-user"), mounts);
}

bool mayMount() {
    static const bool may =
        QProcess::execute(QStringLiteral("/bin/sh"),
                          {QStringLiteral("-c"), mounted(QStringLiteral("mount -t tmpfs t /mnt")),
                           QStringLiteral("true")}) == 0;
    return may;
}

/// Holds a table so that a command stands still in the middle of its transaction, and waits until one does.
class Barrier {
public:
    Barrier(const TestCompany& company, const QString& table) {
        const QUrl owner = TestServer::urlOf(company.url().name);
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("barrier"));
        m_db.setHostName(owner.host());
        m_db.setPort(owner.port());
        m_db.setUserName(owner.userName());
        m_db.setPassword(owner.password());
        m_db.setDatabaseName(company.url().name);
        if (!m_db.open())
            qFatal("no barrier");
        run(QStringLiteral("BEGIN"));
        run(QStringLiteral("LOCK TABLE %1 IN SHARE ROW EXCLUSIVE MODE").arg(table));
    }
    ~Barrier() {
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(QStringLiteral("barrier"));
    }
    Barrier(const Barrier&) = delete;
    Barrier& operator=(const Barrier&) = delete;
    /// The server's process of the command that waits here.
    qint64 waiting() {
        for (int look = 0; look < 3000; ++look) {
            QSqlQuery query(m_db);
            if (query.exec(QStringLiteral("SELECT pid FROM pg_locks WHERE NOT granted LIMIT 1")) &&
                query.next())
                return query.value(0).toLongLong();
            run(QStringLiteral("SELECT pg_sleep(0.01)"));
        }
        qFatal("nobody waits");
    }
    void run(const QString& sql) {
        QSqlQuery query(m_db);
        if (!query.exec(sql))
            qFatal("%s", qUtf8Printable(sql));
    }

private:
    QSqlDatabase m_db;
};

} // namespace

class OutOfReachTest : public QObject {
    Q_OBJECT

    static void refused(const char* what, const Answer& answer, int code, const char* says = "") {
        const QByteArray fault = faultOf(answer, code);
        QVERIFY2(fault.isEmpty(), about(what, fault).constData());
        QVERIFY2(answer.err.contains(says), about(what, answer.err).constData());
    }

private slots:
    void databasesThatAreNone() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("manager"));
        const auto on = [&](const QString& url, const char* command) {
            return shell.run(QStringList{QStringLiteral("--db"), url} + words(command));
        };
        const auto file = [](const QString& path) -> QString { return QStringLiteral("sqlite:") + path; };
        shell.set(QStringLiteral("BACKROOM_ADMIN_PASSWORD"), QStringLiteral("long-enough"));
        const QString document = shell.file(QStringLiteral("in.json"), oneLine);
        const QString foreign = shell.path(QStringLiteral("foreign.db"));
        QCOMPARE(
            QProcess::execute(QStringLiteral("sqlite3"), {foreign, QStringLiteral("CREATE TABLE notes (t)")}),
            0);
        const QString noise = shell.file(QStringLiteral("noise.db"), QByteArray(20000, '\x7B'));
        const QString text = shell.file(QStringLiteral("text.db"), "a shopping list");
        for (const QString& path : {foreign, noise, text}) {
            QFile bytes(path);
            QVERIFY(bytes.open(QIODevice::ReadOnly));
            const QByteArray before = bytes.readAll();
            const QByteArray post = "post " + document.toUtf8();
            for (const char* command : {"stock", "init", "migrate up", post.constData()})
                refused(qUtf8Printable(path), on(file(path), command), 5, "not a Backroom database");
            bytes.seek(0);
            QCOMPARE(bytes.readAll(), before);
        }
        refused("no file", on(file(shell.path(QStringLiteral("none.db"))), "stock"), 5, "none.db");
        QVERIFY(!QFile::exists(shell.path(QStringLiteral("none.db"))));
        refused("a folder", on(file(QStringLiteral("/tmp")), "stock"), 5, "/tmp");
        refused("no server", on(QStringLiteral("postgresql://anna@127.0.0.1:1/shop"), "stock"), 5,
                "127.0.0.1:1");
        refused("no such host", on(QStringLiteral("postgresql://anna@nohost.invalid/shop"), "stock"), 5,
                "nohost");
        refused("no such engine", on(QStringLiteral("mysql://x"), "stock"), 2, "mysql");
        refused("no account", on(QStringLiteral("postgresql://127.0.0.1:1/shop"), "stock"), 2, "ACCOUNT");
        QCOMPARE(on(QStringLiteral("mysql://x"), "stok").code, 2);
        QCOMPARE(on(QStringLiteral("mysql://x"), "stock --by shelf").code, 2);
    }

    void aForeignDatabaseOnTheServer() {
        TestCompany company(Engine::Postgresql);
        Shell shell(company, QStringLiteral("manager"));
        FreshDatabase other(QStringLiteral("notes"));
        QCOMPARE(TestServer::run(other.name(), QStringLiteral("CREATE TABLE notes (t TEXT)")), QString());
        QUrl url = other.url();
        shell.set(QStringLiteral("BACKROOM_PASSWORD"), url.password());
        shell.set(QStringLiteral("BACKROOM_ADMIN_PASSWORD"), QStringLiteral("long-enough"));
        url.setPassword(QString());
        refused("init", shell.run({QStringLiteral("--db"), url.toString(), QStringLiteral("init")}), 5,
                "belongs to something else");
        QCOMPARE(
            TestServer::run(other.name(), QStringLiteral("SELECT 1 / (SELECT count(*) FROM pg_tables WHERE "
                                                         "schemaname = 'public' AND tablename = 'notes')")),
            QString());
        QVERIFY(TestServer::run(other.name(), QStringLiteral("SELECT 1 FROM stock_entry"))
                    .contains(QStringLiteral("stock_entry")));
    }

    void aNewerDatabase_data() { EachEngine::rows(); }
    void aNewerDatabase() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        const QString document = shell.file(QStringLiteral("in.json"), oneLine);
        QVERIFY(company.as("admin").database().runScript(
            company.engine() == Engine::Sqlite
                ? QStringLiteral("UPDATE foundation_migration SET min_program_version = '99.0'")
                : QStringLiteral("SET ROLE \"backroom_owner@%1\"; UPDATE foundation_migration SET "
                                 "min_program_version = '99.0'; RESET ROLE")
                      .arg(company.url().name)));
        const QStringList before = companyDump(company);
        shell.set(QStringLiteral("BACKROOM_ADMIN_PASSWORD"), TestCompany::password());
        const QByteArray post = "post " + document.toUtf8();
        for (const char* command : {"stock", "init", "migrate up", "migrate status", post.constData()})
            refused(command, shell.run(words(command)), 5, "99.0");
        QVERIFY(companyDump(company) == before);
    }

    void theWrongPassword_data() { EachEngine::rows(); }
    void theWrongPassword() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QStringList before = companyDump(company);
        const QString document = shell.file(QStringLiteral("in.json"), oneLine);
        for (const char* password : {"wrong", ""}) {
            shell.set(QStringLiteral("BACKROOM_PASSWORD"), QString::fromLatin1(password));
            refused("post", shell.run({QStringLiteral("post"), document}), 4, "password is wrong");
        }
        QVERIFY(companyDump(company) == before);
    }

    void aFullDisk() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("admin"));
        fill(shell);
        const QStringList before = companyDump(company);
        const QString big = shell.file(QStringLiteral("big.json"), manyLines(4000));
        const QString products = shell.file(QStringLiteral("many.csv"), manyProducts(6000));
        const QStringList import{QStringLiteral("import"), QStringLiteral("products"), products,
                                 QStringLiteral("--all-or-nothing")};
        refused("post", shell.run({QStringLiteral("post"), big}, filesUpTo(600)), 5, "disk is full");
        refused("import", shell.run(import, filesUpTo(600)), 5, "disk is full");
        refused("backup",
                shell.run({QStringLiteral("backup"), shell.path(QStringLiteral("b.backup"))}, filesUpTo(700)),
                5, "space");
        QVERIFY(!QFile::exists(shell.path(QStringLiteral("b.backup"))));
        if (mayMount()) {
            const QString books = QFileInfo(company.url().path).absolutePath();
            const QString tiny =
                mounted(QStringLiteral("mount -t tmpfs -o size=900k tiny /mnt && cp %1/* /mnt/ && "
                                       "mount --bind /mnt %1")
                            .arg(books));
            // It is a copy that is gone afterwards: this desk must not remember its journal.
            shell.set(QStringLiteral("XDG_DATA_HOME"), shell.path(QStringLiteral("data of the copy")));
            refused("post, tmpfs", shell.run({QStringLiteral("post"), big}, tiny), 5, "disk is full");
            refused("import, tmpfs", shell.run(import, tiny), 5, "disk is full");
            shell.set(QStringLiteral("XDG_DATA_HOME"), shell.path(QStringLiteral("data")));
        } else {
            qInfo("no mounts here: shown by the file size limit alone");
        }
        QVERIFY(companyDump(company) == before);
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
    }

    /// An import in batches says what stands, and goes on where it ended.
    void aDiskThatFillsUpDuringAnImport() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("admin"));
        const QStringList import{QStringLiteral("import"), QStringLiteral("products"),
                                 shell.file(QStringLiteral("many.csv"), manyProducts(6000))};
        const Answer full = shell.run(import, filesUpTo(4000));
        refused("import", full, 5, "goes on where it ended");
        QVERIFY(!full.err.contains("nothing was changed"));
        QCOMPARE(shell.run(import).code, 0);
        QCOMPARE(companyDump(company).filter(QStringLiteral("catalog_variant|")).size(), 6000);
    }

    /// The server's disk has room, ours has none: what is written here says so, and the old file stays.
    void aFullDiskForReports_data() {
        QTest::addColumn<QString>("ending");
        for (const char* ending : {"csv", "xlsx", "json", "pdf"})
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }
    void aFullDiskForReports() {
        QFETCH(const QString, ending);
        TestCompany company(Engine::Postgresql);
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QString out = shell.file(QStringLiteral("stock.") + ending, "the report of yesterday");
        refused("report", shell.run(words("report run stock-on-hand --out") + QStringList{out}, filesUpTo(0)),
                5, "stock.");
        QFile kept(out);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("the report of yesterday"));
        QCOMPARE(QDir(QFileInfo(out).absolutePath()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    }

    void aReadOnlyFileAndFolder() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("admin"));
        fill(shell);
        const QStringList before = companyDump(company);
        const QString document = shell.file(QStringLiteral("in.json"), oneLine);
        // A copy that nobody has open.
        const QString books = shell.path(QStringLiteral("ro"));
        QVERIFY(QDir().mkpath(books));
        const QString file = books + QStringLiteral("/shop.db");
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"),
                                   {company.url().path, QStringLiteral("VACUUM INTO '%1'").arg(file)}),
                 0);
        const QByteArray post = "post " + document.toUtf8();
        const auto tryAll = [&](const char* what, const QString& wrapper) {
            for (const char* command : {"stock", "import stock", post.constData()}) {
                QStringList arguments =
                    QStringList{QStringLiteral("--db"), QStringLiteral("sqlite:") + file} + words(command);
                if (arguments.last() == QLatin1String("stock") &&
                    arguments.contains(QStringLiteral("import")))
                    arguments += shell.file(QStringLiteral("in.csv"), "sku,location,quantity\n0017,S-01,4\n");
                refused(what, shell.run(arguments, wrapper), 5, "read-only");
            }
        };
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup));
        tryAll("file", withoutRootsRights());
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
        QFile::remove(file + QStringLiteral("-wal"));
        QFile::remove(file + QStringLiteral("-shm"));
        QVERIFY(QFile::setPermissions(books, QFile::ReadOwner | QFile::ExeOwner));
        tryAll("folder", withoutRootsRights());
        QVERIFY(QFile::setPermissions(books, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        if (mayMount())
            tryAll("disk",
                   mounted(QStringLiteral("mount --bind %1 %1 && mount -o remount,ro,bind %1").arg(books)));
        else
            qInfo("no mounts here: shown by permissions alone");
        QVERIFY(companyDump(company) == before);
    }

    void aReadOnlyServer() {
        TestCompany company(Engine::Postgresql);
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QStringList before = companyDump(company);
        QCOMPARE(
            TestServer::run(QStringLiteral("postgres"),
                            QStringLiteral("ALTER DATABASE \"%1\" SET default_transaction_read_only = on")
                                .arg(company.url().name)),
            QString());
        refused("post", shell.run({QStringLiteral("post"), shell.file(QStringLiteral("in.json"), oneLine)}),
                5, "read-only");
        QVERIFY(companyDump(company) == before);
    }

    void theServerGoesAwayInTheMiddle_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("crashes");
        for (const bool crashes : {false, true}) {
            const char* how = crashes ? "server ends" : "connection cut";
            QTest::addRow("post, head written, %s", how)
                << QStringLiteral("stock_entry")
                << QStringList{QStringLiteral("post"), QStringLiteral("big.json")} << crashes;
            QTest::addRow("post, holdings changed, %s", how)
                << QStringLiteral("stock_checkpoint")
                << QStringList{QStringLiteral("post"), QStringLiteral("big.json")} << crashes;
            QTest::addRow("import of stock, %s", how)
                << QStringLiteral("stock_entry")
                << QStringList{QStringLiteral("import"), QStringLiteral("stock"), QStringLiteral("stock.csv")}
                << crashes;
            QTest::addRow("import of products, %s", how)
                << QStringLiteral("catalog_variant")
                << QStringList{QStringLiteral("import"), QStringLiteral("products"),
                               QStringLiteral("many.csv")}
                << crashes;
        }
    }
    void theServerGoesAwayInTheMiddle() {
        QFETCH(const QString, table);
        QFETCH(QStringList, command);
        QFETCH(const bool, crashes);
        OwnServer server;
        TestCompany company(Engine::Postgresql);
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        shell.file(QStringLiteral("big.json"), manyLines(300));
        shell.file(QStringLiteral("stock.csv"), "sku,location,quantity\n0017,S-01,5\n90.750,S-01,7\n");
        shell.file(QStringLiteral("many.csv"), manyProducts(300));
        command.last() = shell.path(command.last());
        const QStringList before = companyDump(company);
        Answer answer;
        {
            Barrier barrier(company, table);
            const auto process = shell.start(command);
            const qint64 pid = barrier.waiting();
            if (crashes)
                server.crash();
            else
                barrier.run(QStringLiteral("SELECT pg_terminate_backend(%1)").arg(pid));
            answer = Shell::finish(*process);
        }
        if (crashes)
            server.revive();
        refused("gone", answer, 5, "out of reach");
        QVERIFY(companyDump(company) == before);
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
        const Answer again = shell.run(command);
        QVERIFY2(again.code == 0, again.said().constData());
        QVERIFY(companyDump(company) != before);
    }
};

QTEST_GUILESS_MAIN(OutOfReachTest)
#include "out_of_reach_test.moc"
