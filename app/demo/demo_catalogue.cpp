#include "demo/demo_catalogue.h"

#include "catalog/domain/gtin.h"
#include "demo/demo_named_items.h"
#include "demo/demo_names.h"
#include "demo/demo_words.h"

#include <QSet>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {

constexpr qint64 one = Quantity::one;

struct Family {
    const char* category;
    const char* prefix;
    int supplier;
    int pack;
    DemoSeason season;
    int lowPrice; // whole units of the currency
    int highPrice;
    const char* optionName;
    std::array<const char*, 6> options;
    std::array<const char*, 6> nouns;
    const char* tariffNumber;
    const char* origin;
};

constexpr std::array<const char*, 6> glazes{"Sand", "Moss", "Rust", "Slate", "Cream", "Plum"};
constexpr std::array<const char*, 6> packs{"50 g", "100 g", "250 g", "500 g", "1 kg", "Sampler"};
constexpr std::array<const char*, 6> sizes{"20 mm", "30 mm", "40 mm", "60 mm", "80 mm", "120 mm"};

constexpr std::array<Family, 10> families = {{
    {"Home > Cups",
     "CUP",
     0,
     6,
     DemoSeason::Always,
     8,
     18,
     "Glaze",
     glazes,
     {"cup", "beaker", "espresso cup", "tumbler", "tea bowl", "goblet"},
     "69120000",
     "PT"},
    {"Home > Tableware",
     "TBL",
     0,
     6,
     DemoSeason::Always,
     9,
     45,
     "Glaze",
     glazes,
     {"saucer", "side plate", "serving bowl", "platter", "pitcher", "butter dish"},
     "69120000",
     "PT"},
    {"Tea > Black",
     "TBK",
     1,
     12,
     DemoSeason::Tea,
     6,
     24,
     "Pack",
     packs,
     {"Assam", "Darjeeling", "Ceylon", "Keemun", "Earl Grey", "breakfast blend"},
     "09024000",
     "IN"},
    {"Tea > Green",
     "TGR",
     1,
     12,
     DemoSeason::Tea,
     7,
     28,
     "Pack",
     packs,
     {"Bancha", "Genmaicha", "Gunpowder", "Jasmine pearls", "Longjing", "Houjicha"},
     "09022000",
     "JP"},
    {"Tea > Herbal",
     "THB",
     1,
     12,
     DemoSeason::Tea,
     5,
     14,
     "Pack",
     packs,
     {"peppermint", "rooibos", "lemon verbena", "camomile", "fennel and anise", "apple blend"},
     "12119086",
     "ZA"},
    {"Home > Candles",
     "CND",
     1,
     12,
     DemoSeason::Candles,
     4,
     26,
     "Colour",
     glazes,
     {"pillar candle", "taper", "tea lights", "beeswax candle", "lantern candle", "scented candle"},
     "34060000",
     "PL"},
    {"Home > Lamps",
     "LMP",
     2,
     2,
     DemoSeason::Always,
     29,
     140,
     "Finish",
     {"Brass", "Nickel", "Black", "Copper", "Oak", "White"},
     {"table lamp", "wall lamp", "pendant", "clip lamp", "reading lamp", "lantern"},
     "94052190",
     "DK"},
    {"Workshop > Fittings",
     "FIT",
     2,
     10,
     DemoSeason::Always,
     2,
     12,
     "Size",
     sizes,
     {"bracket", "drawer pull", "latch", "angle", "castor", "shelf pin"},
     "83024200",
     "DE"},
    {"Workshop > Textiles",
     "TXT",
     2,
     10,
     DemoSeason::Always,
     8,
     60,
     "Colour",
     glazes,
     {"apron", "tea towel", "cushion cover", "table runner", "oven glove", "tote bag"},
     "63026000",
     "LT"},
    {"Workshop > Paper",
     "PAP",
     2,
     10,
     DemoSeason::Always,
     3,
     18,
     "Colour",
     glazes,
     {"sketchbook", "pocket notebook", "calendar", "gift wrap", "card set", "folder"},
     "48201030",
     "FI"},
}};

constexpr std::array<const char*, 14> series{"Alder",   "Birch", "Cedar", "Dune",  "Elm",
                                             "Fjord",   "Grove", "Heath", "Iris",  "Juniper",
                                             "Kestrel", "Lark",  "Marsh", "Nettle"};

/// The bins of both sites in walking order, without those that are spoken for.
struct Bins {
    QStringList main;
    QStringList outlet;
};

locations::PlaceDraft place(locations::LocationKind kind, const QString& parent, const QString& code,
                            const QString& name,
                            locations::ZonePurpose purpose = locations::ZonePurpose::Storage) {
    locations::PlaceDraft draft;
    draft.kind = kind;
    draft.parentCode = parent;
    draft.code = code;
    draft.name = name;
    draft.purpose = purpose;
    return draft;
}

Bins makePlaces(DemoSize size, QList<locations::PlaceDraft>& out) {
    using locations::LocationKind;
    using locations::ZonePurpose;
    out += place(LocationKind::Zone, u"MAIN"_s, u"A"_s, demo_words::zone(u"A"_s));
    out += place(LocationKind::Zone, u"MAIN"_s, u"B"_s, demo_words::zone(u"B"_s));
    out += place(LocationKind::Zone, u"MAIN"_s, demo_places::quarantine, demo_words::quarantine(),
                 ZonePurpose::Quarantine);
    out += place(LocationKind::Zone, u"MAIN"_s, demo_places::packing, demo_words::packing(),
                 ZonePurpose::Packing);
    const int aisles = size == DemoSize::Small ? 9 : 24;
    const int levels = size == DemoSize::Small ? 12 : 48;
    const QStringList reserved = demoReservedBins();
    Bins bins;
    for (const QString& zone : {u"A"_s, u"B"_s}) {
        for (int aisle = 1; aisle <= aisles; ++aisle) {
            for (int level = 1; level <= levels; ++level) {
                const QString code =
                    u"%1-%2-%3"_s.arg(zone).arg(aisle, 2, 10, '0'_L1).arg(level, 2, 10, '0'_L1);
                out += place(LocationKind::Bin, zone, code, {});
                if (!reserved.contains(code))
                    bins.main += code;
            }
        }
    }
    for (int shelf = 1; shelf <= (size == DemoSize::Small ? 40 : 240); ++shelf) {
        const QString code = u"S-%1"_s.arg(shelf, 2, 10, '0'_L1);
        out += place(LocationKind::Bin, u"OUTLET"_s, code, {});
        if (!reserved.contains(code))
            bins.outlet += code;
    }
    return bins;
}

/// Makes the many items, one after the other.
class ManyItems {
public:
    ManyItems(DemoCatalogue& catalogue, Bins bins, DemoRandom& random)
        : m_catalogue(catalogue), m_bins(std::move(bins)), m_random(random) {}

    Done addProduct(const QString& name, const Family& family, int variants) {
        catalog::Product product = demoProduct(name, QString::fromUtf8(family.category),
                                               demoSuppliers().at(family.supplier).section(u' ', 0, 0));
        if (family.season == DemoSeason::Tea)
            product.taxClass = u"reduced"_s;
        product.variants.clear();
        const int number = 1000 + ++m_products;
        const qint64 price = m_random.between(family.lowPrice, family.highPrice) * one;
        for (int i = 0; i < variants; ++i) {
            const QString option = QString::fromUtf8(family.options[static_cast<size_t>(i)]);
            catalog::Variant variant;
            variant.sku = u"%1-%2-%3"_s.arg(QLatin1StringView(family.prefix)).arg(number).arg(i + 1);
            variant.options += {QString::fromUtf8(family.optionName), option};
            variant.price = UnitPrice::fromMicros(price + i * one / 2 - one / 10);
            variant.tariffNumber = QLatin1StringView(family.tariffNumber);
            variant.originCountry = QLatin1StringView(family.origin);
            variant.weightMg = qint64(m_random.between(40, 1'800)) * 1000;
            BACKROOM_CHECK(addBarcodes(variant, family.pack));
            addItem(variant, family, price);
            product.variants += variant;
        }
        m_catalogue.products += product;
        return {};
    }

private:
    // One in twelve has no code on it, as in any shop; one in three has a carton.
    Done addBarcodes(catalog::Variant& variant, int pack) {
        ++m_codes;
        if (m_codes % 12 == 5)
            return {};
        const QString digits = u"95201%1"_s.arg(m_codes, 7, 10, '0'_L1);
        BACKROOM_TRY(const catalog::Barcode own,
                     catalog::Barcode::fromText(digits + catalog::Gtin::checkDigit(digits)));
        variant.barcodes += own;
        if (m_codes % 3 != 0)
            return {};
        const QString carton = u'1' + digits;
        BACKROOM_TRY(
            const catalog::Barcode ofPack,
            catalog::Barcode::fromText(carton + catalog::Gtin::checkDigit(carton), Quantity::whole(pack)));
        variant.barcodes += ofPack;
        return {};
    }

    // A fifth of the items makes four fifths of the movements: 45 × 1/5 against 1.5 × 4/5, less what
    // the named items take.
    void addItem(const catalog::Variant& variant, const Family& family, qint64 price) {
        DemoItem item;
        item.sku = variant.sku;
        item.supplier = family.supplier;
        item.packMicros = family.pack * one;
        const qint64 cents = price / 10'000 * m_random.between(32, 46) / 100;
        item.costMicros = cents * 10'000;
        const bool isFast = m_random.below(5) == 0;
        item.weight = isFast ? m_random.between(30, 60) : m_random.between(0, 3);
        item.season = family.season;
        const QString& bin = m_bins.main.at(m_nextBin++ % m_bins.main.size());
        item.shelves += DemoShelf{bin, m_random.between(isFast ? 12 : 0, isFast ? 90 : 24) * one};
        if (m_random.below(4) == 0)
            item.outlet = DemoShelf{m_bins.outlet.at(m_nextOutlet++ % m_bins.outlet.size()),
                                    m_random.between(1, 9) * one};
        m_catalogue.items += item;
    }

    DemoCatalogue& m_catalogue;
    Bins m_bins;
    DemoRandom& m_random;
    int m_products = 0;
    int m_codes = 0;
    qsizetype m_nextBin = 0;
    qsizetype m_nextOutlet = 0;
};

} // namespace

Result<DemoCatalogue> makeDemoCatalogue(DemoSize size, DemoRandom& random) {
    DemoCatalogue catalogue;
    const Bins bins = makePlaces(size, catalogue.places);
    BACKROOM_CHECK(addNamedItems(catalogue));
    const qsizetype wanted = size == DemoSize::Small ? 300 : 3000;
    ManyItems many(catalogue, bins, random);
    // What lists have to live with: a name that is written right to left, the longest, and one with a
    // picture.
    BACKROOM_CHECK(many.addProduct(u"شاي الياسمين الأخضر"_s, families[3], 2));
    BACKROOM_CHECK(many.addProduct(demoLongProductName(), families[1], 2));
    BACKROOM_CHECK(many.addProduct(u"Birthday candles 🎂"_s, families[5], 3));
    // Two products that are one: the same jar, taken up twice.
    BACKROOM_CHECK(many.addProduct(u"Storage jar, glass, 750 ml"_s, families[1], 1));
    BACKROOM_CHECK(many.addProduct(u"Glass storage jar 0.75 l"_s, families[1], 1));
    for (int n = 0; catalogue.items.size() < wanted; ++n) {
        const Family& family = families[static_cast<size_t>(n) % families.size()];
        const int round = n / static_cast<int>(families.size());
        // 6 and 14 share a divisor; shifting by the round of 42 names each pair once.
        const QString noun = QString::fromUtf8(family.nouns[static_cast<size_t>(round % 6)]);
        const QString line = QString::fromUtf8(series[static_cast<size_t>((round + round / 42) % 14)]);
        const int left = static_cast<int>(wanted - catalogue.items.size());
        BACKROOM_CHECK(many.addProduct(line + u' ' + noun, family, std::min(left, random.between(3, 6))));
    }
    return catalogue;
}

} // namespace backroom::app
