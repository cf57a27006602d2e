#pragma once

#include "foundation/ui/kit/row_merge.h"
#include "foundation/ui/kit/rows_model_base.h"

#include <numeric>
#include <utility>

namespace backroom {

/// RowsModel<StockRow> model({{"sku", tr("SKU"), ColumnKind::Code}, …},
///                           [](const StockRow& row, int column, int role) -> QVariant { … },
///                           [](const StockRow& row) { return row.id; });
/// The reader answers TableRole::Value (raw) and what else the kind needs; DisplayRole is made from Value.
template <class Row>
class RowsModel : public RowsModelBase {
public:
    using Reader = typename RowMerger<Row>::Reader;
    using KeyOf = typename RowMerger<Row>::KeyOf;

    RowsModel(Columns columns, Reader reader, KeyOf keyOf, QObject* parent = nullptr)
        : RowsModelBase(std::move(columns), parent), m_reader(std::move(reader)), m_keyOf(std::move(keyOf)) {}

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const Row& row(int index) const { return m_rows.at(index); }
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid() || index.row() >= m_rows.size())
            return {};
        const Row& row = m_rows.at(index.row());
        if (role == TableRole::Key)
            return m_keyOf(row);
        if (role == Qt::TextAlignmentRole)
            return int(alignmentOf(columns().at(index.column()).kind));
        return cellOf(row, m_reader, columns(), index.column(), role);
    }
    /// What a reader says of a row; DisplayRole is made from Value.
    static QVariant cellOf(const Row& row, const Reader& reader, const Columns& columns, int column,
                           int role) {
        QVariant answer = reader(row, column, role);
        if (role != Qt::DisplayRole || answer.isValid())
            return answer;
        return displayText(columns.at(column), reader(row, column, TableRole::Value),
                           reader(row, column, TableRole::Digits));
    }

    /// Another question was asked (filter, sort, page opened): everything is new.
    void setRows(QList<Row> rows) {
        beginResetModel();
        replaceBy(std::move(rows));
        m_waiting.clear();
        moreArrived();
        endResetModel();
        emit waitingCountChanged(0);
    }
    /// The next page.
    void append(const QList<Row>& rows) {
        moreArrived();
        insertAtEnd(rows);
    }
    /// The same question, asked again because something changed: known rows change where they stand and glow,
    /// vanished ones go, new ones wait until showWaiting(), each behind the row it follows in the list.
    void refresh(const QList<Row>& rows) { take(merger().whole(m_rows, rows)); }
    /// Makes what take() takes, elsewhere; of the rows of this revision().
    [[nodiscard]] RowMerger<Row> merger() const { return {columns(), m_reader, m_keyOf}; }
    /// Another one whenever the rows are others.
    [[nodiscard]] int revision() const { return m_revision; }
    void take(RowMerge<Row> merge) {
        removeGone(merge.gone);
        replaceBy(std::move(merge.rows));
        for (qsizetype i = 0; i < merge.changed.size();) {
            qsizetype end = i + 1;
            while (end < merge.changed.size() && merge.changed.at(end) == merge.changed.at(end - 1) + 1)
                ++end;
            emit dataChanged(index(merge.changed.at(i), 0),
                             index(merge.changed.at(end - 1), columnCount() - 1), {TableRole::Glow});
            i = end;
        }
        if (merge.others)
            m_waiting = std::move(merge.waiting);
        emit waitingCountChanged(waitingCount());
    }
    [[nodiscard]] bool isLoaded(int row) const override { return row >= 0 && row < m_rows.size(); }
    [[nodiscard]] Answer<Done> pull(int first, int count, RowPull::Work work) const override {
        return runAside([rows = m_rows.mid(first, count), reader = m_reader, columns = columns(),
                         work = std::move(work)]() -> Done {
            qsizetype at = -1;
            RowPull pull{
                [&]() -> Result<bool> { return ++at < rows.size(); }, [&] { at = -1; },
                [&](int column, int role) { return cellOf(rows.at(at), reader, columns, column, role); }};
            return work(pull);
        });
    }
    [[nodiscard]] int waitingCount() const override {
        return std::accumulate(m_waiting.begin(), m_waiting.end(), 0,
                               [](int count, const QList<Row>& rows) { return count + int(rows.size()); });
    }
    void showWaiting() override {
        RowsLetIn<Row> letIn(m_rows, std::exchange(m_waiting, {}), m_keyOf);
        const bool isMoving = !m_rows.isEmpty();
        insertAtEnd(letIn.others);
        if (isMoving)
            arrange(letIn.went, std::move(letIn.rows));
        emit waitingCountChanged(0);
    }

private:
    void insertAtEnd(const QList<Row>& rows) {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows.append(rows);
        ++m_revision;
        endInsertRows();
    }
    /// Together: however many there are and wherever they stand, the view is told once.
    void removeGone(const QList<int>& gone) {
        if (gone.isEmpty())
            return;
        const int all = int(m_rows.size());
        const int left = all - int(gone.size());
        if (gone.first() < left) {
            const QList<int> went = broughtToTheEnd(all, gone);
            QList<Row> rows(all);
            for (int i = 0; i < all; ++i)
                rows[went.at(i)] = m_rows.at(i);
            arrange(went, std::move(rows));
        }
        beginRemoveRows({}, left, all - 1);
        m_rows.resize(left);
        ++m_revision;
        endRemoveRows();
    }
    void arrange(const QList<int>& went, QList<Row> rows) {
        const QModelIndexList before = aboutToMove();
        replaceBy(std::move(rows));
        moved(before, went);
    }
    void replaceBy(QList<Row> rows) {
        dropRows(std::exchange(m_rows, std::move(rows)));
        ++m_revision;
    }

    Reader m_reader;
    KeyOf m_keyOf;
    QList<Row> m_rows;
    int m_revision = 0;
    QHash<QString, QList<Row>> m_waiting; ///< by the key of the row before them; none = at the top
};

} // namespace backroom
