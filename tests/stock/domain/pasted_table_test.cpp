#include "stock/domain/pasted_table.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using scanning::ScanEffect;
using scanning::ScanTask;

namespace {

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

PastedTable read(const char* utf8, ScanTask task = ScanTask::Receive) {
    const auto table = readPastedTable(text(utf8), task);
    return table ? *table : PastedTable();
}

QString refusal(const QString& copied) {
    const auto table = readPastedTable(copied, ScanTask::Receive);
    return table ? QString() : table.error().code;
}

} // namespace

/// What a spreadsheet puts into the clipboard.
class PastedTableTest : public QObject {
    Q_OBJECT
private slots:
    void withoutHeadsTheOrderSaysWhatIsWhat() {
        const PastedTable table = read("MUG\t12\tA-01\twet\r\nPOT\t3\r\n\r\nCUP\t1\t\t\r\n");
        QCOMPARE(table.rows.size(), 3);
        QCOMPARE(table.rows.at(0).item, text("MUG"));
        QCOMPARE(table.rows.at(0).quantity, text("12"));
        QCOMPARE(table.rows.at(0).place, text("A-01"));
        QCOMPARE(table.rows.at(0).reason, text("wet"));
        QCOMPARE(table.rows.at(2).line, 4); // as it is counted in what was copied
        QVERIFY(table.hasQuantities);
        const PastedTable move = read("MUG\t12\tA-01\tB-02", ScanTask::Transfer);
        QCOMPARE(move.rows.front().from, text("A-01"));
        QCOMPARE(move.rows.front().place, text("B-02"));
        // One column is a list of codes.
        QVERIFY(!read("MUG\nPOT\n").hasQuantities);
    }

    void headsSayWhatIsWhat() {
        const PastedTable table = read("Name\tBin\tQty\tSKU\tBarcode\tExpiry\nMug\tA-01\t12\t\t952\t2027\n");
        QCOMPARE(table.rows.size(), 1);
        QCOMPARE(table.rows.front().line, 2);
        QCOMPARE(table.rows.front().item, text("952")); // the SKU is empty, the barcode is not
        QCOMPARE(table.rows.front().quantity, text("12"));
        QCOMPARE(table.rows.front().place, text("A-01"));
        QCOMPARE(table.unread, QStringList({text("Name"), text("Expiry")}));
        const PastedTable counted = read("sku\tCOUNTED\nMUG\t7", ScanTask::Adjust);
        QVERIFY(counted.effect == ScanEffect::Are);
        QVERIFY(read("sku\tmissing\nMUG\t7", ScanTask::Adjust).effect == ScanEffect::Out);
        // What is counted elsewhere is no quantity at the dock.
        QVERIFY(!read("sku\tcounted\nMUG\t7").hasQuantities);
        const PastedTable move = read("From\tTo\tItem\tQuantity\nA\tB\tMUG\t2", ScanTask::Transfer);
        QCOMPARE(move.rows.front().from, text("A"));
        QCOMPARE(move.rows.front().place, text("B"));
    }

    void quotedCellsAreWhole() {
        const PastedTable table = read("\"MU\"\"G\"\t\"1\n2\"\t\"A\t1\"\nPOT\t2\n");
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.front().item, text("MU\"G"));
        QCOMPARE(table.rows.front().quantity, text("1\n2"));
        QCOMPARE(table.rows.front().place, text("A\t1"));
        // An inch sign within a cell quotes nothing.
        QCOMPARE(read("PIPE 3\"\t1\nPOT\t2").rows.size(), 2);
    }

    void whatIsNoListIsRefused() {
        QCOMPARE(refusal({}), text("stock.paste_empty"));
        QCOMPARE(refusal(text("\n\t\n")), text("stock.paste_empty"));
        QCOMPARE(refusal(text("SKU\tQuantity\n")), text("stock.paste_empty"));
        QCOMPARE(refusal(text("Quantity\tBin\n2\tA\n")), text("stock.paste_without_item"));
        QString many;
        for (int i = 0; i < PastedTable::mostRows; ++i)
            many += QStringLiteral("A\t1\n");
        QCOMPARE(refusal(many), QString());
        QCOMPARE(refusal(many + QStringLiteral("A\t1\n")), text("stock.paste_too_long"));
    }

    /// What comes back to the spreadsheet can be pasted again.
    void failedLinesGoBackWithWhatIsWrong() {
        const PastedTable table = read("MUG\tx\nPOT\t2\n");
        const QString back = pastedRowsText(table, {{0, text("no quantity")}});
        QCOMPARE(back.section(QLatin1Char('\n'), 1, 1), text("MUG\tx\t\t\tno quantity"));
        const auto again = readPastedTable(back, ScanTask::Receive);
        QVERIFY(again);
        QCOMPARE(again->rows.size(), 1);
        QCOMPARE(again->rows.front().item, text("MUG"));
        QVERIFY(again->unread.isEmpty());
        // Said anew, not twice.
        QCOMPARE(pastedRowsText(*again, {{0, text("still none")}}).section(QLatin1Char('\n'), 1, 1),
                 text("MUG\tx\t\t\tstill none"));
    }
};

QTEST_GUILESS_MAIN(PastedTableTest)
#include "pasted_table_test.moc"
