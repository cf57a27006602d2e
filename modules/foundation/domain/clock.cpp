#include "foundation/domain/clock.h"

#include <QDateTime>

#include <limits>

namespace backroom {

bool isTimeZone(const QString& name) {
    const bool isOffset = name.startsWith(QLatin1String("UTC+")) || name.startsWith(QLatin1String("UTC-"));
    return !name.isEmpty() && !isOffset && QTimeZone(name.toUtf8()).isValid();
}

namespace {

/// The last stretch of time asked about in which a zone keeps its distance from UTC. Looking a zone's rules
/// up costs more than posting a line, and nearly all questions are about this half year.
struct Stretch {
    QTimeZone zone;
    qint64 fromMs = 0; // up to, not with, toMs
    qint64 toMs = 0;
    qint64 offsetMs = 0;

    [[nodiscard]] bool covers(qint64 instantMs, const QTimeZone& asked) const {
        return instantMs >= fromMs && instantMs < toMs && zone == asked;
    }
    static Stretch around(qint64 instantMs, const QTimeZone& zone) {
        const QDateTime instant = QDateTime::fromMSecsSinceEpoch(instantMs, Qt::UTC);
        // previousTransition() is the one before its argument, even when that is a transition itself.
        const QTimeZone::OffsetData last = zone.previousTransition(instant.addMSecs(1));
        const QTimeZone::OffsetData next = zone.nextTransition(instant);
        return {zone,
                last.atUtc.isValid() ? last.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::min(),
                next.atUtc.isValid() ? next.atUtc.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(),
                zone.offsetFromUtc(instant) * 1000LL};
    }
};

} // namespace

QDate businessDay(qint64 instantMs, const QTimeZone& zone) {
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    constexpr qint64 julianDayOf1970 = 2'440'588;
    if (!zone.isValid())
        return {};
    thread_local Stretch stretch;
    if (!stretch.covers(instantMs, zone))
        stretch = Stretch::around(instantMs, zone);
    const qint64 localMs = instantMs + stretch.offsetMs;
    const qint64 days = localMs >= 0 ? localMs / dayMs : (localMs - dayMs + 1) / dayMs;
    return QDate::fromJulianDay(julianDayOf1970 + days);
}

qint64 endOfBusinessDayMs(const QDate& day, const QTimeZone& zone) {
    return day.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1;
}

} // namespace backroom
