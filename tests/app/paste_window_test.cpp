#include "at_a_station.h"

#include "stock/service/receiving.h"
#include "stock/service/stock_list.h"
#include "stock/service/verifier.h"

#include <QAbstractItemModelTester>

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int manyLines = 2'000;
constexpr int manyItems = 200;

} // namespace

/// Lines copied from a spreadsheet come into a station with Ctrl+V and Enter.
class PasteWindowTest : public QObject {
    Q_OBJECT

    static QString copiedLines(int first, int count, const QString& rest = {}) {
        QString copied;
        for (int i = first; i < first + count; ++i)
            copied += ScanDock::sku(i % manyItems) + QStringLiteral("\t3") + rest + QLatin1Char('\n');
        return copied;
    }
    static void receive(ScanDock& dock, const QString& copied) {
        stock::Receiving receiving(dock.desk());
        const Uuid session = dock.uuid();
        MUST(receiving.start(session, dock.uuid(), dock.site));
        MUST(receiving.takePaste(session, MUST(receiving.readPaste(session, {}, {copied}))));
        MUST(receiving.post(session));
    }
    static Quantity there(ScanDock& dock, const QString& code) {
        return MUST(stock::StockList(dock.desk()).row(MUST(catalog::CodeFinder(dock.desk()).bySku(code)).id))
            .onHand;
    }
    static qsizetype differences(ScanDock& dock) {
        return MUST(stock::Verifier(dock.company.desk()).differences(stock::Verifier::Depth::Deep)).size();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void twoThousandLinesAreTwoPresses_data() { EachEngine::rows(); }
    void twoThousandLinesAreTwoPresses() {
        ScanDock dock;
        dock.makeItems(manyItems);
        QString lineOfP7;
        {
            AtAStation desk(dock, QStringLiteral("receive"));
            const QAbstractItemModelTester lines(desk.lines());
            const QString copied = QStringLiteral("SKU\tQty\tColour\n") + copiedLines(0, 10) +
                                   QStringLiteral("P-unknown\t3\tred\n") + copiedLines(10, 900) +
                                   QStringLiteral("P-1\tthree\t\n") + copiedLines(910, manyLines - 913) +
                                   QStringLiteral("A-01-02\t3\t\n");
            desk.open.startCounting();
            const qint64 before = desk.statements();
            QVERIFY(desk.paste(copied));
            const qint64 read = desk.statements() - before;
            QVERIFY2(read <= 40, qPrintable(QString::number(read)));
            QCOMPARE(desk.words("pasteTitle"), QStringLiteral("1,997 of 2,000 lines are understood"));
            QCOMPARE(desk.words("pasteUnread"), QStringLiteral("Not read: Colour"));
            const QAbstractItemModelTester failed(desk.failed());
            QCOMPARE(desk.failed()->rowCount(), 3);
            const auto says = [&](int row, int column) {
                return desk.failed()->index(row, column).data().toString();
            };
            QCOMPARE(says(0, 0), QStringLiteral("12"));
            QCOMPARE(says(0, 1), QStringLiteral("P-unknown"));
            QCOMPARE(says(0, 2),
                     QStringLiteral("Nothing has the code P-unknown: check it, or add the product first"));
            QCOMPARE(says(1, 0), QStringLiteral("913"));
            QCOMPARE(says(1, 2), QStringLiteral("“three” is no quantity: write a number"));
            QCOMPARE(says(2, 0), QStringLiteral("2,001"));
            QCOMPARE(desk.lines()->rowCount(), 0);
            desk.takePicture("paste-preview");
            // Nothing is posted past what is looked at.
            desk.open.press(Qt::Key_F12);
            QTRY_COMPARE_WITH_TIMEOUT(desk.lane().shownVerdict(), std::optional(Verdict::Refused), 20'000);
            QVERIFY(desk.open.find("pastePanel"));

            desk.open.press(Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(desk.lines()->rowCount(), manyItems, 20'000);
            const qint64 taken = desk.statements() - before;
            QVERIFY2(taken <= 80, qPrintable(QString::number(taken)));
            QCOMPARE(desk.open.presses(), 3); // Ctrl+V, Enter, and the F12 that was refused
            QVERIFY(!desk.open.find("pastePanel"));
            QVERIFY2(desk.shown("lastScan").startsWith(QStringLiteral("1,997 lines")),
                     qPrintable(desk.shown("lastScan")));
            desk.takePicture("paste-taken");
            lineOfP7 = desk.lines()->index(manyItems - 1, 0).data(Qt::AccessibleTextRole).toString();
        }
        // The window is gone without a word: all of it stands there again.
        AtAStation again(dock, QStringLiteral("receive"));
        QTRY_COMPARE_WITH_TIMEOUT(again.lines()->rowCount(), manyItems, 20'000);
        QCOMPARE(again.lines()->index(manyItems - 1, 0).data(Qt::AccessibleTextRole).toString(), lineOfP7);
        again.open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(again.open.find("postedNumber"), 20'000);
        QVERIFY(there(dock, ScanDock::sku(7)) >= Quantity::whole(27));
        QCOMPARE(differences(dock), 0);
    }

    void onePasteIsTakenBackAsOne() {
        ScanDock dock(Engine::Sqlite);
        AtAStation desk(dock, QStringLiteral("receive"));
        const auto scans = [&] { return desk.lines()->rowCount(); };
        desk.open.application().scans().inject(QStringLiteral("9520000000011"));
        QTRY_COMPARE_WITH_TIMEOUT(scans(), 1, 20'000);
        // Looked at and left: nothing happened.
        QVERIFY(desk.paste(QStringLiteral("MUG-350-WHT\t2\nMUG-350-WHT\t2\tA-01-02\n")));
        desk.open.press(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.open.find("pastePanel"), 20'000);
        QCOMPARE(scans(), 1);
        QVERIFY(desk.paste(QStringLiteral("MUG-350-WHT\t2\nMUG-350-WHT\t2\tA-01-02\n")));
        desk.open.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(scans(), 3, 20'000);
        desk.open.press(Qt::Key_F9);
        QTRY_COMPARE_WITH_TIMEOUT(scans(), 1, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.lane().lastWords().contains(QStringLiteral("2 pasted lines are taken back")), 20'000);
        // Whoever scans on does not want what was copied; it is still in the clipboard.
        QVERIFY(desk.paste(QStringLiteral("MUG-350-WHT\t2\n")));
        desk.open.application().scans().inject(QStringLiteral("9520000000028"));
        QTRY_COMPARE_WITH_TIMEOUT(scans(), 2, 20'000);
        QVERIFY(!desk.open.find("pastePanel"));
        // What is no list says so on the lane.
        QGuiApplication::clipboard()->setText({});
        desk.open.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(desk.lane().lastWords().contains(QStringLiteral("No lines were copied")),
                                 20'000);
    }

    void failingLinesGoBackToTheSpreadsheet() {
        ScanDock dock(Engine::Sqlite);
        receive(dock, QStringLiteral("MUG-350-BLU\t10\tA-01-02\n"));
        AtAStation desk(dock, QStringLiteral("adjust"));
        QVERIFY(desk.paste(QStringLiteral("MUG-350-BLU\t3\tA-01-02\nMUG-350-WHT\t1\tA-01-02\n")));
        QCOMPARE(desk.failed()->rowCount(), 1);
        desk.takePicture("paste-adjust");
        desk.open.press(Qt::Key_Tab);
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), desk.open.find("pasteCopy"), 20'000);
        desk.open.press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            QGuiApplication::clipboard()->text().startsWith(QStringLiteral("SKU\tQuantity\t")), 20'000);
        const QString back = QGuiApplication::clipboard()->text();
        QVERIFY(back.contains(QStringLiteral("\nMUG-350-WHT\t1\tA-01-02\t\tOnly 0 of MUG-350-WHT")));
        desk.open.press(Qt::Key_Tab, Qt::ShiftModifier);
        desk.open.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines()->rowCount(), 1, 20'000);
        // Put right and pasted again, as it came back.
        QVERIFY(desk.paste(QString(back).replace(QStringLiteral("\t1\t"), QStringLiteral("\t+1\t"))));
        QVERIFY(!desk.open.find("pasteUnread"));
        desk.open.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines()->rowCount(), 2, 20'000);
        desk.open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(desk.shown("stationBand").contains(QStringLiteral("ADJ-")), 20'000);
        QCOMPARE(there(dock, QStringLiteral("MUG-350-BLU")), Quantity::whole(7));
        QCOMPARE(there(dock, QStringLiteral("MUG-350-WHT")), Quantity::whole(1));
        QCOMPARE(differences(dock), 0);
    }

    void movesArePastedTakenBackAndPosted_data() { EachEngine::rows(); }
    void movesArePastedTakenBackAndPosted() {
        ScanDock dock;
        dock.makeItems(manyItems);
        receive(dock, copiedLines(0, manyItems, QStringLiteral("\tA-01-02")));
        const QString to = MUST(locations::PlaceFinder(dock.desk()).byId(dock.receiving)).location.code;
        const QString copied = copiedLines(0, manyItems, QStringLiteral("\tA-01-02\t") + to);
        const QString ready = QStringLiteral("Ready: which item?");
        const QString waiting = QStringLiteral("F12 posts the pasted moves");
        {
            AtAStation desk(dock, QStringLiteral("transfer"));
            const QAbstractItemModelTester lines(desk.lines());
            QTRY_COMPARE_WITH_TIMEOUT(desk.lane().words(), ready, 20'000);
            desk.open.startCounting();
            QVERIFY(desk.paste(copied));
            desk.open.press(Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(desk.lines()->rowCount(), manyItems, 20'000);
            QCOMPARE(desk.open.presses(), 2);
            QCOMPARE(desk.lane().words(), waiting);
            desk.takePicture("paste-moves");
            // One thing after the other: a scan waits for the list.
            desk.open.application().scans().inject(QStringLiteral("9520000000011"));
            QTRY_COMPARE_WITH_TIMEOUT(desk.lane().shownVerdict(), std::optional(Verdict::Refused), 20'000);
            desk.open.press(Qt::Key_F9); // the refusal
            QTRY_COMPARE_WITH_TIMEOUT(desk.lane().shownVerdict(), std::optional(Verdict::Look), 20'000);
            desk.open.press(Qt::Key_F9); // the paste
            QTRY_COMPARE_WITH_TIMEOUT(desk.lines()->rowCount(), 0, 20'000);
            QVERIFY(desk.paste(copied));
            desk.open.press(Qt::Key_Return);
            QTRY_COMPARE_WITH_TIMEOUT(desk.lines()->rowCount(), manyItems, 20'000);
        }
        AtAStation again(dock, QStringLiteral("transfer"));
        QTRY_COMPARE_WITH_TIMEOUT(again.lines()->rowCount(), manyItems, 20'000);
        QCOMPARE(again.lane().words(), waiting);
        again.open.startCounting();
        again.open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(again.shown("stationBand").contains(QStringLiteral("TRF-")), 20'000);
        QCOMPARE(again.open.presses(), 1);
        QCOMPARE(again.lines()->rowCount(), 1);
        QCOMPARE(again.lane().words(), ready);
        // One document, taken back as one.
        again.open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(again.open.find("reversalPreview"), 20'000);
        again.open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(again.lane().lastWords().contains(QStringLiteral("is taken back by TRF-")),
                                 20'000);
        QCOMPARE(differences(dock), 0);
    }
};

QTEST_MAIN(PasteWindowTest)
#include "paste_window_test.moc"
