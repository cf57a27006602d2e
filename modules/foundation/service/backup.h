#pragma once

#include "foundation/service/database.h"

namespace backroom {

/// What is known of a backup file that was opened and found good.
struct BackupInfo {
    QString path;
    Engine engine = Engine::Sqlite;
    qint64 madeAtMs = 0;
    qint64 bytes = 0;
    int schemaStep = 0;
    QString books;        ///< the same in every backup of one company; empty when it cannot be told
    bool isSealed = true; ///< false: somebody's copy of a SQLite file, perhaps one that is worked in
};

/// Copies of a company's books in one file, mode 0600. SQLite: a database file (online backup, consistent
/// while others post). PostgreSQL: pg_dump's custom format between a first line that carries the accounts'
/// verifiers, as far as the server gives them, and a checksum. None of these asks for a permission:
/// identity::Safety and identity::Restore do.

/// Writes beside `path`, opens what was written, and only then gives it the name: a failure leaves the old
/// file. Only an older backup of the same books is replaced, and no folder is made. `db` is in no
/// transaction; on PostgreSQL its role may become backroom_owner@database. Errors: NotFound backup.no_folder;
/// Refused backup.not_replaced; Invalid backup.is_the_database; Unavailable backup.no_space,
/// backup.cannot_write, backup.tool_missing, backup.failed.
Result<BackupInfo> writeBackup(Database& db, const QString& path);

/// Reads all of it. Errors: NotFound backup.no_file; Unavailable backup.foreign (no backup of ours),
/// backup.damaged, database.newer.
Result<BackupInfo> checkBackup(const QString& path);

/// Puts the backup in the place of everything in `db`. The caller has made a safety copy. SQLite: one step,
/// others see all or nothing. PostgreSQL: `db` is the tables' owner, in no transaction; a failure may leave
/// it empty. Errors: as checkBackup; Invalid backup.other_engine; Unavailable database.busy when others do
/// not let go for 10 s.
Done restoreBackup(Database& db, const QString& path);

/// SQLite, when the file cannot even be opened: it is set aside as "<file>.damaged-<ms>", the backup takes
/// its place.
Done replaceDamagedFile(const DatabaseUrl& url, const QString& path, qint64 nowMs);

/// The accounts' verifiers in a PostgreSQL backup, as (name, SCRAM verifier); empty on SQLite, whose file has
/// all.
Result<QList<std::pair<QString, QString>>> loginsInBackup(const QString& path);

} // namespace backroom
