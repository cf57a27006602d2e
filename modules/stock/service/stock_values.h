#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"

namespace backroom::stock {

/// What all of the stock was worth at one moment.
struct StockValue {
    qint64 atMs = 0; ///< end of a month; of the present value: when it was asked
    qint64 valueMinor = 0;
    qint64 unknownItems = 0; ///< items that lie there with pieces of unknown cost, which count nothing
    VariantId firstUnknown;
};

struct StockValues {
    Currency currency;
    QList<StockValue> months; ///< ends of months, oldest first; a month in which nothing moved is missing
    StockValue now;
};

/// The value of the stock over time, by the rule of Explain::values(): on hand and on the way, without what
/// is of unknown cost, at the average of all known costs until then. Reads the checkpoints and what came in,
/// in at most five statements however many items there are.
class ValueHistory {
public:
    explicit ValueHistory(Desk& desk) : m_desk(desk) {}
    /// The last `months` ends of months at most, and now. Needs SeeCost.
    Result<StockValues> read(int months);

private:
    Desk& m_desk;
};

} // namespace backroom::stock
