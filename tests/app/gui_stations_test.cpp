#include "at_a_station.h"
#include "gui_watch.h"

#include "foundation/ui/kit/station_page.h"
#include "stock/service/dock_goods.h"
#include "stock/service/reasons.h"

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int manyLines = 2'000;
constexpr int manyItems = 2'000;
const QString bin = QStringLiteral("A-01-02");
const QString blueMug = QStringLiteral("9520000000011");
const QString carton = QStringLiteral("19520000000018");

} // namespace

/// Stations at work, with a company of some size: no scan, no list of two thousand lines and no posting makes
/// the window's thread compute or wait.
class GuiStationsTest : public QObject {
    Q_OBJECT

    static QString copiedLines(const QString& rest) {
        QString copied;
        for (int i = 0; i < manyLines; ++i)
            copied += ScanDock::sku(i % manyItems) + QStringLiteral("\t3") + rest + QLatin1Char('\n');
        return copied;
    }
    static bool waitFor(const char* what, const std::function<bool()>& seen) {
        if (QTest::qWaitFor(seen, 30'000))
            return true;
        qFatal("never seen: %s", what);
    }
    static void scan(AtAStation& desk, const QString& code) {
        desk.open.application().scans().inject(code);
        QTest::qWait(60);
    }
    /// Ctrl+V and Enter; the list stands at the station.
    static void pasteAndTake(AtAStation& desk, WatchedDeeds& deeds, const QString& where,
                             const QString& copied) {
        deeds.within(where, "pasting", [&] {
            if (!desk.paste(copied))
                qFatal("%s reads no paste", qUtf8Printable(where));
        });
        deeds.within(where, "taking over", [&] {
            desk.open.press(Qt::Key_Return);
            waitFor("the pasted lines", [&] { return desk.lines()->rowCount() >= manyItems; });
        });
        deeds.within(where, "to the end", [&] {
            auto* lines = desk.open.find<QAbstractItemView>("stationLines");
            lines->scrollToBottom();
            QTest::qWait(50);
            lines->scrollToTop();
        });
    }

    static QSet<QString> receiveAll(Engine engine) {
        ScanDock dock(engine);
        dock.makeItems(manyItems);
        AtAStation desk(dock, QStringLiteral("receive"));
        QTest::qWait(500);
        WatchedDeeds deeds;
        const QString where = QStringLiteral("receive");
        deeds.within(where, "starting", [&] {
            desk.open.press(Qt::Key_Return); // without an order
            waitFor("the lane listens", [&] { return desk.open.find<ScanLane>("scanLane") != nullptr; });
        });
        deeds.within(where, "scanning", [&] {
            for (int i = 0; i < 40; ++i)
                scan(desk, i % 3 == 0 ? carton : blueMug);
            waitFor("forty scans", [&] { return desk.lines()->rowCount() > 0; });
        });
        deeds.within(where, "a place", [&] { scan(desk, bin); });
        deeds.within(where, "taking back", [&] { desk.open.press(Qt::Key_F9); });
        deeds.within(where, "unknown", [&] { scan(desk, QStringLiteral("4006381333931")); });
        deeds.within(where, "finding", [&] {
            desk.open.press(Qt::Key_F3);
            for (const int letter : {Qt::Key_T, Qt::Key_H, Qt::Key_I}) {
                QTest::qWait(90);
                desk.open.press(letter);
            }
            QTest::qWait(500);
            desk.open.press(Qt::Key_Return);
        });
        pasteAndTake(desk, deeds, where, copiedLines({}));
        deeds.within(where, "posting", [&] {
            desk.open.press(Qt::Key_F12);
            waitFor("a receipt", [&] { return desk.open.find("postedNumber") != nullptr; });
        });
        deeds.within(where, "undoing", [&] {
            desk.open.press(Qt::Key_Z, Qt::ControlModifier);
            desk.open.press(Qt::Key_Z, Qt::ControlModifier); // with no reason
            waitFor("it is undone",
                    [&] { return desk.lane().lastWords().contains(QStringLiteral("Undone by")); });
        });
        return deeds.tooLong();
    }

    static void fill(ScanDock& dock) {
        dock.makeItems(manyItems);
        stock::Receiving receiving(dock.desk());
        const Uuid session = dock.uuid();
        MUST(receiving.start(session, dock.uuid(), dock.site));
        const QString copied = copiedLines(QLatin1Char('\t') + bin);
        MUST(receiving.takePaste(session, MUST(receiving.readPaste(session, {}, {copied}))));
        MUST(receiving.post(session));
        receiveAt(dock, dock.blue, 100, QStringLiteral("4.20"));
        stock::Reasons reasons(dock.company.desk());
        MUST(reasons.add(stock::DocumentType::Adjustment, QStringLiteral("Broken")));
    }
    static bool hasPosted(AtAStation& desk, const char* kind) {
        return desk.shown("stationBand").contains(QLatin1String(kind));
    }

    static QSet<QString> moveAll(Engine engine) {
        ScanDock dock(engine);
        fill(dock);
        const QString to = MUST(locations::PlaceFinder(dock.desk()).byId(dock.receiving)).location.code;
        AtAStation desk(dock, QStringLiteral("transfer"));
        QTest::qWait(500);
        WatchedDeeds deeds;
        const QString where = QStringLiteral("move");
        deeds.within(where, "moving", [&] {
            constexpr int moves = 5;
            for (int i = 1; i <= moves; ++i) {
                for (const QString& code : {blueMug, bin, to}) {
                    const QString asked = desk.lane().words();
                    scan(desk, code);
                    waitFor("the next question", [&] { return desk.lane().words() != asked; });
                }
                waitFor("its line", [&] { return desk.lines()->rowCount() == i; });
            }
        });
        pasteAndTake(desk, deeds, where, copiedLines(QLatin1Char('\t') + bin + QLatin1Char('\t') + to));
        deeds.within(where, "posting", [&] {
            desk.open.press(Qt::Key_F12);
            waitFor("the moves are posted", [&] { return desk.lines()->rowCount() < manyItems; });
        });
        deeds.within(where, "undoing", [&] {
            desk.open.press(Qt::Key_Z, Qt::ControlModifier);
            waitFor("what is undone", [&] { return desk.open.find("reversalPreview") != nullptr; });
        });
        deeds.within(where, "undone", [&] {
            desk.open.press(Qt::Key_Z, Qt::ControlModifier);
            waitFor("it is undone", [&] {
                return desk.lane().lastWords().contains(QStringLiteral("is taken back by TRF-"));
            });
        });
        return deeds.tooLong();
    }

    static QSet<QString> adjustAll(Engine engine) {
        ScanDock dock(engine);
        fill(dock);
        AtAStation desk(dock, QStringLiteral("adjust"));
        QTest::qWait(500);
        WatchedDeeds deeds;
        const QString where = QStringLiteral("adjust");
        deeds.within(where, "a reason", [&] {
            desk.open.press(Qt::Key_F7);
            waitFor("the reasons", [&] { return desk.open.find("reasonPanel") != nullptr; });
            desk.open.press(Qt::Key_1);
        });
        deeds.within(where, "scanning", [&] {
            scan(desk, bin);
            for (int i = 0; i < 10; ++i)
                scan(desk, blueMug);
            waitFor("ten scans", [&] { return desk.lines()->rowCount() > 0; });
        });
        pasteAndTake(
            desk, deeds, where,
            copiedLines(QLatin1Char('\t') + bin).replace(QStringLiteral("\t3\t"), QStringLiteral("\t-1\t")));
        deeds.within(where, "posting", [&] {
            desk.open.press(Qt::Key_F12);
            waitFor("an adjustment", [&] { return hasPosted(desk, "ADJ-"); });
        });
        return deeds.tooLong();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void receiving_data() { EachEngine::rows(); }
    void receiving() {
        checkNothingIsLong([engine = EachEngine::current()] { return receiveAll(engine); });
    }
    void moving_data() { EachEngine::rows(); }
    void moving() {
        checkNothingIsLong([engine = EachEngine::current()] { return moveAll(engine); });
    }
    void adjusting_data() { EachEngine::rows(); }
    void adjusting() {
        checkNothingIsLong([engine = EachEngine::current()] { return adjustAll(engine); });
    }
};

QTEST_MAIN(GuiStationsTest)
#include "gui_stations_test.moc"
