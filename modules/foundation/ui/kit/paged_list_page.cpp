#include "foundation/ui/kit/paged_list_page.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/table_view.h"
#include "foundation/ui/theme/tokens.h"

#include <QLineEdit>

namespace backroom {

namespace {

constexpr int searchPauseMs = 150;

} // namespace

void PagedListPage::setList(PagedModelBase& model, const QString& reading) {
    m_model = &model;
    m_reading = reading;
    setTable(m_model);
    connect(m_model, &PagedModelBase::answered, this, &PagedListPage::showAnswer);
    connect(m_model, &PagedModelBase::measured, this, [this](int rows) { setCount(rows); });
    connect(m_model, &PagedModelBase::wantedFound, this, &PagedListPage::showFound);
    connect(m_model, &PagedModelBase::refused, this, [this](const Error& error) {
        clearWaiting();
        showRefusal(error);
    });
    connect(findChild<EmptyState*>(), &EmptyState::clearFiltersRequested, this, [this] { clearFilters(); });
}

QLineEdit* PagedListPage::addSearch(const QString& objectName, const QString& name, const QString& hint) {
    m_search = new QLineEdit;
    m_search->setObjectName(objectName);
    m_search->setAccessibleName(name);
    m_search->setPlaceholderText(hint);
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(size::field);
    addFilterWidget(m_search);
    return m_search;
}

void PagedListPage::askWhileTyping() {
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &PagedListPage::ask);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { table().setFocus(); });
}

ListFilters& PagedListPage::addFilters(const ListFilters::Setup& setup, const QString& column,
                                       const ListSort& order) {
    m_order = order;
    m_filters = new ListFilters(*this, setup);
    connect(m_filters, &ListFilters::changed, this, &PagedListPage::ask);
    if (!m_filters->sort())
        table().markSort(column, order.order);
    return *m_filters;
}

ListFilter PagedListPage::withoutArchived(const ListFilter& filter) const {
    const auto archived = QStringLiteral("archived");
    if (m_filters->speaksOf(archived))
        return filter;
    return ListFilter::all({filter, ListFilter::where(archived, Compare::Equals, {qint64(0)})});
}

void PagedListPage::ask() {
    m_typing.stop();
    clearError();
    const Result<ListRequest> asked = request();
    if (!asked)
        return showError(asked.error());
    setWaiting(m_reading);
    m_model->ask(*asked, m_wanted);
}

void PagedListPage::showOrAsk() {
    if (m_model->rowCount() == 0)
        return ask();
    showBody();
    m_model->askAgain();
}

void PagedListPage::showAnswer(int rows) {
    clearWaiting();
    if (rows > 0) {
        setCountAtLeast(rows);
        showBody();
        return rowsShown();
    }
    setCount(0);
    closeDetail();
    sayEmpty();
}

void PagedListPage::showFound(int row) {
    m_wanted.reset();
    if (row < 0)
        return;
    table().selectRow(row);
    table().scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    openDetail();
}

void PagedListPage::sayNothingMatches() {
    QStringList chips = filterBar().chipTexts();
    if (const QString text = m_search->text().trimmed(); !text.isEmpty())
        chips.append(tr("Search: %1").arg(text));
    showEmpty().showNothingMatches(chips);
}

} // namespace backroom
