// cli.md as a contract: what is printed, with which exit code, and that nothing changed after a refusal.
#include "support/each_engine.h"
#include "support/test_company.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;
    /// Everything it said, for a failed check.
    [[nodiscard]] QByteArray said() const { return QByteArray::number(code) + QByteArray(" ") + err + out; }
};

class Shell {
public:
    Shell(TestCompany& company, const QString& account) : m_env(QProcessEnvironment::systemEnvironment()) {
        m_env.insert(QStringLiteral("BACKROOM_DB"), company.url(account).toString());
        m_env.insert(QStringLiteral("BACKROOM_PASSWORD"), TestCompany::password());
        m_env.insert(QStringLiteral("XDG_DATA_HOME"), m_dir.filePath(QStringLiteral("data")));
        m_env.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        if (company.engine() == Engine::Sqlite)
            m_global = {QStringLiteral("--user"), account};
    }
    void set(const QString& name, const QString& value) { m_env.insert(name, value); }
    QString file(const QString& name, const QByteArray& content) {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qUtf8Printable(name));
        return file.fileName();
    }
    QString path(const QString& name) const { return m_dir.filePath(name); }
    Answer run(const QStringList& arguments, const QString& wrapper = {}) {
        QProcess process;
        process.setProcessEnvironment(m_env);
        const QString program = QStringLiteral(BACKROOMCTL);
        if (wrapper.isEmpty())
            process.start(program, m_global + arguments);
        else
            process.start(
                QStringLiteral("/bin/sh"),
                QStringList{QStringLiteral("-c"), wrapper + QStringLiteral("; exec \"$0\" \"$@\""), program} +
                    m_global + arguments);
        if (!process.waitForFinished(120'000))
            qFatal("backroomctl does not end");
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    QJsonDocument json(const QStringList& arguments) {
        const Answer answer =
            run(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
        if (answer.code != 0)
            qFatal("%s", answer.err.constData());
        return QJsonDocument::fromJson(answer.out);
    }

private:
    QTemporaryDir m_dir;
    QProcessEnvironment m_env;
    QStringList m_global;
};

QStringList words(const char* line) {
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Two items and a site that is ready to receive.
void fill(Shell& shell) {
    const QString products =
        shell.file(QStringLiteral("products.csv"), "sku,name,barcode,price\n0017,Hook,9520000000080,0.40\n"
                                                   "90.750,Hinge,400000000015,2.10\n");
    const Answer answer = shell.run({QStringLiteral("import"), QStringLiteral("products"), products});
    if (answer.code != 0)
        qFatal("%s", answer.err.constData());
    const QString places = shell.file(QStringLiteral("places.csv"), "code,kind,parent,name\nSHOP,site,,Shop\n"
                                                                    "S-01,bin,SHOP,Shelf 1\n");
    const Answer made = shell.run({QStringLiteral("import"), QStringLiteral("locations"), places});
    if (made.code != 0)
        qFatal("%s", made.said().constData());
}

const QByteArray receipt =
    R"({"uuid":"01890000-0000-7000-8000-000000000001","type":"receipt","site":"SHOP","party":"Kera",
 "reference":"LS-1","effective":"2026-03-01T10:00:00Z","lines":[{"sku":"0017","quantity":"12","unitCost":"0.25"},
 {"barcode":"0400000000015","quantity":"3","to":"S-01"}]})";

} // namespace

class BackroomctlTest : public QObject {
    Q_OBJECT

    static void compareOneLine(const Answer& answer, int code) {
        QVERIFY2(answer.code == code, answer.said().constData());
        QVERIFY2(answer.err.startsWith("backroomctl: ") || answer.err.startsWith("row "),
                 answer.err.constData());
    }

private slots:
    void mainJob_data() { EachEngine::rows(); }
    void mainJob() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QString file = shell.file(QStringLiteral("receipt.json"), receipt);
        const QJsonObject first = shell.json({QStringLiteral("post"), file}).object();
        const QJsonObject posted = first[QStringLiteral("posted")].toArray()[0].toObject();
        QCOMPARE(posted[QStringLiteral("already")], QJsonValue(false));
        const QJsonObject again = shell.json({QStringLiteral("post"), file}).object();
        QCOMPARE(again[QStringLiteral("posted")].toArray()[0].toObject()[QStringLiteral("already")],
                 QJsonValue(true));
        const QJsonArray stock = shell.json(words("stock --by location")).array();
        QCOMPARE(stock.size(), 2);
        QCOMPARE(stock[0].toObject()[QStringLiteral("sku")], QJsonValue(QStringLiteral("0017")));
        QCOMPARE(stock[0].toObject()[QStringLiteral("location")], QJsonValue(QStringLiteral("SHOP-DOCK")));
        QCOMPARE(stock[0].toObject()[QStringLiteral("onHand")], QJsonValue(QStringLiteral("12")));
        QCOMPARE(stock[1].toObject()[QStringLiteral("location")], QJsonValue(QStringLiteral("S-01")));
        const QJsonObject why = shell.json(words("explain --sku 0017")).object();
        QCOMPARE(why[QStringLiteral("value")], QJsonValue(QStringLiteral("12")));
        QCOMPARE(
            shell.json(words("stock --as-of 2026-02-28")).array()[0].toObject()[QStringLiteral("onHand")],
            QJsonValue(QStringLiteral("0")));
        QCOMPARE(shell
                     .run({QStringLiteral("reverse"), posted[QStringLiteral("number")].toString(),
                           QStringLiteral("--reason"), QStringLiteral("wrong supplier")})
                     .code,
                 0);
        QCOMPARE(shell.json(words("movements")).array().size(), 4);
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
        QCOMPARE(shell.run(words("journal verify")).code, 0);
        QCOMPARE(shell.run(words("report list")).code, 0);
        const QString book = shell.path(QStringLiteral("stock.xlsx"));
        QCOMPARE(shell.run(words("report run stock-on-hand --out") + QStringList{book}).code, 0);
        QVERIFY(QFileInfo(book).size() > 4000);
    }

    void stockImportTwicePostsNothing_data() { EachEngine::rows(); }
    void stockImportTwicePostsNothing() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QString file =
            shell.file(QStringLiteral("stock.csv"), "sku,location,quantity\n0017,S-01,250\n90.750,S-01,40\n");
        QCOMPARE(
            shell.run({QStringLiteral("import"), QStringLiteral("stock"), file, QStringLiteral("--dry-run")})
                .code,
            0);
        QCOMPARE(shell.json(words("movements")).array().size(), 0);
        const QJsonObject done =
            shell.json({QStringLiteral("import"), QStringLiteral("stock"), file}).object();
        QCOMPARE(done[QStringLiteral("failed")].toInt(), 0);
        QCOMPARE(shell.json(words("movements")).array().size(), 2);
        QCOMPARE(shell.run({QStringLiteral("import"), QStringLiteral("stock"), file}).code, 0);
        QCOMPARE(shell.json(words("movements")).array().size(), 2);
        const Answer undone = shell.run(
            {QStringLiteral("import"), QStringLiteral("undo"), done[QStringLiteral("import")].toString()});
        QVERIFY2(undone.code == 0, undone.said().constData());
        for (const QJsonValue& row : shell.json(words("stock")).array())
            QCOMPARE(row.toObject()[QStringLiteral("onHand")], QJsonValue(QStringLiteral("0")));
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
    }

    void badDocuments_data() { EachEngine::rows(); }
    void badDocuments() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const std::pair<const char*, const char*> bad[] = {
            {"negative quantity", R"({"type":"receipt","lines":[{"sku":"0017","quantity":"-1"}]})"},
            {"13 decimals", R"({"type":"receipt","lines":[{"sku":"0017","quantity":"1.0000000000001"}]})"},
            {"unknown item", R"({"type":"receipt","lines":[{"sku":"NOPE","quantity":"1"}]})"},
            {"beyond 64 bits",
             R"({"type":"receipt","lines":[{"sku":"0017","quantity":"99999999999999999999"}]})"},
            {"half right",
             R"({"type":"receipt","lines":[{"sku":"0017","quantity":"1"},{"sku":"NOPE","quantity":"1"}]})"},
            {"half a list", R"([{"type":"receipt","lines":[{"sku":"0017","quantity":"1"}]},)"
                            R"({"type":"issue","lines":[{"sku":"90.750","quantity":"1"}]}])"},
            {"no JSON", "{\"type\":\"receipt\",\"lines\":["},
            {"unknown type", R"({"type":"gift","lines":[{"sku":"0017","quantity":"1"}]})"},
            {"a lot", R"({"type":"receipt","lines":[{"sku":"0017","quantity":"1","lot":"L1"}]})"},
            {"no lines", R"({"type":"receipt","lines":[]})"}};
        for (const auto& [what, text] : bad) {
            const Answer answer =
                shell.run({QStringLiteral("post"), shell.file(QStringLiteral("bad.json"), text)});
            QVERIFY2(answer.code == 3, QByteArray(QByteArray(what) + answer.said()).constData());
            QVERIFY2(answer.err.startsWith("backroomctl: "), what);
            QCOMPARE(answer.err.count('\n'), 1);
        }
        QCOMPARE(shell.json(words("movements")).array().size(), 0);
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
    }

    void badFiles_data() { EachEngine::rows(); }
    void badFiles() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const auto import = [&](const char* kind, const QByteArray& content) {
            return shell.run({QStringLiteral("import"), QString::fromLatin1(kind),
                              shell.file(QStringLiteral("in.csv"), content),
                              QStringLiteral("--all-or-nothing")});
        };
        compareOneLine(import("products", "sku,name\n1,\"never ends\n2,x\n"), 3);
        compareOneLine(import("products", "sku,name\n1,caf\xE9\n"), 3);
        compareOneLine(import("products", ""), 3);
        // Failed rows: exit 1, and all or nothing means nothing.
        for (const char* rows : {"0017,S-01,-4\n", "0017,S-01,1.0000000000001\n", "NOPE,S-01,4\n",
                                 "0017,S-01,99999999999999999999\n", "0017,NOWHERE,1\n"}) {
            const Answer answer =
                import("stock", QByteArray("sku,location,quantity\n90.750,S-01,5\n") + rows);
            QVERIFY2(answer.code == 1 || answer.code == 3,
                     QByteArray(QByteArray(rows) + answer.said()).constData());
            QCOMPARE(shell.json(words("movements")).array().size(), 0);
        }
        const Answer digit = import("products", "sku,name,barcode\nX1,Cup,9520000000012\n");
        QVERIFY2(digit.code == 1 || digit.code == 3, digit.out.constData());
        QVERIFY2(digit.said().contains("9520000000012"), digit.err.constData());
        QCOMPARE(shell.run(words("stock --sku X1")).code, 3);
    }

    void wrongPasswordAndRights_data() { EachEngine::rows(); }
    void wrongPasswordAndRights() {
        TestCompany company;
        Shell manager(company, QStringLiteral("manager"));
        fill(manager);
        Shell auditor(company, QStringLiteral("auditor"));
        compareOneLine(auditor.run({QStringLiteral("post"), auditor.file(QStringLiteral("r.json"), receipt)}),
                       4);
        QCOMPARE(auditor.run(words("stock")).code, 0);
        compareOneLine(manager.run(words("user list")), 4);
        manager.set(QStringLiteral("BACKROOM_PASSWORD"), QStringLiteral("wrong"));
        const Answer wrong = manager.run(words("stock --format json"));
        compareOneLine(wrong, 4);
        QCOMPARE(QJsonDocument::fromJson(wrong.out)
                     .object()[QStringLiteral("error")]
                     .toObject()[QStringLiteral("kind")],
                 QJsonValue(QStringLiteral("forbidden")));
    }

    void databasesOutOfReach() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("manager"));
        const auto stockOf = [&](const QString& url) {
            return shell.run({QStringLiteral("--db"), url, QStringLiteral("stock")});
        };
        compareOneLine(stockOf(QStringLiteral("postgresql://anna@127.0.0.1:1/shop")), 5);
        compareOneLine(stockOf(QStringLiteral("sqlite:") + shell.path(QStringLiteral("none.db"))), 5);
        compareOneLine(
            stockOf(QStringLiteral("sqlite:") + shell.file(QStringLiteral("text.db"), "a shopping list")), 5);
        QProcess sqlite;
        const QString foreign = shell.path(QStringLiteral("foreign.db"));
        {
            QSqlDatabase other =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(foreign);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("CREATE TABLE notes (text TEXT)")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        compareOneLine(stockOf(QStringLiteral("sqlite:") + foreign), 5);
        shell.set(QStringLiteral("BACKROOM_ADMIN_PASSWORD"), QStringLiteral("long-enough"));
        compareOneLine(
            shell.run({QStringLiteral("--db"), QStringLiteral("sqlite:") + foreign, QStringLiteral("init")}),
            5);
        QCOMPARE(shell.run(words("--db mysql://x stock")).code, 3);
        QCOMPARE(shell.run(words("stok")).code, 2);
        QCOMPARE(shell.run(words("stock --by shelf")).code, 2);
    }

    void newerDatabase_data() { EachEngine::rows(); }
    void newerDatabase() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        QVERIFY(company.as("admin").database().runScript(
            company.engine() == Engine::Sqlite
                ? QStringLiteral("UPDATE foundation_migration SET min_program_version = '99.0'")
                : QStringLiteral(
                      "SET ROLE \"backroom_owner@%1\"; UPDATE foundation_migration SET min_program_version = "
                      "'99.0'; RESET ROLE")
                      .arg(company.url().name)));
        const Answer answer = shell.run(words("stock"));
        compareOneLine(answer, 5);
        QVERIFY(answer.err.contains("99.0"));
    }

    void fullDiskAndReadOnly() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        QByteArray lines;
        for (int i = 0; i < 4000; ++i)
            lines += QByteArray(i ? "," : "") + R"({"sku":"0017","quantity":"1"})";
        const QString file = shell.file(QStringLiteral("big.json"),
                                        R"({"type":"receipt","site":"SHOP","lines":[)" + lines + "]}");
        // A file may not grow past what it has: what a full disk does to a writer.
        const Answer full =
            shell.run({QStringLiteral("post"), file}, QStringLiteral("trap '' XFSZ; ulimit -f 600"));
        compareOneLine(full, 5);
        QCOMPARE(shell.json(words("movements")).array().size(), 0);
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
        const Answer bookFull = shell.run(words("report run stock-on-hand --out /proc/none/x.xlsx"));
        compareOneLine(bookFull, 5);
    }
};

QTEST_GUILESS_MAIN(BackroomctlTest)
#include "backroomctl_test.moc"
