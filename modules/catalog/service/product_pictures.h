#pragma once

#include "catalog/domain/product.h"
#include "foundation/service/desk.h"

#include <QByteArray>
#include <QHash>

namespace backroom::catalog {

class ProductCatalog;

/// The pictures of products. Reading asks for ReadStock, changing for EditCatalog.
class ProductPictures {
public:
    ProductPictures(Desk& desk, ProductCatalog& catalog) : m_desk(desk), m_catalog(catalog) {}

    /// Checks, cleans and stores a picture file and makes it one of the product's; returns its hash. `name`
    /// is what the person called the file. Errors: as BlobStore::check; Invalid catalog.no_picture; NotFound
    /// catalog.product_unknown.
    Result<QString> add(ProductId product, const QByteArray& file, const QString& name);
    /// Thumbnails by hash, for lists.
    Result<QHash<QString, QByteArray>> thumbnails(const QStringList& hashes);
    /// The picture itself. Error: NotFound blob.not_found.
    Result<QByteArray> picture(const QString& hash);

private:
    Desk& m_desk;
    ProductCatalog& m_catalog;
};

} // namespace backroom::catalog
