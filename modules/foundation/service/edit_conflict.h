#pragma once

#include "foundation/service/desk.h"

namespace backroom {

/// The Conflict of an edit with who changed the record last and when behind its first sentence; any other
/// error, and a record nobody changed, as it came. For whoever may read the journal: editors of records may.
Error withWho(Desk& desk, const Uuid& record, Error error);

} // namespace backroom
