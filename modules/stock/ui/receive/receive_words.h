#pragma once

#include "foundation/domain/quantity.h"

#include <QStringList>

/// What the dock says of counts; one is not "1 pieces".
namespace backroom::stock::receiveWords {

/// "1 piece", "18 pieces"
QString pieces(Quantity quantity);
/// "2 lines · 18 pieces"
QString sum(qsizetype lines, Quantity total);
/// "F3: 9520999000016 is unknown"; of several the first and how many more.
QString parked(const QStringList& codes);

} // namespace backroom::stock::receiveWords
