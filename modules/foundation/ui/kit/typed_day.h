#pragma once

#include <QDate>
#include <QString>

namespace backroom {

/// The day that was typed: as lists show it ("1 Mar 2026", "01.03.2026"), as people here write it short, with
/// two digits of a year of this century or with four, or as 2026-03-01. Invalid when it is none of them.
QDate typedDay(const QString& typed);

} // namespace backroom
