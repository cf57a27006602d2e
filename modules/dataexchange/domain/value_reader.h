#pragma once

#include "dataexchange/domain/import_schema.h"
#include "foundation/domain/money.h"
#include "foundation/domain/quantity.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace backroom::dataexchange {

enum class DateOrder { YearFirst, DayFirst, MonthFirst };

/// How a file writes its figures and days, where a cell alone does not tell. Left out, each cell tells by
/// itself, and one that could be read two ways is refused.
struct ValueFormat {
    std::optional<QChar> decimalSign; ///< point or comma; the other one groups
    std::optional<DateOrder> dates;   ///< of days with slashes
};

/// What is wrong with a cell, in words that say what would have been right. Every function of this header
/// fails with Invalid and a code of import.…; `what` explains, the row and column are added by whoever knows
/// them.

/// A decimal in the point or comma form as an integer of 10^-scale: "12.5", "12,5", "-3", "1.234,50",
/// "1,234.50", "1 234,5". A point alone is always the decimal sign. "1,234" could be either and is refused
/// with that explanation unless `format` names the decimal sign, as are exponents ("1E+05" has lost digits
/// already). Errors: import.number, decimal.too_precise, decimal.too_large.
Result<qint64> readDecimal(const QString& text, int scale, const ValueFormat& format = {});

Result<Quantity> readQuantity(const QString& text, const ValueFormat& format = {});
/// 10^-6 of the major unit. A price or cost below zero is refused: import.negative.
Result<qint64> readPerUnitMicros(const QString& text, const ValueFormat& format = {});
Result<qint64> readInteger(const QString& text);

/// "2026-03-01", "2026/03/01", "01.03.2026". Dates with two slashes could be read two ways and are refused
/// unless `format` names their order, so are a spreadsheet's day numbers. Error: import.date.
Result<QDate> readDate(const QString& text, const ValueFormat& format = {});

/// A date with a time; without an offset it is meant in `zone`, a bare date is its last millisecond there. A
/// time the clock skipped is refused; of a repeated hour the first is taken. An offset no clock of the world
/// has is refused. Milliseconds since 1970 UTC. Error: import.date.
Result<qint64> readInstant(const QString& text, const QTimeZone& zone, const ValueFormat& format = {});

/// What a script says of a time: an RFC 3339 instant, or a date like 2026-03-01 = the end of that business
/// day in `zone`. Without an offset nobody knows whose clock was meant, so it is refused. Error: import.date.
Result<qint64> readMoment(const QString& text, const QTimeZone& zone);

/// Whether there are characters in it that no text has: controls other than tab and line breaks. A zero byte
/// is refused by one engine and kept by the other.
bool holdsControls(const QString& text);

enum class YesNo { No, Yes };
/// yes/no, true/false, 1/0, y/n, ja/nein, oui/non, x. Error: import.yes_no.
Result<YesNo> readYesNo(const QString& text);

} // namespace backroom::dataexchange
