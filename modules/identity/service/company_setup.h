#pragma once

#include "foundation/service/desk.h"
#include "identity/domain/account.h"
#include "identity/domain/company.h"

#include <functional>

namespace backroom::identity {

/// What other modules make when a company is born (its first site, its reasons). Runs in the transaction that
/// makes the company, with the first administrator as the desk's actor.
using CompanyHook = std::function<Done(Desk&)>;

struct SetupRequest {
    DatabaseUrl url;
    /// SQLite: the account that upgrades an older file; empty = the only one. PostgreSQL: the URL names it.
    QString userName;
    QString password;   ///< of userName, or of the URL's user
    QString backupRoot; ///< an upgrade backs up first; empty = BackupFolder::standardRoot()

    CompanySettings company; ///< for a new company; its UUID is made
    QString adminName = QStringLiteral("admin");
    QString adminFullName;
    QString adminPassword;
};

enum class SetupOutcome { NewCompany, Upgraded, AlreadyCurrent };

struct SetupReport {
    SetupOutcome outcome = SetupOutcome::AlreadyCurrent;
    int fromStep = 0;
    int toStep = 0;
};

/// Makes a database ready: file or server database, roles and rights, schema, company, first administrator.
/// Done again it upgrades and otherwise changes nothing. It refuses a database that belongs to something
/// else.
///
/// PostgreSQL: the URL's USER is tried as the account USER@NAME first, which can upgrade when it is an
/// administrator, and begin anew where that administrator took all steps back. Else USER is a role of the
/// server that prepares: it owns the database (or may create it) and has CREATEROLE; a superuser will do, but
/// is not needed.
class CompanySetup {
public:
    CompanySetup(const Clock& clock, UuidSource& uuids, QString deskName, QList<CompanyHook> hooks = {})
        : m_clock(clock), m_uuids(uuids), m_deskName(std::move(deskName)), m_hooks(std::move(hooks)) {}

    /// Errors: Unavailable database.foreign, database.newer, …; Forbidden identity.wrong_password,
    /// identity.may_not_prepare (the role lacks a right, named), identity.not_allowed (no administrator
    /// upgrades); Invalid as checkCompany(), checkAccountName(), checkPassword(),
    /// identity.database_name_too_long.
    Result<SetupReport> prepare(const SetupRequest& request);

private:
    Result<SetupReport> prepareFile(const SetupRequest& request);
    Result<SetupReport> prepareServer(const SetupRequest& request);
    Result<SetupReport> upgradeAsAccount(Database& db, const SetupRequest& request);
    Result<SetupReport> prepareAsServerRole(Database& db, const SetupRequest& request);
    Done checkMayUpgrade(Database& db, const SetupRequest& request);
    Result<SetupReport> migrateAsOwner(Database& db, const SetupRequest& request);
    Result<SetupReport> migrateAndMakeCompany(Database& db, const SetupRequest& request);
    Result<SetupReport> migrate(Database& db, const SetupRequest& request);
    /// True when there was none.
    Result<bool> makeCompany(Database& db, const SetupRequest& request);

    const Clock& m_clock;
    UuidSource& m_uuids;
    QString m_deskName;
    QList<CompanyHook> m_hooks;
};

} // namespace backroom::identity
