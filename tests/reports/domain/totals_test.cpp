#include "reports/domain/report_totals.h"

#include <QTest>

using namespace backroom;
using namespace backroom::reports;

class TotalsTest : public QObject {
    Q_OBJECT

    static ReportColumns columns() {
        return {{QStringLiteral("sku"), QStringLiteral("SKU"), ColumnType::Code},
                {QStringLiteral("unit"), QStringLiteral("Unit"), ColumnType::Text},
                {QStringLiteral("onHand"), QStringLiteral("On hand"), ColumnType::Quantity, ColumnTotal::Sum,
                 QStringLiteral("unit")}};
    }
    static ReportRow row(const char* unit, qint64 micros) {
        return {QStringLiteral("A"), QString::fromLatin1(unit), Quantity::fromMicros(micros)};
    }

private slots:
    void oneUnitHasOneTotal() {
        ReportTotals totals(columns());
        totals.add(row("pcs", 2'000'000));
        totals.add(row("pcs", 3'000'000));
        QCOMPARE(std::get<Quantity>(totals.cells()[2]), Quantity::whole(5));
        QCOMPARE(totals.unitBeside(1), QStringLiteral("pcs"));
        QCOMPARE(totals.unitBeside(0), QString());
    }
    void nothingOfSeveralUnitsSaysThem() {
        ReportTotals totals(columns());
        totals.add(row("pcs", 2'000'000));
        totals.add(row("pcs", -2'000'000));
        totals.add(row("m", 0));
        QCOMPARE(std::get<QString>(totals.cells()[2]), QStringLiteral("0 m + 0 pcs"));
        QCOMPARE(totals.unitBeside(1), QString());
    }
    void metresAreNotAddedToPieces() {
        ReportTotals totals(columns());
        totals.add(row("pcs", 2'000'000));
        totals.add(row("m", 37'500'000));
        totals.add(row("pcs", 3'000'000));
        totals.add(row("kg", 0));
        QCOMPARE(std::get<QString>(totals.cells()[2]), QStringLiteral("37.5 m + 5 pcs"));
        QCOMPARE(totals.ofEachUnit(2).size(), 2);
        QCOMPARE(totals.ofEachUnit(2).first().first, QStringLiteral("m"));
        QCOMPARE(totals.ofEachUnit(2).last().second, Quantity::whole(5));
        QVERIFY(totals.ofEachUnit(0).isEmpty());
        QCOMPARE(totals.units(), QStringList({QStringLiteral("m"), QStringLiteral("pcs")}));
        QCOMPARE(totals.ofUnit(2, QStringLiteral("pcs")), Quantity::whole(5));
        QCOMPARE(totals.ofUnit(2, QStringLiteral("kg")), Quantity());
        QVERIFY(!totals.ofUnit(2, QStringLiteral("l")));
        QVERIFY(!totals.ofUnit(0, QStringLiteral("pcs")));
    }
    void aSumPastSixtyFourBitsIsUnknown() {
        ReportTotals totals(columns());
        totals.add(row("pcs", INT64_MAX));
        totals.add(row("pcs", 1));
        QVERIFY(std::holds_alternative<std::monostate>(totals.cells()[2]));
    }
};

QTEST_GUILESS_MAIN(TotalsTest)
#include "totals_test.moc"
