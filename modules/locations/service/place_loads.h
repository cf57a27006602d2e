#pragma once

#include "locations/domain/location.h"

#include <QHash>

namespace backroom::locations {

/// What one look at a place tells; where several are true the last one counts.
enum class PlaceLoad { Empty, Used, Held, Negative };

/// What lies at one place itself, without those below it.
struct PlaceFill {
    PlaceLoad load = PlaceLoad::Empty;
    qint64 items = 0; ///< how many different ones
};

/// What the floor must ask to be drawn. The module that keeps the quantities answers.
class PlaceLoads {
public:
    virtual ~PlaceLoads() = default;
    /// Of every place where something lies; the others are empty. Right: ReadStock.
    virtual Result<QHash<LocationId, PlaceFill>> fills() = 0;
};

} // namespace backroom::locations
