#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

namespace backroom::app {

class Application;
class MainWindow;

/// Several windows on one session: each with its own page and history; services, look and sign-in are one.
/// The lock is over all of them, and signing out closes all but the first.
class WindowSet : public QObject {
    Q_OBJECT
public:
    WindowSet(Application& application, MainWindow& first);
    ~WindowSet() override;

    /// One more beside the others; nullptr while nobody is at work.
    MainWindow* openAnother();
    /// Those that are open, the first one first.
    [[nodiscard]] QList<MainWindow*> all() const;

private:
    void watch(MainWindow& window);
    [[nodiscard]] int freeNumber() const;

    Application& m_application;
    MainWindow& m_first;
    QList<QPointer<MainWindow>> m_others;
};

} // namespace backroom::app
