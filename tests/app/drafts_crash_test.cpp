#include "list_hands.h"

#include "foundation/ui/kit/scan_lane.h"
#include "stock/service/dock_goods.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QProcess>
#include <QSettings>

#include <csignal>
#include <cstdio>

using namespace backroom;
using namespace backroom::test;

namespace {

const QString stationArgument = QStringLiteral("--scan-until-killed");
const QString typingArgument = QStringLiteral("--type-until-killed");
const QString inASheet = QStringLiteral("sheet");
const QString inAFact = QStringLiteral("fact");
const QString storekeeper = QStringLiteral("warehouse");
const QString pasted = QStringLiteral("paste:");
constexpr int rounds = 3; // a window and a sign-in each

void openStation(OpenWindow& open, const QString& page) {
    open.window().workspace()->open({page, {}});
    open.window().activateWindow();
    if (!QTest::qWaitFor([&open] { return QApplication::activeWindow() == &open.window(); }))
        qFatal("the window does not come to the front");
    QTest::qWait(300);
}

/// Scans a code, or pastes what stands behind `pasted`.
void handIn(OpenWindow& open, const QString& code) {
    if (!code.startsWith(pasted))
        return open.application().scans().inject(code);
    QGuiApplication::clipboard()->setText(code.mid(pasted.size()));
    open.press(Qt::Key_V, Qt::ControlModifier);
    if (!QTest::qWaitFor([&open] { return open.find("pastePanel") != nullptr; }, 20'000))
        qFatal("nothing is pasted");
    open.press(Qt::Key_Return);
}

/// The program at a station: says "beep" for each scan that was taken. After the codes it scans the last one
/// for ever, save where goods are moved: a move is half made and waits.
int scanUntilKilled(const QStringList& arguments) {
    OpenWindow open(*DatabaseUrl::parse(arguments.at(1)), storekeeper);
    openStation(open, arguments.at(0));
    bool beeped = false;
    QObject::connect(&open.application().sounds(), &scanning::ScanSounds::played, &open.window(),
                     [&beeped](Verdict verdict) {
                         beeped = true;
                         std::printf("%s\n", verdict == Verdict::Refused ? "refused" : "beep");
                         std::fflush(stdout);
                     });
    const QStringList codes = arguments.mid(2);
    for (qsizetype i = 0;; i = qMin(i + 1, codes.size() - 1)) {
        beeped = false;
        handIn(open, codes.at(i));
        if (!QTest::qWaitFor([&beeped] { return beeped; }, 20'000))
            return 1;
        while (open.page() == QLatin1String("transfer") && i + 1 == codes.size())
            QTest::qWait(50);
    }
}

/// The first product, its detail open.
void openProduct(OpenWindow& open) {
    goTo(open, QStringLiteral("products"));
    if (!QTest::qWaitFor([&open] { return open.find("productsTable") && listModel(open).rowCount() > 0; }))
        qFatal("no products");
    tabTo(open, "productsTable");
    open.press(Qt::Key_Home, Qt::ControlModifier);
    open.press(Qt::Key_Return);
    if (!QTest::qWaitFor([&open] { return open.find("fieldBrand") != nullptr; }))
        qFatal("no product");
}

/// The program with words half typed: in a field of the dock and then in a sheet, or in a fact. Says "beep"
/// when they stand there, and waits.
int typeUntilKilled(const QStringList& arguments) {
    OpenWindow open(*DatabaseUrl::parse(arguments.at(1)), QStringLiteral("manager"), {});
    if (arguments.at(0) == inASheet) {
        goTo(open, QStringLiteral("receive"));
        open.press(Qt::Key_F6);
        if (!QTest::qWaitFor([&open] { return open.find("deliveryNote") != nullptr; }))
            return 1;
        write(open, "deliveryNote", QStringLiteral("LS-9"));
        goTo(open, QStringLiteral("products"));
        open.press(Qt::Key_N, Qt::ControlModifier);
        if (!QTest::qWaitFor([&open] { return open.find("newProductSheet") != nullptr; }))
            return 1;
        write(open, "newName", QStringLiteral("Jar"));
        write(open, "newSku", QStringLiteral("JAR-"));
    } else {
        openProduct(open);
        tabTo(open, "fieldBrand");
        open.press(Qt::Key_F2);
        test::type(open, QStringLiteral("Ker"));
    }
    QCoreApplication::processEvents();
    std::printf("beep\n");
    std::fflush(stdout);
    for (;;)
        QTest::qWait(50);
}

} // namespace

/// What was scanned at a station before F12 is there again after kill -9, of the program as it is.
class DraftsCrashTest : public QObject {
    Q_OBJECT

    /// Kills the program behind `beeps` scans that it took; how many it said it took in all.
    static int scanAndKill(ScanDock& dock, const QString& page, const QStringList& codes, int beeps) {
        return startAndKill(
            dock, QStringList{stationArgument, page, dock.company.url(storekeeper).toString()} + codes,
            beeps);
    }
    static int typeAndKill(ScanDock& dock, const QString& where) {
        const QString url = dock.company.url(QStringLiteral("manager")).toString();
        return startAndKill(dock, {typingArgument, where, url}, 1);
    }
    static int startAndKill(ScanDock& dock, const QStringList& arguments, int beeps) {
        QProcess station;
        station.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        station.start(QCoreApplication::applicationFilePath(), arguments);
        QString all;
        while (all.count(QLatin1Char('\n')) < beeps) {
            if (!station.waitForReadyRead(60'000))
                return -1;
            all += QString::fromUtf8(station.readAllStandardOutput());
            if (all.contains(QLatin1String("refused")))
                return -2;
        }
        ::kill(static_cast<pid_t>(station.processId()), SIGKILL);
        station.waitForFinished();
        all += QString::fromUtf8(station.readAllStandardOutput());
        dock.company.waitUntilAlone();
        return int(all.count(QLatin1Char('\n')));
    }
    static QString firstLine(OpenWindow& open) {
        const QAbstractItemModel* model = open.find<QAbstractItemView>("stationLines")->model();
        return model->rowCount() == 0 ? QString()
                                      : model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear(); // what one run typed is none of the next one's
    }

    void anAdjustmentIsThereAgain_data() { EachEngine::rows(); }
    void anAdjustmentIsThereAgain() {
        ScanDock dock;
        receiveAt(dock, dock.blue, 1'000);
        const QStringList codes{QStringLiteral("A-01-02"), QStringLiteral("9520000000011")};
        int missing = 0;
        for (int round = 0; round < rounds; ++round) {
            const int beeps = scanAndKill(dock, QStringLiteral("adjust"), codes, 3 + round);
            QVERIFY2(beeps >= 3 + round, "a scan was refused, or the program did not start");
            missing += beeps - 1; // the first is the bin
        }
        OpenWindow open(dock.company, storekeeper);
        openStation(open, QStringLiteral("adjust"));
        QTRY_VERIFY2(
            open.find("lastScan")->accessibleName().contains(QStringLiteral("everything that beeped")),
            qUtf8Printable(open.find("lastScan")->accessibleName()));
        // The very last one of each life may be stored without having beeped.
        QTRY_VERIFY(!firstLine(open).isEmpty());
        const int kept = firstLine(open).section(QChar(0x2212), 1).section(QLatin1Char(','), 0, 0).toInt();
        QVERIFY2(kept >= missing && kept <= missing + rounds, qUtf8Printable(firstLine(open)));
        QVERIFY(open.find("stationBand")->accessibleName().contains(QStringLiteral("A-01-02")));
        open.press(Qt::Key_F12);
        QTRY_VERIFY(open.find("stationBand")->accessibleName().contains(QStringLiteral("ADJ-")));
        QCOMPARE(MUST(stock::StockList(dock.desk()).row(dock.blue)).onHand, Quantity::whole(1'000 - kept));
        QCOMPARE(MUST(stock::Verifier(dock.company.desk()).differences(stock::Verifier::Depth::Deep)).size(),
                 0);
    }

    /// Two of one and one of the other, again and again: whole pastes or none.
    void aPasteIsThereAgain_data() { EachEngine::rows(); }
    void aPasteIsThereAgain() {
        ScanDock dock;
        const QString lines = pasted + QStringLiteral("MUG-350-BLU\t2\nMUG-350-WHT\t1\n");
        const int beeps = scanAndKill(dock, QStringLiteral("receive"), {lines}, 3);
        QVERIFY2(beeps >= 3, "a paste was refused, or the program did not start");
        OpenWindow open(dock.company, storekeeper);
        openStation(open, QStringLiteral("receive"));
        QTRY_VERIFY_WITH_TIMEOUT(!firstLine(open).isEmpty(), 20'000);
        open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("postedNumber"), 20'000);
        const Quantity white = MUST(stock::StockList(dock.desk()).row(dock.white)).onHand;
        QCOMPARE(MUST(stock::StockList(dock.desk()).row(dock.blue)).onHand, *white.times(Quantity::whole(2)));
        // The very last one may be stored without having beeped.
        QVERIFY2(white == Quantity::whole(beeps) || white == Quantity::whole(beeps + 1),
                 qPrintable(white.toString()));
        QCOMPARE(MUST(stock::Verifier(dock.company.desk()).differences(stock::Verifier::Depth::Deep)).size(),
                 0);
    }

    /// A sheet is open, and fields hold what nobody handed in yet.
    void typedWordsAreThereAgain() {
        ScanDock dock(Engine::Sqlite);
        QCOMPARE(typeAndKill(dock, inASheet), 1);
        QCOMPARE(typeAndKill(dock, inAFact), 1);
        OpenWindow open(dock.company, QStringLiteral("manager"), {});
        openProduct(open);
        QTRY_VERIFY(open.find<QLabel>("fieldBrandNote")->text().contains(QStringLiteral("Ker")));
        QCOMPARE(fact(open, "fieldBrand"), QString()); // told, and not saved by itself
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(open.find("newProductSheet"));
        QCOMPARE(open.find<QLineEdit>("newName")->text(), QStringLiteral("Jar"));
        QCOMPARE(open.find<QLineEdit>("newSku")->text(), QStringLiteral("JAR-"));
        front(open);
        open.press(Qt::Key_Escape);
        goTo(open, QStringLiteral("receive"));
        open.press(Qt::Key_F6);
        QTRY_VERIFY(open.find("deliveryNote"));
        QCOMPARE(open.find<QLineEdit>("deliveryNote")->text(), QStringLiteral("LS-9"));
    }

    void aHalfMoveIsThereAgain_data() { EachEngine::rows(); }
    void aHalfMoveIsThereAgain() {
        ScanDock dock;
        receiveAt(dock, dock.blue, 20);
        const QString page = QStringLiteral("transfer");
        const QString bin = QStringLiteral("A-01-02");
        const QString carton = QStringLiteral("19520000000018");
        // Killed behind the item alone, and behind item and bin.
        QCOMPARE(scanAndKill(dock, page, {carton}, 1), 1);
        {
            OpenWindow open(dock.company, storekeeper);
            openStation(open, page);
            const auto* lane = open.find<ScanLane>("scanLane");
            QTRY_COMPARE(lane->words(), QStringLiteral("From which bin?"));
            QVERIFY(open.find("lastScan")->accessibleName().startsWith(QStringLiteral("6 ")));
            open.press(Qt::Key_F9);
            QTRY_COMPARE(lane->words(), QStringLiteral("Ready: which item?"));
            QTest::qWait(300);
        }
        QCOMPARE(scanAndKill(dock, page, {carton, bin}, 2), 2);
        OpenWindow open(dock.company, storekeeper);
        openStation(open, page);
        const auto* lane = open.find<ScanLane>("scanLane");
        QTRY_COMPARE(lane->words(), QStringLiteral("To which bin?"));
        const QString shown = open.find("lastScan")->accessibleName();
        QVERIFY2(shown.startsWith(QStringLiteral("6 ")) && shown.contains(bin), qUtf8Printable(shown));
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (!folder.isEmpty())
            open.window().grab().save(folder + QStringLiteral("/move-again.png"));
        // The third scan posts it, as ever: no press, and no draft is left.
        open.startCounting();
        const QString receiving =
            MUST(locations::PlaceFinder(dock.desk()).byId(dock.receiving)).location.code;
        open.application().scans().inject(receiving);
        QTRY_COMPARE(lane->words(), QStringLiteral("Ready: which item?"));
        QCOMPARE(open.presses(), 0);
        QVERIFY(open.find("stationBand")->accessibleName().contains(QStringLiteral("TRF-")));
        OpenWindow later(dock.company, storekeeper);
        openStation(later, page);
        QTest::qWait(500);
        QCOMPARE(later.find<ScanLane>("scanLane")->words(), QStringLiteral("Ready: which item?"));
        QCOMPARE(MUST(stock::Verifier(dock.company.desk()).differences(stock::Verifier::Depth::Deep)).size(),
                 0);
    }
};

int main(int argc, char** argv) {
    qputenv("BACKROOM_SILENT", "1");
    QApplication app(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    initFoundationUi(app);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 4 && arguments.at(1) == stationArgument)
        return scanUntilKilled(arguments.mid(2));
    if (arguments.size() > 3 && arguments.at(1) == typingArgument)
        return typeUntilKilled(arguments.mid(2));
    DraftsCrashTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "drafts_crash_test.moc"
