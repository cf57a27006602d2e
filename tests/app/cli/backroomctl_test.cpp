// cli.md as a contract: what is printed, with which exit code, and that nothing changed after a refusal.
#include "app/cli/shell.h"
#include "support/each_engine.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

const QByteArray receipt =
    R"({"uuid":"01890000-0000-7000-8000-000000000001","type":"receipt","site":"SHOP","party":"Kera",
 "reference":"LS-1","effective":"2026-03-01T10:00:00Z","lines":[{"sku":"0017","quantity":"12","unitCost":"0.25"},
 {"barcode":"0400000000015","quantity":"3","to":"S-01"}]})";

} // namespace

class BackroomctlTest : public QObject {
    Q_OBJECT

    static void compareOneLine(const Answer& answer, int code) {
        QVERIFY2(answer.code == code, answer.said().constData());
        QVERIFY2(answer.err.startsWith("backroomctl: ") && answer.err.count('\n') == 1,
                 answer.err.constData());
    }

private slots:
    void initSaysWhatItLeftAlone_data() { EachEngine::rows(); }
    void initSaysWhatItLeftAlone() {
        TestCompany company;
        Shell shell(company, QStringLiteral("admin"));
        const Answer answer = shell.run(words("init --demo small"));
        QVERIFY2(answer.code == 0 && answer.out.contains("current"), answer.said().constData());
        QVERIFY2(answer.err.contains("not used: --demo") && answer.err.count(char(10)) == 1,
                 answer.err.constData());
        const Answer nameless = shell.run({QStringLiteral("init"), QStringLiteral("--company"), QString()});
        compareOneLine(nameless, 2);
        QVERIFY2(nameless.err.contains("--company"), nameless.err.constData());
    }
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
        for (const auto& row : shell.json(words("stock")).array())
            QCOMPARE(row.toObject()[QStringLiteral("onHand")], QJsonValue(QStringLiteral("0")));
        QCOMPARE(shell.run(words("verify --deep")).code, 0);
    }

    void suppliersComeInAndGoBack_data() { EachEngine::rows(); }
    void suppliersComeInAndGoBack() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        const QString file = shell.file(QStringLiteral("partners.csv"),
                                        "Supplier code;Company;Phone\nKERA;Kera;+49 1\nLUMI;Lumi;call\n");
        const QStringList command = QStringList{QStringLiteral("import"), QStringLiteral("suppliers"), file} +
                                    words("--format json --fixed role=both");
        const Answer tried = shell.run(command + words("--dry-run"));
        const QJsonObject trial = QJsonDocument::fromJson(tried.out).object();
        QVERIFY2(tried.code == 1 && trial[QStringLiteral("created")] == 1, tried.said());
        QVERIFY(trial[QStringLiteral("import")].isNull());
        const QJsonObject wrong = trial[QStringLiteral("errors")].toArray()[0].toObject();
        QCOMPARE(wrong[QStringLiteral("column")], QJsonValue(QStringLiteral("Phone")));
        QCOMPARE(wrong[QStringLiteral("got")], QJsonValue(QStringLiteral("call")));
        const Answer taken = shell.run(command);
        const QJsonObject made = QJsonDocument::fromJson(taken.out).object();
        QVERIFY2(taken.code == 1 && made[QStringLiteral("created")] == 1, taken.said());
        QCOMPARE(QJsonDocument::fromJson(shell.run(command).out).object()[QStringLiteral("skipped")],
                 QJsonValue(1));
        const Answer undone = shell.run(
            {QStringLiteral("import"), QStringLiteral("undo"), made[QStringLiteral("import")].toString()});
        QVERIFY2(undone.code == 0 && undone.out.contains("1 products, locations or partners archived"),
                 undone.said());
    }

    void aFileSaysHowItIsWritten_data() { EachEngine::rows(); }
    void aFileSaysHowItIsWritten() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QString file =
            shell.file(QStringLiteral("old.csv"), "Ref;Title;Preis\nT-1;Caf\xE9;\"1,500\"\n");
        const QStringList plain{QStringLiteral("import"), QStringLiteral("products"), file,
                                QStringLiteral("--map"), QStringLiteral("sku=Ref")};
        compareOneLine(shell.run(plain), 3);
        const QStringList told = plain + words("--encoding windows-1252 --decimal comma --fixed brand=Kera");
        const QJsonObject made = shell.json(told).object();
        QCOMPARE(made[QStringLiteral("created")].toInt(), 1);
        QCOMPARE(shell.json(told).object()[QStringLiteral("skipped")].toInt(), 1);
        QCOMPARE(shell.run(told + words("--decimal full-stop")).code, 2);
        compareOneLine(shell.run(plain + words("--fixed brand")), 2);
        compareOneLine(shell.run(plain + words("--encoding windows-1252 --fixed colour=red")), 3);
    }

    /// What a person reads is in the language of the terminal; what a script reads is the same everywhere.
    void aTerminalSpeaksItsLanguage() {
        TestCompany company(Engine::Sqlite);
        Shell english(company, QStringLiteral("manager"));
        Shell german(company, QStringLiteral("manager"));
        german.set(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
        german.set(QStringLiteral("LANGUAGE"), QString());
        fill(english);
        const QStringList unknown{QStringLiteral("reverse"), QStringLiteral("NOT-THERE"),
                                  QStringLiteral("--reason"), QStringLiteral("none")};
        const Answer said = german.run(unknown);
        QCOMPARE(said.code, english.run(unknown).code);
        QVERIFY2(QString::fromUtf8(said.err).contains(QStringLiteral("Beleg")), said.err);
        for (const char* list : {"stock", "movements"}) {
            const QStringList rows{QString::fromLatin1(list), QStringLiteral("--format"),
                                   QStringLiteral("json")};
            const Answer asked = german.run(rows);
            QVERIFY2(asked.code == 0, asked.said());
            QCOMPARE(asked.out, english.run(rows).out);
        }
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
};

QTEST_GUILESS_MAIN(BackroomctlTest)
#include "backroomctl_test.moc"
