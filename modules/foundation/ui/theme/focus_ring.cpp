#include "foundation/ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace backroom {

FocusRing::FocusRing(QObject* parent) : QObject(parent) {}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || qobject_cast<QFocusFrame*>(watched))
        return false;
    const auto reason = static_cast<QFocusEvent*>(event)->reason();
    const bool typed = qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) ||
                       qobject_cast<QPlainTextEdit*>(widget) || qobject_cast<QAbstractSpinBox*>(widget);
    const bool pressed = qobject_cast<QAbstractButton*>(widget) && reason != Qt::MouseFocusReason;
    auto* edit = qobject_cast<QLineEdit*>(widget);
    const bool framed = !edit || edit->hasFrame();
    if (event->type() == QEvent::FocusIn && (typed || pressed) && framed) {
        if (!m_frame)
            m_frame = new QFocusFrame;
        m_frame->setWidget(widget);
    } else if (m_frame) {
        m_frame->setWidget(nullptr);
    }
    return false;
}

} // namespace backroom
