#include "foundation/ui/kit/column_filters.h"

#include "foundation/domain/quantity.h"

#include <QDate>

namespace backroom {

namespace {

std::optional<FilterKind> filterKindOf(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Number:
    case ColumnKind::Money:
        return FilterKind::Quantity;
    case ColumnKind::DateTime:
        return FilterKind::Moment;
    case ColumnKind::Date:
        return FilterKind::Day;
    case ColumnKind::Picture:
    case ColumnKind::Bar:
        return std::nullopt;
    case ColumnKind::Text:
    case ColumnKind::Code:
    case ColumnKind::State:
        break;
    }
    return FilterKind::Text;
}

} // namespace

QList<FilterColumn> filtersOf(const Columns& columns) {
    QList<FilterColumn> filters;
    for (const Column& column : columns)
        if (const std::optional<FilterKind> kind = filterKindOf(column.kind))
            filters.append(
                {column.listColumn.isEmpty() ? column.id : column.listColumn, column.title, *kind});
    return filters;
}

Columns orderedByThemselves(Columns columns) {
    for (Column& column : columns) {
        const bool isPicture = column.kind == ColumnKind::Picture || column.kind == ColumnKind::Bar;
        column.sorting = isPicture ? Sorting::None : Sorting::Allowed;
        column.listColumn = column.id;
    }
    return columns;
}

QVariant comparable(ColumnKind kind, const QVariant& value, const QVariant& digits) {
    if (!value.isValid() || value.isNull())
        return {};
    if (kind == ColumnKind::Date)
        return value.toDate().toString(Qt::ISODate);
    if (kind != ColumnKind::Money)
        return value;
    constexpr int usualDigits = 2;
    qint64 micros = value.toLongLong();
    for (int digit = digits.isValid() ? digits.toInt() : usualDigits; digit < Quantity::scale; ++digit)
        micros *= 10;
    return micros;
}

} // namespace backroom
