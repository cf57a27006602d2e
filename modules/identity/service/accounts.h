#pragma once

#include "foundation/service/desk.h"
#include "identity/service/account_rows.h"

namespace backroom::identity {

/// The company's people. Every call but changeOwnPassword() asks for AdministerAccounts and is journalled,
/// without passwords. It refuses to take away the last administrator.
class Accounts {
public:
    explicit Accounts(Desk& desk) : m_desk(desk) {}

    /// Errors: as insertAccount().
    Result<AccountInfo> add(const NewAccount& account);
    /// By name.
    Result<QList<AccountInfo>> list();
    /// Error: NotFound identity.unknown_account.
    Result<AccountInfo> find(const QString& name);

    /// `before` is the account as it was read; what somebody else changed of it meanwhile stays, unless it is
    /// the same fact. Errors: NotFound identity.unknown_account; Conflict identity.edit_conflict, with both
    /// values; Refused identity.last_admin.
    Result<AccountInfo> setRole(const AccountInfo& before, Role role);
    /// From now on it cannot sign in, and its open sessions can post nothing (PostgreSQL). Errors as
    /// setRole().
    Result<AccountInfo> disable(const AccountInfo& before);
    Result<AccountInfo> enable(const AccountInfo& before);
    /// Errors: NotFound identity.unknown_account, Invalid identity.short_password.
    Done setPassword(Id<Account> id, const QString& password);
    /// Errors: Forbidden identity.wrong_password, identity.signed_out; Invalid identity.short_password.
    Done changeOwnPassword(const QString& current, const QString& wanted);

private:
    Result<AccountInfo> change(const AccountInfo& before, const AccountInfo& wanted);
    Result<AccountInfo> byId(Id<Account> id);
    Done storePassword(const AccountInfo& account, const QString& password);

    Desk& m_desk;
};

} // namespace backroom::identity
