#pragma once

#include "catalog/domain/product.h"
#include "catalog/service/code_finder.h"
#include "catalog/service/product_rows.h"
#include "catalog/service/variant_usage.h"
#include "foundation/service/desk.h"

namespace backroom::catalog {

/// Makes and changes products. Nothing is deleted: what is no longer sold is archived (rules.md 37). Changes
/// ask for EditCatalog, reading for ReadStock; each call is one transaction with one entry in the journal.
class ProductCatalog {
public:
    ProductCatalog(Desk& desk, VariantUsage& usage) : m_desk(desk), m_usage(usage), m_rows(desk) {}

    /// Errors: as checkedProduct; Refused catalog.sku_taken, catalog.barcode_taken; Invalid
    /// catalog.unit_unknown, catalog.tax_class_unknown. Without a unit it is counted in pieces. A product
    /// whose uuid is known already is left as it is and its id returned: the same call twice is one product.
    Result<ProductId> create(const Product& product);
    /// All or nothing, in a few statements. Returns their uuids in the order given. Errors as create.
    Result<QList<Uuid>> createMany(const QList<Product>& products);
    /// One more variant of a product. Errors as create; Invalid catalog.same_options.
    Result<VariantId> addVariant(ProductId product, const Variant& variant);

    /// Error: NotFound catalog.product_unknown.
    Result<Product> product(ProductId id);
    /// The product a variant belongs to. Error: NotFound catalog.variant_unknown.
    Result<Product> productOf(VariantId id);

    /// Stores the fields that differ between `before` (as it was loaded) and `after`; returns the product as
    /// it is now. Errors: as checkedProduct; Conflict catalog.edit_conflict with both values; Refused
    /// catalog.unit_in_use (rules.md 11).
    Result<Product> changeProduct(const Product& before, const Product& after);
    /// The same for one variant's fields. A SKU that was left behind still resolves (rules.md 39).
    Result<Product> changeVariant(const Variant& before, const Variant& after);

    Done archiveProduct(ProductId id);
    Done restoreProduct(ProductId id);
    Done archiveVariant(VariantId id);
    Done restoreVariant(VariantId id);

    /// Errors: Refused catalog.barcode_taken, naming the item that has it.
    Done addBarcode(VariantId variant, const Barcode& barcode);
    /// The code stays known as a former one. Error: NotFound catalog.barcode_unknown.
    Done removeBarcode(VariantId variant, const QString& matchKey);

    /// Makes a picture that lies in the blob store already (by its hash) one of the product's.
    Done addImage(ProductId product, const QString& blobHash);
    Done removeImage(ProductId product, const QString& blobHash);
    /// Puts a picture of the product to this place, counted from 0; past the end is the end. Error: NotFound
    /// catalog.image_unknown.
    Done placeImage(ProductId product, const QString& blobHash, int place);
    /// Hashes in their order; the first is what lists show.
    Result<QStringList> images(ProductId product);

private:
    Result<Product> load(ProductId id);
    Result<Product> loadOf(VariantId id);
    Done lock(ProductId id);
    Done loadVariants(Product& product);
    Result<QList<Product>> prepared(const QList<Product>& products);
    Done checkKnownWords(const QList<Product>& products);
    Done checkCodesFree(const QList<Product>& products);
    Done checkSkuFree(const QString& sku, VariantId except);
    Done storeProduct(const Product& product);
    Done storeVariant(const Variant& variant);
    Done renameVariants(ProductId product);
    Done touch(ProductId product);
    Done setArchived(ProductId product, std::optional<VariantId> variant, const QString& action);
    Done recordChange(const QString& entity, const Uuid& uuid, const QJsonObject& before,
                      const QJsonObject& after);

    Desk& m_desk;
    VariantUsage& m_usage;
    ProductRows m_rows;
};

} // namespace backroom::catalog
