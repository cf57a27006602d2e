#pragma once

#include "foundation/domain/money.h"
#include "stock/service/movement_list.h"

namespace backroom::stock {

/// Why a ledger line cost what it did, or why nobody says: "4 pcs × 2.50 EUR = 10.00 EUR", and where the
/// cost of one is from.
struct CostReason {
    QString sum;
    QString from;
};
/// `row`: read for who may see costs; `currency`: the company's.
CostReason costReason(const MovementRow& row, const Currency& currency);

} // namespace backroom::stock
