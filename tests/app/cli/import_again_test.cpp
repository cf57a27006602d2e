// An import whose process is killed in the middle goes on where it ended when the same file is imported
// again.
#include "app/cli/shell.h"
#include "foundation/service/query.h"
#include "support/each_engine.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int documents = 600;
const Sql documentCount{"test.documents", "SELECT count(*) AS documents FROM stock_document",
                        "SELECT count(*) AS documents FROM stock_document"};

/// Each document takes two rows out of two shelves and every fifth puts some back.
QByteArray manyMovements() {
    QByteArray csv("document,sku,quantity,effective,price,site\n");
    for (int i = 0; i < documents; ++i) {
        const QByteArray document = (i % 5 ? "" : "C") + QByteArray::number(500'000 + i);
        const QByteArray minus(i % 5 ? "" : "-");
        const QByteArray day = "2026-02-" + QByteArray::number(1 + i * 27 / documents).rightJustified(2, '0');
        for (const char* sku : {"0017", "90.750"})
            csv += document + ',' + sku + ',' + minus + QByteArray::number(1 + i % 7) + ',' + day +
                   "T10:00:00Z,1.20,SHOP\n";
    }
    return csv;
}

QByteArray manyStated() {
    QByteArray csv("sku,quantity,location\n");
    for (int i = 0; i < documents; ++i)
        csv += "P" + QByteArray::number(i) + ',' + QByteArray::number(1 + i % 9) + ",S-01\n";
    return csv;
}

QByteArray manyProducts() {
    QByteArray csv("sku,name,price\n");
    for (int i = 0; i < documents; ++i)
        csv += "P" + QByteArray::number(i) + ",Thing " + QByteArray::number(i) + ",1\n";
    return csv;
}

} // namespace

class ImportAgainTest : public QObject {
    Q_OBJECT

    static qsizetype count(Shell& shell, const char* command) {
        return shell.json(words(command)).array().size();
    }

    static qint64 documentsIn(TestCompany& company) {
        Query query(company.database(), documentCount);
        MUST(query.execAndNext());
        return query.int64("documents");
    }

    /// Kills the import when it has stored something and not yet all.
    static void killInTheMiddle(TestCompany& company, Shell& shell, const QStringList& import) {
        const qint64 before = documentsIn(company);
        const auto process = shell.start(import);
        if (!process->waitForStarted())
            qFatal("backroomctl does not start");
        while (documentsIn(company) == before && process->state() != QProcess::NotRunning)
            process->waitForFinished(1);
        process->kill();
        process->waitForFinished();
        const qint64 stored = documentsIn(company) - before;
        if (stored < 1 || stored >= documents)
            qFatal("%d documents stood when the import was killed", int(stored));
    }

private slots:
    void movementsGoOn_data() { EachEngine::rows(); }
    void movementsGoOn() {
        TestCompany company;
        TestCompany straight;
        Shell shell(company, QStringLiteral("manager"));
        Shell other(straight, QStringLiteral("manager"));
        for (Shell* one : {&shell, &other}) {
            fill(*one);
            const QString start = one->file(QStringLiteral("start.csv"),
                                            "sku,quantity,location,site\n0017,90000,SHOP-DOCK,SHOP\n"
                                            "90.750,90000,SHOP-DOCK,SHOP\n");
            const Answer answer = one->run({QStringLiteral("import"), QStringLiteral("stock"), start});
            QVERIFY2(answer.code == 0, answer.said());
        }
        const auto import = [](Shell& one) {
            return QStringList{QStringLiteral("import"), QStringLiteral("movements"),
                               one.file(QStringLiteral("moves.csv"), manyMovements())};
        };
        const qsizetype all = count(shell, "movements --limit 100000") + 2 * documents;
        killInTheMiddle(company, shell, import(shell));
        QVERIFY2(count(shell, "movements --limit 100000") % 2 == 0, "a document stands whole or not at all");
        QCOMPARE(shell.run(words("verify")).code, 0);
        const Answer again = shell.run(import(shell));
        QVERIFY2(again.code == 0, again.said());
        const Answer once = other.run(import(other));
        QVERIFY2(once.code == 0, once.said());
        QCOMPARE(count(shell, "movements --limit 100000"), all);
        QCOMPARE(shell.run(words("stock --by location --format json")).out,
                 other.run(words("stock --by location --format json")).out);
        const Answer deep = shell.run(words("verify --deep"));
        QVERIFY2(deep.code == 0, deep.said());
    }

    void productsAndStockGoOn_data() { EachEngine::rows(); }
    void productsAndStockGoOn() {
        TestCompany company;
        Shell shell(company, QStringLiteral("manager"));
        fill(shell);
        const QStringList products{QStringLiteral("import"), QStringLiteral("products"),
                                   shell.file(QStringLiteral("many.csv"), manyProducts())};
        QCOMPARE(shell.run(products).code, 0);
        const QStringList stated{QStringLiteral("import"), QStringLiteral("stock"),
                                 shell.file(QStringLiteral("stated.csv"), manyStated())};
        const auto process = shell.start(stated);
        QVERIFY(process->waitForStarted());
        QTest::qSleep(QRandomGenerator::global()->bounded(150, 500));
        process->kill();
        process->waitForFinished();
        const Answer again = shell.run(stated);
        QVERIFY2(again.code == 0, again.said());
        QCOMPARE(count(shell, "movements --limit 100000"), qsizetype(documents));
        QCOMPARE(shell.run(products).code, 0);
        const Answer deep = shell.run(words("verify --deep"));
        QVERIFY2(deep.code == 0, deep.said());
    }
};

QTEST_GUILESS_MAIN(ImportAgainTest)
#include "import_again_test.moc"
