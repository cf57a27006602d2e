#include "foundation/domain/id_list.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "stock/service/moving.h"
#include "stock/service/queries.h"

#include <QCoreApplication>

// Moves copied from a spreadsheet: they say both bins and are posted as one transfer.
namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Moving)
};

using scanning::FoundPlace;
using scanning::NewScan;
using scanning::ScanState;
using scanning::StoredScan;

FoundPlace placeFrom(const locations::Place& place) {
    return {place.id(), place.site, place.location.code, place.location.name};
}

void checkBins(PasteLine& line) {
    if (!line.from)
        trouble(line, Text::tr("No bin stands there to take it from"), Text::tr("write both bins"));
    if (!line.place)
        trouble(line, Text::tr("No bin stands there to bring it to"), Text::tr("write both bins"));
    if (line.from && line.place && line.from->id() == line.place->id())
        trouble(line, Text::tr("It comes from %1 and goes there").arg(line.from->location.code),
                Text::tr("write two bins"));
    if (line.total.isZero() || line.effect == scanning::ScanEffect::Out)
        trouble(line, Text::tr("“%1” is nothing to move").arg(line.row.quantity),
                Text::tr("write how many move"));
}

} // namespace

Done Moving::checkOnHand(QList<PasteLine>& lines) {
    QSet<LocationId> places;
    for (const PasteLine& line : std::as_const(lines)) {
        if (line.from)
            places += line.from->id();
    }
    QHash<std::pair<LocationId, VariantId>, Quantity> there;
    if (!places.isEmpty()) {
        Query query(m_desk.database(), queries::onHandInPlaces);
        query.bind(":ids", idList(places));
        BACKROOM_CHECK(query.exec());
        while (query.next())
            there.insert({query.id<locations::Location>("location_id"), VariantId(query.int64("variant_id"))},
                         query.quantity("on_hand"));
    }
    for (PasteLine& line : lines) {
        if (!line.what.isEmpty())
            continue;
        // What a line before puts there is on its way in the same document.
        Quantity& left = there[{line.from->id(), line.item.variant}];
        const bool mayGoBelow = line.from->effectivePolicy != locations::NegativePolicy::Refuse;
        if (left < line.total && !mayGoBelow) {
            trouble(
                line,
                Text::tr("Only %1 of %2 in %3").arg(left.toString(), line.item.sku, line.from->location.code),
                Text::tr("move fewer, or from another bin"));
            continue;
        }
        BACKROOM_TRY(left, left.plus(-line.total));
        Quantity& arrived = there[{line.place->id(), line.item.variant}];
        BACKROOM_TRY(arrived, arrived.plus(line.total));
    }
    return {};
}

Result<PasteReading> Moving::readPaste(const PasteText& text) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    PasteReader reader(m_desk, scanning::ScanTask::Transfer);
    BACKROOM_TRY(QList<PasteLine> lines, reader.read(text));
    for (PasteLine& line : lines)
        checkBins(line);
    BACKROOM_CHECK(checkOnHand(lines));
    QList<NewScan> good;
    for (const PasteLine& line : std::as_const(lines)) {
        if (!line.what.isEmpty())
            continue;
        NewScan scan = reader.scanOf(line);
        scan.from = line.from->id();
        scan.place = line.place->id();
        good += scan;
    }
    return reader.reading(lines, good);
}

Result<HalfMove> Moving::takePaste(const Uuid& session, const Uuid& document, const PasteReading& reading) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    scanning::NewSession begun;
    begun.uuid = session;
    begun.documentUuid = document;
    begun.task = scanning::ScanTask::Transfer;
    BACKROOM_CHECK(m_journal.openSession(begun));
    BACKROOM_CHECK(m_journal.appendAll(session, reading.good));
    BACKROOM_CHECK(transaction.commit());
    BACKROOM_TRY(const auto stored, m_journal.session(session));
    BACKROOM_TRY(auto taken, half(stored));
    return taken ? *taken : HalfMove();
}

Result<QList<PastedMove>> Moving::pastedMoves(const QList<StoredScan>& scans) {
    QSet<VariantId> variants;
    QSet<LocationId> places;
    for (const StoredScan& scan : scans) {
        if (scan.from.isNull() || scan.state == ScanState::Undone)
            continue;
        variants += scan.variant;
        places << scan.from << scan.place;
    }
    QList<PastedMove> moves;
    if (variants.isEmpty())
        return moves;
    BACKROOM_TRY(const auto items, m_codes.byIds(variants.values()));
    BACKROOM_TRY(const auto found, m_places.byIds(places.values()));
    for (const StoredScan& scan : scans) {
        if (scan.from.isNull() || scan.state == ScanState::Undone)
            continue;
        const catalog::VariantRef item = items.value(scan.variant);
        moves += PastedMove{{item.id, item.sku, item.name, scan.pack, item.unitCode, item.unitDecimals,
                             item.imageHash, item.archived},
                            scan.total,
                            placeFrom(found.value(scan.from)),
                            placeFrom(found.value(scan.place))};
    }
    return moves;
}

Result<Posted> Moving::postPaste(const Uuid& session, ReasonId reason, NegativeAcceptance negative) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(const auto begun, m_journal.session(session));
    BACKROOM_TRY(const auto scans, m_journal.scans(session));
    Draft draft;
    draft.uuid = begun.documentUuid;
    draft.type = DocumentType::Transfer;
    draft.reason = reason;
    draft.negative = negative;
    for (const StoredScan& scan : scans) {
        if (scan.from.isNull() || scan.state == ScanState::Undone)
            continue;
        DraftLine line;
        line.variant = scan.variant;
        line.quantity = scan.total;
        line.from = scan.from;
        line.to = scan.place;
        draft.lines += line;
    }
    return post(session, draft);
}

} // namespace backroom::stock
