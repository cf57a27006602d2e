#include "at_a_station.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/theme/paint.h"
#include "foundation/ui/theme/theme.h"
#include "stock/service/dock_goods.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// The lane of a station says what was refused until the next input, in letters for two metres, and the way
/// out names Esc only where Esc leads out.
class StationLaneTest : public QObject {
    Q_OBJECT

    static QString wayOut(AtAStation& desk) { return desk.open.find<Button>("leaveStation")->text(); }
    static void scan(AtAStation& desk, const QString& code) { desk.open.application().scans().inject(code); }
    static void typeDigit(AtAStation& desk, int key) {
        QTest::qWait(60); // longer than a scanner's pause
        desk.open.press(key);
        QTest::qWait(60);
    }
    /// The highest letter that the lane shows, in pixels.
    static int tallest(ScanLane& lane) {
        const QImage image = lane.grab().toImage();
        const QRgb ink = Theme::instance().color(Token::OnVerdict).rgb();
        const int from = size::laneEdge + space::x4 + size::iconEmpty + space::x3;
        int longest = 0;
        for (int x = from; x < image.width(); ++x) {
            int run = 0;
            for (int y = 0; y < image.height(); ++y) {
                run = image.pixel(x, y) == ink ? run + 1 : 0;
                longest = qMax(longest, run);
            }
        }
        return longest;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"station-lane-%1"_s.arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
    }

    void aRefusalStandsThereInLargeLetters_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"receive", "transfer", "adjust"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void aRefusalStandsThereInLargeLetters() {
        QFETCH(QString, page);
        ScanDock dock(Engine::Sqlite);
        AtAStation desk(dock, page);
        desk.open.press(Qt::Key_F12); // nothing is done yet
        QTRY_COMPARE(desk.lane().shownVerdict(), Verdict::Refused);
        QTest::qWait(2 * time::flashMs);
        QCOMPARE(desk.lane().shownVerdict(), Verdict::Refused);
        // A capital of 28 px is 20 px high, one of 16 px not 12.
        QVERIFY2(tallest(desk.lane()) >= 19, qUtf8Printable(QString::number(tallest(desk.lane()))));
        typeDigit(desk, Qt::Key_3);
        QVERIFY(!desk.lane().shownVerdict());
        QCOMPARE(desk.lane().lastWords(), QString());
    }

    void theWayOutFollowsWhatEscDoes_data() { EachEngine::rows(); }
    void theWayOutFollowsWhatEscDoes() {
        ScanDock dock;
        receiveAt(dock, dock.blue, 10);
        AtAStation desk(dock, u"transfer"_s);
        QCOMPARE(wayOut(desk), u"Leave  Esc"_s);
        typeDigit(desk, Qt::Key_3);
        QTRY_COMPARE(wayOut(desk), u"Clear  Esc"_s);
        desk.open.press(Qt::Key_Escape);
        QTRY_COMPARE(wayOut(desk), u"Leave  Esc"_s);
        desk.open.press(Qt::Key_F3);
        QTRY_COMPARE(wayOut(desk), u"Close  Esc"_s);
        desk.open.press(Qt::Key_Escape);
        QTRY_COMPARE(wayOut(desk), u"Leave  Esc"_s);
        scan(desk, u"9520000000011"_s);
        QTRY_COMPARE(desk.lane().words(), u"From which bin?"_s);
        QTRY_COMPARE(wayOut(desk), u"Leave"_s); // Esc keeps the item in hand
        desk.open.press(Qt::Key_Escape);
        QCOMPARE(desk.open.page(), u"transfer"_s);
        desk.open.press(Qt::Key_F9);
        QTRY_COMPARE(wayOut(desk), u"Leave  Esc"_s);
        desk.open.press(Qt::Key_Escape);
        QTRY_VERIFY(desk.open.page() != u"transfer"_s);
    }

    void tooFewInABinIsTakenBackAtOnce_data() { EachEngine::rows(); }
    void tooFewInABinIsTakenBackAtOnce() {
        ScanDock dock;
        receiveAt(dock, dock.blue, 10);
        AtAStation desk(dock, u"transfer"_s);
        for (const int key : {Qt::Key_1, Qt::Key_2, Qt::Key_Asterisk})
            typeDigit(desk, key);
        scan(desk, u"9520000000011"_s);
        QTRY_COMPARE(desk.lane().words(), u"From which bin?"_s);
        scan(desk, u"A-01-02"_s);
        QTRY_VERIFY(desk.lane().lastWords().startsWith(u"Only 10"_s));
        desk.open.press(Qt::Key_F9);
        QTRY_COMPARE(desk.lane().words(), u"From which bin?"_s);
    }
};

QTEST_MAIN(StationLaneTest)
#include "station_lane_test.moc"
