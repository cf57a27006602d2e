#pragma once

#include "foundation/ui/kit/table_view.h"

namespace backroom {

/// How high the rows of lists are for this person, kept with the widths of their columns.
[[nodiscard]] RowHeight usualRowHeight();
/// Keeps it, and shows it in every list that is open.
void setUsualRowHeight(RowHeight height);

} // namespace backroom
