#pragma once

#include "foundation/service/database.h"

#include <QHash>
#include <QStringList>

namespace backroom {

/// A picture or paper, checked and ready to be kept.
struct CheckedBlob {
    QString hash; ///< SHA-256 of content, hex: its address
    QString mime; ///< image/png, image/jpeg or application/pdf
    QByteArray content;
    QByteArray thumbnail; ///< empty for a PDF
};

struct Blob {
    QString mime;
    QByteArray content;
};

/// Pictures and papers of the company, each kept once under the hash of its content. It takes PNG, JPEG, GIF,
/// WebP and PDF up to 8 MB and nothing else, whatever the file is called, and keeps a picture's pixels only.
/// It checks no permission and writes no journal: the service does whose record shows the picture.
class BlobStore {
public:
    explicit BlobStore(Database& db) : m_db(db) {}

    /// Checks and cleans; takes up to a second, needs no database and may run on any thread. `name` is what
    /// the person called the file. Errors: Invalid blob.empty, blob.too_large, blob.not_allowed,
    /// blob.damaged, blob.too_many_pixels.
    static Result<CheckedBlob> check(const QByteArray& bytes, const QString& name);

    /// Keeps it; the same content again is the same row. Returns the hash.
    Result<QString> put(const CheckedBlob& blob);
    /// check() and put().
    Result<QString> put(const QByteArray& bytes, const QString& name);
    /// Error: NotFound blob.not_found.
    Result<Blob> get(const QString& hash);
    /// PNG or JPEG that fits into 256 × 256; empty for a PDF. Error: NotFound blob.not_found.
    Result<QByteArray> thumbnail(const QString& hash);
    /// The thumbnails of a page of a list, by hash, in one statement; unknown ones are missing.
    Result<QHash<QString, QByteArray>> thumbnails(const QStringList& hashes);

private:
    Database& m_db;
};

} // namespace backroom
