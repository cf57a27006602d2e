#include "foundation/service/transaction.h"
#include "stock/service/checkpoints.h"
#include "stock/service/shop.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace backroom;
using namespace backroom::stock;
using namespace backroom::test;

class PostingTest : public QObject {
    Q_OBJECT
private slots:
    void receivesAndIssues_data() { EachEngine::rows(); }
    void receivesAndIssues() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        const auto in = posting.post(shop.receipt(Shop::item1(), 48));
        QVERIFY2(in, why(in));
        QVERIFY(in->number.startsWith(QLatin1String("RCV-")));
        const auto out = posting.post(shop.issue(Shop::item1(), 5));
        QVERIFY2(out, why(out));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("43"));
        QCOMPARE(shop.onHand(Shop::item1(), QStringLiteral("MAIN / A")), QStringLiteral("43"));
        QCOMPARE(shop.onHand(Shop::item1(), QStringLiteral("MAIN / B")), QStringLiteral("0"));
        QCOMPARE(shop.differences(), QString());
    }

    void sameUuidIsOnePosting_data() { EachEngine::rows(); }
    void sameUuidIsOnePosting() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        const Draft draft = shop.receipt(Shop::item1(), 7);
        const auto first = posting.post(draft);
        QVERIFY2(first, why(first));
        const auto second = posting.post(draft);
        QVERIFY2(second, why(second));
        QVERIFY(!first->already && second->already);
        QCOMPARE(second->number, first->number);
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("7"));
    }

    void rule14_refusalNamesWhatIsLeft_data() { EachEngine::rows(); }
    void rule14_refusalNamesWhatIsLeft() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 3)));
        QVERIFY(posting.post(shop.issue(Shop::item1(), 2)));
        const auto refused = posting.post(shop.issue(Shop::item1(), 2));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, QStringLiteral("stock.below_zero"));
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY2(refused.error().what.contains(QLatin1String("Only 1 left of SKU-1001")),
                 qUtf8Printable(refused.error().what));
        QVERIFY(refused.error().what.contains(QLatin1String("warehouse")));
        QCOMPARE(refused.error().where, QStringLiteral("A"));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("1"));
        QCOMPARE(shop.differences(), QString());
        // The desk goes on as if nothing had happened.
        QVERIFY(posting.post(shop.issue(Shop::item1(), 1)));
    }

    void rule15_linesAreJudgedOnTheirSum_data() { EachEngine::rows(); }
    void rule15_linesAreJudgedOnTheirSum() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 5)));
        const auto both = posting.post(
            shop.draft(DocumentType::Issue, {Shop::line(Shop::item1(), 3, Shop::a(), Shop::customer()),
                                             Shop::line(Shop::item1(), 3, Shop::a(), Shop::customer())}));
        QCOMPARE(both.error().code, QStringLiteral("stock.below_zero"));
        // In and out of one place in one document: the net result counts.
        const auto through = posting.post(
            shop.draft(DocumentType::Transfer, {Shop::line(Shop::item1(), 8, Shop::b(), Shop::a()),
                                                Shop::line(Shop::item1(), 8, Shop::a(), Shop::b())}));
        QVERIFY2(through, why(through));
        QCOMPARE(shop.differences(), QString());
    }

    void rule18_policyOfThePlace_data() { EachEngine::rows(); }
    void rule18_policyOfThePlace() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        QVERIFY(posting.post(shop.issue(Shop::item1(), 4, Shop::negative())));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("-4"));
        Draft asked = shop.issue(Shop::item1(), 2, Shop::asking());
        QCOMPARE(posting.post(asked).error().code, QStringLiteral("stock.negative_not_accepted"));
        asked.negative = NegativeAcceptance::Accepted;
        const auto accepted = posting.post(asked);
        QVERIFY2(accepted, why(accepted));
        QCOMPARE(shop.differences(), QString());
    }

    void listIsAllOrNothing_data() { EachEngine::rows(); }
    void listIsAllOrNothing() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        const auto mixed = posting.post({shop.receipt(Shop::item1(), 5), shop.issue(Shop::item2(), 1)});
        QCOMPARE(mixed.error().code, QStringLiteral("stock.below_zero"));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("0"));
        QVERIFY2(posting.post({shop.receipt(Shop::item1(), 5), shop.issue(Shop::item1(), 1)}), "both stand");
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("4"));
        QCOMPARE(shop.differences(), QString());
    }

    void rule4_reversalIsANewDocument_data() { EachEngine::rows(); }
    void rule4_reversalIsANewDocument() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        const auto in = posting.post(shop.receipt(Shop::item1(), 5));
        QVERIFY2(in, why(in));
        company.advance(3600'000);
        const Uuid uuid = company.uuids().next(1);
        const auto back = posting.reverse(in->number, {QStringLiteral("wrong bin"), {}}, uuid);
        QVERIFY2(back, why(back));
        QVERIFY(back->number != in->number);
        QVERIFY2(posting.reverse(in->number, {QStringLiteral("again"), {}}, uuid)->already,
                 "same UUID, same reversal");
        QCOMPARE(
            posting.reverse(in->number, {QStringLiteral("twice"), {}}, company.uuids().next(1)).error().code,
            QStringLiteral("stock.already_reversed"));
        QCOMPARE(
            posting.reverse(QStringLiteral("RCV-999999"), {QStringLiteral("x"), {}}, company.uuids().next(1))
                .error()
                .code,
            QStringLiteral("stock.no_such_document"));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("0"));
        const auto rows = MovementList(company.desk()).page({});
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->first().reversesNumber, in->number);
        // What came in and has gone on cannot be taken back.
        const auto again = posting.post(shop.receipt(Shop::item1(), 5));
        QVERIFY(posting.post(shop.issue(Shop::item1(), 3)));
        QCOMPARE(posting.reverse(again->number, {QStringLiteral("late"), {}}, company.uuids().next(1))
                     .error()
                     .code,
                 QStringLiteral("stock.below_zero"));
        QCOMPARE(shop.differences(), QString());
    }

    void countPostsTheDifference_data() { EachEngine::rows(); }
    void countPostsTheDifference() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 10)));
        const auto count = [&](int found) {
            return posting.post(
                shop.draft(DocumentType::Count, {Shop::line(Shop::item1(), found, Shop::loss(), Shop::a())}));
        };
        QVERIFY(!count(7)->number.isEmpty());
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("7"));
        QVERIFY2(count(7)->number.isEmpty(), "nothing differs, nothing is posted");
        QVERIFY(count(9));
        QVERIFY(count(0));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("0"));
        QCOMPARE(MovementList(company.desk()).page({})->size(), 4);
        QCOMPARE(shop.differences(), QString());
    }

    void statesAreAccountsOfTheirOwn_data() { EachEngine::rows(); }
    void statesAreAccountsOfTheirOwn() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.as("warehouse"));
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 10)));
        DraftLine line = Shop::line(Shop::item1(), 4, Shop::a(), Shop::a());
        line.toState = StockState::Damaged;
        const auto moved = posting.post(shop.draft(DocumentType::Transfer, {line}));
        QVERIFY2(moved, why(moved));
        const auto row = StockList(company.desk()).row(Shop::item1());
        QCOMPARE(row->onHand.toString(), QStringLiteral("10"));
        QCOMPARE(row->available.toString(), QStringLiteral("6"));
        QCOMPARE(row->held.toString(), QStringLiteral("4"));
        QCOMPARE(shop.differences(), QString());
    }

    void asOfReadsThroughCheckpoints_data() { EachEngine::rows(); }
    void asOfReadsThroughCheckpoints() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        const qint64 day = 24LL * 3600 * 1000;
        const qint64 start = company.clock().nowMs();
        QList<std::pair<qint64, int>> history;
        for (int i = 0; i < 12; ++i) {
            Draft draft = shop.receipt(Shop::item1(), i + 1);
            draft.effectiveAtMs = start - (120 - i * 10) * day;
            history += {*draft.effectiveAtMs, i + 1};
            const auto done = posting.post(draft);
            QVERIFY2(done, why(done));
            if (i == 6) {
                const auto made = Checkpoints(company.desk()).ensure();
                QVERIFY2(made, why(made));
                QCOMPARE(*made,
                         2); // November's came with the first posting; nothing had moved in the others yet
            }
        }
        // Backdated behind every checkpoint: they follow.
        Draft late = shop.receipt(Shop::item1(), 1000);
        late.effectiveAtMs = start - 119 * day;
        history += {*late.effectiveAtMs, 1000};
        QVERIFY(posting.post(late));
        for (int back = 125; back >= 0; back -= 5) {
            const qint64 at = start - back * day;
            int expected = 0;
            for (const auto& [when, quantity] : history)
                expected += when <= at ? quantity : 0;
            StockQuestion question;
            question.asOfMs = at;
            const auto rows = StockList(company.desk()).rows(question);
            QVERIFY2(rows, why(rows));
            QCOMPARE(rows->first().onHand, Quantity::whole(expected));
            const auto why = Explain(company.desk()).number(Shop::item1(), {}, at, ExplainedNumber::OnHand);
            QCOMPARE(why->quantity, Quantity::whole(expected));
        }
        QCOMPARE(shop.differences(), QString());
    }

    void explanationAddsUp_data() { EachEngine::rows(); }
    void explanationAddsUp() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        Draft in = shop.receipt(Shop::item1(), 41);
        in.lines[0].unitCost = *UnitCost::parse(QStringLiteral("3"));
        QVERIFY(posting.post(in));
        QVERIFY(posting.post(shop.receipt(Shop::item1(), 2)));
        QVERIFY(posting.post(
            shop.draft(DocumentType::Transfer, {Shop::line(Shop::item1(), 6, Shop::a(), Shop::b())})));
        QVERIFY(posting.post(shop.issue(Shop::item1(), 3)));
        const auto everywhere =
            Explain(company.desk()).number(Shop::item1(), {}, {}, ExplainedNumber::OnHand);
        QCOMPARE(everywhere->quantity, Quantity::whole(40));
        QCOMPARE(everywhere->entries.size(), 3); // moving inside changes nothing
        const auto inB = Explain(company.desk())
                             .number(Shop::item1(), QStringLiteral("MAIN / B"), {}, ExplainedNumber::OnHand);
        QCOMPARE(inB->quantity, Quantity::whole(6));
        // rules.md 53: two pieces came without a cost; 38 are worth 3 each.
        const auto cost = Explain(company.desk()).number(Shop::item1(), {}, {}, ExplainedNumber::Cost);
        QVERIFY2(cost, why(cost));
        QCOMPARE(cost->unknownPieces, Quantity::whole(2));
        QCOMPARE(cost->valueMinor, std::optional<qint64>(11400));
        QCOMPARE(cost->unitCost->toString(), QStringLiteral("3"));
    }

    void rightsAreAsked_data() { EachEngine::rows(); }
    void rightsAreAsked() {
        TestCompany company;
        Shop shop(company);
        const auto refused = Posting(company.as("auditor")).post(shop.receipt(Shop::item1(), 1));
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QCOMPARE(Posting(company.as("auditor"))
                     .reverse(QStringLiteral("x"), {QStringLiteral("y"), {}}, {})
                     .error()
                     .kind,
                 ErrorKind::Forbidden);
        QVERIFY(StockList(company.as("auditor")).rows({}));
    }

    void badDraftsChangeNothing_data() { EachEngine::rows(); }
    void badDraftsChangeNothing() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        QCOMPARE(posting.post(shop.receipt(Shop::item1(), 0)).error().code,
                 QStringLiteral("stock.quantity_not_positive"));
        QCOMPARE(posting.post(shop.receipt(Shop::item1(), -1)).error().code,
                 QStringLiteral("stock.quantity_not_positive"));
        QCOMPARE(posting.post(shop.draft(DocumentType::Receipt, {})).error().code,
                 QStringLiteral("stock.document_is_empty"));
        QCOMPARE(posting.post(shop.receipt(Shop::item1(), 1, LocationId(9999))).error().code,
                 QStringLiteral("stock.no_such_place"));
        Draft future = shop.receipt(Shop::item1(), 1);
        future.effectiveAtMs = company.clock().nowMs() + 3600'000;
        QCOMPARE(posting.post(future).error().code, QStringLiteral("stock.in_the_future"));
        Draft ancient = shop.receipt(Shop::item1(), 1);
        ancient.effectiveAtMs = -2208988800000; // 1900: checkpoints begin with 1970
        QCOMPARE(posting.post(ancient).error().code, QStringLiteral("stock.before_all_books"));
        Draft huge = shop.receipt(Shop::item1(), 1);
        huge.lines[0].quantity = Quantity::fromMicros(INT64_MAX / Quantity::one * Quantity::one);
        QVERIFY(posting.post(huge));
        Draft tooMuch = shop.receipt(Shop::item1(), 1);
        QCOMPARE(posting.post(tooMuch).error().code, QStringLiteral("decimal.too_large"));
        QCOMPARE(shop.differences(), QString());
        QCOMPARE(MovementList(company.desk()).page({})->size(), 1);
    }

    void theLedgerIsFinal_data() { EachEngine::rows(); }
    void theLedgerIsFinal() {
        TestCompany company;
        Shop shop(company);
        QVERIFY(Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        Database& db = company.as("admin").database();
        for (const char* attack : {"UPDATE stock_entry SET quantity = 1", "DELETE FROM stock_entry",
                                   "UPDATE stock_holding SET on_hand = 99", "DELETE FROM stock_holding",
                                   "UPDATE stock_document SET note = 'x'", "DELETE FROM stock_document",
                                   "INSERT INTO stock_holding (variant_id, location_id, tracked, on_hand) "
                                   "VALUES (1002, 102, 1, 5)",
                                   "INSERT INTO stock_entry (document_id, line_no, variant_id, "
                                   "from_holding_id, to_holding_id, quantity, "
                                   "effective_at, posted_at, business_day) SELECT document_id, 2, "
                                   "variant_id, from_holding_id, to_holding_id, 1, "
                                   "effective_at, posted_at, business_day FROM stock_entry",
                                   "INSERT INTO stock_document (uuid, type, status, number, posted_seq, "
                                   "actor_id, effective_at, business_day) "
                                   "VALUES ('x', 'receipt', 'posted', 'N', 77, 1, 0, '2026-01-01')"})
            QVERIFY2(!db.runScript(QString::fromLatin1(attack)), attack);
        QCOMPARE(shop.differences(), QString());
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("5"));
    }

    void roundTripsDoNotGrowWithLines() {
        TestCompany company(Engine::Postgresql);
        Shop shop(company, 200);
        Posting posting(company.desk());
        const auto statements = [&](int lines) {
            QList<DraftLine> list;
            for (int i = 0; i < lines; ++i)
                list += Shop::line(VariantId(1001 + i), 2, Shop::supplier(), Shop::a());
            const qint64 before = company.database().statementsRun();
            const auto done = posting.post(shop.draft(DocumentType::Receipt, list));
            if (!done)
                qFatal("%s", why(done).constData());
            return company.database().statementsRun() - before;
        };
        statements(5);
        QCOMPARE(statements(200), statements(20));
    }

    /// The server's own functions are asked once a document too: what a statement asks once a line is no
    /// round trip, and took half of a posting's time.
    void theServerIsNotAskedTheTimeOnceALine() {
        static const Sql flush{"test.flush", "SELECT 1", "SELECT pg_stat_force_next_flush()"};
        static const Sql count{
            "test.count", "SELECT 1",
            "SELECT CAST(COALESCE(sum(calls), 0) AS BIGINT) AS calls FROM pg_stat_user_functions "
            "WHERE funcname = 'foundation_now'"};
        TestCompany company(Engine::Postgresql);
        Shop shop(company, 200);
        const QString name = company.url().name;
        QCOMPARE(TestServer::run(
                     name, QStringLiteral("ALTER DATABASE \"%1\" SET track_functions = 'pl'").arg(name)),
                 QString());
        Desk& desk = company.as("warehouse"); // a connection that knows of it
        Posting posting(desk);
        qint64 before = 0;
        const auto calls = [&](int lines) {
            QList<DraftLine> list;
            for (int i = 0; i < lines; ++i)
                list += Shop::line(VariantId(1001 + i), 2, Shop::supplier(), Shop::a());
            MUST(posting.post(shop.draft(DocumentType::Receipt, list)));
            MUST(Query(desk.database(), flush).exec());
            Query query(desk.database(), count);
            MUST(query.execAndNext());
            const qint64 now = query.int64("calls");
            return now - std::exchange(before, now);
        };
        calls(5);
        const qint64 few = calls(20);
        QVERIFY(few > 0);
        QCOMPARE(calls(200), few);
    }

    void innerPostingFollowsTheOuterTransaction_data() { EachEngine::rows(); }
    void innerPostingFollowsTheOuterTransaction() {
        TestCompany company;
        Shop shop(company);
        Posting posting(company.desk());
        {
            auto outer = Transaction::begin(company.database());
            QVERIFY(posting.post(shop.receipt(Shop::item1(), 5)));
            outer->rollback();
        }
        // Accounts opened in what was rolled back must not be remembered.
        const auto next = posting.post(shop.receipt(Shop::item2(), 3, Shop::b()));
        QVERIFY2(next, why(next));
        const auto again = posting.post(shop.receipt(Shop::item1(), 4));
        QVERIFY2(again, why(again));
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("4"));
        QCOMPARE(shop.onHand(Shop::item2(), QStringLiteral("MAIN / B")), QStringLiteral("3"));
        QCOMPARE(shop.differences(), QString());
    }

    void rule9_noLineIsFinerThanItsUnit_data() { EachEngine::rows(); }
    void rule9_noLineIsFinerThanItsUnit() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        for (const auto type : {stock::DocumentType::Receipt, stock::DocumentType::Count}) {
            auto draft = shop.receipt(Shop::item1(), 1);
            draft.type = type;
            draft.lines.first().quantity = Quantity::fromMicros(1'500'000);
            QCOMPARE(posting.post(draft).error().code, QStringLiteral("catalog.too_precise_for_unit"));
        }
        QCOMPARE(shop.differences(), QString());
    }

    /// Two programs hand in the same document, or take the same one back, at the same moment.
    void theSameUuidFromManyDesksIsOnePosting_data() { EachEngine::rows(); }
    void theSameUuidFromManyDesksIsOnePosting() {
        TestCompany company;
        Shop shop(company);
        constexpr int desks = 4;
        for (int round = 0; round < 5; ++round) {
            const Draft draft = shop.receipt(Shop::item1(), 1);
            const Uuid reversal = company.uuids().next(company.clock().nowMs());
            std::mutex guard;
            QStringList said;
            std::atomic<int> ready{0};
            std::vector<std::thread> threads;
            threads.reserve(desks);
            for (int i = 0; i < desks; ++i)
                threads.emplace_back([&] {
                    const auto seat = company.seat(QStringLiteral("manager"));
                    Posting posting(*seat->desk);
                    for (++ready; ready < desks;)
                        std::this_thread::yield();
                    const auto posted = posting.post(draft);
                    const auto back = posted ? posting.reverse(posted->number, {}, reversal) : posted;
                    const std::lock_guard lock(guard);
                    said += posted && back ? posted->number + back->number : QString::fromUtf8(why(back));
                });
            for (auto& thread : threads)
                thread.join();
            said.removeDuplicates();
            QVERIFY2(said.size() == 1 && said.first().startsWith(QLatin1String("RCV")),
                     qPrintable(said.join(QLatin1Char('\n'))));
        }
        QCOMPARE(MovementList(company.desk()).page({})->size(), 10);
        QCOMPARE(shop.differences(), QString());
    }

    void booksBeginIn1970_data() { EachEngine::rows(); }
    void booksBeginIn1970() {
        TestCompany company;
        Shop shop(company);
        auto draft = shop.receipt(Shop::item1(), 1);
        draft.effectiveAtMs = -1;
        QCOMPARE(stock::Posting(company.desk()).post(draft).error().code,
                 QStringLiteral("stock.before_all_books"));
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(PostingTest)
#include "posting_test.moc"
