#pragma once

#include "catalog/service/code_finder.h"
#include "catalog/service/product_pictures.h"
#include "foundation/service/gateway.h"
#include "locations/service/place_finder.h"
#include "stock/service/explain.h"
#include "stock/service/movement_list.h"
#include "stock/service/posting.h"
#include "stock/service/stock_list.h"

#include <QTimeZone>

namespace backroom::stock {

/// The readers of long lists, on a connection of their own so that a scan never waits for one. To be used
/// inside gateway.run() only.
struct StockReading {
    Gateway& gateway;
    MovementList& movements;
    StockList& stock;
    catalog::CodeFinder& codes;
    locations::PlaceFinder& places;
    Explain& explain;
};

/// What the pages of stock need: the way to the database thread, and the services that live there. The
/// services may be used inside gateway.run() only.
struct StockAccess {
    Gateway& gateway;
    StockReading beside;
    Desk& desk;
    StockList& stock;
    MovementList& movements;
    Explain& explain;
    Posting& posting;
    catalog::CodeFinder& codes;
    catalog::ProductPictures& pictures;
    locations::PlaceFinder& places;
    QTimeZone zone;   ///< the company's
    Actor actor;      ///< decides only what is shown; the services decide what is done
    QString currency; ///< the company's, as ISO code
    QString person;   ///< the full name, as people call each other
};

} // namespace backroom::stock
