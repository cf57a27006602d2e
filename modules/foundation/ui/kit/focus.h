#pragma once

class QWidget;

namespace backroom {

/// The first and the last widget below (and with) `container` that Tab reaches; null when there is none.
QWidget* firstFocusable(QWidget* container);
QWidget* lastFocusable(QWidget* container);
/// Tab goes from the end of `container` to `next`, whichever was made first.
void focusAfter(QWidget* container, QWidget* next);

} // namespace backroom
