#include "stock/service/adjusting.h"

#include "foundation/domain/id_list.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "stock/service/explain.h"
#include "stock/service/queries.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Adjusting)
};

using locations::LocationKind;
using locations::NegativePolicy;
using scanning::FoundItem;
using scanning::FoundPlace;
using scanning::NewScan;
using scanning::ScanEffect;
using scanning::ScanMeaning;
using scanning::ScanState;
using scanning::StoredScan;

AdjustOutcome refused(const AdjustState& state, const QString& says) {
    AdjustOutcome outcome;
    outcome.says = says;
    outcome.state = state;
    return outcome;
}

/// How many it is for was right: they are the next scan's.
AdjustOutcome notThis(const AdjustState& state, const QString& says) {
    AdjustOutcome outcome = refused(state, says);
    outcome.keepsQuantity = true;
    return outcome;
}

QString with(Quantity quantity, const QString& unit) {
    return quantity.toString() + QChar(QChar::Nbsp) + unit;
}

/// Nothing, if the unit is counted this finely.
QString tooFine(const FoundItem& item, Quantity total) {
    qint64 step = Quantity::one;
    for (int i = 0; i < item.unitDecimals; ++i)
        step /= 10;
    return total.micros() % step == 0
               ? QString()
               : Text::tr("%1 is counted in %2 with %3 decimals, not %4")
                     .arg(item.sku, item.unit, QString::number(item.unitDecimals), total.toString());
}

/// What the lines so far make of an item in a bin.
Result<Quantity> changeSoFar(const AdjustState& state, LocationId place, VariantId variant) {
    Quantity sum;
    for (const AdjustedLine& line : state.lines) {
        if (line.place != place || line.variant != variant)
            continue;
        BACKROOM_TRY(sum, sum.plus(line.change));
    }
    return sum;
}

/// What a scan changes, where so many lie there already with the scans before it.
Result<Quantity> changeOf(ScanEffect effect, Quantity total, Quantity there) {
    if (effect == ScanEffect::Are)
        return total.plus(-there);
    return effect == ScanEffect::In ? total : -total;
}

} // namespace

Result<std::optional<AdjustState>> Adjusting::resume() {
    BACKROOM_CHECK(m_desk.require(Permission::AdjustStock));
    BACKROOM_TRY(const auto drafts, m_journal.openSessions(scanning::ScanTask::Adjust));
    if (drafts.isEmpty())
        return std::optional<AdjustState>();
    BACKROOM_TRY(AdjustState newest, state(drafts.front().uuid));
    return std::optional<AdjustState>(std::move(newest));
}

Result<AdjustState> Adjusting::state(const Uuid& session) {
    BACKROOM_CHECK(m_desk.require(Permission::AdjustStock));
    AdjustState state;
    if (session.isNull())
        return state;
    auto begun = m_journal.session(session);
    if (!begun && begun.error().kind == ErrorKind::NotFound)
        return state;
    BACKROOM_TRY(state.session, std::move(begun));
    BACKROOM_TRY(QList<StoredScan> scans, m_journal.scans(session));
    scans.removeIf([](const StoredScan& scan) { return scan.state == ScanState::Undone; });
    state.scans = scans.size();
    for (const StoredScan& scan : std::as_const(scans)) {
        if (scan.meaning == ScanMeaning::Place)
            state.place = scan.place;
        else if (scan.paste == 0)
            state.reason = scan.rejectReason;
    }
    if (!state.place.isNull()) {
        BACKROOM_TRY(const auto place, m_places.byId(state.place));
        state.placeCode = place.location.code;
    }
    BACKROOM_TRY(state.lines, lines(scans));
    return state;
}

Done Adjusting::readBooks(const QList<LocationId>& places, Books& books) {
    if (places.isEmpty())
        return {};
    Query query(m_desk.database(), queries::onHandInPlaces);
    query.bind(":ids", idList(places));
    BACKROOM_CHECK(query.exec());
    while (query.next())
        books.insert({query.id<locations::Location>("location_id"), VariantId(query.int64("variant_id"))},
                     query.quantity("on_hand"));
    return {};
}

Result<QList<AdjustedLine>> Adjusting::lines(const QList<StoredScan>& scans) {
    Books books;
    Books changes;
    QSet<LocationId> places;
    for (const StoredScan& scan : scans) {
        if (scan.meaning == ScanMeaning::Item)
            places += scan.place;
    }
    BACKROOM_CHECK(readBooks(places.values(), books));
    QHash<std::pair<LocationId, VariantId>, Quantity> counted;
    QList<AdjustedLine> lines; // in the order in which they were first met
    QHash<std::pair<std::pair<LocationId, VariantId>, QString>, qsizetype> met;
    for (const StoredScan& scan : scans) {
        if (scan.meaning != ScanMeaning::Item)
            continue;
        const std::pair key(scan.place, scan.variant);
        BACKROOM_TRY(const Quantity there, scan.was.value_or(Quantity()).plus(changes.value(key)));
        BACKROOM_TRY(const Quantity change, changeOf(scan.effect, scan.total, there));
        BACKROOM_TRY(changes[key], changes.value(key).plus(change));
        if (scan.effect == ScanEffect::Are)
            counted[key] = scan.was.value_or(Quantity());
        const auto at = met.constFind({key, scan.rejectReason});
        const qsizetype known = at == met.cend() ? lines.size() : *at;
        if (known == lines.size()) {
            AdjustedLine added;
            added.variant = scan.variant;
            added.place = scan.place;
            added.reason = scan.rejectReason;
            lines += added;
            met.insert({key, scan.rejectReason}, known);
        }
        AdjustedLine& line = lines[known];
        BACKROOM_TRY(line.change, line.change.plus(change));
        line.lastSeq = scan.seq;
    }
    BACKROOM_CHECK(learn(lines));
    Books running = books;
    for (AdjustedLine& line : lines) {
        const std::pair key(line.place, line.variant);
        line.was = running.value(key);
        BACKROOM_TRY(line.willBe, line.was.plus(line.change));
        running[key] = line.willBe;
        if (counted.contains(key) && counted.value(key) != books.value(key))
            line.countedAt = counted.value(key);
        BACKROOM_CHECK(describe(line));
    }
    std::sort(lines.begin(), lines.end(),
              [](const AdjustedLine& a, const AdjustedLine& b) { return a.lastSeq > b.lastSeq; });
    return lines;
}

Done Adjusting::describe(AdjustedLine& line) {
    const catalog::VariantRef variant = m_variants.value(line.variant);
    line.sku = variant.sku;
    line.name = variant.name;
    line.unit = variant.unitCode;
    line.imageHash = variant.imageHash;
    line.placeCode = m_placeCodes.value(line.place);
    if (!m_desk.actor().may(Permission::SeeCost))
        return {};
    BACKROOM_TRY(const auto cost, unitCost(line.variant));
    if (!cost)
        return {};
    BACKROOM_TRY(const Money value, cost->total(line.change, m_currency));
    line.value = value;
    return {};
}

Result<std::optional<UnitCost>> Adjusting::unitCost(VariantId variant) {
    if (!m_costs.contains(variant))
        BACKROOM_CHECK(learnCosts({variant}));
    return m_costs.value(variant);
}

Result<AdjustOutcome> Adjusting::take(const AdjustScan& scan) {
    BACKROOM_TRY(const AdjustState before, state(scan.session));
    const int year = QDateTime::fromMSecsSinceEpoch(m_desk.nowMs(), Qt::UTC).date().year();
    const auto parsed = scanning::parseScan(scan.code, scanning::ParsedScan::Symbology::Unknown, year);
    BACKROOM_TRY(const auto meaning, m_book.meaningOf(parsed));
    if (meaning.hits() == 0)
        return notThis(before, Text::tr("%1 is unknown here").arg(parsed.text));
    if (meaning.hits() > 1)
        return notThis(before, Text::tr("%1 means several things: scan its own code").arg(parsed.text));
    NewScan stored;
    stored.uuid = scan.scan;
    stored.raw = scan.code;
    stored.parsed = parsed.text;
    return meaning.items.isEmpty() ? takePlace(scan, stored, before, meaning.places.front())
                                   : takeItem(scan, stored, before, meaning.items.front());
}

Result<QString> Adjusting::whyNot(const locations::Place& place, const AdjustState& before) {
    const QString& code = place.location.code;
    if (!locations::holdsStock(place.location.kind))
        return Text::tr("%1 is no bin of ours: nothing can be adjusted there").arg(code);
    if (place.location.archived)
        return Text::tr("%1 is archived: nothing can be adjusted there").arg(code);
    if (!before.session.uuid.isNull() && before.session.site != place.site)
        return Text::tr("%1 is at another site: F12 first, then scan it again").arg(code);
    if (place.location.kind == LocationKind::Bin)
        return QString();
    // Goods without a bin lie in the site or the zone itself, and it may have none beneath it.
    Books books;
    BACKROOM_CHECK(readBooks({place.id()}, books));
    const bool holdsGoods =
        std::any_of(books.cbegin(), books.cend(), [](const Quantity& there) { return !there.isZero(); });
    BACKROOM_TRY(const auto beneath, m_places.children(place.id()));
    if (holdsGoods || beneath.isEmpty())
        return QString();
    return Text::tr("%1 is no bin: scan the bin in it").arg(code);
}

Result<AdjustOutcome> Adjusting::takePlace(const AdjustScan& scan, NewScan stored, const AdjustState& before,
                                           const FoundPlace& found) {
    if (scan.quantity)
        return notThis(before, Text::tr("%1 is a location. Scan the item after %2 ×.")
                                   .arg(found.code, scan.quantity->toString()));
    BACKROOM_TRY(const auto place, m_places.byId(found.place));
    BACKROOM_TRY(const QString no, whyNot(place, before));
    if (!no.isEmpty())
        return refused(before, no);
    if (before.session.uuid.isNull()) {
        m_variants.clear();
        m_costs.clear();
        scanning::NewSession begun;
        begun.uuid = scan.session;
        begun.documentUuid = scan.document;
        begun.site = place.site;
        begun.place = place.id();
        begun.task = scanning::ScanTask::Adjust;
        BACKROOM_CHECK(m_journal.openSession(begun));
    }
    stored.meaning = ScanMeaning::Place;
    stored.place = place.id();
    BACKROOM_CHECK(m_journal.append(scan.session, stored));
    AdjustOutcome outcome;
    outcome.kind = AdjustOutcome::Kind::PlaceSet;
    BACKROOM_TRY(outcome.state, state(scan.session));
    return outcome;
}

Result<AdjustOutcome> Adjusting::takeItem(const AdjustScan& scan, NewScan stored, const AdjustState& before,
                                          const FoundItem& item) {
    if (before.place.isNull())
        return refused(before, Text::tr("In which bin? Scan the bin first, then %1").arg(item.sku));
    if (scan.effect == ScanEffect::Are && !scan.quantity)
        return refused(before, Text::tr("How many are there? Type the number and *, then scan"));
    stored.quantity = scan.quantity.value_or(Quantity::whole(1));
    BACKROOM_TRY(const Quantity total, item.pack.times(stored.quantity));
    if (const QString no = tooFine(item, total); !no.isEmpty())
        return refused(before, no);
    if (total.isZero() && scan.effect != ScanEffect::Are)
        return refused(before, Text::tr("0 changes nothing: type = to say that none is there"));
    Books books;
    BACKROOM_CHECK(readBooks({before.place}, books));
    const Quantity booked = books.value({before.place, item.variant});
    BACKROOM_TRY(const Quantity sofar, changeSoFar(before, before.place, item.variant));
    BACKROOM_TRY(const Quantity there, booked.plus(sofar));
    BACKROOM_TRY(const Quantity change, changeOf(scan.effect, total, there));
    BACKROOM_TRY(const Quantity willBe, there.plus(change));
    BACKROOM_TRY(const QString otherWay, isForOtherWay(scan.reason, change));
    if (!otherWay.isEmpty())
        return refused(before, otherWay);
    BACKROOM_TRY(const auto place, m_places.byId(before.place));
    const bool goesBelow = willBe.isNegative() && change.isNegative();
    if (goesBelow && place.effectivePolicy == NegativePolicy::Refuse)
        return refused(before, there <= Quantity()
                                   ? Text::tr("No %1 is in %2 by the books: nothing can be taken out")
                                         .arg(item.sku, before.placeCode)
                                   : Text::tr("Only %1 of %2 in %3 by the books, not %4")
                                         .arg(with(there, item.unit), item.sku, before.placeCode,
                                              with(total, item.unit)));
    stored.meaning = ScanMeaning::Item;
    stored.variant = item.variant;
    stored.pack = item.pack;
    stored.place = before.place;
    stored.rejectReason = scan.reason;
    stored.effect = scan.effect;
    stored.was = booked;
    BACKROOM_CHECK(m_journal.append(scan.session, stored));
    AdjustOutcome outcome;
    outcome.item = item;
    if (goesBelow && place.effectivePolicy == NegativePolicy::Warn)
        outcome.says =
            Text::tr("%1 goes below zero: %2 of %3").arg(before.placeCode, with(willBe, item.unit), item.sku);
    else if (item.archived)
        outcome.says = Text::tr("Archived: %1").arg(item.sku);
    return finished(outcome, scan, before.place);
}

Result<AdjustOutcome> Adjusting::finished(AdjustOutcome outcome, const AdjustScan& scan, LocationId place) {
    outcome.kind = AdjustOutcome::Kind::Adjusted;
    BACKROOM_TRY(outcome.state, state(scan.session));
    for (const AdjustedLine& line : std::as_const(outcome.state.lines)) {
        if (line.place == place && line.variant == outcome.item.variant && line.reason == scan.reason)
            outcome.line = line;
    }
    return outcome;
}

Result<AdjustState> Adjusting::undoLast(const Uuid& session) {
    BACKROOM_CHECK(m_desk.require(Permission::AdjustStock));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(m_journal.undoLast(session));
    BACKROOM_TRY(AdjustState after, state(session));
    if (after.scans == 0) {
        BACKROOM_CHECK(m_journal.discard(session));
        after = {};
    }
    BACKROOM_CHECK(transaction.commit());
    return after;
}

Result<QList<Reasons::Row>> Adjusting::reasons() {
    BACKROOM_TRY(const auto known, Reasons(m_desk).offered(DocumentType::Adjustment));
    if (!known.isEmpty())
        return Reasons::onKeys(known);
    QList<Reasons::Row> usual;
    for (const auto& [name, kind] :
         std::initializer_list<std::pair<QString, ReasonKind>>{{Text::tr("Broken"), ReasonKind::Out},
                                                               {Text::tr("Lost"), ReasonKind::Out},
                                                               {Text::tr("Found"), ReasonKind::In},
                                                               {Text::tr("Counted wrong"), ReasonKind::Any},
                                                               {Text::tr("Too old"), ReasonKind::Out},
                                                               {Text::tr("Own use"), ReasonKind::Out},
                                                               {Text::tr("Sample"), ReasonKind::Out},
                                                               {Text::tr("Wrong item"), ReasonKind::Any},
                                                               {Text::tr("Other"), ReasonKind::Any}}) {
        Reasons::Row row;
        row.name = name;
        row.kind = kind;
        usual += row;
    }
    return usual;
}

Result<QString> Adjusting::isForOtherWay(const QString& reason, Quantity change) {
    if (reason.isEmpty() || change.isZero())
        return QString();
    BACKROOM_TRY(const auto known, reasons());
    return isForOtherWay(known, reason, change);
}

QString Adjusting::isForOtherWay(const QList<Reasons::Row>& reasons, const QString& reason, Quantity change) {
    for (const Reasons::Row& row : reasons) {
        if (row.name != reason || change.isZero())
            continue;
        if (row.kind == ReasonKind::In && change.isNegative())
            return Text::tr("“%1” is for what comes in, and this takes out: F7 for another").arg(reason);
        if (row.kind == ReasonKind::Out && !change.isNegative())
            return Text::tr("“%1” is for what goes out, and this puts in: F7 for another").arg(reason);
    }
    return {};
}

Result<QList<DraftLine>> Adjusting::draftLines(const AdjustState& state) {
    BACKROOM_TRY(const auto loss, m_places.systemPlace(LocationKind::Loss));
    QSet<QString> reasons;
    for (const AdjustedLine& line : state.lines)
        reasons.insert(line.reason);
    QList<VariantId> found;
    for (const AdjustedLine& line : state.lines) {
        if (!line.change.isNegative() && !m_costs.contains(line.variant))
            found += line.variant;
    }
    BACKROOM_CHECK(learnCosts(found));
    QList<DraftLine> drafts;
    for (const AdjustedLine& line : state.lines) {
        if (line.change.isZero())
            continue;
        const bool out = line.change.isNegative();
        DraftLine draft;
        draft.variant = line.variant;
        draft.quantity = out ? -line.change : line.change;
        draft.from = out ? line.place : loss.id();
        draft.to = out ? loss.id() : line.place;
        // One reason stands at the head; of several each line has its own.
        if (reasons.size() > 1)
            draft.note = line.reason;
        // What is found again is worth what such goods cost.
        if (!out) {
            BACKROOM_TRY(draft.unitCost, unitCost(line.variant));
        }
        drafts.prepend(draft); // in the order of the shelf
    }
    return drafts;
}

Done Adjusting::giveReason(Draft& draft, const AdjustState& state) {
    const QString reason = state.lines.front().reason;
    const bool isOfAll = std::all_of(state.lines.cbegin(), state.lines.cend(),
                                     [&reason](const AdjustedLine& line) { return line.reason == reason; });
    if (!isOfAll || reason.isEmpty())
        return {};
    const auto id = Reasons(m_desk).findOrCreate(DocumentType::Adjustment, reason);
    // Archived while it was being scanned: its words are kept all the same.
    if (id && Reasons(m_desk).checkUsable(*id))
        draft.reason = *id;
    else
        draft.note = reason;
    return {};
}

Result<AdjustPosted> Adjusting::post(const Uuid& session, NegativeAcceptance negative) {
    BACKROOM_CHECK(m_desk.require(Permission::AdjustStock));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    // First of all: a scan that another window stores from here on is refused there, not lost here.
    const Done held = m_journal.hold(session);
    m_costs.clear();
    BACKROOM_TRY(const AdjustState before, state(session));
    if (before.session.state == scanning::SessionState::Posted) {
        // In another window, or by a call whose answer was lost.
        Query posted(m_desk.database(), queries::documentByUuid);
        posted.bind(":uuid", before.session.documentUuid);
        BACKROOM_CHECK(posted.execAndNext());
        return AdjustPosted{posted.text("number"), before.lines};
    }
    BACKROOM_CHECK(held);
    for (const AdjustedLine& line : before.lines) {
        if (line.countedAt)
            return fail(ErrorKind::Conflict, QStringLiteral("stock.counted_before"),
                        Text::tr("%1 was counted when the books said %2; now they say something else")
                            .arg(line.sku, with(*line.countedAt, line.unit)),
                        line.placeCode, Text::tr("count it again: = and how many there are"));
    }
    BACKROOM_TRY(const QList<DraftLine> changed, draftLines(before));
    if (changed.isEmpty())
        return fail(ErrorKind::Refused, QStringLiteral("stock.nothing_adjusted"),
                    Text::tr("Nothing is different from the books"), {}, Text::tr("scan a bin and an item"));
    Draft draft;
    draft.uuid = before.session.documentUuid;
    draft.type = DocumentType::Adjustment;
    draft.site = before.session.site;
    draft.negative = negative;
    draft.lines = changed;
    BACKROOM_CHECK(giveReason(draft, before));
    BACKROOM_TRY(const Posted posted, m_posting.post(draft));
    BACKROOM_CHECK(m_journal.closePosted(session));
    BACKROOM_CHECK(transaction.commit());
    return AdjustPosted{posted.number, before.lines};
}

} // namespace backroom::stock
