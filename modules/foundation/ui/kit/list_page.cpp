#include "foundation/ui/kit/list_page.h"

#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/list_body.h"
#include "foundation/ui/kit/rows_model.h"

#include <QApplication>
#include <QFocusEvent>
#include <QScrollArea>

namespace backroom {

ListPage::ListPage(const QString& viewId, QWidget* parent)
    : Page(parent), m_list(new ListBody(viewId, nullptr)) {
    setBody(m_list);
    TableView* table = &m_list->table();
    connect(table, &TableView::selectionSumChanged, this, &Page::selectionSumChanged);
    connect(table, &TableView::rowSelected, this, &ListPage::rowSelected);
    connect(table, &TableView::rowActivated, this, [this](int row) {
        openDetail();
        emit rowActivated(row);
    });
    connect(m_list, &ListBody::closeRequested, this, &ListPage::closeDetail);
    onKey(PageKey::NextPane, tr("Next pane"), [this] { swapPane(); });
}

void ListPage::focusInEvent(QFocusEvent* event) {
    // No focus proxy: Tab would go to it from everywhere, past the head and the filters.
    table().setFocus(event->reason());
}

QList<QWidget*> ListPage::bodyStops() const {
    QList<QWidget*> stops = {&m_list->table()};
    if (isDetailOpen())
        stops += m_list->paneStops();
    return stops;
}

TableView& ListPage::table() const {
    return m_list->table();
}

void ListPage::setTable(RowsModelBase* model) {
    m_list->setTable(model);
}

void ListPage::setDetail(QWidget* detail) {
    m_list->setDetail(detail);
}

void ListPage::setDetailFoot(QWidget* foot) {
    m_list->setDetailFoot(foot);
}

void ListPage::openDetail() {
    m_list->open();
}

void ListPage::closeDetail() {
    // Who is typing elsewhere, in Ctrl+K or in the help, goes on there.
    const QWidget* focus = QApplication::focusWidget();
    const bool isElsewhere = focus && !isAncestorOf(focus);
    m_list->close();
    if (!isElsewhere)
        table().setFocus(Qt::OtherFocusReason);
}

bool ListPage::isDetailOpen() const {
    return m_list->isOpen();
}

Page::Closed ListPage::closeTopmost() {
    if (Page::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (!isDetailOpen())
        return Closed::Nothing;
    closeDetail();
    return Closed::Something;
}

void ListPage::swapPane() {
    QWidget* detail = m_list->detail();
    if (!isDetailOpen() || !detail || detail->isAncestorOf(focusWidget())) {
        table().setFocus(Qt::ShortcutFocusReason);
        return;
    }
    if (QWidget* first = firstFocusable(detail))
        first->setFocus(Qt::ShortcutFocusReason);
}

} // namespace backroom
