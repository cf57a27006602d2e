#include "stock/service/moving.h"

#include "foundation/service/transaction.h"

namespace backroom::stock {

using scanning::NewScan;
using scanning::ScanEffect;
using scanning::ScanMeaning;
using scanning::StoredScan;

Result<std::optional<HalfMove>> Moving::resume() {
    BACKROOM_TRY(const auto drafts, m_journal.openSessions(scanning::ScanTask::Transfer));
    if (drafts.isEmpty())
        return std::optional<HalfMove>();
    return half(drafts.front());
}

Result<std::optional<HalfMove>> Moving::half(const scanning::ScanSession& session) {
    HalfMove move;
    move.session = session.uuid;
    move.document = session.documentUuid;
    QString reason;
    BACKROOM_TRY(const auto scans, m_journal.scans(session.uuid));
    BACKROOM_TRY(move.pasted, pastedMoves(scans));
    if (!move.pasted.isEmpty())
        return std::optional<HalfMove>(std::move(move));
    for (const StoredScan& scan : scans) {
        if (scan.state == scanning::ScanState::Undone)
            continue;
        reason = scan.rejectReason;
        if (scan.meaning == ScanMeaning::Item) {
            BACKROOM_TRY(const auto item, m_codes.byId(scan.variant));
            move.item = {item.id,       item.sku,          item.name,      scan.pack,
                         item.unitCode, item.unitDecimals, item.imageHash, item.archived};
            move.quantity = scan.total;
            continue;
        }
        BACKROOM_TRY(const auto place, m_places.byId(scan.place));
        move.from = {place.id(), place.site, place.location.code, place.location.name};
        if (scan.effect == ScanEffect::Are) {
            BACKROOM_TRY(move.quantity, move.item.pack.times(scan.quantity));
        }
    }
    if (move.item.variant.isNull())
        return std::optional<HalfMove>();
    if (!reason.isEmpty()) {
        BACKROOM_TRY(const auto offered, Reasons(m_desk).offered(DocumentType::Transfer));
        for (const Reasons::Row& row : offered) {
            if (row.name == reason)
                move.reason = row;
        }
    }
    return std::optional<HalfMove>(std::move(move));
}

Done Moving::takeItem(const MoveScan& scan, const scanning::FoundItem& item) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    scanning::NewSession begun;
    begun.uuid = scan.session;
    begun.documentUuid = scan.document;
    begun.task = scanning::ScanTask::Transfer;
    BACKROOM_CHECK(m_journal.openSession(begun));
    NewScan stored;
    stored.uuid = scan.scan;
    stored.raw = stored.parsed = scan.code;
    stored.meaning = ScanMeaning::Item;
    stored.variant = item.variant;
    stored.pack = item.pack;
    stored.quantity = scan.quantity.value_or(Quantity::whole(1));
    stored.rejectReason = scan.reason;
    BACKROOM_CHECK(m_journal.append(scan.session, stored));
    return transaction.commit();
}

Done Moving::takeFrom(const MoveScan& scan, const scanning::FoundPlace& from) {
    NewScan stored;
    stored.uuid = scan.scan;
    stored.raw = stored.parsed = scan.code;
    stored.meaning = ScanMeaning::Place;
    stored.place = from.place;
    stored.rejectReason = scan.reason;
    if (scan.quantity) {
        stored.quantity = *scan.quantity;
        stored.effect = ScanEffect::Are;
    }
    return m_journal.append(scan.session, stored).map([](const StoredScan&) {});
}

Result<std::optional<HalfMove>> Moving::takeBack(const Uuid& session) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(m_journal.undoLast(session));
    BACKROOM_TRY(const auto begun, m_journal.session(session));
    BACKROOM_TRY(auto left, half(begun));
    if (!left)
        BACKROOM_CHECK(m_journal.discard(session));
    BACKROOM_CHECK(transaction.commit());
    return left;
}

Result<Posted> Moving::post(const Uuid& session, const Draft& draft, const std::optional<MoveScan>& last) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    // Handed in again it is the same document, told so; a draft that somebody took back is none.
    const Done held = m_journal.hold(session);
    BACKROOM_TRY(const auto begun, m_journal.session(session));
    if (!held && begun.state != scanning::SessionState::Posted)
        return fail(held.error());
    BACKROOM_TRY(Posted posted, m_posting.post(draft));
    if (last && held) {
        NewScan stored;
        stored.uuid = last->scan;
        stored.raw = stored.parsed = last->code;
        stored.meaning = ScanMeaning::Place;
        stored.place = draft.lines.constFirst().to;
        stored.rejectReason = last->reason;
        BACKROOM_CHECK(m_journal.append(session, stored));
    }
    BACKROOM_CHECK(m_journal.closePosted(session));
    BACKROOM_CHECK(transaction.commit());
    return posted;
}

} // namespace backroom::stock
