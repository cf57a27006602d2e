#include "catalog/ui/product_undo.h"

#include "catalog/service/product_catalog.h"

namespace backroom::catalog {

namespace {

qint64 record(const ShownProduct& shown) {
    return shown.variant.id.value();
}

/// Of a product with one variant the whole is archived.
bool isWhole(const ShownProduct& shown) {
    return shown.product.variants.size() == 1;
}

} // namespace

MadeChange ProductUndo::fact(FieldOf of, const ShownProduct& before, const ShownProduct& now,
                             const QString& what) const {
    const auto back = [&products = m_products, of, before, now]() -> Done {
        BACKROOM_CHECK(of == FieldOf::Product ? products.changeProduct(now.product, before.product)
                                              : products.changeVariant(now.variant, before.variant));
        return {};
    };
    return {what, {}, back, record(before)};
}

MadeChange ProductUndo::barcodeAdded(const ShownProduct& shown, const Barcode& barcode) const {
    return {tr("Barcode %1 comes off %2").arg(barcode.text(), shown.variant.sku),
            tr("a scan of it goes on saying whose it was"),
            [&products = m_products, id = shown.variant.id, key = barcode.matchKey()] {
                return products.removeBarcode(id, key);
            },
            record(shown)};
}

MadeChange ProductUndo::barcodeRemoved(const ShownProduct& shown, const Barcode& barcode) const {
    return {
        tr("Barcode %1 goes back to %2").arg(barcode.text(), shown.variant.sku),
        {},
        [&products = m_products, id = shown.variant.id, barcode] { return products.addBarcode(id, barcode); },
        record(shown)};
}

MadeChange ProductUndo::archived(const ShownProduct& shown) const {
    return {tr("%1 comes back from the archive").arg(shown.variant.sku),
            {},
            [&products = m_products, shown] {
                return isWhole(shown) ? products.restoreProduct(shown.product.id)
                                      : products.restoreVariant(shown.variant.id);
            },
            record(shown)};
}

MadeChange ProductUndo::broughtBack(const ShownProduct& shown) const {
    return {tr("%1 goes back to the archive").arg(shown.variant.sku),
            {},
            [&products = m_products, shown] {
                return shown.product.archived || isWhole(shown) ? products.archiveProduct(shown.product.id)
                                                                : products.archiveVariant(shown.variant.id);
            },
            record(shown)};
}

MadeChange ProductUndo::pictureAdded(const ShownProduct& shown, const QString& hash) const {
    return {tr("The picture that was added goes from %1").arg(shown.product.name),
            {},
            [&products = m_products, id = shown.product.id, hash] { return products.removeImage(id, hash); },
            record(shown)};
}

MadeChange ProductUndo::pictureRemoved(const ShownProduct& shown, const QString& hash,
                                       const QStringList& before) const {
    return {
        tr("The picture comes back to %1, in its place").arg(shown.product.name),
        {},
        [&products = m_products, id = shown.product.id, hash, place = int(before.indexOf(hash))]() -> Done {
            BACKROOM_CHECK(products.addImage(id, hash));
            return products.placeImage(id, hash, place);
        },
        record(shown)};
}

MadeChange ProductUndo::pictureMoved(const ShownProduct& shown, const QString& hash,
                                     const QStringList& before) const {
    const int place = int(before.indexOf(hash));
    return {tr("The picture of %1 goes back to place %2").arg(shown.product.name).arg(place + 1),
            {},
            [&products = m_products, id = shown.product.id, hash, place] {
                return products.placeImage(id, hash, place);
            },
            record(shown)};
}

MadeChange ProductUndo::productMade(VariantId variant) const {
    return {tr("The new product goes to the archive"),
            tr("nothing is deleted; it can be brought back from there"),
            [&products = m_products, variant]() -> Done {
                BACKROOM_TRY(const Product made, products.productOf(variant));
                return products.archiveProduct(made.id);
            },
            variant.value()};
}

MadeChange ProductUndo::variantMade(VariantId variant) const {
    return {tr("The new variant goes to the archive"),
            tr("nothing is deleted; it can be brought back from there"),
            [&products = m_products, variant] { return products.archiveVariant(variant); }, variant.value()};
}

} // namespace backroom::catalog
