#include "foundation/ui/kit/state_pill.h"

#include "foundation/ui/kit/coded_text.h"
#include "foundation/ui/theme/paint.h"

#include <QStyle>

namespace backroom {

StatePill::StatePill(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

StatePill::StatePill(IconName icon, const QString& word, Token token, QWidget* parent) : StatePill(parent) {
    setState(icon, word, token);
}

void StatePill::setState(IconName icon, const QString& word, Token token, const QStringList& codes) {
    m_icon = icon;
    m_word = word;
    m_codes = codes;
    m_token = token;
    setAccessibleName(word);
    // Without a parent yet, show() would open a window of its own.
    if (parentWidget() || word.isEmpty())
        setVisible(!word.isEmpty());
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const {
    const int words = CodedText(m_word, m_codes, TextStyle::Table).width();
    return {space::x2 + size::iconSmall + space::x1 + words + space::x2 + space::tight, size::pill};
}

void StatePill::paintEvent(QPaintEvent*) {
    if (m_word.isEmpty())
        return;
    QPainter painter(this);
    const Token tint = tintOf(m_token);
    if (Theme::instance().isHighContrast())
        paint::box(painter, rect(), color(tint), color(m_token));
    else
        paint::filled(painter, rect(), color(tint));
    const QRect inner = rect().adjusted(space::x2, 0, -space::x2, 0);
    const QRect iconRect(inner.left(), inner.top(), size::iconSmall, inner.height());
    const QRect words = inner.adjusted(size::iconSmall + space::x1, 0, space::x1, 0);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), iconRect), m_icon, m_token,
              size::iconSmall);
    CodedText(m_word, m_codes, TextStyle::Table)
        .paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), words),
                   QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), m_token);
}

} // namespace backroom
