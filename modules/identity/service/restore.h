#pragma once

#include "foundation/service/backup_folder.h"
#include "foundation/service/desk.h"

namespace backroom::identity {

struct RestoreRequest {
    DatabaseUrl url;
    /// SQLite: an administrator, of the present books or, when these cannot be opened, of the backup; empty =
    /// the only account. PostgreSQL: the URL names the account, or the server role that prepared the
    /// database.
    QString userName;
    QString password;
    QString backup;     ///< path
    QString backupRoot; ///< where the safety copy goes; empty = BackupFolder::standardRoot()
};

struct RestoreReport {
    BackupInfo backup;
    QString
        safetyCopy; ///< empty when the books were beyond copying: then the file lies beside, "….damaged-…"
    /// PostgreSQL: accounts of the backup that have no password on this server; an administrator sets one.
    QStringList accountsWithoutPassword;
};

/// Puts a backup in the place of a database: an explicit act of an administrator, after a safety copy of what
/// is there, with a check of what came back; if that fails the safety copy is put back. Everybody else has to
/// sign in again. It is told the URL, not a desk, because what it is needed for most is a database that no
/// longer opens.
class Restore {
public:
    Restore(const Clock& clock, UuidSource& uuids, QString deskName)
        : m_clock(clock), m_uuids(uuids), m_deskName(std::move(deskName)) {}

    /// Errors: as checkBackup(), restoreBackup(), writeBackup(); Forbidden identity.wrong_password,
    /// identity.not_allowed.
    Result<RestoreReport> run(const RestoreRequest& request);

private:
    Result<RestoreReport> runFile(const RestoreRequest& request);
    Result<RestoreReport> runServer(const RestoreRequest& request);
    Result<QString> checkAdministrator(Database& db, const RestoreRequest& request);
    Done checkAdministratorOfBackup(const RestoreRequest& request);
    Result<QStringList> bringBackLogins(Database& db, const QString& backup);
    Done finish(Database& db, const RestoreRequest& request, const QString& who);

    const Clock& m_clock;
    UuidSource& m_uuids;
    QString m_deskName;
};

} // namespace backroom::identity
