#pragma once

#include "foundation/domain/result.h"

#include <QByteArray>
#include <QString>

namespace backroom {

/// What may be kept in the company's books, told by the first bytes and never by the name.
enum class FileContent { Png, Jpeg, Gif, WebP, Pdf, Other };

FileContent contentOf(const QByteArray& bytes);

/// A picture decoded and written anew, as PNG or JPEG without anything but its pixels: no EXIF, no place it
/// was taken at, nothing hidden behind its end. Turned upright; at most 4096 pixels along its longer edge.
struct CleanPicture {
    QByteArray bytes;
    QString mime;         ///< image/png or image/jpeg
    QByteArray thumbnail; ///< fits into 256 × 256, same format
};

/// Decodes a whole PNG, JPEG, GIF (its first picture) or WebP. Refuses by the header what would need more
/// than 40 million pixels, before any is decoded. May run on any thread. `name` is what the person called the
/// file. Errors: Invalid blob.not_allowed, blob.damaged, blob.too_many_pixels, blob.too_large.
Result<CleanPicture> cleanPicture(const QByteArray& bytes, FileContent content, const QString& name);

} // namespace backroom
