#pragma once

#include "foundation/ui/kit/tour_card.h"
#include "tour/tour_script.h"

#include <QTimer>

namespace backroom::app {

/// The tour by hand: a card says what to do and waits until it is done on the screen. It presses nothing
/// itself. The power cut is a button: the program ends hard and its successor goes on here.
class TourGuide : public QObject {
    Q_OBJECT
public:
    TourGuide(Application& application, MainWindow& window, QObject* parent = nullptr);
    /// From the step of this number on; crashStep = the power was cut just now.
    void start(int from = 1);

    static constexpr int crashStep = 7;

signals:
    /// The person wants the program ended hard and started again, with start(crashStep) after the sign-in.
    void plugPulled();

private:
    void show(qsizetype step);
    void look();
    void ask();

    MainWindow* m_window;
    TourScript m_script;
    QList<TourStep> m_steps;
    qsizetype m_at = 0;
    bool m_isAfterCrash = false;
    TourCard m_card;
    QTimer m_timer;
};

} // namespace backroom::app
