#pragma once

#include "foundation/domain/error.h"
#include "foundation/service/database_url.h"

#include <QSqlError>

namespace backroom {

/// Our error for an engine's code (SQLite's extended result code, PostgreSQL's SQLSTATE).
/// Codes: database.busy (worth another try), database.full, database.read_only, database.connection_lost,
/// database.duplicate, database.referenced, database.check, database.denied, database.foreign,
/// database.unexpected. A trigger's own refusal reads "backroom:<code>:<detail>" and becomes Refused with
/// that code.
Error engineError(Engine engine, const QString& nativeCode, const QString& text, const QString& statement,
                  const DatabaseUrl& url);

/// Unavailable database.connection_lost, where no engine said so.
Error lostConnection(const DatabaseUrl& url);

/// Why a PostgreSQL connection could not be made.
Error connectError(const QSqlError& error, const DatabaseUrl& url);

} // namespace backroom
