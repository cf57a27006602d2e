#pragma once

#include "foundation/ui/theme/icons.h"
#include "locations/service/place_loads.h"

namespace backroom::locations {

/// "Empty", "In use", "Held", "Below zero".
QString loadWords(PlaceLoad load);
IconName loadIcon(PlaceLoad load);
/// The colour of its words; tintOf() gives its ground.
Token loadToken(PlaceLoad load);
/// "A-01-02: in use, 3 items".
QString fillWords(const QString& code, const PlaceFill& fill);

} // namespace backroom::locations
