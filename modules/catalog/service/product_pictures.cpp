#include "catalog/service/product_pictures.h"

#include "catalog/service/product_catalog.h"
#include "foundation/service/blob_store.h"
#include "foundation/service/transaction.h"

namespace backroom::catalog {

Result<QString> ProductPictures::add(ProductId product, const QByteArray& file) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const QString hash, BlobStore(m_desk).putPicture(file));
    BACKROOM_CHECK(m_catalog.addImage(product, hash));
    BACKROOM_CHECK(transaction.commit());
    return hash;
}

Result<QHash<QString, QByteArray>> ProductPictures::thumbnails(const QStringList& hashes) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    return BlobStore(m_desk).thumbnails(hashes);
}

Result<QByteArray> ProductPictures::picture(const QString& hash) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    return BlobStore(m_desk).content(hash);
}

} // namespace backroom::catalog
