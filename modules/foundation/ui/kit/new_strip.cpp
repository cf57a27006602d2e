#include "foundation/ui/kit/new_strip.h"

#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/paint.h"

namespace backroom {

NewStrip::NewStrip(QWidget* parent) : QAbstractButton(parent) {
    setObjectName(QStringLiteral("newStrip"));
    setFocusPolicy(Qt::TabFocus);
    hide();
}

void NewStrip::setCount(int count) {
    setText(tr("%1 new").arg(count));
    setAccessibleName(tr("%1 new rows, show them").arg(count));
    setVisible(count > 0);
    update();
}

QSize NewStrip::sizeHint() const {
    return {paint::textWidth(text(), TextStyle::TableStrong) + size::iconSmall + space::x6, size::rowCompact};
}

void NewStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(underMouse() ? Token::SelectedRow : Token::MovingTint));
    paint::bottomLine(painter, rect());
    const int words = paint::textWidth(text(), TextStyle::TableStrong);
    const int all = size::iconSmall + space::x1 + words;
    const QRect room((width() - all) / 2, 0, all + space::x1, height());
    paintIcon(painter, QRect(room.left(), 0, size::iconSmall, height()), IconName::ArrowUp, Token::Moving,
              size::iconSmall);
    paint::text(painter, room.adjusted(size::iconSmall + space::x1, 0, 0, 0),
                Qt::AlignLeft | Qt::AlignVCenter, text(), TextStyle::TableStrong, Token::Moving);
    if (hasFocus())
        paint::ring(painter, rect());
}

void NewStrip::keyPressEvent(QKeyEvent* event) {
    isPress(*event) ? click() : QAbstractButton::keyPressEvent(event);
}

} // namespace backroom
