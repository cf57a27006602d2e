#include "demo/demo_company.h"

#include "catalog/service/code_finder.h"
#include "catalog/service/product_catalog.h"
#include "demo/demo_accounts.h"
#include "demo/demo_history.h"
#include "demo/demo_partners.h"
#include "demo/demo_pictures.h"
#include "demo/demo_player.h"
#include "demo/demo_words.h"
#include "foundation/service/blob_store.h"
#include "foundation/service/demo_time.h"
#include "foundation/service/journal_seal.h"
#include "identity/service/accounts.h"
#include "stock/service/checkpoints.h"
#include "stock/service/stock_usage.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace backroom::app {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoCompany)
};

identity::SetupRequest asDemo(identity::SetupRequest setup) {
    if (setup.company.name.isEmpty())
        setup.company.name = u"Tamsel Goods"_s;
    setup.company.isDemo = true;
    const DemoAccount admin = demoAccounts().last();
    setup.adminName = admin.name;
    setup.adminFullName = admin.fullName;
    setup.adminPassword = demoPassword();
    return setup;
}

Done addPeople(Desk& desk) {
    identity::Accounts accounts(desk);
    QList<DemoAccount> people = demoAccounts();
    people.removeLast(); // the administrator came with the company
    for (const DemoAccount& person : std::as_const(people))
        BACKROOM_CHECK(accounts.add({person.name, person.fullName, person.role, demoPassword()}));
    return {};
}

Done addPlaces(Desk& desk, const QString& timeZone, const QList<locations::PlaceDraft>& places) {
    stock::StockUsage usage(desk);
    locations::LocationTree tree(desk, usage);
    for (const auto& [code, name] :
         {std::pair{u"MAIN"_s, demo_words::mainWarehouse()}, {u"OUTLET"_s, demo_words::outletStore()}}) {
        locations::PlaceDraft site;
        site.kind = locations::LocationKind::Site;
        site.code = code;
        site.name = name;
        site.timeZone = timeZone;
        BACKROOM_CHECK(tree.createSite(site));
    }
    return tree.createMany(places).map([](qint64) {});
}

/// Every product gets a picture; what looks the same is kept once.
Done addPictures(Desk& desk, catalog::ProductCatalog& catalog, const QList<catalog::Product>& products) {
    QStringList skus;
    for (const catalog::Product& product : products)
        skus += product.variants.first().sku;
    BACKROOM_TRY(const auto found, catalog::CodeFinder(desk).bySkus(skus));
    QHash<QString, catalog::ProductId> ids;
    for (const catalog::VariantRef& variant : found)
        ids.insert(variant.sku, variant.product);
    BACKROOM_TRY(Transaction transaction, Transaction::begin(desk.database()));
    BlobStore store(desk.database());
    std::map<DemoFace, QString> pictures;
    for (const catalog::Product& product : products) {
        QString& hash = pictures[demoFace(product)];
        if (hash.isEmpty()) {
            BACKROOM_TRY(hash, store.put(demoPicture(demoFace(product)), product.name));
        }
        BACKROOM_CHECK(catalog.addImage(ids.value(product.variants.first().sku), hash));
    }
    return transaction.commit();
}

/// A demo that was broken off in the middle is no demo.
Done checkWhole(const DatabaseUrl& url) {
    DatabaseUrl own = url;
    own.user = u"admin"_s;
    const auto db = Database::open(own, identity::SignIn::credentials(own, own.user, demoPassword()));
    if (!db)
        return {}; // somebody's company on a server: its people have other passwords
    BACKROOM_TRY(const bool isBroken, DemoTime::isBeingMade(**db));
    if (isBroken)
        return fail(ErrorKind::Refused, u"demo.broken_off"_s,
                    Text::tr("Making the demo company did not come to its end"), url.toString(),
                    Text::tr("delete it and make it again"));
    return {};
}

QList<PlannedDeed> planEverything(const DemoRequest& request, const DemoCatalogue& catalogue,
                                  DemoRandom& random) {
    const QTimeZone zone = request.setup.company.zone();
    DemoHistory history(catalogue, request.size, request.anchor, zone, random);
    QList<PlannedDeed> deeds = history.plan() + demoStories(request.anchor, zone);
    std::stable_sort(deeds.begin(), deeds.end(),
                     [](const PlannedDeed& a, const PlannedDeed& b) { return a.atMs < b.atMs; });
    return deeds;
}

Result<DemoReport> fill(const DemoRequest& request, const DemoCatalogue& catalogue,
                        const QList<PlannedDeed>& deeds, FixedClock& clock, UuidSource& uuids,
                        const DemoProgress& progress) {
    DemoReport report;
    BACKROOM_TRY(const auto admin,
                 DemoSeat::open(request.setup.url, demoAccounts().last().name, clock, uuids));
    BACKROOM_CHECK(DemoTime::begin(admin->database()));
    BACKROOM_CHECK(addPeople(admin->desk()));
    BACKROOM_CHECK(addPlaces(admin->desk(), request.setup.company.timeZone, catalogue.places));
    stock::StockUsage usage(admin->desk());
    catalog::ProductCatalog products(admin->desk(), usage);
    BACKROOM_CHECK(products.createMany(catalogue.products));
    BACKROOM_CHECK(addPictures(admin->desk(), products, catalogue.products));
    DemoPlayer player(request.setup.url, clock, uuids);
    BACKROOM_CHECK(player.play(deeds, *admin, progress));
    BACKROOM_CHECK(DemoTime::tell(admin->database(), clock.nowMs()));
    BACKROOM_CHECK(addDemoContacts(admin->desk()));
    BACKROOM_CHECK(stock::Checkpoints(admin->desk()).ensure());
    BACKROOM_CHECK(DemoTime::end(admin->database()));
    BACKROOM_CHECK(admin->leave());
    BACKROOM_CHECK(sealJournal(admin->database()));
    report.products = catalogue.products.size();
    report.variants = catalogue.items.size();
    report.documents = player.documents();
    report.entries = player.entries();
    return report;
}

} // namespace

Result<DemoReport> makeDemoCompany(const DemoRequest& request, const DemoProgress& progress) {
    DemoRequest demo = request;
    demo.setup = asDemo(request.setup);
    const quint64 seed =
        static_cast<quint64>(demo.anchor.toJulianDay()) * 2 + (demo.size == DemoSize::Full ? 1 : 0);
    DemoRandom random(seed);
    BACKROOM_TRY(const DemoCatalogue catalogue, makeDemoCatalogue(demo.size, random));
    const QList<PlannedDeed> deeds = planEverything(demo, catalogue, random);
    const std::unique_ptr<UuidSource> uuids = UuidSource::seeded(seed);
    FixedClock clock(deeds.first().atMs - 24LL * 3600 * 1000);
    identity::CompanySetup setup(clock, *uuids, u"demo"_s);
    BACKROOM_TRY(const identity::SetupReport prepared, setup.prepare(demo.setup));
    if (prepared.outcome != identity::SetupOutcome::NewCompany) {
        BACKROOM_CHECK(checkWhole(demo.setup.url));
        DemoReport report;
        report.wasThere = true;
        return report;
    }
    return fill(demo, catalogue, deeds, clock, *uuids, progress);
}

QDate demoToday(const Clock& clock, const QTimeZone& zone) {
    return businessDay(clock.nowMs() - 6LL * 3600 * 1000, zone);
}

Result<DemoReport> makeDemoCompany(const DatabaseUrl& url, const Clock& clock) {
    DemoRequest request;
    request.setup.url = url;
    request.anchor = demoToday(clock, request.setup.company.zone());
    return makeDemoCompany(request);
}

} // namespace backroom::app
