#include "foundation/ui/kit/focus.h"

#include "foundation/ui/theme/tokens.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>
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

class PageKeysOut : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            if (key->modifiers() == Qt::AltModifier && !key->text().isEmpty())
                return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

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
    if (all.isEmpty())
        return nullptr;
    // Of several to choose from the one that is chosen, as Tab goes.
    const auto* one = qobject_cast<const QRadioButton*>(all.first());
    QWidget* chosen = one && one->group() ? one->group()->checkedButton() : nullptr;
    return all.contains(chosen) ? chosen : all.first();
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

void keepPageKeysOut(QWidget& body) {
    auto* out = new PageKeysOut(&body);
    const QList<QWidget*> parts = body.findChildren<QWidget*>() << &body;
    for (QWidget* part : parts)
        if (part->focusPolicy() != Qt::NoFocus)
            part->installEventFilter(out);
}

void focusAfter(QWidget* container, QWidget* next) {
    if (QWidget* last = lastFocusable(container); last && last != next)
        QWidget::setTabOrder(last, next);
}

} // namespace backroom
