#include "foundation/domain/clock.h"

#include <QDateTime>

namespace backroom {

bool isTimeZone(const QString& name) {
    const bool isOffset = name.startsWith(QLatin1String("UTC+")) || name.startsWith(QLatin1String("UTC-"));
    return !name.isEmpty() && !isOffset && QTimeZone(name.toUtf8()).isValid();
}

QDate businessDay(qint64 instantMs, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(instantMs, zone).date();
}

qint64 endOfBusinessDayMs(const QDate& day, const QTimeZone& zone) {
    return day.addDays(1).startOfDay(zone).toMSecsSinceEpoch() - 1;
}

} // namespace backroom
