#include "locations/service/location_tree.h"

#include "foundation/service/query.h"
#include "locations/service/queries.h"
#include "support/test_company.h"

#include <QTest>

using namespace backroom;
using namespace backroom::locations;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

class Usage : public PlaceUsage {
public:
    bool goods = false;
    Result<bool> holdsGoods(LocationId) override { return goods; }
};

struct Bench {
    Bench() = default;
    explicit Bench(Engine engine) : company(engine) {}
    void leave(const QSet<Permission>& permissions) {
        Actor actor = desk.actor();
        actor.permissions = permissions;
        desk.setActor(actor);
    }
    void setCompanyPolicy(const QString& policy) {
        const QString update = u"UPDATE identity_company SET negative_policy = '%1'"_s.arg(policy);
        QVERIFY(company.as("admin").database().runScript(update));
        QVERIFY(tree.companyPolicyChanged());
    }
    TestCompany company;
    Desk& desk = company.desk();
    Usage usage;
    LocationTree tree{desk, usage};
    PlaceFinder finder{desk};
};

PlaceDraft site(const QString& code) {
    PlaceDraft draft;
    draft.kind = LocationKind::Site;
    draft.code = code;
    draft.timeZone = u"Europe/Berlin"_s;
    return draft;
}

PlaceDraft in(const QString& parent, LocationKind kind, const QString& code) {
    PlaceDraft draft;
    draft.kind = kind;
    draft.parentCode = parent;
    draft.code = code;
    return draft;
}

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? u"(done)"_s : result.error().code;
}

} // namespace

class LocationTreeTest : public QObject {
    Q_OBJECT
private slots:
    void everyQueryPrepares_data() { EachEngine::rows(); }
    void everyQueryPrepares() {
        TestCompany company;
        Database& db = company.database();
        for (const Sql* sql : queries::all()) {
            QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().last()));
            QVERIFY2(query.prepare(QString::fromUtf8(db.isSqlite() ? sql->sqlite : sql->postgresql)),
                     qPrintable(QString::fromLatin1(sql->name) + query.lastError().text()));
        }
    }

    void outsidePlacesExistFromTheStart_data() { EachEngine::rows(); }
    void outsidePlacesExistFromTheStart() {
        Bench bench;
        for (const auto kind : {LocationKind::Supplier, LocationKind::Customer, LocationKind::Loss,
                                LocationKind::Opening, LocationKind::Transit}) {
            const auto place = bench.finder.systemPlace(kind);
            QVERIFY2(place, qPrintable(codeOf(place)));
            QCOMPARE(place->location.kind, kind);
            QVERIFY(place->effectivePolicy == NegativePolicy::Allow);
            QCOMPARE(codeOf(bench.tree.archive(place->id())), u"locations.system_place"_s);
            QCOMPARE(codeOf(bench.tree.setNegativePolicy(place->location, NegativePolicy::Refuse)),
                     u"locations.system_place"_s);
        }
        QCOMPARE(codeOf(bench.finder.systemPlace(LocationKind::Bin)), u"locations.unknown"_s);
    }

    void siteHasItsReceivingPlace_data() { EachEngine::rows(); }
    void siteHasItsReceivingPlace() {
        Bench bench;
        const auto made = bench.tree.createSite(site(u"MAIN"_s));
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(made->site, made->id());
        const auto dock = bench.finder.receivingPlace(made->id());
        QCOMPARE(dock->location.code, u"MAIN-DOCK"_s);
        QCOMPARE(dock->path, u"MAIN / MAIN-DOCK"_s);
        QCOMPARE(dock->site, made->id());
        QCOMPARE(bench.finder.sites()->size(), 1);
        PlaceDraft nowhere = site(u"X"_s);
        nowhere.timeZone = u"Mars/Olympus"_s;
        QCOMPARE(codeOf(bench.tree.createSite(nowhere)), u"locations.time_zone"_s);
        QCOMPARE(codeOf(bench.tree.createSite(site(u"main"_s))), u"locations.code_taken"_s);
        QCOMPARE(bench.finder.sites()->size(), 1);
    }

    void treeIsMadeInAnyOrder_data() { EachEngine::rows(); }
    void treeIsMadeInAnyOrder() {
        Bench bench;
        const auto made = bench.tree.createMany({in(u"a"_s, LocationKind::Bin, u"A-01"_s),
                                                 in(u"MAIN"_s, LocationKind::Zone, u"A"_s), site(u"MAIN"_s)});
        QVERIFY2(made, qPrintable(codeOf(made)));
        const auto bin = bench.finder.byCode(u"a-01"_s);
        QCOMPARE(bin->path, u"MAIN / A / A-01"_s);
        QCOMPARE(bin->site, bench.finder.byCode(u"MAIN"_s)->id());
        QCOMPARE(bin->location.name, u"A-01"_s);
        QCOMPARE(codeOf(bench.tree.create(in(u"A-01"_s, LocationKind::Bin, u"A-01-X"_s))),
                 u"locations.wrong_parent"_s);
        QCOMPARE(codeOf(bench.tree.create(in({}, LocationKind::Bin, u"LOST"_s))),
                 u"locations.wrong_parent"_s);
        QCOMPARE(codeOf(bench.tree.create(in(u"NOWHERE"_s, LocationKind::Bin, u"LOST"_s))),
                 u"locations.unknown"_s);
        QCOMPARE(codeOf(bench.tree.createMany(
                     {in(u"A"_s, LocationKind::Bin, u"OK"_s), in(u"A"_s, LocationKind::Bin, u"ok"_s)})),
                 u"locations.code_taken"_s);
        QCOMPARE(codeOf(bench.finder.byCode(u"OK"_s)), u"locations.unknown"_s);
    }

    void binsByPatternAreAFewStatements_data() { EachEngine::rows(); }
    void binsByPatternAreAFewStatements() {
        Bench bench;
        QVERIFY(bench.tree.createSite(site(u"MAIN"_s)));
        const auto pattern =
            *BinPattern::parse(u"{aisle}-{bay:02}-{level:02}"_s, u"A-J"_s, u"1-20"_s, u"1-10"_s);
        const qint64 before = bench.desk.database().statementsRun();
        const auto made = bench.tree.createBins(u"MAIN"_s, pattern);
        QVERIFY2(made, qPrintable(codeOf(made)));
        QCOMPARE(*made, 2000);
        QVERIFY(bench.desk.database().statementsRun() - before <= 15);
        const auto places = bench.finder.inside();
        QCOMPARE(places->size(), 2002);
        QVERIFY(bench.finder.byCode(u"A-01-01"_s)->location.pickOrder <
                bench.finder.byCode(u"A-01-02"_s)->location.pickOrder);
        QCOMPARE(codeOf(bench.tree.createBins(u"MAIN"_s, pattern)), u"locations.code_taken"_s);
        QCOMPARE(bench.finder.search(u"b-03"_s, 50)->size(), 10);
    }

    void rule18_policyIsKeptResolved_data() { EachEngine::rows(); }
    void rule18_policyIsKeptResolved() {
        Bench bench;
        QVERIFY(bench.tree.createMany({site(u"MAIN"_s), in(u"MAIN"_s, LocationKind::Zone, u"A"_s),
                                       in(u"A"_s, LocationKind::Bin, u"A-01"_s), site(u"OUTLET"_s)}));
        const auto policyOf = [&](const QString& code) { return bench.finder.byCode(code)->effectivePolicy; };
        const auto locationOf = [&](const QString& code) { return bench.finder.byCode(code)->location; };
        QVERIFY(policyOf(u"A-01"_s) == NegativePolicy::Refuse);
        QVERIFY(bench.tree.setNegativePolicy(locationOf(u"MAIN"_s), NegativePolicy::Allow));
        QVERIFY(policyOf(u"A-01"_s) == NegativePolicy::Allow);
        QVERIFY(policyOf(u"OUTLET"_s) == NegativePolicy::Refuse);
        QVERIFY(bench.tree.setNegativePolicy(locationOf(u"A"_s), NegativePolicy::Warn));
        QVERIFY(policyOf(u"A-01"_s) == NegativePolicy::Warn);
        QVERIFY(policyOf(u"MAIN"_s) == NegativePolicy::Allow);
        bench.setCompanyPolicy(u"warn"_s);
        QVERIFY(policyOf(u"OUTLET"_s) == NegativePolicy::Warn);
        QVERIFY(policyOf(u"MAIN"_s) == NegativePolicy::Allow);
        QVERIFY(bench.tree.setNegativePolicy(locationOf(u"A"_s), NegativePolicy::Inherit));
        QVERIFY(policyOf(u"A-01"_s) == NegativePolicy::Allow);
        // Two who change it: the later one is told both, and stores nothing.
        const Location seen = locationOf(u"OUTLET"_s);
        QVERIFY(bench.tree.setNegativePolicy(seen, NegativePolicy::Refuse));
        const auto late = bench.tree.setNegativePolicy(seen, NegativePolicy::Allow);
        QCOMPARE(codeOf(late), u"locations.edit_conflict"_s);
        QVERIFY2(late.error().where.contains(u"yours “allow”, theirs “refuse”"_s),
                 qPrintable(late.error().where));
        QVERIFY(policyOf(u"OUTLET"_s) == NegativePolicy::Refuse);
        // A new place takes what counts there at once.
        QVERIFY(bench.tree.create(in(u"A"_s, LocationKind::Bin, u"A-02"_s)));
        QVERIFY(policyOf(u"A-02"_s) == NegativePolicy::Allow);
    }

    void changesAndConflicts_data() { EachEngine::rows(); }
    void changesAndConflicts() {
        Bench bench;
        QVERIFY(bench.tree.createMany({site(u"MAIN"_s), in(u"MAIN"_s, LocationKind::Zone, u"A"_s),
                                       in(u"A"_s, LocationKind::Bin, u"A-01"_s)}));
        const Location before = bench.finder.byCode(u"A"_s)->location;
        Location renamed = before;
        renamed.code = u"HALL"_s;
        renamed.barcode = u"9520000000998"_s;
        const auto changed = bench.tree.change(before, renamed);
        QVERIFY2(changed, qPrintable(codeOf(changed)));
        QCOMPARE(bench.finder.byCode(u"A-01"_s)->path, u"MAIN / HALL / A-01"_s);
        QCOMPARE(bench.finder.byCode(u"9520000000998"_s)->location.code, u"HALL"_s);
        Location mine = before;
        mine.code = u"ZONE"_s;
        const auto conflict = bench.tree.change(before, mine);
        QCOMPARE(codeOf(conflict), u"locations.edit_conflict"_s);
        QVERIFY(conflict.error().where.contains(u"HALL"_s) && conflict.error().where.contains(u"ZONE"_s));
        Location clash = changed->location;
        clash.barcode = u"a-01"_s;
        QCOMPARE(codeOf(bench.tree.change(changed->location, clash)), u"locations.code_taken"_s);
    }

    void archivingAsksFirst_data() { EachEngine::rows(); }
    void archivingAsksFirst() {
        Bench bench;
        QVERIFY(bench.tree.createMany({site(u"MAIN"_s), in(u"MAIN"_s, LocationKind::Bin, u"B1"_s)}));
        const auto bin = bench.finder.byCode(u"B1"_s);
        QCOMPARE(codeOf(bench.tree.archive(bin->location.parent)), u"locations.not_empty"_s);
        bench.usage.goods = true;
        QCOMPARE(codeOf(bench.tree.archive(bin->id())), u"locations.not_empty"_s);
        bench.usage.goods = false;
        QVERIFY(bench.tree.archive(bin->id()));
        QVERIFY(bench.finder.byCode(u"B1"_s)->location.archived);
        QVERIFY(bench.finder.children(bin->location.parent)->isEmpty());
        QVERIFY(bench.tree.restore(bin->id()));
        QCOMPARE(bench.finder.children(bin->location.parent)->size(), 1);
    }

    void partiesAreFoundByTheirName_data() { EachEngine::rows(); }
    void partiesAreFoundByTheirName() {
        Bench bench;
        // Who receives goods may not change places, and yet a delivery from somebody new must not wait.
        LocationTree dock(bench.company.as("warehouse"), bench.usage);
        QCOMPARE(codeOf(dock.createSite(site(u"X"_s))), u"identity.not_allowed"_s);
        const auto kera = dock.findOrCreateParty(LocationKind::Supplier, u"Kera Céramique"_s);
        QVERIFY2(kera, qPrintable(codeOf(kera)));
        QCOMPARE(bench.tree.findOrCreateParty(LocationKind::Supplier, u" kera  ceramique "_s)->id(),
                 kera->id());
        QVERIFY(bench.tree.findOrCreateParty(LocationKind::Customer, u"Kera Céramique"_s)->id() !=
                kera->id());
        QCOMPARE(kera->location.parent, bench.finder.systemPlace(LocationKind::Supplier)->id());
        QCOMPARE(bench.finder.parties(LocationKind::Supplier)->size(), 1);
        QCOMPARE(codeOf(bench.tree.findOrCreateParty(LocationKind::Supplier, u" "_s)),
                 u"locations.party_name"_s);
        QCOMPARE(codeOf(bench.tree.findOrCreateParty(LocationKind::Bin, u"x"_s)), u"locations.party_name"_s);
        bench.leave({Permission::ReadStock});
        QCOMPARE(codeOf(bench.tree.findOrCreateParty(LocationKind::Supplier, u"New"_s)),
                 u"identity.not_allowed"_s);
    }

    void placesViewSaysWhatPostingNeeds_data() { EachEngine::rows(); }
    void placesViewSaysWhatPostingNeeds() {
        Bench bench;
        QVERIFY(bench.tree.createSite(site(u"MAIN"_s)));
        const Sql sql{"test.places",
                      "SELECT holds_stock, negative_policy, site_code, site_time_zone FROM locations_places "
                      "WHERE code = :code",
                      "SELECT holds_stock, negative_policy, site_code, site_time_zone FROM locations_places "
                      "WHERE code = :code"};
        Query dock(bench.desk.database(), sql);
        dock.bind(":code", u"MAIN-DOCK"_s);
        QVERIFY(*dock.execAndNext());
        QCOMPARE(dock.int64("holds_stock"), 1);
        QCOMPARE(dock.text("negative_policy"), u"refuse"_s);
        QCOMPARE(dock.text("site_code"), u"MAIN"_s);
        QCOMPARE(dock.text("site_time_zone"), u"Europe/Berlin"_s);
    }

    void everyCallAsksForTheRight() {
        Bench bench(Engine::Sqlite);
        const auto place = *bench.tree.createSite(site(u"MAIN"_s));
        bench.leave({Permission::ReadStock});
        const auto no = u"identity.not_allowed"_s;
        QCOMPARE(codeOf(bench.tree.createSite(site(u"B"_s))), no);
        QCOMPARE(codeOf(bench.tree.create(site(u"B"_s))), no);
        QCOMPARE(codeOf(bench.tree.createBins(u"MAIN"_s, *BinPattern::parse(u"A"_s, {}, {}, {}))), no);
        QCOMPARE(codeOf(bench.tree.change(place.location, place.location)), no);
        QCOMPARE(codeOf(bench.tree.setNegativePolicy(place.location, NegativePolicy::Allow)), no);
        QCOMPARE(codeOf(bench.tree.companyPolicyChanged()), no);
        QCOMPARE(codeOf(bench.tree.archive(place.id())), no);
        QCOMPARE(codeOf(bench.tree.restore(place.id())), no);
        bench.leave({});
        QCOMPARE(codeOf(bench.finder.byCode(u"MAIN"_s)), no);
        QCOMPARE(codeOf(bench.finder.byId(place.id())), no);
        QCOMPARE(codeOf(bench.finder.inside()), no);
        QCOMPARE(codeOf(bench.finder.sites()), no);
        QCOMPARE(codeOf(bench.finder.search({}, 1)), no);
        QCOMPARE(codeOf(bench.finder.parties(LocationKind::Supplier)), no);
    }
};

QTEST_GUILESS_MAIN(LocationTreeTest)
#include "location_tree_test.moc"
