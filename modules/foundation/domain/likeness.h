#pragma once

#include <QString>

#include <optional>

namespace backroom {

/// How far a name is from a known one for somebody who may have meant it: capitals, accents, spaces and signs
/// make no difference; 0 = it reads the same, then the beginning of the other, then letters that differ.
/// None: they are two names. Two that differ in their numbers ("Store 1", "Store 2") always are.
std::optional<int> likeness(const QString& name, const QString& known);

} // namespace backroom
