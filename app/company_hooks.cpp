#include "company_hooks.h"

#include "identity/service/company.h"
#include "locations/service/location_tree.h"

#include <QCoreApplication>

namespace backroom {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CompanyHooks)
};

/// Nothing lies anywhere in a company that is being born.
class NoGoodsYet : public locations::PlaceUsage {
public:
    Result<bool> holdsGoods(locations::LocationId) override { return false; }
};

/// Goods need a place to arrive at: without a site nothing could be received.
Done makeFirstSite(Desk& desk) {
    locations::PlaceFinder finder(desk);
    BACKROOM_TRY(const QList<locations::Place> sites, finder.sites());
    if (!sites.isEmpty())
        return {};
    BACKROOM_TRY(const identity::CompanySettings company, identity::Company(desk).settings());
    locations::PlaceDraft site;
    site.kind = locations::LocationKind::Site;
    site.code = QStringLiteral("MAIN");
    site.name = Text::tr("Main");
    site.timeZone = company.timeZone;
    NoGoodsYet usage;
    return locations::LocationTree(desk, usage).createSite(site).map([](const locations::Place&) {});
}

} // namespace

QList<identity::CompanyHook> companyHooks() {
    return {makeFirstSite};
}

} // namespace backroom
