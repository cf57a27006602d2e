#include "reports/domain/report_view.h"

#include <QTest>

using namespace backroom;
using namespace backroom::reports;

namespace {

std::unique_ptr<ReportSource> stock() {
    const auto row = [](const char* sku, const char* unit, int onHand, std::optional<qint64> valueMinor) {
        const Currency euro = *Currency::fromCode(QStringLiteral("EUR"));
        return ReportRow{QString::fromLatin1(sku), QString::fromLatin1(unit), Quantity::whole(onHand),
                         valueMinor ? ReportCell(Money(*valueMinor, euro)) : ReportCell()};
    };
    return std::make_unique<ReportTable>(
        ReportColumns{
            {QStringLiteral("sku"), {}, ColumnType::Code},
            {QStringLiteral("unit"), {}, ColumnType::Text},
            {QStringLiteral("onHand"), {}, ColumnType::Quantity, ColumnTotal::Sum, QStringLiteral("unit")},
            {QStringLiteral("value"), {}, ColumnType::Money, ColumnTotal::Sum}},
        std::vector<ReportRow>{row("A-1", "pcs", 5, 1050), row("B-2", "m", 7, std::nullopt),
                               row("C-3", "pcs", 2, 90)});
}

QStringList keys(const ReportSource& source) {
    QStringList keys;
    for (const ReportColumn& column : source.columns())
        keys += column.key;
    return keys;
}

/// The first cell of every row.
QStringList first(ReportSource& source) {
    QStringList cells;
    for (auto row = source.next(); row && *row; row = source.next())
        cells += exactText((*row)->front(), QTimeZone::utc());
    return cells;
}

ListFilter where(const char* column, Compare compare, const QVariant& value) {
    return ListFilter::where(QString::fromLatin1(column), compare, {value});
}

} // namespace

class ViewTest : public QObject {
    Q_OBJECT

private slots:
    void anEmptyViewIsTheReport() {
        ViewedReport all(stock(), {});
        QCOMPARE(keys(all), keys(*stock()));
        QCOMPARE(first(all),
                 (QStringList{QStringLiteral("A-1"), QStringLiteral("B-2"), QStringLiteral("C-3")}));
        QVERIFY(all.restart());
        QCOMPARE(first(all).size(), 3);
    }
    void rowsAreChosenByWhatTheyHold() {
        ViewedReport many(stock(), {where("onHand", Compare::AtLeast, Quantity::whole(5).micros()), {}, {}});
        QCOMPARE(first(many), (QStringList{QStringLiteral("A-1"), QStringLiteral("B-2")}));
        // Money is compared as it is written, 10.50; what is unknown is no amount at all.
        ViewedReport dear(stock(), {where("value", Compare::AtLeast, qint64(10'500'000)), {}, {}});
        QCOMPARE(first(dear), QStringList{QStringLiteral("A-1")});
        ViewedReport cheap(stock(), {where("value", Compare::Less, qint64(10'500'000)), {}, {}});
        QCOMPARE(first(cheap), QStringList{QStringLiteral("C-3")});
    }
    void anotherOrderHasTheUnknownLast() {
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            ViewedReport byValue(stock(), {{}, ListSort{QStringLiteral("value"), order}, {}});
            const QStringList rows = first(byValue);
            QCOMPARE(rows.last(), QStringLiteral("B-2"));
            QCOMPARE(rows.first(),
                     order == Qt::AscendingOrder ? QStringLiteral("C-3") : QStringLiteral("A-1"));
            QVERIFY(byValue.restart());
            QCOMPARE(first(byValue), rows);
        }
    }
    void aQuantityKeepsItsUnitBesideIt() {
        ViewedReport narrow(stock(), {{}, {}, {QStringLiteral("onHand"), QStringLiteral("sku")}});
        QCOMPARE(keys(narrow),
                 (QStringList{QStringLiteral("onHand"), QStringLiteral("unit"), QStringLiteral("sku")}));
        QCOMPARE(first(narrow), (QStringList{QStringLiteral("5"), QStringLiteral("7"), QStringLiteral("2")}));
        // Nobody asks for a column that is not there.
        ViewedReport none(stock(), {{}, {}, {QStringLiteral("sku"), QStringLiteral("gone")}});
        QCOMPARE(keys(none), QStringList{QStringLiteral("sku")});
    }
};

QTEST_GUILESS_MAIN(ViewTest)
#include "view_test.moc"
