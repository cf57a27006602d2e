#include "stock/service/adjusting.h"

#include "foundation/service/query.h"
#include "scanning/service/scan_dock.h"
#include "stock/service/movement_list.h"
#include "stock/service/reasons.h"
#include "stock/service/stock_list.h"
#include "stock/service/stock_usage.h"
#include "stock/service/verifier.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using backroom::scanning::ScanEffect;
using backroom::test::EachEngine;
using backroom::test::ScanDock;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

} // namespace

/// The books are mended by scans: what is refused, what is kept, what is posted.
class AdjustingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScanDock> m_dock;
    std::unique_ptr<Adjusting> m_adjusting;
    Uuid m_session;
    Uuid m_document;
    QString m_reason;

    void receive(catalog::VariantId variant, const char* pieces, const char* cost,
                 locations::LocationId into = {}) {
        Draft draft;
        draft.uuid = m_dock->uuid();
        DraftLine line;
        line.variant = variant;
        line.quantity = MUST(Quantity::parse(text(pieces)));
        line.from =
            MUST(locations::PlaceFinder(m_dock->desk()).systemPlace(locations::LocationKind::Supplier)).id();
        line.to = into.isNull() ? m_dock->bin : into;
        if (cost)
            line.unitCost = MUST(UnitCost::parse(text(cost)));
        draft.lines = {line};
        MUST(Posting(m_dock->desk()).post(draft));
    }
    locations::LocationId makePlace(const char* parent, const char* code, locations::LocationKind kind,
                                    locations::NegativePolicy policy = locations::NegativePolicy::Inherit) {
        StockUsage usage(m_dock->company.desk());
        locations::PlaceDraft place;
        place.parentCode = text(parent);
        place.code = text(code);
        place.kind = kind;
        place.negativePolicy = policy;
        return MUST(locations::LocationTree(m_dock->company.desk(), usage).create(place)).id();
    }
    AdjustScan given(const char* code, ScanEffect effect = ScanEffect::Out, const char* quantity = nullptr) {
        AdjustScan scan{m_session, m_document, m_dock->uuid(), text(code), {}, effect, m_reason};
        if (quantity)
            scan.quantity = MUST(Quantity::parse(text(quantity)));
        return scan;
    }
    AdjustOutcome scan(const char* code, ScanEffect effect = ScanEffect::Out,
                       const char* quantity = nullptr) {
        return MUST(m_adjusting->take(given(code, effect, quantity)));
    }
    /// What was refused, in words.
    QString no(const char* code, ScanEffect effect = ScanEffect::Out, const char* quantity = nullptr) {
        const qsizetype before = MUST(m_adjusting->state(m_session)).scans;
        const AdjustOutcome outcome = scan(code, effect, quantity);
        if (outcome.kind != AdjustOutcome::Kind::Refused)
            return text("taken");
        return outcome.state.scans == before ? outcome.says : text("refused, and stored");
    }
    QString there(catalog::VariantId variant) {
        return MUST(StockList(m_dock->desk()).row(variant)).onHand.toString();
    }
    void newDraft() {
        m_session = m_dock->uuid();
        m_document = m_dock->uuid();
        m_reason.clear();
    }

private slots:
    void init() {
        m_dock = std::make_unique<ScanDock>();
        receive(m_dock->blue, "10", "4.20");
        receive(m_dock->white, "4", nullptr);
        m_adjusting = std::make_unique<Adjusting>(m_dock->desk());
        newDraft();
    }
    void cleanup() {
        QCOMPARE(MUST(Verifier(m_dock->company.desk()).differences(Verifier::Depth::Deep)).size(), 0);
        m_adjusting.reset();
        m_dock.reset();
    }

    void missingFoundAndCountedAreOneDocument_data() { EachEngine::rows(); }
    void missingFoundAndCountedAreOneDocument() {
        m_reason = text("Broken");
        QVERIFY(scan("A-01-02").kind == AdjustOutcome::Kind::PlaceSet);
        const AdjustOutcome broken = scan("9520000000011", ScanEffect::Out, "3");
        QVERIFY(broken.kind == AdjustOutcome::Kind::Adjusted);
        QCOMPARE(broken.line.was, Quantity::whole(10));
        QCOMPARE(broken.line.change, Quantity::whole(-3));
        QCOMPARE(broken.line.willBe, Quantity::whole(7));
        QCOMPARE(broken.line.value->toString(), text("-12.60"));
        QCOMPARE(broken.line.reason, text("Broken"));
        // The same item for another reason is a line of its own and goes on where the first one ended.
        m_reason = text("Found");
        const AdjustOutcome found = scan("19520000000018", ScanEffect::In, "1");
        QCOMPARE(found.line.was, Quantity::whole(7));
        QCOMPARE(found.line.willBe, Quantity::whole(13));
        const AdjustOutcome counted = scan("9520000000028", ScanEffect::Are, "6");
        QCOMPARE(counted.line.was, Quantity::whole(4));
        QCOMPARE(counted.line.change, Quantity::whole(2));
        QVERIFY2(!counted.line.value, "nobody knows what it cost");
        QCOMPARE(counted.state.lines.size(), 3);
        QCOMPARE(counted.state.lines.front().sku, text("MUG-350-WHT"));
        QCOMPARE(counted.state.placeCode, text("A-01-02"));
        QCOMPARE(there(m_dock->blue), text("10")); // nothing is posted yet

        const AdjustPosted posted = MUST(m_adjusting->post(m_session, NegativeAcceptance::NotAsked));
        QVERIFY(posted.number.startsWith(text("ADJ-")));
        QCOMPARE(there(m_dock->blue), text("13"));
        QCOMPARE(there(m_dock->white), text("6"));
        // Asked once more it is the same document.
        QCOMPARE(MUST(m_adjusting->post(m_session, NegativeAcceptance::NotAsked)).number, posted.number);
        const auto lines = MUST(MovementList(m_dock->desk()).page({}));
        QCOMPARE(lines.first().number, posted.number);
        QVERIFY2(lines.first().reason.isEmpty(), "of two reasons none is the document's");
        QVERIFY(!MUST(m_adjusting->resume()));
        QCOMPARE(m_adjusting->take(given("9520000000011", ScanEffect::In)).error().code,
                 text("scanning.session_closed"));
    }

    void oneReasonStandsOnTheDocument_data() { EachEngine::rows(); }
    void oneReasonStandsOnTheDocument() {
        m_reason = text("Broken");
        scan("A-01-02");
        scan("9520000000011");
        scan("9520000000028", ScanEffect::Out, "2");
        MUST(m_adjusting->post(m_session, NegativeAcceptance::NotAsked));
        QCOMPARE(MUST(MovementList(m_dock->desk()).page({})).first().reason, text("Broken"));
        QCOMPARE(MUST(Reasons(m_dock->desk()).offered(DocumentType::Adjustment)).size(), 1);
        QCOMPARE(MUST(m_adjusting->reasons()).size(), 1);
        // Archived between scan and posting: its words are kept.
        newDraft();
        m_reason = text("Broken");
        scan("A-01-02");
        scan("9520000000011");
        Reasons own(m_dock->company.desk());
        MUST(own.archive(MUST(own.list()).first().id));
        MUST(m_adjusting->post(m_session, NegativeAcceptance::NotAsked));
        const auto last = MUST(MovementList(m_dock->desk()).page({})).first();
        QCOMPARE(last.reason, QString());
        QCOMPARE(last.note, text("Broken"));
    }

    void whatCannotBeIsRefusedInWordsAndNotStored_data() { EachEngine::rows(); }
    void whatCannotBeIsRefusedInWordsAndNotStored() {
        makePlace("MAIN", "Z", locations::LocationKind::Zone);
        makePlace("Z", "Z-1", locations::LocationKind::Bin);
        QVERIFY(no("9520000000011").contains(text("Scan the bin first")));
        QVERIFY(no("4711").contains(text("4711 is unknown here")));
        QVERIFY(no("Z").contains(text("Z is no bin")));
        scan("A-01-02");
        QCOMPARE(no("9520000000011", ScanEffect::Out, "11"),
                 QStringLiteral("Only 10\u00a0pcs of MUG-350-BLU in A-01-02 by the books, not 11\u00a0pcs"));
        QVERIFY(no("9520000000011", ScanEffect::Are).contains(text("How many are there?")));
        QVERIFY(no("9520000000011", ScanEffect::Out, "0").contains(text("0 changes nothing")));
        QVERIFY(no("9520000000011", ScanEffect::Out, "0.5").contains(text("0 decimals")));
        QVERIFY(no("Z-1", ScanEffect::Out, "2").contains(text("is a location")));
        scan("Z-1");
        QVERIFY(no("9520000000011").contains(text("No MUG-350-BLU is in Z-1")));
        // None is there: said with = and nothing is taken below zero.
        scan("A-01-02");
        QCOMPARE(scan("9520000000011", ScanEffect::Are, "0").line.change, Quantity::whole(-10));
        QVERIFY(no("9520000000011").contains(text("nothing can be taken out")));
        // Counted as the books say is no difference.
        QCOMPARE(scan("9520000000011", ScanEffect::Are, "10").line.change, Quantity());
        QCOMPARE(m_adjusting->post(m_session, NegativeAcceptance::NotAsked).error().code,
                 text("stock.nothing_adjusted"));
    }

    void metresTakeDecimals_data() { EachEngine::rows(); }
    void metresTakeDecimals() {
        StockUsage usage(m_dock->company.desk());
        catalog::ProductCatalog products(m_dock->company.desk(), usage);
        catalog::Product rope;
        rope.name = text("Rope");
        rope.unitCode = text("m");
        rope.variants.resize(1);
        rope.variants[0].sku = text("ROPE");
        MUST(products.create(rope));
        receive(MUST(catalog::CodeFinder(m_dock->desk()).bySku(text("ROPE"))).id, "12.5", "1");
        scan("A-01-02");
        const AdjustOutcome cut = scan("ROPE", ScanEffect::Out, "2.25");
        QCOMPARE(cut.line.willBe.toString(), text("10.25"));
        QCOMPARE(cut.line.value->toString(), text("-2.25"));
        QCOMPARE(scan("ROPE", ScanEffect::Are, "9.5").line.change.toString(), text("-3"));
        MUST(m_adjusting->post(m_session, NegativeAcceptance::NotAsked));
    }

    void theLastScanIsTakenBackUntilNothingIsLeft_data() { EachEngine::rows(); }
    void theLastScanIsTakenBackUntilNothingIsLeft() {
        scan("A-01-02");
        scan("9520000000011", ScanEffect::Out, "3");
        scan("9520000000011");
        QCOMPARE(MUST(m_adjusting->undoLast(m_session)).lines.front().change, Quantity::whole(-3));
        QCOMPARE(MUST(m_adjusting->undoLast(m_session)).lines.size(), 0);
        QVERIFY(MUST(m_adjusting->undoLast(m_session)).session.uuid.isNull());
        QVERIFY(!MUST(m_adjusting->resume()));
        QCOMPARE(m_adjusting->take(given("A-01-02")).error().code, text("scanning.session_closed"));
    }

    void whatWasCountedBeforeTheBooksMovedIsCountedAgain_data() { EachEngine::rows(); }
    void whatWasCountedBeforeTheBooksMovedIsCountedAgain() {
        scan("A-01-02");
        scan("9520000000011", ScanEffect::Are, "7");
        receive(m_dock->blue, "2", nullptr);
        const AdjustState now = MUST(m_adjusting->state(m_session));
        QCOMPARE(now.lines.front().countedAt, std::optional(Quantity::whole(10)));
        const auto early = m_adjusting->post(m_session, NegativeAcceptance::NotAsked);
        QCOMPARE(early.error().code, text("stock.counted_before"));
        QCOMPARE(there(m_dock->blue), text("12"));
        const AdjustOutcome again = scan("9520000000011", ScanEffect::Are, "9");
        QVERIFY(!again.line.countedAt);
        QCOMPARE(again.line.was, Quantity::whole(12));
        QCOMPARE(again.line.willBe, Quantity::whole(9));
        MUST(m_adjusting->post(m_session, NegativeAcceptance::NotAsked));
        QCOMPARE(there(m_dock->blue), text("9"));
    }

    void belowZeroIsSaidWhereItMayBe_data() { EachEngine::rows(); }
    void belowZeroIsSaidWhereItMayBe() {
        makePlace("MAIN", "ASK", locations::LocationKind::Bin, locations::NegativePolicy::Warn);
        scan("ASK");
        const AdjustOutcome below = scan("9520000000011");
        QVERIFY(below.kind == AdjustOutcome::Kind::Adjusted);
        QVERIFY(below.says.contains(text("ASK goes below zero")));
        QCOMPARE(m_adjusting->post(m_session, NegativeAcceptance::NotAsked).error().code,
                 text("stock.negative_not_accepted"));
        MUST(m_adjusting->post(m_session, NegativeAcceptance::Accepted));
        QCOMPARE(there(m_dock->blue), text("9"));
    }

    void aDraftStaysWithItsPersonAndItsDesk_data() { EachEngine::rows(); }
    void aDraftStaysWithItsPersonAndItsDesk() {
        scan("A-01-02");
        scan("9520000000011", ScanEffect::Out, "2");
        // The same person at another desk, and somebody else at this one.
        const auto seat = m_dock->company.seat(text("warehouse"));
        Desk upstairs(*seat->database, m_dock->company.clock(), m_dock->company.uuids(), text("upstairs"));
        upstairs.setActor(seat->desk->actor());
        QVERIFY(!MUST(Adjusting(upstairs).resume()));
        QVERIFY(!MUST(Adjusting(m_dock->company.as("manager")).resume()));
        const auto back = MUST(Adjusting(*seat->desk).resume());
        QVERIFY(back);
        QCOMPARE(back->session.uuid, m_session);
        QCOMPARE(back->lines.front().change, Quantity::whole(-2));
        QCOMPARE(back->placeCode, text("A-01-02"));
        // Nor is it a delivery.
        QVERIFY(MUST(scanning::ScanJournal(*seat->desk).openSessions()).isEmpty());
        Adjusting other(upstairs);
        const Uuid session = m_dock->uuid();
        MUST(other.take({session, m_dock->uuid(), m_dock->uuid(), text("A-01-02"), {}, ScanEffect::Out, {}}));
        QCOMPARE(MUST(other.resume())->session.uuid, session);
        QCOMPARE(MUST(m_adjusting->resume())->session.uuid, m_session);
    }

    void whoMayNotAdjustIsToldSo_data() { EachEngine::rows(); }
    void whoMayNotAdjustIsToldSo() {
        Adjusting auditor(m_dock->company.as("auditor"));
        const auto refused = auditor.take(given("A-01-02"));
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY2(refused.error().oneLine().contains(text("adjust")), qPrintable(refused.error().oneLine()));
        QVERIFY(auditor.resume().error().kind == ErrorKind::Forbidden);
        QVERIFY(auditor.post(m_session, NegativeAcceptance::NotAsked).error().kind == ErrorKind::Forbidden);
        // Who may post but not adjust, neither.
        Actor poster = m_dock->desk().actor();
        poster.permissions.remove(Permission::AdjustStock);
        const Actor whole = m_dock->desk().actor();
        m_dock->desk().setActor(poster);
        QVERIFY(m_adjusting->take(given("A-01-02")).error().kind == ErrorKind::Forbidden);
        m_dock->desk().setActor(whole);
    }

    void whoMayNotSeeCostsSeesNone_data() { EachEngine::rows(); }
    void whoMayNotSeeCostsSeesNone() {
        const Actor whole = m_dock->desk().actor();
        Actor blind = whole;
        blind.permissions.remove(Permission::SeeCost);
        m_dock->desk().setActor(blind);
        scan("A-01-02");
        QVERIFY(!scan("9520000000011").line.value);
        m_dock->desk().setActor(whole);
    }
};

QTEST_GUILESS_MAIN(AdjustingTest)
#include "adjusting_test.moc"
