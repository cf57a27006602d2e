#pragma once

#include <QWidget>

class QTextBrowser;

namespace backroom {
class Page;
}

namespace backroom::app {

/// F1: the guide at the right of the page it speaks of, with this page's keys under it.
class HelpPane : public QWidget {
    Q_OBJECT
public:
    explicit HelpPane(QWidget* parent = nullptr);
    void showTopic(const Page& page);
    /// File of resources/help without ".md".
    void showFile(const QString& topic);
    [[nodiscard]] QString text() const;

signals:
    void closeRequested();
    /// A link of the guide asks for the demo's codes on paper.
    void practiceSheetRequested();

private:
    QString m_keys;
    QTextBrowser* m_browser;
};

} // namespace backroom::app
