#include "scanning/service/practice_sheet.h"

#include "scanning/domain/station_key.h"
#include "scanning/service/item_label.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace backroom::scanning {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::scanning::PracticeSheet)
};

constexpr int dotsPerInch = 300;
constexpr qreal mmPerInch = 25.4;
constexpr int marginMm = 15, columns = 2, rowMm = 30, barsMm = 14, headMm = 10, lineMm = 6;
constexpr int titlePoints = 16, partPoints = 12, wordPoints = 10, codePoints = 9;
constexpr int quietModules = 20; // white on both sides, or a scanner sees no end

/// Walks down the page, and to the next one when it is full.
class Sheet {
public:
    Sheet(QPagedPaintDevice& device, QPainter& painter)
        : m_device(device), m_painter(painter), m_mm(device.logicalDpiX() / mmPerInch) {}

    void head(const QString& text, int points, int heightMm) {
        makeRoom(heightMm + (points == partPoints ? rowMm : 0));
        words(QRectF(left(), m_y, width(), heightMm * m_mm), text, points, QStringLiteral("Noto Sans"), true);
        m_y += heightMm * m_mm;
        m_column = 0;
    }
    Done code(const SheetCode& code) {
        BACKROOM_TRY(const QImage bars, barcodeBars(code.code));
        if (m_column == 0)
            makeRoom(rowMm);
        const qreal wide = width() / columns;
        const QRectF cell(left() + m_column * wide, m_y, wide - marginMm * m_mm / 3, rowMm * m_mm);
        words(QRectF(cell.left(), cell.top(), cell.width(), lineMm * m_mm), code.words, wordPoints,
              QStringLiteral("Noto Sans"), true);
        const int module = qBound(1, int(cell.width()) / (bars.width() + quietModules), 4);
        for (int x = 0; x < bars.width(); ++x) {
            if (qRed(bars.pixel(x, 0)) == 0)
                m_painter.fillRect(
                    QRectF(cell.left() + x * module, cell.top() + lineMm * m_mm, module, barsMm * m_mm),
                    Qt::black);
        }
        words(QRectF(cell.left(), cell.top() + (lineMm + barsMm) * m_mm, cell.width(), lineMm * m_mm),
              code.code, codePoints, QStringLiteral("Noto Sans Mono"), false);
        m_column = (m_column + 1) % columns;
        if (m_column == 0)
            m_y += rowMm * m_mm;
        return {};
    }
    void endPart() {
        if (m_column != 0)
            m_y += rowMm * m_mm;
        m_column = 0;
    }

private:
    [[nodiscard]] qreal left() const { return marginMm * m_mm; }
    [[nodiscard]] qreal width() const { return m_device.width() - 2 * left(); }
    void makeRoom(int heightMm) {
        if (m_y + heightMm * m_mm <= m_device.height() - marginMm * m_mm)
            return;
        m_device.newPage();
        m_y = marginMm * m_mm;
    }
    void words(const QRectF& where, const QString& text, int points, const QString& family, bool bold) {
        QFont font(family, points);
        font.setBold(bold);
        m_painter.setFont(font);
        m_painter.drawText(where, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           QFontMetricsF(font, &m_device).elidedText(text, Qt::ElideRight, where.width()));
    }

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    qreal m_mm;
    qreal m_y = marginMm * m_mm;
    int m_column = 0;
};

tl::unexpected<Error> notPrinted() {
    return fail(ErrorKind::Unavailable, QStringLiteral("scanning.sheet_not_printed"),
                Text::tr("The practice sheet could not be written"), {},
                Text::tr("choose a folder that may be written to, or check that the printer is on"));
}

} // namespace

Done paintPracticeSheet(QPagedPaintDevice& device, const QString& title, const QList<SheetPart>& parts) {
    QPainter painter;
    if (!painter.begin(&device))
        return notPrinted();
    Sheet sheet(device, painter);
    sheet.head(title, titlePoints, headMm);
    for (const SheetPart& part : parts) {
        sheet.head(part.title, partPoints, headMm);
        for (const SheetCode& code : part.codes)
            BACKROOM_CHECK(sheet.code(code));
        sheet.endPart();
    }
    return painter.end() ? Done() : Done(notPrinted());
}

Done writePracticeSheet(const QString& path, const QString& title, const QList<SheetPart>& parts) {
    QPdfWriter pdf(path);
    pdf.setResolution(dotsPerInch);
    pdf.setTitle(title);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins({});
    return paintPracticeSheet(pdf, title, parts);
}

SheetPart commandCodes() {
    const auto code = [](StationKey key, const QString& words) {
        return SheetCode{QStringLiteral("%1  %2").arg(keyName(key), words), commandCode(key)};
    };
    return {
        Text::tr("The keys of the stations"),
        {code(StationKey::Quantity, Text::tr("quantity")), code(StationKey::Assign, Text::tr("unknown code")),
         code(StationKey::Place, Text::tr("location")),
         code(StationKey::Lot, Text::tr("lot, serial, expiry")),
         code(StationKey::Reject, Text::tr("reject with a reason")),
         code(StationKey::Label, Text::tr("label")), code(StationKey::Undo, Text::tr("undo the last scan")),
         code(StationKey::Done, Text::tr("done"))}};
}

} // namespace backroom::scanning
