#include "stock/service/paste_reader.h"
#include "stock/service/receiving.h"

#include <QCoreApplication>

// Lines copied from a spreadsheet, at the dock.
namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Receiving)
};

/// The reason as the company writes it; empty = it has none of this name.
QString knownReason(const QStringList& reasons, const QString& reason) {
    for (const QString& known : reasons) {
        if (known.compare(reason, Qt::CaseInsensitive) == 0)
            return known;
    }
    return {};
}

} // namespace

Done Receiving::learn(const QList<scanning::ScanLine>& lines) {
    QSet<VariantId> variants;
    QSet<LocationId> places;
    for (const scanning::ScanLine& line : lines) {
        if (!m_variants.contains(line.variant))
            variants += line.variant;
        if (!m_placeCodes.contains(line.place))
            places += line.place;
    }
    if (!variants.isEmpty()) {
        BACKROOM_TRY(const auto found, m_codes.byIds(variants.values()));
        m_variants.insert(found);
    }
    if (places.isEmpty())
        return {};
    BACKROOM_TRY(const auto found, m_places.byIds(places.values()));
    for (const locations::Place& place : found)
        m_placeCodes.insert(place.id(), place.location.code);
    return {};
}

Result<ReceivingState> Receiving::before(const Uuid& session, LocationId site) {
    if (!session.isNull())
        return state(session);
    ReceivingState state;
    BACKROOM_TRY(const auto sites, m_places.sites());
    for (const locations::Place& one : sites) {
        if (site.isNull() ? state.session.site.isNull() : one.id() == site) {
            state.session.site = one.id();
            state.siteName = one.location.name;
        }
    }
    if (state.session.site.isNull())
        return fail(ErrorKind::NotFound, QStringLiteral("stock.no_site"),
                    Text::tr("There is no site to receive at"), {}, Text::tr("make one under Locations"));
    BACKROOM_TRY(const auto receiving, m_places.receivingPlace(state.session.site));
    state.place = receiving.id();
    return state;
}

Result<PasteReading> Receiving::readPaste(const Uuid& session, LocationId site, const PasteText& text) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(const ReceivingState now, before(session, site));
    BACKROOM_TRY(const QStringList reasons, rejectReasons());
    BACKROOM_TRY(const LocationId apart, heldApartAt(now));
    PasteReader reader(m_desk, scanning::ScanTask::Receive);
    BACKROOM_TRY(QList<PasteLine> lines, reader.read(text));
    QList<scanning::NewScan> good;
    for (PasteLine& line : lines) {
        if (line.total.isZero() || line.effect == scanning::ScanEffect::Out)
            trouble(line, Text::tr("“%1” is nothing that arrives").arg(line.row.quantity),
                    Text::tr("write how many arrived"));
        if (line.place && line.place->site != now.session.site)
            trouble(line, Text::tr("%1 is not at %2").arg(line.place->location.code, now.siteName),
                    Text::tr("name a bin of this site"));
        const QString reason = knownReason(reasons, line.row.reason);
        if (!line.row.reason.isEmpty() && reason.isEmpty())
            trouble(line, Text::tr("“%1” is no reason to turn goods away").arg(line.row.reason),
                    Text::tr("use one of those that F7 offers"));
        if (!line.what.isEmpty())
            continue;
        scanning::NewScan scan = reader.scanOf(line);
        scan.rejectReason = reason;
        scan.place = line.place ? line.place->id() : reason.isEmpty() ? now.place : apart;
        good += scan;
    }
    PasteReading reading = reader.reading(lines, good);
    reading.site = now.session.site;
    return reading;
}

Result<ReceivingState> Receiving::takePaste(const Uuid& session, const PasteReading& reading) {
    BACKROOM_TRY(const scanning::ScanSession begun, m_journal.session(session));
    if (begun.site != reading.site)
        return fail(ErrorKind::Conflict, QStringLiteral("stock.paste_elsewhere"),
                    Text::tr("Goods arrive at another site now"), {}, Text::tr("paste the lines again"));
    BACKROOM_CHECK(m_journal.appendAll(session, reading.good));
    return state(session);
}

} // namespace backroom::stock
