#include "foundation/domain/row_filter.h"

#include <QHash>
#include <QTest>

using namespace backroom;

namespace {

using Row = QHash<QString, QVariant>;

QList<Row> rows() {
    const auto row = [](const char* sku, const char* name, const QVariant& quantity) {
        Row made{{QStringLiteral("sku"), QString::fromUtf8(sku)},
                 {QStringLiteral("name"), QString::fromUtf8(name)}};
        if (quantity.isValid())
            made.insert(QStringLiteral("quantity"), quantity);
        return made;
    };
    return {row("C-3", "Jug, blue", 5), row("A-1", "Müsli bowl", -2), row("B-2", "Mug, blue", 5),
            row("D-4", "Teapot", {})};
}

ListFilter condition(const char* column, Compare compare, const QVariantList& values = {}) {
    return ListFilter::where(QString::fromLatin1(column), compare, values);
}

/// The SKUs which stay, in order.
QString skus(const ListRequest& request) {
    const QList<Row> all = rows();
    QStringList found;
    const QList<int> order =
        arranged(int(all.size()), request, {QStringLiteral("sku"), QStringLiteral("name")},
                 [&all](int row, const QString& column) { return all.at(row).value(column); });
    for (const int row : order)
        found += all.at(row).value(QStringLiteral("sku")).toString();
    return found.join(QLatin1Char(' '));
}

QString filtered(const ListFilter& filter) {
    return skus({filter, {}, std::nullopt});
}

QString sorted(const char* column, Qt::SortOrder order) {
    return skus({{}, {}, ListSort{QString::fromLatin1(column), order}});
}

} // namespace

class RowFilterTest : public QObject {
    Q_OBJECT

private slots:
    void comparesFigures() {
        QCOMPARE(filtered(condition("quantity", Compare::Less, {0})), QStringLiteral("A-1"));
        QCOMPARE(filtered(condition("quantity", Compare::AtMost, {-2})), QStringLiteral("A-1"));
        QCOMPARE(filtered(condition("quantity", Compare::Greater, {-2})), QStringLiteral("C-3 B-2"));
        QCOMPARE(filtered(condition("quantity", Compare::AtLeast, {5})), QStringLiteral("C-3 B-2"));
        QCOMPARE(filtered(condition("quantity", Compare::Equals, {5})), QStringLiteral("C-3 B-2"));
        QCOMPARE(filtered(condition("quantity", Compare::Between, {-2, 4})), QStringLiteral("A-1"));
        QCOMPARE(filtered(condition("quantity", Compare::In, {1, -2})), QStringLiteral("A-1"));
    }
    void comparesTextsWithoutCaseAndAccents() {
        QCOMPARE(filtered(condition("name", Compare::Contains, {QStringLiteral("MUSLI")})),
                 QStringLiteral("A-1"));
        QCOMPARE(filtered(condition("name", Compare::StartsWith, {QStringLiteral("mug")})),
                 QStringLiteral("B-2"));
        QCOMPARE(filtered(condition("sku", Compare::Equals, {QStringLiteral("d-4")})), QStringLiteral("D-4"));
        QCOMPARE(filtered(condition("sku", Compare::Differs, {QStringLiteral("d-4")})),
                 QStringLiteral("C-3 A-1 B-2"));
    }
    void whatIsUnknownIsNothingButUnknown() {
        QCOMPARE(filtered(condition("quantity", Compare::IsNull)), QStringLiteral("D-4"));
        QCOMPARE(filtered(condition("quantity", Compare::IsNotNull)), QStringLiteral("C-3 A-1 B-2"));
        QCOMPARE(filtered(condition("quantity", Compare::AtMost, {0})), QStringLiteral("A-1"));
        QCOMPARE(filtered(condition("quantity", Compare::Differs, {5})), QStringLiteral("A-1 D-4"));
        QCOMPARE(filtered(condition("nobody", Compare::Equals, {5})), QString());
    }
    void joinsByAndAndOr() {
        const ListFilter blue = condition("name", Compare::Contains, {QStringLiteral("blue")});
        const ListFilter jug = condition("name", Compare::Contains, {QStringLiteral("jug")});
        const ListFilter negative = condition("quantity", Compare::Less, {0});
        QCOMPARE(filtered(ListFilter::all({blue, jug})), QStringLiteral("C-3"));
        QCOMPARE(filtered(ListFilter::any({jug, negative})), QStringLiteral("C-3 A-1"));
        QCOMPARE(filtered(ListFilter::all({blue, ListFilter::any({jug, negative})})), QStringLiteral("C-3"));
        // A group without conditions does not restrict, as in ListQuery.
        QCOMPARE(filtered(ListFilter::any({})), QStringLiteral("C-3 A-1 B-2 D-4"));
    }
    void everyWordMustOccurSomewhere() {
        QCOMPARE(skus({{}, QStringLiteral(" BLUE  c-3 "), std::nullopt}), QStringLiteral("C-3"));
        QCOMPARE(skus({{}, QStringLiteral("blue teapot"), std::nullopt}), QString());
    }
    void theUnknownComesLastBothWays() {
        QCOMPARE(sorted("quantity", Qt::AscendingOrder), QStringLiteral("A-1 C-3 B-2 D-4"));
        QCOMPARE(sorted("quantity", Qt::DescendingOrder), QStringLiteral("C-3 B-2 A-1 D-4"));
        QCOMPARE(sorted("name", Qt::AscendingOrder), QStringLiteral("C-3 B-2 A-1 D-4"));
        QCOMPARE(sorted("sku", Qt::DescendingOrder), QStringLiteral("D-4 C-3 B-2 A-1"));
    }
};

QTEST_GUILESS_MAIN(RowFilterTest)
#include "row_filter_test.moc"
