#include "stock/service/shop.h"
#include "stock/ui/stock_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

/// All that a row shows.
QString wordsOf(const StockItem& item) {
    QStringList parts{item.row.sku,
                      item.row.locationCode,
                      item.siteCode,
                      item.placeName,
                      item.unit,
                      item.name,
                      item.row.onHand.toString(),
                      item.row.available.toString(),
                      item.row.held.toString(),
                      QString::number(item.lastMovedMs.value_or(0))};
    for (const Quantity there : item.bySite)
        parts += there.toString();
    return parts.join(QLatin1Char('|'));
}
QStringList wordsOf(const QList<StockItem>& rows) {
    QStringList lines;
    for (const StockItem& row : rows)
        lines += wordsOf(row);
    return lines;
}

} // namespace

/// What others post is read by what moved; it comes to the same as everything, read again.
class ChangedRowsTest : public QObject {
    Q_OBJECT

    static StockSheet readAll(StockReading& reading, StockShape shape) {
        StockSheet sheet = MUST(readStock(reading, shape, {}));
        if (shape == StockShape::Item)
            MUST(addLastMoved(reading, sheet));
        return sheet;
    }

private slots:
    void whatMovedIsReadAgain_data() { EachEngine::rows(); }
    void whatMovedIsReadAgain() {
        TestCompany company;
        constexpr int items = 12;
        Shop shop(company, items);
        Posting posting(company.desk());
        StockList stock(company.desk());
        MovementList movements(company.desk());
        catalog::CodeFinder codes(company.desk());
        locations::PlaceFinder places(company.desk());
        Gateway gateway;
        Explain explain(company.desk());
        StockReading reading{gateway, movements, stock, codes, places, explain};
        QRandomGenerator random(11);
        const QList<LocationId> bins{Shop::a(), Shop::b(), Shop::negative(), Shop::asking()};
        const auto anItem = [&random] { return VariantId(1001 + int(random.bounded(items))); };
        MUST(posting.post(shop.receipt(VariantId(1005), 5)));
        QHash<StockShape, StockSheet> seen;
        for (const StockShape shape : {StockShape::Item, StockShape::Place, StockShape::Site})
            seen.insert(shape, readAll(reading, shape));
        for (int round = 0; round < 40; ++round) {
            company.advance(60'000);
            QList<Uuid> posted;
            QSet<VariantId> moved;
            for (int i = random.bounded(3); i >= 0; --i) {
                Draft draft = shop.draft(DocumentType::Transfer, {});
                for (int line = random.bounded(4); line >= 0; --line) {
                    const VariantId item = anItem();
                    moved += item;
                    draft.lines += round % 3 == 0
                                       ? Shop::line(item, 1, Shop::negative(), bins.at(random.bounded(2)))
                                       : Shop::line(item, 1, Shop::supplier(), bins.at(random.bounded(4)));
                }
                draft.type = round % 3 == 0 ? DocumentType::Transfer : DocumentType::Receipt;
                MUST(posting.post(draft));
                posted += draft.uuid;
            }
            // Nobody's document, and what lies open, says nothing.
            posted += company.uuids().next(company.clock().nowMs());
            for (auto sheet = seen.begin(); sheet != seen.end(); ++sheet) {
                const auto change = MUST(readChange(reading, sheet.key(), {}, *sheet, posted));
                const StockSheet all = readAll(reading, sheet.key());
                if (!change) {
                    QVERIFY(sheet.key() == StockShape::Site && all.sites != sheet->sites);
                    *sheet = all;
                    continue;
                }
                QCOMPARE(change->items, moved);
                QCOMPARE(wordsOf(change->rows), wordsOf(all.rows));
                sheet->rows = change->rows;
            }
        }
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(ChangedRowsTest)
#include "changed_rows_test.moc"
