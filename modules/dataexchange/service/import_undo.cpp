#include "dataexchange/service/import_undo.h"

#include "dataexchange/domain/import_summary.h"
#include "dataexchange/service/queries.h"
#include "dataexchange/service/values_back.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype uuidsPerStatement = 5000;
constexpr qsizetype documentsPerCommit = 100;

QByteArray quoted(const QString& text) {
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

} // namespace

QByteArray UndoSummary::toJson() const {
    QByteArray out = "{\"import\":" + quoted(importId.toString()) +
                     ",\"reversed\":" + QByteArray::number(reversed) +
                     ",\"archived\":" + QByteArray::number(archived) +
                     ",\"restored\":" + QByteArray::number(restored) + ",\"kept\":[";
    for (qsizetype i = 0; i < kept.size(); ++i)
        out += (i > 0 ? QByteArray(",") : QByteArray()) + "{\"what\":" + quoted(kept[i].what) +
               ",\"why\":" + quoted(kept[i].why) + '}';
    return out + "]}\n";
}

Result<UndoSummary> ImportUndo::rehearse(const Uuid& importId, Progress* job) {
    BACKROOM_CHECK(m_desk.require(Permission::ImportData));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    auto summary = undo(importId, job);
    transaction.rollback();
    return summary;
}

Result<UndoSummary> ImportUndo::undo(const Uuid& importId, Progress* job) {
    BACKROOM_CHECK(m_desk.require(Permission::ImportData));
    BACKROOM_TRY(const ImportRecord record, m_log.find(importId));
    UndoSummary summary;
    summary.importId = importId;
    BACKROOM_CHECK(reverseDocuments(record, summary, job));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    // Before anything is archived: so it is told from what somebody had archived by hand.
    const qint64 atMs = m_desk.nowMs();
    BACKROOM_TRY(QList<ImportedItem> items, m_log.items(record));
    BACKROOM_TRY(const QSet<Uuid> again, m_log.importedAgain(record));
    items.removeIf([&](const ImportedItem& item) { return again.contains(item.uuid); });
    // What is archived is not changed any more.
    if (!record.undoneAtMs)
        BACKROOM_CHECK(bringBack(record, summary));
    BACKROOM_CHECK(archiveProducts(items, record, summary));
    BACKROOM_CHECK(archivePlaces(items, summary));
    BACKROOM_CHECK(archivePartners(items, summary));
    if (record.undoneAtMs && summary.reversed == 0 && summary.archived == 0 && summary.kept.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("import.undone_already"),
                    Text::tr("This import was taken back already"), record.fileName,
                    Text::tr("import the file again if you want it back"));
    BACKROOM_CHECK(m_log.markUndone(record, atMs));
    BACKROOM_CHECK(m_desk.record({QStringLiteral("undo"),
                                  QStringLiteral("dataexchange.import"),
                                  importId,
                                  {},
                                  {{QStringLiteral("reversed"), summary.reversed},
                                   {QStringLiteral("archived"), summary.archived},
                                   {QStringLiteral("restored"), summary.restored},
                                   {QStringLiteral("kept"), summary.kept.size()}}}));
    BACKROOM_CHECK(transaction.commit());
    return summary;
}

Done ImportUndo::reverseDocuments(const ImportRecord& record, UndoSummary& summary, Progress* job) {
    QStringList numbers;
    {
        Query query(m_desk.database(), queries::importDocuments);
        query.bind(":group_uuid", record.uuid);
        BACKROOM_CHECK(query.exec());
        while (query.next())
            numbers << query.text("number");
    }
    if (job)
        BACKROOM_CHECK(job->begin(numbers.size(), Text::tr("Reversing its documents")));
    // In batches: reversing thousands of documents would keep everybody else waiting for the last of them.
    for (qsizetype from = 0; from < numbers.size(); from += documentsPerCommit) {
        BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
        {
            Query query(m_desk.database(), queries::forgetPlans);
            BACKROOM_CHECK(query.exec());
        }
        for (const QString& number : numbers.mid(from, documentsPerCommit)) {
            const auto reversed = m_posting.reverse(
                number, {{}, Text::tr("Undo of the import of %1").arg(record.fileName)}, m_desk.newUuid());
            if (reversed)
                ++summary.reversed;
            else if (isOfTheProgram(reversed.error()))
                return fail(reversed.error());
            else
                summary.kept.append({number, reversed.error().oneLine()});
        }
        BACKROOM_CHECK(transaction.commit());
        if (job)
            BACKROOM_CHECK(job->step(documentsPerCommit));
    }
    return {};
}

/// Bins before the zones and sites they lie in: what was made last goes first.
Done ImportUndo::archivePlaces(const QList<ImportedItem>& items, UndoSummary& summary) {
    QList<std::pair<locations::LocationId, QString>> places;
    for (const ImportedItem& item : items) {
        if (item.entity != ImportedEntity::Location || item.action != ImportedAction::Created)
            continue;
        Query query(m_desk.database(), queries::placeByUuid);
        query.bind(":uuid", item.uuid);
        BACKROOM_TRY(const bool found, query.execAndNext());
        if (found && !query.flag("archived"))
            places.prepend({query.id<locations::Location>("id"), query.text("code")});
    }
    // Parents may have been made behind their children, so once more as long as it helps.
    for (bool progressed = true; progressed && !places.isEmpty();) {
        progressed = false;
        QList<std::pair<locations::LocationId, QString>> left;
        for (const auto& place : std::as_const(places)) {
            Done archived = m_tree.archive(place.first);
            if (!archived && isOfTheProgram(archived.error()))
                return archived;
            if (!archived) {
                left.append(place);
                continue;
            }
            ++summary.archived;
            progressed = true;
        }
        places = left;
    }
    for (const auto& place : std::as_const(places))
        summary.kept.append({place.second, Text::tr("goods or other locations are in it")});
    return {};
}

/// Whom documents name stays: their papers would lead to somebody who was put away.
Done ImportUndo::archivePartners(const QList<ImportedItem>& items, UndoSummary& summary) {
    for (const ImportedItem& item : items) {
        if (item.entity != ImportedEntity::Partner || item.action != ImportedAction::Created)
            continue;
        partners::PartnerId id;
        QString code;
        {
            Query query(m_desk.database(), queries::partnerByUuid);
            query.bind(":uuid", item.uuid);
            BACKROOM_TRY(const bool found, query.execAndNext());
            if (!found || query.flag("archived"))
                continue;
            id = query.id<partners::Partner>("id");
            code = query.text("code");
            if (query.flag("is_used")) {
                summary.kept.append({code, Text::tr("documents name it; archive it by hand if you want")});
                continue;
            }
        }
        const auto archived = m_partners.archive(id);
        if (archived)
            ++summary.archived;
        else if (isOfTheProgram(archived.error()))
            return fail(archived.error());
        else
            summary.kept.append({code, archived.error().oneLine()});
    }
    return {};
}

Done ImportUndo::archiveProducts(const QList<ImportedItem>& items, const ImportRecord& record,
                                 UndoSummary& summary) {
    QJsonArray uuids;
    for (const ImportedItem& item : items)
        if (item.action == ImportedAction::Created && item.entity == ImportedEntity::Product)
            uuids.append(item.uuid.toString());
    struct Found {
        catalog::ProductId id;
        QString sku;
        qint64 otherEntries = 0;
    };
    for (qsizetype from = 0; from < uuids.size(); from += uuidsPerStatement) {
        QJsonArray some;
        for (qsizetype i = from; i < std::min(uuids.size(), from + uuidsPerStatement); ++i)
            some.append(uuids[i]);
        QList<Found> found;
        {
            Query query(m_desk.database(), queries::importedProducts);
            query.bind(":uuids", QString::fromUtf8(QJsonDocument(some).toJson(QJsonDocument::Compact)));
            query.bind(":group_uuid", record.uuid);
            BACKROOM_CHECK(query.exec());
            while (query.next())
                found.append({query.id<catalog::Product>("product_id"), query.text("sku"),
                              query.int64("other_entries")});
        }
        for (const Found& product : std::as_const(found)) {
            if (product.otherEntries > 0) {
                summary.kept.append(
                    {product.sku, Text::tr("it has moved since; archive it by hand if you want")});
                continue;
            }
            BACKROOM_CHECK(m_catalog.archiveProduct(product.id));
            ++summary.archived;
        }
    }
    return {};
}

/// What somebody changed since is his; what stands as the file wrote it becomes what it was.
Done ImportUndo::bringBack(const ImportRecord& record, UndoSummary& summary) {
    BACKROOM_TRY(const QList<ChangedValue> all, m_log.changes(record));
    ValuesBack back(m_desk, m_catalog, m_tree, m_partners);
    QList<QList<ChangedValue>> byRecord;
    QHash<QString, qsizetype> at;
    for (const ChangedValue& change : firstToLast(all)) {
        const QString key = change.uuid.toString();
        if (!at.contains(key)) {
            at.insert(key, byRecord.size());
            byRecord.append(QList<ChangedValue>());
        }
        byRecord[at[key]].append(change);
    }
    // The newest first: what they all wanted (one code, one name) may have gone from one to the next.
    for (qsizetype i = byRecord.size() - 1; i >= 0; --i)
        BACKROOM_CHECK(back.bringBack(byRecord.at(i)));
    summary.restored = back.restored();
    summary.kept += back.kept();
    return {};
}

} // namespace backroom::dataexchange
