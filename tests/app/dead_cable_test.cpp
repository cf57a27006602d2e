#include "open_window.h"

#include "foundation/ui/kit/station_page.h"
#include "scanning/service/scan_dock.h"
#include "stock/service/movement_list.h"
#include "support/cable.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

using namespace backroom;
using namespace backroom::test;

namespace {

// Far above what is measured: the figures are printed.
constexpr int noticedWithinMs = 20'000;
constexpr int backWithinMs = 20'000;

DatabaseUrl through(const Cable& cable, const TestCompany& company, const QString& account) {
    DatabaseUrl url = company.url(account);
    url.port = cable.port();
    return url;
}

/// How long the window was deaf at most: a beat every 10 ms on its thread. What the thread waited for a
/// processor, on a machine that others keep busy, is not its own doing.
class Pulse : public QObject {
public:
    Pulse() {
        m_since.start();
        m_queued = queuedMs();
        m_beat.start(10);
        connect(&m_beat, &QTimer::timeout, this, &Pulse::beat);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest; }

private:
    /// Of this thread, since it began; 0 where the kernel does not tell.
    static qint64 queuedMs() {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArrayList parts = file.readAll().split(' ');
        return parts.size() > 1 ? parts.at(1).toLongLong() / 1'000'000 : 0;
    }
    void beat() {
        const qint64 queued = queuedMs();
        m_longest = qMax(m_longest, m_since.restart() - (queued - m_queued));
        m_queued = queued;
    }

    QTimer m_beat;
    QElapsedTimer m_since;
    qint64 m_queued = 0;
    qint64 m_longest = 0;
};

} // namespace

/// The cable is pulled in the middle of something: nobody hangs up, nothing answers. The window notices by
/// itself, says so, stays alive, and works on when the cable is in again.
class DeadCableTest : public QObject {
    Q_OBJECT

    static QString sync(OpenWindow& open) {
        // A station covers the status bar; what it would say is true all the same.
        const auto* mark = open.window().findChild<QWidget*>(QStringLiteral("sync"));
        return mark ? mark->accessibleName() : QString();
    }
    static void waitUntilOffline(OpenWindow& open, const char* during) {
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(sync(open).contains(QStringLiteral("Offline")), noticedWithinMs);
        qInfo("measured: a dead cable during %s is said after %lld ms", during, timer.elapsed());
    }
    static void waitUntilBack(OpenWindow& open, const char* during) {
        QElapsedTimer timer;
        timer.start();
        QTRY_VERIFY_WITH_TIMEOUT(sync(open).contains(QStringLiteral("Up to date")), backWithinMs);
        qInfo("measured: after %s the window works again %lld ms after the cable", during, timer.elapsed());
    }
    static void checkPulse(const Pulse& pulse) {
        qInfo("measured: the window was deaf for at most %lld ms", pulse.longestMs());
        QVERIFY2(pulse.longestMs() < 1'000, "the window hung");
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void whileNothingHappens() {
        TestCompany company(Engine::Postgresql);
        const Shop shop(company);
        Cable cable(quint16(company.url().port));
        OpenWindow open(through(cable, company, QStringLiteral("manager")), QStringLiteral("manager"));
        QTRY_VERIFY_WITH_TIMEOUT(sync(open).contains(QStringLiteral("Up to date")), backWithinMs);
        const Pulse pulse;
        cable.pull();
        waitUntilOffline(open, "rest");
        cable.mend();
        waitUntilBack(open, "rest");
        checkPulse(pulse);
    }

    void whileAListIsRead() {
        TestCompany company(Engine::Postgresql);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        Cable cable(quint16(company.url().port));
        OpenWindow open(through(cable, company, QStringLiteral("manager")), QStringLiteral("manager"));
        auto* page = open.window().workspace()->currentPage();
        const auto* rows = page->findChild<QAbstractItemView*>();
        QTRY_VERIFY_WITH_TIMEOUT(rows->model()->rowCount() > 0, backWithinMs);
        QTRY_VERIFY_WITH_TIMEOUT(sync(open).contains(QStringLiteral("Up to date")), backWithinMs);
        const int before = rows->model()->rowCount();
        const Pulse pulse;
        cable.pull();
        page->activate({});
        page->refreshChanged();
        waitUntilOffline(open, "a list");
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(QStringLiteral("out of reach")), noticedWithinMs);
        QCOMPARE(rows->model()->rowCount(), before); // what was read stays to be looked at
        cable.mend();
        waitUntilBack(open, "a list");
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().isEmpty(), backWithinMs);
        checkPulse(pulse);
    }

    void whileSomebodyScans() {
        ScanDock dock(Engine::Postgresql);
        Cable cable(quint16(dock.company.url().port));
        OpenWindow open(through(cable, dock.company, QStringLiteral("manager")), QStringLiteral("manager"),
                        QStringLiteral("receive"));
        auto* station = toTheDock(open);
        const auto* lines = open.find<QAbstractItemView>("stationLines");
        const QString mug = QStringLiteral("9520000000011");
        open.application().scans().inject(mug);
        QTRY_COMPARE_WITH_TIMEOUT(lines->model()->rowCount(), 1, backWithinMs);
        const Pulse pulse;
        cable.pull();
        open.application().scans().inject(mug);
        waitUntilOffline(open, "a scan");
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().listening(), Listening::No, noticedWithinMs);
        cable.mend();
        waitUntilBack(open, "a scan");
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().listening(), Listening::Yes, backWithinMs);
        open.application().scans().inject(mug);
        QTest::qWait(1'500);
        open.press(Qt::Key_F12);
        // The one that went into the dead cable was never confirmed and does not count.
        QTRY_COMPARE_WITH_TIMEOUT(onHand(dock), QStringLiteral("2"), backWithinMs);
        checkPulse(pulse);
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
        OpenWindow open(through(cable, dock.company, QStringLiteral("manager")), QStringLiteral("manager"),
                        QStringLiteral("receive"));
        auto* station = toTheDock(open);
        const auto* lines = open.find<QAbstractItemView>("stationLines");
        open.application().scans().inject(QStringLiteral("9520000000011"));
        QTRY_COMPARE_WITH_TIMEOUT(lines->model()->rowCount(), 1, backWithinMs);
        QTest::qWait(500);
        const Pulse pulse;
        cable.pullAt("COMMIT", Cable::Lost(how));
        open.press(Qt::Key_F12);
        QTRY_VERIFY_WITH_TIMEOUT(cable.isPulled(), backWithinMs);
        waitUntilOffline(open, "a posting");
        cable.mend();
        waitUntilBack(open, "a posting");
        QTRY_COMPARE_WITH_TIMEOUT(station->lane().listening(), Listening::Yes, backWithinMs);
        // Said once more, it is the same document.
        for (int tries = 0; tries < 10 && onHand(dock) != QLatin1String("1"); ++tries) {
            open.press(Qt::Key_F12);
            QTest::qWait(500);
        }
        QCOMPARE(onHand(dock), QStringLiteral("1"));
        QTest::qWait(1'000);
        const auto seat = dock.company.seat(QStringLiteral("manager"));
        QCOMPARE(MUST(stock::MovementList(*seat->desk).page({})).size(), 1);
        QVERIFY(MUST(stock::Verifier(*seat->desk).differences(stock::Verifier::Depth::Deep)).isEmpty());
        checkPulse(pulse);
    }

    void whileSomebodySignsIn() {
        TestCompany company(Engine::Postgresql);
        const Shop shop(company);
        Cable cable(quint16(company.url().port));
        OpenWindow open(through(cable, company, QStringLiteral("manager")), QString());
        const Pulse pulse;
        cable.pull();
        QSignalSpy refused(&open.application(), &app::Application::signInRefused);
        open.find<QLineEdit>("signInName")->setText(QStringLiteral("manager"));
        open.find<QLineEdit>("signInPassword")->setText(TestCompany::password());
        open.find("signInPassword")->setFocus();
        QElapsedTimer timer;
        timer.start();
        open.press(Qt::Key_Return);
        QVERIFY(refused.wait(noticedWithinMs));
        qInfo("measured: a dead cable at sign-in is said after %lld ms", timer.elapsed());
        QVERIFY2(!open.errorText().isEmpty(), "nothing is said");
        cable.mend();
        open.signIn(QStringLiteral("manager"), TestCompany::password());
        checkPulse(pulse);
    }

private:
    static StationPage* toTheDock(OpenWindow& open) {
        open.window().activateWindow();
        auto* station = qobject_cast<StationPage*>(open.window().workspace()->currentPage());
        for (int tries = 0; tries < 100 && !sync(open).contains(QStringLiteral("Up to date")); ++tries)
            QTest::qWait(50);
        QTest::qWait(500);
        return station;
    }
    static QString onHand(ScanDock& dock) {
        const auto seat = dock.company.seat(QStringLiteral("manager"));
        const auto rows = MUST(stock::StockList(*seat->desk).rows({}));
        return rows.isEmpty() ? QString() : rows.first().onHand.toString();
    }
};

QTEST_MAIN(DeadCableTest)
#include "dead_cable_test.moc"
