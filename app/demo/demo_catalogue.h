#pragma once

#include "catalog/domain/product.h"
#include "demo/demo_plan.h"
#include "demo/demo_random.h"
#include "foundation/domain/result.h"
#include "locations/service/location_tree.h"

namespace backroom::app {

/// When an item sells better than else.
enum class DemoSeason { Always, Tea, Candles };

/// A bin an item lies in, and how much of it is there on the anchor day.
struct DemoShelf {
    QString place;
    qint64 targetMicros = 0;
};

/// What the history must know of a variant besides its record.
struct DemoItem {
    QString sku;
    int supplier = 0; ///< of demoSuppliers()
    qint64 packMicros = Quantity::one;
    std::optional<qint64> costMicros; ///< none = unknown
    int weight = 1;                   ///< how often it moves; 0 = only the stories move it
    DemoSeason season = DemoSeason::Always;
    qint64 stepMicros = Quantity::one; ///< the smallest amount that is sold
    QList<DemoShelf> shelves;          ///< at MAIN; orders take from the last
    std::optional<DemoShelf> outlet;
};

struct DemoCatalogue {
    QList<locations::PlaceDraft> places; ///< zones and bins of both sites
    QList<catalog::Product> products;
    QList<DemoItem> items;
};

/// The items of the demo: those people look for by number, and the many that make it a firm. Error: only a
/// fault of the tables.
Result<DemoCatalogue> makeDemoCatalogue(DemoSize size, DemoRandom& random);

} // namespace backroom::app
