#include "catalog/domain/product.h"
#include "catalog/domain/unit.h"

#include <rapidcheck.h>

#include <QTest>

using namespace backroom;
using namespace backroom::catalog;
using namespace Qt::StringLiterals;

namespace {

Variant variant(const QString& sku, const QString& colour = {}) {
    Variant v;
    v.sku = sku;
    if (!colour.isEmpty())
        v.options = {{u"Colour"_s, colour}};
    return v;
}

Product mug(const QList<Variant>& variants) {
    Product p;
    p.name = u"Mug"_s;
    p.variants = variants;
    return p;
}

} // namespace

class ProductTest : public QObject {
    Q_OBJECT
private slots:
    void goodProductIsCleaned() {
        Product p = mug({variant(u" MUG-BLU "_s, u"Blue"_s), variant(u"MUG-WHT"_s, u"White"_s)});
        p.name = u"  Mug "_s;
        p.variants[0].originCountry = u"pt"_s;
        const auto checked = checkedProduct(p);
        QVERIFY(checked);
        QCOMPARE(checked->name, u"Mug"_s);
        QCOMPARE(checked->variants[0].sku, u"MUG-BLU"_s);
        QCOMPARE(checked->variants[0].originCountry, u"PT"_s);
        QCOMPARE(optionsText(checked->variants[1].options), u"White"_s);
    }
    void badProductsSayWhy() {
        const auto codeOf = [](const Product& p) { return checkedProduct(p).error().code; };
        QCOMPARE(codeOf(mug({})), u"catalog.no_variant"_s);
        QCOMPARE(codeOf(mug({variant(u"a"_s, u"Blue"_s), variant(u"A"_s, u"Red"_s)})),
                 u"catalog.sku_twice"_s);
        QCOMPARE(codeOf(mug({variant(u"a"_s, u"Blue"_s), variant(u"b"_s, u"BLUE"_s)})),
                 u"catalog.same_options"_s);
        QCOMPARE(codeOf(mug({variant(u"a"_s), variant(u"b"_s)})), u"catalog.same_options"_s);
        Product p = mug({variant(u"a"_s)});
        p.name = u" "_s;
        QCOMPARE(codeOf(p), u"catalog.name_empty"_s);
        p = mug({variant(u"a"_s)});
        p.state = PublicationState::Scheduled;
        QCOMPARE(codeOf(p), u"catalog.publish_at"_s);
        p = mug({variant(u"a"_s)});
        p.variants[0].price = UnitPrice::fromMicros(-1);
        QCOMPARE(codeOf(p), u"catalog.negative_price"_s);
        p = mug({variant(u"a"_s)});
        p.variants[0].barcodes = {*Barcode::fromText(u"400000000015"_s),
                                  *Barcode::fromText(u"0400000000015"_s)};
        QCOMPARE(codeOf(p), u"catalog.barcode_twice"_s);
        p = mug({variant(u"a"_s)});
        p.variants[0].options = {{u"Size"_s, u"L"_s}, {u"size"_s, u"M"_s}};
        QCOMPARE(codeOf(p), u"catalog.option_twice"_s);
    }
    void categoryPathIsRead() {
        QCOMPARE(CategoryPath::parse(u" Kitchen>Mugs "_s)->toString(), u"Kitchen > Mugs"_s);
        QVERIFY(CategoryPath::parse(u"  "_s)->isEmpty());
        QCOMPARE(CategoryPath::parse(u"Kitchen > > Mugs"_s).error().code, u"catalog.category_step"_s);
        QCOMPARE(CategoryPath::parse(u"1>2>3>4>5>6>7>8>9"_s).error().code, u"catalog.category_too_deep"_s);
    }
    void weightIsReadInGrams() {
        QCOMPARE(**parseWeightGrams(u"12.5"_s), 12'500);
        QVERIFY(!parseWeightGrams(QString())->has_value());
        for (const QString& bad : {u"0"_s, u"-1"_s, u"1.0001"_s, u"1kg"_s})
            QCOMPARE(parseWeightGrams(bad).error().code, u"catalog.weight"_s);
    }
    void unitLimitsWhatIsTyped() {
        const Unit metre = *Unit::make(u"m"_s, u"Metre"_s, 3);
        const Unit piece = *Unit::make(u"pcs"_s, u"Piece"_s, 0);
        QVERIFY(metre.accepts(*Quantity::parse(u"37.5"_s)));
        QCOMPARE(metre.accepts(*Quantity::parse(u"0.0005"_s)).error().code,
                 u"catalog.too_precise_for_unit"_s);
        QCOMPARE(piece.accepts(*Quantity::parse(u"1.5"_s)).error().code, u"catalog.too_precise_for_unit"_s);
        QCOMPARE(Unit::make(u"m"_s, u"Metre"_s, 7).error().code, u"catalog.unit_decimals"_s);
    }
    void rule9_aBoxIsExact() {
        const Unit piece = *Unit::make(u"pcs"_s, u"Piece"_s, 0);
        const auto third = *UnitConversion::make(1, 3, InexactRule::Refuse);
        QCOMPARE(third.toBase(Quantity::whole(6000), piece)->base, Quantity::whole(2000));
        QCOMPARE(UnitConversion::make(24, 2, InexactRule::Refuse)->numerator(), 12);
        QCOMPARE(UnitConversion::make(0, 1, InexactRule::Refuse).error().code,
                 u"catalog.conversion_factor"_s);
    }
    void rule10_whatDoesNotComeOutEven() {
        const Unit piece = *Unit::make(u"pcs"_s, u"Piece"_s, 0);
        const Quantity seven = Quantity::whole(7);
        const auto with = [&](InexactRule rule) {
            return UnitConversion::make(1, 3, rule)->toBase(seven, piece);
        };
        QCOMPARE(with(InexactRule::Refuse).error().code, u"catalog.conversion_inexact"_s);
        QCOMPARE(with(InexactRule::Refuse).error().kind, ErrorKind::Refused);
        QCOMPARE(with(InexactRule::RoundUp)->base, Quantity::whole(3));
        const auto kept = with(InexactRule::KeepRemainder);
        QCOMPARE(kept->base, Quantity::whole(2));
        QCOMPARE(kept->remainder, Quantity::fromMicros(333'333));
    }
    void rule10_linesAddUpToTheTotal() {
        QVERIFY(rc::check("kept remainders: lines = conversion of the sum within a unit", [] {
            const auto conversion =
                *UnitConversion::make(*rc::gen::inRange<qint64>(1, 1000), *rc::gen::inRange<qint64>(1, 1000),
                                      InexactRule::KeepRemainder);
            const Unit piece = *Unit::make(u"pcs"_s, {}, *rc::gen::inRange(0, 7));
            qint64 sumOfLines = 0;
            qint64 sum = 0;
            const auto lines =
                *rc::gen::container<std::vector<qint64>>(20, rc::gen::inRange<qint64>(0, 1'000'000'000));
            for (const qint64 micros : lines) {
                const auto line = *conversion.toBase(Quantity::fromMicros(micros), piece);
                sumOfLines += line.base.micros() + line.remainder.micros();
                sum += micros;
            }
            const auto total = *conversion.toBase(Quantity::fromMicros(sum), piece);
            RC_ASSERT(qAbs(sumOfLines - total.base.micros() - total.remainder.micros()) <= 20);
        }));
    }
    void hugeConversionsAreRefused() {
        const Unit piece = *Unit::make(u"pcs"_s, {}, 0);
        const auto big = *UnitConversion::make(1'000'000'000'000, 1, InexactRule::RoundUp);
        QCOMPARE(big.toBase(Quantity::whole(1'000'000), piece).error().code, u"decimal.too_large"_s);
    }
};

QTEST_APPLESS_MAIN(ProductTest)
#include "product_test.moc"
