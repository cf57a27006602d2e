#pragma once

#include "foundation/ui/theme/icons.h"
#include "locations/service/place_loads.h"

namespace backroom::locations {

/// What the floor shows apart: of a place in use also how many different items lie there. How full it is
/// nobody knows without its capacity.
enum class FloorStep { Empty, One, Several, Many, Held, Negative };
FloorStep stepOf(const PlaceFill& fill);
/// "2–4 items"
QString stepWords(FloorStep step);
IconName stepIcon(FloorStep step);
Token stepToken(FloorStep step);

/// "Empty", "In use", "Held", "Below zero".
QString loadWords(PlaceLoad load);
/// "A-01-02: in use, 3 items".
QString fillWords(const QString& code, const PlaceFill& fill);

} // namespace backroom::locations
