#pragma once

#include "stock/service/receiving.h"

#include <QList>
#include <QString>

/// What the dock says of counts; one is not "1 pieces".
namespace backroom::stock::receiveWords {

/// "1 piece", "18 pieces"
QString pieces(Quantity quantity);
/// "2 lines · 18 pcs + 2.5 m": pieces and metres make no number together.
QString sum(const QList<ReceivedLine>& lines);
/// "2 pcs" of what was turned away; empty when nothing was.
QString heldApart(const QList<ReceivedLine>& lines);
/// "F3: 3 × 9520999000016 is unknown"; of several the first and how many more.
QString parked(const QList<scanning::ParkedCode>& codes);

} // namespace backroom::stock::receiveWords
