#include "stock/service/checkpoints.h"
#include "stock/service/shop.h"
#include "stock/service/stock_values.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// What left one place of ours for the next lies on no shelf and is ours: valued all the way, at what it cost
/// before, and never counted as on hand (rules.md 33).
class OnTheWayTest : public QObject {
    Q_OBJECT

    static LocationId way() { return LocationId(5); }
    static Draft received(Shop& shop, VariantId item, int pieces, std::optional<UnitCost> cost) {
        Draft draft = shop.receipt(item, pieces);
        draft.lines[0].unitCost = cost;
        return draft;
    }
    static Draft moved(Shop& shop, VariantId item, int pieces, LocationId from, LocationId to) {
        return shop.draft(DocumentType::Transfer, {Shop::line(item, pieces, from, to)});
    }
    /// "6 on hand, 4 on the way, 0 without a cost, worth 2000" – and it is the same whoever is asked: all
    /// items, this one, as of now, over time, and the entries.
    static QString told(TestCompany& company, VariantId item) {
        Explain explain(company.desk());
        const auto words = [&](Quantity onHand, Quantity onTheWay, Quantity unknown, qint64 value) {
            return u"%1 on hand, %2 on the way, %3 without a cost, worth %4"_s
                .arg(onHand.toString(), onTheWay.toString(), unknown.toString())
                .arg(value);
        };
        const auto of = [&](const QList<ItemValue>& all) {
            for (const ItemValue& one : all)
                if (one.variant == item)
                    return words(one.onHand, one.onTheWay, one.unknownPieces, one.valueMinor);
            return u"not told of"_s;
        };
        QString all = of(MUST(explain.values()));
        const Explanation why = MUST(explain.number(item, {}, {}, ExplainedNumber::Cost));
        const Explanation between = MUST(explain.number(item, {}, {}, ExplainedNumber::OnTheWay));
        Quantity sum;
        for (const ExplainedEntry& entry : between.entries)
            sum = *sum.plus(entry.change);
        const qint64 now = company.clock().nowMs();
        QStringList others{of(MUST(explain.values(item))),
                           of(MUST(explain.valuesAt(now))),
                           words(why.quantity, why.onTheWay, why.unknownPieces, why.valueMinor.value_or(0)),
                           words(why.quantity, sum, why.unknownPieces, why.valueMinor.value_or(0)),
                           words(why.quantity, MUST(StockList(company.desk()).onTheWay(item)),
                                 why.unknownPieces, why.valueMinor.value_or(0)),
                           words(why.quantity, MUST(StockList(company.desk()).onTheWay(item, now)),
                                 why.unknownPieces, why.valueMinor.value_or(0))};
        for (const QString& other : std::as_const(others))
            if (other != all)
                return all + u", but also "_s + other;
        return all;
    }
    static qint64 worth(TestCompany& company) {
        return MUST(ValueHistory(company.desk()).read(12)).now.valueMinor;
    }

private slots:
    void rule33_valuedAllTheWay_data() { EachEngine::rows(); }
    void rule33_valuedAllTheWay() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        MUST(posting.post(received(shop, Shop::item1(), 10, UnitCost::fromMicros(2'000'000))));
        QCOMPARE(told(company, Shop::item1()), u"10 on hand, 0 on the way, 0 without a cost, worth 2000"_s);
        company.advance(1000);
        const auto away = MUST(posting.post(moved(shop, Shop::item1(), 4, Shop::a(), way())));
        QCOMPARE(told(company, Shop::item1()), u"6 on hand, 4 on the way, 0 without a cost, worth 2000"_s);
        QCOMPARE(worth(company), 2000);
        // Asked of a site it is nothing: on the way is at none.
        QVERIFY(MUST(Explain(company.desk()).number(Shop::item1(), u"MAIN"_s, {}, ExplainedNumber::OnTheWay))
                    .quantity.isZero());
        company.advance(1000);
        const auto there = MUST(posting.post(moved(shop, Shop::item1(), 4, way(), Shop::b())));
        QCOMPARE(told(company, Shop::item1()), u"10 on hand, 0 on the way, 0 without a cost, worth 2000"_s);
        QCOMPARE(worth(company), 2000);
        // What came to B came into the company once: with the receipt.
        QCOMPARE(
            MUST(Explain(company.desk()).number(Shop::item1(), {}, {}, ExplainedNumber::Cost)).entries.size(),
            1);
        company.advance(1000);
        MUST(posting.reverse(there.number, {u"nothing came"_s, {}}, company.uuids().next(1)));
        QCOMPARE(told(company, Shop::item1()), u"6 on hand, 4 on the way, 0 without a cost, worth 2000"_s);
        company.advance(1000);
        MUST(posting.reverse(away.number, {u"never left"_s, {}}, company.uuids().next(2)));
        QCOMPARE(told(company, Shop::item1()), u"10 on hand, 0 on the way, 0 without a cost, worth 2000"_s);
        QCOMPARE(worth(company), 2000);
        QCOMPARE(shop.differences(), QString());
    }

    void rule53_whatHasNoCostStaysWhatItIs_data() { EachEngine::rows(); }
    void rule53_whatHasNoCostStaysWhatItIs() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        MUST(posting.post(received(shop, Shop::item2(), 5, {})));
        company.advance(1000);
        MUST(posting.post(received(shop, Shop::item2(), 5, UnitCost::fromMicros(3'000'000))));
        company.advance(1000);
        MUST(posting.post(moved(shop, Shop::item2(), 6, Shop::a(), way())));
        QCOMPARE(told(company, Shop::item2()), u"4 on hand, 6 on the way, 5 without a cost, worth 1500"_s);
        QCOMPARE(worth(company), 1500);
        company.advance(1000);
        MUST(posting.post(moved(shop, Shop::item2(), 6, way(), Shop::b())));
        QCOMPARE(told(company, Shop::item2()), u"10 on hand, 0 on the way, 5 without a cost, worth 1500"_s);
        company.advance(1000);
        // The first that came are the first that go.
        MUST(posting.post(shop.issue(Shop::item2(), 4)));
        QCOMPARE(told(company, Shop::item2()), u"6 on hand, 0 on the way, 1 without a cost, worth 1500"_s);
        QCOMPARE(worth(company), 1500);
        QCOMPARE(shop.differences(), QString());
    }

    /// Everything there was is on the road at the end of a month.
    void anEndOfAMonthOnTheRoad_data() { EachEngine::rows(); }
    void anEndOfAMonthOnTheRoad() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        constexpr qint64 dayMs = 24LL * 3600 * 1000;
        const qint64 now = company.clock().nowMs();
        Draft came = received(shop, Shop::item1(), 3, UnitCost::fromMicros(7'000'000));
        came.effectiveAtMs = now - 70 * dayMs;
        MUST(posting.post(came));
        Draft left = moved(shop, Shop::item1(), 3, Shop::a(), way());
        left.effectiveAtMs = now - 69 * dayMs;
        MUST(posting.post(left));
        MUST(posting.post(moved(shop, Shop::item1(), 3, way(), Shop::b())));
        MUST(Checkpoints(company.desk()).ensure());
        const StockValues values = MUST(ValueHistory(company.desk()).read(12));
        QVERIFY(!values.months.isEmpty());
        for (const StockValue& month : values.months)
            QCOMPARE(month.valueMinor, 2100);
        QCOMPARE(values.now.valueMinor, 2100);
        QCOMPARE(values.now.unknownItems, 0);
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(OnTheWayTest)
#include "on_the_way_test.moc"
