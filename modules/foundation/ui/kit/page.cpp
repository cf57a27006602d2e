#include "foundation/ui/kit/page.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/paint.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace backroom {

namespace {

class Head : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), color(Token::Surface));
        paint::bottomLine(painter, rect());
    }
};

} // namespace

namespace {
// A page that is not in front is hidden, and a sheet is a window of its own: neither's keys work then. In
// front they work wherever the focus is, on the rail and in the status bar too.
constexpr Qt::ShortcutContext whilePageIsInFront = Qt::WindowShortcut;
} // namespace

QKeySequence keysOf(PageKey key) {
    switch (key) {
    case PageKey::Filter:
        return QKeySequence(Qt::CTRL | Qt::Key_F);
    case PageKey::New:
        return QKeySequence(Qt::CTRL | Qt::Key_N);
    case PageKey::Primary:
        return QKeySequence(Qt::CTRL | Qt::Key_Return);
    case PageKey::Undo:
        return QKeySequence(Qt::CTRL | Qt::Key_Z);
    case PageKey::Explain:
        return QKeySequence(Qt::CTRL | Qt::Key_E);
    case PageKey::Excel:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    case PageKey::Edit:
        return QKeySequence(Qt::Key_F2);
    case PageKey::NextPane:
        return QKeySequence(Qt::Key_F6);
    }
    return {};
}

Page::Page(QWidget* parent) : Page(Frame::Desk, parent) {}

Page::Page(Frame frame, QWidget* parent) : QWidget(parent) {
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(space::none, space::none, space::none, space::none);
    m_column->setSpacing(space::none);
    if (frame == Frame::Desk)
        buildHead();
    m_error = new ErrorBanner;
    m_column->addWidget(m_error);
    m_stack = new QStackedWidget;
    m_column->addWidget(m_stack, 1);
    m_empty = new EmptyState;
    m_stack->addWidget(m_empty);
    m_progress = new JobProgress(m_stack);
    connect(m_progress, &JobProgress::cancelRequested, this, [this] {
        emit cancelRequested();
        // A question to the database is only not waited for any more; what stands here stays.
        if (!m_progress->isFollowing())
            clearWaiting();
    });
    if (m_primary) {
        const auto fillOne = [this] {
            const bool fillsEmpty = m_stack->currentWidget() == m_empty && m_empty->hasFirst();
            m_primary->setKind(fillsEmpty ? ButtonKind::Plain : ButtonKind::Filled);
        };
        connect(m_empty, &EmptyState::faceChanged, this, fillOne);
        connect(m_stack, &QStackedWidget::currentChanged, this, fillOne);
    }
    if (frame == Frame::Desk)
        onKey(PageKey::Filter, tr("Filter"), [this] {
            m_filters->focusFilter();
            if (!m_filters->isAncestorOf(QApplication::focusWidget()))
                showNotice(tr("There is nothing to filter here"));
        });
}

void Page::buildHead() {
    m_head = new Head;
    m_head->setObjectName(QStringLiteral("pageHead"));
    m_head->setFixedHeight(size::head);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(space::x4, space::none, space::x4, space::none);
    row->setSpacing(space::x2);
    m_titleLabel = new Label({}, TextStyle::Title);
    m_titleLabel->setObjectName(QStringLiteral("pageTitle"));
    row->addWidget(m_titleLabel);
    m_count = new Label({}, TextStyle::Body, Token::Quiet);
    m_count->setObjectName(QStringLiteral("pageCount"));
    row->addWidget(m_count);
    m_site = new Button;
    m_site->setObjectName(QStringLiteral("siteChip"));
    m_site->setIconName(IconName::Site);
    m_site->hide();
    connect(m_site, &QPushButton::clicked, this, &Page::siteRequested);
    row->addSpacing(space::x2);
    row->addWidget(m_site);
    row->addStretch(1);
    m_search = new Button(tr("Search  Ctrl+K"), ButtonKind::Plain);
    m_search->setIconName(IconName::Search);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search anything"));
    connect(m_search, &QPushButton::clicked, this, &Page::searchRequested);
    row->addWidget(m_search);
    m_actions = new QHBoxLayout;
    m_actions->setSpacing(space::x2);
    row->addLayout(m_actions);
    m_primary = new Button({}, ButtonKind::Filled);
    m_primary->hide();
    row->addWidget(m_primary);
    m_column->addWidget(m_head);
    m_filters = new FilterBar;
    m_filters->hide();
    m_column->addWidget(m_filters);
}

QString Page::titleText() const {
    return m_title;
}

void Page::takeChanges(const QList<Change>& changes) {
    Q_UNUSED(changes)
    refreshChanged();
}

void Page::setTitle(const QString& title) {
    if (m_title == title)
        return;
    m_title = title;
    setAccessibleName(title);
    if (m_titleLabel)
        m_titleLabel->setText(title);
    emit titleChanged(title);
}

void Page::setCount(qint64 count) {
    if (!m_count)
        return;
    m_count->setText(count < 0 ? QString() : formats::count(count));
}

void Page::setCountAtLeast(qint64 count) {
    setCount(count);
    if (m_count)
        m_count->setText(m_count->text() + QLatin1Char('+'));
}

void Page::setSite(const QString& name) {
    if (!m_site)
        return;
    m_site->setText(name);
    m_site->setAccessibleName(tr("Site: %1").arg(name));
    m_site->setVisible(!name.isEmpty());
}

QString Page::siteText() const {
    return m_site && !m_site->isHidden() ? m_site->text() : QString();
}

void Page::setPrimaryAction(QAction* action) {
    if (m_primary) {
        m_primary->setVisible(action != nullptr);
        m_primary->follow(action);
    }
    if (!action)
        return;
    action->setShortcuts({keysOf(PageKey::Primary), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    action->setShortcutContext(whilePageIsInFront);
    addAction(action);
    if (!m_keyActions.contains(action))
        m_keyActions.prepend(action);
}

void Page::addHeadAction(QAction* action) {
    if (!m_actions)
        return;
    auto* button = new Button;
    button->follow(action);
    m_actions->addWidget(button);
    setTabOrder(button, m_primary);
}

void Page::addFilterWidget(QWidget* widget) {
    filterBar().addWidget(widget);
}

FilterBar& Page::filterBar() {
    Q_ASSERT_X(m_filters, "Page", "a station has no filter bar");
    m_filters->show();
    return *m_filters;
}

void Page::setBody(QWidget* body) {
    if (m_body)
        m_stack->removeWidget(m_body);
    m_body = body;
    m_stack->addWidget(body);
    m_stack->setCurrentWidget(body);
}

void Page::setWaiting(const QString& words) {
    if (!m_progress->isFollowing())
        m_progress->start(words);
}

void Page::setWaiting(const QString& words, const std::shared_ptr<Progress>& job) {
    m_progress->follow(words, job);
}

void Page::clearWaiting() {
    if (!m_progress->isFollowing())
        m_progress->finish();
}

void Page::endJob() {
    m_progress->finish();
}

JobProgress& Page::progress() {
    return *m_progress;
}

void Page::showError(const Error& error) {
    clearWaiting();
    m_error->showError(error);
}

void Page::showRefusal(const Error& error) {
    if (error.kind != ErrorKind::Forbidden)
        return showError(error);
    clearWaiting();
    clearError();
    showEmpty().showNotAllowed(error.what, error.remedy);
}

void Page::showNotice(const QString& what, const QString& remedy) {
    m_error->showNotice(what, remedy);
}

void Page::clearError() {
    m_error->clear();
}

void Page::clearFailure() {
    if (m_error->isFailure())
        m_error->clear();
}

ErrorBanner& Page::errorBanner() {
    return *m_error;
}

EmptyState& Page::showEmpty() {
    m_stack->setCurrentWidget(m_empty);
    return *m_empty;
}

void Page::showBody() {
    if (m_body)
        m_stack->setCurrentWidget(m_body);
}

Page::Closed Page::closeTopmost() {
    if (m_progress->showsWords()) {
        emit m_progress->cancelRequested();
        return Closed::Something;
    }
    if (m_error->isShown()) {
        clearError();
        return Closed::Something;
    }
    return Closed::Nothing;
}

QAction* Page::onKey(PageKey key, const QString& words, std::function<void()> what) {
    return onKey(keysOf(key), words, std::move(what));
}

QAction* Page::onKey(const QKeySequence& keys, const QString& words, std::function<void()> what) {
    // One key, one meaning: a page that says it anew replaces what the kit set up.
    for (QAction* known : QList<QAction*>(m_keyActions)) {
        if (known->shortcut() != keys)
            continue;
        m_keyActions.removeOne(known);
        removeAction(known);
        known->setShortcut({});
    }
    QAction* action = onCommand(words, std::move(what));
    action->setShortcut(keys);
    action->setShortcutContext(whilePageIsInFront);
    action->setAutoRepeat(false); // a key that is held offers an undo, and does not post it at once
    return action;
}

QAction* Page::onCommand(const QString& words, std::function<void()> what) {
    auto* action = new QAction(words, this);
    connect(action, &QAction::triggered, this, [what = std::move(what)] { what(); });
    addAction(action);
    m_keyActions << action;
    return action;
}

QList<QWidget*> Page::bodyStops() const {
    return focusablesIn(m_stack);
}

void Page::arrangeTabs() {
    QList<QWidget*> stops = m_head ? focusablesIn(m_head) : QList<QWidget*>();
    if (m_filters)
        stops += m_filters->stops();
    stops += focusablesIn(m_error);
    stops += m_stack->currentWidget() == m_body ? bodyStops() : focusablesIn(m_stack);
    for (int i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

bool Page::focusNextPrevChild(bool next) {
    // Chips, rows and editors come and go; what was made last is not what stands last.
    arrangeTabs();
    return QWidget::focusNextPrevChild(next);
}

void Page::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    arrangeTabs();
}

void Page::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace backroom
