#pragma once

#include <QKeySequence>
#include <QString>

namespace backroom {

/// A key as it is read: both that enter are called Enter, and minus is the sign that stands before figures.
QString keyWords(const QKeySequence& keys);

} // namespace backroom
