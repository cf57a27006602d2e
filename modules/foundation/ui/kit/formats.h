#pragma once

#include "foundation/domain/money.h"
#include "foundation/domain/quantity.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

/// How figures read, everywhere: grouped digits of the person's locale, a real minus, "–" for unknown.
namespace backroom::formats {

/// "–": nobody knows. Never written as 0.
QString unknown();
/// 1 240 → "1,240"; −3 → "−3" with U+2212.
QString count(qint64 value);
/// "37.5"; minDecimals pads so that a column's points stand beneath each other.
QString quantity(Quantity value, int minDecimals = 0);
/// "96 pcs"
QString quantity(Quantity value, const QString& unit);
/// A unit's code as people say it: pieces come with the program and so in its language, all others are the
/// company's.
QString unit(const QString& code);
/// What somebody typed as a number, as services read it: "1.234,5" is "1234.5" where numbers are written so.
/// A sign that cannot group what stands there ("1.5" in German) is taken as the decimal sign.
QString plainNumber(const QString& typed);
/// The other way, for a field that is typed on in: "12.5" is "12,5" where numbers are written so.
QString typedNumber(const QString& plain);
/// "1,140.00", without the currency.
QString money(const Money& value);
/// "1,140.00 EUR"
QString moneyWithCurrency(const Money& value);
/// What one costs: "2.50 EUR", or finer where it is.
QString unitCost(const UnitCost& cost, const Currency& currency);
/// Decimal integer of 10^-scale, with at least minDecimals and at most scale digits after the point.
QString decimal(qint64 value, int scale, int minDecimals);
/// "21 Nov 2026"
QString date(const QDate& day);
/// "21 Nov 2026, 09:12" in the zone.
QString dateTime(qint64 instantMs, const QTimeZone& zone);
/// "09:12" in the zone: the company's, wherever the desk stands.
QString time(qint64 instantMs, const QTimeZone& zone);
/// "just now", "12 min", "3 h", "6 days": how old a thing is.
QString age(qint64 ms);

} // namespace backroom::formats
