// The lists of the catalogue and of partners stand in the order of whichever column is asked for, by keys.
#include "catalog/service/product_catalog.h"
#include "list_hands.h"
#include "partners/service/partners.h"
#include "stock/service/stock_usage.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class ListOrdersTest : public QObject {
    Q_OBJECT

    static void makeProducts(TestCompany& company) {
        stock::StockUsage usage(company.desk());
        catalog::ProductCatalog products(company.desk(), usage);
        for (const auto& [sku, category] :
             {std::pair{u"A"_s, u"Kitchen > Mugs"_s}, {u"B"_s, u"garden"_s}, {u"C"_s, u"Kitchen"_s}}) {
            catalog::Product product;
            product.name = u"Thing "_s + sku;
            product.category = MUST(catalog::CategoryPath::parse(category));
            product.variants.resize(1);
            product.variants[0].sku = sku;
            MUST(products.create(product));
        }
    }
    static void makePartners(TestCompany& company) {
        stock::StockUsage usage(company.desk());
        locations::LocationTree tree(company.desk(), usage);
        partners::Partners all(company.desk(), tree);
        for (const auto& [name, contact, city] : {std::tuple{u"Kera"_s, u"Olsen"_s, u"Bergen"_s},
                                                  {u"Lumi"_s, u"Aho"_s, u"Turku"_s},
                                                  {u"Nord"_s, u"Lind"_s, u"Aarhus"_s}}) {
            partners::Partner partner;
            partner.name = name;
            partner.isSupplier = true;
            partner.contact = contact;
            partners::Address address;
            address.city = city;
            partner.addresses = {address};
            MUST(all.create(partner));
        }
    }
    /// Chosen once it stands upwards, chosen again downwards.
    static void inOrderOf(OpenWindow& open, const char* column, const char* seen, QStringList upwards) {
        const QByteArray action = QByteArray("order.") + column;
        for (int i = 0; i < 2; ++i) {
            open.press(Qt::Key_O, Qt::ControlModifier);
            pick(open, "orderMenu", action.constData());
            QTRY_VERIFY(!open.find("orderMenu"));
            front(open);
            QTRY_COMPARE(listColumn(open, seen), upwards);
            std::reverse(upwards.begin(), upwards.end());
        }
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void everyColumnGivesAnOrder_data() { EachEngine::rows(); }
    void everyColumnGivesAnOrder() {
        TestCompany company;
        makeProducts(company);
        makePartners(company);
        OpenWindow open(company, u"manager"_s, {});
        goTo(open, u"products"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        // Whatever the capitals.
        inOrderOf(open, "category", "sku", {u"B"_s, u"C"_s, u"A"_s});
        inOrderOf(open, "state", "state", QStringList(3, u"Draft"_s));
        goTo(open, u"partners"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        inOrderOf(open, "contact", "contact", {u"Aho"_s, u"Lind"_s, u"Olsen"_s});
        inOrderOf(open, "city", "city", {u"Aarhus"_s, u"Bergen"_s, u"Turku"_s});
        inOrderOf(open, "state", "state", listColumn(open, "state"));
    }

    void movementsByDocumentAndQuantity_data() { EachEngine::rows(); }
    void movementsByDocumentAndQuantity() {
        TestCompany company;
        Shop shop(company);
        QStringList written;
        for (const int quantity : {7, 2, 9}) {
            stock::Draft draft = shop.receipt(Shop::item1(), quantity);
            draft.effectiveAtMs = company.clock().nowMs() - quantity * 60'000; // in time they stand otherwise
            written += MUST(stock::Posting(company.desk()).post(draft)).number;
            company.advance(1'000);
        }
        OpenWindow open(company, u"manager"_s, u"movements"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        toTable(open);
        inOrderOf(open, "document", "document", written);
        inOrderOf(open, "quantity", "document", {written.at(1), written.at(0), written.at(2)});
    }
};

QTEST_MAIN(ListOrdersTest)
#include "list_orders_test.moc"
