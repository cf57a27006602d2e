#pragma once

#include "foundation/ui/theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace backroom {

enum class ColorScheme { FollowDesktop, Light, Dark, HighContrast };
enum class Motion { Full, Reduced };

enum class TextStyle {
    Caption,
    Table,
    TableStrong,
    Body,
    BodyStrong,
    Section,
    Title,
    Figure,
    Lane,
    Name,
    Glance,
    TableCode, ///< SKU, bin, lot, serial, barcode, document number in a table
    BodyCode,
    SectionCode,
    TitleCode,
    LaneCode,
    GlanceCode
};

/// The one look of the program: which palette is on, which fonts, whether things may move. It decides no
/// layout and draws nothing. GUI thread only.
class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] QFont font(TextStyle style) const;
    /// Pixels of one line of text, 1.4 × the type size.
    [[nodiscard]] int lineHeight(TextStyle style) const;
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    /// What FollowDesktop means at the moment: Light, Dark or HighContrast.
    [[nodiscard]] ColorScheme effectiveScheme() const;
    [[nodiscard]] bool isHighContrast() const { return effectiveScheme() == ColorScheme::HighContrast; }
    void setScheme(ColorScheme scheme);

    [[nodiscard]] Motion motion() const { return m_motion; }
    void setMotion(Motion motion);
    /// Width of an edge or a parting line: 1, in high contrast 2.
    [[nodiscard]] int lineWidth() const;

    /// Called by initFoundationUi, before a palette of ours hides the desktop's.
    void rememberDesktop(const QPalette& desktop);
    /// It says otherwise now: Light or Dark.
    void desktopSays(ColorScheme scheme);

    /// The palette itself, for the contrast test.
    static const tokens::Palette& paletteOf(ColorScheme scheme);

signals:
    /// Colours or fonts are different now: repaint, drop what was rendered.
    void changed();

private:
    Theme() = default;
    void apply();

    ColorScheme m_scheme = ColorScheme::FollowDesktop;
    ColorScheme m_desktop = ColorScheme::Light;
    Motion m_motion = Motion::Full;
};

/// Short names for what every painter asks.
inline QColor color(Token token) {
    return Theme::instance().color(token);
}
inline QFont textFont(TextStyle style) {
    return Theme::instance().font(style);
}

/// The tint that belongs to a state's colour: Ok → OkTint, …; Surface where there is none.
Token tintOf(Token token);
/// The token an item model carries as a number (TableRole::TokenRole); Text when it is none.
Token tokenFrom(int value);

} // namespace backroom
