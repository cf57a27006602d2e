#pragma once

#include "foundation/service/database_url.h"

#include <QStandardPaths>

namespace backroom {

/// The folder of this person's data: the default database, backups, logs.
inline QString dataFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/backroom");
}

/// The database both programs open when none is named.
inline DatabaseUrl defaultDatabase() {
    DatabaseUrl url;
    url.path = dataFolder() + QStringLiteral("/backroom.db");
    return url;
}

} // namespace backroom
