#include "foundation/ui/kit/label.h"

#include "foundation/ui/theme/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace backroom {

Label::Label(const QString& text, TextStyle style, Token token, QWidget* parent)
    : QLabel(text, parent), m_style(style), m_token(token) {
    setTextFormat(Qt::PlainText);
    connect(&Theme::instance(), &Theme::changed, this, &Label::refresh);
    refresh();
}

void Label::setToken(Token token) {
    m_token = token;
    refresh();
}

void Label::setTextStyle(TextStyle style) {
    m_style = style;
    refresh();
}

void Label::setElided(Qt::TextElideMode mode) {
    m_elide = mode;
    setSizePolicy(QSizePolicy::Ignored, sizePolicy().verticalPolicy());
    update();
}

void Label::showAsName() {
    m_isName = true;
    setElided(Qt::ElideMiddle);
}

QSize Label::minimumSizeHint() const {
    return m_elide == Qt::ElideNone ? QLabel::minimumSizeHint()
                                    : QSize(0, QLabel::minimumSizeHint().height());
}

void Label::refresh() {
    QPalette own = palette();
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        own.setColor(role, color(m_token));
    own.setColor(QPalette::Link, color(Token::Accent));
    setPalette(own);
    setFont(textFont(m_style));
}

// QLabel aligns by the script of its words; ours stand at the side the layout begins, whatever the script.
void Label::alignToLayout() {
    if (!(alignment() & (Qt::AlignLeft | Qt::AlignRight)))
        return;
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    setAlignment((alignment() & Qt::AlignVertical_Mask) | Qt::AlignAbsolute |
                 (rightToLeft ? Qt::AlignRight : Qt::AlignLeft));
}

void Label::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        alignToLayout();
}

void Label::paintEvent(QPaintEvent* event) {
    if (m_elide == Qt::ElideNone || wordWrap())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const auto alignment = QStyle::visualAlignment(layoutDirection(), this->alignment());
    if (m_isName)
        paint::name(painter, contentsRect(), alignment, text(), m_style, m_token);
    else
        paint::text(painter, contentsRect(), alignment, text(), m_style, m_token, m_elide);
}

Line::Line(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
    if (orientation == Qt::Horizontal)
        setFixedHeight(Theme::instance().lineWidth());
    else
        setFixedWidth(Theme::instance().lineWidth());
}

void Line::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Token::Line));
}

Ground::Ground(Token token, QWidget* parent) : QWidget(parent), m_token(token) {
    setAutoFillBackground(false);
}

void Ground::setToken(Token token) {
    m_token = token;
    update();
}

void Ground::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(m_token));
}

} // namespace backroom
