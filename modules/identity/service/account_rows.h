#pragma once

#include "foundation/service/desk.h"
#include "foundation/service/query.h"
#include "identity/domain/account.h"

#include <optional>

namespace backroom::identity {

/// Reading and writing of identity_account rows, shared by the services of this folder; no permission is
/// asked.

struct AccountRow {
    AccountInfo info;
    QString passwordHash; ///< SQLite only
};

struct NewAccount {
    QString name;
    QString fullName;
    Role role = Role::Warehouse;
    QString password;
};

AccountInfo readAccount(const Query& row);
/// Nothing when there is no such name (ignoring case).
Result<std::optional<AccountRow>> findAccount(Database& db, const QString& name);
/// Checks name and password, writes the row and, on PostgreSQL, makes the login role. In the caller's
/// transaction. Errors: as checkAccountName, checkPassword, checkRoleLength; Conflict identity.name_taken.
Result<AccountInfo> insertAccount(Desk& desk, const NewAccount& account);
/// Sets the password, or only brings the login role in line with its row when there is none.
Done putLogin(Database& db, const AccountInfo& account, const std::optional<QString>& password);

} // namespace backroom::identity
