#include "reports/service/page_text.h"

#include <QGlyphRun>
#include <QImage>
#include <QPainter>
#include <QRawFont>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace backroom::reports {

namespace {

/// Cheap, and rather once too often: most cells have none.
bool mayHavePictures(const QString& text) {
    constexpr char16_t firstSymbol = 0x2100; // below it nothing is ever coloured
    constexpr char16_t lastSymbol = 0x2BFF;
    constexpr char16_t asPicture = 0xFE0F; // the variation selector that asks for it
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        const char16_t code = letter.unicode();
        return letter.isHighSurrogate() || (code >= firstSymbol && code <= lastSymbol) || code == asPicture;
    });
}

bool hasPictures(const QRawFont& font) {
    return !font.fontTable("CBDT").isEmpty() || !font.fontTable("COLR").isEmpty() ||
           !font.fontTable("sbix").isEmpty();
}

void drawPictures(QPainter& painter, const QPointF& origin, const QGlyphRun& run) {
    if (run.positions().isEmpty())
        return;
    const QRawFont font = run.rawFont();
    const QRectF box(run.boundingRect().left(), run.positions().first().y() - font.ascent(),
                     run.boundingRect().width(), font.ascent() + font.descent());
    QImage picture(int(std::ceil(box.width())), int(std::ceil(box.height())),
                   QImage::Format_ARGB32_Premultiplied);
    if (picture.isNull())
        return;
    picture.fill(Qt::transparent);
    {
        QPainter inside(&picture);
        inside.drawGlyphRun(-box.topLeft(), run);
    }
    painter.drawImage(box.topLeft() + origin, picture);
}

} // namespace

void drawPageText(QPainter& painter, const QRectF& room, const QString& text, const QTextOption& option) {
    if (!mayHavePictures(text))
        return painter.drawText(room, text, option);
    QTextLayout layout(text, painter.font(), painter.device());
    layout.setTextOption(option);
    layout.beginLayout();
    double top = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, top});
        top += line.height();
    }
    layout.endLayout();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QList<QGlyphRun> runs = layout.lineAt(i).glyphRuns();
        for (const QGlyphRun& run : runs) {
            if (hasPictures(run.rawFont()))
                drawPictures(painter, room.topLeft(), run);
            else
                painter.drawGlyphRun(room.topLeft(), run);
        }
    }
}

} // namespace backroom::reports
