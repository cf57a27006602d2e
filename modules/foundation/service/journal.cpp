#include "foundation/service/journal.h"

#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace backroom {

using namespace foundation;

QString payloadHash(const QString& salt, const QString& payload) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt.toUtf8());
    hash.addData(payload.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Done writeJournal(Database& db, const Uuid& uuid, const QString& actorName, const QString& desk,
                  const JournalRecord& record) {
    QJsonObject payload;
    if (!record.before.isEmpty())
        payload[QStringLiteral("before")] = record.before;
    if (!record.after.isEmpty())
        payload[QStringLiteral("after")] = record.after;
    const QString text = QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
    // The row's own UUID carries 74 random bits: salt enough against guessing a short payload from its hash.
    const QString salt = uuid.toString();
    Query insert(db, queries::journalInsert);
    insert.bind(":uuid", uuid)
        .bind(":at", db.nowMs())
        .bind(":actor_name", actorName)
        .bind(":desk", desk)
        .bind(":action", record.action);
    insert.bind(":entity", record.entity);
    if (record.entityUuid.isNull())
        insert.bindNull(":entity_uuid");
    else
        insert.bind(":entity_uuid", record.entityUuid);
    insert.bind(":payload", text).bind(":salt", salt).bind(":payload_hash", payloadHash(salt, text));
    return insert.exec();
}

} // namespace backroom
