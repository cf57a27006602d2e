// What verify --deep finds: whoever has the keys of the house can change a row; nobody can change it unseen.
#include "stock/service/shop.h"
#include "support/tamper.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

namespace {

const QStringList ledger = {QStringLiteral("stock_document"), QStringLiteral("stock_entry"),
                            QStringLiteral("stock_holding")};

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT

    static void trade(Shop& shop, TestCompany& company) {
        Posting posting(company.desk());
        Draft in = shop.receipt(Shop::item1(), 10);
        in.lines[0].unitCost = *UnitCost::parse(QStringLiteral("3"));
        in.party = Shop::supplier();
        in.reference = QStringLiteral("LS-1");
        MUST(posting.post(in));
        const QString number = MUST(posting.post(shop.issue(Shop::item1(), 4))).number;
        MUST(posting.reverse(number, {QStringLiteral("Mistake"), {}}, {}));
        QCOMPARE(shop.differences(), QString());
    }

private slots:
    void everyChangedRowIsFound_data() { EachEngine::rows(); }
    void everyChangedRowIsFound() {
        // $ is the document's row. Each line that tells of it names its number.
        const std::pair<const char*, const char*> hands[] = {
            {"UPDATE stock_document SET party_id = NULL WHERE id = $", "changed"},
            {"UPDATE stock_document SET reference = 'LS-2' WHERE id = $", "changed"},
            {"UPDATE stock_document SET note = 'nothing happened' WHERE id = $", "changed"},
            {"UPDATE stock_document SET group_uuid = '01a022b0-b080-7a4f-99b3-a4c41f27b069' WHERE id = $",
             "changed"},
            {"UPDATE stock_document SET actor_id = actor_id + 1 WHERE id = $", "another person"},
            {"UPDATE stock_document SET desk = 'elsewhere' WHERE id = $", "another desk"},
            {"UPDATE stock_document SET posted_at = posted_at - 86400000 WHERE id = $", "another time"},
            {"UPDATE stock_document SET content_hash = 'made up' WHERE id = $", "other content"},
            {"UPDATE stock_entry SET quantity = quantity + 1000000 WHERE document_id = $", "changed"},
            {"UPDATE stock_entry SET note = 'x' WHERE document_id = $", "changed"},
            {"UPDATE stock_entry SET cost_total = 9999999 WHERE document_id = $", "99999.99"},
            {"DELETE FROM stock_entry WHERE document_id = $", "changed"},
            {"DELETE FROM stock_entry WHERE document_id = $; DELETE FROM stock_document WHERE id = $",
             "gone"}};
        TestCompany company;
        Shop shop(company);
        trade(shop, company);
        Posting posting(company.desk());
        for (const auto& [sql, said] : hands) {
            Draft in = shop.receipt(Shop::item2(), 10);
            in.lines[0].unitCost = *UnitCost::parse(QStringLiteral("3"));
            in.party = Shop::supplier();
            in.reference = QStringLiteral("LS-1");
            const Posted posted = MUST(posting.post(in));
            QVERIFY(!shop.differences().contains(posted.number));
            tamperWith(company, ledger,
                       QString::fromUtf8(sql).replace(QLatin1Char('$'), QString::number(posted.id.value())));
            const QStringList lines = shop.differences().split(QLatin1Char('\n'));
            const bool isTold = std::any_of(lines.cbegin(), lines.cend(),
                                            [&, told = QLatin1String(said)](const QString& line) {
                                                return line.contains(posted.number) && line.contains(told);
                                            });
            QVERIFY2(isTold, qPrintable(QString::fromUtf8(sql) + QLatin1Char('\n') + shop.differences()));
        }
    }

    /// Whose journal was cut is told by the documents.
    void aDocumentTheJournalDoesNotKnowIsFound_data() { EachEngine::rows(); }
    void aDocumentTheJournalDoesNotKnowIsFound() {
        TestCompany company;
        Shop shop(company);
        trade(shop, company);
        tamperWithJournal(company, QStringLiteral("DELETE FROM foundation_journal WHERE action = 'reverse'"));
        QVERIFY2(shop.differences().contains(QStringLiteral("not in the journal")),
                 qPrintable(shop.differences()));
    }

    /// Whether a place may go below zero follows from the tree, whatever stands beside it.
    void aPolicyPastTheTreeIsFound_data() { EachEngine::rows(); }
    void aPolicyPastTheTreeIsFound() {
        TestCompany company;
        Shop shop(company);
        QCOMPARE(shop.differences(), QString());
        tamperWith(company, {QStringLiteral("locations_location")},
                   QStringLiteral("UPDATE locations_location SET effective_negative_policy = 'allow' "
                                  "WHERE kind = 'bin'"));
        QVERIFY2(shop.differences().contains(QStringLiteral("allow")), qPrintable(shop.differences()));
    }

    /// A rule that was taken away, or put in other words, is missed.
    void aRuleThatIsGoneIsFound_data() { EachEngine::rows(); }
    void aRuleThatIsGoneIsFound() {
        const bool isSqlite = EachEngine::current() == Engine::Sqlite;
        const QString gone = isSqlite
                                 ? QStringLiteral("DROP TRIGGER stock_document_post")
                                 : QStringLiteral("DROP TRIGGER stock_document_insert ON stock_document");
        const QString weaker =
            isSqlite
                ? QStringLiteral("DROP TRIGGER stock_document_insert; CREATE TRIGGER stock_document_insert "
                                 "BEFORE INSERT ON stock_document BEGIN SELECT 1; END")
                : QStringLiteral("CREATE OR REPLACE FUNCTION stock_document_insert() RETURNS trigger "
                                 "LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'");
        for (const QString& sql : {gone, weaker}) {
            TestCompany company;
            Shop shop(company);
            QCOMPARE(shop.differences(), QString());
            tamperWith(company, {}, sql);
            QVERIFY2(shop.differences().contains(QStringLiteral("is gone or worded otherwise")),
                     qPrintable(sql + shop.differences()));
        }
    }

    void piecesWithoutCostLeaveInTheirTurn_data() { EachEngine::rows(); }
    void piecesWithoutCostLeaveInTheirTurn() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        MUST(posting.post(shop.receipt(Shop::item1(), 10)));
        company.advance(1000);
        MUST(posting.post(shop.issue(Shop::item1(), 10)));
        company.advance(1000);
        const qint64 nothing = company.clock().nowMs();
        company.advance(1000);
        Draft in = shop.receipt(Shop::item1(), 10);
        in.lines[0].unitCost = *UnitCost::parse(QStringLiteral("3"));
        MUST(posting.post(in));
        Explain explain(company.desk());
        const auto now = MUST(explain.number(Shop::item1(), {}, {}, ExplainedNumber::Cost));
        QCOMPARE(now.unknownPieces, Quantity());
        QCOMPARE(now.valueMinor, std::optional<qint64>(3000));
        const auto values = MUST(explain.values());
        QCOMPARE(values.size(), 1);
        QCOMPARE(values.first().valueMinor, qint64(3000));
        QCOMPARE(values.first().unknownPieces, Quantity());
        // As of a moment it is the number of that moment, from the entries until then.
        const auto then = MUST(explain.number(Shop::item1(), {}, nothing, ExplainedNumber::Cost));
        QCOMPARE(then.entries.size(), 1);
        QCOMPARE(then.quantity, Quantity());
        QVERIFY(!then.unitCost);
        QCOMPARE(
            explain.number(Shop::item1(), QStringLiteral("MAIN / A"), {}, ExplainedNumber::Cost).error().code,
            QStringLiteral("stock.cost_of_location"));
        // What was taken back never came: four more without a cost, reversed, leave nothing behind.
        const QString number = MUST(posting.post(shop.receipt(Shop::item1(), 4))).number;
        QCOMPARE(MUST(explain.values()).first().unknownPieces, Quantity::whole(4));
        MUST(posting.reverse(number, {QStringLiteral("Mistake"), {}}, {}));
        QCOMPARE(MUST(explain.values()).first().unknownPieces, Quantity());
        QCOMPARE(shop.differences(), QString());
    }

    void belowZeroIsPaidFirst() {
        ArrivalQueue queue;
        queue.leave(3);
        queue.arrive(5, ArrivalQueue::Cost::Unknown);
        QCOMPARE(queue.unknownMicros(), 2);
        queue.arrive(4, ArrivalQueue::Cost::Known);
        queue.leave(1);
        QCOMPARE(queue.unknownMicros(), 1);
        queue.leave(9);
        queue.arrive(4, ArrivalQueue::Cost::Unknown);
        QCOMPARE(queue.unknownMicros(), 0);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "verify_test.moc"
