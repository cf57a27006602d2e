#include "demo/demo_named_items.h"

#include "demo/demo_names.h"

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {

constexpr qint64 one = Quantity::one;
constexpr int kera = 0;
constexpr int teah = 1;
constexpr int lumi = 2;

struct NamedItem {
    const char* sku;
    const char* name;
    const char* category;
    const char* barcode; // empty = none
    const char* packBarcode;
    const char* price;
    const char* cost;  // empty = unknown
    const char* place; // empty = only the stories put it somewhere
    const char* outlet;
    int supplier;
    int pack;
    int weight;
    int target;
    int outletTarget;
};

constexpr NamedItem table[] = {
    {"MUG-350-BLU", "Blue mug 350 ml", "Home > Mugs", "9520000000011", "19520000000018", "11.9", "3",
     "A-01-02", "S-01", kera, 6, 12, 41, 7},
    {"MUG-350-WHT", "White mug 350 ml", "Home > Mugs", "9520000000028", "19520000000025", "10.9", "3",
     "A-01-03", "S-01", kera, 6, 9, 9, 4},
    {"PLT-240", "Dinner plate 24 cm", "Home > Plates", "9520000000035", "", "14.5", "5.1", "A-02-01", "",
     kera, 6, 8, 20, 0},
    {"BWL-160", "Bowl 16 cm", "Home > Bowls", "9520000000042", "", "8.9", "4.4", "A-02-02", "", kera, 6, 8,
     15, 0},
    {"JUG-1000", "Jug 1 l", "Home > Jugs", "9520000000059", "", "24.9", "9.9", "A-02-03", "", kera, 6, 3, 3,
     0},
    {"TEA-SEN-100", "Sencha green tea 100 g", "Tea > Green", "9520000000066", "", "9.9", "0.95", "B-01-02",
     "", teah, 12, 10, 60, 0},
    {"LMP-BRS", "Brass desk lamp", "Home > Lamps", "9520000000073", "", "89", "38", "B-03-01", "", lumi, 2, 1,
     6, 0},
    {"0017", "Coat hook, forged", "Workshop > Hooks", "9520000000080", "", "2.4", "0.55", "B-04-01", "", lumi,
     50, 14, 250, 0},
    {"90.750", "Butt hinge 90 × 750", "Workshop > Hinges", "400000000015", "", "6.8", "2.1", "B-04-02", "",
     lumi, 10, 6, 40, 0},
    {"ADV-24", "Advent box, 24 doors", "Home > Seasonal", "9520000000103", "", "39.9", "20", "", "", lumi, 1,
     0, 0, 0},
    {"SET-TEA", "Gift set: blue mug and Sencha", "Tea > Gifts", "9520000000110", "", "19.9", "", "", "", kera,
     1, 0, 0, 0},
    {"NB-A5", "Notebook A5, dotted", "Workshop > Paper", "9520000000127", "", "7.5", "2.6", "A-03-01", "",
     lumi, 10, 4, 1, 0},
    {"SAMPLE-X", "Sample, purpose unknown", "", "", "", "", "", "", "", lumi, 1, 0, 0, 0},
};

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

Done add(DemoCatalogue& catalogue, const NamedItem& row) {
    catalog::Product product =
        demoProduct(text(row.name), text(row.category), demoSuppliers().at(row.supplier).section(u' ', 0, 0));
    DemoItem item;
    item.sku = text(row.sku);
    item.supplier = row.supplier;
    item.packMicros = row.pack * one;
    item.weight = 2 * row.weight;
    if (item.sku == "TEA-SEN-100"_L1)
        item.season = DemoSeason::Tea;
    catalog::Variant& variant = product.variants.first();
    variant.sku = item.sku;
    if (*row.price != '\0') {
        BACKROOM_TRY(variant.price, UnitPrice::parse(text(row.price)));
    }
    if (*row.cost != '\0') {
        BACKROOM_TRY(const UnitCost cost, UnitCost::parse(text(row.cost)));
        item.costMicros = cost.micros();
    }
    if (*row.barcode != '\0') {
        BACKROOM_TRY(const catalog::Barcode barcode, catalog::Barcode::fromText(text(row.barcode)));
        variant.barcodes += barcode;
    }
    if (*row.packBarcode != '\0') {
        BACKROOM_TRY(const catalog::Barcode carton,
                     catalog::Barcode::fromText(text(row.packBarcode), Quantity::whole(row.pack)));
        variant.barcodes += carton;
    }
    if (*row.place != '\0')
        item.shelves += DemoShelf{text(row.place), row.target * one};
    if (*row.outlet != '\0')
        item.outlet = DemoShelf{text(row.outlet), row.outletTarget * one};
    catalogue.products += product;
    catalogue.items += item;
    return {};
}

// Sold by the metre: three decimals.
Done addLinen(DemoCatalogue& catalogue) {
    catalog::Product product =
        demoProduct(u"Linen, natural, 140 cm wide"_s, u"Workshop > Fabric"_s, u"Lumi"_s);
    product.unitCode = u"m"_s;
    catalog::Variant& variant = product.variants.first();
    variant.sku = u"FAB-LIN"_s;
    variant.price = UnitPrice::fromMicros(18'900'000);
    BACKROOM_TRY(const catalog::Barcode barcode, catalog::Barcode::fromText(u"9520000000097"_s));
    variant.barcodes += barcode;
    DemoItem item;
    item.sku = variant.sku;
    item.supplier = lumi;
    item.packMicros = 25 * one;
    item.costMicros = 7'200'000;
    item.weight = 8;
    item.stepMicros = one / 8;
    item.shelves += DemoShelf{u"B-05-01"_s, 37 * one + one / 2};
    catalogue.products += product;
    catalogue.items += item;
    return {};
}

} // namespace

catalog::Product demoProduct(const QString& name, const QString& category, const QString& brand) {
    catalog::Product product;
    product.name = name;
    product.brand = brand;
    product.unitCode = u"pcs"_s;
    product.taxClass = u"standard"_s;
    product.state = catalog::PublicationState::Published;
    if (const auto path = catalog::CategoryPath::parse(category); path)
        product.category = *path;
    product.variants += catalog::Variant();
    return product;
}

QStringList demoReservedBins() {
    QStringList bins{u"B-01-01"_s, u"B-01-03"_s, u"B-02-01"_s, u"A-09-01"_s,
                     u"B-05-01"_s, u"B-05-02"_s, u"S-05"_s};
    for (const NamedItem& row : table)
        bins << text(row.place) << text(row.outlet);
    return bins;
}

Done addNamedItems(DemoCatalogue& catalogue) {
    for (const NamedItem& row : table)
        BACKROOM_CHECK(add(catalogue, row));
    return addLinen(catalogue);
}

} // namespace backroom::app
