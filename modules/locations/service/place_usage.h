#pragma once

#include "locations/domain/location.h"

namespace backroom::locations {

/// What the tree must ask before a place may be archived. The module that keeps the quantities answers.
class PlaceUsage {
public:
    virtual ~PlaceUsage() = default;
    /// True when anything other than 0 lies there.
    virtual Result<bool> holdsGoods(LocationId place) = 0;
};

} // namespace backroom::locations
