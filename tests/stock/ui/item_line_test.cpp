#include "stock/service/shop.h"
#include "stock/ui/stock_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

/// The line of ninety days beside an item, and its last events, are what the whole history says, though only
/// those days are read.
class ItemLineTest : public QObject {
    Q_OBJECT

private slots:
    void theLineIsWhatEachDayEndedWith_data() { EachEngine::rows(); }
    void theLineIsWhatEachDayEndedWith() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        StockList list(company.desk());
        const QTimeZone berlin("Europe/Berlin");
        const qint64 now = company.clock().nowMs();
        const QDate today = businessDay(now, berlin);
        QRandomGenerator random(90);
        constexpr qint64 dayMs = 86'400'000;
        for (int i = 0; i < 60; ++i) {
            // Long before, within the days and at their edges; a move within the company changes nothing.
            Draft draft = i % 4 == 3 ? shop.draft(DocumentType::Transfer,
                                                  {Shop::line(Shop::item1(), 1, Shop::negative(), Shop::b())})
                          : i % 2    ? shop.issue(Shop::item1(), 1 + int(random.bounded(5)), Shop::negative())
                                  : shop.receipt(Shop::item1(), 1 + int(random.bounded(9)), Shop::negative());
            const qint64 edge = endOfBusinessDayMs(today.addDays(-int(random.bounded(95))), berlin);
            draft.effectiveAtMs = i % 3 == 0
                                      ? qMin(now, edge + (i % 2))
                                      : now - qint64(random.bounded(130)) * dayMs - random.bounded(dayMs);
            MUST(posting.post(draft));
        }
        MUST(posting.post(shop.receipt(Shop::item2(), 5)));

        const qint64 begin = endOfBusinessDayMs(today.addDays(-lineDays), berlin);
        const auto changes = MUST(list.changes(Shop::item1(), begin, now));
        const auto days = dailyOnHand(MUST(list.row(Shop::item1())).onHand, changes, today, berlin);
        QCOMPARE(days.size(), qsizetype(lineDays));
        for (int back = 0; back < lineDays; ++back) {
            StockQuestion question;
            question.variants = {Shop::item1()};
            question.asOfMs = endOfBusinessDayMs(today.addDays(-back), berlin);
            const auto rows = MUST(list.rows(question));
            const qint64 ended = rows.isEmpty() ? 0 : rows.first().onHand.micros();
            QVERIFY2(days.at(lineDays - 1 - back) == ended, qPrintable(QString::number(back)));
        }
        QVERIFY(qint64(changes.size()) < 45); // neither what came before nor what only moved
    }

    void theLastEventsAreTheNewestByWhenTheyTookEffect_data() { EachEngine::rows(); }
    void theLastEventsAreTheNewestByWhenTheyTookEffect() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        const qint64 now = company.clock().nowMs();
        QList<QPair<qint64, QString>> made;
        for (int i = 0; i < 12; ++i) {
            Draft draft = shop.receipt(Shop::item1(), i + 1);
            draft.effectiveAtMs = now - (i * 7 % 12) * 1'000;
            made.append({*draft.effectiveAtMs, MUST(posting.post(draft)).number});
            MUST(posting.post(shop.receipt(Shop::item2(), 1)));
        }
        std::sort(made.begin(), made.end(), std::greater<>());
        MovementList movements(company.desk());
        const auto numbers = [](const QList<MovementRow>& rows) {
            QStringList found;
            for (const MovementRow& row : rows)
                found += row.number;
            return found;
        };
        QStringList newest;
        for (int i = 0; i < 8; ++i)
            newest += made.at(i).second;
        QCOMPARE(numbers(MUST(movements.lastOf(Shop::item1(), now, 8))), newest);
        QCOMPARE(numbers(MUST(movements.lastOf(Shop::item1(), made.at(4).first, 4))), newest.mid(4, 4));
    }
};

QTEST_GUILESS_MAIN(ItemLineTest)
#include "item_line_test.moc"
