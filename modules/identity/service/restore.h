#pragma once

#include "foundation/service/backup_folder.h"
#include "foundation/service/desk.h"

#include <optional>

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
    QString safetyCopy;  ///< empty when the books were beyond copying
    QString damagedFile; ///< where the file of such books was set aside; empty on a server
    /// PostgreSQL: accounts of the backup that have no password on this server; an administrator sets one.
    QStringList accountsWithoutPassword;
};

/// Puts a backup in the place of a database: an explicit act of an administrator, after a safety copy of what
/// is there. It happens as a whole or not at all, also when this program is killed in the middle. What others
/// do meanwhile is in the safety copy or in the restored books, or they were told that it was not done;
/// everybody has to sign in again. It is told the URL, not a desk, because what it is needed for most is a
/// database that no longer opens.
class Restore {
public:
    Restore(const Clock& clock, UuidSource& uuids, QString deskName)
        : m_clock(clock), m_uuids(uuids), m_deskName(std::move(deskName)) {}

    /// The file is looked at first, then who asks, and only then is anything touched. Errors: as
    /// checkBackup(), restoreBackup(), writeBackup(); Forbidden identity.wrong_password,
    /// identity.not_allowed; Conflict backup.others_work when others do not stop.
    Result<RestoreReport> run(const RestoreRequest& request);

private:
    Result<RestoreReport> runFile(const RestoreRequest& request, RestoreReport report);
    Done replacePages(Database& db, const RestoreRequest& request, RestoreReport& report);
    Result<RestoreReport> runServer(const RestoreRequest& request, RestoreReport report);
    /// False when somebody was faster: the safety copy is not of these books any more.
    Result<bool> tryOnServer(Database& db, const RestoreRequest& request, RestoreReport& report);
    Result<bool> replaceOnServer(Database& db, const RestoreRequest& request,
                                 const std::optional<QString>& head, RestoreReport& report);
    Result<QString> checkAdministrator(Database& db, const RestoreRequest& request);
    Done checkAdministratorOfBackup(const RestoreRequest& request);
    Result<QStringList> bringBackLogins(Database& db, const QString& backup);
    Done finish(Database& db, const RestoreRequest& request, const QString& who);

    const Clock& m_clock;
    UuidSource& m_uuids;
    QString m_deskName;
};

} // namespace backroom::identity
