#pragma once

#include "today/service/today.h"

#include <QHash>

namespace backroom::today {

/// Lines of one day: of all of it, and of it until the hour it is now.
struct Lines {
    qint64 all = 0;
    qint64 early = 0;
};

struct DayCount {
    QDate day;
    Lines moved;
    Lines received;
    Lines issued;
};

/// The days of thirteen weeks, and what they say of today.
class DayCounts {
public:
    explicit DayCounts(QDate today) : m_today(today) {}
    /// Where the first of the weeks begins.
    [[nodiscard]] QDate firstMonday() const;
    /// Oldest first; a day without lines may be missing.
    void add(const DayCount& day);
    /// Beside the average of the same weekday of four weeks, until this hour. Weeks before the first line of
    /// all do not count.
    [[nodiscard]] Tally ofToday(Lines DayCount::*what) const;
    /// From Monday on, beside last week until the same weekday and hour.
    [[nodiscard]] Tally ofThisWeek(Lines DayCount::*what) const;
    [[nodiscard]] QList<Week> weeks() const;

private:
    [[nodiscard]] static QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }
    QDate m_today;
    QDate m_first;
    QHash<QDate, DayCount> m_days;
};

} // namespace backroom::today
