#pragma once

#include "foundation/ui/theme/icons.h"
#include "locations/domain/location.h"

namespace backroom::locations {

/// "Site", "Zone", "Bin"; a zone or bin with a purpose of its own says that: "Receiving".
QString kindWords(const Location& location);
IconName kindIcon(const Location& location);
QString purposeWords(ZonePurpose purpose);
/// "Refused", "Warned", "Allowed", "As above".
QString policyWords(NegativePolicy policy);

} // namespace backroom::locations
