#pragma once

#include "foundation/ui/kit/timeline.h"
#include "today/service/today.h"
#include "today/ui/bar_chart.h"

namespace backroom::today {

/// "usually 41 at this hour of a Thursday"
QString besideUsual(const Tally& tally, QDate today);
/// "41 at this point of last week"
QString besideLastWeek(const Tally& tally);

/// Numbers of calendar weeks.
QStringList weekNames(const QList<Week>& weeks);
BarSeries weekBars(const QString& name, Token token, const QList<Week>& weeks, qint64 Week::*what);
QStringList weekWords(const QList<Week>& weeks);

QStringList monthNames(const QList<MonthValue>& months);
BarSeries monthBars(const QList<MonthValue>& months, const Currency& currency);
QStringList monthWords(const QList<MonthValue>& months, const Currency& currency);

TimelineEvent eventOf(const LastDocument& document);

} // namespace backroom::today
