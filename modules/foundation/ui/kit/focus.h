#pragma once

#include <QList>

class QWidget;

namespace backroom {

/// The first and the last widget below (and with) `container` that Tab reaches; null when there is none.
QWidget* firstFocusable(QWidget* container);
QWidget* lastFocusable(QWidget* container);
/// All of them, as Tab goes.
QList<QWidget*> focusablesIn(QWidget* container);
/// Scrolls the area that `widget` stands in: until it is seen, or back to the top.
void bringIntoView(QWidget* widget);
void showFromTop(QWidget* widget);
/// Alt+3 is a page's key: where no page can be gone to it is not a 3 in a field. Once all fields of `body`
/// are there.
void keepPageKeysOut(QWidget& body);
/// Tab goes from the end of `container` to `next`, whichever was made first.
void focusAfter(QWidget* container, QWidget* next);

} // namespace backroom
