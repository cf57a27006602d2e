#include "foundation/domain/id_list.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "stock/service/adjusting.h"
#include "stock/service/explain.h"
#include "stock/service/queries.h"

#include <QCoreApplication>

// Many lines at once: what they are called, what they cost, and those that were copied from a spreadsheet.
namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Adjusting)
};

using locations::NegativePolicy;
using scanning::NewScan;
using scanning::ScanEffect;

} // namespace

/// What copied lines stand on, and what the ones before have made of it.
struct Adjusting::PasteBooks {
    AdjustState state;
    AdjustPaste usual;
    std::optional<locations::Place> here; ///< the bin that was scanned
    QList<Reasons::Row> reasons;
    Books books;
    Books changes;
    LocationId site;
    QHash<LocationId, QString> whyNot;
};

Done Adjusting::learn(const QList<AdjustedLine>& lines) {
    QSet<VariantId> variants;
    QSet<VariantId> unpriced;
    QSet<LocationId> places;
    for (const AdjustedLine& line : lines) {
        if (!m_variants.contains(line.variant))
            variants += line.variant;
        if (!m_costs.contains(line.variant))
            unpriced += line.variant;
        if (!m_placeCodes.contains(line.place))
            places += line.place;
    }
    if (!variants.isEmpty()) {
        BACKROOM_TRY(const auto found, m_codes.byIds(variants.values()));
        m_variants.insert(found);
    }
    if (!places.isEmpty()) {
        BACKROOM_TRY(const auto found, m_places.byIds(places.values()));
        for (const locations::Place& place : found)
            m_placeCodes.insert(place.id(), place.location.code);
    }
    return m_desk.actor().may(Permission::SeeCost) ? learnCosts(unpriced.values()) : Done();
}

Done Adjusting::learnCosts(const QList<VariantId>& variants) {
    if (variants.isEmpty())
        return {};
    if (m_currency.code().isEmpty()) {
        Query company(m_desk.database(), queries::companyFacts);
        BACKROOM_CHECK(company.execAndNext());
        BACKROOM_TRY(m_currency, Currency::fromCode(company.text("currency")));
    }
    for (const VariantId variant : variants)
        m_costs.insert(variant, {});
    Query query(m_desk.database(), queries::itemCosts);
    query.bind(":ids", idList(variants));
    BACKROOM_CHECK(query.exec());
    while (query.next()) {
        BACKROOM_TRY(const ItemValue value,
                     itemValue({}, query.int64("known_quantity"), query.int64("known_total"), 0,
                               m_currency.minorDigits()));
        m_costs.insert(VariantId(query.int64("variant_id")), value.unitCost);
    }
    return {};
}

Done Adjusting::checkPlace(PasteLine& line, PasteBooks& so) {
    if (!line.place)
        line.place = so.here;
    if (!line.place) {
        trouble(line, Text::tr("No bin stands there"), Text::tr("write one, or scan it before you paste"));
        return {};
    }
    const LocationId place = line.place->id();
    if (!so.whyNot.contains(place)) {
        BACKROOM_TRY(so.whyNot[place], whyNot(*line.place, so.state));
    }
    const QString no = so.whyNot.value(place);
    if (!no.isEmpty())
        trouble(line, no, Text::tr("name another bin"));
    else if (!so.site.isNull() && so.site != line.place->site)
        trouble(line, Text::tr("%1 is at another site than the lines before").arg(line.place->location.code),
                Text::tr("paste it on its own"));
    return {};
}

Result<NewScan> Adjusting::pasted(PasteLine& line, NewScan scan, PasteBooks& so) {
    BACKROOM_CHECK(checkPlace(line, so));
    scan.effect = line.effect == ScanEffect::None ? so.usual.effect : line.effect;
    scan.rejectReason = so.usual.reason;
    if (!line.row.reason.isEmpty()) {
        const auto known =
            std::find_if(so.reasons.cbegin(), so.reasons.cend(), [&line](const Reasons::Row& row) {
                return row.name.compare(line.row.reason, Qt::CaseInsensitive) == 0;
            });
        if (known == so.reasons.cend())
            trouble(line, Text::tr("There is no reason “%1”").arg(line.row.reason),
                    Text::tr("use one of those that F7 offers"));
        else
            scan.rejectReason = known->name;
    }
    if (line.total.isZero() && scan.effect != ScanEffect::Are)
        trouble(line, Text::tr("0 changes nothing"), Text::tr("head the column “Counted” if none is there"));
    if (!line.what.isEmpty())
        return scan;
    scan.place = line.place->id();
    const std::pair key(scan.place, scan.variant);
    scan.was = so.books.value(key);
    BACKROOM_TRY(const Quantity there, scan.was->plus(so.changes.value(key)));
    const Quantity change = scan.effect == ScanEffect::In    ? line.total
                            : scan.effect == ScanEffect::Out ? -line.total
                                                             : Quantity();
    BACKROOM_TRY(const Quantity willBe,
                 scan.effect == ScanEffect::Are ? Result<Quantity>(line.total) : there.plus(change));
    BACKROOM_TRY(const Quantity made, willBe.plus(-there));
    if (const QString otherWay = isForOtherWay(so.reasons, scan.rejectReason, made); !otherWay.isEmpty())
        trouble(line, otherWay.section(QLatin1String(": "), 0, 0), Text::tr("give another reason"));
    const bool goesBelow = willBe.isNegative() && made.isNegative();
    if (goesBelow && line.place->effectivePolicy == NegativePolicy::Refuse)
        trouble(line,
                Text::tr("Only %1 of %2 in %3 by the books")
                    .arg(there.toString(), line.item.sku, line.place->location.code),
                Text::tr("count what is there"));
    if (!line.what.isEmpty())
        return scan;
    BACKROOM_TRY(so.changes[key], so.changes.value(key).plus(made));
    so.site = line.place->site;
    return scan;
}

Result<PasteReading> Adjusting::readPaste(const AdjustPaste& paste, const PasteText& text) {
    BACKROOM_CHECK(m_desk.require(Permission::AdjustStock));
    PasteBooks so;
    so.usual = paste;
    BACKROOM_TRY(so.state, state(paste.session));
    so.site = so.state.session.site;
    BACKROOM_TRY(so.reasons, reasons());
    if (!so.state.place.isNull()) {
        BACKROOM_TRY(so.here, m_places.byId(so.state.place));
    }
    for (const AdjustedLine& line : std::as_const(so.state.lines)) {
        Quantity& change = so.changes[{line.place, line.variant}];
        BACKROOM_TRY(change, change.plus(line.change));
    }
    PasteReader reader(m_desk, scanning::ScanTask::Adjust);
    BACKROOM_TRY(QList<PasteLine> lines, reader.read(text));
    QSet<LocationId> places;
    for (const PasteLine& line : std::as_const(lines)) {
        if (line.place || so.here)
            places += line.place ? line.place->id() : so.here->id();
    }
    BACKROOM_CHECK(readBooks(places.values(), so.books));
    QList<NewScan> good;
    for (PasteLine& line : lines) {
        BACKROOM_TRY(const NewScan scan, pasted(line, reader.scanOf(line), so));
        if (line.what.isEmpty())
            good += scan;
    }
    PasteReading reading = reader.reading(lines, good);
    reading.site = so.site;
    return reading;
}

Result<AdjustState> Adjusting::takePaste(const AdjustPaste& paste, const PasteReading& reading) {
    BACKROOM_CHECK(m_desk.require(Permission::AdjustStock));
    if (reading.good.isEmpty())
        return state(paste.session);
    // Names and costs are looked up anew for a new draft.
    m_variants.clear();
    m_costs.clear();
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    scanning::NewSession begun;
    begun.uuid = paste.session;
    begun.documentUuid = paste.document;
    begun.site = reading.site;
    begun.place = reading.good.front().place;
    begun.task = scanning::ScanTask::Adjust;
    BACKROOM_CHECK(m_journal.openSession(begun));
    BACKROOM_CHECK(m_journal.appendAll(paste.session, reading.good));
    BACKROOM_CHECK(transaction.commit());
    return state(paste.session);
}

} // namespace backroom::stock
