#include "measured_start.h"

#include "main_window.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>

namespace backroom::app {

MeasuredStart::MeasuredStart() {
    m_since.start();
}

void MeasuredStart::watch(MainWindow& window) {
    m_window = &window;
    connect(&window, &MainWindow::signInShown, this, &MeasuredStart::pageStands);
    connect(&window, &MainWindow::firstStartShown, this, &MeasuredStart::pageStands);
}

void MeasuredStart::pageStands() {
    m_window->installEventFilter(this);
    m_window->update();
}

bool MeasuredStart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Paint)
        return QObject::eventFilter(watched, event);
    m_window->removeEventFilter(this);
    // The event comes before the painting: the next turn of the loop is behind it.
    QTimer::singleShot(0, this, [this] {
        std::printf("%s\n", qUtf8Printable(tr("Painted after %1 ms").arg(m_since.elapsed())));
        std::fflush(stdout);
        QCoreApplication::quit();
    });
    return QObject::eventFilter(watched, event);
}

} // namespace backroom::app
