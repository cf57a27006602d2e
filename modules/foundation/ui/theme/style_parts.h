#pragma once

#include "foundation/ui/theme/backroom_style.h"

#include <QColor>
#include <QStyle>

class QStyleOptionComplex;

/// What BackroomStyle draws a control from; used by nothing else.
namespace backroom {

struct ButtonColors {
    QColor fill;
    QColor edge;
};

ButtonKind kindOf(const QWidget* widget);
int controlHeight(const QWidget* widget);
int controlPadding(const QWidget* widget);
ButtonColors buttonColors(ButtonKind kind, QStyle::State state);
QColor buttonTextColor(ButtonKind kind, QStyle::State state);
void drawLineEdit(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawCheck(const QStyleOption* option, QPainter* painter);
void drawRadio(const QStyleOption* option, QPainter* painter);
void drawFocusFrame(const QStyleOption* option, QPainter* painter);
void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QRect& arrow,
                  const QWidget* widget);
/// What a scroll bar stands on: the same as what it scrolls.
QColor groundOf(const QWidget* scrollBar);
void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QRect& thumb,
                   const QColor& ground);

} // namespace backroom
