#pragma once

#include "catalog/service/product_catalog.h"
#include "locations/service/location_tree.h"
#include "scanning/domain/scan_session.h"
#include "support/test_company.h"

namespace backroom::test {

/// A dock to scan at: site MAIN with its receiving place, bin A-01-02, a blue mug with its carton of six and
/// a white one. The storekeeper is signed in.
struct ScanDock {
    ScanDock() : ScanDock(EachEngine::current()) {}
    explicit ScanDock(Engine engine) : company(engine) {
        NoGoods noGoods;
        locations::LocationTree tree(company.desk(), noGoods);
        locations::PlaceDraft main;
        main.kind = locations::LocationKind::Site;
        main.code = QStringLiteral("MAIN");
        main.timeZone = QStringLiteral("Europe/Berlin");
        site = MUST(tree.createSite(main)).id();
        receiving = MUST(locations::PlaceFinder(company.desk()).receivingPlace(site)).id();
        locations::PlaceDraft shelf;
        shelf.parentCode = QStringLiteral("MAIN");
        shelf.code = QStringLiteral("A-01-02");
        bin = MUST(tree.create(shelf)).id();

        NoMovements noMovements;
        catalog::Product mug;
        mug.name = QStringLiteral("Mug");
        mug.variants.resize(2);
        mug.variants[0].sku = QStringLiteral("MUG-350-BLU");
        mug.variants[0].options = {{QStringLiteral("Colour"), QStringLiteral("blue")}};
        mug.variants[0].barcodes = {
            *catalog::Barcode::fromText(QStringLiteral("9520000000011")),
            *catalog::Barcode::fromText(QStringLiteral("19520000000018"), Quantity::whole(6))};
        mug.variants[1].sku = QStringLiteral("MUG-350-WHT");
        mug.variants[1].options = {{QStringLiteral("Colour"), QStringLiteral("white")}};
        mug.variants[1].barcodes = {*catalog::Barcode::fromText(QStringLiteral("9520000000028"))};
        MUST(catalog::ProductCatalog(company.desk(), noMovements).create(mug));
        catalog::CodeFinder finder(company.desk());
        blue = MUST(finder.bySku(QStringLiteral("MUG-350-BLU"))).id;
        white = MUST(finder.bySku(QStringLiteral("MUG-350-WHT"))).id;
    }

    /// As many items more, sku(0), sku(1), …
    void makeItems(int count) {
        NoMovements noMovements;
        QList<catalog::Product> products;
        for (int i = 0; i < count; ++i) {
            catalog::Product product;
            product.name = QStringLiteral("Thing %1").arg(i);
            product.variants.resize(1);
            product.variants[0].sku = sku(i);
            products += product;
        }
        MUST(catalog::ProductCatalog(company.desk(), noMovements).createMany(products));
    }
    static QString sku(int number) { return QStringLiteral("P-%1").arg(number); }

    Desk& desk() { return company.as("warehouse"); }
    Uuid uuid() { return desk().newUuid(); }

    TestCompany company;
    locations::LocationId site;
    locations::LocationId receiving;
    locations::LocationId bin;
    catalog::VariantId blue;
    catalog::VariantId white;

private:
    struct NoGoods : locations::PlaceUsage {
        Result<bool> holdsGoods(locations::LocationId) override { return false; }
    };
    struct NoMovements : catalog::VariantUsage {
        Result<bool> hasMovements(catalog::ProductId) override { return false; }
    };
};

} // namespace backroom::test
