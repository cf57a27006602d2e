#include "foundation/ui/kit/focus.h"

#include "foundation/ui/theme/tokens.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QWidget>

namespace backroom {

namespace {

bool reachable(const QWidget* widget, const QWidget* container) {
    const bool inside = widget == container || container->isAncestorOf(widget);
    return inside && !widget->focusProxy() && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() &&
           (widget == container || widget->isVisibleTo(container));
}

QScrollArea* areaOf(const QWidget* widget) {
    for (QWidget* above = widget->parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above))
            return area;
    return nullptr;
}

} // namespace

QList<QWidget*> focusablesIn(QWidget* container) {
    QList<QWidget*> found;
    QWidget* widget = container;
    do {
        if (reachable(widget, container))
            found.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget && widget != container);
    return found;
}

QWidget* firstFocusable(QWidget* container) {
    const QList<QWidget*> all = focusablesIn(container);
    return all.isEmpty() ? nullptr : all.first();
}

QWidget* lastFocusable(QWidget* container) {
    const QList<QWidget*> all = focusablesIn(container);
    return all.isEmpty() ? nullptr : all.last();
}

void bringIntoView(QWidget* widget) {
    // Once the layout of what was shown a moment ago is done.
    QMetaObject::invokeMethod(
        widget,
        [widget] {
            QScrollArea* area = areaOf(widget);
            if (!area)
                return;
            // ensureWidgetVisible() is content when the cursor of a line is seen, and leaves the line's edge
            // out.
            const QRect place(widget->mapTo(area->widget(), QPoint()), widget->size());
            area->ensureVisible(place.right(), place.bottom(), space::x4, space::x4);
            area->ensureVisible(place.left(), place.top(), space::x4, space::x4);
        },
        Qt::QueuedConnection);
}

void showFromTop(QWidget* widget) {
    QScrollArea* area = areaOf(widget);
    if (!area)
        return;
    const auto toTop = [area] { area->verticalScrollBar()->setValue(0); };
    toTop();
    // What was to be brought into view of the record before may still be under way.
    QMetaObject::invokeMethod(area, toTop, Qt::QueuedConnection);
}

void focusAfter(QWidget* container, QWidget* next) {
    if (QWidget* last = lastFocusable(container); last && last != next)
        QWidget::setTabOrder(last, next);
}

} // namespace backroom
