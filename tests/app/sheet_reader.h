#pragma once

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#define ZX_USE_UTF8 1 // texts as bytes
#include <ZXing/ReadBarcode.h>

namespace backroom::test {

/// Every barcode on the pages of a PDF, as a scanner sees them: poppler renders, ZXing reads.
class SheetReader {
public:
    static QStringList codesOf(const QString& pdf) {
        const QTemporaryDir folder;
        QProcess poppler;
        poppler.start(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-gray"),
                       QStringLiteral("-png"), pdf, folder.filePath(QStringLiteral("page"))});
        poppler.waitForFinished(60'000);
        QStringList codes;
        const QStringList pages = QDir(folder.path()).entryList({QStringLiteral("*.png")}, QDir::Files);
        for (const QString& page : pages)
            codes += codesOn(QImage(folder.filePath(page)).convertToFormat(QImage::Format_Grayscale8));
        return codes;
    }

private:
    static constexpr int dotsPerInch = 200;
    static constexpr int barsHigh = 110; // 14 mm at that resolution

    /// One at a time, and what was read is painted over: the library's reading of several at once ends the
    /// program on some pictures.
    static QStringList codesOn(QImage page) {
        QStringList codes;
        const auto hints = ZXing::DecodeHints().setTryRotate(false).setFormats(
            ZXing::BarcodeFormat::EAN13 | ZXing::BarcodeFormat::UPCA | ZXing::BarcodeFormat::Code128);
        for (;;) {
            const ZXing::ImageView view(page.constBits(), page.width(), page.height(),
                                        ZXing::ImageFormat::Lum, int(page.bytesPerLine()));
            const ZXing::Result found = ZXing::ReadBarcode(view, hints);
            if (!found.isValid())
                return codes;
            codes += QString::fromStdString(found.text());
            const auto from = found.position().topLeft();
            const auto to = found.position().bottomRight();
            QPainter painter(&page);
            painter.fillRect(QRect(from.x - 4, from.y - barsHigh, to.x - from.x + 8, 2 * barsHigh),
                             Qt::white);
        }
    }
};

} // namespace backroom::test
