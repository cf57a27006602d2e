#include "foundation/ui/kit/paged_list_page.h"

#include "foundation/ui/kit/table_view.h"

namespace backroom {

void PagedListPage::setList(PagedModelBase& model, const QString& reading) {
    m_model = &model;
    m_reading = reading;
    setTable(m_model);
    connect(m_model, &PagedModelBase::answered, this, &PagedListPage::showAnswer);
    connect(m_model, &PagedModelBase::measured, this, [this](int rows) { setCount(rows); });
    connect(m_model, &PagedModelBase::wantedFound, this, &PagedListPage::showFound);
    // The pane goes on showing what it shows, and whoever writes in it goes on writing.
    connect(m_model, &PagedModelBase::placeKept, this, [this](int row) {
        if (row >= 0)
            table().scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    });
    connect(m_model, &PagedModelBase::partedByOthers, this, [this] {
        const bool isChosen = table().selectionModel()->selectedRows().size() > 1;
        showNotice(tr("Others changed this list: the rows you go to were read anew"),
                   isChosen ? tr("choose the rows again whose sum you want") : QString());
    });
    connect(m_model, &PagedModelBase::refused, this, [this](const Error& error) {
        clearWaiting();
        showRefusal(error);
        emit settled();
    });
    connect(m_model, &PagedModelBase::answered, this, &PagedListPage::settled);
    connect(&table(), &TableView::selectionRefused, m_model, [this](const Error& error) {
        if (error.kind == ErrorKind::Conflict)
            m_model->askKeepingPlace(table().currentRow());
    });
}

void PagedListPage::ask() {
    forgetTyping();
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
        return rowsShown(m_model->isGoingToARow() ? Leads::ToARow : Leads::ToTheTop);
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

} // namespace backroom
