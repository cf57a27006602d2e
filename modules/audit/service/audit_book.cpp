#include "audit/service/audit_book.h"

#include "audit/service/queries.h"
#include "foundation/service/journal_watch.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace backroom::audit {

using namespace list;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditBook)
};

enum At { Seq, When, Account, Person, DeskName, Action, Entity, EntityUuid, Code, Name, RecordId, Payload };

/// What a row calls its record itself: the record may be gone, or nobody gave it a number.
QString calledIn(const QJsonObject& facts) {
    const QString first = facts[QLatin1String("first")].toString();
    const QString last = facts[QLatin1String("last")].toString();
    if (!first.isEmpty() && !last.isEmpty() && first != last) // of several that were made at once
        return QStringLiteral("%1 \u2026 %2").arg(first, last);
    for (const char* key : {"number", "sku", "code", "name", "file", "first", "person"}) {
        QString text = facts[QLatin1String(key)].toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

AuditRow readRow(const QVariantList& values) {
    AuditRow row;
    row.seq = values.at(Seq).toLongLong();
    row.atMs = values.at(When).toLongLong();
    row.actor = values.at(Person).toString();
    row.desk = values.at(DeskName).toString();
    row.action = values.at(Action).toString();
    row.entity = values.at(Entity).toString();
    row.entityUuid = Uuid::fromString(values.at(EntityUuid).toString());
    row.recordCode = values.at(Code).toString();
    row.recordName = values.at(Name).toString();
    row.recordId = values.at(RecordId).toLongLong();
    const QJsonObject payload = QJsonDocument::fromJson(values.at(Payload).toString().toUtf8()).object();
    row.before = payload[QLatin1String("before")].toObject();
    row.after = payload[QLatin1String("after")].toObject();
    if (row.recordCode.isEmpty() && row.recordName.isEmpty())
        row.recordName = calledIn(row.after);
    if (row.recordCode.isEmpty() && row.recordName.isEmpty())
        row.recordName = calledIn(row.before);
    return row;
}

tl::unexpected<Error> gone() {
    return fail(ErrorKind::NotFound, QStringLiteral("audit.no_record"),
                Text::tr("This record is not there any more"), {}, Text::tr("ask again from its page"));
}

} // namespace

ListDeclaration auditRows() {
    ListDeclaration rows;
    rows.view = QStringLiteral("audit_rows");
    rows.id = QStringLiteral("seq");
    rows.columns = {column("seq", ListType::Integer, ordered),
                    column("at", ListType::Instant, filtered),
                    column("actor_name", ListType::Text, filtered | ListUse::Search),
                    column("person", ListType::Text, filtered | ListUse::Search),
                    column("desk", ListType::Text, filtered),
                    column("action", ListType::Text, filtered),
                    column("entity", ListType::Text, filtered),
                    column("entity_uuid", ListType::Uuid, filtered, ListNulls::Possible),
                    column("record_code", ListType::Text, filtered | ListUse::Search),
                    column("record_name", ListType::Text, filtered | ListUse::Search),
                    column("record_id", ListType::Integer, shown, ListNulls::Possible),
                    column("payload", ListType::Text, shown, ListNulls::Possible)};
    rows.keysView = QStringLiteral("foundation_journal_rows");
    rows.keysColumns = {QStringLiteral("seq"),        QStringLiteral("at"),     QStringLiteral("actor_name"),
                        QStringLiteral("desk"),       QStringLiteral("action"), QStringLiteral("entity"),
                        QStringLiteral("entity_uuid")};
    return rows;
}

PagedList<AuditRow> AuditBook::list() {
    return {m_desk, auditRows(), Permission::ReadJournal, readRow};
}

Result<RecordRows> AuditBook::recordsOf(RecordKind kind, qint64 id) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadJournal));
    Query query(m_desk.database(), kind == RecordKind::Item    ? queries::recordsOfItem
                                   : kind == RecordKind::Place ? queries::recordsOfPlace
                                                               : queries::recordsOfPartner);
    query.bind(":id", id);
    BACKROOM_CHECK(query.exec());
    RecordRows rows;
    while (query.next()) {
        if (rows.uuids.isEmpty())
            rows.name = query.text("name");
        rows.uuids.append(query.text("uuid"));
    }
    if (rows.uuids.isEmpty())
        return gone();
    return rows;
}

Result<FieldRows> AuditBook::rowsThatSet(qint64 item, const QString& field) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadJournal));
    FieldRows rows;
    QString product;
    qint64 made = 0;
    bool wasEmptyAtFirst = false;
    Query query(m_desk.database(), queries::rowsOfItem);
    query.bind(":id", item);
    BACKROOM_CHECK(query.exec());
    while (query.next()) {
        rows.name = query.text("name");
        product = query.text("product_uuid");
        const QJsonObject payload = QJsonDocument::fromJson(query.text("payload").toUtf8()).object();
        const QJsonObject before = payload[QLatin1String("before")].toObject();
        const QJsonObject after = payload[QLatin1String("after")].toObject();
        // Also a variant that was added later has a first row: the one that names its SKU and nothing before.
        if (before.isEmpty() &&
            (after.contains(QLatin1String("sku")) || after.contains(QLatin1String("skus")))) {
            if (made == 0)
                made = query.int64("seq");
        } else if (before.contains(field) || after.contains(field)) {
            rows.seqs.append(query.int64("seq"));
            wasEmptyAtFirst = before[field].toString().isEmpty();
        }
    }
    if (rows.name.isEmpty())
        return gone();
    if (wasEmptyAtFirst)
        return rows;
    if (made == 0) {
        BACKROOM_TRY(made, madeWithOthers(product));
    }
    if (made != 0)
        rows.seqs.append(made);
    return rows;
}

Result<qint64> AuditBook::madeWithOthers(const QString& product) {
    Query query(m_desk.database(), queries::rowThatMadeMany);
    query.bind(":product", product);
    BACKROOM_TRY(const bool found, query.execAndNext());
    return found ? query.int64("seq") : 0;
}

Result<std::optional<ChainBreak>> AuditBook::check(qint64 seq) {
    return JournalReader(m_desk).check(seq);
}

Result<ChainReport> AuditBook::verify(const Uuid& company, Progress* job) {
    BACKROOM_TRY(ChainReport report, JournalReader(m_desk).verifyChain({}, job));
    BACKROOM_TRY(const auto missed, JournalWatch(m_desk, company).missed());
    if (!report.firstBreak)
        report.firstBreak = missed;
    return report;
}

} // namespace backroom::audit
