#pragma once

class QPainter;
class QRectF;
class QString;
class QTextOption;

namespace backroom::reports {

/// Text on paper in the painter's font. What a PDF cannot have as text, the coloured pictures of an emoji
/// font, is painted as pictures, and nothing of it is a box.
void drawPageText(QPainter& painter, const QRectF& room, const QString& text, const QTextOption& option);

} // namespace backroom::reports
