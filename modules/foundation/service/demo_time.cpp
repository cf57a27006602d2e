#include "foundation/service/demo_time.h"

#include "foundation/service/queries.h"
#include "foundation/service/query.h"

namespace backroom {

using namespace foundation;

namespace {
const QString mark = QStringLiteral("demo.making");
} // namespace

Done DemoTime::begin(Database& db) {
    Query put(db, queries::settingPut);
    put.bind(":name", mark).bind(":value", QStringLiteral("1"));
    return put.exec();
}

Done DemoTime::end(Database& db) {
    Query remove(db, queries::settingRemove);
    remove.bind(":name", mark);
    return remove.exec();
}

Result<bool> DemoTime::isBeingMade(Database& db) {
    Query get(db, queries::settingGet);
    get.bind(":name", mark);
    return get.execAndNext();
}

Done DemoTime::tell(Database& db, qint64 nowMs) {
    if (db.isSqlite())
        return {};
    Query set(db, queries::demoClockSet);
    set.bind(":now", QString::number(nowMs));
    return set.execAndNext().map([](bool) {});
}

} // namespace backroom
