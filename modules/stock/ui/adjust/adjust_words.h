#pragma once

#include "scanning/domain/scan_session.h"
#include "stock/service/adjusting.h"

/// What the station for adjustments says.
namespace backroom::stock::adjustWords {

/// Of its row in the list of lines.
QString key(const AdjustedLine& line);
/// "−", "+", "="
QString sign(scanning::ScanEffect effect);
/// "−3", "+2", "0"
QString change(Quantity change);
/// "10 → 7"
QString effect(const AdjustedLine& line);
/// "−12.60 EUR"; empty when nobody knows, or may see it.
QString value(const AdjustedLine& line);
/// "10 → 7 · −12.60 EUR · Broken"
QString note(const AdjustedLine& line);
/// "3 lines · −5 pcs, +2.5 m · −25.20 EUR"
QString sum(const QList<AdjustedLine>& lines);
/// What the lane waits for.
QString waitsFor(scanning::ScanEffect effect);

} // namespace backroom::stock::adjustWords
