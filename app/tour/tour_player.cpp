#include "tour/tour_player.h"

#include "main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QProcess>

#include <cstdio>

namespace backroom::app {

namespace {

constexpr int lookEveryMs = 30;
constexpr int patienceMs = 8'000;
constexpr int settleMs = 350; // flashes and slides end before the picture is taken
constexpr int crashStep = 7;
constexpr int childPatienceMs = 60'000;
const char askToBeKilled[] = "@kill";

void say(const QString& line) {
    std::fputs(qUtf8Printable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

} // namespace

TourPlayer::TourPlayer(Application& application, MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent), m_window(window), m_folder(folder), m_script(application, window) {
    connect(&m_timer, &QTimer::timeout, this, &TourPlayer::look);
    m_timer.setInterval(lookEveryMs);
}

void TourPlayer::play(int from) {
    QDir().mkpath(m_folder);
    m_from = from;
    m_steps = m_script.steps(m_folder);
    while (m_at < m_steps.size() && m_steps.at(m_at).number < from)
        ++m_at;
    begin();
}

void TourPlayer::begin() {
    if (m_at >= m_steps.size())
        return emit finished(m_failed == 0 ? 0 : 1);
    if (m_steps.at(m_at).number == crashStep && m_from < crashStep) {
        // The process that drives this one pulls the plug now; until then nothing more happens here.
        if (m_failed == 0)
            return say(QString::fromLatin1(askToBeKilled));
        return emit finished(1);
    }
    m_steps.at(m_at).act(m_hand);
    m_since.start();
    m_timer.start();
}

void TourPlayer::look() {
    if (!m_hand.isIdle()) {
        m_since.start();
        return;
    }
    const QString missing = m_steps.at(m_at).missing();
    if (!missing.isEmpty() && m_since.elapsed() < patienceMs)
        return;
    m_timer.stop();
    QTimer::singleShot(settleMs, this, [this, missing] { end(missing); });
}

void TourPlayer::end(const QString& missing) {
    const TourStep& step = m_steps.at(m_at);
    takePicture(step.picture);
    const QString number = QStringLiteral("%1").arg(step.number, 2, 10, QLatin1Char('0'));
    say(missing.isEmpty() ? QStringLiteral("ok     %1  %2").arg(number, step.does)
                          : QStringLiteral("FAILED %1  %2: not there: %3").arg(number, step.does, missing));
    if (!missing.isEmpty()) {
        ++m_failed;
        // What comes after stands on this step.
        return emit finished(1);
    }
    ++m_at;
    begin();
}

void TourPlayer::takePicture(const QString& name) {
    if (!name.isEmpty())
        m_window.grab().save(QStringLiteral("%1/%2.png").arg(m_folder, name));
}

int driveTour(const QString& program, const QStringList& arguments) {
    int from = 1;
    for (;;) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(program, arguments + QStringList{QStringLiteral("--tour-from"), QString::number(from)});
        if (!child.waitForStarted())
            return 1;
        bool killed = false;
        while (!killed && child.state() != QProcess::NotRunning) {
            if (!child.canReadLine() && !child.waitForReadyRead(childPatienceMs))
                break;
            while (child.canReadLine()) {
                const QByteArray line = child.readLine();
                killed = line.startsWith(askToBeKilled);
                if (!killed)
                    say(QString::fromUtf8(line).trimmed());
            }
        }
        if (killed) {
            child.kill(); // SIGKILL: nothing is flushed, nothing is said goodbye to
            child.waitForFinished(childPatienceMs);
            from = crashStep;
            continue;
        }
        if (child.state() != QProcess::NotRunning)
            child.kill();
        child.waitForFinished(childPatienceMs);
        return child.exitStatus() == QProcess::NormalExit ? child.exitCode() : 1;
    }
}

} // namespace backroom::app
