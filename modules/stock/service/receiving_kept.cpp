#include "stock/service/receiving.h"

#include <QCoreApplication>
#include <QDateTime>

// Scans that waited at the desk while the books were out of reach.
namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Receiving)
};

} // namespace

Result<LocationId> Receiving::siteByCode(const QString& code) {
    if (code.isEmpty())
        return LocationId();
    BACKROOM_TRY(const auto sites, m_places.sites());
    for (const locations::Place& site : sites) {
        if (site.location.code == code)
            return site.id();
    }
    return fail(ErrorKind::NotFound, QStringLiteral("stock.no_site"),
                Text::tr("No site has the code %1").arg(code), code, Text::tr("receive it at another site"));
}

Result<ScanOutcome> Receiving::asItStands(const scanning::StoredScan& scan, const Uuid& session) {
    using Kind = ScanOutcome::Kind;
    ScanOutcome outcome;
    outcome.code = scan.parsed;
    outcome.quantity = scan.quantity;
    outcome.total = scan.total;
    switch (scan.meaning) {
    case scanning::ScanMeaning::Place: {
        outcome.kind = Kind::PlaceSet;
        BACKROOM_TRY(outcome.code, placeCode(scan.place));
        break;
    }
    case scanning::ScanMeaning::Unknown:
        outcome.kind = Kind::Parked;
        break;
    case scanning::ScanMeaning::Item: {
        outcome.kind = scan.rejectReason.isEmpty() ? Kind::Counted : Kind::Rejected;
        BACKROOM_TRY(const auto item, m_codes.byId(scan.variant));
        outcome.item = {item.id,       item.sku,          item.name,      scan.pack,
                        item.unitCode, item.unitDecimals, item.imageHash, item.archived};
        break;
    }
    }
    return finished(outcome, session);
}

Result<ScanOutcome> Receiving::takeKept(const scanning::KeptScan& kept) {
    BACKROOM_TRY(const auto stored, m_journal.find(kept.uuid));
    if (stored)
        return asItStands(*stored, kept.session);
    BACKROOM_TRY(const LocationId site, siteByCode(kept.siteCode));
    BACKROOM_TRY(const ReceivingState before, start(kept.session, kept.document, site));
    const int year = QDateTime::fromMSecsSinceEpoch(m_desk.nowMs(), Qt::UTC).date().year();
    const auto parsed = scanning::parseScan(kept.code, scanning::ParsedScan::Symbology::Unknown, year);
    if (kept.isFirst && before.scans == 0 && before.session.deliveryNote == parsed.text) {
        // A delivery note is no scan of the journal: only this tells that it arrived.
        ScanOutcome outcome;
        outcome.kind = ScanOutcome::Kind::Noted;
        outcome.code = parsed.text;
        return finished(outcome, kept.session);
    }
    return take(kept.session, kept.uuid, kept.code, kept.quantity.value_or(Quantity::whole(1)),
                kept.isTyped ? Origin::Typed : Origin::Scanned, kept.reason);
}

} // namespace backroom::stock
