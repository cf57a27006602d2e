#include "catalog/service/product_catalog.h"
#include "foundation/service/blob_store.h"
#include "foundation/service/transaction.h"
#include "stock/service/reasons.h"
#include "stock/service/receiving.h"
#include "stock/service/stock_usage.h"
#include "stock/service/variant_label.h"

#include <QCoreApplication>

#include <algorithm>

// What a dock does beside counting: turning away, photographs, labels, the choice of the site.
namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Receiving)
};

QStringList names(const QList<Reasons::Row>& reasons) {
    QStringList names;
    for (const Reasons::Row& reason : Reasons::onKeys(reasons))
        names += reason.name;
    return names;
}

} // namespace

Result<QStringList> Receiving::reversalReasons() {
    BACKROOM_TRY(auto known, Reasons(m_desk).offered(DocumentType::Receipt));
    known.removeIf([](const Reasons::Row& reason) { return reason.kind == ReasonKind::Reject; });
    return names(known);
}

Result<QStringList> Receiving::rejectReasons() {
    BACKROOM_TRY(const auto known, Reasons(m_desk).offered(DocumentType::Receipt));
    QStringList own = names(known);
    if (own.isEmpty())
        own = QStringList{Text::tr("broken"),        Text::tr("wet or dirty"),   Text::tr("wrong item"),
                          Text::tr("not ordered"),   Text::tr("too old"),        Text::tr("badly packed"),
                          Text::tr("parts missing"), Text::tr("papers missing"), Text::tr("to be looked at")};
    return own;
}

Result<LocationId> Receiving::heldApartAt(const ReceivingState& state) {
    BACKROOM_TRY(const auto apart, m_places.quarantinePlace(state.session.site));
    return apart ? apart->id() : state.place;
}

Done Receiving::keepBarcode(const QString& code, VariantId variant) {
    // Who may not change products ties it for this delivery; the office does the rest.
    if (!m_desk.require(Permission::EditCatalog))
        return {};
    StockUsage usage(m_desk);
    auto barcode = catalog::Barcode::fromText(code);
    if (!barcode)
        barcode = catalog::Barcode::fromTextAs(catalog::BarcodeKind::Free, code);
    if (!barcode)
        return {};
    // A code that two items have already stays theirs; the delivery is tied all the same.
    const Done added = catalog::ProductCatalog(m_desk, usage).addBarcode(variant, *barcode);
    if (!added && added.error().kind != ErrorKind::Refused)
        return fail(added.error());
    return {};
}

Result<QList<scanning::ParkedCode>> Receiving::parkedBefore(LocationId site) {
    if (site.isNull()) {
        BACKROOM_TRY(const auto sites, m_places.sites());
        if (sites.isEmpty())
            return QList<scanning::ParkedCode>();
        site = sites.front().id();
    }
    return m_journal.parkedBefore(site);
}

Result<ReceivingState> Receiving::tieBefore(const Uuid& session, const scanning::ParkedCode& parked,
                                            VariantId variant) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const ReceivingState before, state(session));
    BACKROOM_TRY(const LocationId apart, heldApartAt(before));
    BACKROOM_TRY(const auto pieces, m_journal.unpark(parked.session, parked.code));
    for (auto it = pieces.cbegin(); it != pieces.cend(); ++it) {
        scanning::NewScan scan;
        scan.uuid = m_desk.newUuid();
        scan.raw = scan.parsed = parked.code;
        scan.meaning = scanning::ScanMeaning::Item;
        scan.variant = variant;
        scan.quantity = it.value();
        scan.rejectReason = it.key();
        scan.place = it.key().isEmpty() ? before.place : apart;
        BACKROOM_CHECK(m_journal.append(session, scan));
    }
    BACKROOM_CHECK(keepBarcode(parked.code, variant));
    BACKROOM_CHECK(transaction.commit());
    return state(session);
}

Done Receiving::dismiss(const scanning::ParkedCode& parked) {
    return m_journal.unpark(parked.session, parked.code).map([](const auto&) {});
}

Result<QList<locations::Place>> Receiving::sites() {
    return m_places.sites();
}

Result<QHash<LocationId, QString>> Receiving::arrivals() {
    BACKROOM_TRY(const QList<locations::Place> sites, m_places.sites());
    QHash<LocationId, QString> codes;
    for (const locations::Place& site : sites) {
        const auto place = m_places.receivingPlace(site.id());
        if (place)
            codes.insert(site.id(), place->location.code);
        else if (place.error().kind != ErrorKind::NotFound)
            return fail(place.error());
    }
    return codes;
}

Result<ReceivingState> Receiving::setSite(const Uuid& session, LocationId site) {
    BACKROOM_TRY(const auto receiving, m_places.receivingPlace(site));
    BACKROOM_CHECK(m_journal.setSite(session, site, receiving.id()));
    return state(session);
}

Result<ReceivingState> Receiving::keepPhoto(const Uuid& session, const QString& code,
                                            const QByteArray& picture, const QString& name) {
    BACKROOM_CHECK(m_desk.require(Permission::PostStock));
    BACKROOM_TRY(const QString hash, BlobStore(m_desk.database()).put(picture, name));
    BACKROOM_CHECK(m_journal.keepPhoto(session, code, hash));
    return state(session);
}

Result<QHash<QString, QByteArray>> Receiving::thumbnails(const QStringList& hashes) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    return BlobStore(m_desk.database()).thumbnails(hashes);
}

Result<scanning::ItemLabel> Receiving::label(VariantId id) {
    return labelOf(m_desk, id);
}

} // namespace backroom::stock
