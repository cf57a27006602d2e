#pragma once

#include "foundation/domain/id.h"

#include <QString>

namespace backroom {

/// "3,17,4": so a statement takes many ids in one placeholder.
template <class Ids>
[[nodiscard]] QString idList(const Ids& ids) {
    QString list;
    for (const auto id : ids) {
        if (!list.isEmpty())
            list += QLatin1Char(',');
        list += QString::number(id.value());
    }
    return list;
}

} // namespace backroom
