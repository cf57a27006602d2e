#include "scanning/service/item_label.h"

#include "scanning/domain/gs1.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>

namespace backroom::scanning {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::scanning::ItemLabel)
};

constexpr int marginMm = 2;
constexpr int namePoints = 8;
constexpr int skuPoints = 10;
constexpr int codePoints = 7;
constexpr int dotsPerInch = 300;

ZXing::BarcodeFormat formatOf(const QString& code) {
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || !gs1::hasCheckDigit(code))
        return ZXing::BarcodeFormat::Code128;
    switch (code.size()) {
    case 8:
        return ZXing::BarcodeFormat::EAN8;
    case 12:
        return ZXing::BarcodeFormat::UPCA;
    case 13:
        return ZXing::BarcodeFormat::EAN13;
    default:
        return ZXing::BarcodeFormat::Code128;
    }
}

tl::unexpected<Error> notPrinted() {
    return fail(ErrorKind::Unavailable, QStringLiteral("scanning.label_not_printed"),
                Text::tr("The label could not be printed"), {},
                Text::tr("check that the printer is on and has paper"));
}

} // namespace

Result<QImage> barcodeBars(const QString& code) {
    const bool plain = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
    if (code.isEmpty() || !plain)
        return fail(ErrorKind::Invalid, QStringLiteral("scanning.no_bars"),
                    Text::tr("This code cannot be printed as bars"), code,
                    Text::tr("give the item a barcode of plain letters and digits"));
    // The library speaks by exceptions; none may leave this function.
    try {
        const ZXing::BitMatrix bars =
            ZXing::MultiFormatWriter(formatOf(code)).setMargin(0).encode(code.toStdString(), 0, 1);
        QImage image(bars.width(), 1, QImage::Format_RGB32);
        for (int x = 0; x < bars.width(); ++x)
            image.setPixel(x, 0, bars.get(x, 0) ? qRgb(0, 0, 0) : qRgb(255, 255, 255));
        return image;
    } catch (const std::exception& error) {
        return fail(ErrorKind::Invalid, QStringLiteral("scanning.no_bars"),
                    Text::tr("This code cannot be printed as bars"), code,
                    Text::tr("give the item a shorter barcode"), QString::fromUtf8(error.what()));
    }
}

Done paintLabel(QPagedPaintDevice& device, const ItemLabel& label) {
    BACKROOM_TRY(const QImage bars, barcodeBars(label.code));
    QPainter painter;
    if (!painter.begin(&device))
        return notPrinted();
    const qreal mm = device.logicalDpiX() / 25.4;
    const qreal margin = marginMm * mm;
    const QRectF room(margin, margin, (label.sizeMm.width() - 2 * marginMm) * mm,
                      (label.sizeMm.height() - 2 * marginMm) * mm);
    const auto words = [&painter](QFont font, int points, const QRectF& where, int flags,
                                  const QString& text) {
        font.setPointSize(points);
        painter.setFont(font);
        const QString shown =
            QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, where.width());
        painter.drawText(where, flags | Qt::TextSingleLine, shown);
    };
    QFont sans(QStringLiteral("Noto Sans"));
    QFont mono(QStringLiteral("Noto Sans Mono"));
    const qreal line = room.height() / 6;
    words(sans, namePoints, QRectF(room.left(), room.top(), room.width(), line),
          Qt::AlignLeft | Qt::AlignVCenter, label.name);
    mono.setBold(true);
    words(mono, skuPoints, QRectF(room.left(), room.top() + line, room.width(), line),
          Qt::AlignLeft | Qt::AlignVCenter, label.sku);
    // Whole device dots a module, or a scanner sees bars of two widths as three.
    const int module = std::max(1, int(room.width()) / int(bars.width() + 20));
    const QRectF place(room.center().x() - module * bars.width() / 2.0, room.top() + 2 * line + line / 4,
                       module * bars.width(), 2.75 * line);
    for (int x = 0; x < bars.width(); ++x) {
        if (qRed(bars.pixel(x, 0)) == 0)
            painter.fillRect(QRectF(place.left() + x * module, place.top(), module, place.height()),
                             Qt::black);
    }
    mono.setBold(false);
    words(mono, codePoints, QRectF(room.left(), place.bottom(), room.width(), line), Qt::AlignCenter,
          label.code);
    return painter.end() ? Done() : Done(notPrinted());
}

Done writeLabelPdf(const QString& path, const ItemLabel& label) {
    QPdfWriter pdf(path);
    pdf.setResolution(dotsPerInch);
    pdf.setTitle(label.sku);
    pdf.setPageSize(QPageSize(label.sizeMm, QPageSize::Millimeter));
    pdf.setPageMargins({});
    return paintLabel(pdf, label);
}

} // namespace backroom::scanning
