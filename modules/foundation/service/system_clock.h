#pragma once

#include "foundation/domain/clock.h"

namespace backroom {

/// The machine's clock.
class SystemClock : public Clock {
public:
    [[nodiscard]] qint64 nowMs() const override;
};

} // namespace backroom
