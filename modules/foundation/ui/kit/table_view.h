#pragma once

#include "foundation/domain/error.h"
#include "foundation/ui/kit/column.h"
#include "foundation/ui/kit/column_room.h"
#include "foundation/ui/kit/unit_sums.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPersistentModelIndex>
#include <QTableView>
#include <QTimer>

#include <optional>

namespace backroom {

class RowsModelBase;
class TableSelection;

enum class RowHeight { Compact, Normal, Station };

/// The table of the program: kit delegates, heights 28/34/48, lines instead of boxes, selection with an
/// accent bar, Ctrl+C copies tab-separated text, widths, order, visibility and sort are kept under `viewId`.
class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(QString viewId, QWidget* parent = nullptr);
    /// Under which widths, order and sort of the table that is set next are kept.
    void setViewId(const QString& viewId) { m_viewId = viewId; }

    /// Model, heads, delegates and widths from the model's columns. The model stays the caller's.
    void setTable(RowsModelBase* model);
    [[nodiscard]] RowsModelBase* table() const { return m_table; }
    void setRowHeight(RowHeight height);

    /// Tab-separated, with a head line, columns in shown order; figures as one types them here ("-3,5" in
    /// German), codes as they are.
    [[nodiscard]] QString selectionAsTsv() const;
    void copySelection() const;
    [[nodiscard]] SelectionSum selectionSum() const;
    /// Chooses that row and has it in sight, however new the rows are.
    void goToRow(int row);
    /// −1 when there is none.
    [[nodiscard]] int currentRow() const { return currentIndex().row(); }
    /// The id of the column in which the current row was clicked or which the arrow keys went to; empty when
    /// there is no current row.
    [[nodiscard]] QString currentColumn() const;
    /// Selected rows, ascending.
    [[nodiscard]] QList<int> selectedRowNumbers() const;
    /// Model columns as they stand on the screen, from the left.
    [[nodiscard]] QList<int> shownLogical() const;
    /// The columns the person chose, in their order, also those there is no room for now: what is copied,
    /// printed and exported of this view.
    [[nodiscard]] QList<int> chosenLogical() const;
    /// The same by their ids.
    [[nodiscard]] QStringList shownColumns() const;
    /// Chosen, but not on the screen for want of room.
    [[nodiscard]] bool hasNoRoom(int column) const { return m_room.isAway(column); }

    /// The same for a saved view; empty = as the list has them.
    void showColumns(const QStringList& ids);
    /// Which columns there are, to be ticked; opens by itself with a right click on the heads.
    void openColumnChoice();
    /// Marks the head that the list is in the order of; nothing for one that no column shows.
    void markSort(const QString& columnId, Qt::SortOrder order);
    /// The next time the list opens it is in the order that is marked: the person chose it.
    void keepSort() const;
    /// The order the person chose last, by the id of the column.
    [[nodiscard]] std::optional<QPair<QString, Qt::SortOrder>> chosenSort() const { return m_sorted; }

    // for the delegates
    [[nodiscard]] int hoveredRow() const { return m_hovered; }
    [[nodiscard]] double glowOf(int row) const;
    [[nodiscard]] bool isFirstShown(int column) const;

signals:
    void selectionSumChanged(const backroom::SelectionSum& sum);
    /// The selected rows could not be read, so there is neither sum nor copy of them.
    void selectionRefused(const backroom::Error& error);
    /// Enter or double click.
    void rowActivated(int row);
    /// The current row, by keyboard or mouse; −1 when there is none.
    void rowSelected(int row);
    /// A head was clicked: ask the question again in this order.
    void sortRequested(const QString& columnId, Qt::SortOrder order);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setHovered(int row);
    void restoreColumns();
    /// Says which row is the current one, or waits until it is read.
    void tellRow();
    void saveColumns() const;
    void showHeaderMenu(const QPoint& at);
    void sortBy(int column);
    void showSort();
    void noteGlow(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles);
    [[nodiscard]] QString stateKey(const QString& part) const;

    QString m_viewId;
    RowsModelBase* m_table = nullptr;
    TableSelection* m_selection;
    bool m_owesRow = false;
    std::optional<QPair<QString, Qt::SortOrder>> m_sorted;
    int m_hovered = -1;
    QHash<QPersistentModelIndex, qint64> m_glows;
    QElapsedTimer m_clock;
    QTimer m_glowTimer;
    bool m_restoring = false;
    ColumnRoom m_room{*this};
};

} // namespace backroom
