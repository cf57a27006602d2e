#pragma once

#include "foundation/service/database.h"

namespace backroom {

/// The one way to post with a time that is not now: while a demo company is being made, and never in a
/// company of somebody's own. The mark stands in the database from begin() to end(), so a demo whose making
/// was broken off can be told from one that is whole.
class DemoTime {
public:
    /// Sets the mark. The role must be allowed to write settings.
    static Done begin(Database& db);
    /// Takes the mark away; from here on the server's clock counts again.
    static Done end(Database& db);
    /// Is the mark there?
    static Result<bool> isBeingMade(Database& db);
    /// PostgreSQL: what foundation_now() answers on this connection. SQLite asks Database::setClock()'s
    /// clock.
    static Done tell(Database& db, qint64 nowMs);
};

} // namespace backroom
