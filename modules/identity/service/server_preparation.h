#pragma once

#include "foundation/service/database.h"

namespace backroom::identity {

/// What the connected role of a PostgreSQL server may do in this database.
struct ServerRights {
    bool isSuperuser = false;
    bool mayMakeRoles = false;
    bool ownsDatabase = false;
    bool ownsTables = false; ///< may become backroom_owner@database
    bool isPrepared = false; ///< the roles exist
};

Result<ServerRights> serverRights(Database& db);

/// Connects as a role of the server; makes the database first when there is none.
/// Errors: as Database::open, Forbidden database.denied when the role may not make databases.
Result<std::unique_ptr<Database>> openOrCreateDatabase(const DatabaseUrl& url,
                                                       const Credentials& credentials);

/// From here on, until this connection ends, nobody else prepares or upgrades this database. Error:
/// Unavailable database.busy when another one is not done within a minute.
Done prepareAlone(Database& db);

/// Makes the roles, their rights on the database and the function that makes login roles. Idempotent, one
/// transaction.
Done prepareServerRoles(Database& db);

/// From here on statements run as backroom_owner@database, who owns the tables.
Done becomeOwner(Database& db);
/// Back to the role that connected.
Done becomeSelf(Database& db);

} // namespace backroom::identity
