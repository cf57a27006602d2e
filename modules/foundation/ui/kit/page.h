#pragma once

#include "foundation/domain/error.h"
#include "foundation/ui/kit/table_view.h"

#include <QJsonObject>
#include <QKeySequence>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace backroom {

struct Change;

class Button;
class EmptyState;
class ErrorBanner;
class FilterBar;
class JobProgress;
class Label;
class Progress;

/// The keys that mean the same on every page (ui.md). Ctrl+K, Alt+1…9, Alt+←/→, Ctrl+L, F1 are the window's.
enum class PageKey { Filter, New, Primary, Undo, Explain, Excel, Edit, NextPane };
QKeySequence keysOf(PageKey key);

/// Where a click leads: another page and what it shows there.
struct PageLink {
    QString pageId;
    QVariantMap arguments;
};

/// A desk page: head 56 (title, count, site chip, search, ONE filled button), filter bar 40, body. It answers
/// one question. The main window knows it only through this class. It never asks a database itself: it calls
/// services through the gateway and ends with .then(this, …).
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(QWidget* parent = nullptr);

    /// Stable, lower case: "stock", "receive"; objectName of the page, key of its view state.
    [[nodiscard]] virtual QString pageId() const = 0;
    /// File of resources/help without ".md", shown by F1.
    [[nodiscard]] virtual QString helpTopic() const { return pageId(); }
    /// Called each time it comes to the front; `arguments` of a PageLink, else empty.
    virtual void activate(const QVariantMap& arguments = {}) = 0;
    /// What narrows it down, for Alt+← and Alt+→: they show it again as it was left. Empty where nothing
    /// does.
    [[nodiscard]] virtual QJsonObject shownState() const { return {}; }
    virtual void showState(const QJsonObject& state) { Q_UNUSED(state) }
    /// Esc: closes the topmost thing and loses nothing.
    enum class Closed { Something, Nothing };
    virtual Closed closeTopmost();
    /// The data changed elsewhere (change feed): ask again, keep place and selection.
    virtual void refreshChanged() {}
    /// The same where it is known what changed; what makes no difference to the page may be passed over.
    virtual void takeChanges(const QList<Change>& changes);

    [[nodiscard]] QString titleText() const;
    void setTitle(const QString& title);
    /// Rows in all; negative hides it.
    void setCount(qint64 count);
    /// "200+": so many are read, and there are more.
    void setCountAtLeast(qint64 count);
    /// "Main": the chip opens the choice of site (siteRequested). Empty hides it.
    void setSite(const QString& name);
    [[nodiscard]] QString siteText() const;
    /// The page's one filled button, Ctrl+Enter.
    void setPrimaryAction(QAction* action);
    /// A plain button left of it.
    void addHeadAction(QAction* action);
    void addFilterWidget(QWidget* widget);
    [[nodiscard]] FilterBar& filterBar();
    [[nodiscard]] const FilterBar& filterBar() const { return *m_filters; }
    void setBody(QWidget* body);

    void setWaiting(const QString& words);
    /// The same for a job that says how far it is and can be stopped; it stays in sight until endJob(),
    /// whatever else is waited for meanwhile.
    void setWaiting(const QString& words, const std::shared_ptr<Progress>& job);
    void clearWaiting();
    void endJob();
    [[nodiscard]] JobProgress& progress();
    void showError(const Error& error);
    /// What a list answers with: an error above it, or, where the person may not see it, who can allow it.
    void showRefusal(const Error& error);
    void showNotice(const QString& what, const QString& remedy = {});
    void clearError();
    /// What was read again could be read: that it could not be goes; a refusal or a notice stays until it is
    /// closed or replaced.
    void clearFailure();
    [[nodiscard]] ErrorBanner& errorBanner();
    /// The body gives way to it until showBody().
    [[nodiscard]] EmptyState& showEmpty();
    void showBody();

    /// Declares what a key does here; the action appears in F1's list and works while the page is in front.
    QAction* onKey(PageKey key, const QString& words, std::function<void()> what);
    QAction* onKey(const QKeySequence& keys, const QString& words, std::function<void()> what);
    /// The same without a key: it stands in Ctrl+K, and where the page shows it.
    QAction* onCommand(const QString& words, std::function<void()> what);
    [[nodiscard]] QList<QAction*> keyActions() const { return m_keyActions; }

signals:
    void titleChanged(const QString& title);
    void searchRequested();
    void siteRequested();
    void linkRequested(const backroom::PageLink& link);
    void selectionSumChanged(const backroom::SelectionSum& sum);
    void cancelRequested();

protected:
    /// StationPage has no head.
    enum class Frame { Desk, Station };
    explicit Page(Frame frame, QWidget* parent);
    [[nodiscard]] QWidget* bodyWidget() const { return m_body; }
    /// Where Tab stops in the body, in this order; head and filter bar come before it.
    [[nodiscard]] virtual QList<QWidget*> bodyStops() const;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHead();
    void arrangeTabs();
    QString m_title;
    QVBoxLayout* m_column;
    QWidget* m_head = nullptr;
    Label* m_titleLabel = nullptr;
    Label* m_count = nullptr;
    Button* m_site = nullptr;
    Button* m_search = nullptr;
    QHBoxLayout* m_actions = nullptr;
    Button* m_primary = nullptr;
    FilterBar* m_filters = nullptr;
    ErrorBanner* m_error = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_body = nullptr;
    JobProgress* m_progress = nullptr;
    QList<QAction*> m_keyActions;
};

} // namespace backroom
