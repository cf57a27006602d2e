#include "foundation/ui/kit/key_words.h"

namespace backroom {

QString keyWords(const QKeySequence& keys) {
    constexpr QChar minus(0x2212);
    if (keys == QKeySequence(Qt::Key_Minus))
        return minus;
    return keys.toString(QKeySequence::NativeText)
        .replace(QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText),
                 QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
}

} // namespace backroom
