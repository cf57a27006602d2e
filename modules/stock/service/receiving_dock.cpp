#include "catalog/service/product_catalog.h"
#include "foundation/service/blob_store.h"
#include "stock/service/reasons.h"
#include "stock/service/receiving.h"
#include "stock/service/stock_usage.h"

#include <QCoreApplication>

#include <algorithm>

// What a dock does beside counting: turning away, photographs, labels, the choice of the site.
namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::Receiving)
};

constexpr qsizetype keysForReasons = 9;

} // namespace

Result<QStringList> Receiving::reversalReasons() {
    BACKROOM_TRY(const auto known, Reasons(m_desk).offered(DocumentType::Receipt));
    QStringList own;
    for (const Reasons::Row& reason : known)
        own += reason.name;
    return own.mid(0, keysForReasons);
}

Result<QStringList> Receiving::rejectReasons() {
    BACKROOM_TRY(QStringList own, reversalReasons());
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

Result<QList<locations::Place>> Receiving::sites() {
    return m_places.sites();
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
    BACKROOM_TRY(const auto ref, variant(id));
    StockUsage usage(m_desk);
    BACKROOM_TRY(const catalog::Product product, catalog::ProductCatalog(m_desk, usage).productOf(id));
    scanning::ItemLabel words{ref.name, ref.sku, ref.sku};
    for (const catalog::Variant& one : product.variants) {
        if (one.id != id)
            continue;
        const auto piece = std::find_if(one.barcodes.begin(), one.barcodes.end(), [](const auto& barcode) {
            return barcode.packQuantity() == Quantity::whole(1);
        });
        if (piece != one.barcodes.end())
            words.code = piece->text();
    }
    return words;
}

} // namespace backroom::stock
