// Rules of the ledger by their numbers, as far as it goes today. Closed periods, lots and costing layers (1,
// 5), planned dates of orders (6), tolerances of deliveries and invoices (13), expiry and recall (51) come
// with the modules that own them.
#include "foundation/domain/money.h"
#include "stock/service/checkpoints.h"
#include "stock/service/shop.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

constexpr qint64 dayMs = 86'400'000;

QStringList numbersNewestFirst(TestCompany& company) {
    const auto rows = MUST(MovementList(company.desk()).page({}));
    QStringList numbers;
    for (const MovementRow& row : rows)
        numbers += row.number;
    return numbers;
}

QString onHandAt(TestCompany& company, qint64 atMs) {
    StockQuestion question;
    question.variants = {Shop::item1()};
    question.asOfMs = atMs;
    const auto rows = MUST(StockList(company.desk()).rows(question));
    return rows.isEmpty() ? QStringLiteral("0") : rows.first().onHand.toString();
}

} // namespace

class LedgerRulesTest : public QObject {
    Q_OBJECT
private slots:
    void rule1_aBackdatedMoveChangesEveryLaterAnswer_data() { EachEngine::rows(); }
    void rule1_aBackdatedMoveChangesEveryLaterAnswer() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        const qint64 now = company.clock().nowMs();
        Draft early = shop.receipt(Shop::item1(), 10);
        early.effectiveAtMs = now - 70 * dayMs;
        const QString first = MUST(posting.post(early)).number;
        const QString second = MUST(posting.post(shop.issue(Shop::item1(), 4))).number;
        MUST(Checkpoints(company.desk()).ensure());
        QCOMPARE(onHandAt(company, now - 35 * dayMs), QStringLiteral("10"));
        // Between the two, with the checkpoints of two months after it.
        Draft late = shop.receipt(Shop::item1(), 5);
        late.effectiveAtMs = now - 60 * dayMs;
        MUST(posting.post(late));
        QCOMPARE(onHandAt(company, now - 65 * dayMs), QStringLiteral("10"));
        QCOMPARE(onHandAt(company, now - 35 * dayMs), QStringLiteral("15"));
        QCOMPARE(onHandAt(company, now), QStringLiteral("11"));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("11"));
        const QStringList numbers = numbersNewestFirst(company);
        QVERIFY2(numbers.contains(first) && numbers.contains(second), "documents keep their number");
        QCOMPARE(shop.differences(), QString());
    }

    void rule5_movesOfOneMomentStandInTheOrderOfPosting_data() { EachEngine::rows(); }
    void rule5_movesOfOneMomentStandInTheOrderOfPosting() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        QStringList posted;
        for (int i = 0; i < 6; ++i) {
            Draft draft = i % 2 ? shop.issue(Shop::item1(), 1) : shop.receipt(Shop::item1(), 3);
            draft.effectiveAtMs = company.clock().nowMs();
            posted.prepend(MUST(posting.post(draft)).number);
        }
        QCOMPARE(numbersNewestFirst(company), posted);
    }

    void rule6_whenItHappenedAndWhenItWasPostedAreBothKept_data() { EachEngine::rows(); }
    void rule6_whenItHappenedAndWhenItWasPostedAreBothKept() {
        TestCompany company;
        Shop shop(company);
        Draft draft = shop.receipt(Shop::item1(), 1);
        draft.effectiveAtMs = company.clock().nowMs() - 3 * dayMs;
        MUST(Posting(company.desk()).post(draft));
        const auto rows = MUST(MovementList(company.desk()).page({}));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().effectiveAtMs, *draft.effectiveAtMs);
        QCOMPARE(rows.first().postedAtMs, company.clock().nowMs());
    }

    void rule8_aClockThatGoesBackChangesNoOrder_data() { EachEngine::rows(); }
    void rule8_aClockThatGoesBackChangesNoOrder() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        QStringList posted;
        for (int i = 0; i < 4; ++i) {
            posted.prepend(MUST(posting.post(shop.receipt(Shop::item1(), 1))).number);
            company.advance(-3'600'000);
        }
        QCOMPARE(numbersNewestFirst(company), posted);
        QCOMPARE(shop.differences(), QString());
    }

    void rule13_theSmallestBitTooMuchIsTooMuch_data() { EachEngine::rows(); }
    void rule13_theSmallestBitTooMuchIsTooMuch() {
        const Quantity hundred = Quantity::whole(100);
        QVERIFY(MUST(Quantity::parse(QStringLiteral("100.002"))) > hundred);
        QVERIFY(MUST(Quantity::parse(QStringLiteral("100.000001"))) > hundred);
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 100)));
        QCOMPARE(posting.post(shop.issue(Shop::item1(), 101)).error().code,
                 QStringLiteral("stock.below_zero"));
        QVERIFY(posting.post(shop.issue(Shop::item1(), 100)));
    }

    void rule41_roundingKnowsTheCurrencysMinorUnits() {
        const auto value = [](const char* currency, qint64 micros, int pieces) {
            return MUST(UnitCost::fromMicros(micros).total(
                            Quantity::whole(pieces), MUST(Currency::fromCode(QString::fromLatin1(currency)))))
                .minor();
        };
        QCOMPARE(value("EUR", 333'333, 3), qint64(100));
        QCOMPARE(value("EUR", 5'000, 1), qint64(1)); // half away from zero
        QCOMPARE(value("EUR", 4'999, 1), qint64(0));
        QCOMPARE(value("JPY", 1'500'000, 1), qint64(2));
        QCOMPARE(value("KWD", 1'234'500, 1), qint64(1'235));
    }

    void rule51_onlyGoodGoodsAreAvailable_data() { EachEngine::rows(); }
    void rule51_onlyGoodGoodsAreAvailable() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 10)));
        for (const StockState state : {StockState::Quarantine, StockState::Damaged}) {
            Draft aside =
                shop.draft(DocumentType::Transfer, {Shop::line(Shop::item1(), 2, Shop::a(), Shop::a())});
            aside.lines.first().toState = state;
            const auto moved = posting.post(aside);
            QVERIFY2(moved, why(moved));
        }
        const StockRow row = MUST(StockList(company.desk()).row(Shop::item1()));
        QCOMPARE(row.onHand.toString(), QStringLiteral("10"));
        QCOMPARE(row.held.toString(), QStringLiteral("4"));
        QCOMPARE(row.available.toString(), QStringLiteral("6"));
        QCOMPARE(row.incoming.toString(), QStringLiteral("0"));
    }
};

QTEST_GUILESS_MAIN(LedgerRulesTest)
#include "ledger_rules_test.moc"
