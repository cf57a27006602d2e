#pragma once

#include "foundation/domain/list_view.h"
#include "foundation/ui/kit/column.h"

#include <QVariant>

namespace backroom {

/// How filters know the columns of a table: figures as quantities, instants and days by their days, all else
/// as text, pictures not at all. Columns are called as the list calls them, else by their id.
QList<FilterColumn> filtersOf(const Columns& columns);

/// The same columns, each to be ordered by what stands in it.
Columns orderedByThemselves(Columns columns);

/// What a cell is compared by, of what TableRole::Value and TableRole::Digits say: money in micros of its
/// major unit as it is typed, days as ISO text, the rest as it is.
QVariant comparable(ColumnKind kind, const QVariant& value, const QVariant& digits);

} // namespace backroom
