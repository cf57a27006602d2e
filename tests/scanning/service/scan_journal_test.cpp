#include "foundation/service/migrator.h"
#include "identity/service/server_preparation.h"
#include "scan_dock.h"
#include "scanning/service/code_book.h"
#include "scanning/service/scan_journal.h"

#include <rapidcheck.h>

#include <QTest>

#include <map>

using namespace backroom;
using namespace backroom::scanning;
using backroom::test::EachEngine;
using backroom::test::ScanDock;
using backroom::test::why;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

} // namespace

class ScanJournalTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScanDock> m_dock;
    std::unique_ptr<ScanJournal> m_journal;
    ScanSession m_session;

    ScanSession start() {
        return MUST(m_journal->openSession(
            {m_dock->uuid(), m_dock->uuid(), m_dock->site, m_dock->receiving, {}, text("LS-1")}));
    }
    NewScan item(catalog::VariantId variant, qint64 times = 1, qint64 pack = 1) {
        return {m_dock->uuid(),
                text("952"),
                text("952"),
                ScanMeaning::Item,
                variant,
                m_dock->receiving,
                Quantity::whole(times),
                Quantity::whole(pack)};
    }
    NewScan unknown(const QString& code, qint64 times = 1) {
        return {m_dock->uuid(),
                code,
                code,
                ScanMeaning::Unknown,
                {},
                m_dock->receiving,
                Quantity::whole(times),
                Quantity::whole(1)};
    }

private slots:
    void init() {
        m_dock = std::make_unique<ScanDock>();
        m_journal = std::make_unique<ScanJournal>(m_dock->desk());
        m_session = start();
    }
    void cleanup() {
        m_journal.reset();
        m_dock.reset();
    }

    void aScanHandedInTwiceStandsOnce_data() { EachEngine::rows(); }
    void aScanHandedInTwiceStandsOnce() {
        const NewScan scan = item(m_dock->blue, 8, 6);
        const auto first = m_journal->append(m_session.uuid, scan);
        QCOMPARE(first->seq, 1);
        QCOMPARE(first->total, Quantity::whole(48));
        const auto again = m_journal->append(m_session.uuid, scan);
        QCOMPARE(again->seq, 1);
        QCOMPARE(again->total, Quantity::whole(48));
        QCOMPARE(m_journal->append(m_session.uuid, item(m_dock->white))->seq, 2);
        QCOMPARE(m_journal->scans(m_session.uuid)->size(), 2);
        // The same document again is the same session.
        const auto same = m_journal->openSession(
            {m_session.uuid, m_session.documentUuid, m_dock->site, m_dock->receiving, {}, {}});
        QCOMPARE(same->deliveryNote, text("LS-1"));
    }

    void whatIsScannedIsThereForAnotherConnection_data() { EachEngine::rows(); }
    void whatIsScannedIsThereForAnotherConnection() {
        QVERIFY(m_journal->append(m_session.uuid, item(m_dock->blue)));
        const auto other = m_dock->company.seat(text("warehouse"));
        ScanJournal journal(*other->desk);
        const auto drafts = journal.openSessions();
        QCOMPARE(drafts->size(), 1);
        QCOMPARE(drafts->front().uuid, m_session.uuid);
        QCOMPARE(drafts->front().documentUuid, m_session.documentUuid);
        QCOMPARE(journal.scans(m_session.uuid)->size(), 1);
    }

    void undoTakesBackTheLastThatCounts_data() { EachEngine::rows(); }
    void undoTakesBackTheLastThatCounts() {
        QVERIFY(m_journal->append(m_session.uuid, item(m_dock->blue)));
        NewScan place = item(m_dock->blue);
        place.meaning = ScanMeaning::Place;
        place.variant = {};
        place.place = m_dock->bin;
        QVERIFY(m_journal->append(m_session.uuid, place));
        QVERIFY(currentPlace(m_session, *m_journal->scans(m_session.uuid)) == m_dock->bin);
        QCOMPARE(m_journal->undoLast(m_session.uuid)->uuid, place.uuid);
        QVERIFY(currentPlace(m_session, *m_journal->scans(m_session.uuid)) == m_dock->receiving);
        QVERIFY(m_journal->undoLast(m_session.uuid)->variant == m_dock->blue);
        QCOMPARE(m_journal->lines(m_session.uuid)->size(), 0);
        QCOMPARE(m_journal->undoLast(m_session.uuid).error().code, text("scanning.nothing_to_undo"));
        QCOMPARE(m_journal->scans(m_session.uuid)->size(), 2);
    }

    void rule24_unknownCodesAreParkedAndTiedAtOnce_data() { EachEngine::rows(); }
    void rule24_unknownCodesAreParkedAndTiedAtOnce() {
        QVERIFY(m_journal->append(m_session.uuid, unknown(text("9520999000016"), 3)));
        QVERIFY(m_journal->append(m_session.uuid, unknown(text("9520999000016"))));
        QVERIFY(m_journal->append(m_session.uuid, unknown(text("x"))));
        const auto parked = m_journal->parked(m_session.uuid);
        QCOMPARE(parked->size(), 2);
        QCOMPARE(parked->back().quantity, Quantity::whole(4));
        QCOMPARE(m_journal->lines(m_session.uuid)->size(), 0);
        QCOMPARE(*m_journal->tie(m_session.uuid, text("9520999000016"), m_dock->blue, Quantity::whole(6)), 2);
        QCOMPARE(m_journal->lines(m_session.uuid)->front().total, Quantity::whole(24));
        QCOMPARE(m_journal->parked(m_session.uuid)->size(), 1);
        QCOMPARE(m_journal->tie(m_session.uuid, text("9520999000016"), m_dock->blue, Quantity::whole(6))
                     .error()
                     .code,
                 text("scanning.not_parked"));
    }

    void aPostedSessionTakesNothingMore_data() { EachEngine::rows(); }
    void aPostedSessionTakesNothingMore() {
        const NewScan known = item(m_dock->blue);
        QVERIFY(m_journal->append(m_session.uuid, known));
        QVERIFY(m_journal->append(m_session.uuid, unknown(text("y"))));
        QVERIFY(m_journal->closePosted(m_session.uuid));
        QVERIFY(m_journal->closePosted(m_session.uuid));
        QCOMPARE(m_journal->append(m_session.uuid, item(m_dock->blue)).error().code,
                 text("scanning.session_closed"));
        QVERIFY(m_journal->append(m_session.uuid, known)->state == ScanState::Posted);
        QCOMPARE(m_journal->undoLast(m_session.uuid).error().code, text("scanning.session_closed"));
        QCOMPARE(m_journal->openSessions()->size(), 0);
        QCOMPARE(m_journal->parked(m_session.uuid)->size(), 1);
        QCOMPARE(m_journal->lines(m_session.uuid)->size(), 1);
    }

    /// An older program knows deliveries only: going back keeps them, coming up again as well.
    void deliveriesOutliveAStepBackAndUpAgain_data() { EachEngine::rows(); }
    void deliveriesOutliveAStepBackAndUpAgain() {
        QVERIFY(m_journal->append(m_session.uuid, item(m_dock->blue, 8, 6)));
        QVERIFY(m_journal->append(m_session.uuid, unknown(text("y"))));
        NewSession adjustment{m_dock->uuid(), m_dock->uuid(), m_dock->site, m_dock->bin, {}, {}};
        adjustment.task = ScanTask::Adjust;
        MUST(m_journal->openSession(adjustment));
        NewScan none = item(m_dock->blue, 0);
        none.effect = ScanEffect::Are;
        none.was = Quantity::whole(3);
        QVERIFY(m_journal->append(adjustment.uuid, none));
        QCOMPARE(MUST(m_journal->scans(adjustment.uuid)).first().was, none.was);
        NewSession move{m_dock->uuid(), m_dock->uuid(), {}, {}, {}, {}};
        move.task = ScanTask::Transfer;
        MUST(m_journal->openSession(move));
        {
            const auto admin = m_dock->company.seat(text("admin"));
            MUST(identity::becomeOwner(*admin->database));
            MUST(Migrator(*admin->database).down(21));
            MUST(Migrator(*admin->database).up());
        }
        const auto seat = m_dock->company.seat(text("warehouse"));
        ScanJournal journal(*seat->desk);
        QCOMPARE(MUST(journal.openSessions()).size(), 1);
        const auto scans = MUST(journal.scans(m_session.uuid));
        QCOMPARE(scans.size(), 2);
        QCOMPARE(scans.first().total, Quantity::whole(48));
        QVERIFY(scans.first().effect == ScanEffect::None && !scans.first().was);
        QCOMPARE(journal.session(adjustment.uuid).error().code, text("scanning.no_session"));
        QVERIFY(MUST(journal.openSessions(ScanTask::Transfer)).isEmpty());
        QVERIFY(journal.append(m_session.uuid, item(m_dock->blue)));
    }

    void whoMayNotPostMayNotScan_data() { EachEngine::rows(); }
    void whoMayNotPostMayNotScan() {
        ScanJournal auditor(m_dock->company.as("auditor"));
        QCOMPARE(auditor.append(m_session.uuid, item(m_dock->blue)).error().code,
                 text("identity.not_allowed"));
        QCOMPARE(auditor.openSessions().error().code, text("identity.not_allowed"));
        QCOMPARE(m_journal->scans(m_session.uuid)->size(), 0);
    }

    void aScanCostsTwoStatementsAndOneCommit_data() { EachEngine::rows(); }
    void aScanCostsTwoStatementsAndOneCommit() {
        QVERIFY(m_journal->append(m_session.uuid, item(m_dock->blue)));
        const qint64 before = m_dock->desk().database().statementsRun();
        QVERIFY(m_journal->append(m_session.uuid, item(m_dock->blue)));
        QCOMPARE_LE(m_dock->desk().database().statementsRun() - before, 4);
    }

    void aCodeMeansAnItemAPlaceOrNothing_data() { EachEngine::rows(); }
    void aCodeMeansAnItemAPlaceOrNothing() {
        CodeBook book(m_dock->desk());
        const auto meaning = [&book](const QString& raw) {
            return MUST(book.meaningOf(parseScan(raw, ParsedScan::Symbology::Unknown, 2026)));
        };
        QCOMPARE(meaning(text("9520000000011")).items.front().sku, text("MUG-350-BLU"));
        QCOMPARE(meaning(text("09520000000011")).items.front().sku, text("MUG-350-BLU"));
        QCOMPARE(meaning(text("19520000000018")).items.front().pack, Quantity::whole(6));
        QCOMPARE(meaning(text("mug-350-wht")).items.front().sku, text("MUG-350-WHT"));
        QVERIFY(meaning(text("a-01-02")).places.front().place == m_dock->bin);
        QCOMPARE(meaning(text("9520999000016")).hits(), 0);
        // A pallet of 8 cartons of 6, and the carton's own label.
        QCOMPARE(meaning(text("]C10219520000000018") + text("378")).items.front().pack, Quantity::whole(48));
        QCOMPARE(meaning(text("]C10119520000000018") + text("10L1")).items.front().pack, Quantity::whole(6));
    }

    void linesAreWhatANaiveCountSays_data() { EachEngine::rows(); }
    void linesAreWhatANaiveCountSays() {
        QVERIFY(rc::check("random scans and undos", [this] {
            const ScanSession session = start();
            std::vector<std::pair<qint64, qint64>> counted; // variant, pieces
            const auto acts =
                *rc::gen::resize(12, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 5)));
            for (const int act : acts) {
                if (act == 4) {
                    const auto undone = m_journal->undoLast(session.uuid);
                    RC_ASSERT(undone.has_value() == !counted.empty());
                    if (!counted.empty())
                        counted.pop_back();
                    continue;
                }
                const qint64 pieces = *rc::gen::inRange<qint64>(1, 50);
                const auto variant = act % 2 == 0 ? m_dock->blue : m_dock->white;
                RC_ASSERT(m_journal->append(session.uuid, item(variant, pieces, 1 + act / 2)));
                counted.emplace_back(variant.value(), pieces * (1 + act / 2));
            }
            std::map<qint64, qint64> expected;
            for (const auto& [variant, pieces] : counted)
                expected[variant] += pieces;
            std::map<qint64, qint64> actual;
            const auto lines = m_journal->lines(session.uuid);
            for (const ScanLine& line : *lines)
                actual[line.variant.value()] = line.total.micros() / Quantity::one;
            RC_ASSERT(actual == expected);
        }));
    }
};

QTEST_GUILESS_MAIN(ScanJournalTest)
#include "scan_journal_test.moc"
