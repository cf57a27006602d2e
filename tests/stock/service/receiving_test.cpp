#include "catalog/service/code_finder.h"
#include "foundation/service/transaction.h"
#include "scanning/service/scan_dock.h"
#include "stock/service/document_history.h"
#include "stock/service/posting.h"
#include "stock/service/receiving.h"
#include "stock/service/stock_list.h"
#include "stock/service/verifier.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <chrono>
#include <thread>

using namespace backroom;
using namespace backroom::stock;
using backroom::test::EachEngine;
using backroom::test::ScanDock;
using backroom::test::why;
using Kind = ScanOutcome::Kind;
using Origin = Receiving::Origin;

namespace {

QString text(const char* latin1) {
    return QString::fromLatin1(latin1);
}

QStringList totals(const QList<ReceivedLine>& lines) {
    QStringList words;
    for (const ReceivedLine& line : lines)
        words += line.sku + QLatin1Char(' ') + line.total.toString();
    words.sort();
    return words;
}

/// The storekeeper at the dock with one delivery begun.
struct Bench {
    Bench() : receiving(dock.desk()), session(dock.uuid()), document(dock.uuid()) {
        MUST(receiving.start(session, document, {}));
    }
    ScanOutcome scan(const char* code, qint64 times = 1, Origin origin = Origin::Scanned) {
        return MUST(receiving.take(session, dock.uuid(), text(code), Quantity::whole(times), origin));
    }
    QString onHand(const char* sku) {
        const auto item = MUST(catalog::CodeFinder(dock.desk()).bySku(text(sku)));
        return MUST(StockList(dock.desk()).row(item.id, {})).onHand.toString();
    }

    ScanDock dock;
    Receiving receiving;
    Uuid session;
    Uuid document;
};

} // namespace

class ReceivingTest : public QObject {
    Q_OBJECT
private slots:
    void aReceiptHasItsHistory_data() { EachEngine::rows(); }
    void aReceiptHasItsHistory() {
        Bench bench;
        const auto named = bench.dock.company.as("admin").database().runScript(
            text("UPDATE identity_account SET full_name = 'Kim Orth' WHERE name = 'warehouse'"));
        QVERIFY2(named, why(named));
        bench.scan("9520000000028", 12);
        bench.dock.company.advance(60'000);
        const QString number = MUST(bench.receiving.post(bench.session)).number;
        bench.dock.company.advance(60'000);
        const auto steps = [&bench](const QString& of) {
            QStringList words;
            const qint64 startMs = backroom::test::TestCompany::startMs();
            for (const DocumentEvent& event : MUST(DocumentHistory(bench.dock.desk()).of(of)))
                words += text("%1 min %2 %3%4")
                             .arg((event.atMs - startMs) / 60'000)
                             .arg(static_cast<int>(event.step))
                             .arg(event.person, event.desk.isEmpty() ? QString() : text(" at a desk"));
            return words;
        };
        const QString begun = text("0 min 2 Kim Orth at a desk");
        const QString posted = text("1 min 3 Kim Orth at a desk");
        QCOMPARE(steps(number), QStringList({posted, begun}));
        const Posted back =
            MUST(Posting(bench.dock.company.desk()).reverse(number, {text("Wrong"), {}}, bench.dock.uuid()));
        // Nobody wrote down what the manager is called: the name of the account is all there is.
        QCOMPARE(steps(number), QStringList({text("2 min 4 manager at a desk"), posted, begun}));
        QCOMPARE(MUST(DocumentHistory(bench.dock.desk()).of(number)).first().number, back.number);
        QCOMPARE(MUST(DocumentHistory(bench.dock.desk()).of(number)).first().reason, text("Wrong"));
        QCOMPARE(steps(back.number),
                 QStringList({text("2 min 3 manager at a desk"), text("1 min 1 Kim Orth at a desk")}));
        QCOMPARE(steps(text("RCV-999999")), QStringList());
    }

    void aDeliveryFromNoteToReceiptAndBack_data() { EachEngine::rows(); }
    void aDeliveryFromNoteToReceiptAndBack() {
        Bench bench;
        QCOMPARE(bench.scan("LS-4711").kind, Kind::Noted);
        QCOMPARE(bench.scan("a-01-02").kind, Kind::PlaceSet);
        const auto carton = bench.scan("19520000000018");
        QCOMPARE(carton.kind, Kind::Counted);
        QCOMPARE(carton.total, Quantity::whole(6));
        QCOMPARE(carton.state.placeCode, text("A-01-02"));
        QCOMPARE(bench.scan("9520000000028", 12).total, Quantity::whole(12));
        QCOMPARE(bench.scan("9520999000016").kind, Kind::Parked);
        bench.scan("19520000000018");
        QCOMPARE(totals(MUST(bench.receiving.undoLast(bench.session)).lines),
                 QStringList({text("MUG-350-BLU 6"), text("MUG-350-WHT 12")}));
        MUST(bench.receiving.setHead(bench.session, text("Kera"), text("LS-4711"), Receiving::Newcomer::Ask));

        const auto posted = bench.receiving.post(bench.session);
        QVERIFY2(posted, why(posted));
        QCOMPARE(posted->lines, 2);
        QCOMPARE(totals(posted->received), QStringList({text("MUG-350-BLU 6"), text("MUG-350-WHT 12")}));
        QCOMPARE(posted->parked, 1);
        QCOMPARE(bench.onHand("MUG-350-BLU"), text("6"));
        QCOMPARE(bench.onHand("MUG-350-WHT"), text("12"));
        QVERIFY(!MUST(bench.receiving.resume()));
        const auto late = bench.receiving.take(bench.session, bench.dock.uuid(), text("9520000000011"),
                                               Quantity::whole(1), Origin::Scanned);
        QCOMPARE(late.error().code, text("scanning.session_closed"));

        const auto back = bench.receiving.takeBack(posted->number, {}, bench.dock.uuid());
        QVERIFY2(back, why(back));
        QCOMPARE(bench.onHand("MUG-350-BLU"), text("0"));
        QVERIFY(MUST(Verifier(bench.dock.desk()).differences(Verifier::Depth::Deep)).isEmpty());
    }

    void aDraftIsThereForTheNextProgram_data() { EachEngine::rows(); }
    void aDraftIsThereForTheNextProgram() {
        Bench bench;
        bench.scan("A-01-02");
        bench.scan("9520000000011", 3);
        const auto seat = bench.dock.company.seat(text("warehouse"));
        Receiving next(*seat->desk);
        const auto draft = MUST(next.resume());
        QVERIFY(draft.has_value());
        QCOMPARE(draft->session.uuid, bench.session);
        QCOMPARE(draft->session.documentUuid, bench.document);
        QCOMPARE(draft->placeCode, text("A-01-02"));
        QCOMPARE(draft->lines.front().total, Quantity::whole(3));
        // Posting twice, from wherever, is posting once.
        const QString number = MUST(next.post(bench.session)).number;
        QCOMPARE(MUST(bench.receiving.post(bench.session)).number, number);
        QCOMPARE(bench.onHand("MUG-350-BLU"), text("3"));
    }

    /// Two windows of one storekeeper share a draft; one posts while the other scans on. What beeped is in
    /// the receipt, what is not in the receipt was refused.
    void noScanIsLostWhileItsReceiptIsPosted_data() { EachEngine::rows(); }
    void noScanIsLostWhileItsReceiptIsPosted() {
        Bench bench;
        bench.scan("A-01-02");
        bench.scan("9520000000011", 2);
        std::atomic<int> beeped{0};
        std::atomic<bool> closed{false};
        // A slow posting: somebody holds the period for a while, as a checkpoint does.
        const auto slow = bench.dock.company.seat(text("manager"));
        const bool isServer = !slow->database->isSqlite();
        if (isServer)
            MUST(slow->database->runScript(text("SELECT pg_advisory_lock(4242, 2)")));
        std::thread other([&] {
            const auto seat = bench.dock.company.seat(text("warehouse"));
            Receiving scanner(*seat->desk);
            while (!closed) {
                const auto taken = scanner.take(bench.session, seat->desk->newUuid(), text("9520000000028"),
                                                Quantity::whole(1), Origin::Scanned);
                if (taken && taken->kind == Kind::Counted)
                    ++beeped;
                else
                    closed = true;
            }
        });
        while (beeped < 3)
            QThread::yieldCurrentThread();
        std::thread release([&] {
            if (!isServer)
                return;
            QThread::msleep(400); // long enough for the other window to have a go meanwhile
            MUST(slow->database->runScript(text("SELECT pg_advisory_unlock(4242, 2)")));
        });
        const auto posted = bench.receiving.post(bench.session);
        release.join();
        other.join();
        QVERIFY2(posted.has_value(), why(posted));
        QCOMPARE(bench.onHand("MUG-350-WHT"), QString::number(int(beeped)));
        QCOMPARE(bench.onHand("MUG-350-BLU"), text("2"));
        // The other window's F12 answers with the same document and its own figures.
        const auto again = MUST(bench.receiving.post(bench.session));
        QCOMPARE(again.number, posted->number);
        QCOMPARE(totals(again.received),
                 QStringList({text("MUG-350-BLU 2"), text("MUG-350-WHT ") + QString::number(int(beeped))}));
    }

    void aScanDuringThePostingIsNotLost_data() { EachEngine::rows(); }
    void aScanDuringThePostingIsNotLost() {
        Bench bench;
        bench.scan("A-01-02");
        bench.scan("9520000000011", 2);
        // This window's scan is on its way into the database while another window of the same person posts.
        auto scanning = MUST(Transaction::begin(bench.dock.desk().database()));
        bench.scan("9520000000028");
        QString code;
        ReceiptPosted posted;
        std::thread other([&] {
            const auto seat = bench.dock.company.seat(text("warehouse"));
            Receiving receiving(*seat->desk);
            const auto done = receiving.post(bench.session);
            code = done ? QString() : done.error().code;
            posted = done.value_or(ReceiptPosted{});
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        MUST(scanning.commit());
        other.join();
        QCOMPARE(code, QString());
        QCOMPARE(totals(posted.received), QStringList({text("MUG-350-BLU 2"), text("MUG-350-WHT 1")}));
        QCOMPARE(bench.onHand("MUG-350-BLU"), text("2"));
        QCOMPARE(bench.onHand("MUG-350-WHT"), text("1"));
        // The answer to posting it once more is the document, and no scan comes after it.
        const ReceiptPosted again = MUST(bench.receiving.post(bench.session));
        QCOMPARE(again.number, posted.number);
        QCOMPARE(totals(again.received), totals(posted.received));
        QCOMPARE(bench.receiving
                     .take(bench.session, bench.dock.uuid(), text("9520000000011"), Quantity::whole(1),
                           Origin::Scanned)
                     .error()
                     .code,
                 text("scanning.session_closed"));
    }

    void whatIsNotTakenIsNotStored_data() { EachEngine::rows(); }
    void whatIsNotTakenIsNotStored() {
        Bench bench;
        bench.scan("A-01-02");
        QCOMPARE(bench.scan("12", 1, Origin::Typed).kind, Kind::Refused);
        QCOMPARE(bench.scan("A-01-02", 12).kind, Kind::Refused);
        const auto half = MUST(bench.receiving.take(bench.session, bench.dock.uuid(), text("9520000000011"),
                                                    Quantity::fromMicros(500'000), Origin::Scanned));
        QCOMPARE(half.kind, Kind::Refused);
        QCOMPARE(MUST(bench.receiving.state(bench.session)).scans, 1);
        QCOMPARE(bench.receiving.post(bench.session).error().code, text("stock.nothing_received"));
        Receiving auditor(bench.dock.company.as("auditor"));
        QCOMPARE(auditor.post(bench.session).error().code, text("identity.not_allowed"));
    }

    void rule24_aTiedCodeIsKnownFromThenOn_data() { EachEngine::rows(); }
    void rule24_aTiedCodeIsKnownFromThenOn() {
        Bench bench;
        bench.scan("A-01-02");
        bench.scan("9520999000016", 4);
        const auto tied = MUST(bench.receiving.tie(bench.session, text("9520999000016"), bench.dock.blue));
        QCOMPARE(tied.parked.size(), 0);
        QCOMPARE(tied.lines.front().total, Quantity::whole(4));
        // A storekeeper may not change products: the code is known for this delivery.
        QCOMPARE(bench.scan("9520999000016").kind, Kind::Counted);
        QCOMPARE(MUST(catalog::CodeFinder(bench.dock.desk()).find(text("9520999000016"))).size(), 0);

        Receiving manager(bench.dock.company.desk());
        const Uuid session = bench.dock.uuid();
        MUST(manager.start(session, bench.dock.uuid(), {}));
        MUST(manager.take(session, bench.dock.uuid(), text("9520999000016"), Quantity::whole(1),
                          Origin::Scanned));
        MUST(manager.tie(session, text("9520999000016"), bench.dock.white));
        QCOMPARE(MUST(catalog::CodeFinder(bench.dock.desk()).find(text("9520999000016"))).front().variant.sku,
                 text("MUG-350-WHT"));
    }
};

QTEST_GUILESS_MAIN(ReceivingTest)
#include "receiving_test.moc"
