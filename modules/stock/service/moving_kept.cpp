#include "stock/service/moving.h"
#include "stock/service/stock_list.h"

#include <QCoreApplication>
#include <QDateTime>

// Scans that waited at the desk while the books were out of reach.
namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Moving)
};

/// Whether asking again later may help.
bool mayPass(const Error& error) {
    return error.kind == ErrorKind::Unavailable || error.code == QLatin1String("database.connection_lost") ||
           error.code == QLatin1String("database.replaced") || error.code == QLatin1String("database.busy");
}

MoveScan moveScanOf(const scanning::KeptScan& kept, const Uuid& session, const Uuid& document) {
    return {session, document, kept.uuid, kept.code, kept.quantity, kept.reason};
}

} // namespace

struct Moving::KeptSource {
    scanning::FoundPlace place;
    QString refused = {};
};

Result<bool> Moving::arrived(const scanning::KeptScan& kept) {
    BACKROOM_TRY(const auto stored, m_journal.find(kept.uuid));
    if (stored || !kept.isLast)
        return stored.has_value();
    // The scan that posts a move is in no journal when it was handed in at once: its move tells.
    BACKROOM_TRY(const auto session, m_journal.session(kept.session));
    return session.state == scanning::SessionState::Posted;
}

Result<KeptMove> Moving::takeKept(const scanning::KeptScan& kept) {
    BACKROOM_TRY(const bool stands, arrived(kept));
    BACKROOM_TRY(const auto half, resume());
    if (stands) {
        KeptMove move;
        move.kind = KeptMove::Kind::Stands;
        move.half = half;
        return move;
    }
    if (half && !half->pasted.isEmpty()) {
        KeptMove move;
        move.says = Text::tr("Pasted moves wait: they were not posted before it");
        move.half = half;
        return move;
    }
    const int year = QDateTime::fromMSecsSinceEpoch(m_desk.nowMs(), Qt::UTC).date().year();
    BACKROOM_TRY(const auto meaning, m_book.meaningOf(scanning::parseScan(
                                         kept.code, scanning::ParsedScan::Symbology::Unknown, year)));
    if (meaning.hits() == 0)
        return notMade(half, Text::tr("%1 is unknown here").arg(kept.code));
    if (meaning.hits() > 1)
        return notMade(half, Text::tr("%1 means several things: scan its own code").arg(kept.code));
    if (!meaning.items.isEmpty())
        return half ? notMade(half, Text::tr("%1 is no bin").arg(kept.code))
                    : takeKeptItem(kept, meaning.items.front());
    if (!half)
        return notMade(half, Text::tr("%1: no item was scanned before it").arg(kept.code));
    return half->from ? takeKeptTo(kept, *half, meaning.places.front())
                      : takeKeptFrom(kept, *half, meaning.places.front());
}

Result<KeptMove> Moving::notMade(const std::optional<HalfMove>& half, const QString& says) {
    KeptMove refused;
    refused.says = says;
    if (!half)
        return refused;
    BACKROOM_CHECK(m_journal.discard(half->session));
    refused.says =
        Text::tr("%1. %2 of %3 were not moved")
            .arg(says, half->quantity.toString() + QChar(QChar::Nbsp) + half->item.unit, half->item.sku);
    return refused;
}

Result<KeptMove> Moving::takeKeptItem(const scanning::KeptScan& kept, const scanning::FoundItem& item) {
    const Done stored = takeItem(moveScanOf(kept, kept.session, kept.document), item);
    if (!stored)
        return fail(stored.error());
    KeptMove move;
    move.kind = KeptMove::Kind::Item;
    BACKROOM_TRY(move.half, resume());
    return move;
}

Result<Moving::KeptSource> Moving::sourceOf(const HalfMove& half, const scanning::FoundPlace& scanned) {
    KeptSource source{scanned};
    BACKROOM_TRY(const locations::Place place, m_places.byId(scanned.place));
    StockList stock(m_desk);
    BACKROOM_TRY(const StockList::Place where, stock.placeByCode(place.location.code));
    BACKROOM_TRY(const QList<StockRow> rows,
                 stock.rows({{half.item.variant}, where.path, {}, StockGrouping::Location}));
    QList<scanning::FoundPlace> beneath;
    Quantity there;
    for (const StockRow& row : rows) {
        if (row.location == scanned.place)
            there = row.onHand;
        else if (row.onHand > Quantity())
            beneath += {row.location, scanned.site, row.locationCode, {}};
    }
    if (there > Quantity())
        return source;
    if (beneath.size() == 1)
        source.place = beneath.first();
    else if (!beneath.isEmpty())
        source.refused = Text::tr("%1 lies in several bins of %2").arg(half.item.sku, scanned.code);
    else if (place.effectivePolicy == locations::NegativePolicy::Refuse)
        source.refused = Text::tr("None of it lies in %1").arg(scanned.code);
    return source;
}

Result<KeptMove> Moving::takeKeptFrom(const scanning::KeptScan& kept, const HalfMove& half,
                                      const scanning::FoundPlace& from) {
    BACKROOM_TRY(const KeptSource source, sourceOf(half, from));
    if (!source.refused.isEmpty())
        return notMade(half, source.refused);
    BACKROOM_CHECK(takeFrom(moveScanOf(kept, half.session, half.document), source.place));
    KeptMove move;
    move.kind = KeptMove::Kind::From;
    BACKROOM_TRY(move.half, resume());
    return move;
}

Result<KeptMove> Moving::takeKeptTo(const scanning::KeptScan& kept, const HalfMove& half,
                                    const scanning::FoundPlace& to) {
    if (to.place == half.from->place)
        return notMade(half, Text::tr("It comes from %1 already").arg(to.code));
    KeptMove made;
    made.kind = KeptMove::Kind::Posted;
    made.move = {half.item, half.quantity, *half.from, to};
    if (kept.quantity) {
        BACKROOM_TRY(made.move.quantity, half.item.pack.times(*kept.quantity));
    }
    Draft draft;
    draft.uuid = half.document;
    draft.type = DocumentType::Transfer;
    draft.reason = half.reason.id;
    DraftLine line;
    line.variant = half.item.variant;
    line.quantity = made.move.quantity;
    line.from = half.from->place;
    line.to = to.place;
    draft.lines.append(line);
    const auto posted = post(half.session, draft, moveScanOf(kept, half.session, half.document));
    if (!posted)
        return mayPass(posted.error()) ? Result<KeptMove>(fail(posted.error()))
                                       : notMade(half, posted.error().oneLine());
    made.number = posted->number;
    return made;
}

} // namespace backroom::stock
