#include "stock/service/moving.h"

#include "scanning/service/scan_dock.h"
#include "stock/service/stock_list.h"
#include "stock/service/stock_usage.h"
#include "stock/service/verifier.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using backroom::test::EachEngine;
using backroom::test::ScanDock;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

} // namespace

/// A move that is half made is kept, comes back at its desk, and is none any more when it is posted or
/// dropped.
class MovingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScanDock> m_dock;
    std::unique_ptr<Moving> m_moving;
    Uuid m_session;
    Uuid m_document;
    scanning::FoundItem m_item;
    scanning::FoundPlace m_bin;

    MoveScan scan(const char* code, std::optional<Quantity> quantity = {}) {
        return {m_session, m_document, m_dock->uuid(), text(code), quantity, {}};
    }
    HalfMove left() {
        const auto half = MUST(m_moving->resume());
        return half ? *half : HalfMove();
    }

private slots:
    void init() {
        m_dock = std::make_unique<ScanDock>();
        Draft receipt;
        receipt.uuid = m_dock->uuid();
        DraftLine line;
        line.variant = m_dock->blue;
        line.quantity = Quantity::whole(20);
        line.from =
            MUST(locations::PlaceFinder(m_dock->desk()).systemPlace(locations::LocationKind::Supplier)).id();
        line.to = m_dock->bin;
        receipt.lines = {line};
        MUST(Posting(m_dock->desk()).post(receipt));
        m_moving = std::make_unique<Moving>(m_dock->desk());
        m_session = m_dock->uuid();
        m_document = m_dock->uuid();
        m_item = {};
        m_item.variant = m_dock->blue;
        m_item.pack = Quantity::whole(6);
        m_bin = {m_dock->bin, m_dock->site, text("A-01-02"), text("A-01-02")};
    }
    void cleanup() {
        QCOMPARE(MUST(Verifier(m_dock->company.desk()).differences(Verifier::Depth::Deep)).size(), 0);
        m_moving.reset();
        m_dock.reset();
    }

    void aHalfMoveComesBackAsItWas_data() { EachEngine::rows(); }
    void aHalfMoveComesBackAsItWas() {
        QVERIFY(!MUST(m_moving->resume()));
        MUST(m_moving->takeItem(scan("19520000000018", Quantity::whole(2)), m_item));
        HalfMove half = left();
        QCOMPARE(half.session, m_session);
        QCOMPARE(half.document, m_document);
        QCOMPARE(half.item.sku, text("MUG-350-BLU"));
        QCOMPARE(half.quantity, Quantity::whole(12));
        QVERIFY(!half.from);
        // A quantity typed before the bin is the one of the move, of packs as they were scanned.
        MUST(m_moving->takeFrom(scan("A-01-02", Quantity::whole(3)), m_bin));
        half = left();
        QCOMPARE(half.quantity, Quantity::whole(18));
        QCOMPARE(half.from->code, text("A-01-02"));
        // Scan by scan back, until it is none.
        half = *MUST(m_moving->takeBack(m_session));
        QCOMPARE(half.quantity, Quantity::whole(12));
        QVERIFY(!half.from);
        QVERIFY(!MUST(m_moving->takeBack(m_session)));
        QVERIFY(!MUST(m_moving->resume()));
    }

    void postingEndsTheDraftOrNeither_data() { EachEngine::rows(); }
    void postingEndsTheDraftOrNeither() {
        MUST(m_moving->takeItem(scan("19520000000018"), m_item));
        MUST(m_moving->takeFrom(scan("A-01-02"), m_bin));
        Draft transfer;
        transfer.uuid = m_document;
        transfer.type = DocumentType::Transfer;
        DraftLine line;
        line.variant = m_dock->blue;
        line.quantity = Quantity::whole(21);
        line.from = m_dock->bin;
        line.to = m_dock->receiving;
        transfer.lines = {line};
        QCOMPARE(m_moving->post(m_session, transfer).error().code, text("stock.below_zero"));
        QCOMPARE(left().session, m_session);
        transfer.lines.first().quantity = Quantity::whole(6);
        const Posted posted = MUST(m_moving->post(m_session, transfer));
        QVERIFY(!MUST(m_moving->resume()));
        const Posted again = MUST(m_moving->post(m_session, transfer));
        QVERIFY(again.already);
        QCOMPARE(again.number, posted.number);
    }

    void whatWasDroppedIsNotPosted_data() { EachEngine::rows(); }
    void whatWasDroppedIsNotPosted() {
        MUST(m_moving->takeItem(scan("19520000000018"), m_item));
        QVERIFY(!MUST(m_moving->takeBack(m_session)));
        QVERIFY(!MUST(m_moving->resume()));
        QCOMPARE(m_moving->takeFrom(scan("A-01-02"), m_bin).error().code, text("scanning.session_closed"));
        QCOMPARE(m_moving->post(m_session, Draft()).error().code, text("scanning.session_closed"));
    }

    void twoDesksDoNotTakeEachOthersDraft_data() { EachEngine::rows(); }
    void twoDesksDoNotTakeEachOthersDraft() {
        MUST(m_moving->takeItem(scan("19520000000018"), m_item));
        const auto seat = m_dock->company.seat(text("warehouse"));
        Desk upstairs(*seat->database, m_dock->company.clock(), m_dock->company.uuids(), text("upstairs"));
        upstairs.setActor(seat->desk->actor());
        Moving other(upstairs);
        QVERIFY2(!MUST(other.resume()), "the same person at another desk");
        QVERIFY2(!MUST(Moving(m_dock->company.as("manager")).resume()), "somebody else at this one");
        const Uuid session = m_dock->uuid();
        MUST(other.takeItem({session, m_dock->uuid(), m_dock->uuid(), text("x"), {}, {}}, m_item));
        QCOMPARE(MUST(other.resume())->session, session);
        QCOMPARE(left().session, m_session);
    }

    void whoMayNotPostKeepsNothing_data() { EachEngine::rows(); }
    void whoMayNotPostKeepsNothing() {
        Moving auditor(m_dock->company.as("auditor"));
        QCOMPARE(auditor.takeItem(scan("x"), m_item).error().kind, ErrorKind::Forbidden);
        QCOMPARE(auditor.resume().error().kind, ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(MovingTest)
#include "moving_test.moc"
