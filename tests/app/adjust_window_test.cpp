#include "at_a_station.h"

#include "foundation/ui/kit/station_page.h"
#include "stock/service/dock_goods.h"
#include "stock/service/reasons.h"
#include "stock/ui/stock_access.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>

using namespace backroom;
using namespace backroom::test;

namespace {

const QString bin = QStringLiteral("A-01-02");
const QString blueMug = QStringLiteral("9520000000011");
const QString whiteMug = QStringLiteral("9520000000028");

/// A window at the station for adjustments, with ten blue and four white mugs in the bin.
struct Station : AtAStation {
    explicit Station(ScanDock& dock) : AtAStation(dock, QStringLiteral("adjust")), dock(dock) {
        QTest::qWait(300);
    }
    void scan(const QString& code) {
        ++scans;
        open.application().scans().inject(code);
        QTest::qWait(250);
    }
    /// As a person types, not as a scanner.
    void type(const char* keys) {
        for (const char* key = keys; *key; ++key) {
            open.press(QLatin1Char(*key).unicode());
            QTest::qWait(60);
        }
        QTest::qWait(150);
    }
    /// The newest first, as a screen reader says it.
    QStringList lines() {
        QStringList rows;
        const QAbstractItemModel* model = AtAStation::lines();
        for (int row = 0; row < model->rowCount(); ++row)
            rows += model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return rows;
    }
    void startCounting() {
        open.startCounting();
        scans = 0;
    }

    ScanDock& dock;
    int scans = 0;
};

} // namespace

/// Mending the books by keyboard and scans, through the real window.
class AdjustWindowTest : public QObject {
    Q_OBJECT

    static void fill(ScanDock& dock) {
        receiveAt(dock, dock.blue, 10, QStringLiteral("4.20"));
        receiveAt(dock, dock.white, 4, QStringLiteral("4.20"));
        stock::Reasons reasons(dock.company.desk());
        for (const char* name : {"Broken", "Found"})
            MUST(reasons.add(stock::DocumentType::Adjustment, QString::fromLatin1(name)));
    }
    static QString there(ScanDock& dock, catalog::VariantId variant) {
        return MUST(stock::StockList(dock.desk()).row(variant)).onHand.toString();
    }
    static QString differences(ScanDock& dock) {
        const auto found = stock::Verifier(dock.company.desk()).differences(stock::Verifier::Depth::Deep);
        return found ? QString::number(found->size()) : found.error().oneLine();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    /// Three broken: 5 + 2. With the reason kept: two found 4 + 1, seven there 4 + 1.
    void booksAreMendedWithinTheBudget_data() { EachEngine::rows(); }
    void booksAreMendedWithinTheBudget() {
        ScanDock dock;
        fill(dock);
        Station station(dock);
        const QAbstractItemModelTester tester(station.open.find<QAbstractItemView>("stationLines")->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(station.lane().words(), QStringLiteral("Which bin?"));
        station.takePicture("adjust-empty");

        station.startCounting();
        station.open.press(Qt::Key_F7);
        QTest::qWait(100);
        QVERIFY(station.open.find("reasonPanel"));
        station.takePicture("adjust-reasons");
        station.type("1");
        QVERIFY(!station.open.find("reasonPanel"));
        QVERIFY(station.shown("stationBand").contains(QStringLiteral("Adjust: Broken")));
        station.scan(bin);
        station.type("3*");
        QCOMPARE(station.lane().typed(), QStringLiteral("\u2212 3 \u00d7"));
        station.scan(blueMug);
        QTRY_COMPARE(station.lines().size(), 1);
        QVERIFY2(station.shown("lastScan").contains(QStringLiteral("10 \u2192 7")),
                 qUtf8Printable(station.shown("lastScan")));
        QVERIFY2(station.shown("lastScan").contains(QStringLiteral("\u221212.60")),
                 qUtf8Printable(station.shown("lastScan")));
        QCOMPARE(there(dock, dock.blue), QStringLiteral("10")); // seen before it is posted
        station.open.press(Qt::Key_F12);
        QTRY_COMPARE(there(dock, dock.blue), QStringLiteral("7"));
        QCOMPARE(station.open.presses(), 5);
        QCOMPARE(station.scans, 2);
        QTRY_VERIFY(station.shown("stationBand").contains(QStringLiteral("ADJ-")));
        station.takePicture("adjust-posted");

        // The reason stays; found ones are worth what such goods cost.
        station.scan(bin);
        station.startCounting();
        station.type("+2*");
        station.scan(whiteMug);
        QTRY_COMPARE(station.lines().size(), 1);
        QVERIFY2(station.lines().first().contains(QStringLiteral("+2")),
                 qUtf8Printable(station.lines().first()));
        QVERIFY(station.lines().first().contains(QStringLiteral("4 \u2192 6")));
        QVERIFY(station.lines().first().contains(QStringLiteral("+8.40")));
        QCOMPARE(station.open.presses(), 3);
        station.type("=9*");
        station.scan(blueMug);
        QTRY_COMPARE(station.lines().size(), 2);
        QVERIFY(station.lines().first().contains(QStringLiteral("7 \u2192 9")));
        station.takePicture("adjust-lines");
        station.open.press(Qt::Key_F12);
        QTRY_COMPARE(there(dock, dock.blue), QStringLiteral("9"));
        QCOMPARE(there(dock, dock.white), QStringLiteral("6"));
        QCOMPARE(station.open.presses(), 7);
        QCOMPARE(station.scans, 2);
        QCOMPARE(MUST(stock::MovementList(dock.desk()).page({})).first().reason, QStringLiteral("Broken"));
        QCOMPARE(differences(dock), QStringLiteral("0"));
    }

    void itIsTakenBackAfterWhatComesBackWasShown() {
        ScanDock dock(Engine::Sqlite);
        fill(dock);
        Station station(dock);
        station.open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(station.lane().lastWords().contains(QStringLiteral("Nothing was adjusted here yet")));
        station.scan(bin);
        station.type("4*");
        station.scan(blueMug);
        station.scan(whiteMug);
        station.open.press(Qt::Key_F12);
        QTRY_COMPARE(there(dock, dock.blue), QStringLiteral("6"));
        QTest::qWait(200);
        station.open.press(Qt::Key_F9);
        QTRY_VERIFY(station.lane().lastWords().contains(QStringLiteral("Ctrl+Z takes it back")));
        station.startCounting();
        station.open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(station.open.find("reversalPreview"));
        QTest::qWait(200);
        station.takePicture("adjust-undo");
        QCOMPARE(there(dock, dock.blue), QStringLiteral("6"));
        // Whoever scans on does not want it.
        station.scan(bin);
        QVERIFY(!station.open.find("reversalPreview"));
        station.open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(station.open.find("reversalPreview"));
        station.open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(there(dock, dock.blue), QStringLiteral("10"));
        QCOMPARE(there(dock, dock.white), QStringLiteral("4"));
        QTRY_VERIFY(station.lane().lastWords().contains(QStringLiteral("is taken back by ADJ-")));
        QCOMPARE(station.open.presses(), 3);
        QCOMPARE(differences(dock), QStringLiteral("0"));
    }

    void whatCannotBeIsSaidOnTheLaneAndHeard() {
        ScanDock dock(Engine::Sqlite);
        fill(dock);
        Station station(dock);
        QSignalSpy heard(&station.open.application().sounds(), &scanning::ScanSounds::played);
        const auto refused = [&](const char* words) {
            const bool isHeard =
                !heard.isEmpty() && heard.last().first().value<Verdict>() == Verdict::Refused;
            const bool isSaid = station.lane().lastWords().contains(QString::fromLatin1(words)) &&
                                station.lane().shownVerdict() == Verdict::Refused;
            heard.clear();
            return isHeard && isSaid ? QString() : station.lane().lastWords();
        };
        station.scan(blueMug);
        QCOMPARE(refused("Scan the bin first"), QString());
        station.scan(QStringLiteral("4711"));
        QCOMPARE(refused("4711 is unknown here"), QString());
        station.scan(QStringLiteral("MAIN"));
        QCOMPARE(refused("MAIN is no bin: scan the bin in it"), QString());
        station.open.press(Qt::Key_F12);
        QCOMPARE(refused("Nothing is adjusted yet"), QString());
        station.scan(bin);
        station.type("11*");
        station.scan(blueMug);
        QCOMPARE(refused("Only 10"), QString());
        station.takePicture("adjust-refused");
        QVERIFY(station.lines().isEmpty());
        station.type("=");
        station.scan(blueMug);
        QCOMPARE(refused("How many are there?"), QString());
        station.type("0*");
        station.scan(blueMug);
        QTRY_COMPARE(station.lines().size(), 1);
        QVERIFY(station.lines().first().contains(QStringLiteral("10 \u2192 0")));
        // F9 goes back scan by scan, a typed quantity before any of them.
        station.type("5");
        station.open.press(Qt::Key_F9);
        QTest::qWait(200);
        QCOMPARE(station.lines().size(), 1);
        station.open.press(Qt::Key_F9);
        QTRY_COMPARE(station.lines().size(), 0);
        // Codes that cannot be scanned are typed.
        station.type("-");
        station.open.press(Qt::Key_F3);
        QTRY_VERIFY(station.open.find<QLineEdit>("itemCode"));
        auto* field = station.open.find<QLineEdit>("itemCode");
        QTRY_VERIFY(field->hasFocus());
        field->setText(QStringLiteral("mug-350-wht"));
        station.open.press(Qt::Key_Return);
        QTRY_COMPARE(station.lines().size(), 1);
        QVERIFY(station.lines().first().contains(QStringLiteral("4 \u2192 3")));
        QVERIFY(station.open.find("lastScan"));
    }

    void whoLacksTheRightIsToldAndNothingIsTaken() {
        ScanDock dock(Engine::Sqlite);
        fill(dock);
        OpenWindow auditor(dock.company, QStringLiteral("auditor"));
        auditor.window().workspace()->open({QStringLiteral("adjust"), {}});
        QVERIFY(auditor.page() != QLatin1String("adjust"));
        // Taken away while the page is open.
        Station station(dock);
        Actor actor = station.open.application().session()->actor;
        actor.permissions.remove(Permission::AdjustStock);
        station.open.application()
            .gateway()
            .run([&desk = station.open.application().services().desk, actor]() -> Done {
                desk.setActor(actor);
                return {};
            })
            .waitForFinished();
        station.scan(bin);
        QTRY_COMPARE(station.lane().shownVerdict(), std::optional(Verdict::Refused));
        QVERIFY2(station.lane().lastWords().contains(QStringLiteral("adjust")),
                 qUtf8Printable(station.lane().lastWords()));
        station.scan(blueMug);
        QVERIFY(station.lines().isEmpty());
    }

    void goodsThatMovedSinceTheyWereCountedAreCountedAgain() {
        ScanDock dock(Engine::Sqlite);
        fill(dock);
        Station station(dock);
        station.scan(bin);
        station.type("=7*");
        station.scan(blueMug);
        QTRY_COMPARE(station.lines().size(), 1);
        receiveAt(dock, dock.blue, 5, QStringLiteral("4.20")); // at another desk
        QTRY_VERIFY2(station.lines().first().contains(QStringLiteral("count again")),
                     qUtf8Printable(station.lines().first()));
        station.takePicture("adjust-count-again");
        station.open.press(Qt::Key_F12);
        QTRY_VERIFY2(station.lane().lastWords().contains(QStringLiteral("count it again")),
                     qUtf8Printable(station.lane().lastWords()));
        QCOMPARE(there(dock, dock.blue), QStringLiteral("15"));
        station.type("12*");
        station.scan(blueMug);
        QTRY_VERIFY(station.lines().first().contains(QStringLiteral("15 \u2192 12")));
        station.open.press(Qt::Key_F12);
        QTRY_COMPARE(there(dock, dock.blue), QStringLiteral("12"));
    }
};

QTEST_MAIN(AdjustWindowTest)
#include "adjust_window_test.moc"
