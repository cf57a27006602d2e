#include "gui_watch.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

using namespace backroom::test;

/// Who watches the window's thread is watched too: it forgives a busy machine and nothing else.
class GuiWatchTest : public QObject {
    Q_OBJECT

    static void compute() {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 3 * longestTurnMs) {
        }
    }
    static bool isTheSecondProgram() { return qEnvironmentVariableIsSet("BACKROOM_LONG_DEEDS"); }

private slots:
    /// A busy machine: it is long once, and not when another program does the same.
    void whatIsLongInOneProgramIsTheMachines() {
        checkNothingIsLong([] {
            WatchedDeeds deeds;
            deeds.within(QStringLiteral("a page"), "opening", [] {
                if (!isTheSecondProgram())
                    QTimer::singleShot(0, [] { compute(); });
            });
            return deeds.tooLong();
        });
    }
    /// The first window of each program: its second one would have been quick.
    void whatIsLongInEachProgramIsOurs() {
        static int windows = 0;
        const auto walk = [] {
            WatchedDeeds deeds;
            deeds.within(QStringLiteral("a page"), "opening", [] {
                if (windows++ == 0)
                    QTimer::singleShot(0, [] { compute(); });
            });
            return deeds.tooLong();
        };
        if (!isTheSecondProgram())
            QEXPECT_FAIL("", "a long first window is found", Continue);
        checkNothingIsLong(walk);
    }
    /// Not computing is no excuse either: who waits for a lock answers nobody.
    void whatWaitsIsFoundToo() {
        if (!isTheSecondProgram())
            QEXPECT_FAIL("", "a wait is found", Continue);
        checkNothingIsLong([] {
            WatchedDeeds deeds;
            deeds.within(QStringLiteral("a page"), "saving",
                         [] { QTimer::singleShot(0, [] { QThread::msleep(3 * longestTurnMs); }); });
            return deeds.tooLong();
        });
    }
};

QTEST_MAIN(GuiWatchTest)
#include "gui_watch_test.moc"
