#pragma once

#include <QKeyEvent>

namespace backroom {

/// Enter, of either block.
[[nodiscard]] inline bool isEnter(const QKeyEvent& event) {
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}
/// Enter alone and not held down: it presses what has the focus. Qt itself knows only Space outside of its
/// dialogs.
[[nodiscard]] inline bool isPress(const QKeyEvent& event) {
    return isEnter(event) && !event.isAutoRepeat() && !(event.modifiers() & ~Qt::KeypadModifier);
}

} // namespace backroom
