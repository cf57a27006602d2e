#include "stock/service/checkpoints.h"

#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "stock/service/queries.h"

#include <QSet>

namespace backroom::stock {

Result<int> Checkpoints::ensure() {
    Query company(m_desk.database(), queries::companyFacts);
    BACKROOM_TRY(const bool exists, company.execAndNext());
    Query first(m_desk.database(), queries::checkpointFirstEntry);
    BACKROOM_CHECK(first.execAndNext());
    const qint64 firstAt = first.int64("first_at");
    if (!exists || firstAt == 0)
        return 0;
    const QTimeZone zone(company.text("time_zone").toLatin1());
    const QDate today = businessDay(m_desk.nowMs(), zone);
    QDate month = businessDay(firstAt, zone);
    month = QDate(month.year(), month.month(), 1);
    QSet<qint64> known;
    Query moments(m_desk.database(), queries::checkpointMoments);
    BACKROOM_CHECK(moments.exec());
    while (moments.next())
        known << moments.int64("at");
    int made = 0;
    for (; month.addMonths(1) <= today; month = month.addMonths(1)) {
        const qint64 at = endOfBusinessDayMs(month.addMonths(1).addDays(-1), zone);
        if (known.contains(at))
            continue;
        // A month in which nothing moved needs none: the one before it says as much.
        Query next(m_desk.database(), queries::checkpointNextEntry);
        next.bind(":after", endOfBusinessDayMs(month.addDays(-1), zone));
        BACKROOM_CHECK(next.execAndNext());
        const qint64 nextAt = next.int64("next_at");
        if (nextAt == 0)
            break;
        if (nextAt > at) {
            const QDate moved = businessDay(nextAt, zone);
            month = QDate(moved.year(), moved.month(), 1).addMonths(-1);
            continue;
        }
        BACKROOM_CHECK(make(at));
        ++made;
    }
    return made;
}

Done Checkpoints::make(qint64 atMs) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    if (!m_desk.database().isSqlite()) {
        Query query(m_desk.database(), queries::checkpointMake);
        query.bind(":at", atMs).bind(":kind", QStringLiteral("month"));
        BACKROOM_CHECK(query.exec());
        return transaction.commit();
    }
    // Its trigger makes the rows.
    Query moment(m_desk.database(), queries::checkpointMomentAdd);
    moment.bind(":at", atMs).bind(":kind", QStringLiteral("month"));
    BACKROOM_CHECK(moment.exec());
    return transaction.commit();
}

} // namespace backroom::stock
