#include "foundation/ui/kit/why_button.h"

#include <QKeyEvent>

namespace backroom {

WhyButton::WhyButton(const QString& text, QWidget* parent) : Button(text, ButtonKind::Quiet, parent) {
    setToolTip(tr("Why so many?"));
}

bool WhyButton::event(QEvent* event) {
    return takesWhy(*event) || Button::event(event);
}

void WhyButton::keyPressEvent(QKeyEvent* event) {
    asksWhy(*event) ? click() : Button::keyPressEvent(event);
}

bool asksWhy(const QKeyEvent& event) {
    return event.key() == Qt::Key_E && event.modifiers() == Qt::ControlModifier;
}

bool takesWhy(QEvent& event) {
    if (event.type() != QEvent::ShortcutOverride || !asksWhy(static_cast<QKeyEvent&>(event)))
        return false;
    event.accept();
    return true;
}

} // namespace backroom
