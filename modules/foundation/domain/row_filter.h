#pragma once

#include "foundation/domain/list_request.h"

#include <functional>

namespace backroom {

/// What a row has in a column: whole numbers for numbers, amounts, quantities (micros) and instants (ms),
/// QString for texts and days, invalid = nothing known.
using ValueOf = std::function<QVariant(const QString& column)>;

/// Whether a row that is held in memory belongs to the list: what ListQuery asks the database, asked of a
/// row. Texts are compared by their folded form (textKey).
bool fulfils(const ListFilter& filter, const ValueOf& value);

/// The rows 0 to count − 1 which belong to the list, in its order; rows without a value in the sort column
/// come last in both directions, those with the same one stay as they were. Each word of `request.search`
/// must occur in one of the columns `searched`.
QList<int> arranged(int count, const ListRequest& request, const QStringList& searched,
                    const std::function<QVariant(int row, const QString& column)>& value);

} // namespace backroom
