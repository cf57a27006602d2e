#pragma once

#include "foundation/service/backup.h"

class QFile;

namespace backroom::backup {

/// The two halves of backup.h; for backup*.cpp only.

Error noSpace(const QString& path, const QString& detail = {});
Error cannotWrite(const QString& path, const QString& detail);
Error damaged(const QString& path, const QString& detail);
Error foreignBackup(const QString& path);
/// BackupInfo::books of the open database; empty when its journal cannot be asked.
QString booksOf(Database& db);

Done writeSqlite(Database& db, const QString& path, Progress& job);
Result<BackupInfo> checkSqlite(const QString& path);
Done restoreSqlite(Database& db, const QString& path, const std::function<Done()>& whenHeld);

Done writePostgresql(Database& db, const QString& path, Progress& job);
Result<BackupInfo> checkPostgresql(const QString& path);
Done restorePostgresql(Database& db, const QString& path, const std::function<Done()>& whenHeld);

/// The first line of a PostgreSQL backup.
extern const QByteArray postgresqlMagic;

} // namespace backroom::backup
