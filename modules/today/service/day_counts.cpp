#include "today/service/day_counts.h"

namespace backroom::today {

namespace {
constexpr int daysOfWeek = 7;
constexpr int weeksCompared = 4;
} // namespace

QDate DayCounts::firstMonday() const {
    return mondayOf(m_today).addDays(-daysOfWeek * (Today::weeksShown - 1));
}

void DayCounts::add(const DayCount& day) {
    if (!m_first.isValid() || day.day < m_first)
        m_first = day.day;
    m_days.insert(day.day, day);
}

Tally DayCounts::ofToday(Lines DayCount::*what) const {
    Tally tally;
    tally.lines = (m_days.value(m_today).*what).all;
    qint64 sum = 0;
    qint64 weeks = 0;
    for (int week = 1; week <= weeksCompared; ++week) {
        const QDate day = m_today.addDays(-daysOfWeek * week);
        if (!m_first.isValid() || day < m_first)
            break;
        sum += (m_days.value(day).*what).early;
        ++weeks;
    }
    if (weeks > 0)
        tally.usual = (2 * sum + weeks) / (2 * weeks); // to the nearest whole line
    return tally;
}

Tally DayCounts::ofThisWeek(Lines DayCount::*what) const {
    Tally tally;
    const QDate monday = mondayOf(m_today);
    for (QDate day = monday; day <= m_today; day = day.addDays(1))
        tally.lines += (m_days.value(day).*what).all;
    const QDate sameDay = m_today.addDays(-daysOfWeek);
    if (!m_first.isValid() || sameDay < m_first)
        return tally;
    qint64 before = (m_days.value(sameDay).*what).early;
    for (QDate day = monday.addDays(-daysOfWeek); day < sameDay; day = day.addDays(1))
        before += (m_days.value(day).*what).all;
    tally.usual = before;
    return tally;
}

QList<Week> DayCounts::weeks() const {
    QList<Week> weeks;
    for (QDate monday = firstMonday(); monday <= m_today; monday = monday.addDays(daysOfWeek)) {
        Week week{monday, 0, 0};
        for (int day = 0; day < daysOfWeek; ++day) {
            const DayCount count = m_days.value(monday.addDays(day));
            week.received += count.received.all;
            week.issued += count.issued.all;
        }
        weeks += week;
    }
    return weeks;
}

} // namespace backroom::today
