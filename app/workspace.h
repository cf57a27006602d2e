#pragma once

#include "foundation/service/change_feed.h"
#include "foundation/ui/kit/page.h"
#include "foundation/ui/kit/status_bar.h"
#include "pages.h"

#include <QHash>

#include <functional>

class QStackedWidget;
class QVBoxLayout;

namespace backroom {
class Button;
class ErrorBanner;
class Rail;
} // namespace backroom

namespace backroom::app {

class Application;
class DemoBanner;
class HelpPane;
class ViewActions;

/// What a person sees from sign-in to sign-out: rail, demo banner, the pages with their history, help, status
/// bar. It knows pages only through their factories.
class Workspace : public QWidget {
    Q_OBJECT
public:
    explicit Workspace(Application& application, QWidget* parent = nullptr);

    [[nodiscard]] const QList<PageEntry>& entries() const { return m_entries; }
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] ViewActions& viewActions() const { return *m_viewActions; }
    /// Opens a page of the rail; one that the person may not use is not there and nothing happens.
    void open(const PageLink& link);
    /// Makes the pages that were not opened yet, one at a turn, so that nobody waits for them; `done` is
    /// called when all are there, and none of them was shown.
    void prepareAll(const std::function<void()>& done);
    /// One that was made; nullptr when it was not.
    [[nodiscard]] Page* pageAtHand(const QString& id) const { return m_pages.value(id); }
    /// 1 to 9, as on the rail.
    void openNumber(int number);
    void back();
    void forward();
    void toggleHelp();
    /// What only a demo company can do; for Ctrl+K.
    [[nodiscard]] QList<QAction*> demoActions() const;
    /// The demo's codes on paper; elsewhere it is said that there is none.
    void makePracticeSheet();
    /// Esc. Nothing: there was nothing to close.
    Page::Closed closeTopmost();

signals:
    void paletteRequested();
    void lockRequested();
    void signOutRequested();
    void ownCompanyRequested();
    void tourRequested();
    void titleChanged(const QString& title);
    /// A page was opened for the first time.
    void pageMade(backroom::Page* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void leaveStation();
    void placeLeave();
    void sayLeave();
    void pressLeave();
    DemoBanner* makeBanner();
    [[nodiscard]] QString firstPage() const { return m_entries.isEmpty() ? QString() : m_entries.first().id; }
    Page* page(const QString& id);
    struct Visit {
        PageLink link;
        QJsonObject state; ///< as the page was left
    };
    void keepState();
    void show(const PageLink& link);
    void keepOwnList(const PageLink& link);
    void showAgain(const Visit& visit);
    void showPersonMenu();
    void showTrouble();
    void watchFeed();
    void tellChanges(const QList<Change>& changes);
    void setAway(const QString& words);
    void openKept();

    Application& m_application;
    QList<PageEntry> m_entries;
    QHash<QString, Page*> m_pages;
    QHash<const Page*, SelectionSum> m_sums; ///< of the rows that are selected on each
    QList<Visit> m_history;
    int m_at = -1;
    QHash<QString, QJsonObject> m_ownLists; ///< as the person had them before a link narrowed them down
    Rail* m_rail;
    QWidget* m_railRoom;
    QStackedWidget* m_stack;
    HelpPane* m_help;
    StatusBar* m_status;
    DemoBanner* m_demo = nullptr;
    ErrorBanner* m_trouble;
    Button* m_leave; ///< the way out of a station for the mouse
    ViewActions* m_viewActions;
    QTimer m_refresh;
    QList<Change> m_changes;  ///< told since the page was
    bool m_isMissing = false; ///< and some were not told
    QString m_away;           ///< what stations say while the books are out of reach
};

} // namespace backroom::app
