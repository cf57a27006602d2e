#pragma once

#include "foundation/domain/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace backroom::scanning::gs1 {

/// A date as GS1 prints it: six digits, where day 00 is the last of the month. Dates compare by the day they
/// mean, so 210331 and 210300 are equal, and are shown as they were printed (GS1 General Specifications;
/// rules.md 26).
struct Date {
    QDate day;
    QString printed;
    bool operator==(const Date& other) const { return day == other.day; }
    bool operator<(const Date& other) const { return day < other.day; }
};

/// Reads YYMMDD. The century is the one that puts the year 49 before to 50 after `thisYear`.
/// Error: Invalid gs1.bad_date.
Result<Date> parseDate(const QString& digits, int thisYear);

/// One application identifier with its data, e.g. {"3103", "001250"}.
struct Element {
    QString ai;
    QString data;
    bool operator==(const Element&) const = default;
};

using Elements = std::vector<Element>;

/// All ways to read an element string, the plain one (a field without FNC1 takes all that follows) first.
/// More than one means that an FNC1 may be missing: never choose silently (rules.md 27). Errors: Invalid
/// gs1.malformed, gs1.unknown_ai, gs1.bad_check_digit, gs1.bad_date. `thisYear` dates the two-digit years.
Result<std::vector<Elements>> readings(const QString& elementString, int thisYear);

/// Data of the first element with this AI, or nothing.
std::optional<QString> find(const Elements& elements, const QString& ai);

/// Whether the last digit is the right modulo-10 check digit of the others (GTIN-8/12/13/14, SSCC).
bool hasCheckDigit(const QString& digits);

/// The 14 digits under which UPC-A, EAN-13 and GTIN-14 of one item meet (rules.md 40); null for other
/// lengths.
QString gtin14(const QString& digits);

/// The UPC-A that a UPC-E of 8 digits stands for; null when it is none or its check digit is wrong.
QString expandUpcE(const QString& digits);

/// ASCII GS, what FNC1 becomes in a scanned text.
inline constexpr QChar groupSeparator{0x1D};

} // namespace backroom::scanning::gs1
