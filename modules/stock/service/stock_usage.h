#pragma once

#include "catalog/service/variant_usage.h"
#include "foundation/service/desk.h"
#include "locations/service/place_usage.h"

namespace backroom::stock {

/// Tells the modules above what the ledger knows of their records: whether an item has moved, whether a place
/// holds anything.
class StockUsage : public catalog::VariantUsage, public locations::PlaceUsage {
public:
    explicit StockUsage(Desk& desk) : m_desk(desk) {}
    Result<bool> hasMovements(catalog::ProductId product) override;
    Result<bool> holdsGoods(locations::LocationId place) override;

private:
    Desk& m_desk;
};

} // namespace backroom::stock
