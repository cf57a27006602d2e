#include "foundation/ui/theme/backroom_style.h"

#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/paint.h"
#include "foundation/ui/theme/style_parts.h"
#include "foundation/ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace backroom {

BackroomStyle::BackroomStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void BackroomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    switch (element) {
    case PE_FrameFocusRect:
        return; // the ring of FocusRing stands outside the control
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        return drawLineEdit(option, painter, widget);
    case PE_PanelButtonCommand: {
        const ButtonColors colors = buttonColors(kindOf(widget), option->state);
        return paint::box(*painter, option->rect, colors.fill, colors.edge);
    }
    case PE_PanelButtonTool: {
        const ButtonColors colors = buttonColors(ButtonKind::Quiet, option->state);
        return paint::box(*painter, option->rect, colors.fill, colors.edge);
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter);
    case PE_IndicatorRadioButton:
        return drawRadio(option, painter);
    case PE_FrameMenu:
    case PE_PanelMenu:
        return paint::box(*painter, option->rect, color(Token::Surface), color(Token::ControlBorder));
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, color(Token::Rail));
    case PE_IndicatorHeaderArrow:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_FrameWindow:
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget))
            return drawLineEdit(option, painter, nullptr);
        return;
    case PE_PanelScrollAreaCorner:
        return painter->fillRect(option->rect, groundOf(widget));
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void BackroomStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonLabel:
        return drawButtonLabel(option, painter, widget);
    case CE_FocusFrame:
        return drawFocusFrame(option, painter);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        return drawHeaderSection(option, painter);
    case CE_HeaderLabel:
        return drawHeaderLabel(option, painter);
    case CE_TabBarTab:
        return drawTab(option, painter, widget);
    case CE_MenuItem:
        return drawMenuItem(option, painter);
    case CE_Splitter:
        return painter->fillRect(option->rect, color(Token::Line));
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void BackroomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        return drawComboBox(option, painter,
                            proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget), widget);
    case CC_ScrollBar:
        return drawScrollBar(option, painter,
                             proxy()->subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr),
                             groundOf(widget));
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void BackroomStyle::drawButtonLabel(const QStyleOption* option, QPainter* painter,
                                    const QWidget* widget) const {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!button)
        return;
    const bool hasIcon = !button->icon.isNull();
    const QFontMetrics metrics(painter->font());
    const QString shown = button->text;
    const int textWidth = metrics.horizontalAdvance(QString(shown).remove(QLatin1Char('&')));
    const int iconRoom = hasIcon ? button->iconSize.width() + (shown.isEmpty() ? 0 : space::x2) : 0;
    const int arrowRoom = button->features & QStyleOptionButton::HasMenu ? size::iconSmall + space::x1 : 0;
    QRect room = button->rect;
    const int free = room.width() - textWidth - iconRoom - arrowRoom;
    room.adjust(qMax(space::x1, free / 2), 0, -qMax(space::x1, free - free / 2), 0);
    if (hasIcon) {
        QRect iconRect(room.left(), room.center().y() - button->iconSize.height() / 2 + 1,
                       button->iconSize.width(), button->iconSize.height());
        const auto mode = button->state & State_Enabled ? QIcon::Normal : QIcon::Disabled;
        button->icon.paint(painter, visualRect(button->direction, button->rect, iconRect), Qt::AlignCenter,
                           mode);
    }
    const QRect textRect = room.adjusted(iconRoom, 0, -arrowRoom, 0);
    painter->setPen(buttonTextColor(kindOf(widget), button->state));
    const int mnemonic = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                  : Qt::TextHideMnemonic;
    painter->drawText(visualRect(button->direction, button->rect, textRect),
                      Qt::AlignCenter | Qt::TextSingleLine | mnemonic, shown);
    if (arrowRoom > 0) {
        const QRect arrow(room.right() - size::iconSmall, room.top(), size::iconSmall, room.height());
        paintIcon(*painter, visualRect(button->direction, button->rect, arrow), IconName::ChevronDown,
                  Token::Second, size::iconSmall);
    }
}

void BackroomStyle::drawHeaderSection(const QStyleOption* option, QPainter* painter) const {
    painter->fillRect(option->rect, color(Token::Sunken));
    QRect line = option->rect;
    line.setTop(line.bottom() - Theme::instance().lineWidth() + 1);
    painter->fillRect(line, color(Token::Line));
}

void BackroomStyle::drawHeaderLabel(const QStyleOption* option, QPainter* painter) const {
    const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
    if (!header)
        return;
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    // The margin counts left and right only: above and below it would cut the letters' tails.
    QRect room = header->rect.adjusted(0, -space::x2, 0, space::x2 - 1);
    painter->setFont(textFont(sorted ? TextStyle::TableStrong : TextStyle::Table));
    painter->setPen(color(sorted ? Token::Text : Token::Second));
    const bool right = header->textAlignment & Qt::AlignRight;
    if (sorted) {
        const int x = right ? room.left() : room.right() - size::iconSmall + 1;
        const QRect arrow(x, room.top(), size::iconSmall, room.height());
        paintIcon(*painter, visualRect(header->direction, header->rect, arrow),
                  header->sortIndicator == QStyleOptionHeader::SortDown ? IconName::ChevronUp
                                                                        : IconName::ChevronDown,
                  Token::Text, size::iconSmall);
        room.adjust(right ? size::iconSmall : 0, 0, right ? 0 : -size::iconSmall, 0);
    }
    // Figures stand right in every script, so their head does too.
    const Qt::Alignment alignment =
        right ? header->textAlignment : visualAlignment(header->direction, header->textAlignment);
    paint::line(*painter, visualRect(header->direction, header->rect, room), int(alignment), header->text);
}

void BackroomStyle::drawTab(const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
    if (!tab)
        return;
    const bool selected = tab->state & State_Selected;
    if (!selected && (tab->state & State_MouseOver))
        painter->fillRect(tab->rect, color(Token::Hover));
    painter->setFont(textFont(selected ? TextStyle::BodyStrong : TextStyle::Body));
    painter->setPen(color(selected ? Token::Text : Token::Second));
    painter->drawText(tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->text);
    if (selected) {
        QRect mark = tab->rect.adjusted(space::x2, 0, -space::x2, 0);
        mark.setTop(mark.bottom() - size::accentBar + 1);
        painter->fillRect(mark, color(Token::Accent));
    }
    if (tab->state & State_HasFocus && widget)
        paint::ring(*painter, tab->rect);
}

void BackroomStyle::drawMenuItem(const QStyleOption* option, QPainter* painter) const {
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (!item)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(item->rect.adjusted(space::x2, item->rect.height() / 2, -space::x2, 0)
                              .intersected(QRect(item->rect.left(), item->rect.center().y(),
                                                 item->rect.width(), size::line)),
                          color(Token::Line));
        return;
    }
    const bool enabled = item->state & State_Enabled;
    if (enabled && item->state & State_Selected)
        painter->fillRect(item->rect.adjusted(1, 0, -1, 0), color(Token::SelectedRow));
    QRect room = item->rect.adjusted(space::x3, 0, -space::x3, 0);
    const QRect iconRect(room.left(), room.top(), size::icon, room.height());
    const QRect iconShown = visualRect(item->direction, item->rect, iconRect);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        paintIcon(*painter, iconShown, IconName::Check, Token::Accent, size::iconSmall);
    else if (!item->icon.isNull())
        item->icon.paint(painter, iconShown, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    room.adjust(size::icon + space::x2, 0, 0, 0);
    painter->setFont(item->font);
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    painter->setPen(color(enabled ? Token::Text : Token::Quiet));
    painter->drawText(visualRect(item->direction, item->rect, room),
                      int(visualAlignment(item->direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                          Qt::TextShowMnemonic | Qt::TextSingleLine,
                      parts.value(0));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(*painter, QRect(room.right() - size::iconSmall, room.top(), size::iconSmall, room.height()),
                  IconName::ChevronRight, Token::Second, size::iconSmall);
    if (parts.size() > 1) {
        painter->setPen(color(Token::Quiet));
        painter->drawText(visualRect(item->direction, item->rect, room),
                          int(visualAlignment(item->direction, Qt::AlignRight | Qt::AlignVCenter)),
                          parts.at(1));
    }
}

QRect BackroomStyle::subElementRect(SubElement element, const QStyleOption* option,
                                    const QWidget* widget) const {
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    if (element != SE_LineEditContents)
        return usual;
    const auto* edit = qobject_cast<const QLineEdit*>(widget);
    const bool bare =
        (edit && !edit->hasFrame()) || (widget && qobject_cast<const QComboBox*>(widget->parent()));
    return bare ? usual : usual.adjusted(space::x1 + space::tight, 0, -space::x1 - space::tight, 0);
}

QRect BackroomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                    const QWidget* widget) const {
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return {};
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? bar->rect.height() : bar->rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        const int thumb = range <= 0
                              ? length
                              : qBound(qMin(size::scrollThumbMin, length),
                                       int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length);
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - thumb, bar->upsideDown);
        const auto part = [&](int from, int to) {
            return vertical ? QRect(0, from, bar->rect.width(), to - from)
                            : QRect(from, 0, to - from, bar->rect.height());
        };
        switch (sub) {
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSlider:
            return part(start, start + thumb);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + thumb, length);
        default:
            break;
        }
    }
    if (control == CC_ComboBox) {
        const int arrow = size::icon + space::x2;
        const QRect r = option->rect;
        if (sub == SC_ComboBoxArrow)
            return visualRect(option->direction, r, QRect(r.right() - arrow + 1, r.top(), arrow, r.height()));
        if (sub == SC_ComboBoxEditField)
            return visualRect(option->direction, r, r.adjusted(space::x2, 1, -arrow, -1));
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QSize BackroomStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                      const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        result = QSize(contents.width() + 2 * controlPadding(widget), controlHeight(widget));
        // Between an icon and words more room is drawn than Qt counts.
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && !button->icon.isNull() && !button->text.isEmpty())
            result.rwidth() += space::x1;
        break;
    case CT_ToolButton:
        result = QSize(qMax(contents.width() + space::x2, size::control), size::control);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(controlHeight(widget));
        break;
    case CT_HeaderSection:
        result.setHeight(size::rowCompact);
        break;
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
        const int extra = 2 * space::x3 + size::icon + space::x5;
        result =
            QSize(qMax(size::menuMin, contents.width() + extra + (item ? item->reservedShortcutWidth : 0)),
                  separator ? space::x2 + size::line : size::rowNormal);
        break;
    }
    case CT_TabBarTab:
        result = QSize(contents.width() + space::x4, size::filterBar);
        break;
    default:
        break;
    }
    return result;
}

int BackroomStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return size::focusRoom;
    case PM_ScrollBarExtent:
        return size::scrollBar;
    case PM_ScrollBarSliderMin:
        return size::scrollThumbMin;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return size::checkBox;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
        return size::iconSmall;
    case PM_SplitterWidth:
        return size::line;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QComboBox*>(widget) || qobject_cast<const QLineEdit*>(widget) ? space::tight
                                                                                                : size::line;
    case PM_HeaderMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return space::x2;
    case PM_MenuVMargin:
        return space::x1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int BackroomStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* result) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_UnderlineShortcut:
    case SH_ComboBox_Popup:
        return 0;
    case SH_Table_GridLineColor:
        return int(color(Token::Line).rgba());
    case SH_Widget_Animation_Duration:
        return Theme::instance().motion() == Motion::Reduced ? 0 : time::slideMs;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon BackroomStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                                  const QWidget* widget) const {
    switch (pixmap) {
    case SP_LineEditClearButton:
        return makeIcon(IconName::Close, Token::Quiet, size::iconSmall);
    case SP_MessageBoxWarning:
        return makeIcon(IconName::Warning, Token::Warn, size::iconLarge);
    case SP_MessageBoxCritical:
        return makeIcon(IconName::Error, Token::Bad, size::iconLarge);
    case SP_MessageBoxInformation:
        return makeIcon(IconName::Info, Token::Accent, size::iconLarge);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void BackroomStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace backroom
