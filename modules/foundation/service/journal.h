#pragma once

#include "foundation/domain/uuid.h"
#include "foundation/service/database.h"

#include <QJsonObject>

namespace backroom {

/// What one service call leaves behind: `action` on `entity` ("catalog.product", "stock.document", …).
struct JournalRecord {
    QString action;     ///< "create", "change", "archive", "post", "reverse", "sign_in", "refused", …
    QString entity;     ///< table-like name of what was touched
    Uuid entityUuid;    ///< null when it is not about one record
    QJsonObject before; ///< only the fields that changed
    QJsonObject after;
};

/// Appends a row in the caller's transaction; it becomes part of the chain at once on SQLite, by
/// sealJournal() on PostgreSQL.
Done writeJournal(Database& db, const Uuid& uuid, const QString& actorName, const QString& desk,
                  const JournalRecord& record);

/// SHA-256 of salt and payload: what the chain covers, so a payload can be erased without breaking it. Hex.
QString payloadHash(const QString& salt, const QString& payload);

} // namespace backroom
