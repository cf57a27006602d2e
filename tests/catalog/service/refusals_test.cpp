#include "catalog/service/catalog_settings.h"
#include "catalog/service/code_finder.h"
#include "catalog/service/product_catalog.h"
#include "catalog/service/product_pictures.h"
#include "support/test_company.h"

#include <QTest>

using namespace backroom;
using namespace backroom::catalog;
using namespace backroom::test;

namespace {

/// Nothing is in use anywhere.
class NoUsage : public VariantUsage {
public:
    Result<bool> hasMovements(ProductId) override { return false; }
};

Product mug() {
    Product product;
    product.name = QStringLiteral("Mug");
    Variant variant;
    variant.sku = QStringLiteral("MUG");
    product.variants = {variant};
    return product;
}

/// A whole PDF, which the blob store would take.
QByteArray manual() {
    return "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \ntrailer<</Root 1 0 "
           "R>>\n"
           "startxref\n42\n%%EOF\n";
}

template <class R>
QString codeOf(const R& result) {
    return result ? QStringLiteral("done") : result.error().code;
}

} // namespace

/// What the catalogue answers when it is asked for what is not there, twice there, or not allowed.
class RefusalsTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsNotThere_data() { EachEngine::rows(); }
    void whatIsNotThere() {
        TestCompany company;
        NoUsage usage;
        ProductCatalog catalog(company.desk(), usage);
        const QString unknown = QStringLiteral("catalog.product_unknown");
        QCOMPARE(codeOf(catalog.product(ProductId(999))), unknown);
        QCOMPARE(codeOf(catalog.placeImage(ProductId(999), QStringLiteral("x"), 0)), unknown);
        QCOMPARE(codeOf(catalog.productOf(VariantId(999))), QStringLiteral("catalog.variant_unknown"));
        QCOMPARE(codeOf(CodeFinder(company.desk()).byId(VariantId(999))),
                 QStringLiteral("catalog.variant_unknown"));
        const ProductId id = MUST(catalog.create(mug()));
        QCOMPARE(codeOf(catalog.placeImage(id, QStringLiteral("x"), 0)),
                 QStringLiteral("catalog.image_unknown"));
        Product luxury = mug();
        luxury.variants[0].sku = QStringLiteral("MUG-2");
        luxury.taxClass = QStringLiteral("luxury");
        QCOMPARE(codeOf(catalog.create(luxury)), QStringLiteral("catalog.tax_class_unknown"));
        ProductPictures pictures(company.desk(), catalog);
        QCOMPARE(codeOf(pictures.add(id, manual(), QStringLiteral("manual.pdf"))),
                 QStringLiteral("catalog.no_picture"));
    }

    void aTaxClassIsOneOfItsCode_data() { EachEngine::rows(); }
    void aTaxClassIsOneOfItsCode() {
        TestCompany company;
        CatalogSettings settings(company.desk());
        QCOMPARE(codeOf(settings.addTaxClass({QStringLiteral("books"), QStringLiteral("Books")})),
                 QStringLiteral("done"));
        QCOMPARE(codeOf(settings.addTaxClass({QStringLiteral("BOOKS"), QStringLiteral("Again")})),
                 QStringLiteral("catalog.tax_class_taken"));
        QVERIFY(!settings.addTaxClass({QString(), QStringLiteral("Nameless")}));
        QVERIFY(!settings.addTaxClass({QStringLiteral("x"), QString()}));
        QCOMPARE(MUST(settings.taxClasses()).size(), 4);
        QCOMPARE(int(CatalogSettings(company.as("warehouse"))
                         .addTaxClass({QStringLiteral("y"), QStringLiteral("Y")})
                         .error()
                         .kind),
                 int(ErrorKind::Forbidden));
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
