#include "foundation/service/edit_conflict.h"

#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QCoreApplication>

namespace backroom {

using namespace foundation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EditConflict)
};

QString ago(qint64 ms) {
    const qint64 minutes = qMax<qint64>(0, ms) / 60'000;
    if (minutes == 0)
        return Text::tr("just now");
    if (minutes < 60)
        return Text::tr("%1 min ago").arg(minutes);
    const qint64 hours = minutes / 60;
    return hours < 48 ? Text::tr("%1 h ago").arg(hours) : Text::tr("%1 days ago").arg(hours / 24);
}

} // namespace

Error withWho(Desk& desk, const Uuid& record, Error error) {
    if (error.kind != ErrorKind::Conflict)
        return error;
    Query query(desk.database(), queries::journalLastChange);
    query.bind(":entity_uuid", record);
    const Result<bool> found = query.execAndNext();
    if (found && *found)
        error.what = Text::tr("%1 (%2, %3)")
                         .arg(error.what, query.text("actor_name"), ago(desk.nowMs() - query.int64("at")));
    return error;
}

} // namespace backroom
