#pragma once

#include "stock/service/reasons.h"

/// A reason in words.
namespace backroom::stock::reasonWords {

/// "Adjustments"; of a category as it is stored.
QString category(const QString& category);
/// "F7 3"; empty = it has no key of its own.
QString key(int digit);

/// As a choice: id and words.
using Choices = QList<QPair<QString, QString>>;
Choices categories();
/// What a reason of this kind of document can be for.
Choices kinds(const QString& category);
Choices people();
/// "0" is none.
Choices keys();

} // namespace backroom::stock::reasonWords
