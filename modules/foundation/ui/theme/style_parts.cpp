#include "foundation/ui/theme/style_parts.h"

#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/paint.h"
#include "foundation/ui/theme/theme.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace backroom {

ButtonKind kindOf(const QWidget* widget) {
    return widget ? static_cast<ButtonKind>(widget->property(style::kind).toInt()) : ButtonKind::Plain;
}

static bool isBig(const QWidget* widget) {
    return widget && widget->property(style::big).toBool();
}

int controlHeight(const QWidget* widget) {
    return isBig(widget) ? size::controlStation : size::control;
}

int controlPadding(const QWidget* widget) {
    if (isBig(widget))
        return space::x5;
    // Quiet words stand in line with the words above and below them.
    return kindOf(widget) == ButtonKind::Quiet ? space::x1 : space::x3;
}

ButtonColors buttonColors(ButtonKind kind, QStyle::State state) {
    const bool enabled = state & QStyle::State_Enabled;
    const bool pressed = state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = enabled && (state & QStyle::State_MouseOver);
    if (!enabled && kind != ButtonKind::Quiet)
        return {color(Token::Sunken), color(Token::Line)};
    switch (kind) {
    case ButtonKind::Filled:
    case ButtonKind::Danger: {
        const QColor base = color(kind == ButtonKind::Filled ? Token::Accent : Token::VerdictBad);
        const QColor fill = pressed   ? paint::towards(base, color(Token::Text), paint::pressedMix)
                            : hovered ? paint::towards(base, color(Token::Text), paint::hoverMix)
                                      : base;
        return {fill, Theme::instance().isHighContrast() ? color(Token::ControlBorder) : fill};
    }
    case ButtonKind::Quiet:
        return {pressed   ? color(Token::Sunken)
                : hovered ? color(Token::Hover)
                          : QColor(Qt::transparent),
                QColor(Qt::transparent)};
    case ButtonKind::Plain:
        break;
    }
    return {pressed   ? color(Token::Sunken)
            : hovered ? color(Token::Hover)
                      : color(Token::Surface),
            color(Token::ControlBorder)};
}

QColor buttonTextColor(ButtonKind kind, QStyle::State state) {
    if (!(state & QStyle::State_Enabled))
        return color(Token::Quiet);
    switch (kind) {
    case ButtonKind::Filled:
        return color(Token::OnAccent);
    case ButtonKind::Danger:
        return color(Token::OnVerdict);
    case ButtonKind::Quiet:
        return color(Token::Accent);
    case ButtonKind::Plain:
        break;
    }
    return color(Token::Text);
}

void drawLineEdit(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit && !edit->hasFrame())
        return;
    if (widget && (qobject_cast<const QComboBox*>(widget->parent()) ||
                   qobject_cast<const QAbstractSpinBox*>(widget->parent())))
        return;
    const bool flawed = widget && widget->property(style::flaw).toBool();
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor edge = color(flawed ? Token::Bad : focused ? Token::Accent : Token::ControlBorder);
    paint::box(*painter, option->rect, color(enabled ? Token::Surface : Token::Sunken), edge);
}

void drawCheck(const QStyleOption* option, QPainter* painter) {
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor fill = !enabled ? color(Token::Sunken) : on ? color(Token::Accent) : color(Token::Surface);
    const QColor edge = on && enabled ? color(Token::Accent) : color(Token::ControlBorder);
    paint::box(*painter, option->rect, fill, edge);
    if (on)
        paintIcon(*painter, option->rect,
                  option->state & QStyle::State_On ? IconName::Check : IconName::Minus,
                  enabled ? Token::OnAccent : Token::Quiet, size::iconSmall - 2 * space::tight);
}

void drawRadio(const QStyleOption* option, QPainter* painter) {
    const bool on = option->state & QStyle::State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(on ? Token::Accent : Token::ControlBorder), Theme::instance().lineWidth()));
    painter->setBrush(color(Token::Surface));
    const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(Token::Accent));
        painter->drawEllipse(circle.adjusted(space::x1, space::x1, -space::x1, -space::x1));
    }
    painter->restore();
}

void drawFocusFrame(const QStyleOption* option, QPainter* painter) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(Token::Accent), size::focusRing));
    painter->setBrush(Qt::NoBrush);
    const double half = size::focusRing / 2.0;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(half, half, -half, -half),
                             size::radius + size::focusGap, size::radius + size::focusGap);
    painter->restore();
}

void drawComboBox(const QStyleOptionComplex* option, QPainter* painter, const QRect& arrow,
                  const QWidget* widget) {
    const bool flawed = widget && widget->property(style::flaw).toBool();
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    paint::box(*painter, option->rect,
               color(!enabled  ? Token::Sunken
                     : hovered ? Token::Hover
                               : Token::Surface),
               color(flawed    ? Token::Bad
                     : focused ? Token::Accent
                               : Token::ControlBorder));
    paintIcon(*painter, arrow, IconName::ChevronDown, enabled ? Token::Second : Token::Quiet,
              size::iconSmall);
}

QColor groundOf(const QWidget* scrollBar) {
    for (const QWidget* at = scrollBar; at; at = at->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(at);
        if (area && area->viewport()->autoFillBackground())
            return area->viewport()->palette().color(area->viewport()->backgroundRole());
    }
    return color(Token::Surface);
}

void drawScrollBar(const QStyleOptionComplex* option, QPainter* painter, const QRect& thumb,
                   const QColor& ground) {
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!bar)
        return;
    painter->fillRect(bar->rect, ground);
    const bool active =
        bar->state & QStyle::State_Enabled &&
        (bar->activeSubControls & QStyle::SC_ScrollBarSlider || bar->state & QStyle::State_Sunken);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color(active ? Token::ControlBorder : Token::Line));
    const int inset = active ? space::tight : space::x1 - 1;
    const QRectF shape = bar->orientation == Qt::Vertical ? QRectF(thumb).adjusted(inset, 1, -inset, -1)
                                                          : QRectF(thumb).adjusted(1, inset, -1, -inset);
    const double round = qMin(shape.width(), shape.height()) / 2;
    painter->drawRoundedRect(shape, round, round);
    painter->restore();
}

} // namespace backroom
