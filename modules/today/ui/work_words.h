#pragma once

#include "today/service/today.h"
#include "today/ui/work_list.h"

namespace backroom::today {

/// A line of the work list in words, and where Enter leads. `zone`: the company's.
WorkRow workRow(const WorkLine& line, qint64 nowMs, const QTimeZone& zone);
/// The journal is whole, as far as this desk remembers it, or not.
WorkRow journalRow(const std::optional<Error>& problem);

} // namespace backroom::today
