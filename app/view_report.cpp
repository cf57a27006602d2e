#include "view_report.h"

#include "foundation/ui/kit/rows_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace backroom::app {

using namespace backroom::reports;

namespace {

std::optional<ColumnType> typeOf(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::State:
        return ColumnType::Text;
    case ColumnKind::Code:
        return ColumnType::Code;
    case ColumnKind::Number:
        return ColumnType::Quantity;
    case ColumnKind::Money:
        return ColumnType::Money;
    case ColumnKind::Date:
        return ColumnType::Date;
    case ColumnKind::DateTime:
        return ColumnType::Instant;
    case ColumnKind::Picture:
    case ColumnKind::Bar:
        return {}; // a picture of a number that stands in a column of its own
    }
    return {};
}

/// A list says the unit of a row once, beside the figure that it adds up; the other figures of the row are
/// counted in it too, and have totals of each unit as that one has.
void shareTheUnit(ReportColumns& columns) {
    QStringList said;
    for (const ReportColumn& column : std::as_const(columns)) {
        if (!column.unitColumn.isEmpty())
            said += column.total == ColumnTotal::Sum ? column.unitColumn : QString();
    }
    if (said.size() != 1 || said.first().isEmpty())
        return;
    for (ReportColumn& column : columns) {
        if (column.type != ColumnType::Quantity)
            continue;
        column.unitColumn = said.first();
        column.total = ColumnTotal::Sum;
    }
}

} // namespace

ViewReport::ViewReport(const TableView& view, Currency currency) : m_currency(std::move(currency)) {
    const RowsModelBase& model = *view.table();
    const QStringList shown = view.shownColumns();
    // Where what came and what went make no total, what they cost makes none either.
    const bool isOfStock = std::none_of(model.columns().cbegin(), model.columns().cend(),
                                        [](const Column& one) { return one.sum == ColumnSum::Selected; });
    for (const QString& id : shown) {
        const int at = model.columnOf(id);
        const Column& column = model.columns().at(at);
        const std::optional<ColumnType> type = typeOf(column.kind);
        if (!type)
            continue;
        const bool counts = *type == ColumnType::Quantity;
        const QString unitKey = counts ? column.id + QStringLiteral("_unit") : QString();
        const ColumnTotal total =
            column.sum == ColumnSum::Quantity || (column.sum == ColumnSum::Value && isOfStock)
                ? ColumnTotal::Sum
                : ColumnTotal::None;
        m_columns.append({column.id, column.title, *type, total, unitKey, 0});
        m_taken.append({at, *type, Part::Value});
        // On the screen the unit stands in the figure's own cell; a real number needs it beside it.
        if (!counts)
            continue;
        m_columns.append({unitKey,
                          QCoreApplication::translate("ViewExport", "Unit"),
                          ColumnType::Text,
                          ColumnTotal::None,
                          {},
                          0});
        m_taken.append({at, ColumnType::Text, Part::Unit});
    }
}

ReportCell ViewReport::cellOf(const RowPull::Cell& cell, const Taken& part) const {
    if (part.part == Part::Unit || part.type == ColumnType::Text) {
        const auto role = part.part == Part::Unit ? int(TableRole::Unit) : int(Qt::DisplayRole);
        const QString text = cell(part.column, role).toString();
        return text.isEmpty() ? ReportCell() : ReportCell(text);
    }
    const QVariant value = cell(part.column, TableRole::Value);
    if (!value.isValid() || value.isNull())
        return {};
    switch (part.type) {
    case ColumnType::Quantity:
        return Quantity::fromMicros(value.toLongLong());
    case ColumnType::Money: {
        const Result<Currency> own = Currency::fromCode(cell(part.column, TableRole::Unit).toString());
        return Money(value.toLongLong(), own ? *own : m_currency);
    }
    case ColumnType::Date:
        return value.toDate();
    case ColumnType::Instant:
        return Instant{value.toLongLong()};
    default:
        return value.toString();
    }
}

Done ViewReport::begin(RowPull& rows, Progress& progress) {
    m_rows = &rows;
    m_progress = &progress;
    QList<qsizetype> unseen;
    for (qsizetype c = 0; c < m_taken.size(); ++c) {
        if (m_taken.at(c).part == Part::Unit)
            unseen += c;
    }
    // A list in which each figure stands beside the same unit has one column of units, that of its sum.
    const auto summed = std::find_if(unseen.cbegin(), unseen.cend(), [this](qsizetype c) {
        return m_columns.at(c - 1).total == ColumnTotal::Sum;
    });
    const qsizetype first = summed == unseen.cend() ? unseen.value(0) : *summed;
    QList<qsizetype> alike = unseen;
    alike.removeOne(first);
    while (!unseen.isEmpty() || !alike.isEmpty()) {
        BACKROOM_TRY(const auto row, next());
        if (!row)
            break;
        const auto cell = [&row](qsizetype c) -> const ReportCell& { return (*row)[std::size_t(c)]; };
        unseen.removeIf([&cell](qsizetype c) { return !isUnknown(cell(c)); });
        alike.removeIf([&](qsizetype c) { return cell(c) != cell(first); });
    }
    for (const qsizetype c : std::as_const(alike))
        if (!unseen.contains(c))
            unseen += c;
    leaveOut(unseen);
    shareTheUnit(m_columns);
    return restart();
}

void ViewReport::leaveOut(const QList<qsizetype>& unitsNeverSeen) {
    for (qsizetype c = m_taken.size() - 1; c > 0; --c) {
        if (!unitsNeverSeen.contains(c))
            continue;
        m_columns[c - 1].unitColumn.clear();
        m_columns.removeAt(c);
        m_taken.removeAt(c);
    }
}

Result<std::optional<ReportRow>> ViewReport::next() {
    BACKROOM_TRY(const bool isThere, m_rows->next());
    if (!isThere)
        return std::optional<ReportRow>();
    BACKROOM_CHECK(m_progress->step());
    ReportRow row;
    row.reserve(std::size_t(m_taken.size()));
    for (const Taken& part : std::as_const(m_taken))
        row.push_back(cellOf(m_rows->cell, part));
    return std::optional<ReportRow>(std::move(row));
}

Done ViewReport::restart() {
    m_rows->restart();
    return {};
}

} // namespace backroom::app
