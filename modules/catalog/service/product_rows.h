#pragma once

#include "catalog/domain/product.h"
#include "foundation/service/desk.h"

#include <QJsonArray>

namespace backroom::catalog {

/// Writes products that were checked already, many in a few statements. It asks for no right and opens no
/// transaction: that is ProductCatalog's, whose hand it is.
class ProductRows {
public:
    explicit ProductRows(Desk& desk) : m_desk(desk) {}

    /// Products with variants, options, attributes and barcodes; every uuid is set. Categories and brands
    /// that do not exist come into being.
    Done insert(const QList<Product>& products);
    /// Variants of a product that exists, with options and barcodes.
    Done insertVariants(const QList<Product>& owners);
    Done insertBarcodes(const Variant& owner, const QList<Barcode>& barcodes);
    Done insertOptions(const Variant& owner);
    Done insertAttributes(const Product& owner);
    Done ensureCategories(const QList<Product>& products);
    Done ensureBrands(const QList<Product>& products);

private:
    enum class Stamp { None, Now };
    Done run(const Sql& sql, const QJsonArray& rows, Stamp stamp);
    Desk& m_desk;
};

} // namespace backroom::catalog
