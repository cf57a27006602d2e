#include "window_set.h"

#include "application.h"
#include "main_window.h"

#include <QTimer>

namespace backroom::app {

WindowSet::WindowSet(Application& application, MainWindow& first)
    : m_application(application), m_first(first) {
    watch(first);
    connect(&m_application, &Application::signedOut, this, [this] {
        for (const QPointer<MainWindow>& other : std::as_const(m_others)) {
            if (other)
                other->deleteLater();
        }
        m_others.clear();
        m_first.show(); // who signs in next does it there
    });
}

WindowSet::~WindowSet() {
    for (const QPointer<MainWindow>& other : std::as_const(m_others))
        delete other.data();
}

void WindowSet::watch(MainWindow& window) {
    connect(&window, &MainWindow::newWindowRequested, this, &WindowSet::openAnother);
    connect(&window, &MainWindow::lockChanged, this, [this](MainWindow::Lock lock) {
        const QList<MainWindow*> windows = all();
        for (MainWindow* each : windows)
            each->setLock(lock);
    });
}

QList<MainWindow*> WindowSet::all() const {
    QList<MainWindow*> windows{&m_first};
    for (const QPointer<MainWindow>& other : m_others) {
        if (other)
            windows.append(other);
    }
    return windows;
}

int WindowSet::freeNumber() const {
    int number = 2;
    const QList<MainWindow*> windows = all();
    for (bool taken = true; taken;) {
        taken = false;
        for (const MainWindow* window : windows)
            taken = taken || window->number() == number;
        number += taken ? 1 : 0;
    }
    return number;
}

MainWindow* WindowSet::openAnother() {
    if (!m_application.session())
        return nullptr;
    m_others.removeIf([](const QPointer<MainWindow>& other) { return other.isNull(); });
    auto* window = new MainWindow(m_application, freeNumber());
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_others.append(window);
    watch(*window);
    window->show();
    window->join();
    return window;
}

} // namespace backroom::app
