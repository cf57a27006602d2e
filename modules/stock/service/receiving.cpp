#include "stock/service/receiving.h"

#include "foundation/domain/likeness.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "locations/service/location_tree.h"
#include "stock/service/queries.h"
#include "stock/service/stock_usage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMultiMap>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Receiving)
};

using scanning::FoundItem;
using scanning::FoundPlace;
using scanning::NewScan;
using scanning::ScanMeaning;
using scanning::StoredScan;

ScanOutcome refused(const ReceivingState& state, const QString& code, const QString& says) {
    ScanOutcome outcome;
    outcome.code = code;
    outcome.says = says;
    outcome.state = state;
    return outcome;
}

/// How many it is for was right: they are the next scan's.
ScanOutcome notThis(const ReceivingState& state, const QString& code, const QString& says) {
    ScanOutcome outcome = refused(state, code, says);
    outcome.keepsQuantity = true;
    return outcome;
}

/// Whether a text can be an item number at all; a delivery note's seldom is.
bool looksLikeItemNumber(const QString& code) {
    const QString gtin = scanning::gs1::gtin14(code);
    return !gtin.isEmpty() && scanning::gs1::hasCheckDigit(gtin);
}

} // namespace

Result<std::optional<ReceivingState>> Receiving::resume() {
    BACKROOM_TRY(const auto drafts, m_journal.openSessions());
    if (drafts.isEmpty())
        return std::optional<ReceivingState>();
    BACKROOM_TRY(auto newest, state(drafts.front().uuid));
    return std::optional<ReceivingState>(std::move(newest));
}

Result<ReceivingState> Receiving::start(const Uuid& session, const Uuid& document, LocationId site) {
    if (site.isNull()) {
        BACKROOM_TRY(const auto sites, m_places.sites());
        if (sites.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("stock.no_site"),
                        Text::tr("There is no site to receive at"), {}, Text::tr("make one under Locations"));
        site = sites.front().id();
    }
    BACKROOM_TRY(const auto receiving, m_places.receivingPlace(site));
    BACKROOM_CHECK(m_journal.openSession({session, document, site, receiving.id(), {}, {}}));
    return state(session);
}

Result<ReceivingState> Receiving::state(const Uuid& session) {
    ReceivingState state;
    BACKROOM_TRY(state.session, m_journal.session(session));
    BACKROOM_TRY(const auto site, m_places.byId(state.session.site));
    state.siteName = site.location.name;
    if (!state.session.party.isNull()) {
        BACKROOM_TRY(const auto party, m_places.byId(state.session.party));
        state.partyName = party.location.name;
        Query warning(m_desk.database(), queries::partyWarning);
        warning.bind(":place", state.session.party);
        BACKROOM_TRY(const bool isPartner, warning.execAndNext());
        state.partyWarning = isPartner ? warning.text("warning") : QString();
    }
    BACKROOM_TRY(const auto scans, m_journal.scans(session));
    state.place = scanning::currentPlace(state.session, scans);
    BACKROOM_TRY(state.placeCode, placeCode(state.place));
    for (const StoredScan& scan : scans)
        state.scans += scan.state == scanning::ScanState::Undone ? 0 : 1;
    BACKROOM_TRY(const auto lines, m_journal.lines(session));
    BACKROOM_CHECK(learn(lines));
    for (const scanning::ScanLine& line : lines) {
        BACKROOM_TRY(const auto item, variant(line.variant));
        BACKROOM_TRY(const QString where, placeCode(line.place));
        state.lines += ReceivedLine{line.variant, line.place, item.sku,     item.name,        item.unitCode,
                                    where,        line.total, line.lastSeq, line.rejectReason};
    }
    BACKROOM_TRY(state.parked, m_journal.parked(session));
    return state;
}

Result<ScanOutcome> Receiving::take(const Uuid& session, const Uuid& scan, const QString& raw,
                                    Quantity quantity, Origin origin, const QString& rejectReason) {
    BACKROOM_TRY(const ReceivingState before, state(session));
    const int year = QDateTime::fromMSecsSinceEpoch(m_desk.nowMs(), Qt::UTC).date().year();
    const auto parsed = scanning::parseScan(raw, scanning::ParsedScan::Symbology::Unknown, year);
    BACKROOM_TRY(const auto meaning, m_book.meaningOf(parsed));
    NewScan stored;
    stored.uuid = scan;
    stored.raw = raw;
    stored.parsed = parsed.text;
    stored.place = before.place;
    stored.quantity = quantity;
    stored.rejectReason = rejectReason;
    if (meaning.hits() == 1 && !meaning.places.isEmpty())
        return takePlace(session, stored, before, meaning.places.front());
    if (meaning.hits() == 1)
        return takeItem(session, stored, before, meaning.items.front());
    if (meaning.hits() == 0) {
        BACKROOM_TRY(const auto tied, tiedBefore(session, parsed.text));
        return tied ? takeItem(session, stored, before, *tied) : takeUnknown(session, stored, before, origin);
    }
    BACKROOM_CHECK(m_journal.append(session, stored));
    ScanOutcome outcome;
    outcome.kind = ScanOutcome::Kind::Parked;
    outcome.code = parsed.text;
    outcome.says =
        Text::tr("%1 means %2 things. Parked: F3 says which.").arg(parsed.text).arg(meaning.hits());
    return finished(outcome, session);
}

Result<ScanOutcome> Receiving::takePlace(const Uuid& session, NewScan scan, const ReceivingState& before,
                                         const FoundPlace& place) {
    if (place.site != before.session.site)
        return notThis(before, place.code, Text::tr("%1 is not at %2").arg(place.code, before.siteName));
    if (!scan.rejectReason.isEmpty())
        return notThis(before, place.code,
                       Text::tr("%1 is a location. Scan the item that is turned away.").arg(place.code));
    if (scan.quantity != Quantity::whole(1))
        return notThis(before, place.code,
                       Text::tr("%1 is a location. Scan the item after %2 ×.")
                           .arg(place.code, scan.quantity.toString()));
    scan.meaning = ScanMeaning::Place;
    scan.place = place.place;
    BACKROOM_CHECK(m_journal.append(session, scan));
    ScanOutcome outcome;
    outcome.kind = ScanOutcome::Kind::PlaceSet;
    outcome.code = place.code;
    return finished(outcome, session);
}

Result<ScanOutcome> Receiving::takeItem(const Uuid& session, NewScan scan, const ReceivingState& before,
                                        const FoundItem& item) {
    BACKROOM_TRY(const Quantity total, item.pack.times(scan.quantity));
    qint64 step = Quantity::one;
    for (int i = 0; i < item.unitDecimals; ++i)
        step /= 10;
    if (total.micros() % step != 0)
        return refused(before, scan.parsed,
                       Text::tr("%1 is counted in %2 with %3 decimals, not %4")
                           .arg(item.sku, item.unit, QString::number(item.unitDecimals), total.toString()));
    scan.meaning = ScanMeaning::Item;
    scan.variant = item.variant;
    scan.pack = item.pack;
    const bool rejected = !scan.rejectReason.isEmpty();
    if (rejected) {
        BACKROOM_TRY(scan.place, heldApartAt(before));
    }
    BACKROOM_CHECK(m_journal.append(session, scan));
    ScanOutcome outcome;
    outcome.kind = rejected ? ScanOutcome::Kind::Rejected : ScanOutcome::Kind::Counted;
    outcome.code = scan.parsed;
    outcome.item = item;
    outcome.quantity = scan.quantity;
    outcome.total = total;
    if (item.archived)
        outcome.says = Text::tr("Archived: %1").arg(item.sku);
    return finished(outcome, session);
}

Result<ScanOutcome> Receiving::takeUnknown(const Uuid& session, const NewScan& scan,
                                           const ReceivingState& before, Origin origin) {
    // The paper comes before the goods, and its number is no item number.
    const bool first = before.scans == 0 && before.session.deliveryNote.isEmpty();
    ScanOutcome outcome;
    outcome.code = scan.parsed;
    const bool isGoods = looksLikeItemNumber(scan.parsed) || m_noPaper.value(session) == scan.parsed;
    if (first && scan.quantity == Quantity::whole(1) && !isGoods) {
        BACKROOM_CHECK(m_journal.setHead(session, before.session.party, scan.parsed));
        outcome.kind = ScanOutcome::Kind::Noted;
        return finished(outcome, session);
    }
    if (origin == Origin::Typed)
        return notThis(before, scan.parsed,
                       Text::tr("Nothing has the code %1. For a quantity type %1*.").arg(scan.parsed));
    BACKROOM_CHECK(m_journal.append(session, scan));
    outcome.kind = ScanOutcome::Kind::Parked;
    outcome.quantity = scan.quantity;
    return finished(outcome, session);
}

Result<ScanOutcome> Receiving::finished(ScanOutcome outcome, const Uuid& session) {
    BACKROOM_TRY(outcome.state, state(session));
    return outcome;
}

Result<std::optional<FoundItem>> Receiving::tiedBefore(const Uuid& session, const QString& code) {
    BACKROOM_TRY(const auto scans, m_journal.scans(session));
    for (const StoredScan& scan : scans) {
        if (scan.meaning != ScanMeaning::Item || scan.parsed != code)
            continue;
        BACKROOM_TRY(const auto item, variant(scan.variant));
        FoundItem found;
        found.variant = item.id;
        found.sku = item.sku;
        found.name = item.name;
        found.pack = scan.pack;
        found.unit = item.unitCode;
        found.unitDecimals = item.unitDecimals;
        found.archived = item.archived;
        return std::optional<FoundItem>(found);
    }
    return std::optional<FoundItem>();
}

Result<ReceivingState> Receiving::undoLast(const Uuid& session) {
    BACKROOM_TRY(const ReceivingState before, state(session));
    const QString note = before.session.deliveryNote;
    if (before.scans > 0 || note.isEmpty()) {
        BACKROOM_CHECK(m_journal.undoLast(session));
        return state(session);
    }
    BACKROOM_CHECK(m_journal.setHead(session, before.session.party, {}));
    m_noPaper.insert(session, note);
    return state(session);
}

Result<QList<catalog::VariantRow>> Receiving::search(const QString& words, int limit) {
    return catalog::VariantList(m_desk).find(words, limit);
}

Result<ReceivingState> Receiving::tie(const Uuid& session, const QString& code, VariantId variant) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(m_journal.tie(session, code, variant, Quantity::whole(1)));
    BACKROOM_CHECK(keepBarcode(code, variant));
    BACKROOM_CHECK(transaction.commit());
    return state(session);
}

Result<HeadTaken> Receiving::setHead(const Uuid& session, const QString& supplier,
                                     const QString& deliveryNote, Newcomer newcomer) {
    HeadTaken taken;
    LocationId party;
    if (const QString name = supplier.trimmed(); !name.isEmpty()) {
        if (newcomer == Newcomer::Ask) {
            BACKROOM_TRY(taken.alike, suppliersLike(name));
        }
        if (!taken.alike.isEmpty()) {
            BACKROOM_TRY(taken.state, state(session));
            return taken;
        }
        StockUsage goods(m_desk);
        BACKROOM_TRY(const auto place, locations::LocationTree(m_desk, goods)
                                           .findOrCreateParty(locations::LocationKind::Supplier, name));
        party = place.id();
    }
    BACKROOM_CHECK(m_journal.setHead(session, party, deliveryNote.trimmed()));
    BACKROOM_TRY(taken.state, state(session));
    return taken;
}

Result<QStringList> Receiving::suppliersLike(const QString& name) {
    BACKROOM_TRY(const QList<locations::Place> known, suppliers());
    const QString key = textKey(name);
    QMultiMap<int, QString> alike;
    // Of those that are equally near the first one stays first: a map puts what comes later before it.
    for (qsizetype i = known.size() - 1; i >= 0; --i) {
        const locations::Place& supplier = known.at(i);
        if (textKey(supplier.location.name) == key)
            return QStringList();
        if (const auto distance = likeness(name, supplier.location.name))
            alike.insert(*distance, supplier.location.name);
    }
    return alike.values();
}

Result<QList<locations::Place>> Receiving::suppliers() {
    return m_places.parties(locations::LocationKind::Supplier);
}

Result<QList<StoredScan>> Receiving::scansOf(const Uuid& session, const ReceivedLine& line) {
    BACKROOM_TRY(auto scans, m_journal.scans(session));
    scans.removeIf([&](const StoredScan& scan) {
        return scan.meaning != ScanMeaning::Item || scan.variant != line.variant ||
               scan.place != line.place || scan.rejectReason != line.rejectReason ||
               scan.state == scanning::ScanState::Undone;
    });
    return scans;
}

Result<ReceiptPosted> Receiving::post(const Uuid& session) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    // First of all: a scan that another window stores from here on is refused there, not lost here.
    const Done held = m_journal.hold(session);
    BACKROOM_TRY(const ReceivingState before, state(session));
    if (!held && before.session.state != scanning::SessionState::Posted)
        return fail(held.error());
    if (before.lines.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("stock.nothing_received"),
                    Text::tr("Nothing was received yet"), {}, Text::tr("scan an item first"));
    LocationId from = before.session.party;
    if (from.isNull()) {
        BACKROOM_TRY(const auto supplier, m_places.systemPlace(locations::LocationKind::Supplier));
        from = supplier.id();
    }
    Draft draft;
    draft.uuid = before.session.documentUuid;
    draft.type = DocumentType::Receipt;
    draft.site = before.session.site;
    draft.party = from;
    draft.reference = before.session.deliveryNote;
    // Lines in the order in which the goods were first met.
    for (const ReceivedLine& line : before.lines) {
        DraftLine entry;
        entry.variant = line.variant;
        entry.quantity = line.total;
        entry.from = from;
        entry.to = line.place;
        if (!line.rejectReason.isEmpty()) {
            entry.toState = StockState::Quarantine;
            entry.note = line.rejectReason;
        }
        draft.lines.prepend(entry);
    }
    // Posted already, in another window: the same document answers.
    BACKROOM_TRY(const Posted posted, m_posting.post(draft));
    BACKROOM_CHECK(m_journal.closePosted(session));
    BACKROOM_CHECK(transaction.commit());
    return ReceiptPosted{posted.number, before.lines.size(), before.parked.size(), before.lines};
}

Result<QString> Receiving::takeBack(const QString& number, const QString& reason, const Uuid& uuid) {
    BACKROOM_TRY(const Posted reversal,
                 m_posting.reverse(number, {reason, Text::tr("Undone at the dock")}, uuid));
    return reversal.number;
}

Result<catalog::VariantRef> Receiving::variant(VariantId id) {
    if (const auto known = m_variants.constFind(id); known != m_variants.cend())
        return *known;
    BACKROOM_TRY(const auto item, m_codes.byId(id));
    m_variants.insert(id, item);
    return item;
}

Result<QString> Receiving::placeCode(LocationId id) {
    if (const auto known = m_placeCodes.constFind(id); known != m_placeCodes.cend())
        return *known;
    BACKROOM_TRY(const auto place, m_places.byId(id));
    m_placeCodes.insert(id, place.location.code);
    return place.location.code;
}

} // namespace backroom::stock
