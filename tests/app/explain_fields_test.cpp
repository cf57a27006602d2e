// Ctrl+E on a price shows who set this price; what else was done to the product is no answer. What a link
// narrows a list down to is the link's.

#include "catalog/service/product_catalog.h"
#include "foundation/service/journal_seal.h"
#include "list_hands.h"
#include "stock/service/stock_usage.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class ExplainFieldsTest : public QObject {
    Q_OBJECT

    static catalog::Product jar(const QString& sku, const char* price) {
        catalog::Product made;
        made.name = u"Jar "_s + sku;
        catalog::Variant variant;
        variant.sku = sku;
        if (price)
            variant.price = *UnitPrice::parse(QString::fromLatin1(price));
        made.variants = {variant};
        return made;
    }
    static void why(OpenWindow& open) { open.press(Qt::Key_E, Qt::ControlModifier); }
    static void toColumn(OpenWindow& open, const char* column) {
        open.press(Qt::Key_Home);
        for (int i = 0; i < 12 && listPage(open).table().currentColumn() != QLatin1String(column); ++i)
            open.press(Qt::Key_Right);
        QCOMPARE(listPage(open).table().currentColumn(), QLatin1String(column));
    }
    /// What the pane of the journal says was before and after.
    static QStringList facts(OpenWindow& open) {
        QStringList words;
        if (const auto* pane = open.find("journalFacts"))
            for (const auto* label : pane->findChildren<QLabel*>())
                words += label->text();
        return words;
    }
    static void setPrice(catalog::ProductCatalog& products, const QString& sku, const char* price,
                         Desk& desk) {
        const auto rows = MUST(catalog::CodeFinder(desk).bySkus({sku}));
        const catalog::Product owner = MUST(products.productOf(rows.begin()->id));
        catalog::Variant after = owner.variants.first();
        after.price = *UnitPrice::parse(QString::fromLatin1(price));
        MUST(products.changeVariant(owner.variants.first(), after));
    }
    static void rename(catalog::ProductCatalog& products, const QString& sku, const QString& name,
                       Desk& desk) {
        const auto rows = MUST(catalog::CodeFinder(desk).bySkus({sku}));
        const catalog::Product before = MUST(products.productOf(rows.begin()->id));
        catalog::Product after = before;
        after.name = name;
        MUST(products.changeProduct(before, after));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void aPriceByWhoSetIt_data() { EachEngine::rows(); }
    void aPriceByWhoSetIt() {
        TestCompany company;
        const Shop shop(company, 0);
        stock::StockUsage usage(company.desk());
        catalog::ProductCatalog products(company.desk(), usage);
        MUST(products.create(jar(u"A-1"_s, "6.50")));
        setPrice(products, u"A-1"_s, "7.90", company.desk());
        rename(products, u"A-1"_s, u"Jar of glass"_s, company.desk());
        MUST(products.createMany({jar(u"B-1"_s, "3.10"), jar(u"B-2"_s, "3.20")}));
        rename(products, u"B-2"_s, u"Lid"_s, company.desk());
        MUST(products.create(jar(u"C-1"_s, nullptr)));
        setPrice(products, u"C-1"_s, "1.00", company.desk());
        MUST(sealJournal(company.database()));
        OpenWindow open(company, u"manager"_s, u"products"_s);
        toRowWith(open, "sku", u"A-1"_s);
        toColumn(open, "price");
        why(open);
        QTRY_COMPARE(open.page(), u"journal"_s);
        // Who gave it the price it has, and under that who made it with another; no word of the name.
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        QTRY_VERIFY2(facts(open).contains(u"7.9"_s), qPrintable(facts(open).join(u'|')));
        QVERIFY2(facts(open).contains(u"6.5"_s), qPrintable(facts(open).join(u'|')));
        QVERIFY(!facts(open).contains(u"Jar of glass"_s));
        toRow(open, 1);
        QTRY_VERIFY2(!facts(open).contains(u"7.9"_s) && facts(open).contains(u"6.5"_s),
                     qPrintable(facts(open).join(u'|')));
        // One that was made together with others: that row, and not what was done to its name.
        goTo(open, u"products"_s);
        toRowWith(open, "sku", u"B-2"_s);
        toColumn(open, "price");
        why(open);
        QTRY_COMPARE(open.page(), u"journal"_s);
        QTRY_COMPARE(listColumn(open, "record"), QStringList{u"B-1 … B-2"_s});
        // One that was made without a price got it later.
        goTo(open, u"products"_s);
        toRowWith(open, "sku", u"C-1"_s);
        toColumn(open, "price");
        why(open);
        QTRY_COMPARE(open.page(), u"journal"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QTRY_VERIFY2(facts(open).contains(u"1"_s), qPrintable(facts(open).join(u'|')));
        // The journal itself is whole again when one goes there.
        goTo(open, u"today"_s);
        goTo(open, u"journal"_s);
        QTRY_VERIFY(listModel(open).rowCount() > 5);
    }

    void whereWhatLiesIsShownIsTheLinks_data() { EachEngine::rows(); }
    void whereWhatLiesIsShownIsTheLinks() {
        TestCompany company;
        Shop shop(company);
        for (const auto bin : {Shop::a(), Shop::b()}) {
            MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 7, bin)));
            MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item2(), 3, bin)));
        }
        MUST(stock::Posting(company.desk()).post(shop.receipt(stock::VariantId(1003), 1, Shop::b())));
        OpenWindow open(company, u"manager"_s, u"stock"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        // As the person has it.
        addFilter(open, u"On hand"_s, u"above"_s, u"2"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        goTo(open, u"locations"_s);
        toRowWith(open, "code", u"B"_s);
        why(open);
        QTRY_COMPARE(open.page(), u"stock"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 3); // all that lie at B
        why(open);
        QTRY_VERIFY(open.find("explainTable"));
        // Another place is chosen: why a number at the first one is so goes with it.
        goTo(open, u"locations"_s);
        toRowWith(open, "code", u"A"_s);
        why(open);
        QTRY_COMPARE(open.page(), u"stock"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        QTRY_VERIFY(!open.find("explainTable"));
        // The next row too: its numbers are others.
        toRow(open, 0);
        why(open);
        QTRY_VERIFY(open.find("explainTable"));
        toRow(open, 1);
        QTRY_VERIFY(!open.find("explainTable"));
        // And one's own list is as it was left, with what it was narrowed down by.
        goTo(open, u"today"_s);
        goTo(open, u"stock"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        QVERIFY2(listPage(open).filterBar().chipTexts().join(u'|').contains(u"On hand"_s),
                 qPrintable(listPage(open).filterBar().chipTexts().join(u'|')));
        QVERIFY(!listPage(open).filterBar().chipTexts().join(u'|').contains(u"At:"_s));
    }
};

QTEST_MAIN(ExplainFieldsTest)
#include "explain_fields_test.moc"
