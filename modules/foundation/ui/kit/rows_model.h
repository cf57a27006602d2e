#pragma once

#include "foundation/domain/result.h"
#include "foundation/service/answer.h"
#include "foundation/ui/kit/column.h"
#include "foundation/ui/kit/table_roles.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QVariant>

#include <functional>

namespace backroom {

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

    /// A row outside the model, as its columns show it.
    using CellReader = std::function<QVariant(int column, int role)>;
    using TakeRow = std::function<Done(const CellReader& cell)>;
    /// Hands over rows `first` to `first + count − 1` in order, off the GUI thread, and stops at the first
    /// error of `take`: what sums, copies and exports stand on, however long the list is.
    [[nodiscard]] virtual Answer<Done> read(int first, int count, TakeRow take) const = 0;
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

private:
    Columns m_columns;
    std::function<void()> m_more;
    bool m_fetching = false;
};

/// RowsModel<StockRow> model({{"sku", tr("SKU"), ColumnKind::Code}, …},
///                           [](const StockRow& row, int column, int role) -> QVariant { … },
///                           [](const StockRow& row) { return row.id; });
/// The reader answers TableRole::Value (raw) and what else the kind needs; DisplayRole is made from Value.
template <class Row>
class RowsModel : public RowsModelBase {
public:
    using Reader = std::function<QVariant(const Row& row, int column, int role)>;
    using KeyOf = std::function<QVariant(const Row& row)>;

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
        m_rows = std::move(rows);
        m_waiting.clear();
        moreArrived();
        endResetModel();
        emit waitingCountChanged(0);
    }
    /// The next page.
    void append(const QList<Row>& rows) {
        moreArrived();
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    /// The same question, asked again because something changed: known rows change where they stand and glow,
    /// vanished ones go, new ones wait until showWaiting().
    void refresh(const QList<Row>& rows) {
        QHash<QString, int> known;
        for (int i = 0; i < m_rows.size(); ++i)
            known.insert(m_keyOf(m_rows.at(i)).toString(), i);
        QList<bool> seen(m_rows.size(), false);
        m_waiting.clear();
        for (const Row& fresh : rows) {
            const int at = known.value(m_keyOf(fresh).toString(), -1);
            if (at < 0) {
                m_waiting.append(fresh);
                continue;
            }
            seen[at] = true;
            replace(at, fresh);
        }
        for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
            if (seen.at(i))
                continue;
            beginRemoveRows({}, i, i);
            m_rows.removeAt(i);
            endRemoveRows();
        }
        emit waitingCountChanged(int(m_waiting.size()));
    }
    [[nodiscard]] bool isLoaded(int row) const override { return row >= 0 && row < m_rows.size(); }
    [[nodiscard]] Answer<Done> read(int first, int count, TakeRow take) const override {
        return runAside([rows = m_rows.mid(first, count), reader = m_reader, columns = columns(),
                         take = std::move(take)]() -> Done {
            for (const Row& row : rows)
                BACKROOM_CHECK(
                    take([&](int column, int role) { return cellOf(row, reader, columns, column, role); }));
            return {};
        });
    }
    [[nodiscard]] int waitingCount() const override { return int(m_waiting.size()); }
    void showWaiting() override {
        if (m_waiting.isEmpty())
            return;
        beginInsertRows({}, 0, int(m_waiting.size()) - 1);
        m_rows = m_waiting + m_rows;
        m_waiting.clear();
        endInsertRows();
        emit waitingCountChanged(0);
    }

private:
    void replace(int at, const Row& fresh) {
        bool changed = false;
        // Pictures cannot be compared, and one that arrives late is no news.
        for (int c = 0; c < columnCount() && !changed; ++c)
            changed = columns().at(c).kind != ColumnKind::Picture &&
                      m_reader(m_rows.at(at), c, TableRole::Value) != m_reader(fresh, c, TableRole::Value);
        m_rows[at] = fresh;
        if (changed)
            emit dataChanged(index(at, 0), index(at, columnCount() - 1), {TableRole::Glow});
    }

    Reader m_reader;
    KeyOf m_keyOf;
    QList<Row> m_rows;
    QList<Row> m_waiting;
};

} // namespace backroom
