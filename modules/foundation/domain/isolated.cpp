#include "foundation/domain/isolated.h"

#include <algorithm>

namespace backroom {

QString isolated(const QString& name) {
    constexpr char16_t firstStrongIsolate = 0x2068, popIsolate = 0x2069;
    const auto isFromTheRight = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    if (std::none_of(name.begin(), name.end(), isFromTheRight))
        return name;
    return QChar(firstStrongIsolate) + name + QChar(popIsolate);
}

} // namespace backroom
