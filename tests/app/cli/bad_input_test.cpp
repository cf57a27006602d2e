// Bad files and bad documents: the contract's exit code, one line that says what, where and what to do, and
// nothing changed.
#include "app/cli/company_dump.h"
#include "app/cli/shell.h"
#include "support/each_engine.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace backroom;
using namespace backroom::test;

namespace {

struct BadFile {
    const char* what;
    const char* kind; // of import; empty for a document to post
    QByteArray content;
    int code;
    const char* says; // a part of the line
};

const QByteArray stockHead = "sku,location,quantity\n90.750,S-01,5\n";

QList<BadFile> badFiles() {
    return {
        {"an open quote", "products", "sku,name\n1,\"never ends\n2,x\n", 3, "opens in line 2"},
        {"text behind a quote", "products", "sku,name\n1,a\n2,\"x\"y\n", 3, "line 3"},
        {"a short row", "products", "sku,name,price\n1,a\n", 1, "line 2"},
        {"Latin-1", "products", "sku,name\n1,caf\xE9\n", 3, "line 2, byte 6"},
        {"zero bytes", "products", QByteArray("sku,name\n1,a\0b\n", 15), 3, "line 2"},
        {"an empty file", "products", "", 3, "in.csv"},
        {"no such column", "products", "foo,bar\n1,2\n", 3, "foo, bar"},
        {"a wrong check digit", "products", "sku,name,barcode\nX1,Cup,9520000000012\n", 1, "9520000000012"},
        {"a price of words", "products", "sku,name,price\nX1,Cup,much\n", 1, "line 2, column price"},
        {"below zero", "stock", stockHead + "0017,S-01,-4\n", 1, "line 3, column quantity"},
        {"13 decimals", "stock", stockHead + "0017,S-01,1.0000000000001\n", 1, "6 decimals"},
        {"beyond 64 bits", "stock", stockHead + "0017,S-01,99999999999999999999\n", 1, "too large"},
        {"no number", "stock", stockHead + "0017,S-01,a dozen\n", 1, "a dozen"},
        {"no quantity", "stock", stockHead + "0017,S-01,\n", 1, "line 3, column quantity"},
        {"digits lost in a spreadsheet", "stock", stockHead + "0017,S-01,1e5\n", 1, "1e5"},
        {"an unknown item", "stock", stockHead + "NOPE,S-01,1\n", 1, "NOPE"},
        {"an unknown place", "stock", stockHead + "0017,NOWHERE,1\n", 1, "NOWHERE"},
        {"an unknown item that moved", "movements",
         "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n1,22423,CAKE STAND,6,2010-12-01 "
         "08:26:00,2.55\n",
         1, "22423"},
        {"a typing mistake that moved", "movements",
         "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n1,9O.750,Hinge,6,2010-12-01 "
         "08:26:00,2.55\n",
         1, "\"9O.750\" (line 2, column StockCode): correct the SKU"},
        {"a moment no clock shows", "movements",
         "InvoiceNo,StockCode,Quantity,InvoiceDate\n1,0017,6,2010-12-01T08:26:00+99:00\n", 1, "+99:00"},
        {"a control character", "products", "sku,name\nX1,Cup\x1b[2J\n", 1, "line 2, column name"},
        {"a unit nobody made", "products", "sku,name,unit\nX1,Cup,bushel\n", 1, "): add the unit first"},
        {"a pack of nothing", "products", "sku,name,barcode,pack size\nX1,Cup,hello,0\n", 1,
         "column pack size): write a quantity above 0"},
        {"a location of another kind", "locations", "code,kind,parent\nS-01,zone,SHOP\n", 1,
         "S-01\" is a bin, not a zone (line 2, column kind)"},
        {"a location elsewhere", "locations", "code,kind,parent\nS-01,bin,SHOP-DOCK\n", 1,
         "lies in SHOP, not in SHOP-DOCK"},
        {"a supplier of no country", "suppliers", "name,city,country\nKera,Celle,Atlantis\n", 1,
         "\"Atlantis\" (line 2, column country): use its two letters"},
        {"a supplier without a name", "suppliers", "name,phone\n,+49 1\n", 1, "line 2, column name"},
        {"a place below nothing", "locations", "code,kind,parent,name\nB-1,bin,NOWHERE,Bin\n", 1, "NOWHERE"},
    };
}

QByteArray line(const char* fields) {
    return QByteArray(R"({"type":"receipt","site":"SHOP","lines":[)") + fields + "]}";
}

QList<BadFile> badDocuments() {
    return {
        {"below zero", "", line(R"({"sku":"0017","quantity":"-1"})"), 3, "line 1, quantity"},
        {"13 decimals", "", line(R"({"sku":"0017","quantity":"1.0000000000001"})"), 3, "6 decimals"},
        {"beyond 64 bits", "", line(R"({"sku":"0017","quantity":"99999999999999999999"})"), 3, "line 1"},
        {"two lines beyond 64 bits", "",
         line(R"({"sku":"0017","quantity":"9000000000000"},{"sku":"0017","quantity":"9000000000000"})"), 3,
         "0017"},
        {"an unknown item", "", line(R"({"sku":"NOPE","quantity":"1"})"), 3, "NOPE"},
        {"a wrong check digit", "", line(R"({"barcode":"9520000000012","quantity":"1"})"), 3,
         "9520000000012"},
        {"half right", "", line(R"({"sku":"0017","quantity":"1"},{"sku":"NOPE","quantity":"1"})"), 3,
         "line 2"},
        {"half a list", "",
         "[" + line(R"({"sku":"0017","quantity":"1"})") +
             R"(,{"type":"issue","site":"SHOP","lines":[{"sku":"90.750","quantity":"1"}]}])",
         3, "90.750"},
        {"a place that is none", "", line(R"({"sku":"0017","quantity":"1","to":"NOWHERE"})"), 3, "NOWHERE"},
        {"no JSON", "", R"({"type":"receipt","lines":[)", 3, "line 1"},
        {"another JSON", "", "42", 3, "line 1"},
        {"Latin-1", "", "{\"type\":\"receipt\",\"note\":\"caf\xE9\",\"lines\":[]}", 3, "UTF8"},
        {"an unknown type", "", R"({"type":"gift","lines":[{"sku":"0017","quantity":"1"}]})", 3, "gift"},
        {"an unknown key", "", line(R"({"sku":"0017","quantity":"1","colour":"red"})"), 3, "colour"},
        {"an unknown key of the head", "",
         R"({"type":"receipt","sive":"SHOP","lines":[{"sku":"0017","quantity":"1"}]})", 3, "the document"},
        {"an empty list", "", "[]", 3, "line 1"},
        {"a lot", "", line(R"({"sku":"0017","quantity":"1","lot":"L1"})"), 3, "line 1"},
        {"no lines", "", R"({"type":"receipt","lines":[]})", 3, "lines"},
        {"a time of words", "",
         R"({"type":"receipt","effective":"yesterday","lines":[{"sku":"0017","quantity":"1"}]})", 3,
         "yesterday"},
        {"a time without a zone", "",
         R"({"type":"receipt","effective":"2026-01-01T00:00:00","lines":[{"sku":"0017","quantity":"1"}]})", 3,
         "time zone"},
        {"a moment no clock shows", "",
         R"({"type":"receipt","effective":"2026-01-21T10:00:00+99:00","lines":[{"sku":"0017","quantity":"1"}]})",
         3, "+99:00"},
        {"a zero byte", "", R"({"type":"receipt","note":"a\u0000b","lines":[{"sku":"0017","quantity":"1"}]})",
         3, "control character in this text (note)"},
        {"a control character", "", line(R"({"sku":"0017\u001b","quantity":"1"})"), 3, "line 1, sku"},
        {"more than is there", "",
         R"({"type":"issue","site":"SHOP","lines":[{"sku":"0017","quantity":"1"}]})", 3,
         "Only 0 left of 0017"},
    };
}

} // namespace

class BadInputTest : public QObject {
    Q_OBJECT

    static void checkAll(const QList<BadFile>& files) {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QStringList before = companyDump(company);
        for (const BadFile& bad : files) {
            const bool isImport = *bad.kind != '\0';
            const QString file =
                shell.file(isImport ? QStringLiteral("in.csv") : QStringLiteral("in.json"), bad.content);
            const Answer answer = isImport
                                      ? shell.run({QStringLiteral("import"), QString::fromLatin1(bad.kind),
                                                   file, QStringLiteral("--all-or-nothing")})
                                      : shell.run({QStringLiteral("post"), file});
            const QByteArray fault = faultOf(answer, bad.code);
            QVERIFY2(fault.isEmpty(), about(bad.what, fault).constData());
            QVERIFY2(answer.err.contains(bad.says), about(bad.what, answer.err).constData());
            QVERIFY2(companyDump(company) == before, bad.what);
        }
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
    }

private slots:
    void filesToImport_data() { EachEngine::rows(); }
    void filesToImport() { checkAll(badFiles()); }

    void documentsToPost_data() { EachEngine::rows(); }
    void documentsToPost() { checkAll(badDocuments()); }

    /// Without --all-or-nothing a wrong row alone is left out; one that is right is taken.
    void theWrongRowAloneIsLeftOut_data() { EachEngine::rows(); }
    void theWrongRowAloneIsLeftOut() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QString failed = shell.path(QStringLiteral("failed.csv"));
        const Answer answer = shell.run({QStringLiteral("import"), QStringLiteral("stock"),
                                         shell.file(QStringLiteral("in.csv"), stockHead + "NOPE,S-01,1\n"),
                                         QStringLiteral("--failed"), failed});
        const QByteArray fault = faultOf(answer, 1);
        QVERIFY2(fault.isEmpty(), fault.constData());
        QCOMPARE(shell.json(words("stock")).array().size(), 1);
        QFile kept(failed);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(kept.readAll().contains("NOPE,S-01,1,"));
    }

    /// A person looks for it in an editor: its line, with the head and the lines within cells. Scripts count
    /// rows.
    void whereIsTheLineOfTheFile() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("manager"));
        const QString file =
            shell.file(QStringLiteral("in.csv"), "sku,name,price\nL-1,\"Two\nlines\",3\nL-2,Mug,x\n");
        const QStringList import{QStringLiteral("import"), QStringLiteral("products"), file,
                                 QStringLiteral("--dry-run")};
        const Answer answer = shell.run(import);
        QVERIFY2(answer.err.contains("(line 4, column price)"), answer.err.constData());
        const Answer told =
            shell.run(import + QStringList{QStringLiteral("--format"), QStringLiteral("json")});
        const QJsonArray errors =
            QJsonDocument::fromJson(told.out).object()[QStringLiteral("errors")].toArray();
        QCOMPARE(errors.first().toObject()[QStringLiteral("row")].toInt(), 2);
    }

    void theErrorIsJsonToo() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const Answer answer = shell.run({QStringLiteral("post"), shell.file(QStringLiteral("in.json"), "[]]"),
                                         QStringLiteral("--format"), QStringLiteral("json")});
        const QByteArray fault = faultOf(answer, 3);
        QVERIFY2(fault.isEmpty(), fault.constData());
        const QJsonObject error =
            QJsonDocument::fromJson(answer.out).object()[QStringLiteral("error")].toObject();
        QCOMPARE(error[QStringLiteral("kind")], QJsonValue(QStringLiteral("invalid")));
        QVERIFY(answer.err.contains(error[QStringLiteral("message")].toString().toUtf8()));
    }

    /// An argument nobody can read, in a command and on the line as a whole.
    void wrongUsage() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QString file = shell.file(QStringLiteral("in.csv"), "sku,name\nX1,Cup\n");
        const QStringList import{QStringLiteral("import"), QStringLiteral("products"), file};
        const QStringList lines[] = {words("stock --frob"),
                                     words("stock --by shelf"),
                                     words("stok"),
                                     words("stock --as-of 2026-01-01T00:00:00"),
                                     words("movements --from 2026-01-01T00:00:00+15:00"),
                                     words("stock --as-of") + QStringList{QString()},
                                     words("stock --sku") + QStringList{QStringLiteral(" ")},
                                     words("reverse R-1"),
                                     words("reverse R-1 --reason") + QStringList{QString()},
                                     words("reverse R-1 --reason") + QStringList{QStringLiteral("  ")},
                                     import + words("--map sku"),
                                     import + words("--delimiter ab"),
                                     import + words("--failed") + QStringList{file},
                                     words("stock --db mysql:x")};
        for (const QStringList& arguments : lines) {
            const QByteArray line = arguments.join(QLatin1Char(' ')).toUtf8();
            const QByteArray fault = faultOf(shell.run(arguments), 2);
            QVERIFY2(fault.isEmpty(), about(line, fault).constData());
            const Answer json =
                shell.run(QStringList{QStringLiteral("--format"), QStringLiteral("json")} + arguments);
            QCOMPARE(json.code, 2);
            const QJsonObject error =
                QJsonDocument::fromJson(json.out).object()[QStringLiteral("error")].toObject();
            QVERIFY2(json.err.contains(error[QStringLiteral("message")].toString().toUtf8()) &&
                         !error[QStringLiteral("kind")].toString().isEmpty(),
                     about(line, json.said()).constData());
        }
        QFile kept(file);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("sku,name\nX1,Cup\n"));
    }

    /// Rows that failed the last time are not this time's.
    void noneFailedLeavesNoFailedRows() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("manager"));
        const QString failed = shell.file(QStringLiteral("failed.csv"), "sku,name,reason\nX1,,old\n");
        const Answer answer = shell.run({QStringLiteral("import"), QStringLiteral("products"),
                                         shell.file(QStringLiteral("in.csv"), "sku,name\nX1,Cup\n"),
                                         QStringLiteral("--failed"), failed});
        QVERIFY2(answer.code == 0, answer.said());
        QVERIFY(!QFile::exists(failed));
    }

    void filesThatAreNot() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("manager"));
        for (const char* command :
             {"import products", "import suppliers", "import stock", "import movements", "post", "restore"}) {
            const QByteArray fault =
                faultOf(shell.run(words(command) + QStringList{QStringLiteral("none.file")}), 3);
            QVERIFY2(fault.isEmpty(), about(command, fault).constData());
        }
        const QByteArray folder = faultOf(
            shell.run({QStringLiteral("import"), QStringLiteral("stock"), QStringLiteral("/tmp")}), 5);
        QVERIFY2(folder.isEmpty(), folder.constData());
    }
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
