#pragma once

#include "locations/service/location_tree.h"
#include "locations/service/place_finder.h"
#include "stock/service/shop.h"

namespace backroom::test {

/// A second site, OUTLET, for tests of several; its receiving place.
inline stock::LocationId makeOutlet(TestCompany& company) {
    struct NoGoods : locations::PlaceUsage {
        Result<bool> holdsGoods(locations::LocationId) override { return false; }
    } noGoods;
    locations::PlaceDraft outlet;
    outlet.kind = locations::LocationKind::Site;
    outlet.code = QStringLiteral("OUTLET");
    outlet.timeZone = QStringLiteral("Europe/Berlin");
    const auto site = MUST(locations::LocationTree(company.desk(), noGoods).createSite(outlet)).id();
    return MUST(locations::PlaceFinder(company.desk()).receivingPlace(site)).id();
}

/// The same with four pieces of the shop's first item.
inline void openOutlet(TestCompany& company, Shop& shop) {
    constexpr int pieces = 4;
    MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), pieces, makeOutlet(company))));
}

} // namespace backroom::test
