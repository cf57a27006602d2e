#include "foundation/ui/kit/coded_label.h"

#include "foundation/ui/kit/coded_text.h"

#include <QPainter>
#include <QStyle>

namespace backroom {

namespace {

/// What stands left and right of the words.
int sides(const QWidget& label) {
    return label.contentsMargins().left() + label.contentsMargins().right();
}

} // namespace

CodedLabel::CodedLabel(TextStyle style, Token token, QWidget* parent)
    : Label({}, style, token, parent), m_style(style), m_token(token) {}

void CodedLabel::setWords(const QString& words, const QStringList& codes) {
    m_codes = codes;
    setText(words);
    updateGeometry();
    update();
}

void CodedLabel::setWords(const QString& words) {
    setWords(words, codesIn(words));
}

CodedText CodedLabel::coded() const {
    return {text(), m_codes, m_style};
}

QSize CodedLabel::sizeHint() const {
    const QSize plain = Label::sizeHint();
    return wordWrap() ? plain : QSize(coded().width() + sides(*this), plain.height());
}

QSize CodedLabel::minimumSizeHint() const {
    const QSize plain = Label::minimumSizeHint();
    const bool isCut = plain.width() == 0; // it may be narrower than its words
    return wordWrap() || isCut ? plain : QSize(coded().width() + sides(*this), plain.height());
}

int CodedLabel::heightForWidth(int width) const {
    if (!wordWrap())
        return Label::heightForWidth(width);
    const QMargins around = contentsMargins();
    return coded().heightFor(width - sides(*this)) + around.top() + around.bottom();
}

void CodedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (wordWrap())
        return coded().paintWrapped(painter, contentsRect(), m_token);
    coded().paintLine(painter, contentsRect(), QStyle::visualAlignment(layoutDirection(), alignment()),
                      m_token);
}

} // namespace backroom
