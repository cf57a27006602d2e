#pragma once

#include "foundation/service/list_query.h"

namespace backroom::test {

/// Asks a list for every sortable column in both directions from every kind of place, every filterable column
/// with every comparison that suits it, every sum, the search and the positions; returns what the engine
/// refused, one line each.
QStringList whatListRefuses(Database& database, const ListDeclaration& declaration);

} // namespace backroom::test
