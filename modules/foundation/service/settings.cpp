#include "foundation/service/settings.h"

#include "foundation/service/queries.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

namespace backroom {

using namespace foundation;

Result<std::optional<QString>> Settings::read(const char* name) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query get(m_desk.database(), queries::settingGet);
    get.bind(":name", QString::fromLatin1(name));
    BACKROOM_TRY(const bool found, get.execAndNext());
    return found ? std::optional(get.text("value")) : std::nullopt;
}

Done Settings::write(const char* name, const std::optional<QString>& value) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerDatabase));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const auto before, read(name));
    if (before == value)
        return {};
    const QString key = QString::fromLatin1(name);
    JournalRecord record{QStringLiteral("change"), QStringLiteral("foundation.setting"), {}, {}, {}};
    if (before)
        record.before = {{key, *before}};
    if (value)
        record.after = {{key, *value}};
    {
        Query change(m_desk.database(), value ? queries::settingPut : queries::settingRemove);
        change.bind(":name", key);
        if (value)
            change.bind(":value", *value);
        BACKROOM_CHECK(change.exec());
    }
    BACKROOM_CHECK(m_desk.record(record));
    return transaction.commit();
}

} // namespace backroom
