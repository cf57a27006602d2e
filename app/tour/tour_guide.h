#pragma once

#include "foundation/ui/kit/tour_card.h"
#include "tour/tour_script.h"

#include <QTimer>

namespace backroom::app {

/// The tour by hand: a card says what to do and waits until it is done on the screen. It presses nothing
/// itself.
class TourGuide : public QObject {
    Q_OBJECT
public:
    TourGuide(Application& application, MainWindow& window, QObject* parent = nullptr);
    void start();

private:
    void show(qsizetype step);
    void look();
    void ask();

    MainWindow* m_window;
    TourScript m_script;
    QList<TourStep> m_steps;
    qsizetype m_at = 0;
    TourCard m_card;
    QTimer m_timer;
};

} // namespace backroom::app
