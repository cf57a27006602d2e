#include "foundation/service/file_check.h"

#include "foundation/service/queries.h"
#include "foundation/service/query.h"

namespace backroom {

using namespace foundation;

Result<QStringList> fileDamage(Database& db) {
    QStringList found;
    if (!db.isSqlite())
        return found;
    Query pages(db, queries::fileIntegrity);
    BACKROOM_CHECK(pages.exec());
    while (pages.next()) {
        if (pages.text("verdict") != QLatin1String("ok"))
            found += pages.text("verdict");
    }
    Query keys(db, queries::fileForeignKeys);
    BACKROOM_CHECK(keys.exec());
    while (keys.next())
        found += QStringLiteral("%1 %2 -> %3").arg(keys.text("child"), keys.text("row"), keys.text("parent"));
    return found;
}

} // namespace backroom
