#include "foundation/service/journal_reader.h"

#include "foundation/service/journal_seal.h"
#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace backroom {

using namespace foundation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JournalReader)
};

std::optional<QString> unlessEmpty(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

JournalEntry entryOf(const Query& row) {
    const QJsonObject payload = QJsonDocument::fromJson(row.text("payload").toUtf8()).object();
    return {row.int64("seq"),
            row.uuid("uuid"),
            row.int64("at"),
            row.text("actor_name"),
            row.text("desk"),
            row.text("action"),
            row.text("entity"),
            row.uuid("entity_uuid"),
            payload[QLatin1String("before")].toObject(),
            payload[QLatin1String("after")].toObject()};
}

JournalLink linkOf(const Query& row) {
    JournalLink link{row.int64("seq"), row.text("uuid"),   row.int64("at"),    {}, row.text("actor_name"),
                     row.text("desk"), row.text("action"), row.text("entity"), {}, row.text("payload_hash")};
    link.actorId = row.optionalInt64("actor_id");
    if (!row.isNull("entity_uuid"))
        link.entityUuid = row.text("entity_uuid");
    return link;
}

QString sentenceFor(qint64 seq, ChainFault fault) {
    switch (fault) {
    case ChainFault::RowMissing:
        return Text::tr("Journal row %1 is missing").arg(seq);
    case ChainFault::RowChanged:
        return Text::tr("Journal row %1 was changed or stands in another row's place").arg(seq);
    case ChainFault::PayloadChanged:
        return Text::tr("The contents of journal row %1 were changed").arg(seq);
    case ChainFault::TailCut:
        return Text::tr("The journal ends before row %1, which it once had").arg(seq);
    case ChainFault::Rewritten:
        return Text::tr("Journal row %1 is another one than was there before").arg(seq);
    }
    return {};
}

ChainBreak breakAt(qint64 seq, ChainFault fault) {
    return {seq, fault, sentenceFor(seq, fault)};
}

/// Follows the links in order; keeps the first that does not hold.
class ChainWalk {
public:
    explicit ChainWalk(const std::optional<JournalHead>& remembered) : m_remembered(remembered) {}

    /// The row before the first one to be walked.
    void startAfter(qint64 seq, const QString& hash) { report.head = {seq, hash, 0}; }
    void step(const Query& row) {
        const JournalLink link = linkOf(row);
        const QString hash = row.text("hash");
        if (link.seq != report.head.seq + 1)
            note(report.head.seq + 1, ChainFault::RowMissing);
        else if (link.hash(report.head.hash) != hash)
            note(link.seq, ChainFault::RowChanged);
        // An erased payload is NULL and nothing to compare: that is what the salted hash is for.
        else if (!row.isNull("payload") &&
                 payloadHash(row.text("salt"), row.text("payload")) != link.payloadHash)
            note(link.seq, ChainFault::PayloadChanged);
        else if (m_remembered && m_remembered->seq == link.seq && m_remembered->hash != hash)
            note(link.seq, ChainFault::Rewritten);
        report.head = {link.seq, hash, link.atMs};
        ++report.rowsChecked;
    }
    void end() {
        if (m_remembered && m_remembered->seq > report.head.seq)
            note(m_remembered->seq, ChainFault::TailCut);
    }

    ChainReport report;

private:
    void note(qint64 seq, ChainFault fault) {
        if (!report.firstBreak)
            report.firstBreak = breakAt(seq, fault);
    }
    const std::optional<JournalHead>& m_remembered;
};

} // namespace

Result<QList<JournalEntry>> JournalReader::list(const JournalFilter& filter, int limit, qint64 beforeSeq) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadJournal));
    Query query(m_desk.database(), queries::journalList);
    query.bind(":before", beforeSeq).bind(":limit", limit);
    query.bind(":entity", unlessEmpty(filter.entity)).bind(":actor", unlessEmpty(filter.actor));
    query.bind(":entity_uuid",
               unlessEmpty(filter.entityUuid.isNull() ? QString() : filter.entityUuid.toString()));
    query.bind(":from_at", filter.fromMs);
    BACKROOM_CHECK(query.exec());
    QList<JournalEntry> entries;
    while (query.next())
        entries += entryOf(query);
    return entries;
}

Result<JournalHead> JournalReader::head() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadJournal));
    Query query(m_desk.database(), queries::journalHead);
    BACKROOM_TRY(const bool any, query.execAndNext());
    return any ? JournalHead{query.int64("seq"), query.text("hash"), 0} : JournalHead();
}

Result<std::optional<ChainBreak>> JournalReader::check(qint64 seq) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadJournal));
    Query query(m_desk.database(), queries::journalLink);
    query.bind(":seq", seq);
    BACKROOM_CHECK(query.exec());
    const std::optional<JournalHead> nothingRemembered;
    ChainWalk walk(nothingRemembered);
    walk.startAfter(qMax<qint64>(seq - 2, 0), {});
    while (query.next()) {
        if (query.int64("seq") < seq)
            walk.startAfter(seq - 1, query.text("hash"));
        else
            walk.step(query);
    }
    if (walk.report.rowsChecked == 0)
        return std::optional(breakAt(seq, ChainFault::RowMissing));
    return walk.report.firstBreak;
}

Result<ChainReport> JournalReader::verifyChain(const std::optional<JournalHead>& remembered, Progress* job) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadJournal));
    if (job) {
        BACKROOM_TRY(const JournalHead last, head());
        BACKROOM_CHECK(job->begin(last.seq, Text::tr("Verifying the journal")));
    }
    ChainWalk walk(remembered);
    for (qint64 rowsBefore = -1; rowsBefore != walk.report.rowsChecked;) {
        rowsBefore = walk.report.rowsChecked;
        Query page(m_desk.database(), queries::journalChain);
        page.bind(":after", walk.report.head.seq);
        BACKROOM_CHECK(page.exec());
        while (page.next())
            walk.step(page);
        if (job)
            BACKROOM_CHECK(job->step(walk.report.rowsChecked - rowsBefore));
    }
    walk.end();
    Query unsealed(m_desk.database(), queries::journalUnsealed);
    BACKROOM_CHECK(unsealed.execAndNext());
    walk.report.lateUnsealed = unsealed.int64("late");
    return walk.report;
}

} // namespace backroom
