#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace backroom::app {

class MainWindow;

/// `backroom --measure-start`: a start as any other, until the first page has been painted; then it prints
/// how many milliseconds that took since this was made, and ends the program.
class MeasuredStart : public QObject {
    Q_OBJECT

public:
    MeasuredStart();
    /// The page one signs in at, or the first steps of a company that does not exist yet.
    void watch(MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pageStands();

    MainWindow* m_window = nullptr;
    QElapsedTimer m_since;
};

} // namespace backroom::app
