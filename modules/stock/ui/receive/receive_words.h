#pragma once

#include "foundation/domain/quantity.h"

#include <QString>

/// What the dock says of counts; one is not "1 pieces".
namespace backroom::stock::receiveWords {

/// "1 piece", "18 pieces"
QString pieces(Quantity quantity);
/// "2 lines · 18 pieces"
QString sum(qsizetype lines, Quantity total);
/// "1 unknown code parked, F3"
QString parked(qsizetype codes);

} // namespace backroom::stock::receiveWords
