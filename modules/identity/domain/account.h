#pragma once

#include "foundation/domain/result.h"
#include "foundation/domain/uuid.h"
#include "identity/domain/role.h"

namespace backroom::identity {

/// An account as lists show it. It never holds a password in any form.
struct AccountInfo {
    Id<Account> id;
    Uuid uuid;
    QString name;
    QString fullName;
    Role role = Role::Auditor;
    bool isDisabled = false;
    qint64 createdAtMs = 0;
};

/// Letters, digits, '.', '-' and '_', beginning with a letter or digit, at most 30 characters. Trimmed.
/// Error: Invalid identity.bad_account_name.
Result<QString> checkAccountName(const QString& name);

/// At least 8 characters; anything else is the person's own business (NIST SP 800-63B 5.1.1.2).
/// Error: Invalid identity.short_password.
Done checkPassword(const QString& password);

/// The login role of an account on PostgreSQL, "anna@shop". Names are one ignoring case, so is the role.
QString loginRole(const QString& accountName, const QString& database);

/// Error: Invalid identity.role_too_long when the server's 63 bytes for a role's name are not enough.
Done checkRoleLength(const QString& accountName, const QString& database);

} // namespace backroom::identity
