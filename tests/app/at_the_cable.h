#pragma once

#include "gui_watch.h"
#include "open_window.h"
#include "scanning/service/scan_dock.h"
#include "stock/service/movement_list.h"
#include "stock/service/verifier.h"
#include "support/cable.h"

#include <QElapsedTimer>

#include <chrono>
#include <future>

/// What the tests share that pull the cable to the server.
namespace backroom::test {

// Far above what is measured: the figures are printed.
constexpr int noticedWithinMs = 20'000;
constexpr int backWithinMs = 20'000;

/// A station covers the status bar; what it would say is true all the same.
inline QString sync(OpenWindow& open) {
    const auto* mark = open.window().findChild<QWidget*>(QStringLiteral("sync"));
    return mark ? mark->accessibleName() : QString();
}

inline void waitUntilOffline(OpenWindow& open, const char* during) {
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(sync(open).contains(QStringLiteral("Offline")), noticedWithinMs);
    qInfo("measured: a dead cable during %s is said after %lld ms", during, timer.elapsed());
}

inline void waitUntilBack(OpenWindow& open, const char* during) {
    QElapsedTimer timer;
    timer.start();
    QTRY_VERIFY_WITH_TIMEOUT(sync(open).contains(QStringLiteral("Up to date")), backWithinMs);
    qInfo("measured: %s: the window works %lld ms after the cable", during, timer.elapsed());
}

inline void toFront(OpenWindow& open) {
    open.window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &open.window());
}

/// While a server goes and comes a page is held to what it is held to when all is quiet.
inline void checkPulse(const GuiWatch& pulse, const char* during) {
    qInfo("measured: during %s the window was deaf for at most %lld ms, of which it waited %lld ms", during,
          pulse.deafMs(), pulse.blockMs());
    QVERIFY2(pulse.blockMs() <= longestTurnMs, "the window hung");
}

/// What the test itself asks the database, on a thread of its own: its waiting is none of the window's.
template <class Ask>
auto aside(Ask ask) {
    auto answer = std::async(std::launch::async, std::move(ask));
    while (answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QTest::qWait(5);
    return answer.get();
}

inline qsizetype documentsOf(ScanDock& dock) {
    return aside([&dock] {
        const auto seat = dock.company.seat(QStringLiteral("manager"));
        return MUST(stock::MovementList(*seat->desk).page({})).size();
    });
}

/// So many documents, and nothing half done.
inline void checkBooks(ScanDock& dock, qsizetype documents) {
    QCOMPARE(documentsOf(dock), documents);
    QVERIFY(aside([&dock] {
        const auto seat = dock.company.seat(QStringLiteral("manager"));
        return MUST(stock::Verifier(*seat->desk).differences(stock::Verifier::Depth::Deep)).isEmpty();
    }));
}

} // namespace backroom::test
