#pragma once

#include "foundation/domain/result.h"

namespace backroom {
class Desk;
}

namespace backroom::app {

/// Why the people of the demo adjust stock and take goods back: each for the way it goes, on the key it has
/// at the station. Goods that arrive are turned away for the usual reasons.
Done addDemoReasons(Desk& desk);

} // namespace backroom::app
