#pragma once

#include "catalog/ui/product_fields.h"
#include "foundation/ui/kit/last_change.h"

#include <QCoreApplication>
#include <QStringList>

namespace backroom::catalog {

class ProductCatalog;

/// A product with the variant that is shown: whose change is told.
struct ShownProduct {
    Product product;
    Variant variant;
};

/// What a change of a product becomes for Ctrl+Z. Each way back is a call of the service, which checks again.
class ProductUndo {
    Q_DECLARE_TR_FUNCTIONS(ProductUndo)
public:
    explicit ProductUndo(ProductCatalog& products) : m_products(products) {}

    /// `now` is `before` with the one fact that was changed. `what` says it.
    [[nodiscard]] MadeChange fact(FieldOf of, const ShownProduct& before, const ShownProduct& now,
                                  const QString& what) const;
    [[nodiscard]] MadeChange barcodeAdded(const ShownProduct& shown, const Barcode& barcode) const;
    [[nodiscard]] MadeChange barcodeRemoved(const ShownProduct& shown, const Barcode& barcode) const;
    [[nodiscard]] MadeChange archived(const ShownProduct& shown) const;
    [[nodiscard]] MadeChange broughtBack(const ShownProduct& shown) const;
    /// `before`: the pictures in their order before the change; one came, went or moved.
    [[nodiscard]] MadeChange pictureAdded(const ShownProduct& shown, const QString& hash) const;
    [[nodiscard]] MadeChange pictureRemoved(const ShownProduct& shown, const QString& hash,
                                            const QStringList& before) const;
    [[nodiscard]] MadeChange pictureMoved(const ShownProduct& shown, const QString& hash,
                                          const QStringList& before) const;
    [[nodiscard]] MadeChange productMade(VariantId variant) const;
    [[nodiscard]] MadeChange variantMade(VariantId variant) const;

private:
    ProductCatalog& m_products;
};

} // namespace backroom::catalog
