// Books whose pages or rules were damaged from outside: verify --deep and doctor say so, by name, with
// exit 1.
#include "app/cli/shell.h"
#include "support/each_engine.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

const QByteArray receipt =
    R"({"type":"receipt","site":"SHOP","lines":[{"sku":"0017","quantity":"12","unitCost":"0.25"}]})";

/// Overwrites the first page of a table or index with what is no page of a tree.
void spoilPageOf(const QString& path, const QString& name) {
    qint64 root = 0;
    qint64 size = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("spoil"));
        db.setDatabaseName(path);
        QSqlQuery query(db.open() ? db : QSqlDatabase());
        // All pages into the file itself: what lies in the log would hide the damage.
        if (query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")) && query.next() &&
            query.exec(
                QStringLiteral("SELECT rootpage, (SELECT page_size FROM pragma_page_size) FROM sqlite_master "
                               "WHERE name = '%1'")
                    .arg(name)) &&
            query.next()) {
            root = query.value(0).toLongLong();
            size = query.value(1).toLongLong();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("spoil"));
    QFile file(path);
    if (root < 2 || !file.open(QIODevice::ReadWrite) || !file.seek((root - 1) * size) ||
        file.write(QByteArray(int(size), '\x5A')) != size)
        qFatal("%s cannot be spoiled", qUtf8Printable(name));
}

} // namespace

class DamageTest : public QObject {
    Q_OBJECT

    static void bothSay(Shell& shell, const char* words, const char* naming) {
        for (const char* command : {"verify --deep", "doctor"}) {
            const Answer answer = shell.run(test::words(command));
            QVERIFY2(answer.code == 1, about(command, answer.said()).constData());
            QVERIFY2(answer.out.contains(words) && answer.out.contains(naming),
                     about(command, answer.said()).constData());
        }
    }
    static void bothAreContent(Shell& shell) {
        for (const char* command : {"verify --deep", "doctor"}) {
            const Answer answer = shell.run(words(command));
            QVERIFY2(answer.code == 0, about(command, answer.said()).constData());
        }
    }

private slots:
    void aSpoiledPageIsNamed_data() {
        QTest::addColumn<QString>("what");
        QTest::newRow("ledger") << QStringLiteral("stock_entry");
        QTest::newRow("journal") << QStringLiteral("foundation_journal");
        QTest::newRow("accounts: nobody can sign in") << QStringLiteral("identity_account");
    }
    void aSpoiledPageIsNamed() {
        QFETCH(QString, what);
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("admin"));
        fill(shell);
        QCOMPARE(shell.run({QStringLiteral("post"), shell.file(QStringLiteral("in.json"), receipt)}).code, 0);
        bothAreContent(shell);
        spoilPageOf(company.url().path, what);
        bothSay(shell, "Page ", "error code");
    }

    /// The file's own pages are whole; a row was lost.
    void aRowThatIsMissingIsNamed() {
        TestCompany company(Engine::Sqlite);
        Shell shell(company, QStringLiteral("admin"));
        fill(shell);
        QVERIFY(company.as("admin").database().runScript(
            QStringLiteral("PRAGMA foreign_keys=OFF; DELETE FROM catalog_unit; PRAGMA foreign_keys=ON;")));
        bothSay(shell, "catalog_", "catalog_unit");
    }

    void aServersRulesAreAsked_data() {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("constraint") << QStringLiteral("ALTER TABLE stock_reason ADD CONSTRAINT "
                                                      "reason_later CHECK (id > 0) NOT VALID")
                                    << QByteArray("reason_later");
        QTest::newRow("trigger") << QStringLiteral("ALTER TABLE foundation_journal DISABLE TRIGGER USER")
                                 << QByteArray("foundation_journal");
        QTest::newRow("index") << QStringLiteral("UPDATE pg_index SET indisvalid = false WHERE indexrelid = "
                                                 "'catalog_unit_pkey'::regclass")
                               << QByteArray("catalog_unit_pkey");
    }
    void aServersRulesAreAsked() {
        QFETCH(QString, damage);
        QFETCH(QByteArray, name);
        TestCompany company(Engine::Postgresql);
        Shell shell(company, QStringLiteral("admin"));
        bothAreContent(shell);
        // Where the extension is there and allowed, sound indexes pass it.
        const QString server = company.url().name;
        QCOMPARE(TestServer::run(server, QStringLiteral("CREATE EXTENSION amcheck")), QString());
        QCOMPARE(TestServer::run(
                     server, QStringLiteral("GRANT EXECUTE ON FUNCTION bt_index_check(regclass) TO PUBLIC")),
                 QString());
        bothAreContent(shell);
        QCOMPARE(TestServer::run(server, damage), QString());
        bothSay(shell, name.constData(), "");
    }
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
