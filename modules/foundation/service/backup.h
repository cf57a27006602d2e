#pragma once

#include "foundation/domain/progress.h"
#include "foundation/service/database.h"

#include <functional>

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
/// transaction; on PostgreSQL its role may become backroom_owner@database. `job` says how far it is and may
/// stop it, in tenths of a second. Errors: NotFound backup.no_folder; Refused backup.not_replaced,
/// job.cancelled; Invalid backup.is_the_database; Unavailable backup.no_space, backup.cannot_write,
/// backup.tool_missing, backup.failed, database.connection_lost.
Result<BackupInfo> writeBackup(Database& db, const QString& path, Progress* job = nullptr);

/// Reads all of it. Errors: NotFound backup.no_file; Unavailable backup.foreign (no backup of ours),
/// backup.damaged, database.newer.
Result<BackupInfo> checkBackup(const QString& path);

/// Puts the backup in the place of everything in `db`. The caller sees to a safety copy. Others see all or
/// nothing, and so does whoever comes after a failure: SQLite in one step, PostgreSQL in one transaction,
/// which may be a part of the caller's; there `db` is the tables' owner. Errors: as checkBackup; Invalid
/// backup.other_engine; when others do not let go for 10 s Unavailable database.busy (SQLite), Conflict
/// backup.others_work (PostgreSQL).
/// `whenHeld` runs once nobody else can write any more, before anything is changed, and can refuse: the
/// moment for a safety copy, through another connection.
Done restoreBackup(Database& db, const QString& path, const std::function<Done()>& whenHeld = {});

/// SQLite, when the file cannot even be opened: it is set aside as "<file>.damaged-<ms>", the backup takes
/// its place. Returns where it was set aside; empty when there was none.
Result<QString> replaceDamagedFile(const DatabaseUrl& url, const QString& path, qint64 nowMs);

/// The accounts' verifiers in a PostgreSQL backup, as (name, SCRAM verifier); empty on SQLite, whose file has
/// all.
Result<QList<std::pair<QString, QString>>> loginsInBackup(const QString& path);

} // namespace backroom
