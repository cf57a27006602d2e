#include "stock/service/paste_reader.h"

#include "scanning/service/scan_dock.h"
#include "stock/service/adjusting.h"
#include "stock/service/moving.h"
#include "stock/service/receiving.h"
#include "stock/service/stock_list.h"
#include "stock/service/verifier.h"

#include <QTest>

using namespace backroom;
using namespace backroom::stock;
using backroom::test::EachEngine;
using backroom::test::ScanDock;

namespace {

constexpr int manyItems = 100;
constexpr int manyLines = 2'000;

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

} // namespace

/// Lines copied from a spreadsheet come into the drafts of the stations: in how many statements, what fails,
/// what stands there afterwards.
class PasteTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ScanDock> m_dock;
    int m_items = 0;

    void makeItems(int count) {
        m_items = count;
        m_dock->makeItems(count);
    }
    /// `lines` lines over all items: SKU, 2, then `rest`.
    QString lines(int lines, const QString& rest = {}) const {
        QString copied;
        for (int i = 0; i < lines; ++i)
            copied += ScanDock::sku(i % m_items) + QStringLiteral("\t2") + rest + QLatin1Char('\n');
        return copied;
    }
    qint64 statements() { return m_dock->desk().database().statementsRun(); }
    /// How many statements a call needs.
    template <class Call>
    qint64 cost(Call call) {
        const qint64 before = statements();
        call();
        return statements() - before;
    }
    void receive(int pieces) {
        Receiving receiving(m_dock->desk());
        const Uuid session = m_dock->uuid();
        MUST(receiving.start(session, m_dock->uuid(), m_dock->site));
        QString copied;
        for (int i = 0; i < m_items; ++i)
            copied += QStringLiteral("%1\t%2\tA-01-02\n").arg(ScanDock::sku(i)).arg(pieces);
        const PasteReading reading = MUST(receiving.readPaste(session, {}, {copied}));
        MUST(receiving.takePaste(session, reading));
        MUST(receiving.post(session));
    }
    Quantity there(const QString& code) {
        return MUST(StockList(m_dock->desk()).row(MUST(catalog::CodeFinder(m_dock->desk()).bySku(code)).id))
            .onHand;
    }
    static QString failure(const PasteReading& reading, qsizetype line) {
        for (const PasteReading::Failed& failed : reading.failed) {
            if (failed.line == line)
                return failed.what;
        }
        return QStringLiteral("it does not fail");
    }

private slots:
    void init() {
        // The rules of a station are the same on both engines; what they stand on is tried on both.
        const bool isOfBoth = QTest::currentDataTag() != nullptr;
        m_dock = isOfBoth ? std::make_unique<ScanDock>() : std::make_unique<ScanDock>(Engine::Sqlite);
    }
    void cleanup() {
        QCOMPARE(MUST(Verifier(m_dock->company.desk()).differences(Verifier::Depth::Deep)).size(), 0);
        m_dock.reset();
    }

    void twoThousandLinesAreReceivedInTheStatementsOfTwo_data() { EachEngine::rows(); }
    void twoThousandLinesAreReceivedInTheStatementsOfTwo() {
        makeItems(manyItems);
        PasteReading reading;
        ReceivingState state;
        const auto paste = [&](int count) {
            // A program that was just started knows no names yet.
            Receiving receiving(m_dock->desk());
            const Uuid session = m_dock->uuid();
            MUST(receiving.start(session, m_dock->uuid(), m_dock->site));
            const qint64 read =
                cost([&] { reading = MUST(receiving.readPaste(session, {}, {lines(count)})); });
            const qint64 taken = cost([&] { state = MUST(receiving.takePaste(session, reading)); });
            return std::pair(read, taken);
        };
        const auto few = paste(2);
        const auto many = paste(manyLines);
        QCOMPARE(many, few);
        QVERIFY2(many.first <= 16 && many.second <= 16,
                 qPrintable(QStringLiteral("%1 to read, %2 to store").arg(many.first).arg(many.second)));
        QCOMPARE(reading.good.size(), manyLines);
        QCOMPARE(state.lines.size(), manyItems);
        QCOMPARE(state.scans, manyLines);
        QCOMPARE(state.lines.front().total, Quantity::whole(2 * manyLines / manyItems));
        // Taking the same lines over again is taking them over once.
        Receiving receiving(m_dock->desk());
        const Uuid session = state.session.uuid;
        QCOMPARE(MUST(receiving.takePaste(session, reading)).scans, manyLines);
        // After a crash all of it stands there, in few statements again.
        const qint64 again = cost([&] { state = *MUST(Receiving(m_dock->desk()).resume()); });
        QCOMPARE(state.scans, manyLines);
        QVERIFY2(again <= 12, qPrintable(QString::number(again)));
        MUST(receiving.post(session));
        QCOMPARE(there(ScanDock::sku(7)), Quantity::whole(40));
    }

    void whatFailsAtTheDockSaysWhy_data() { EachEngine::rows(); }
    void whatFailsAtTheDockSaysWhy() {
        Receiving receiving(m_dock->desk());
        const QString copied = text("SKU\tQuantity\tBin\tReason\tColour\n"
                                    "mug-350-blu\t12\t\t\tblue\n"
                                    "19520000000018\t2\tA-01-02\n" // a carton of six
                                    "4711\t1\n"
                                    "\t1\n"
                                    "MUG-350-WHT\tsome\n"
                                    "MUG-350-WHT\t\n"
                                    "MUG-350-WHT\t0\n"
                                    "MUG-350-WHT\t-2\n"
                                    "MUG-350-WHT\t1.5\n"
                                    "MUG-350-WHT\t9520000000028\n"
                                    "MUG-350-WHT\t1\tZ-99\n"
                                    "A-01-02\t1\n"
                                    "MUG-350-WHT\t1\t\tBROKEN\n"
                                    "MUG-350-WHT\t1\t\tno such reason\n");
        const PasteReading reading = MUST(receiving.readPaste({}, m_dock->site, {copied}));
        QCOMPARE(reading.lines, 14);
        QCOMPARE(reading.good.size(), 3);
        QCOMPARE(reading.unread, QStringList(text("Colour")));
        QCOMPARE(failure(reading, 4), text("Nothing has the code 4711"));
        QCOMPARE(failure(reading, 5), text("No SKU and no barcode stands there"));
        QCOMPARE(failure(reading, 6), text("“some” is no quantity"));
        QCOMPARE(failure(reading, 7), text("No quantity stands there"));
        QCOMPARE(failure(reading, 8), text("“0” is nothing that arrives"));
        QCOMPARE(failure(reading, 9), text("“-2” is nothing that arrives"));
        QVERIFY(failure(reading, 10).contains(text("not 1.5")));
        QCOMPARE(failure(reading, 11), text("9520000000028 is too much for one line"));
        QCOMPARE(failure(reading, 12), text("There is no location Z-99"));
        QCOMPARE(failure(reading, 13), text("A-01-02 is a location, no item"));
        QCOMPARE(failure(reading, 15), text("“no such reason” is no reason to turn goods away"));
        QCOMPARE(reading.failedText.count(QLatin1Char('\n')), reading.failed.size() + 1);

        // Nothing is begun by looking; scans before and after stay when the paste is taken back.
        QVERIFY(!MUST(receiving.resume()));
        const Uuid session = m_dock->uuid();
        MUST(receiving.start(session, m_dock->uuid(), m_dock->site));
        const auto scan = [&] {
            MUST(receiving.take(session, m_dock->uuid(), text("9520000000011"), Quantity::whole(1),
                                Receiving::Origin::Scanned));
        };
        scan();
        ReceivingState state = MUST(receiving.takePaste(session, reading));
        QCOMPARE(state.lines.size(), 3);
        QCOMPARE(state.lines.front().rejectReason, text("broken"));
        scan();
        QCOMPARE(MUST(receiving.undoLast(session)).scans, 4);
        state = MUST(receiving.undoLast(session));
        QCOMPARE(state.scans, 1);
        QCOMPARE(state.lines.size(), 1);
        QCOMPARE(state.lines.front().total, Quantity::whole(1));
        Desk& auditor = m_dock->company.as("auditor");
        QCOMPARE(Receiving(auditor).readPaste({}, {}, {copied}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(Adjusting(auditor).readPaste({}, {copied}).error().kind, ErrorKind::Forbidden);
        QCOMPARE(Moving(auditor).readPaste({copied}).error().kind, ErrorKind::Forbidden);
        // Taken back is taken back, also for the same lines handed in once more.
        QCOMPARE(MUST(receiving.takePaste(session, reading)).scans, 1);
    }

    void twoThousandLinesAreAdjustedInTheStatementsOfTwo_data() { EachEngine::rows(); }
    void twoThousandLinesAreAdjustedInTheStatementsOfTwo() {
        makeItems(manyItems);
        receive(100);
        PasteReading reading;
        AdjustState state;
        AdjustPaste usual;
        const auto paste = [&](int count) {
            Adjusting adjusting(m_dock->desk());
            usual = {m_dock->uuid(), m_dock->uuid(), scanning::ScanEffect::Out, text("Broken")};
            const QString copied = lines(count, text("\tA-01-02"));
            const qint64 read = cost([&] { reading = MUST(adjusting.readPaste(usual, {copied})); });
            const qint64 taken = cost([&] { state = MUST(adjusting.takePaste(usual, reading)); });
            return std::pair(read, taken);
        };
        const auto few = paste(2);
        const auto many = paste(manyLines);
        QCOMPARE(many, few);
        QVERIFY2(many.first <= 20 && many.second <= 20,
                 qPrintable(QStringLiteral("%1 to read, %2 to store").arg(many.first).arg(many.second)));
        QCOMPARE(reading.failed.size(), 0);
        QCOMPARE(state.lines.size(), manyItems);
        QCOMPARE(state.lines.front().willBe, Quantity::whole(100 - 40));
        // Posting asks for their costs at once, too.
        Adjusting adjusting(m_dock->desk());
        MUST(adjusting.post(usual.session, NegativeAcceptance::NotAsked));
        QCOMPARE(there(ScanDock::sku(3)), Quantity::whole(60));
    }

    void whatFailsInAnAdjustmentSaysWhy() {
        makeItems(10);
        receive(20);
        Adjusting adjusting(m_dock->desk());
        const AdjustPaste usual{m_dock->uuid(), m_dock->uuid(), scanning::ScanEffect::Out, text("Broken")};
        const PasteReading reading = MUST(adjusting.readPaste(usual, {text("SKU\tQuantity\tLocation\tReason\n"
                                                                           "P-1\t15\tA-01-02\n"
                                                                           "P-1\t6\tA-01-02\n"
                                                                           "P-1\t\u22125\tA-01-02\n"
                                                                           "P-2\t+3\tA-01-02\tfound\n"
                                                                           "P-2\t+3\tA-01-02\n"
                                                                           "P-3\t=7\tA-01-02\tCounted wrong\n"
                                                                           "P-4\t1\n"
                                                                           "P-5\t1\tMAIN\n"
                                                                           "P-6\t1\tA-01-02\tno such\n"
                                                                           "P-7\t=0\tA-01-02\tLost\n"
                                                                           "P-8\t0\tA-01-02\n")}));
        QCOMPARE(reading.good.size(), 5);
        QCOMPARE(failure(reading, 3), text("Only 5 of P-1 in A-01-02 by the books"));
        QVERIFY(failure(reading, 6).contains(text("is for what goes out")));
        QCOMPARE(failure(reading, 8), text("No bin stands there"));
        QVERIFY(failure(reading, 9).startsWith(text("MAIN is no bin")));
        QCOMPARE(failure(reading, 10), text("There is no reason “no such”"));
        QCOMPARE(failure(reading, 12), text("0 changes nothing"));
        AdjustState state = MUST(adjusting.takePaste(usual, reading));
        QCOMPARE(state.lines.size(), 4);
        // A scanned bin is the one of lines that name none; counted heads count.
        AdjustScan scan{usual.session, usual.document, m_dock->uuid(), text("A-01-02"), {}, {}, {}};
        MUST(adjusting.take(scan));
        const PasteReading counted = MUST(adjusting.readPaste(
            usual, {text("SKU\tcounted\tReason\nP-9\t21\tFound\nP-1\t4\tFound\nP-9\t22\t\n")}));
        QCOMPARE(counted.good.size(), 2);
        QVERIFY(failure(counted, 4).contains(text("is for what goes out"))); // the station's reason
        state = MUST(adjusting.takePaste(usual, counted));
        QCOMPARE(state.lines.size(), 6);
        state = MUST(adjusting.undoLast(usual.session));
        QCOMPARE(state.lines.size(), 4);
        MUST(adjusting.post(usual.session, NegativeAcceptance::NotAsked));
        QCOMPARE(there(text("P-1")), Quantity::whole(0));
        QCOMPARE(there(text("P-2")), Quantity::whole(23));
        QCOMPARE(there(text("P-3")), Quantity::whole(7));
        QCOMPARE(there(text("P-7")), Quantity::whole(0));
    }

    void twoThousandMovesAreOneTransfer_data() { EachEngine::rows(); }
    void twoThousandMovesAreOneTransfer() {
        makeItems(manyItems);
        receive(100);
        const QString receiving =
            MUST(locations::PlaceFinder(m_dock->desk()).byId(m_dock->receiving)).location.code;
        const QString bins = QStringLiteral("\tA-01-02\t") + receiving;
        PasteReading reading;
        HalfMove taken;
        Uuid session;
        const auto paste = [&](int count) {
            Moving moving(m_dock->desk());
            session = m_dock->uuid();
            const Uuid document = m_dock->uuid();
            const qint64 read = cost([&] { reading = MUST(moving.readPaste({lines(count, bins)})); });
            const qint64 stored = cost([&] { taken = MUST(moving.takePaste(session, document, reading)); });
            return std::pair(read, stored);
        };
        const auto few = paste(2);
        QCOMPARE(paste(manyLines), few);
        QVERIFY2(few.first <= 12 && few.second <= 16,
                 qPrintable(QStringLiteral("%1 to read, %2 to store").arg(few.first).arg(few.second)));
        QCOMPARE(taken.pasted.size(), manyLines);
        QCOMPARE(taken.pasted.front().to.code, receiving);
        // After a crash they wait again; taken back as one; posted as one.
        Moving moving(m_dock->desk());
        QCOMPARE(MUST(moving.resume())->pasted.size(), manyLines);
        QVERIFY(!MUST(moving.takeBack(session)));
        QCOMPARE(MUST(moving.resume())->pasted.size(), 2); // the paste before it
        session = MUST(moving.resume())->session;
        const Posted posted = MUST(moving.postPaste(session, {}, NegativeAcceptance::NotAsked));
        QVERIFY(posted.number.startsWith(text("TRF-")));
        QVERIFY(MUST(moving.postPaste(session, {}, NegativeAcceptance::NotAsked)).already);
        QVERIFY(!MUST(moving.resume()));
    }

    void whatFailsInAMoveSaysWhy() {
        makeItems(10);
        receive(20);
        Moving moving(m_dock->desk());
        const QString receiving =
            MUST(locations::PlaceFinder(m_dock->desk()).byId(m_dock->receiving)).location.code;
        const PasteReading reading =
            MUST(moving.readPaste({text("Item\tQuantity\tFrom\tTo\n"
                                        "P-1\t15\tA-01-02\t%1\n"
                                        "P-1\t6\tA-01-02\t%1\n"
                                        "P-1\t2\t%1\tA-01-02\n" // what came with the first line
                                        "P-2\t1\tA-01-02\t\n"
                                        "P-2\t1\t\t%1\n"
                                        "P-2\t1\tA-01-02\ta-01-02\n"
                                        "P-2\t0\tA-01-02\t%1\n")
                                       .arg(receiving)}));
        QCOMPARE(reading.good.size(), 2);
        QCOMPARE(failure(reading, 3), text("Only 5 of P-1 in A-01-02"));
        QCOMPARE(failure(reading, 5), text("No bin stands there to bring it to"));
        QCOMPARE(failure(reading, 6), text("No bin stands there to take it from"));
        QVERIFY(failure(reading, 7).startsWith(text("It comes from A-01-02")));
        QCOMPARE(failure(reading, 8), text("“0” is nothing to move"));
    }
};

QTEST_GUILESS_MAIN(PasteTest)
#include "paste_test.moc"
