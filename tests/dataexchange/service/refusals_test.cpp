#include "dataexchange/service/document_posting.h"
#include "dataexchange/service/importer.h"
#include "stock/service/shop.h"
#include "stock/service/stock_usage.h"

#include <QTest>

using namespace backroom;
using namespace backroom::dataexchange;
using namespace backroom::test;

/// What documents and files may not say; nothing is posted.
class RefusalsTest : public QObject {
    Q_OBJECT
private slots:
    void aDocumentThatCannotBePosted_data() { EachEngine::rows(); }
    void aDocumentThatCannotBePosted() {
        TestCompany company;
        Shop shop(company);
        QVERIFY(company.as("admin").database().runScript(
            QStringLiteral("UPDATE locations_location SET archived_at = 1 WHERE code = 'B'")));
        stock::StockUsage usage(company.desk());
        DocumentPosting posting(company.desk(), usage);
        const std::pair<const char*, const char*> wrong[] = {
            {R"({"type":"receipt","lines":[{"barcode":"4006381333931","quantity":"1"}]})",
             "document.barcode_unknown"},
            {R"({"type":"receipt",
                 "lines":[{"sku":"SKU-1001","quantity":"1","unitCost":"1","currency":"USD"}]})",
             "document.currency"},
            {R"({"type":"receipt","lines":[{"sku":"SKU-1001","quantity":"1","lot":"L1"}]})",
             "document.lots_not_kept"},
            {R"({"type":"receipt","lines":[{"sku":"SKU-1001","quantity":"1","unit":"bushel"}]})",
             "catalog.no_conversion"},
            {R"({"type":"receipt","lines":[{"sku":"SKU-1001","quantity":"1","to":"NOWHERE"}]})",
             "import.place_unknown"},
            {R"({"type":"receipt","lines":[{"sku":"SKU-1001","quantity":"1","to":"B"}]})",
             "import.place_archived"},
            {R"({"type":"receipt","site":"A","lines":[{"sku":"SKU-1001","quantity":"1"}]})",
             "import.not_a_site"},
            {R"({"type":"receipt","site":"MAIN"})", "document.missing"},
            {R"({"lines":[{"sku":"SKU-1001","quantity":"1"}]})", "document.missing"},
            {R"([])", "document.missing"},
            {R"([7])", "document.value"},
            {R"({"type":"receipt","lines":[7]})", "document.value"},
            {R"({"type":"gift","lines":[{"sku":"SKU-1001","quantity":"1"}]})", "document.value"},
            {R"({"type":7,"lines":[{"sku":"SKU-1001","quantity":"1"}]})", "document.value"},
            {R"({"type":"receipt","lines":[{"sku":"SKU-1001","quantity":"1","state":"lost"}]})",
             "document.value"}};
        for (const auto& [json, code] : wrong) {
            const auto refused = posting.post(json);
            QVERIFY2(!refused, json);
            QVERIFY2(refused.error().code == QLatin1String(code),
                     QByteArray(json + why(refused)).constData());
            QVERIFY2(!refused.error().oneLine().isEmpty(), json);
        }
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("0"));
        QCOMPARE(int(DocumentPosting(company.as("auditor"), usage).post("{}").error().kind),
                 int(ErrorKind::Forbidden));
    }

    void aRowThatCannotBePosted_data() { EachEngine::rows(); }
    void aRowThatCannotBePosted() {
        TestCompany company;
        Shop shop(company);
        QVERIFY(company.as("admin").database().runScript(
            QStringLiteral("UPDATE locations_location SET archived_at = 1 WHERE code = 'B'")));
        stock::StockUsage usage(company.desk());
        Importer importer(company.desk(), usage, usage);
        const std::pair<const char*, const char*> wrong[] = {
            {"sku,quantity,location\nSKU-1001,1,NOWHERE\n", "location"},
            {"sku,quantity,location\nSKU-1001,1,B\n", "location"},
            {"sku,quantity,location\nSKU-1001,1,SUPPLIER\n", "location"},
            {"sku,quantity,site\nSKU-1001,1,A\n", "site"},
            {"sku,quantity,state\nSKU-1001,1,lost\n", "state"},
            {"sku,quantity,lot\nSKU-1001,1,L1\n", "lot"},
            {"sku,quantity,unitCost,currency\nSKU-1001,1,2,USD\n", "currency"},
            {"sku,quantity\nSKU-1001,-1\n", "quantity"},
            {"sku,quantity\nSKU-1001,1.5\n", "quantity"},
            {"sku,quantity\nSKU-9999,1\n", "sku"}};
        for (const auto& [csv, column] : wrong) {
            const auto done =
                importer.run(ImportKind::Stock, ImportFile::of(csv, QStringLiteral("stock.csv")), {});
            QVERIFY2(done, why(done));
            QVERIFY2(done->failed == 1 && done->errors.size() == 1, csv);
            QVERIFY2(done->errors.first().column == QLatin1String(column),
                     qPrintable(QString::fromLatin1(csv) + done->errors.first().message));
        }
        const auto moved = importer.run(
            ImportKind::Movements,
            ImportFile::of("Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n"
                           "100,99999,Gone,6,2010-12-01T08:26:00Z,2.55,1,UK\n",
                           QStringLiteral("moves.csv")),
            {});
        QVERIFY2(moved, why(moved));
        QCOMPARE(moved->failed, 1);
        QCOMPARE(moved->errors.first().row, 1);
        QCOMPARE(shop.onHand(Shop::item1()), QStringLiteral("0"));
        QCOMPARE(shop.differences(), QString());
    }
};

QTEST_GUILESS_MAIN(RefusalsTest)
#include "refusals_test.moc"
