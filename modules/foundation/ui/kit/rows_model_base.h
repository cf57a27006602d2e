#pragma once

#include "foundation/service/answer.h"
#include "foundation/ui/kit/column.h"
#include "foundation/ui/kit/row_pull.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace backroom {

/// Lets go of it on another thread.
void dropAside(std::shared_ptr<void> what);
/// A hundred thousand rows take their time to go: not the window's.
template <class Row>
void dropRows(QList<Row> rows) {
    constexpr int quicklyGone = 1'000;
    if (rows.size() > quicklyGone)
        dropAside(std::make_shared<QList<Row>>(std::move(rows)));
}

/// What every table of the program is: declared columns over rows that are plain snapshots. Rows come whole
/// or in keyset pages (setMore); nothing here asks a database and nothing is saved through it. Use it through
/// RowsModel<Row>.
class RowsModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit RowsModelBase(Columns columns, QObject* parent);
    [[nodiscard]] const Columns& columns() const { return m_columns; }
    [[nodiscard]] int columnOf(const QString& id) const;

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    /// Called when the view scrolls towards the end; answer with RowsModel::append. nullptr: that was all.
    void setMore(std::function<void()> more);

    /// Runs `work`, off the GUI thread, over rows `first` to `first + count − 1` in order: what sums, copies
    /// and exports stand on, however long the list is.
    [[nodiscard]] virtual Answer<Done> pull(int first, int count, RowPull::Work work) const = 0;
    /// The same, row by row; stops at the first error of `take`.
    [[nodiscard]] Answer<Done> read(int first, int count, RowPull::Take take) const;
    /// A list that is read page by page knows of rows which it has not read yet.
    [[nodiscard]] virtual bool isLoaded(int row) const = 0;

    /// Rows that somebody else added: they wait behind "3 new".
    [[nodiscard]] virtual int waitingCount() const = 0;
    virtual void showWaiting() = 0;

signals:
    void waitingCountChanged(int count);

protected:
    /// Runs `work` on a thread of its own.
    static Answer<Done> runAside(std::function<Done()> work);
    /// Text for a raw value, as a delegate shows it and Ctrl+C copies it.
    [[nodiscard]] static QString displayText(const Column& column, const QVariant& value,
                                             const QVariant& digits);
    void moreArrived() { m_fetching = false; }
    /// Where each row goes when these are brought to the end; `gone` ascends.
    static QList<int> broughtToTheEnd(int all, const QList<int>& gone);
    /// The same rows in another order: whatever is chosen or gone to stays so. Between the two the rows move.
    [[nodiscard]] QModelIndexList aboutToMove();
    void moved(const QModelIndexList& before, const QList<int>& went);

private:
    Columns m_columns;
    std::function<void()> m_more;
    bool m_fetching = false;
};

} // namespace backroom
