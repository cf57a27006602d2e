#include "foundation/ui/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QWidget>

#include <utility>

namespace backroom {

namespace {

struct TypeFace {
    int pixels;
    bool bold;
    bool mono;
};

TypeFace faceOf(TextStyle style) {
    switch (style) {
    case TextStyle::Caption:
        return {type::caption, false, false};
    case TextStyle::Table:
        return {type::table, false, false};
    case TextStyle::TableStrong:
        return {type::table, true, false};
    case TextStyle::Body:
        return {type::body, false, false};
    case TextStyle::BodyStrong:
        return {type::body, true, false};
    case TextStyle::Section:
        return {type::section, true, false};
    case TextStyle::Title:
        return {type::title, true, false};
    case TextStyle::Figure:
        return {type::figure, true, false};
    case TextStyle::Lane:
        return {type::lane, true, false};
    case TextStyle::Name:
        return {type::name, true, false};
    case TextStyle::Glance:
        return {type::glance, true, false};
    case TextStyle::TableCode:
        return {type::table, false, true};
    case TextStyle::BodyCode:
        return {type::body, false, true};
    case TextStyle::SectionCode:
        return {type::section, true, true};
    case TextStyle::TitleCode:
        return {type::title, true, true};
    case TextStyle::LaneCode:
        return {type::lane, false, true};
    case TextStyle::GlanceCode:
        return {type::glance, true, true};
    }
    return {type::body, false, false};
}

// Chinese, Japanese, Korean names come from fonts-noto-cjk; the last names are what bare systems have.
const QStringList& sansFamilies() {
    static const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("Noto Color Emoji"), QStringLiteral("DejaVu Sans"),
                                      QStringLiteral("sans-serif")};
    return families;
}

const QStringList& monoFamilies() {
    static const QStringList families{QStringLiteral("Noto Sans Mono"),
                                      QStringLiteral("Noto Sans Mono CJK SC"),
                                      QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")};
    return families;
}

} // namespace

Theme& Theme::instance() {
    static Theme theme;
    return theme;
}

const tokens::Palette& Theme::paletteOf(ColorScheme scheme) {
    switch (scheme) {
    case ColorScheme::Dark:
        return tokens::dark;
    case ColorScheme::HighContrast:
        return tokens::highContrast;
    case ColorScheme::Light:
    case ColorScheme::FollowDesktop:
        break;
    }
    return tokens::light;
}

ColorScheme Theme::effectiveScheme() const {
    return m_scheme == ColorScheme::FollowDesktop ? m_desktop : m_scheme;
}

QColor Theme::color(Token token) const {
    return QColor::fromRgba(paletteOf(effectiveScheme())[static_cast<std::size_t>(token)]);
}

QFont Theme::font(TextStyle style) const {
    const TypeFace face = faceOf(style);
    QFont font;
    font.setFamilies(face.mono ? monoFamilies() : sansFamilies());
    font.setPixelSize(face.pixels);
    font.setWeight(face.bold ? QFont::Bold : QFont::Normal);
    return font;
}

int Theme::lineHeight(TextStyle style) const {
    return qRound(faceOf(style).pixels * type::lineHeight);
}

int Theme::lineWidth() const {
    return isHighContrast() ? size::lineStrong : size::line;
}

QPalette Theme::palette() const {
    QPalette p;
    p.setColor(QPalette::Window, color(Token::Canvas));
    p.setColor(QPalette::WindowText, color(Token::Text));
    p.setColor(QPalette::Base, color(Token::Surface));
    p.setColor(QPalette::AlternateBase, color(Token::Surface));
    p.setColor(QPalette::Text, color(Token::Text));
    p.setColor(QPalette::Button, color(Token::Surface));
    p.setColor(QPalette::ButtonText, color(Token::Text));
    p.setColor(QPalette::BrightText, color(Token::Bad));
    p.setColor(QPalette::PlaceholderText, color(Token::Quiet));
    p.setColor(QPalette::Highlight, color(Token::Accent));
    p.setColor(QPalette::HighlightedText, color(Token::OnAccent));
    p.setColor(QPalette::Link, color(Token::Accent));
    p.setColor(QPalette::LinkVisited, color(Token::Accent));
    p.setColor(QPalette::ToolTipBase, color(Token::Rail));
    p.setColor(QPalette::ToolTipText, color(Token::RailText));
    p.setColor(QPalette::Light, color(Token::Surface));
    p.setColor(QPalette::Midlight, color(Token::Hover));
    p.setColor(QPalette::Mid, color(Token::Line));
    p.setColor(QPalette::Dark, color(Token::ControlBorder));
    p.setColor(QPalette::Shadow, color(Token::Shadow));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, color(Token::Quiet));
    return p;
}

void Theme::setScheme(ColorScheme scheme) {
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::setMotion(Motion motion) {
    m_motion = motion;
}

void Theme::rememberDesktop(const QPalette& desktop) {
    // Qt 6.4 has no QStyleHints::colorScheme: a desktop is dark when its window is darker than its words.
    const bool dark =
        desktop.color(QPalette::Window).lightness() < desktop.color(QPalette::WindowText).lightness();
    m_desktop = dark ? ColorScheme::Dark : ColorScheme::Light;
    apply();
}

void Theme::desktopSays(ColorScheme scheme) {
    if (std::exchange(m_desktop, scheme) != scheme && m_scheme == ColorScheme::FollowDesktop)
        apply();
}

void Theme::apply() {
    if (qApp) {
        QApplication::setPalette(palette());
        QApplication::setFont(font(TextStyle::Body));
    }
    emit changed();
    for (QWidget* widget : QApplication::allWidgets())
        widget->update();
}

Token tintOf(Token token) {
    switch (token) {
    case Token::Ok:
        return Token::OkTint;
    case Token::Warn:
        return Token::WarnTint;
    case Token::Bad:
        return Token::BadTint;
    case Token::Hold:
        return Token::HoldTint;
    case Token::Moving:
    case Token::Accent:
        return Token::MovingTint;
    case Token::Quiet:
    case Token::Second:
        return Token::Sunken;
    default:
        return Token::Surface;
    }
}

Token tokenFrom(int value) {
    return value > 0 && value < tokenCount ? static_cast<Token>(value) : Token::Text;
}

} // namespace backroom
