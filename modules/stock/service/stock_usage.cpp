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

} // namespace backroom::stock
