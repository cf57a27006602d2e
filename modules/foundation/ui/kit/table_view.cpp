#include "foundation/ui/kit/table_view.h"

#include "foundation/ui/kit/delegates.h"
#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/row_heights.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_selection.h"
#include "foundation/ui/kit/view_state.h"
#include "foundation/ui/theme/paint.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace backroom {

namespace {

/// Which columns there are, to be ticked. The left and right arrows are for the one that is gone to: what a
/// mouse does at its head.
class ColumnMenu : public QMenu {
public:
    explicit ColumnMenu(TableView& table) : QMenu(&table), m_table(table) {}
    /// A column that is ticked and not on the screen says why.
    void nameColumns() {
        for (QAction* action : actions()) {
            if (!action->isCheckable())
                continue;
            const int column = action->data().toInt();
            const QString title = m_table.table()->columns().at(column).title;
            action->setText(m_table.hasNoRoom(column) ? TableView::tr("%1 (no room for it)").arg(title)
                                                      : title);
        }
    }

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool isRight = event->key() == Qt::Key_Right;
        if (!isRight && event->key() != Qt::Key_Left)
            return QMenu::keyPressEvent(event);
        const QVariant column = activeAction() ? activeAction()->data() : QVariant();
        const int towards = isRight == isLeftToRight() ? 1 : -1;
        if (!column.isValid() || m_table.isColumnHidden(column.toInt()))
            return;
        event->modifiers() & Qt::ControlModifier ? move(column.toInt(), towards)
                                                 : widen(column.toInt(), towards);
        nameColumns();
    }

private:
    void widen(int column, int towards) {
        const int width = m_table.columnWidth(column) + towards * space::x4;
        m_table.horizontalHeader()->resizeSection(column, qMax(int(size::columnMin), width));
    }
    /// Past the next one that is shown.
    void move(int column, int towards) {
        QHeaderView* head = m_table.horizontalHeader();
        const int from = head->visualIndex(column);
        for (int to = from + towards; to >= 0 && to < head->count(); to += towards)
            if (!head->isSectionHidden(head->logicalIndex(to)))
                return head->moveSection(from, to);
    }

    TableView& m_table;
};

} // namespace

TableView::TableView(QString viewId, QWidget* parent) : QTableView(parent), m_viewId(std::move(viewId)) {
    m_selection = new TableSelection(*this);
    connect(m_selection, &TableSelection::summed, this, &TableView::selectionSumChanged);
    connect(m_selection, &TableSelection::refused, this, &TableView::selectionRefused);
    setObjectName(m_viewId + QStringLiteral("Table"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSortingEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* head = horizontalHeader();
    head->setSectionsMovable(true);
    head->setHighlightSections(false);
    head->setSectionsClickable(true);
    head->setMinimumSectionSize(size::columnMin);
    head->setFixedHeight(size::rowCompact);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    setRowHeight(usualRowHeight());
    m_clock.start();
    m_glowTimer.setInterval(time::frameMs * 4);
    connect(&m_glowTimer, &QTimer::timeout, viewport(), qOverload<>(&QWidget::update));
    connect(head, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_restoring || !m_table)
            return;
        const bool isWidened = m_room.isWidened(column);
        saveColumns();
        if (isWidened)
            m_room.fit();
    });
    connect(head, &QHeaderView::sectionMoved, this, &TableView::saveColumns);
    connect(head, &QHeaderView::sectionClicked, this, &TableView::sortBy);
    connect(head, &QHeaderView::customContextMenuRequested, this, &TableView::showHeaderMenu);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& at) { emit rowActivated(at.row()); });
}

void TableView::setTable(RowsModelBase* model) {
    m_table = model;
    m_room.forget();
    setModel(model);
    if (!model)
        return;
    for (int c = 0; c < model->columns().size(); ++c)
        setItemDelegateForColumn(c, makeDelegate(model->columns().at(c).kind, this));
    connect(model, &QAbstractItemModel::dataChanged, this, &TableView::noteGlow);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_owesRow)
            tellRow();
    });
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_glows.clear();
        emit selectionSumChanged({});
    });
    restoreColumns();
}

void TableView::setRowHeight(RowHeight height) {
    const int pixels = height == RowHeight::Compact   ? size::rowCompact
                       : height == RowHeight::Station ? size::rowStation
                                                      : size::rowNormal;
    verticalHeader()->setMinimumSectionSize(pixels);
    verticalHeader()->setDefaultSectionSize(pixels);
}

QString TableView::stateKey(const QString& part) const {
    return QStringLiteral("table/") + m_viewId + QLatin1Char('/') + part;
}

QList<int> TableView::shownLogical() const {
    QList<int> shown;
    const QHeaderView* head = horizontalHeader();
    for (int visual = 0; visual < head->count(); ++visual)
        if (const int logical = head->logicalIndex(visual); !head->isSectionHidden(logical))
            shown << logical;
    return shown;
}

QList<int> TableView::chosenLogical() const {
    QList<int> chosen;
    const QHeaderView* head = horizontalHeader();
    for (int visual = 0; visual < head->count(); ++visual)
        if (const int logical = head->logicalIndex(visual);
            !head->isSectionHidden(logical) || m_room.isAway(logical))
            chosen << logical;
    return chosen;
}

QStringList TableView::shownColumns() const {
    QStringList ids;
    for (const int column : chosenLogical())
        ids << m_table->columns().at(column).id;
    return ids;
}

bool TableView::isFirstShown(int column) const {
    const QList<int> shown = shownLogical();
    return !shown.isEmpty() && shown.first() == column;
}

void TableView::restoreColumns() {
    m_restoring = true;
    QHeaderView* head = horizontalHeader();
    const ViewState& state = ViewState::current();
    const QVariantMap widths = state.value(stateKey(QStringLiteral("widths"))).toMap();
    const QVariant hidden = state.value(stateKey(QStringLiteral("hidden")));
    const QStringList order = state.value(stateKey(QStringLiteral("order"))).toStringList();
    const Columns& columns = m_table->columns();
    head->setStretchLastSection(
        std::none_of(columns.begin(), columns.end(), [](const Column& c) { return c.stretch; }));
    for (int c = 0; c < columns.size(); ++c) {
        const Column& column = columns.at(c);
        // Its head is read whole in every language.
        const int words = paint::textWidth(column.title, TextStyle::Table) +
                          2 * style()->pixelMetric(QStyle::PM_HeaderMargin) + size::line;
        const int usual = qMax(column.width > 0 ? column.width : defaultWidthOf(column.kind), words);
        head->resizeSection(c, widths.value(column.id, usual).toInt());
        head->setSectionHidden(c,
                               hidden.isValid() ? hidden.toStringList().contains(column.id) : column.hidden);
    }
    for (int place = 0; place < order.size(); ++place)
        if (const int logical = m_table->columnOf(order.at(place)); logical >= 0)
            head->moveSection(head->visualIndex(logical), qMin(place, head->count() - 1));
    const QVariantList sort = state.value(stateKey(QStringLiteral("sort"))).toList();
    m_sorted.reset();
    if (sort.size() == 2 && m_table->columnOf(sort.at(0).toString()) >= 0)
        m_sorted = qMakePair(sort.at(0).toString(), Qt::SortOrder(sort.at(1).toInt()));
    showSort();
    m_restoring = false;
    m_room.fit();
}

void TableView::resizeEvent(QResizeEvent* event) {
    const int row = currentRow();
    const int top = row < 0 ? 0 : rowViewportPosition(row);
    const bool wasSeen = row >= 0 && top < event->oldSize().height() && top + rowHeight(row) > 0;
    QTableView::resizeEvent(event);
    m_room.fit();
    if (!wasSeen)
        return;
    // A notice above, the strip of new rows or a smaller window took its place: just so far, and not
    // sideways.
    const int past = rowViewportPosition(row) + rowHeight(row) - viewport()->height();
    if (past > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qMin(past, rowViewportPosition(row)));
}

void TableView::saveColumns() const {
    if (m_restoring || m_room.isFitting() || !m_table)
        return;
    const QHeaderView* head = horizontalHeader();
    QVariantMap widths;
    QStringList hidden, order;
    for (int visual = 0; visual < head->count(); ++visual) {
        const int logical = head->logicalIndex(visual);
        const QString id = m_table->columns().at(logical).id;
        order << id;
        if (m_room.isAway(logical))
            continue;
        if (head->isSectionHidden(logical))
            hidden << id;
        else
            widths.insert(id, m_room.chosenWidth(logical));
    }
    ViewState& state = ViewState::current();
    state.setValue(stateKey(QStringLiteral("widths")), widths);
    state.setValue(stateKey(QStringLiteral("hidden")), hidden);
    state.setValue(stateKey(QStringLiteral("order")), order);
}

void TableView::showHeaderMenu(const QPoint& at) {
    auto* menu = new ColumnMenu(*this);
    menu->setObjectName(QStringLiteral("columnChoice"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int c = 0; m_table && c < m_table->columns().size(); ++c) {
        if (m_table->columns().at(c).title.isEmpty())
            continue;
        QAction* action = menu->addAction(m_table->columns().at(c).title);
        action->setData(c);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(c) || m_room.isAway(c));
        // The last shown column stays, else there is no head left to click.
        action->setEnabled(isColumnHidden(c) || shownLogical().size() > 1);
        connect(action, &QAction::toggled, menu, [this, c, menu](bool shown) {
            m_room.choose(c);
            setColumnHidden(c, !shown);
            saveColumns();
            m_room.fit();
            menu->nameColumns();
        });
    }
    menu->nameColumns();
    menu->addSeparator();
    menu->addAction(tr("← → width, Ctrl+← → place"))->setEnabled(false);
    menu->popup(horizontalHeader()->mapToGlobal(at));
}

void TableView::openColumnChoice() {
    showHeaderMenu(horizontalHeader()->rect().bottomLeft());
}

void TableView::sortBy(int column) {
    if (!m_table)
        return;
    if (m_table->columns().at(column).sorting == Sorting::None)
        return showSort();
    // The head has turned its own mark by now.
    const QString id = m_table->columns().at(column).id;
    const bool again = m_sorted && m_sorted->first == id;
    const Qt::SortOrder order =
        again && m_sorted->second == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    markSort(id, order);
    keepSort();
    emit sortRequested(id, order);
}

void TableView::showColumns(const QStringList& ids) {
    QHeaderView* head = horizontalHeader();
    const Columns& columns = m_table->columns();
    m_restoring = true;
    m_room.forget();
    for (int c = 0; c < columns.size(); ++c)
        head->setSectionHidden(c, ids.isEmpty() ? columns.at(c).hidden : !ids.contains(columns.at(c).id));
    for (int place = 0; place < ids.size(); ++place)
        if (const int logical = m_table->columnOf(ids.at(place)); logical >= 0)
            head->moveSection(head->visualIndex(logical), qMin(place, head->count() - 1));
    m_restoring = false;
    saveColumns();
    m_room.fit();
}

void TableView::markSort(const QString& columnId, Qt::SortOrder order) {
    m_sorted.reset();
    if (m_table->columnOf(columnId) >= 0)
        m_sorted = qMakePair(columnId, order);
    showSort();
}

void TableView::keepSort() const {
    ViewState::current().setValue(stateKey(QStringLiteral("sort")),
                                  m_sorted ? QVariantList{m_sorted->first, int(m_sorted->second)}
                                           : QVariant());
}

void TableView::showSort() {
    const int column = m_sorted ? m_table->columnOf(m_sorted->first) : -1;
    horizontalHeader()->setSortIndicator(column, m_sorted ? m_sorted->second : Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorShown(column >= 0);
}

void TableView::noteGlow(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                         const QList<int>& roles) {
    if (!roles.contains(TableRole::Glow))
        return;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        m_glows.insert(QPersistentModelIndex(model()->index(row, 0)), m_clock.elapsed());
    m_glowTimer.start();
}

double TableView::glowOf(int row) const {
    if (m_glows.isEmpty())
        return 0.0;
    const auto it = m_glows.constFind(QPersistentModelIndex(model()->index(row, 0)));
    if (it == m_glows.constEnd())
        return 0.0;
    const double age = double(m_clock.elapsed() - it.value()) / time::glowMs;
    if (age >= 1.0)
        return 0.0;
    return Theme::instance().motion() == Motion::Reduced ? 1.0 : 1.0 - age;
}

void TableView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_glowTimer.isActive()) {
        const qint64 now = m_clock.elapsed();
        m_glows.removeIf([now](const auto& glow) { return now - glow.value() >= time::glowMs; });
        if (m_glows.isEmpty())
            m_glowTimer.stop();
    }
    if (!hasFocus())
        return;
    if (!currentIndex().isValid()) {
        QPainter painter(viewport());
        return paint::ring(painter, viewport()->rect());
    }
    const QRect row(0, rowViewportPosition(currentRow()), viewport()->width(),
                    rowHeight(currentRow()) - size::line);
    QPainter painter(viewport());
    paint::ring(painter, row);
    // Which figure of the row is meant by "explain this number".
    const ColumnKind kind = m_table->columns().at(currentIndex().column()).kind;
    if (kind != ColumnKind::Number && kind != ColumnKind::Money)
        return;
    const QRect cell = visualRect(currentIndex()).adjusted(space::x2, 0, -space::x2, -space::x1);
    painter.fillRect(QRect(cell.left(), cell.bottom() - size::focusRing, cell.width(), size::focusRing),
                     color(Token::Accent));
}

void TableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (isEnter(*event) && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        emit rowActivated(currentRow());
        return;
    }
    if (event->key() == Qt::Key_Space && currentIndex().isValid()) {
        // Qt would go on to the next row that begins with a blank, as one does that lies inside another.
        selectionModel()->select(currentIndex(), selectionCommand(currentIndex(), event));
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::setHovered(int row) {
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
}

void TableView::mouseMoveEvent(QMouseEvent* event) {
    setHovered(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event) {
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
    m_selection->sumUp();
}

void TableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        tellRow();
}

void TableView::tellRow() {
    const int row = currentRow();
    // Of a row whose page is not read yet there is nothing to show.
    m_owesRow = row >= 0 && m_table && !m_table->isLoaded(row);
    if (!m_owesRow)
        emit rowSelected(row);
}

void TableView::goToRow(int row) {
    // Before the rows are laid out the bar has no room to scroll in, and the view would stay where it is.
    executeDelayedItemsLayout();
    selectRow(row);
    scrollTo(currentIndex());
}

QString TableView::currentColumn() const {
    return m_table && currentIndex().isValid() ? m_table->columns().at(currentIndex().column()).id
                                               : QString();
}

QList<int> TableView::selectedRowNumbers() const {
    QList<int> rows;
    for (const RowRange& range : m_selection->ranges())
        for (int row = range.first; row < range.first + range.count; ++row)
            rows << row;
    return rows;
}

SelectionSum TableView::selectionSum() const {
    return m_selection->sum();
}

QString TableView::selectionAsTsv() const {
    return m_selection->asTsv();
}

void TableView::copySelection() const {
    m_selection->copy();
}

} // namespace backroom
