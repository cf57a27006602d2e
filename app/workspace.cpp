#include "workspace.h"

#include "application.h"
#include "demo_banner.h"
#include "desk_scans.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rail.h"
#include "foundation/ui/kit/station_page.h"
#include "foundation/ui/kit/view_state.h"
#include "help_pane.h"
#include "settings/look_section.h"
#include "settings/scanner_section.h"
#include "trials/practice_paper.h"
#include "trials/trial_watch.h"
#include "view_actions.h"

#include <QAction>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>

namespace backroom::app {

namespace {
// Changes of one posting come in a bundle; the page asks once for all of them, well within half a second.
constexpr int gatherChangesMs = 60;

/// Ctrl+E is answered on every page, also where nothing is to be explained.
void explainSomehow(Page& page) {
    for (const QAction* action : page.keyActions()) {
        if (action->shortcut() == keysOf(PageKey::Explain))
            return;
    }
    page.onKey(PageKey::Explain, Workspace::tr("Explain this number"), [&page] {
        page.showNotice(Workspace::tr("No number stands on this page, so there is nothing to explain"));
    });
}

/// The others show one thing beside the list, which stays as it was.
bool isNarrowing(const PageLink& link) {
    static const QStringList chosen{QStringLiteral("products"), QStringLiteral("partners")};
    return !link.arguments.isEmpty() &&
           (!chosen.contains(link.pageId) || link.arguments.contains(QStringLiteral("search")));
}

QList<RailItem> railItems(const QList<PageEntry>& entries) {
    QList<RailItem> items;
    for (const PageEntry& entry : entries)
        items.append({entry.id, entry.words, entry.icon, entry.under});
    return items;
}
} // namespace

Workspace::Workspace(Application& application, QWidget* parent)
    : QWidget(parent),
      m_application(application),
      m_entries(pageEntries(application)),
      m_viewActions(new ViewActions(application, this)) {
    setObjectName(QStringLiteral("workspace"));
    build();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(gatherChangesMs);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        const QList<Change> changes = std::exchange(m_changes, {});
        const bool isAll = std::exchange(m_isMissing, false);
        if (Page* current = currentPage())
            isAll ? current->refreshChanged() : current->takeChanges(changes);
    });
    watchFeed();
    new DeskScans(m_application, *this); // lives as long as this
    applySavedScanner(m_application);
    applySavedSounds(m_application);
    // What waits says at once where one stands.
    open({firstPage(), {}});
    connect(&m_application.kept(), &scanning::KeptScans::found, this, &Workspace::openKept);
}

/// What the program before this one kept is read at its stations, in front of whoever scanned it.
void Workspace::openKept() {
    static const QHash<scanning::ScanTask, QString> stations{
        {scanning::ScanTask::Receive, QStringLiteral("receive")},
        {scanning::ScanTask::Transfer, QStringLiteral("transfer")},
        {scanning::ScanTask::Adjust, QStringLiteral("adjust")}};
    QStringList ids;
    for (const scanning::KeptScan& scan : m_application.kept().scans()) {
        const QString id = stations.value(scan.task);
        if (!ids.contains(id))
            ids.prepend(id); // the one with the oldest comes last and stays in front
    }
    for (const QString& id : std::as_const(ids))
        open({id, {}});
}

void Workspace::build() {
    m_rail = new Rail;
    m_rail->setObjectName(QStringLiteral("rail"));
    m_rail->setItems(railItems(m_entries));
    const bool folded = ViewState::current().value(QStringLiteral("rail/folded")).toBool();
    m_rail->setFolding(folded ? Folding::Folded : Folding::Open);
    connect(m_rail, &Rail::pageRequested, this, [this](const QString& id) { open({id, {}}); });
    connect(m_rail, &Rail::foldingChanged, this, [](Folding folding) {
        ViewState::current().setValue(QStringLiteral("rail/folded"), folding == Folding::Folded);
    });
    m_stack = new QStackedWidget;
    m_stack->installEventFilter(this);
    m_help = new HelpPane;
    m_help->hide();
    connect(m_help, &HelpPane::closeRequested, this, &Workspace::toggleHelp);
    connect(m_help, &HelpPane::practiceSheetRequested, this, &Workspace::makePracticeSheet);
    m_status = new StatusBar;
    m_status->setObjectName(QStringLiteral("statusBar"));
    const Session& session = *m_application.session();
    m_status->setPerson(session.person(), identity::roleTitle(session.account.role));
    const DatabaseUrl& url = m_application.url();
    m_status->setDatabase(url.engine == Engine::Sqlite ? QFileInfo(url.path).fileName()
                                                       : tr("%1 on %2").arg(url.name, url.host));
    connect(m_status, &StatusBar::personRequested, this, &Workspace::showPersonMenu);

    m_leave = new Button({}, ButtonKind::Plain, this);
    m_leave->setObjectName(QStringLiteral("leaveStation"));
    m_leave->setFocusPolicy(Qt::NoFocus); // a scanner's Enter must never press it
    m_leave->hide();
    connect(m_leave, &Button::clicked, this, &Workspace::pressLeave);

    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    middle->addWidget(m_help);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    if (session.company.isDemo) {
        right->addWidget(makeBanner());
        m_status->setMark(tr("Demo"));
    }
    if (const auto& problem = m_application.session()->journalProblem) {
        auto* journal = new ErrorBanner;
        journal->setObjectName(QStringLiteral("journalTrouble"));
        journal->showError(*problem);
        right->addWidget(journal);
    }
    m_trouble = new ErrorBanner;
    m_trouble->setObjectName(QStringLiteral("backupTrouble"));
    right->addWidget(m_trouble);
    connect(&m_application, &Application::backupTried, this, &Workspace::showTrouble);
    showTrouble();
    right->addLayout(middle, 1);
    right->addWidget(m_status);
    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_railRoom = new QWidget;
    auto* railRoom = new QHBoxLayout(m_railRoom);
    railRoom->setContentsMargins(0, 0, 0, 0);
    railRoom->setSizeConstraint(QLayout::SetNoConstraint);
    railRoom->addWidget(m_rail);
    m_railRoom->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    all->addWidget(m_railRoom);
    all->addLayout(right, 1);
}

bool Workspace::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_stack && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        placeLeave();
    return QWidget::eventFilter(watched, event);
}

void Workspace::placeLeave() {
    // In the row of keys, at its free end.
    const QSize wanted(m_leave->sizeHint().width(), size::legend);
    const QRect page(m_stack->mapTo(this, QPoint()), m_stack->size()); // help stands beside it
    m_leave->setGeometry(QRect(
        QPoint(page.right() + 1 - wanted.width() - space::x2, page.bottom() + 1 - wanted.height()), wanted));
    m_leave->raise();
    if (auto* station = qobject_cast<StationPage*>(currentPage()))
        station->keepLegendEndFree(wanted.width() + space::x2);
}

/// It names Esc only where Esc does just that.
void Workspace::sayLeave() {
    using Escape = StationPage::Escape;
    const auto* station = qobject_cast<StationPage*>(currentPage());
    if (!station)
        return;
    const Escape does = m_help->isVisible() ? Escape::Stays : station->escape();
    m_leave->setText(does == Escape::Leaves   ? tr("Leave  Esc")
                     : does == Escape::Closes ? tr("Close  Esc")
                     : does == Escape::Clears ? tr("Clear  Esc")
                                              : tr("Leave"));
    placeLeave();
}

void Workspace::pressLeave() {
    const auto* station = qobject_cast<StationPage*>(currentPage());
    const bool isOpen = station && (station->escape() == StationPage::Escape::Closes ||
                                    station->escape() == StationPage::Escape::Clears);
    if (isOpen && !m_help->isVisible())
        closeTopmost();
    else
        leaveStation();
}

void Workspace::leaveStation() {
    if (m_at > 0)
        back();
    else
        open({firstPage(), {}});
}

void Workspace::showTrouble() {
    const std::optional<Error>& problem = m_application.backupProblem();
    if (!problem)
        return m_trouble->clear();
    Error shown = *problem;
    shown.what = tr("Today's backup failed: %1").arg(shown.what);
    m_trouble->showError(shown);
}

DemoBanner* Workspace::makeBanner() {
    m_demo = new DemoBanner;
    connect(m_demo, &DemoBanner::tourRequested, this, &Workspace::tourRequested);
    connect(m_demo, &DemoBanner::trialsRequested, this, [this] { open({QStringLiteral("try"), {}}); });
    connect(m_demo, &DemoBanner::practiceSheetRequested, this, &Workspace::makePracticeSheet);
    connect(m_demo, &DemoBanner::ownCompanyRequested, this, &Workspace::ownCompanyRequested);
    new TrialWatch(*this); // lives as long as this
    return m_demo;
}

QList<QAction*> Workspace::demoActions() const {
    QList<QAction*> found = m_demo ? m_demo->actions() : QList<QAction*>();
    // Ctrl+K knows pages by themselves.
    found.removeIf(
        [](const QAction* action) { return action->objectName() == QLatin1String("thingsToTry"); });
    return found;
}

void Workspace::makePracticeSheet() {
    if (m_demo)
        return app::makePracticeSheet(m_application, *currentPage());
    currentPage()->showNotice(tr("The practice sheet belongs to the demo company"),
                              tr("sign out, then choose “Open another company”"));
}

void Workspace::watchFeed() {
    ChangeFeed* feed = m_application.changeFeed();
    if (!feed)
        return;
    m_status->setSync(IconName::Moving, tr("Connecting"), Token::Moving);
    const auto upToDate = [this] { m_status->setSync(IconName::Check, tr("Up to date"), Token::Ok); };
    connect(feed, &ChangeFeed::started, this, upToDate);
    connect(feed, &ChangeFeed::changed, this, &Workspace::tellChanges);
    connect(feed, &ChangeFeed::connectionLost, this, [this](const QString&) {
        const QString since =
            formats::time(m_application.clock().nowMs(), m_application.session()->company.zone());
        m_status->setSync(IconName::Error, tr("Offline since %1").arg(since), Token::Bad);
        setAway(tr("Offline since %1").arg(since));
    });
    connect(&m_application, &Application::backInTouch, this, [this, upToDate] {
        upToDate();
        setAway({});
        m_isMissing = true;
        m_refresh.start();
    });
    // It has a thread of its own and may have been faster than this window.
    if (feed->isListening())
        upToDate();
}

void Workspace::setAway(const QString& words) {
    m_away = words;
    for (Page* page : std::as_const(m_pages)) {
        if (auto* station = qobject_cast<StationPage*>(page))
            station->setAway(words);
    }
}

void Workspace::tellChanges(const QList<Change>& changes) {
    m_changes += changes;
    if (!changes.isEmpty() && !m_refresh.isActive())
        m_refresh.start();
}

Page* Workspace::currentPage() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Page* Workspace::page(const QString& id) {
    if (Page* known = m_pages.value(id))
        return known;
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (entry.id != id)
            continue;
        Page* made = entry.make();
        m_pages.insert(id, made);
        m_stack->addWidget(made);
        if (auto* list = qobject_cast<ListPage*>(made))
            m_viewActions->addTo(*list);
        if (auto* station = qobject_cast<StationPage*>(made); station && !m_away.isEmpty())
            station->setAway(m_away);
        if (auto* station = qobject_cast<StationPage*>(made))
            connect(station, &StationPage::escapeChanged, this, &Workspace::sayLeave);
        connect(made, &Page::linkRequested, this, &Workspace::open);
        connect(made, &Page::searchRequested, this, &Workspace::paletteRequested);
        connect(made, &Page::selectionSumChanged, this, [this, made](const SelectionSum& sum) {
            m_sums.insert(made, sum);
            if (made == currentPage())
                m_status->setSelection(sum);
        });
        explainSomehow(*made);
        emit pageMade(made);
        return made;
    }
    return nullptr;
}

void Workspace::open(const PageLink& link) {
    if (!page(link.pageId))
        return;
    keepState();
    m_history = m_history.mid(0, m_at + 1);
    m_history.append({link, {}});
    m_at = int(m_history.size()) - 1;
    keepOwnList(link);
    show(link);
    if (link.arguments.isEmpty() && m_ownLists.contains(link.pageId))
        currentPage()->showState(m_ownLists.take(link.pageId));
}

/// What a link narrows down is the link's: the list is the person's own again when it is gone to from the
/// rail.
void Workspace::keepOwnList(const PageLink& link) {
    if (isNarrowing(link) && !m_ownLists.contains(link.pageId))
        m_ownLists.insert(link.pageId, page(link.pageId)->shownState());
}

void Workspace::show(const PageLink& link) {
    Page* next = page(link.pageId);
    m_stack->setCurrentWidget(next);
    m_rail->setCurrent(link.pageId);
    // A station fills the window; Alt+← and Alt+1…9 lead out of it.
    const bool station = qobject_cast<StationPage*>(next) != nullptr;
    // Its keys go on working, so it is only made narrow.
    m_railRoom->setMaximumWidth(station ? 0 : QWIDGETSIZE_MAX);
    m_status->setVisible(!station);
    m_leave->setVisible(station);
    sayLeave();
    m_status->setSelection(m_sums.value(next));
    next->setFocus();
    next->activate(link.arguments);
    if (m_help->isVisible())
        m_help->showTopic(*next);
    emit titleChanged(next->titleText());
}

void Workspace::prepareAll(const std::function<void()>& done) {
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (m_pages.contains(entry.id))
            continue;
        page(entry.id);
        return QTimer::singleShot(0, this, [this, done] { prepareAll(done); });
    }
    done();
}

void Workspace::openNumber(int number) {
    for (const PageEntry& entry : std::as_const(m_entries)) {
        if (entry.under.isEmpty() && --number == 0)
            return open({entry.id, {}});
    }
}

/// One page stands for all visits to it: each is kept as it was left.
void Workspace::keepState() {
    const Page* left = currentPage();
    if (m_at >= 0 && left && left->pageId() == m_history.at(m_at).link.pageId)
        m_history[m_at].state = left->shownState();
}

void Workspace::showAgain(const Visit& visit) {
    keepOwnList(visit.link);
    if (!isNarrowing(visit.link))
        m_ownLists.remove(visit.link.pageId);
    show(visit.link);
    currentPage()->showState(visit.state);
}

void Workspace::back() {
    keepState();
    if (m_at > 0)
        showAgain(m_history.at(--m_at));
}

void Workspace::forward() {
    keepState();
    if (m_at + 1 < m_history.size())
        showAgain(m_history.at(++m_at));
}

void Workspace::toggleHelp() {
    m_help->setVisible(!m_help->isVisible());
    sayLeave();
    if (m_help->isVisible() && currentPage())
        m_help->showTopic(*currentPage());
    else if (currentPage())
        currentPage()->setFocus();
}

Page::Closed Workspace::closeTopmost() {
    if (m_help->isVisible()) {
        toggleHelp();
        return Page::Closed::Something;
    }
    if (!currentPage())
        return Page::Closed::Nothing;
    const Page::Closed closed = currentPage()->closeTopmost();
    if (closed == Page::Closed::Something || !qobject_cast<StationPage*>(currentPage()))
        return closed;
    leaveStation();
    return Page::Closed::Something;
}

void Workspace::showPersonMenu() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), this, &Workspace::lockRequested);
    menu->addAction(tr("Sign out"), this, &Workspace::signOutRequested);
    menu->popup(m_status->mapToGlobal(m_status->rect().topRight()) -
                QPoint(menu->sizeHint().width(), menu->sizeHint().height()));
}

} // namespace backroom::app
