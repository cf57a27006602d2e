#include "dataexchange/service/import_log.h"

#include "dataexchange/service/queries.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype itemsPerStatement = 5000;

constexpr std::array<const char*, 3> entityNames{"product", "location", "partner"};

QString entityName(ImportedEntity entity) {
    return QString::fromLatin1(entityNames[static_cast<size_t>(entity)]);
}

ImportedEntity entityOf(const Query& row) {
    const QString name = row.text("entity");
    for (size_t i = 0; i < entityNames.size(); ++i)
        if (name == QLatin1String(entityNames[i]))
            return static_cast<ImportedEntity>(i);
    return ImportedEntity::Product;
}

MadeThing::Kind kindOf(ImportedEntity entity) {
    switch (entity) {
    case ImportedEntity::Product:
        return MadeThing::Kind::Product;
    case ImportedEntity::Location:
        return MadeThing::Kind::Location;
    case ImportedEntity::Partner:
        return MadeThing::Kind::Partner;
    }
    return MadeThing::Kind::Product;
}

QString actionName(ImportedAction action) {
    return action == ImportedAction::Created ? QStringLiteral("created") : QStringLiteral("updated");
}

ImportRecord readRecord(const Query& row) {
    ImportRecord record;
    record.id = row.int64("id");
    record.uuid = row.uuid("uuid");
    record.kind = importKindFromName(row.text("kind")).value_or(ImportKind::Products);
    record.fileName = row.text("file_name");
    record.startedAtMs = row.int64("started_at");
    record.counts.rows = row.int64("row_count");
    record.counts.created = row.int64("created_count");
    record.counts.updated = row.int64("updated_count");
    record.counts.skipped = row.int64("skipped_count");
    record.counts.failed = row.int64("failed_count");
    record.counts.importId = record.uuid;
    record.undoneAtMs = row.optionalInt64("undone_at");
    record.finishedAtMs = row.optionalInt64("finished_at");
    record.who = row.text("who");
    return record;
}

} // namespace

Done ImportLog::open(ImportRecord& record) {
    Query add(m_desk.database(), queries::importAdd);
    add.bind(":uuid", record.uuid)
        .bind(":kind", importKindName(record.kind))
        .bind(":file_name", record.fileName);
    add.bind(":actor_id", m_desk.actor().id).bind(":started_at", record.startedAtMs);
    add.bind(":file_hash", QString::fromLatin1(record.fileHash.toHex()));
    BACKROOM_TRY(const bool added, add.execAndNext());
    record.id = added ? add.int64("id") : 0;
    return {};
}

Done ImportLog::close(const ImportRecord& record) {
    Query update(m_desk.database(), queries::importClose);
    update.bind(":id", record.id).bind(":row_count", record.counts.rows);
    update.bind(":created_count", record.counts.created).bind(":updated_count", record.counts.updated);
    update.bind(":skipped_count", record.counts.skipped).bind(":failed_count", record.counts.failed);
    update.bind(":finished_at", record.finishedAtMs);
    return update.exec();
}

Done ImportLog::addItems(const ImportRecord& record, const QList<ImportedItem>& items) {
    for (qsizetype from = 0; from < items.size(); from += itemsPerStatement) {
        QJsonArray rows;
        for (const ImportedItem& item : items.mid(from, itemsPerStatement))
            rows.append(QJsonObject{{QStringLiteral("entity"), entityName(item.entity)},
                                    {QStringLiteral("uuid"), item.uuid.toString()},
                                    {QStringLiteral("action"), actionName(item.action)}});
        Query insert(m_desk.database(), queries::importItemsAdd);
        insert.bind(":import_id", record.id);
        insert.bind(":rows", QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
        BACKROOM_CHECK(insert.exec());
    }
    return {};
}

Done ImportLog::addChanges(const ImportRecord& record, const QList<ChangedValue>& changes) {
    for (qsizetype from = 0; from < changes.size(); from += itemsPerStatement) {
        QJsonArray rows;
        for (const ChangedValue& change : changes.mid(from, itemsPerStatement))
            rows.append(QJsonObject{{QStringLiteral("record"), changedRecordName(change.record)},
                                    {QStringLiteral("uuid"), change.uuid.toString()},
                                    {QStringLiteral("field"), change.field},
                                    {QStringLiteral("former"), change.former},
                                    {QStringLiteral("written"), change.written}});
        Query insert(m_desk.database(), queries::importChangesAdd);
        insert.bind(":import_id", record.id);
        insert.bind(":rows", QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
        BACKROOM_CHECK(insert.exec());
    }
    return {};
}

Result<QList<ChangedValue>> ImportLog::changes(const ImportRecord& record) {
    Query query(m_desk.database(), queries::importChanges);
    query.bind(":import_id", record.id);
    BACKROOM_CHECK(query.exec());
    QList<ChangedValue> changes;
    while (query.next())
        changes.append({changedRecordFromName(query.text("record")).value_or(ChangedRecord::Product),
                        query.uuid("record_uuid"), query.text("field"), query.text("former"),
                        query.text("written")});
    return changes;
}

Result<ImportRecord> ImportLog::find(const Uuid& uuid) {
    Query query(m_desk.database(), queries::importFind);
    query.bind(":uuid", uuid);
    BACKROOM_TRY(const bool known, query.execAndNext());
    if (!known)
        return fail(ErrorKind::NotFound, QStringLiteral("import.unknown"),
                    Text::tr("There is no such import"), uuid.toString(),
                    Text::tr("copy the id the import printed"));
    return readRecord(query);
}

Result<QList<ImportedItem>> ImportLog::items(const ImportRecord& record) {
    Query query(m_desk.database(), queries::importItems);
    query.bind(":import_id", record.id);
    BACKROOM_CHECK(query.exec());
    QList<ImportedItem> items;
    while (query.next())
        items.append({entityOf(query), query.uuid("entity_uuid"),
                      query.text("action") == QLatin1String("created") ? ImportedAction::Created
                                                                       : ImportedAction::Updated});
    return items;
}

Result<QSet<Uuid>> ImportLog::importedAgain(const ImportRecord& record) {
    Query query(m_desk.database(), queries::importedAgain);
    query.bind(":import_id", record.id);
    BACKROOM_CHECK(query.exec());
    QSet<Uuid> uuids;
    while (query.next())
        uuids.insert(query.uuid("entity_uuid"));
    return uuids;
}

Done ImportLog::markUndone(const ImportRecord& record, qint64 atMs) {
    Query query(m_desk.database(), queries::importUndone);
    query.bind(":id", record.id).bind(":undone_at", atMs);
    return query.exec();
}

Result<std::optional<ImportRecord>> ImportLog::ofFile(ImportKind kind, const QByteArray& hash) {
    Query query(m_desk.database(), queries::importOfFile);
    query.bind(":kind", importKindName(kind)).bind(":file_hash", QString::fromLatin1(hash.toHex()));
    BACKROOM_TRY(const bool known, query.execAndNext());
    return known ? std::optional(readRecord(query)) : std::nullopt;
}

Result<QList<MadeThing>> ImportLog::made(const ImportRecord& record, int limit) {
    QList<MadeThing> made;
    Query documents(m_desk.database(), queries::importDocumentsMade);
    documents.bind(":group_uuid", record.uuid).bind(":limit", limit);
    BACKROOM_CHECK(documents.exec());
    while (documents.next())
        made.append({MadeThing::Kind::Document, documents.text("number"), documents.text("reference"), true,
                     !documents.text("reversed_by_number").isEmpty(), 0});
    Query items(m_desk.database(), queries::importItemsMade);
    items.bind(":import_id", record.id).bind(":limit", limit);
    BACKROOM_CHECK(items.exec());
    while (items.next())
        made.append({kindOf(entityOf(items)), items.text("code"), items.text("name"),
                     items.text("action") == QLatin1String("created"), items.flag("archived"),
                     items.int64("partner_id")});
    return made;
}

Result<QList<ImportRecord>> ImportLog::list(int limit) {
    Query query(m_desk.database(), queries::importList);
    query.bind(":limit", limit);
    BACKROOM_CHECK(query.exec());
    QList<ImportRecord> records;
    while (query.next())
        records.append(readRecord(query));
    return records;
}

} // namespace backroom::dataexchange
