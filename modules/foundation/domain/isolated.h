#pragma once

#include <QString>

namespace backroom {

/// A name as it stands in a sentence or beside codes: in a script that is written from the right it has a
/// direction of its own, or figures and codes about it change places (UAX #9, isolates). Other names stay as
/// they are.
QString isolated(const QString& name);

} // namespace backroom
