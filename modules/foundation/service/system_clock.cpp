#include "foundation/service/system_clock.h"

#include <QDateTime>

namespace backroom {

qint64 SystemClock::nowMs() const {
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace backroom
