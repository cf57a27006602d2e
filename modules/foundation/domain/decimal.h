#pragma once

#include "foundation/domain/result.h"

#include <QString>

namespace backroom::decimal {

/// Reads a plain decimal ("12", "-0.5", "1.250000") into an integer of 10^-scale. No exponent, no thousands
/// separator,
/// '.' only. Errors: Invalid decimal.malformed, decimal.too_precise (more digits than scale),
/// decimal.too_large.
Result<qint64> parse(const QString& text, int scale);

/// Canonical text: no trailing zeros, no "+", no "-0". The inverse of parse.
QString toString(qint64 value, int scale);

/// value × factor / divisor in 128 bits, rounded half away from zero. Error: Invalid decimal.too_large.
Result<qint64> mulDiv(qint64 value, qint64 factor, qint64 divisor);

/// Sum that refuses to wrap. Error: Invalid decimal.too_large.
Result<qint64> add(qint64 left, qint64 right);

} // namespace backroom::decimal
