#pragma once

#include "foundation/domain/uuid.h"

#include <QString>

namespace backroom {

/// One sealed row of the journal, as far as every desk may know it.
struct Change {
    qint64 seq = 0;
    QString action; ///< "create", "post", …
    QString entity; ///< "catalog.product", "stock.document", …
    Uuid entityUuid;
};

} // namespace backroom
