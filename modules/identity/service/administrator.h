#pragma once

#include "foundation/service/desk.h"
#include "identity/domain/account.h"

namespace backroom::identity {

/// Who may upgrade a database, take it back and put a backup in its place, asked without signing in: the
/// schema may be too old or too new for that.

/// SQLite: the account must be an administrator of these books and know the password; `name` empty = the only
/// account. It becomes the desk's actor. `onlyWho` says in a sentence part who may, as the remedy.
/// Errors: Forbidden identity.wrong_password, identity.not_allowed.
Result<AccountInfo> checkAdministrator(Desk& desk, const QString& name, const QString& password,
                                       const QString& onlyWho);

/// A connection to a server whose statements run as backroom_owner@database.
struct OwnerConnection {
    std::unique_ptr<Database> database;
    bool isAccount = false; ///< the URL's USER is an account; else a role of the server that prepared it
};

/// PostgreSQL: connects as the account USER@NAME, else as the role USER of the server, and becomes the owner.
/// Errors: as Database::open; Forbidden identity.not_allowed with `refusal` ("%1 may not …").
Result<OwnerConnection> openAsOwner(const DatabaseUrl& url, const QString& password, const QString& refusal);

} // namespace backroom::identity
