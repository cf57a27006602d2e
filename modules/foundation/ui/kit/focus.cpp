#include "foundation/ui/kit/focus.h"

#include <QWidget>

namespace backroom {

namespace {

bool reachable(const QWidget* widget, const QWidget* container) {
    const bool inside = widget == container || container->isAncestorOf(widget);
    return inside && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() &&
           (widget == container || widget->isVisibleTo(container));
}

} // namespace

QWidget* firstFocusable(QWidget* container) {
    QWidget* widget = container;
    do {
        if (reachable(widget, container))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget && widget != container);
    return nullptr;
}

QWidget* lastFocusable(QWidget* container) {
    QWidget* last = nullptr;
    QWidget* widget = container;
    do {
        if (reachable(widget, container))
            last = widget;
        widget = widget->nextInFocusChain();
    } while (widget && widget != container);
    return last;
}

void focusAfter(QWidget* container, QWidget* next) {
    if (QWidget* last = lastFocusable(container); last && last != next)
        QWidget::setTabOrder(last, next);
}

} // namespace backroom
