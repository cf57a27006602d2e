#pragma once

#include <QProxyStyle>

namespace backroom {

enum class ButtonKind {
    Plain,  ///< edge, surface
    Filled, ///< the ONE next step of a page
    Quiet,  ///< words only, for what stands beside
    Danger  ///< filled in bad: what cannot be undone
};

/// Property names by which the style knows a control's kind; set through Button and the kit, not by hand.
namespace style {
inline constexpr char kind[] = "backroomKind";
inline constexpr char big[] = "backroomBig";
inline constexpr char flaw[] = "backroomFlaw";
} // namespace style

/// Fusion's behaviour with our drawing: edges, fills, heads, bars and sizes from tokens. Knows no page.
class BackroomStyle : public QProxyStyle {
    Q_OBJECT
public:
    BackroomStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                       const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;

private:
    void drawButtonLabel(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOption* option, QPainter* painter) const;
    void drawHeaderLabel(const QStyleOption* option, QPainter* painter) const;
    void drawTab(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter) const;
};

} // namespace backroom
