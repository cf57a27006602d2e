#include "stock/service/stock_usage.h"

#include "foundation/service/query.h"
#include "stock/service/queries.h"

namespace backroom::stock {

Result<bool> StockUsage::hasMovements(catalog::ProductId product) {
    Query query(m_desk.database(), queries::usageOfProduct);
    query.bind(":product_id", product);
    return query.execAndNext();
}

Result<bool> StockUsage::holdsGoods(locations::LocationId place) {
    Query query(m_desk.database(), queries::usageOfPlace);
    query.bind(":location_id", place);
    return query.execAndNext();
}

Result<QHash<locations::LocationId, locations::PlaceFill>> StockUsage::fills() {
    using locations::PlaceLoad;
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::placeFills);
    BACKROOM_CHECK(query.exec());
    QHash<locations::LocationId, locations::PlaceFill> fills;
    while (query.next()) {
        locations::PlaceFill fill;
        fill.items = query.int64("items");
        fill.load = query.flag("negative") ? PlaceLoad::Negative
                    : query.flag("held")   ? PlaceLoad::Held
                                           : PlaceLoad::Used;
        fills.insert(query.id<locations::Location>("location_id"), fill);
    }
    return fills;
}

} // namespace backroom::stock
