#pragma once

#include "tour/tour_hand.h"
#include "tour/tour_script.h"

#include <QElapsedTimer>

namespace backroom::app {

/// Plays the steps by itself: acts, waits for the outcome, prints one line for each check and leaves a
/// picture of each step.
class TourPlayer : public QObject {
    Q_OBJECT
public:
    TourPlayer(Application& application, MainWindow& window, const QString& folder,
               QObject* parent = nullptr);
    /// Plays from step `from` on; before step 7 it asks to be killed and waits for it.
    void play(int from);

signals:
    /// 0 = every check held.
    void finished(int exitCode);

private:
    void begin();
    void look();
    void end(const QString& missing);
    void takePicture(const QString& name);

    MainWindow& m_window;
    QString m_folder;
    TourScript m_script;
    TourHand m_hand;
    QList<TourStep> m_steps;
    qsizetype m_at = 0;
    int m_from = 1;
    int m_failed = 0;
    QTimer m_timer;
    QElapsedTimer m_since;
};

/// Runs the two halves of the tour as processes of their own and kills the first one for real.
/// Returns the exit code.
int driveTour(const QString& program, const QStringList& arguments);

} // namespace backroom::app
