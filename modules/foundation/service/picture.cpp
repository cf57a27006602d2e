#include "foundation/service/picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <cstring>

namespace backroom {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BlobStore)
};

constexpr qint64 maxPixels = 40'000'000;
constexpr int maxDecodedMegabytes = 192; // 40 million pixels of 4 bytes, and some air
constexpr int maxEdge = 4096;
constexpr int thumbnailEdge = 256;
constexpr int maxBytes = 8 * 1024 * 1024;

tl::unexpected<Error> damaged(const QString& name) {
    return fail(ErrorKind::Invalid, QStringLiteral("blob.damaged"),
                Text::tr("The picture is damaged or was cut off"), name,
                Text::tr("open it in another program, save it anew and try again"));
}

quint32 bigEndian(const QByteArray& bytes, qsizetype at, int length) {
    quint32 value = 0;
    for (int i = 0; i < length; ++i)
        value = (value << 8) | quint8(bytes[at + i]);
    return value;
}

/// Follows the markers to the end of the picture. The decoder itself makes up grey for what is missing, and
/// the end marker of a thumbnail inside would deceive a search for it.
bool isWholeJpeg(const QByteArray& bytes) {
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (quint8(bytes[at]) != 0xFF)
            return false;
        const quint8 marker = quint8(bytes[at + 1]);
        if (marker == 0xFF) { // padding
            ++at;
            continue;
        }
        at += 2 + qsizetype(bigEndian(bytes, at + 2, 2));
        if (marker != 0xDA)
            continue;
        // Coded data: up to the next marker that is neither a stuffed FF nor a restart.
        while (at + 1 < bytes.size()) {
            const quint8 next = quint8(bytes[at + 1]);
            if (quint8(bytes[at]) == 0xFF && next != 0 && (next < 0xD0 || next > 0xD7) && next != 0xFF)
                break;
            ++at;
        }
        if (at + 1 < bytes.size() && quint8(bytes[at + 1]) == 0xD9)
            return true;
    }
    return false;
}

bool isWhole(const QByteArray& bytes, FileContent content) {
    switch (content) {
    case FileContent::Png:
        return bytes.contains(QByteArrayLiteral("IEND\xAE\x42\x60\x82"));
    case FileContent::Jpeg:
        return isWholeJpeg(bytes);
    case FileContent::Gif:
        return bytes.lastIndexOf(';') > 13;
    case FileContent::WebP: {
        QByteArray length = bytes.mid(4, 4);
        std::reverse(length.begin(), length.end());
        return qint64(bigEndian(length, 0, 4)) + 8 <= bytes.size();
    }
    default:
        return false;
    }
}

QByteArray formatOf(FileContent content) {
    switch (content) {
    case FileContent::Png:
        return "png";
    case FileContent::Jpeg:
        return "jpeg";
    case FileContent::Gif:
        return "gif";
    default:
        return "webp";
    }
}

/// Nothing but the pixels, in the colour space that everything shows.
QImage pixelsOf(QImage image) {
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    const auto format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    image.convertTo(format);
    QImage clean(image.size(), format);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(clean.scanLine(y), image.constScanLine(y), size_t(image.width()) * 4);
    return clean;
}

QByteArray encoded(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, qstrcmp(format, "jpg") == 0 ? 88 : -1) ? bytes : QByteArray();
}

Result<QImage> decode(const QByteArray& bytes, FileContent content, const QString& name) {
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    // Only the decoder that fits the first bytes: no other may be talked into reading this.
    QImageReader reader(&buffer, formatOf(content));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    QImageReader::setAllocationLimit(maxDecodedMegabytes);
    const QSize size = reader.size();
    if (size.isEmpty())
        return damaged(name);
    if (qint64(size.width()) * size.height() > maxPixels)
        return fail(
            ErrorKind::Invalid, QStringLiteral("blob.too_many_pixels"),
            Text::tr("The picture has too many pixels (%1 × %2)").arg(size.width()).arg(size.height()), name,
            Text::tr("make it smaller, at most %Ln million pixels", nullptr, int(maxPixels / 1'000'000)));
    QImage image = reader.read();
    if (image.isNull() || !isWhole(bytes, content))
        return damaged(name);
    if (std::max(image.width(), image.height()) > maxEdge)
        image = image.scaled(maxEdge, maxEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    return pixelsOf(image);
}

} // namespace

FileContent contentOf(const QByteArray& bytes) {
    if (bytes.startsWith(QByteArrayLiteral("\x89PNG\r\n\x1A\n")))
        return FileContent::Png;
    if (bytes.startsWith(QByteArrayLiteral("\xFF\xD8\xFF")))
        return FileContent::Jpeg;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return FileContent::Gif;
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return FileContent::WebP;
    return bytes.startsWith("%PDF-") ? FileContent::Pdf : FileContent::Other;
}

Result<CleanPicture> cleanPicture(const QByteArray& bytes, FileContent content, const QString& name) {
    BACKROOM_TRY(const QImage image, decode(bytes, content, name));
    // Drawings stay sharp as PNG; photographs stay photographs.
    const bool isPhoto =
        !image.hasAlphaChannel() && (content == FileContent::Jpeg || content == FileContent::WebP);
    const char* format = isPhoto ? "jpg" : "png";
    QByteArray whole = encoded(image, format);
    if (whole.size() > maxBytes && !isPhoto && !image.hasAlphaChannel()) {
        format = "jpg";
        whole = encoded(image, format);
    }
    const QImage small =
        image.width() <= thumbnailEdge && image.height() <= thumbnailEdge
            ? image
            : image.scaled(thumbnailEdge, thumbnailEdge, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const QByteArray thumbnail = encoded(small, format);
    if (whole.isEmpty() || thumbnail.isEmpty())
        return damaged(name);
    if (whole.size() > maxBytes)
        return fail(ErrorKind::Invalid, QStringLiteral("blob.too_large"),
                    Text::tr("The picture is too large"), name,
                    Text::tr("make it smaller, at most %Ln MB", nullptr, maxBytes / 1024 / 1024));
    return CleanPicture{whole,
                        QLatin1String(format) == QLatin1String("jpg") ? QStringLiteral("image/jpeg")
                                                                      : QStringLiteral("image/png"),
                        thumbnail};
}

} // namespace backroom
