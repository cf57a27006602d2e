#include "catalog/service/product_catalog.h"

#include "catalog/service/catalog_settings.h"
#include "catalog/service/product_pictures.h"
#include "catalog/service/queries.h"
#include "catalog/service/variant_list.h"
#include "support/test_company.h"

#include <QBuffer>
#include <QImage>
#include <QSqlQuery>
#include <QTest>

using namespace backroom;
using namespace backroom::catalog;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

class Usage : public VariantUsage {
public:
    bool used = false;
    Result<bool> hasMovements(ProductId) override { return used; }
};

ListRequest archivedOnes(qint64 archived) {
    return {ListFilter::where(u"archived"_s, Compare::Equals, {archived}), {}, {}};
}

struct Bench {
    [[nodiscard]] qint64 count(const ListRequest& request = archivedOnes(0)) {
        return MUST(VariantList(desk).list().count(request));
    }
    Bench() = default;
    explicit Bench(Engine engine) : company(engine) {}
    void leave(const QSet<Permission>& permissions) {
        Actor actor = desk.actor();
        actor.permissions = permissions;
        desk.setActor(actor);
    }
    TestCompany company;
    Desk& desk = company.desk();
    Usage usage;
    ProductCatalog catalog{desk, usage};
    CodeFinder finder{desk};
};

Product product(const QString& name, const QString& sku) {
    Product p;
    p.name = name;
    Variant v;
    v.sku = sku;
    p.variants = {v};
    return p;
}

Product mugs() {
    Product p = product(u"Mug"_s, u"MUG-350-BLU"_s);
    p.category = *CategoryPath::parse(u"Kitchen > Mugs"_s);
    p.brand = u"Kera"_s;
    p.attributes = {{u"Material"_s, u"Stoneware"_s}, {u"Dishwasher"_s, u"yes"_s}};
    p.variants[0].options = {{u"Colour"_s, u"Blue"_s}};
    p.variants[0].price = *UnitPrice::parse(u"7.90"_s);
    p.variants[0].weightMg = 350'000;
    p.variants[0].barcodes = {*Barcode::fromText(u"9520000000011"_s),
                              *Barcode::fromText(u"19520000000018"_s, Quantity::whole(6))};
    Variant white;
    white.sku = u"MUG-350-WHT"_s;
    white.options = {{u"Colour"_s, u"White"_s}};
    white.barcodes = {*Barcode::fromText(u"9520000000028"_s)};
    p.variants.append(white);
    return p;
}

template <class T>
QString codeOf(const Result<T>& result) {
    return result ? u"(done)"_s : result.error().code;
}

} // namespace

class ProductCatalogTest : public QObject {
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

    void createsAndLoads_data() { EachEngine::rows(); }
    void createsAndLoads() {
        Bench bench;
        const auto id = bench.catalog.create(mugs());
        QVERIFY2(id, qPrintable(codeOf(id)));
        const auto loaded = bench.catalog.product(*id);
        QVERIFY2(loaded, qPrintable(codeOf(loaded)));
        QCOMPARE(loaded->name, u"Mug"_s);
        QCOMPARE(loaded->category.toString(), u"Kitchen > Mugs"_s);
        QCOMPARE(loaded->brand, u"Kera"_s);
        QCOMPARE(loaded->unitCode, u"pcs"_s);
        QCOMPARE(loaded->attributes.size(), 2);
        QCOMPARE(loaded->variants.size(), 2);
        const Variant& blue = loaded->variants[0];
        QCOMPARE(blue.sku, u"MUG-350-BLU"_s);
        QCOMPARE(blue.price->toString(), u"7.9"_s);
        QCOMPARE(*blue.weightMg, 350'000);
        QCOMPARE(blue.options, mugs().variants[0].options);
        QCOMPARE(blue.barcodes, mugs().variants[0].barcodes);
        QVERIFY(!loaded->variants[1].price);
        QCOMPARE(*CatalogSettings(bench.desk).categories(), (QStringList{u"Kitchen"_s, u"Kitchen > Mugs"_s}));
    }

    void sameUuidTwiceIsOneProduct_data() { EachEngine::rows(); }
    void sameUuidTwiceIsOneProduct() {
        Bench bench;
        Product p = mugs();
        p.uuid = bench.desk.newUuid();
        const auto first = bench.catalog.create(p);
        const auto again = bench.catalog.create(p);
        QVERIFY2(again, qPrintable(codeOf(again)));
        QCOMPARE(*again, *first);
    }

    void rule40_skuIsUniqueWhateverTheCase_data() { EachEngine::rows(); }
    void rule40_skuIsUniqueWhateverTheCase() {
        Bench bench;
        QVERIFY(bench.catalog.create(product(u"Hook"_s, u"0017"_s)));
        QVERIFY(bench.catalog.create(product(u"Other hook"_s, u"17"_s)));
        QVERIFY(bench.catalog.create(product(u"Bag"_s, u"85123a"_s)));
        const auto taken = bench.catalog.create(product(u"Bag 2"_s, u"85123A"_s));
        QCOMPARE(codeOf(taken), u"catalog.sku_taken"_s);
        QVERIFY(taken.error().what.contains(u"Bag"_s));
        QCOMPARE(codeOf(bench.catalog.createMany({product(u"A"_s, u"x"_s), product(u"B"_s, u"X"_s)})),
                 u"catalog.sku_taken"_s);
        QCOMPARE(codeOf(bench.finder.bySku(u"x"_s)), u"catalog.sku_unknown"_s);
        QCOMPARE(bench.finder.bySku(u"0017"_s)->name, u"Hook"_s);
        QCOMPARE(bench.finder.bySku(u"85123A"_s)->sku, u"85123a"_s);
    }

    void rule40_everyFormOfACodeFindsIt_data() { EachEngine::rows(); }
    void rule40_everyFormOfACodeFindsIt() {
        Bench bench;
        Product hinge = product(u"Hinge"_s, u"90.750"_s);
        hinge.variants[0].barcodes = {*Barcode::fromText(u"400000000015"_s)};
        QVERIFY(bench.catalog.create(hinge));
        QVERIFY(bench.catalog.create(mugs()));
        for (const QString& form :
             {u"400000000015"_s, u"0400000000015"_s, u"00400000000015"_s, u"90.750"_s}) {
            const auto hits = bench.finder.find(form);
            QCOMPARE(hits->size(), 1);
            QCOMPARE(hits->first().variant.sku, u"90.750"_s);
        }
        const auto carton = bench.finder.find(u"19520000000018"_s);
        QCOMPARE(carton->first().packQuantity, Quantity::whole(6));
        QCOMPARE(carton->first().variant.name, u"Mug, Blue"_s);
        QVERIFY(bench.finder.find(u"9520999000016"_s)->isEmpty());
        QVERIFY(bench.finder.find(u"  "_s)->isEmpty());
    }

    void rule40_twoHitsAsk_data() { EachEngine::rows(); }
    void rule40_twoHitsAsk() {
        Bench bench;
        Product withCode = product(u"Tape"_s, u"TAPE"_s);
        withCode.variants[0].barcodes = {*Barcode::fromText(u"B-77"_s)};
        QVERIFY(bench.catalog.create(withCode));
        QVERIFY(bench.catalog.create(product(u"Box"_s, u"b-77"_s)));
        const auto hits = bench.finder.find(u"B-77"_s);
        QCOMPARE(hits->size(), 2);
        QCOMPARE(hits->first().match, CodeMatch::Barcode);
    }

    void rule39_oldCodesStillResolve_data() { EachEngine::rows(); }
    void rule39_oldCodesStillResolve() {
        Bench bench;
        const auto loaded = bench.catalog.product(*bench.catalog.create(mugs()));
        Variant renamed = loaded->variants[0];
        renamed.sku = u"MUG-NEW"_s;
        const auto changed = bench.catalog.changeVariant(loaded->variants[0], renamed);
        QVERIFY2(changed, qPrintable(codeOf(changed)));
        QVERIFY(bench.catalog.removeBarcode(renamed.id, renamed.barcodes[0].matchKey()));
        for (const QString& old : {u"mug-350-blu"_s, u"9520000000011"_s}) {
            const auto hits = bench.finder.find(old);
            QCOMPARE(hits->size(), 1);
            QCOMPARE(hits->first().match, CodeMatch::FormerCode);
            QCOMPARE(hits->first().variant.sku, u"MUG-NEW"_s);
        }
        // The code is free for another item now, and then it means that one.
        Product cup = product(u"Cup"_s, u"CUP"_s);
        cup.variants[0].barcodes = {*Barcode::fromText(u"9520000000011"_s)};
        QVERIFY(bench.catalog.create(cup));
        QCOMPARE(bench.finder.find(u"9520000000011"_s)->first().variant.sku, u"CUP"_s);
        QCOMPARE(codeOf(bench.catalog.addBarcode(renamed.id, *Barcode::fromText(u"9520000000011"_s))),
                 u"catalog.barcode_taken"_s);
    }

    void rule19_conflictShowsBothValues_data() { EachEngine::rows(); }
    void rule19_conflictShowsBothValues() {
        Bench bench;
        const auto id = bench.catalog.create(mugs());
        const Product loaded = *bench.catalog.product(*id);
        Product theirs = loaded;
        theirs.name = u"Big mug"_s;
        QVERIFY(bench.catalog.changeProduct(loaded, theirs));
        Product mine = loaded;
        mine.name = u"Small mug"_s;
        const auto conflict = bench.catalog.changeProduct(loaded, mine);
        QCOMPARE(codeOf(conflict), u"catalog.edit_conflict"_s);
        QCOMPARE(conflict.error().kind, ErrorKind::Conflict);
        QVERIFY2(conflict.error().what.contains(u"(manager, just now)"_s), qPrintable(conflict.error().what));
        QVERIFY(conflict.error().where.contains(u"Small mug"_s) &&
                conflict.error().where.contains(u"Big mug"_s));
        // Another field does not get in the way, and keeps what they did.
        Product brand = loaded;
        brand.brand = u"Lumi"_s;
        const auto merged = bench.catalog.changeProduct(loaded, brand);
        QCOMPARE(merged->brand, u"Lumi"_s);
        QCOMPARE(merged->name, u"Big mug"_s);
        QCOMPARE(bench.finder.bySku(u"MUG-350-BLU"_s)->name, u"Big mug, Blue"_s);
    }

    void rule11_unitStaysAfterMovements_data() { EachEngine::rows(); }
    void rule11_unitStaysAfterMovements() {
        Bench bench;
        const Product loaded = *bench.catalog.product(*bench.catalog.create(product(u"Linen"_s, u"FAB"_s)));
        Product metres = loaded;
        metres.unitCode = u"m"_s;
        bench.usage.used = true;
        QCOMPARE(codeOf(bench.catalog.changeProduct(loaded, metres)), u"catalog.unit_in_use"_s);
        bench.usage.used = false;
        QCOMPARE(bench.catalog.changeProduct(loaded, metres)->unitCode, u"m"_s);
        metres.unitCode = u"ell"_s;
        QCOMPARE(codeOf(bench.catalog.changeProduct(loaded, metres)), u"catalog.edit_conflict"_s);
        QCOMPARE(codeOf(bench.catalog.create([] {
                     Product p = product(u"Rope"_s, u"ROPE"_s);
                     p.unitCode = u"ell"_s;
                     return p;
                 }())),
                 u"catalog.unit_unknown"_s);
    }

    void rule37_archivedStillScansAndSaysSo_data() { EachEngine::rows(); }
    void rule37_archivedStillScansAndSaysSo() {
        Bench bench;
        const auto id = bench.catalog.create(mugs());
        QVERIFY(bench.catalog.archiveProduct(*id));
        QVERIFY(bench.finder.find(u"9520000000011"_s)->first().variant.archived);
        QCOMPARE(bench.count(), 0);
        QCOMPARE(bench.count(archivedOnes(1)), 2);
        QVERIFY(bench.catalog.restoreProduct(*id));
        const auto loaded = bench.catalog.product(*id);
        QVERIFY(bench.catalog.archiveVariant(loaded->variants[1].id));
        QCOMPARE(bench.count(), 1);
        QVERIFY(bench.catalog.restoreVariant(loaded->variants[1].id));
        QCOMPARE(bench.count(), 2);
    }

    void addsVariantsAndBarcodes_data() { EachEngine::rows(); }
    void addsVariantsAndBarcodes() {
        Bench bench;
        const auto id = bench.catalog.create(mugs());
        Variant red;
        red.sku = u"MUG-350-RED"_s;
        red.options = {{u"Colour"_s, u"Red"_s}};
        const auto added = bench.catalog.addVariant(*id, red);
        QVERIFY2(added, qPrintable(codeOf(added)));
        QVERIFY(bench.catalog.addBarcode(*added, *Barcode::fromText(u"RED-MUG"_s)));
        QCOMPARE(bench.finder.find(u"red-mug"_s)->first().variant.id, *added);
        red.sku = u"MUG-350-RD2"_s;
        QCOMPARE(codeOf(bench.catalog.addVariant(*id, red)), u"catalog.same_options"_s);
        QCOMPARE(bench.count({{}, u"red-mug"_s, {}}), 1);
        QCOMPARE(codeOf(bench.catalog.removeBarcode(*added, u"nothing"_s)), u"catalog.barcode_unknown"_s);
    }

    void listPagesByKeyset_data() { EachEngine::rows(); }
    void listPagesByKeyset() {
        Bench bench;
        QList<Product> many;
        for (int i = 0; i < 250; ++i)
            many.append(product(u"Same name"_s, u"S-%1"_s.arg(i, 4, 10, QLatin1Char('0'))));
        many[7].name = u"Crème brûlée dish 100%"_s;
        QVERIFY(bench.catalog.createMany(many));
        auto list = VariantList(bench.desk).list();
        for (const QString& column : {u"name"_s, u"sku"_s, u"price_micros"_s}) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                ListRequest request = archivedOnes(0);
                request.sort = ListSort{column, order};
                const auto measure = MUST(list.measure(request, 100));
                QCOMPARE(measure.count, 250);
                QSet<qint64> seen;
                for (const ListCursor& mark : measure.marks)
                    for (const VariantRow& row : MUST(list.part(request, ListPlace::at(mark), 100)).rows)
                        seen.insert(row.id.value());
                QCOMPARE(seen.size(), 250);
            }
        }
        const auto countOf = [&](const QString& search) { return bench.count({{}, search, {}}); };
        QCOMPARE(countOf(u"BRULEE creme"_s), 1);
        QCOMPARE(countOf(u"100%"_s), 1);
        QCOMPARE(countOf(u"%"_s), 1);
        QCOMPARE(countOf(u"s-000"_s), 10);
        QCOMPARE(countOf(u"a b c d e f"_s), 0);
    }

    void aShortListHasTheBestFirst_data() { EachEngine::rows(); }
    void aShortListHasTheBestFirst() {
        Bench bench;
        Product coded = product(u"Apron"_s, u"AP-1"_s);
        coded.variants[0].barcodes = {*Barcode::fromText(u"lin"_s)};
        QVERIFY(bench.catalog.createMany(
            {product(u"Birch Darjeeling, 1 kg"_s, u"TEA-1"_s), product(u"Linen"_s, u"FAB-1"_s),
             product(u"Curtain (linen)"_s, u"CUR-1"_s), product(u"Cloth"_s, u"FAB-LIN"_s), coded,
             product(u"Birch Linen"_s, u"B-1"_s), product(u"Zip"_s, u"LIN-9"_s),
             product(u"100% lino"_s, u"X-1"_s)}));
        VariantList list(bench.desk);
        const auto skus = [&list](const QString& words, int limit = 20) {
            QStringList found;
            for (const VariantRow& row : MUST(list.find(words, limit)))
                found += row.sku;
            return found;
        };
        QCOMPARE(skus(u"LIN"_s), QStringList({u"AP-1"_s, u"FAB-1"_s, u"LIN-9"_s, u"X-1"_s, u"B-1"_s,
                                              u"FAB-LIN"_s, u"CUR-1"_s, u"TEA-1"_s}));
        QCOMPARE(skus(u"lin"_s, 2), QStringList({u"AP-1"_s, u"FAB-1"_s}));
        QCOMPARE(skus(u"birch lin"_s), QStringList({u"B-1"_s, u"TEA-1"_s}));
        QCOMPARE(skus(u"fab-lin"_s), QStringList({u"FAB-LIN"_s}));
        QCOMPARE(skus(u"%"_s), QStringList({u"X-1"_s}));
        QCOMPARE(MUST(list.find(QString(), 3)).size(), 3);
        bench.leave({});
        QVERIFY(!list.find(u"lin"_s, 20));
    }

    void fiveThousandProductsAreAFewStatements_data() { EachEngine::rows(); }
    void fiveThousandProductsAreAFewStatements() {
        Bench bench;
        QList<Product> many;
        for (int i = 0; i < 5000; ++i) {
            Product p = product(u"Thing %1"_s.arg(i), u"T%1"_s.arg(i));
            p.category = *CategoryPath::parse(u"All > Group %1"_s.arg(i % 40));
            p.brand = u"Brand %1"_s.arg(i % 7);
            p.variants[0].barcodes = {*Barcode::fromText(u"code %1"_s.arg(i))};
            many.append(p);
        }
        const qint64 before = bench.desk.database().statementsRun();
        const auto made = bench.catalog.createMany(many);
        QVERIFY2(made, qPrintable(codeOf(made)));
        QVERIFY2(bench.desk.database().statementsRun() - before <= 20,
                 qPrintable(QString::number(bench.desk.database().statementsRun() - before)));
        QCOMPARE(bench.count(), 5000);
        QCOMPARE(CatalogSettings(bench.desk).categories()->size(), 41);
        const auto found = bench.finder.bySkus({u"t17"_s, u"T4999"_s, u"nothing"_s});
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->value(u"t4999"_s).name, u"Thing 4999"_s);
        const auto group = ListFilter::where(u"category_path"_s, Compare::StartsWith, {u"All > Group 3"_s});
        QCOMPARE(bench.count({group, {}, {}}), 125 * 11);
    }

    void failedBatchLeavesNothing_data() { EachEngine::rows(); }
    void failedBatchLeavesNothing() {
        Bench bench;
        QVERIFY(bench.catalog.create(mugs()));
        Product clash = product(u"Clash"_s, u"NEW-1"_s);
        clash.variants[0].barcodes = {*Barcode::fromText(u"09520000000011"_s)};
        const auto failed = bench.catalog.createMany({product(u"Fine"_s, u"FINE"_s), clash});
        QCOMPARE(codeOf(failed), u"catalog.barcode_taken"_s);
        QCOMPARE(codeOf(bench.finder.bySku(u"FINE"_s)), u"catalog.sku_unknown"_s);
        QCOMPARE(bench.count(), 2);
    }

    void unitsAndConversions_data() { EachEngine::rows(); }
    void unitsAndConversions() {
        Bench bench;
        CatalogSettings settings(bench.desk);
        QVERIFY(settings.addUnit(*Unit::make(u"doz"_s, u"Dozen"_s, 0)));
        QCOMPARE(codeOf(settings.addUnit(*Unit::make(u"DOZ"_s, u"Dozen"_s, 0))), u"catalog.unit_taken"_s);
        QCOMPARE(codeOf(settings.conversion(u"doz"_s, u"pcs"_s)), u"catalog.no_conversion"_s);
        QVERIFY(
            settings.setConversion(u"doz"_s, u"pcs"_s, *UnitConversion::make(12, 1, InexactRule::Refuse)));
        QVERIFY(settings.setConversion(u"doz"_s, u"pcs"_s, *UnitConversion::make(24, 2, InexactRule::RoundUp),
                                       {}, *UnitConversion::make(12, 1, InexactRule::Refuse)));
        // Who did not see that is told both, and stores nothing.
        const auto late =
            settings.setConversion(u"doz"_s, u"pcs"_s, *UnitConversion::make(13, 1, InexactRule::Refuse), {},
                                   *UnitConversion::make(12, 1, InexactRule::Refuse));
        QCOMPARE(codeOf(late), u"catalog.edit_conflict"_s);
        QVERIFY2(late.error().where.contains(u"yours “13”, theirs “12, rounded up”"_s), why(late));
        QCOMPARE(codeOf(settings.setConversion(u"doz"_s, u"pcs"_s,
                                               *UnitConversion::make(13, 1, InexactRule::Refuse))),
                 u"catalog.edit_conflict"_s);
        QVERIFY(
            settings.setConversion(u"doz"_s, u"pcs"_s, *UnitConversion::make(24, 2, InexactRule::RoundUp)));
        QCOMPARE(settings.conversion(u"Doz"_s, u"PCS"_s)->numerator(), 12);
        QVERIFY(settings.conversion(u"doz"_s, u"pcs"_s)->rule() == InexactRule::RoundUp);
        QCOMPARE(codeOf(settings.setConversion(u"ell"_s, u"pcs"_s,
                                               *UnitConversion::make(1, 1, InexactRule::Refuse))),
                 u"catalog.unit_unknown"_s);
        QCOMPARE(settings.units()->size(), 5);
        // A product's own comes first there, and only there.
        const auto product = bench.catalog.create(mugs());
        QVERIFY2(product, why(product));
        QVERIFY(settings.setConversion(u"doz"_s, u"pcs"_s, *UnitConversion::make(13, 1, InexactRule::Refuse),
                                       *product));
        QVERIFY(settings.setConversion(u"doz"_s, u"pcs"_s, *UnitConversion::make(14, 1, InexactRule::Refuse),
                                       *product, *UnitConversion::make(13, 1, InexactRule::Refuse)));
        QCOMPARE(settings.conversion(u"doz"_s, u"pcs"_s, *product)->numerator(), 14);
        QCOMPARE(settings.conversion(u"doz"_s, u"pcs"_s)->numerator(), 12);
        QCOMPARE(settings.conversion(u"doz"_s, u"pcs"_s, ProductId(product->value() + 1))->numerator(), 12);
        QCOMPARE(codeOf(settings.setConversion(u"pcs"_s, u"PCS"_s,
                                               *UnitConversion::make(2, 1, InexactRule::Refuse))),
                 u"catalog.conversion_of_itself"_s);
        const auto all = settings.conversions();
        QVERIFY2(all, why(all));
        QCOMPARE(all->size(), 2);
        QVERIFY(all->first().productName.isEmpty());
        QCOMPARE(all->last().productName, mugs().name);
    }

    void picturesAreWrittenAnew_data() { EachEngine::rows(); }
    void picturesAreWrittenAnew() {
        Bench bench;
        const auto id = bench.catalog.create(mugs());
        ProductPictures pictures(bench.desk, bench.catalog);
        QImage photo(3000, 1500, QImage::Format_RGB32);
        photo.fill(Qt::blue);
        QByteArray file;
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::WriteOnly) && photo.save(&buffer, "PNG"));
        const auto hash = pictures.add(*id, file, u"mug.png"_s);
        QVERIFY2(hash, why(hash));
        QVERIFY(!QImage::fromData(*pictures.picture(*hash)).isNull());
        QVERIFY(!QImage::fromData(pictures.thumbnails({*hash, u"unknown"_s})->value(*hash)).isNull());
        QCOMPARE(*bench.catalog.images(*id), QStringList{*hash});
        QCOMPARE(bench.finder.bySku(u"MUG-350-BLU"_s)->imageHash, *hash);
        QCOMPARE(codeOf(pictures.add(*id, "%PDF-1.4 no picture", u"a.png"_s)).left(5), u"blob."_s);
        QVERIFY(bench.catalog.removeImage(*id, *hash));
        QVERIFY(bench.catalog.images(*id)->isEmpty());
        bench.leave({Permission::ReadStock});
        QCOMPARE(codeOf(pictures.add(*id, file, u"mug.png"_s)), u"identity.not_allowed"_s);
    }

    void everyCallAsksForTheRight() {
        Bench bench(Engine::Sqlite);
        const auto id = bench.catalog.create(mugs());
        const Product loaded = *bench.catalog.product(*id);
        const VariantId variant = loaded.variants[0].id;
        bench.leave({Permission::ReadStock});
        const auto no = u"identity.not_allowed"_s;
        QCOMPARE(codeOf(bench.catalog.create(mugs())), no);
        QCOMPARE(codeOf(bench.catalog.createMany({})), no);
        QCOMPARE(codeOf(bench.catalog.addVariant(*id, {})), no);
        QCOMPARE(codeOf(bench.catalog.changeProduct(loaded, loaded)), no);
        QCOMPARE(codeOf(bench.catalog.changeVariant(loaded.variants[0], loaded.variants[0])), no);
        QCOMPARE(codeOf(bench.catalog.archiveProduct(*id)), no);
        QCOMPARE(codeOf(bench.catalog.restoreVariant(variant)), no);
        QCOMPARE(codeOf(bench.catalog.addBarcode(variant, *Barcode::fromText(u"x"_s))), no);
        QCOMPARE(codeOf(bench.catalog.removeBarcode(variant, u"x"_s)), no);
        QCOMPARE(codeOf(bench.catalog.addImage(*id, u"x"_s)), no);
        QCOMPARE(codeOf(bench.catalog.removeImage(*id, u"x"_s)), no);
        CatalogSettings settings(bench.desk);
        QCOMPARE(codeOf(settings.addUnit(*Unit::make(u"doz"_s, {}, 0))), no);
        QCOMPARE(codeOf(settings.addTaxClass({u"x"_s, u"x"_s})), no);
        bench.leave({});
        QCOMPARE(codeOf(bench.catalog.product(*id)), no);
        QCOMPARE(codeOf(bench.finder.find(u"x"_s)), no);
        QCOMPARE(codeOf(VariantList(bench.desk).list().part({}, ListPlace::start(), 10)), no);
        QCOMPARE(codeOf(settings.units()), no);
    }
};

QTEST_GUILESS_MAIN(ProductCatalogTest)
#include "product_catalog_test.moc"
