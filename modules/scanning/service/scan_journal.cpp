#include "scanning/service/scan_journal.h"

#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "scanning/service/queries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace backroom::scanning {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::scanning::ScanJournal)
};

ScanSession sessionFrom(const Query& row) {
    ScanSession session;
    session.uuid = row.uuid("uuid");
    session.task = *scanTaskFromName(row.text("task"));
    session.site = row.id<locations::Location>("site_id");
    session.place = row.id<locations::Location>("place_id");
    session.party = row.id<locations::Location>("party_id");
    session.deliveryNote = row.text("delivery_note");
    session.documentUuid = row.uuid("document_uuid");
    session.startedBy = row.id<Account>("account_id");
    session.desk = row.text("desk");
    session.state = *sessionStateFromName(row.text("state"));
    session.openedAtMs = row.int64("opened_at");
    return session;
}

StoredScan scanFrom(const Query& row) {
    StoredScan scan;
    scan.uuid = row.uuid("uuid");
    scan.seq = row.int64("seq");
    scan.raw = row.text("raw");
    scan.parsed = row.text("parsed");
    scan.meaning = *scanMeaningFromName(row.text("meaning"));
    scan.variant = row.id<catalog::Variant>("variant_id");
    scan.place = row.id<locations::Location>("place_id");
    scan.quantity = row.quantity("quantity");
    scan.pack = row.quantity("pack_quantity");
    scan.total = row.quantity("total");
    scan.rejectReason = row.text("reject_reason");
    scan.effect = *scanEffectFromName(row.text("effect"));
    if (const auto was = row.optionalInt64("was"))
        scan.was = Quantity::fromMicros(*was);
    scan.state = *scanStateFromName(row.text("state"));
    scan.atMs = row.int64("at");
    scan.paste = row.int64("paste");
    scan.from = row.id<locations::Location>("from_id");
    return scan;
}

/// As scans_insert reads it. Whole numbers as text: a number of JSON may lose digits on its way.
Result<QJsonArray> rowOf(const NewScan& scan) {
    BACKROOM_TRY(const Quantity total, scan.pack.times(scan.quantity));
    const auto number = [](qint64 value) { return QJsonValue(QString::number(value)); };
    const auto id = [&number](qint64 value) { return value == 0 ? QJsonValue() : number(value); };
    return QJsonArray{scan.uuid.toString(),
                      scan.raw,
                      scan.parsed,
                      id(scan.variant.value()),
                      id(scan.place.value()),
                      id(scan.from.value()),
                      number(scan.quantity.micros()),
                      number(scan.pack.micros()),
                      number(total.micros()),
                      scan.rejectReason.isNull() ? QStringLiteral("") : scan.rejectReason,
                      scanEffectName(scan.effect),
                      scan.was ? number(scan.was->micros()) : QJsonValue()};
}

Result<QList<ParkedCode>> parkedFrom(Query& query) {
    BACKROOM_CHECK(query.exec());
    QList<ParkedCode> codes;
    while (query.next())
        codes +=
            ParkedCode{query.text("code"),         query.quantity("quantity"), query.int64("scans"),
                       query.int64("last_seq"),    query.text("photo_hash"),   query.uuid("session_uuid"),
                       query.text("delivery_note")};
    return codes;
}

tl::unexpected<Error> notParked(const QString& code) {
    return fail(ErrorKind::NotFound, QStringLiteral("scanning.not_parked"),
                Text::tr("No parked scan has this code"), code, Text::tr("scan it first"));
}

tl::unexpected<Error> closed() {
    return fail(ErrorKind::Refused, QStringLiteral("scanning.session_closed"),
                Text::tr("This document is closed; the scan was not taken"), {},
                Text::tr("start a new one and scan again"));
}

} // namespace

Result<ScanSession> ScanJournal::openSession(const NewSession& session) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    {
        Query insert(m_desk.database(), queries::sessionInsert);
        insert.bind(":uuid", session.uuid)
            .bind(":task", scanTaskName(session.task))
            .bindOrNull(":site_id", session.site)
            .bindOrNull(":place_id", session.place)
            .bindOrNull(":party_id", session.party)
            .bind(":delivery_note", session.deliveryNote)
            .bind(":desk", m_desk.name())
            .bind(":document_uuid", session.documentUuid);
        BACKROOM_CHECK(insert.exec());
        if (insert.rowsAffected() > 0)
            BACKROOM_CHECK(recordOn(session.uuid, QStringLiteral("create"),
                                    {{QStringLiteral("document"), session.documentUuid.toString()}}));
    }
    BACKROOM_TRY(const ScanSession stored, this->session(session.uuid));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Result<QList<ScanSession>> ScanJournal::openSessions(ScanTask task) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    Query query(m_desk.database(), queries::sessionsOpen);
    query.bind(":task", scanTaskName(task));
    if (task == ScanTask::Receive)
        query.bindNull(":desk");
    else
        query.bind(":desk", m_desk.name());
    BACKROOM_CHECK(query.exec());
    QList<ScanSession> sessions;
    while (query.next())
        sessions += sessionFrom(query);
    return sessions;
}

Result<ScanSession> ScanJournal::session(const Uuid& uuid) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    Query query(m_desk.database(), queries::sessionByUuid);
    query.bind(":uuid", uuid);
    BACKROOM_TRY(const bool found, query.execAndNext());
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("scanning.no_session"),
                    Text::tr("This receiving does not exist"), uuid.toString(), Text::tr("start a new one"));
    return sessionFrom(query);
}

Done ScanJournal::setHead(const Uuid& session, locations::LocationId party, const QString& deliveryNote) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    {
        Query query(m_desk.database(), queries::sessionHead);
        query.bind(":uuid", session).bindOrNull(":party_id", party).bind(":delivery_note", deliveryNote);
        BACKROOM_CHECK(query.exec());
        if (query.rowsAffected() == 0)
            return closed();
    }
    BACKROOM_CHECK(
        recordOn(session, QStringLiteral("change"), {{QStringLiteral("delivery_note"), deliveryNote}}));
    return transaction.commit();
}

Done ScanJournal::setSite(const Uuid& session, locations::LocationId site, locations::LocationId place) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    {
        Query query(m_desk.database(), queries::sessionSite);
        query.bind(":uuid", session).bind(":site_id", site).bind(":place_id", place);
        BACKROOM_CHECK(query.exec());
        if (query.rowsAffected() == 0)
            return fail(ErrorKind::Refused, QStringLiteral("scanning.site_is_fixed"),
                        Text::tr("This receiving has begun at its site"), {},
                        Text::tr("take the scans back or finish it first"));
    }
    BACKROOM_CHECK(
        recordOn(session, QStringLiteral("change"), {{QStringLiteral("site_id"), qint64(site.value())}}));
    return transaction.commit();
}

Done ScanJournal::keepPhoto(const Uuid& session, const QString& code, const QString& blob) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const qint64 sessionId, lockOpen(session));
    {
        Query query(m_desk.database(), queries::photoKeep);
        query.bind(":session_id", sessionId).bind(":code", code).bind(":blob_hash", blob);
        BACKROOM_CHECK(query.exec());
    }
    BACKROOM_CHECK(recordOn(session, QStringLiteral("change"),
                            {{QStringLiteral("photo_of"), code}, {QStringLiteral("blob"), blob}}));
    return transaction.commit();
}

Result<StoredScan> ScanJournal::append(const Uuid& session, const NewScan& scan) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(const Quantity total, scan.pack.times(scan.quantity));
    StoredScan stored;
    static_cast<NewScan&>(stored) = scan;
    stored.total = total;
    stored.state = scan.meaning == ScanMeaning::Unknown ? ScanState::Parked : ScanState::Taken;
    stored.atMs = m_desk.nowMs();

    // Two statements and one commit: this stands between a scan and its beep.
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const auto taken, takeNumbers(session, 1));
    const qint64 sessionId = taken.first;
    stored.seq = taken.second;
    if (sessionId == 0) {
        transaction.rollback();
        // Handed in again after its session was posted: it stands already.
        const auto already = this->scan(scan.uuid);
        return already ? already : closed();
    }
    qint64 inserted = 0;
    {
        Query insert(m_desk.database(), queries::scanInsert);
        insert.bind(":uuid", scan.uuid)
            .bind(":session_id", sessionId)
            .bind(":seq", stored.seq)
            .bind(":desk", m_desk.name())
            .bind(":raw", scan.raw)
            .bind(":parsed", scan.parsed)
            .bind(":meaning", scanMeaningName(scan.meaning))
            .bindOrNull(":variant_id", scan.variant)
            .bindOrNull(":place_id", scan.place)
            .bind(":quantity", scan.quantity)
            .bind(":pack_quantity", scan.pack)
            .bind(":total", total)
            .bind(":reject_reason", scan.rejectReason)
            .bind(":effect", scanEffectName(scan.effect))
            .bind(":was", scan.was)
            .bind(":state", scanStateName(stored.state));
        BACKROOM_CHECK(insert.exec());
        inserted = insert.rowsAffected();
    }
    if (inserted == 0) {
        transaction.rollback();
        return this->scan(scan.uuid);
    }
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Result<std::pair<qint64, qint64>> ScanJournal::takeNumbers(const Uuid& session, qint64 count) {
    Query next(m_desk.database(), queries::sessionNextSeq);
    next.bind(":uuid", session).bind(":count", count);
    BACKROOM_TRY(const bool open, next.execAndNext());
    return open ? std::pair(next.int64("id"), next.int64("last_seq")) : std::pair(qint64(0), qint64(0));
}

Result<qint64> ScanJournal::appendAll(const Uuid& session, const QList<NewScan>& scans) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    if (scans.isEmpty())
        return 0;
    QJsonArray rows;
    for (const NewScan& scan : scans) {
        BACKROOM_TRY(const QJsonArray row, rowOf(scan));
        rows += row;
    }
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const auto taken, takeNumbers(session, scans.size()));
    const auto [sessionId, last] = taken;
    if (sessionId == 0) {
        transaction.rollback();
        if (!scan(scans.front().uuid))
            return closed();
        return 0;
    }
    qint64 inserted = 0;
    {
        Query insert(m_desk.database(), queries::scansInsert);
        insert.bind(":session_id", sessionId)
            .bind(":first", last - scans.size() + 1)
            .bind(":desk", m_desk.name())
            .bind(":rows", QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
        BACKROOM_CHECK(insert.exec());
        inserted = insert.rowsAffected();
    }
    if (inserted == 0) {
        transaction.rollback();
        return 0;
    }
    BACKROOM_CHECK(recordOn(session, QStringLiteral("change"), {{QStringLiteral("pasted"), inserted}}));
    BACKROOM_CHECK(transaction.commit());
    return inserted;
}

Result<StoredScan> ScanJournal::undoLast(const Uuid& session) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const qint64 sessionId, lockOpen(session));
    Uuid undone;
    {
        Query undo(m_desk.database(), queries::scanUndoLast);
        undo.bind(":session_id", sessionId);
        BACKROOM_TRY(const bool found, undo.execAndNext());
        if (found)
            undone = undo.uuid("uuid");
    }
    if (undone.isNull())
        return fail(ErrorKind::Refused, QStringLiteral("scanning.nothing_to_undo"),
                    Text::tr("Nothing is left to take back"), {}, Text::tr("scan on"));
    BACKROOM_TRY(const StoredScan stored, scan(undone));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Result<qint64> ScanJournal::tie(const Uuid& session, const QString& code, catalog::VariantId variant,
                                Quantity pack) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const qint64 sessionId, lockOpen(session));
    QList<std::pair<Uuid, Quantity>> parked;
    {
        Query query(m_desk.database(), queries::scansParked);
        query.bind(":session_id", sessionId).bind(":code", code);
        BACKROOM_CHECK(query.exec());
        while (query.next())
            parked += {query.uuid("uuid"), query.quantity("quantity")};
    }
    if (parked.isEmpty())
        return notParked(code);
    for (const auto& [uuid, quantity] : parked) {
        BACKROOM_TRY(const Quantity total, pack.times(quantity));
        Query update(m_desk.database(), queries::scanTie);
        update.bind(":uuid", uuid)
            .bind(":variant_id", variant)
            .bind(":pack_quantity", pack)
            .bind(":total", total);
        BACKROOM_CHECK(update.exec());
    }
    BACKROOM_CHECK(recordOn(session, QStringLiteral("change"),
                            {{QStringLiteral("tied"), code}, {QStringLiteral("scans"), parked.size()}}));
    BACKROOM_CHECK(transaction.commit());
    return parked.size();
}

Result<QList<StoredScan>> ScanJournal::scans(const Uuid& session) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    Query query(m_desk.database(), queries::scansOfSession);
    query.bind(":uuid", session);
    BACKROOM_CHECK(query.exec());
    QList<StoredScan> scans;
    while (query.next())
        scans += scanFrom(query);
    return scans;
}

Result<QList<ScanLine>> ScanJournal::lines(const Uuid& session) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    Query query(m_desk.database(), queries::linesOfSession);
    query.bind(":uuid", session);
    BACKROOM_CHECK(query.exec());
    QList<ScanLine> lines;
    while (query.next())
        lines += ScanLine{query.id<catalog::Variant>("variant_id"),
                          query.id<locations::Location>("place_id"),
                          query.quantity("total"),
                          query.int64("scans"),
                          query.int64("last_seq"),
                          query.text("reject_reason")};
    return lines;
}

Result<QList<ParkedCode>> ScanJournal::parked(const Uuid& session) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    Query query(m_desk.database(), queries::parkedOfSession);
    query.bind(":uuid", session);
    return parkedFrom(query);
}

Result<QList<ParkedCode>> ScanJournal::parkedBefore(locations::LocationId site) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    Query query(m_desk.database(), queries::parkedBefore);
    query.bind(":site_id", site);
    return parkedFrom(query);
}

Result<QHash<QString, Quantity>> ScanJournal::unpark(const Uuid& session, const QString& code) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    QHash<QString, Quantity> pieces;
    {
        Query query(m_desk.database(), queries::scanUnpark);
        query.bind(":uuid", session).bind(":code", code);
        BACKROOM_CHECK(query.exec());
        while (query.next()) {
            Quantity& sum = pieces[query.text("reject_reason")];
            BACKROOM_TRY(sum, sum.plus(query.quantity("quantity")));
        }
    }
    if (pieces.isEmpty())
        return notParked(code);
    BACKROOM_CHECK(recordOn(session, QStringLiteral("change"), {{QStringLiteral("unparked"), code}}));
    BACKROOM_CHECK(transaction.commit());
    return pieces;
}

Done ScanJournal::hold(const Uuid& session) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    return lockOpen(session).map([](qint64) {});
}

Done ScanJournal::closePosted(const Uuid& session) {
    return close(session, SessionState::Posted);
}

Done ScanJournal::discard(const Uuid& session) {
    return close(session, SessionState::Discarded);
}

Done ScanJournal::close(const Uuid& session, SessionState state) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(const ScanSession before, this->session(session));
    if (before.state == state)
        return {};
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const qint64 sessionId, lockOpen(session));
    if (state == SessionState::Posted) {
        Query posted(m_desk.database(), queries::scansPosted);
        posted.bind(":session_id", sessionId);
        BACKROOM_CHECK(posted.exec());
    }
    {
        Query update(m_desk.database(), queries::sessionClose);
        update.bind(":uuid", session).bind(":state", sessionStateName(state));
        BACKROOM_CHECK(update.exec());
    }
    BACKROOM_CHECK(
        recordOn(session, QStringLiteral("change"), {{QStringLiteral("state"), sessionStateName(state)}}));
    return transaction.commit();
}

Result<qint64> ScanJournal::lockOpen(const Uuid& session) {
    Query lock(m_desk.database(), queries::sessionLock);
    lock.bind(":uuid", session);
    BACKROOM_TRY(const bool open, lock.execAndNext());
    if (!open)
        return closed();
    return lock.int64("id");
}

Result<StoredScan> ScanJournal::scan(const Uuid& uuid) {
    Query query(m_desk.database(), queries::scanByUuid);
    query.bind(":uuid", uuid);
    BACKROOM_TRY(const bool found, query.execAndNext());
    if (!found)
        return fail(ErrorKind::NotFound, QStringLiteral("scanning.no_scan"),
                    Text::tr("This scan is not stored"), uuid.toString(), Text::tr("scan again"));
    return scanFrom(query);
}

Result<std::optional<StoredScan>> ScanJournal::find(const Uuid& uuid) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    Query query(m_desk.database(), queries::scanByUuid);
    query.bind(":uuid", uuid);
    BACKROOM_TRY(const bool found, query.execAndNext());
    return found ? std::optional(scanFrom(query)) : std::nullopt;
}

Done ScanJournal::recordOn(const Uuid& session, const QString& action, const QJsonObject& after) {
    return m_desk.record({action, QStringLiteral("scanning.session"), session, {}, after});
}

} // namespace backroom::scanning
