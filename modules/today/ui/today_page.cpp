#include "today/ui/today_page.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/figure.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/timeline.h"
#include "locations/ui/pickers/site_choice.h"
#include "today/ui/bar_chart.h"
#include "today/ui/chart_panel.h"
#include "today/ui/today_words.h"
#include "today/ui/work_list.h"
#include "today/ui/work_words.h"

#include <QAction>
#include <QElapsedTimer>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace backroom::today {

namespace {

// The value is asked again after twenty times as long as it took: a long ledger is not read at every scan.
constexpr int valuePause = 20;
constexpr int longestPauseMs = 60'000;
constexpr int daysOfWeek = 7;

/// Figures side by side, or two and two where a narrow window would cut them.
class FigureGrid : public QWidget {
public:
    FigureGrid() : m_grid(new QGridLayout(this)) {
        m_grid->setContentsMargins(space::x2, space::none, space::x2, space::none);
        m_grid->setSpacing(space::x2);
    }
    void add(Figure* figure) {
        m_figures.append(figure);
        m_columns = 0;
        arrange();
    }

protected:
    void resizeEvent(QResizeEvent*) override { arrange(); }

private:
    void arrange() {
        constexpr int inPairs = 2;
        const int all = int(m_figures.size());
        const int columns = width() < all * size::dialog / 2 ? inPairs : all;
        if (std::exchange(m_columns, columns) == columns)
            return;
        for (int i = 0; i < all; ++i)
            m_grid->addWidget(m_figures.at(i), i / columns, i % columns);
        for (int column = 0; column < all; ++column)
            m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    QGridLayout* m_grid;
    QList<Figure*> m_figures;
    int m_columns = 0;
};

} // namespace

TodayPage::TodayPage(TodayAccess access, QWidget* parent)
    : Page(parent), m_access(std::move(access)), m_isWhole(m_access.role != identity::Role::Warehouse) {
    setObjectName(QStringLiteral("todayPage"));
    setTitle(tr("Today"));
    m_site = new locations::SiteChoice(*this, m_access.gateway, m_access.places);
    connect(m_site, &locations::SiteChoice::changed, this, &TodayPage::ask);
    m_day = new Label({}, TextStyle::Body, Token::Second);
    m_day->setObjectName(QStringLiteral("todayDay"));
    addFilterWidget(m_day);
    connect(findChild<EmptyState*>(), &EmptyState::clearFiltersRequested, this, [this] {
        m_site->choose({});
        setFocus();
    });
    const auto way = [this](const QString& words, const QString& page) {
        auto* made = new QAction(words, this);
        connect(made, &QAction::triggered, this, [this, page] { emit linkRequested({page, {}}); });
        return made;
    };
    if (m_access.actor.may(Permission::PostStock))
        m_receive = way(tr("Receive goods"), QStringLiteral("receive"));
    if (m_access.actor.may(Permission::ImportData))
        m_import = way(tr("Import from a spreadsheet"), QStringLiteral("import"));
    setPrimaryAction(m_receive);
    buildBody();
    buildKeys();
    m_valueLater.setSingleShot(true);
    connect(&m_valueLater, &QTimer::timeout, this, &TodayPage::askValue);
}

void TodayPage::buildBody() {
    auto* content = new Ground(Token::Surface);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::none, space::none, space::none, space::x5);
    column->setSpacing(space::x4);
    m_list = new WorkList(m_isWhole ? WorkSize::Normal : WorkSize::Large);
    connect(m_list, &WorkList::opened, this,
            [this](const WorkRow& row) { openLine(row.link, row.what, row.hint); });
    column->addWidget(m_list);
    if (m_isWhole) {
        column->addWidget(buildFigures());
        column->addWidget(buildCharts());
        auto* last = new QVBoxLayout;
        last->setContentsMargins(space::x4, space::none, space::x4, space::none);
        last->setSpacing(space::x2);
        last->addWidget(new Label(tr("Last documents"), TextStyle::Section));
        m_documents = new Timeline;
        m_documents->setObjectName(QStringLiteral("lastDocuments"));
        connect(m_documents, &Timeline::activated, this, [this](const QString& number) {
            emit linkRequested({QStringLiteral("movements"), {{QStringLiteral("document"), number}}});
        });
        last->addWidget(m_documents);
        column->addLayout(last);
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    setBody(scroll);
}

QWidget* TodayPage::buildFigures() {
    auto* room = new FigureGrid;
    const auto add = [room](const char* name, const QString& title) {
        auto* figure = new Figure(title);
        figure->setObjectName(QString::fromLatin1(name));
        room->add(figure);
        return figure;
    };
    if (m_access.actor.may(Permission::SeeCost)) {
        m_valueFigure = add("stockValue", tr("Stock value"));
        connect(m_valueFigure, &Figure::explainRequested, this, [this] { openValue(); });
    }
    m_movedFigure = add("movedToday", tr("Movements today"));
    m_receivedFigure = add("receivedToday", tr("Received today"));
    m_issuedFigure = add("issuedThisWeek", tr("Issued this week"));
    connect(m_movedFigure, &Figure::explainRequested, this, [this] {
        if (m_figures)
            openLines(QStringLiteral("moved"), m_figures->today, m_figures->today);
    });
    connect(m_receivedFigure, &Figure::explainRequested, this, [this] {
        if (m_figures)
            openLines(QStringLiteral("received"), m_figures->today, m_figures->today);
    });
    connect(m_issuedFigure, &Figure::explainRequested, this, [this] {
        if (m_figures)
            openLines(QStringLiteral("issued"), m_figures->weeks.last().monday, m_figures->today);
    });
    return room;
}

QWidget* TodayPage::buildCharts() {
    auto* room = new QWidget;
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(space::x4, space::none, space::x4, space::none);
    row->setSpacing(space::x5);
    const auto add = [row](const char* name, const QString& title) {
        auto* panel = new ChartPanel(QString::fromLatin1(name), title);
        row->addWidget(panel, 1);
        return panel;
    };
    m_weeks = &add("weeksChart", tr("Lines by calendar week"))->chart();
    connect(m_weeks, &BarChart::explainRequested, this, [this](int week) {
        if (!m_figures)
            return;
        const QList<Week>& weeks = m_figures->weeks;
        const Week& first = weeks.at(week < 0 ? 0 : week);
        const Week& last = weeks.at(week < 0 ? weeks.size() - 1 : week);
        openLines(QStringLiteral("both"), first.monday, last.monday.addDays(daysOfWeek - 1));
    });
    if (m_access.actor.may(Permission::SeeCost)) {
        m_months = add("monthsChart", tr("Stock value by month"));
        connect(&m_months->chart(), &BarChart::explainRequested, this, &TodayPage::openValue);
    }
    return room;
}

void TodayPage::buildKeys() {
    onKey(PageKey::Explain, tr("Open what is behind this"), [this] { explainCurrent(); });
    if (m_access.actor.may(Permission::ReverseDocument))
        onKey(PageKey::Undo, tr("Take your last document back"), [this] {
            emit linkRequested({QStringLiteral("movements"), {{QStringLiteral("undoMine"), true}}});
        });
    onKey(PageKey::NextPane, tr("Next part"), [this] { focusNextChild(); });
}

void TodayPage::focusInEvent(QFocusEvent* event) {
    if (m_list->isVisible())
        m_list->setFocus(event->reason());
}

void TodayPage::activate(const QVariantMap&) {
    m_site->refresh();
    if (!m_work)
        setWaiting(tr("Looking what waits"));
    ask();
    askValue();
}

void TodayPage::refreshChanged() {
    ask();
    if (!m_valueLater.isActive())
        m_valueLater.start(m_valuePauseMs);
}

void TodayPage::ask() {
    m_access.gateway.run([&today = m_access.today, site = m_site->code()] { return today.work(site); })
        .then(this, [this](const Result<QList<WorkLine>>& work) {
            clearWaiting();
            if (!work)
                return showRefusal(work.error());
            clearFailure();
            m_work = *work;
            show();
        });
    m_access.gateway.run([&today = m_access.today, site = m_site->code()] { return today.figures(site); })
        .then(this, [this](const Result<Figures>& figures) {
            if (!figures)
                return; // the same refusal stands there already
            m_figures = *figures;
            show();
        });
}

void TodayPage::askValue() {
    m_valueLater.stop();
    if (!m_access.actor.may(Permission::SeeCost))
        return;
    struct Timed {
        Value value;
        qint64 tookMs = 0;
    };
    m_access.gateway
        .run([&today = m_access.today]() -> Result<Timed> {
            QElapsedTimer timer;
            timer.start();
            Timed timed;
            BACKROOM_TRY(timed.value, today.value());
            timed.tookMs = timer.elapsed();
            return timed;
        })
        .then(this, [this](const Result<Timed>& timed) {
            if (!timed)
                return;
            m_valuePauseMs = int(qMin<qint64>(longestPauseMs, timed->tookMs * valuePause));
            m_value = timed->value;
            show();
        });
}

bool TodayPage::isNew() const {
    const bool waits = std::any_of(m_work->cbegin(), m_work->cend(), [](const WorkLine& line) {
        return line.count > 0 && line.what != Work::Backup;
    });
    return !waits && m_figures->documents.isEmpty();
}

void TodayPage::show() {
    if (!m_work || !m_figures)
        return;
    m_day->setText(QLocale().toString(m_figures->today, QStringLiteral("dddd")) + QStringLiteral(", ") +
                   formats::dateTime(m_access.clock.nowMs(), m_access.zone));
    if (isNew()) {
        const bool isAskedWhole = m_site->code().isEmpty();
        if (isAskedWhole)
            showEmpty().showNothingYet(tr("Here stands what waits for somebody, as soon as there are goods."),
                                       m_receive, m_import);
        else
            showEmpty().showNothingMatches(filterBar().chipTexts());
        return;
    }
    showWork();
    if (m_isWhole) {
        showFigures();
        showValue();
        showDocuments();
    }
    const bool wasHere = hasFocus();
    showBody();
    if (wasHere)
        m_list->setFocus();
}

void TodayPage::showWork() {
    const qint64 nowMs = m_access.clock.nowMs();
    QList<WorkRow> waiting;
    QList<WorkRow> inOrder;
    const auto add = [&](const WorkRow& row) {
        (row.kind == WorkRow::Kind::Work ? waiting : inOrder) += row;
    };
    if (m_access.actor.may(Permission::ReadJournal) && m_access.journalProblem)
        add(journalRow(m_access.journalProblem));
    for (const WorkLine& line : std::as_const(*m_work)) {
        // Its place in the list, though it is answered apart.
        if (line.what == Work::NoBarcode && m_value) {
            WorkLine unknown;
            unknown.what = Work::CostUnknown;
            unknown.count = m_value->unknownItems;
            unknown.variant = m_value->firstUnknown;
            WorkRow row = workRow(unknown, nowMs, m_access.zone);
            if (!m_site->code().isEmpty() && !row.more.isEmpty())
                row.more = tr("%1, at all sites").arg(row.more);
            add(row);
        }
        add(workRow(line, nowMs, m_access.zone));
    }
    if (m_access.actor.may(Permission::ReadJournal) && !m_access.journalProblem)
        add(journalRow({}));
    m_list->setLines(waiting, inOrder);
    setCount(waiting.size());
}

void TodayPage::showFigures() {
    const QString when = formats::dateTime(m_access.clock.nowMs(), m_access.zone);
    const auto show = [&when](Figure* figure, const Tally& tally, const QString& beside) {
        figure->setFigure(formats::count(tally.lines), tr("lines"), when);
        figure->setComparison(beside);
    };
    show(m_movedFigure, m_figures->moved, besideUsual(m_figures->moved, m_figures->today));
    show(m_receivedFigure, m_figures->received, besideUsual(m_figures->received, m_figures->today));
    show(m_issuedFigure, m_figures->issued, besideLastWeek(m_figures->issued));
    m_weeks->setBars(weekNames(m_figures->weeks),
                     {weekBars(tr("Received"), Token::Chart1, m_figures->weeks, &Week::received),
                      weekBars(tr("Issued"), Token::Chart2, m_figures->weeks, &Week::issued)},
                     weekWords(m_figures->weeks));
}

void TodayPage::showValue() {
    if (!m_value || !m_valueFigure)
        return;
    // What a thing costs is the company's: beside figures of one site it says so.
    const auto ofAll = [isOneSite = !m_site->code().isEmpty()](const QString& words) {
        return isOneSite ? tr("%1, all sites").arg(words) : words;
    };
    m_valueFigure->setFigure(formats::money({m_value->valueMinor, m_value->currency}),
                             m_value->currency.code(),
                             ofAll(formats::dateTime(m_access.clock.nowMs(), m_access.zone)));
    if (m_value->unknownItems > 0)
        m_valueFigure->setComparison(
            tr("without %Ln item(s) of unknown cost", nullptr, int(m_value->unknownItems)), Token::Warn);
    else
        m_valueFigure->setComparison(tr("every item has a cost"));
    m_months->setTitle(ofAll(tr("Stock value by month, %1").arg(m_value->currency.code())));
    m_months->chart().setBars(monthNames(m_value->months), {monthBars(m_value->months, m_value->currency)},
                              monthWords(m_value->months, m_value->currency));
}

void TodayPage::showDocuments() {
    QList<TimelineEvent> events;
    for (const LastDocument& document : std::as_const(m_figures->documents))
        events += eventOf(document);
    m_documents->setEvents(events, m_access.zone);
}

void TodayPage::explainCurrent() {
    QWidget* where = focusWidget();
    if (auto* figure = qobject_cast<Figure*>(where))
        return emit figure->explainRequested();
    if (auto* chart = qobject_cast<BarChart*>(where))
        return chart->explainCurrent();
    if (where == m_list)
        m_list->openCurrent();
}

void TodayPage::openLine(const PageLink& link, const QString& what, const QString& hint) {
    if (link.pageId.isEmpty())
        return showNotice(what, hint);
    emit linkRequested(link);
}

void TodayPage::openLines(const QString& counted, QDate from, QDate to) {
    emit linkRequested({QStringLiteral("movements"),
                        {{QStringLiteral("counted"), counted},
                         {QStringLiteral("from"), from.toString(Qt::ISODate)},
                         {QStringLiteral("to"), to.toString(Qt::ISODate)}}});
}

void TodayPage::openValue(int month) {
    QVariantMap arguments{{QStringLiteral("report"), QStringLiteral("value-at-cost")}};
    // The last bar is the present month, up to now.
    if (m_value && month >= 0 && month + 1 < m_value->months.size())
        arguments.insert(QStringLiteral("as-of"),
                         m_value->months.at(month + 1).month.addDays(-1).toString(Qt::ISODate));
    emit linkRequested({QStringLiteral("reports"), arguments});
}

} // namespace backroom::today
