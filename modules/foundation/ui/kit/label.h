#pragma once

#include "foundation/ui/theme/theme.h"

#include <QLabel>

namespace backroom {

/// Words in one of the type sizes and one of the text tokens; follows the theme.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, TextStyle style = TextStyle::Body, Token token = Token::Text,
                   QWidget* parent = nullptr);
    void setToken(Token token);
    void setTextStyle(TextStyle style);
    /// Cut with … instead of asking for more room.
    void setElided(Qt::TextElideMode mode);
    /// Its words are a name: cut so that what tells variants apart stays.
    void showAsName();
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void alignToLayout();
    TextStyle m_style;
    Token m_token;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_isName = false;
};

/// A one-pixel line that parts what stands above from what stands below.
class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A plain ground of one token with children on it.
class Ground : public QWidget {
    Q_OBJECT
public:
    explicit Ground(Token token = Token::Surface, QWidget* parent = nullptr);
    void setToken(Token token);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Token m_token;
};

} // namespace backroom
