#include "foundation/ui/kit/filtered_list_page.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/theme/tokens.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace backroom {

namespace {

constexpr int searchPauseMs = 150;

} // namespace

FilteredListPage::FilteredListPage(const QString& viewId, QWidget* parent) : ListPage(viewId, parent) {
    connect(findChild<EmptyState*>(), &EmptyState::clearFiltersRequested, this, [this] { clearFilters(); });
}

QLineEdit* FilteredListPage::addSearch(const QString& objectName, const QString& name, const QString& hint) {
    m_search = new QLineEdit;
    m_search->setObjectName(objectName);
    m_search->setAccessibleName(name);
    m_search->setPlaceholderText(hint);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(size::field);
    addFilterWidget(m_search);
    return m_search;
}

void FilteredListPage::narrowWhileTyping() {
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { narrowed(); });
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { table().setFocus(); });
}

ListFilters& FilteredListPage::addFilters(const ListFilters::Setup& setup, const QString& column,
                                          const ListSort& order) {
    m_order = order;
    ListFilters::Setup whole = setup;
    whole.addOwn = [this](ListView& view) {
        view.search = typed();
        view.own = own();
    };
    whole.takeOwn = [this](const ListView& view) {
        takeWords(view.search);
        takeOwn(view.own);
    };
    m_filters = new ListFilters(*this, whole);
    const auto markUsual = [this, column, order] {
        if (!m_filters->sort())
            table().markSort(column, order.order);
    };
    connect(m_filters, &ListFilters::changed, this, [this, markUsual] {
        markUsual();
        narrowed();
    });
    markUsual();
    return *m_filters;
}

void FilteredListPage::takeWords(const QString& words) {
    if (m_search)
        m_search->setText(words);
    forgetTyping();
}

ListPage::Asked FilteredListPage::asked() const {
    Asked asked;
    if (!siteText().isEmpty())
        asked.append({tr("Site"), siteText()});
    if (!typed().isEmpty())
        asked.append({tr("Search"), typed()});
    const QStringList filtered = m_filters->words();
    const auto* site = qobject_cast<const QAbstractButton*>(filterBar().chipOf(ownSite));
    const QStringList chips = filterBar().chipTexts();
    for (const QString& chip : chips) {
        if (filtered.contains(chip) || (site && site->text() == chip))
            continue;
        const QString name = chip.section(QStringLiteral(": "), 0, 0);
        asked.append({name, chip.mid(name.size() + 2)});
    }
    if (!filtered.isEmpty())
        asked.append({tr("Only"), filtered.join(QStringLiteral("; "))});
    return asked;
}

QJsonObject FilteredListPage::shownState() const {
    ListView view = m_filters->shownView();
    view.own.remove(ownSite);
    view.columns.clear(); // each person's own, wherever one comes from
    return view.toJson();
}

void FilteredListPage::showState(const QJsonObject& state) {
    if (!state.isEmpty() && state != shownState())
        m_filters->showAgain(ListView::fromJson(state));
}

bool FilteredListPage::isNarrowed() const {
    return !m_filters->isEmpty() || !typed().isEmpty();
}

QString FilteredListPage::typed() const {
    return m_search ? m_search->text().trimmed() : QString();
}

ListFilter FilteredListPage::withoutArchived(const ListFilter& filter) const {
    const auto archived = QStringLiteral("archived");
    if (m_filters->speaksOf(archived))
        return filter;
    return ListFilter::all({filter, ListFilter::where(archived, Compare::Equals, {qint64(0)})});
}

void FilteredListPage::sayNothingMatches() {
    QStringList chips = filterBar().chipTexts();
    if (!typed().isEmpty())
        chips.append(tr("Search: %1").arg(typed()));
    showEmpty().showNothingMatches(chips);
}

void FilteredListPage::clearFilters() {
    if (m_search)
        m_search->clear();
    m_filters->clear();
    forgetTyping();
    narrowed();
    table().setFocus();
}

} // namespace backroom
