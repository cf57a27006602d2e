#include "catalog/service/product_pictures.h"

#include "catalog/service/product_catalog.h"
#include "foundation/service/blob_store.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>

namespace backroom::catalog {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProductPictures)
};
} // namespace

Result<QString> ProductPictures::add(ProductId product, const QByteArray& file, const QString& name) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(const CheckedBlob checked, BlobStore::check(file, name));
    if (!checked.mime.startsWith(QLatin1String("image/")))
        return fail(ErrorKind::Invalid, QStringLiteral("catalog.no_picture"),
                    Text::tr("This file is no picture"), name,
                    Text::tr("choose a PNG, JPEG or WebP picture"));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const QString hash, BlobStore(m_desk.database()).put(checked));
    BACKROOM_CHECK(m_catalog.addImage(product, hash));
    BACKROOM_CHECK(transaction.commit());
    return hash;
}

Result<QHash<QString, QByteArray>> ProductPictures::thumbnails(const QStringList& hashes) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    return BlobStore(m_desk.database()).thumbnails(hashes);
}

Result<QByteArray> ProductPictures::picture(const QString& hash) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    return BlobStore(m_desk.database()).get(hash).map([](const Blob& blob) { return blob.content; });
}

} // namespace backroom::catalog
