#pragma once

#include "catalog/service/variant_usage.h"
#include "foundation/service/desk.h"
#include "locations/service/place_loads.h"
#include "locations/service/place_usage.h"

namespace backroom::stock {

/// Tells the modules above what the ledger knows of their records: whether an item has moved, whether a place
/// holds anything, and how full every place looks.
class StockUsage : public catalog::VariantUsage, public locations::PlaceUsage, public locations::PlaceLoads {
public:
    explicit StockUsage(Desk& desk) : m_desk(desk) {}
    Result<bool> hasMovements(catalog::ProductId product) override;
    Result<bool> holdsGoods(locations::LocationId place) override;
    Result<QHash<locations::LocationId, locations::PlaceFill>> fills() override;

private:
    Desk& m_desk;
};

} // namespace backroom::stock
