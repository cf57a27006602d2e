#include "foundation/ui/kit/rows_model_base.h"

#include "foundation/ui/kit/formats.h"

#include <QPromise>
#include <QThreadPool>

namespace backroom {

namespace {
constexpr int moneyDigits = 2;
}

RowsModelBase::RowsModelBase(Columns columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)) {}

int RowsModelBase::columnOf(const QString& id) const {
    for (int i = 0; i < m_columns.size(); ++i)
        if (m_columns.at(i).id == id)
            return i;
    return -1;
}

int RowsModelBase::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant RowsModelBase::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Column& column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.unit.isEmpty() ? column.title : column.title + QStringLiteral(", ") + column.unit;
    if (role == Qt::TextAlignmentRole)
        return int(alignmentOf(column.kind));
    return {};
}

bool RowsModelBase::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_more && !m_fetching;
}

void RowsModelBase::fetchMore(const QModelIndex&) {
    if (!m_more || m_fetching)
        return;
    m_fetching = true;
    // The callback may replace itself (last page), so a copy runs.
    const auto more = m_more;
    more();
}

void RowsModelBase::setMore(std::function<void()> more) {
    m_more = std::move(more);
    m_fetching = false;
}

Answer<Done> RowsModelBase::read(int first, int count, RowPull::Take take) const {
    return pull(first, count, [take = std::move(take)](RowPull& rows) -> Done {
        while (true) {
            BACKROOM_TRY(const bool isThere, rows.next());
            if (!isThere)
                return {};
            BACKROOM_CHECK(take(rows.cell));
        }
    });
}

Answer<Done> RowsModelBase::runAside(std::function<Done()> work) {
    auto promise = std::make_shared<QPromise<Done>>();
    promise->start();
    Answer<Done> answer = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return answer;
}

void dropAside(std::shared_ptr<void> what) {
    QThreadPool::globalInstance()->start([what = std::move(what)] { Q_UNUSED(what) });
}

QList<int> RowsModelBase::broughtToTheEnd(int all, const QList<int>& gone) {
    const int left = all - int(gone.size());
    QList<int> went(all, -1);
    for (qsizetype i = 0; i < gone.size(); ++i)
        went[gone.at(i)] = left + int(i);
    int next = 0;
    for (int& place : went)
        if (place < 0)
            place = next++;
    return went;
}

QModelIndexList RowsModelBase::aboutToMove() {
    emit layoutAboutToBeChanged();
    return persistentIndexList();
}

void RowsModelBase::moved(const QModelIndexList& before, const QList<int>& went) {
    QModelIndexList after;
    for (const QModelIndex& one : before)
        after += index(went.at(one.row()), one.column());
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

QString RowsModelBase::displayText(const Column& column, const QVariant& value, const QVariant& digits) {
    const ColumnKind kind = column.kind;
    if (kind == ColumnKind::Picture || kind == ColumnKind::Bar)
        return {};
    if (!value.isValid())
        return kind == ColumnKind::Text || kind == ColumnKind::Code || kind == ColumnKind::State
                   ? QString()
                   : formats::unknown();
    switch (kind) {
    case ColumnKind::Number:
        return formats::decimal(value.toLongLong(), Quantity::scale, digits.toInt());
    case ColumnKind::Money: {
        const int minor = digits.isValid() ? digits.toInt() : moneyDigits;
        return formats::decimal(value.toLongLong(), minor, minor);
    }
    case ColumnKind::Date:
        return formats::date(value.toDate());
    case ColumnKind::DateTime:
        return formats::dateTime(value.toLongLong(), column.zone);
    default:
        return value.toString();
    }
}

} // namespace backroom
