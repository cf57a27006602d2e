#include "at_the_cable.h"
#include "by_keys.h"

#include "foundation/ui/kit/station_page.h"
#include "scanning/service/scan_dock.h"
#include "stock/service/movement_list.h"

#include <QAbstractItemView>

using namespace backroom;
using namespace backroom::test;

/// The cable is pulled in the middle of something: nobody hangs up, nothing answers. The window notices by
/// itself, says so, stays alive, and works on when the cable is in again.
class DeadCableTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void whileNothingHappens() {
        TestCompany company(Engine::Postgresql);
        const Shop shop(company);
        Cable cable(quint16(company.url().port));
        OpenWindow open(cable.through(company.url(QStringLiteral("manager"))), QStringLiteral("manager"));
        QTRY_VERIFY_WITH_TIMEOUT(sync(open).contains(QStringLiteral("Up to date")), backWithinMs);
        const GuiWatch pulse;
        cable.pull();
        waitUntilOffline(open, "rest");
        cable.mend();
        waitUntilBack(open, "rest");
        checkPulse(pulse, "rest");
    }

    void whileAListIsRead() {
        TestCompany company(Engine::Postgresql);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        Cable cable(quint16(company.url().port));
        OpenWindow open(cable.through(company.url(QStringLiteral("manager"))), QStringLiteral("manager"));
        auto* page = open.window().workspace()->currentPage();
        const auto* rows = page->findChild<QAbstractItemView*>();
        QTRY_VERIFY_WITH_TIMEOUT(rows->model()->rowCount() > 0, backWithinMs);
        QTRY_VERIFY_WITH_TIMEOUT(sync(open).contains(QStringLiteral("Up to date")), backWithinMs);
        const int before = rows->model()->rowCount();
        const GuiWatch pulse;
        cable.pull();
        page->activate({});
        page->refreshChanged();
        waitUntilOffline(open, "a list");
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(QStringLiteral("out of reach")), noticedWithinMs);
        QCOMPARE(rows->model()->rowCount(), before); // what was read stays to be looked at
        cable.mend();
        waitUntilBack(open, "a list");
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().isEmpty(), backWithinMs);
        checkPulse(pulse, "a list");
    }

    void whileSomebodyScans() {
        ScanDock dock(Engine::Postgresql);
        Cable cable(quint16(dock.company.url().port));
        OpenWindow open(cable.through(dock.company.url(QStringLiteral("manager"))), QStringLiteral("manager"),
                        QStringLiteral("receive"));
        auto* station = toTheDock(open);
        const auto* lines = open.find<QAbstractItemView>("stationLines");
        const QString mug = QStringLiteral("9520000000011");
        open.application().scans().inject(mug);
        QTRY_COMPARE_WITH_TIMEOUT(lines->model()->rowCount(), 1, backWithinMs);
        const GuiWatch pulse;
        cable.pull();
        open.application().scans().inject(mug);
        waitUntilOffline(open, "a scan");
        // The one that went into the dead cable is kept as soon as the cable is known to be dead.
        QTRY_VERIFY_WITH_TIMEOUT(station->lane().words().contains(QStringLiteral("1 scan kept here")),
                                 noticedWithinMs);
        for (int more = 0; more < 4; ++more)
            open.application().scans().inject(mug);
        QTRY_VERIFY_WITH_TIMEOUT(station->lane().words().contains(QStringLiteral("5 scans kept here")),
                                 noticedWithinMs);
        cable.mend();
        waitUntilBack(open, "a scan");
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().words(), QStringLiteral("Ready"), backWithinMs);
        open.application().scans().inject(mug);
        const auto said = [lines] {
            return lines->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_VERIFY2_WITH_TIMEOUT(said().contains(QStringLiteral("7")), qPrintable(said()), backWithinMs);
        open.press(Qt::Key_F12);
        QTRY_COMPARE_WITH_TIMEOUT(onHand(dock), QStringLiteral("7"), backWithinMs);
        checkPulse(pulse, "a scan");
    }

    void whileItIsPosted_data() {
        QTest::addColumn<int>("how");
        QTest::newRow("COMMIT never arrives") << int(Cable::Lost::Words);
        QTest::newRow("half of its answer is lost") << int(Cable::Lost::HalfTheAnswer);
    }
    void whileItIsPosted() {
        QFETCH(const int, how);
        ScanDock dock(Engine::Postgresql);
        Cable cable(quint16(dock.company.url().port));
        OpenWindow open(cable.through(dock.company.url(QStringLiteral("manager"))), QStringLiteral("manager"),
                        QStringLiteral("receive"));
        auto* station = toTheDock(open);
        const auto* lines = open.find<QAbstractItemView>("stationLines");
        open.application().scans().inject(QStringLiteral("9520000000011"));
        QTRY_COMPARE_WITH_TIMEOUT(lines->model()->rowCount(), 1, backWithinMs);
        QTest::qWait(500);
        const GuiWatch pulse;
        cable.pullAt("COMMIT", Cable::Lost(how));
        open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(cable.isPulled(), backWithinMs);
        waitUntilOffline(open, "a posting");
        cable.mend();
        waitUntilBack(open, "a posting");
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().listening(), Listening::Yes, backWithinMs);
        postOnce(open, dock);
        checkPulse(pulse, "a posting");
    }

    /// The same over a link between two hosts: packets vanish, nothing is acknowledged, and no relay tells
    /// the kernel that all is well.
    void packetsAreDropped() {
        if (!Cable::canLink())
            QSKIP("only root may have hosts of its own");
        ScanDock dock(Engine::Postgresql);
        Cable cable(quint16(dock.company.url().port), Cable::Way::Link);
        OpenWindow open(cable.through(dock.company.url(QStringLiteral("manager"))), QStringLiteral("manager"),
                        QStringLiteral("receive"));
        auto* station = toTheDock(open);
        const auto* lines = open.find<QAbstractItemView>("stationLines");
        open.application().scans().inject(QStringLiteral("9520000000011"));
        QTRY_COMPARE_WITH_TIMEOUT(lines->model()->rowCount(), 1, backWithinMs);
        const auto pull = [&cable] { return aside([&cable] { return cable.pull(), true; }); };
        const auto mend = [&cable] { return aside([&cable] { return cable.mend(), true; }); };
        const GuiWatch pulse;
        pull();
        waitUntilOffline(open, "rest, packets dropped");
        mend();
        waitUntilBack(open, "rest, packets dropped");
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().listening(), Listening::Yes, backWithinMs);
        pull();
        open.press(Qt::Key_F12);
        waitUntilOffline(open, "a posting, packets dropped");
        mend();
        waitUntilBack(open, "a posting, packets dropped");
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().listening(), Listening::Yes, backWithinMs);
        postOnce(open, dock);
        checkPulse(pulse, "postings, packets dropped");
    }

    void whileSomebodySignsIn() {
        TestCompany company(Engine::Postgresql);
        const Shop shop(company);
        Cable cable(quint16(company.url().port));
        OpenWindow open(cable.through(company.url(QStringLiteral("manager"))), QString());
        const GuiWatch pulse;
        cable.pull();
        QSignalSpy refused(&open.application(), &app::Application::signInRefused);
        open.find<QLineEdit>("signInName")->setText(QStringLiteral("manager"));
        open.find<QLineEdit>("signInPassword")->setText(TestCompany::password());
        tabTo(open, "signInPassword");
        QElapsedTimer timer;
        timer.start();
        open.press(Qt::Key_Return);
        QVERIFY(refused.wait(noticedWithinMs));
        qInfo("measured: a dead cable at sign-in is said after %lld ms", timer.elapsed());
        QVERIFY2(!open.errorText().isEmpty(), "nothing is said");
        cable.mend();
        open.signIn(QStringLiteral("manager"), TestCompany::password());
        checkPulse(pulse, "sign-in");
    }

private:
    /// F12 until it is there: said once more, it is the same document.
    static void postOnce(OpenWindow& open, ScanDock& dock) {
        for (int tries = 0; tries < 10 && onHand(dock) != QLatin1String("1"); ++tries) {
            open.press(Qt::Key_F12);
            QTest::qWait(500);
        }
        QCOMPARE(onHand(dock), QStringLiteral("1"));
        QTest::qWait(1'000);
        checkBooks(dock, 1);
    }
    static StationPage* toTheDock(OpenWindow& open) {
        open.window().activateWindow();
        auto* station = qobject_cast<StationPage*>(open.window().workspace()->currentPage());
        for (int tries = 0; tries < 100 && !sync(open).contains(QStringLiteral("Up to date")); ++tries)
            QTest::qWait(50);
        QTest::qWait(500);
        return station;
    }
    static QString onHand(ScanDock& dock) {
        return aside([&dock] {
            const auto seat = dock.company.seat(QStringLiteral("manager"));
            const auto rows = MUST(stock::StockList(*seat->desk).rows({}));
            return rows.isEmpty() ? QString() : rows.first().onHand.toString();
        });
    }
};

QTEST_MAIN(DeadCableTest)
#include "dead_cable_test.moc"
