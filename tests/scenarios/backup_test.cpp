#include "identity/service/restore.h"
#include "identity/service/safety.h"
#include "stock/service/shop.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

/// What `stock` and `movements` are printed from, to the last figure.
QStringList stockOf(Desk& desk) {
    QStringList lines;
    for (const StockGrouping grouping : {StockGrouping::Item, StockGrouping::Location}) {
        StockQuestion question;
        question.grouping = grouping;
        for (const StockRow& row : MUST(StockList(desk).rows(question)))
            lines +=
                QStringList{row.sku, row.locationCode, row.onHand.toString(), row.available.toString()}.join(
                    QLatin1Char(' '));
    }
    return lines;
}

QStringList movementsOf(Desk& desk) {
    QStringList lines;
    MovementQuestion question;
    question.limit = 1000;
    for (const MovementRow& row : MUST(MovementList(desk).page(question)))
        lines += QStringList{row.cursor.toString(),
                             row.number,
                             row.documentUuid.toString(),
                             row.sku,
                             row.fromCode,
                             row.toCode,
                             row.quantity.toString(),
                             row.actor,
                             QString::number(row.postedAtMs)}
                     .join(QLatin1Char(' '));
    return lines;
}

} // namespace

/// A company backs up, goes on, loses its books, and takes the backup: every figure and every entry is there
/// again, and work goes on.
class BackupScenario : public QObject {
    Q_OBJECT
private slots:
    void everyFigureComesBack_data() { EachEngine::rows(); }
    void everyFigureComesBack() {
        TestCompany company;
        Shop shop(company);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("monday.backup"));
        Posting posting(company.as("warehouse"));
        for (int i = 1; i <= 20; ++i) {
            const auto in =
                posting.post(shop.receipt(VariantId(1000 + i % 3 + 1), 5 * i, i % 2 ? Shop::a() : Shop::b()));
            QVERIFY2(in, why(in));
        }
        QVERIFY(posting.post(shop.issue(Shop::item1(), 7)));
        const QStringList stock = stockOf(company.desk());
        const QStringList movements = movementsOf(company.desk());
        QCOMPARE(movements.size(), 21);
        const auto made = identity::Safety(company.as("admin"), folder.path()).backUp(file);
        QVERIFY2(made, why(made));

        QVERIFY(posting.post(shop.issue(Shop::item1(), 1)));
        if (company.engine() == Engine::Sqlite) {
            QFile books(company.url().path);
            QVERIFY(books.open(QIODevice::ReadWrite));
            books.write(QByteArray(8192, '\x5A'));
        } else {
            QCOMPARE(TestServer::run(company.url().name, QStringLiteral("DROP TABLE stock_entry CASCADE")),
                     QString());
        }
        const auto restored = identity::Restore(company.clock(), company.uuids(), QStringLiteral("test"))
                                  .run({company.url(QStringLiteral("admin")), QStringLiteral("admin"),
                                        TestCompany::password(), file, folder.path()});
        QVERIFY2(restored, why(restored));

        const auto manager = company.seat(QStringLiteral("manager"));
        QCOMPARE(stockOf(*manager->desk), stock);
        QCOMPARE(movementsOf(*manager->desk), movements);
        const auto differences = Verifier(*manager->desk).differences(Verifier::Depth::Deep);
        QVERIFY2(differences, why(differences));
        QVERIFY(differences->isEmpty());
        const auto warehouse = company.seat(QStringLiteral("warehouse"));
        const auto next = Posting(*warehouse->desk).post(shop.receipt(Shop::item1(), 1));
        QVERIFY2(next, why(next));
        QVERIFY(!movements.join(QLatin1Char('\n')).contains(next->number));
    }
};

QTEST_GUILESS_MAIN(BackupScenario)
#include "backup_test.moc"
