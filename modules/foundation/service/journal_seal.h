#pragma once

#include "foundation/service/database.h"

#include <optional>

namespace backroom {

/// What one link of the journal's chain covers: all of a row but its payload, which stands for itself by its
/// salted hash.
struct JournalLink {
    qint64 seq = 0;
    QString uuid;
    qint64 atMs = 0;
    std::optional<qint64> actorId;
    QString actorName;
    QString desk;
    QString action;
    QString entity;
    std::optional<QString> entityUuid;
    QString payloadHash;

    /// SHA-256, hex, over the previous link's hash ("" for the first) and the fields, each as "|=<text>" with
    /// \ and | escaped, or "|" when NULL. PostgreSQL computes the same in db/objects/foundation/10_journal.
    [[nodiscard]] QString hash(const QString& previous) const;
};

/// Numbers and chains the rows that were written unsealed, and tells other desks; returns the last number.
/// Call it outside a transaction: PostgreSQL lets one desk at a time do it, until that desk commits. On
/// SQLite rows are sealed when they are written, so this only answers.
Result<qint64> sealJournal(Database& db);

} // namespace backroom
