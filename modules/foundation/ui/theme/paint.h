#pragma once

#include "foundation/ui/theme/theme.h"

#include <QPainter>
#include <QRect>

#include <functional>

class QStyleOptionViewItem;

/// The few strokes that the style, the delegates and the widgets share.
namespace backroom::paint {

constexpr double hoverMix = 0.12;
constexpr double pressedMix = 0.24;
constexpr double glowMix = 0.6;

/// `from` moved towards `to` by part (0…1).
QColor towards(const QColor& from, const QColor& to, double part);
/// A surface with a crisp edge and radius 4.
void box(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge);
/// A filled shape with radius 4 and no edge.
void filled(QPainter& painter, const QRect& rect, const QColor& fill, double radius = size::radius);
/// The focus ring inside a rectangle, for rows and tabs that have no room outside.
void ring(QPainter& painter, const QRect& rect, Token token = Token::Accent);
/// A line along the bottom.
void bottomLine(QPainter& painter, const QRect& rect, Token token = Token::Line);
void topLine(QPainter& painter, const QRect& rect, Token token = Token::Line);
/// The ground of a row in a list that is gone through: its line, and bar and ring when it is the current one
/// of a list with the focus.
void listRow(QPainter& painter, const QStyleOptionViewItem& option, bool hasFocus);
/// Text in one line, cut with … when it is too long; returns the width used.
int text(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& words, TextStyle style,
         Token token, Qt::TextElideMode elide = Qt::ElideRight);
/// The name of an item, a partner, a place in one line: what it is called may be cut, what tells it from its
/// sisters stays; returns the width used.
int name(QPainter& painter, const QRect& room, Qt::Alignment alignment, const QString& words, TextStyle style,
         Token token);
/// The same for who paints it: "Trekking shirt long-sl…, merino, M".
QString elidedName(const QFontMetrics& metrics, const QString& name, int width);
/// One line of words that did not fit where it was painted.
struct Misfit {
    enum class Cut { Width, Height };
    QString words;
    Cut cut = Cut::Width;
};
/// Tells of every misfit from now on; an empty function ends it. What a test of the looks listens to.
void watchMisfits(std::function<void(const Misfit&)> watcher);
/// For who paints words by himself and had to cut them.
void tellMisfit(const Misfit& misfit);
/// Paints what is left of the words in the room and tells of a misfit; returns the width used.
int line(QPainter& painter, const QRect& room, int flags, const QString& words,
         Qt::TextElideMode elide = Qt::ElideRight);
/// Width of words in a style.
int textWidth(const QString& words, TextStyle style);
/// Soft shadow under what floats.
void shadow(QPainter& painter, const QRect& rect);

} // namespace backroom::paint
