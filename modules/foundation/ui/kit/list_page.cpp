#include "foundation/ui/kit/list_page.h"

#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/list_body.h"
#include "foundation/ui/kit/rows_model.h"

#include <QAction>
#include <QApplication>
#include <QFocusEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollArea>

namespace backroom {

namespace {

/// What a click on a head does, for who has no mouse.
void chooseOrder(ListPage& page) {
    TableView& table = page.table();
    if (!table.isVisible() || !table.table())
        return page.showNotice(ListPage::tr("There is no list here to put in order"));
    auto* menu = new QMenu(&table);
    menu->setObjectName(QStringLiteral("orderMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto chosen = table.chosenSort();
    QAction* current = nullptr;
    const QList<int> shown = table.shownLogical();
    for (const int at : shown) {
        const Column& column = table.table()->columns().at(at);
        if (column.sorting == Sorting::None || column.title.isEmpty())
            continue;
        QAction* order = menu->addAction(column.title, &table,
                                         [&table, at] { emit table.horizontalHeader()->sectionClicked(at); });
        order->setObjectName(QStringLiteral("order.") + column.id);
        order->setCheckable(true);
        order->setChecked(chosen && chosen->first == column.id);
        current = order->isChecked() ? order : current;
    }
    menu->popup(table.horizontalHeader()->mapToGlobal(table.horizontalHeader()->rect().bottomLeft()));
    menu->setActiveAction(current);
}

} // namespace

ListPage::ListPage(const QString& viewId, QWidget* parent)
    : Page(parent), m_list(new ListBody(viewId, nullptr)) {
    setBody(m_list);
    TableView* table = &m_list->table();
    connect(table, &TableView::selectionSumChanged, this, &Page::selectionSumChanged);
    connect(table, &TableView::selectionRefused, this, [this](const Error& error) {
        emit selectionSumChanged({});
        showRefusal(error);
    });
    connect(table, &TableView::rowSelected, this, &ListPage::rowSelected);
    connect(table, &TableView::rowActivated, this, [this](int row) {
        openCurrent();
        emit rowActivated(row);
        // Who opened it by a key goes on there; who is somewhere else by now stays.
        if (isDetailOpen() && this->table().hasFocus())
            swapPane();
    });
    connect(m_list, &ListBody::closeRequested, this, &ListPage::closeDetail);
    onKey(PageKey::NextPane, tr("Next pane"), [this] { swapPane(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_O), tr("Order by …"), [this] { chooseOrder(*this); });
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

bool ListPage::openCurrent() {
    if (table().currentRow() < 0)
        return isDetailOpen();
    m_list->tellCurrent();
    if (!table().selectionModel()->hasSelection())
        table().selectRow(table().currentRow());
    openDetail();
    return true;
}

void ListPage::closeDetail() {
    // Who is typing elsewhere, in the filter, in Ctrl+K or in the help, goes on there.
    const QWidget* focus = QApplication::focusWidget();
    const bool isElsewhere = focus && !m_list->isAncestorOf(focus);
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
