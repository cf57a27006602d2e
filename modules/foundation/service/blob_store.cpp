#include "foundation/service/blob_store.h"

#include "foundation/service/picture.h"
#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace backroom {

using namespace foundation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlobStore)
};

constexpr int maxBytes = 8 * 1024 * 1024;

QString hashOf(const QByteArray& content) {
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

tl::unexpected<Error> refused(const char* code, const QString& what, const QString& name,
                              const QString& remedy) {
    return fail(ErrorKind::Invalid, QString::fromLatin1(code), what, name, remedy);
}

tl::unexpected<Error> notFound(const QString& hash) {
    return fail(ErrorKind::NotFound, QStringLiteral("blob.not_found"),
                Text::tr("The picture or paper is not there"), hash, Text::tr("reload and try again"));
}

/// A PDF has its table's place and its end mark in its last kilobyte (ISO 32000-1, 7.5.5).
bool isWholePdf(const QByteArray& bytes) {
    const QByteArray tail = bytes.right(1024);
    return tail.contains("startxref") && tail.contains("%%EOF");
}

} // namespace

Result<CheckedBlob> BlobStore::check(const QByteArray& bytes, const QString& name) {
    if (bytes.isEmpty())
        return refused("blob.empty", Text::tr("The file is empty"), name, Text::tr("choose another file"));
    if (bytes.size() > maxBytes)
        return refused("blob.too_large", Text::tr("The file is too large"), name,
                       Text::tr("make it smaller, at most %Ln MB", nullptr, maxBytes / 1024 / 1024));
    const FileContent content = contentOf(bytes);
    if (content == FileContent::Other)
        return refused("blob.not_allowed", Text::tr("This is neither a picture nor a PDF"), name,
                       Text::tr("choose a PNG, JPEG, GIF, WebP or PDF file"));
    if (content == FileContent::Pdf) {
        if (!isWholePdf(bytes))
            return refused("blob.damaged", Text::tr("The PDF is damaged or was cut off"), name,
                           Text::tr("save it anew and try again"));
        return CheckedBlob{hashOf(bytes), QStringLiteral("application/pdf"), bytes, {}};
    }
    BACKROOM_TRY(const CleanPicture picture, cleanPicture(bytes, content, name));
    return CheckedBlob{hashOf(picture.bytes), picture.mime, picture.bytes, picture.thumbnail};
}

Result<QString> BlobStore::put(const CheckedBlob& blob) {
    Query put(m_db, queries::blobPut);
    put.bind(":hash", blob.hash).bind(":mime", blob.mime).bind(":size", qint64(blob.content.size()));
    put.bind(":content", blob.content).bind(":created_at", m_db.nowMs());
    if (blob.thumbnail.isEmpty())
        put.bindNull(":thumbnail");
    else
        put.bind(":thumbnail", blob.thumbnail);
    BACKROOM_CHECK(put.exec());
    return blob.hash;
}

Result<QString> BlobStore::put(const QByteArray& bytes, const QString& name) {
    BACKROOM_TRY(const CheckedBlob blob, check(bytes, name));
    return put(blob);
}

Result<Blob> BlobStore::get(const QString& hash) {
    Query get(m_db, queries::blobGet);
    get.bind(":hash", hash);
    BACKROOM_TRY(const bool found, get.execAndNext());
    if (!found)
        return notFound(hash);
    return Blob{get.text("mime"), get.bytes("content")};
}

Result<QByteArray> BlobStore::thumbnail(const QString& hash) {
    Query get(m_db, queries::blobThumbnail);
    get.bind(":hash", hash);
    BACKROOM_TRY(const bool found, get.execAndNext());
    if (!found)
        return notFound(hash);
    return get.bytes("thumbnail");
}

Result<QHash<QString, QByteArray>> BlobStore::thumbnails(const QStringList& hashes) {
    Query query(m_db, queries::blobThumbnails);
    const QJsonDocument keys(QJsonArray::fromStringList(hashes));
    query.bind(":hashes", QString::fromUtf8(keys.toJson(QJsonDocument::Compact)));
    BACKROOM_CHECK(query.exec());
    QHash<QString, QByteArray> found;
    while (query.next())
        found.insert(query.text("hash"), query.bytes("thumbnail"));
    return found;
}

} // namespace backroom
