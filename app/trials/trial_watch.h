#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QWidget;

namespace backroom {
class Page;
}

namespace backroom::app {

class Workspace;

/// Sees in the window what leaves no trace in the books: a number that was explained, an entry of the
/// journal that was read, a list that went to Excel. Kept for the person who did it.
class TrialWatch : public QObject {
    Q_OBJECT
public:
    explicit TrialWatch(Workspace& workspace);
    /// Ids of Trial.
    static QSet<QString> seen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watch(Page* page);
    void saw(QWidget& panel, const QString& trial);
    Workspace& m_workspace;
};

} // namespace backroom::app
