#include "foundation/service/blob_store.h"
#include "support/each_engine.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>
#include <QImageReader>
#include <QTest>

using namespace backroom;
using namespace backroom::test;

namespace {

/// Noise-free but not plain: every decoder has something to do.
QImage picture(int width, int height, QImage::Format format = QImage::Format_RGB32) {
    QImage image(width, height, format);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y,
                                QColor((x * 7) % 256, (y * 5) % 256, (x + y) % 256,
                                       format == QImage::Format_RGB32 ? 255 : (x % 200) + 20));
    return image;
}

QByteArray encoded(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format))
        qFatal("cannot write %s", format);
    return bytes;
}

/// A JPEG with an EXIF block that says: turn me by 90°, I was taken at a secret place.
QByteArray telltaleJpeg() {
    const QByteArray tiff = QByteArray::fromHex("4d4d002a00000008" // big endian, first directory at 8
                                                "0001"             // one entry
                                                "0112000300000001" // orientation, one short
                                                "00060000"         // 6: turn right
                                                "00000000") +
                            "secret place";
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray block = QByteArray::fromHex("ffe1");
    block += char((body.size() + 2) >> 8);
    block += char((body.size() + 2) & 0xFF);
    return encoded(picture(40, 20), "jpg").insert(2, block + body) + "<?php hidden behind the end ?>";
}

QByteArray pdf() {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 "
           "R>>\n"
           "startxref\n42\n%%EOF\n";
}

/// A PNG whose header promises what its body does not hold: 60,000 × 60,000 pixels in a hundred bytes.
QByteArray bomb() {
    QByteArray bytes = encoded(picture(8, 8), "png");
    bytes.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
    // The header's checksum must be right, or the decoder stops for another reason.
    quint32 crc = 0xFFFFFFFF;
    for (int i = 12; i < 29; ++i) {
        crc ^= quint8(bytes[i]);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xEDB88320U : 0U);
    }
    crc = ~crc;
    for (int i = 0; i < 4; ++i)
        bytes[29 + i] = char(crc >> (24 - 8 * i));
    return bytes;
}

QImage decoded(const QByteArray& bytes) {
    return QImage::fromData(bytes);
}

} // namespace

class BlobStoreTest : public QObject {
    Q_OBJECT

private slots:
    void keepsAndGivesBack_data() { EachEngine::rows(); }
    void keepsAndGivesBack() {
        const TestDatabase fresh(EachEngine::current());
        const auto database = fresh.openMigrated();
        BlobStore store(*database);
        const auto hash = store.put(encoded(picture(600, 300), "png"), QStringLiteral("mug.png"));
        QVERIFY(hash);
        QCOMPARE(*store.put(encoded(picture(600, 300), "png"), QStringLiteral("again.png")), *hash);
        const auto blob = store.get(*hash);
        QVERIFY(blob);
        QCOMPARE(blob->mime, QStringLiteral("image/png"));
        QCOMPARE(
            QString::fromLatin1(QCryptographicHash::hash(blob->content, QCryptographicHash::Sha256).toHex()),
            *hash);
        QCOMPARE(decoded(blob->content), picture(600, 300));
        const QImage thumbnail = decoded(*store.thumbnail(*hash));
        QCOMPARE(thumbnail.size(), QSize(256, 128));
        const auto paper = store.put(pdf(), QStringLiteral("note.pdf"));
        QCOMPARE(store.get(*paper)->content, pdf());
        QCOMPARE(store.get(*paper)->mime, QStringLiteral("application/pdf"));
        QVERIFY(store.thumbnail(*paper)->isEmpty());
        QCOMPARE(store.get(QStringLiteral("none")).error().code, QStringLiteral("blob.not_found"));
        QCOMPARE(store.thumbnail(QStringLiteral("none")).error().kind, ErrorKind::NotFound);
    }
    void everyPromisedFormatIsRead_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QString>("mime");
        QTest::newRow("png") << QByteArray("png") << QStringLiteral("image/png");
        QTest::newRow("jpeg") << QByteArray("jpg") << QStringLiteral("image/jpeg");
        QTest::newRow("webp") << QByteArray("webp") << QStringLiteral("image/jpeg");
    }
    void everyPromisedFormatIsRead() {
        QFETCH(QByteArray, format);
        QFETCH(QString, mime);
        // The name does not matter, the content does.
        const auto blob =
            BlobStore::check(encoded(picture(50, 40), format.constData()), QStringLiteral("x.svg"));
        QVERIFY2(blob, qPrintable(blob ? QString() : blob.error().oneLine()));
        QCOMPARE(blob->mime, mime);
        QCOMPARE(decoded(blob->content).size(), QSize(50, 40));
        QCOMPARE(decoded(blob->thumbnail).size(), QSize(50, 40));
    }
    void aGifIsKeptAsItsFirstPicture() {
        const QByteArray gif =
            QByteArray::fromHex("47494638396101000100800000ff0000ffffff2c00000000010001000002024401003b");
        const auto blob = BlobStore::check(gif, QStringLiteral("dot.gif"));
        QVERIFY(blob);
        QCOMPARE(blob->mime, QStringLiteral("image/png"));
        QCOMPARE(decoded(blob->content).size(), QSize(1, 1));
    }
    void seeThroughStaysSeeThrough() {
        const QImage glass = picture(30, 30, QImage::Format_ARGB32);
        const auto blob = BlobStore::check(encoded(glass, "png"), {});
        QCOMPARE(decoded(blob->content), glass);
        QCOMPARE(BlobStore::check(encoded(glass, "webp"), {})->mime, QStringLiteral("image/png"));
    }
    void nothingButPixelsIsKept() {
        const auto photo = BlobStore::check(telltaleJpeg(), QStringLiteral("photo.jpg"));
        QVERIFY(photo);
        QCOMPARE(decoded(photo->content).size(), QSize(20, 40)); // turned upright
        for (const char* trace : {"secret", "Exif", "php"})
            QVERIFY2(!photo->content.contains(trace) && !photo->thumbnail.contains(trace), trace);
        QImage talking = picture(20, 20);
        talking.setText(QStringLiteral("Author"), QStringLiteral("Anna of the dock"));
        const QByteArray bytes = encoded(talking, "png");
        QVERIFY(bytes.contains("Anna"));
        QVERIFY(!BlobStore::check(bytes, {})->content.contains("Anna"));
    }
    void largePicturesAreMadeSmaller() {
        const auto blob = BlobStore::check(encoded(picture(5000, 100), "jpg"), {});
        QCOMPARE(decoded(blob->content).width(), 4096);
    }
    void hostileInputIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* name, const QByteArray& bytes, const char* code) {
            QTest::newRow(name) << bytes << QString::fromLatin1(code);
        };
        const QByteArray png = encoded(picture(200, 200), "png");
        const QByteArray jpg = encoded(picture(200, 200), "jpg");
        const QByteArray webp = encoded(picture(200, 200), "webp");
        row("nothing", {}, "blob.empty");
        row("an SVG", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
            "blob.not_allowed");
        row("a web page", "<!DOCTYPE html><html><script>alert(1)</script></html>", "blob.not_allowed");
        row("a page behind a picture's first bytes", QByteArray("GIF89a") + "<html>;</html>", "blob.damaged");
        row("an SVG behind a picture's first bytes", QByteArray("\x89PNG\r\n\x1A\n") + "<svg/>",
            "blob.damaged");
        row("a program", QByteArray("MZ\x90\0\x03", 5), "blob.not_allowed");
        row("half a PNG", png.left(png.size() / 2), "blob.damaged");
        row("a PNG without its end", png.chopped(12), "blob.damaged");
        row("half a JPEG", jpg.left(jpg.size() / 2), "blob.damaged");
        row("a JPEG without its end", jpg.chopped(2), "blob.damaged");
        row("half a WebP", webp.left(webp.size() / 2), "blob.damaged");
        row("half a PDF", pdf().left(40), "blob.damaged");
        row("the beginning of a JPEG", QByteArray::fromHex("ffd8ffe0"), "blob.damaged");
        row("a bomb", bomb(), "blob.too_many_pixels");
        row("nine megabytes", png + QByteArray(9 * 1024 * 1024, 'x'), "blob.too_large");
    }
    void hostileInputIsRefused() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto blob = BlobStore::check(bytes, QStringLiteral("innocent.png"));
        QVERIFY(!blob);
        QCOMPARE(blob.error().code, code);
        QCOMPARE(blob.error().kind, ErrorKind::Invalid);
        QCOMPARE(blob.error().where, QStringLiteral("innocent.png"));
    }
    void everyCutAndEveryFlippedBitIsSurvived() {
        for (const char* format : {"png", "jpg", "webp"}) {
            const QByteArray good = encoded(picture(24, 24), format);
            for (qsizetype i = 0; i < good.size(); i += 3) {
                const auto cut = BlobStore::check(good.left(i), {});
                QVERIFY2(!cut, qPrintable(QStringLiteral("%1 cut at %2 of %3")
                                              .arg(QLatin1String(format))
                                              .arg(i)
                                              .arg(good.size())));
                QByteArray flipped = good;
                flipped[i] = char(flipped[i] ^ 0x55);
                const auto blob = BlobStore::check(flipped, {});
                QVERIFY(!blob || !decoded(blob->content).isNull());
            }
        }
    }
};

QTEST_GUILESS_MAIN(BlobStoreTest)
#include "blob_store_test.moc"
