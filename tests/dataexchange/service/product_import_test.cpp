#include "catalog/service/product_catalog.h"
#include "dataexchange/service/importer.h"
#include "stock/service/stock_usage.h"
#include "support/test_company.h"

#include <QTest>

using namespace backroom;
using namespace backroom::dataexchange;
using namespace backroom::test;

namespace {

/// Products from files, and what the catalogue has of them afterwards.
class Bench {
public:
    Bench() : m_usage(company.desk()), m_importer(company.desk(), m_usage, m_usage) {}

    ImportSummary run(const QByteArray& csv) {
        const auto done = import(csv);
        if (!done)
            qFatal("%s", why(done).constData());
        return *done;
    }
    Result<ImportSummary> import(const QByteArray& csv) {
        return m_importer.run(ImportKind::Products, ImportFile::of(csv, QStringLiteral("test.csv")), {});
    }
    catalog::Product product(const char* sku) {
        const auto found = MUST(catalog::CodeFinder(company.desk()).bySku(QString::fromLatin1(sku)));
        return MUST(catalog::ProductCatalog(company.desk(), m_usage).productOf(found.id));
    }
    TestCompany company;

private:
    stock::StockUsage m_usage;
    Importer m_importer;
};

QStringList noticesOf(const ImportSummary& summary) {
    QStringList texts;
    for (const RowNotice& notice : summary.notices)
        texts += QStringLiteral("%1 %2: %3").arg(notice.row).arg(notice.column, notice.message);
    return texts;
}

const QByteArray
    full("sku,name,barcode,pack size,category,brand,unit,price,currency,weight,tax class,tariff,origin\n"
         "T-1,Tea,9520000000011,,Kitchen > Tea,Kera,pcs,4.50,EUR,0.125,standard,09024000,IN\n");

} // namespace

class ProductImportTest : public QObject {
    Q_OBJECT
private slots:
    void everyColumnIsTakenAndThenChanged_data() { EachEngine::rows(); }
    void everyColumnIsTakenAndThenChanged() {
        Bench bench;
        QCOMPARE(bench.run(full).created, 1);
        const catalog::Product made = bench.product("T-1");
        const catalog::Variant& tea = made.variants.first();
        QCOMPARE(made.category.toString(), QStringLiteral("Kitchen > Tea"));
        QCOMPARE(made.brand, QStringLiteral("Kera"));
        QCOMPARE(made.taxClass, QStringLiteral("standard"));
        QCOMPARE(*tea.weightMg, qint64(125'000));
        QCOMPARE(tea.tariffNumber, QStringLiteral("09024000"));
        QCOMPARE(tea.originCountry, QStringLiteral("IN"));
        QCOMPARE(tea.barcodes.size(), 1);
        QCOMPARE(bench.run(full).skipped, 1);

        const auto changed =
            bench.run("sku,name,barcode,pack size,category,brand,price,weight,tax class,tariff,origin\n"
                      "t-1,Green tea,9520000000028,6,Kitchen > Drinks,Other,4.75,0.2,reduced,09021000,CN\n");
        QCOMPARE(changed.updated, 1);
        // Each value that changes is named, in a dry run as well: nobody is surprised.
        QStringList notes;
        for (const RowNotice& notice : changed.notices)
            notes += QStringLiteral("%1 %2: %3").arg(notice.row).arg(notice.column, notice.message);
        QVERIFY2(
            notes.contains(QStringLiteral("1 category: t-1: \"Kitchen > Tea\" becomes \"Kitchen > Drinks\"")),
            qPrintable(notes.join(QLatin1Char('\n'))));
        QVERIFY(notes.contains(QStringLiteral("1 weight: t-1: \"0.125\" becomes \"0.2\"")));
        QVERIFY(notes.contains(QStringLiteral("1 barcode: t-1 gets \"9520000000028\"")));
        QCOMPARE(notes.size(), 9);
        const catalog::Product now = bench.product("T-1");
        const catalog::Variant& green = now.variants.first();
        QCOMPARE(now.name, QStringLiteral("Green tea"));
        QCOMPARE(now.category.toString(), QStringLiteral("Kitchen > Drinks"));
        QCOMPARE(now.brand, QStringLiteral("Other"));
        QCOMPARE(now.taxClass, QStringLiteral("reduced"));
        QCOMPARE(green.sku, QStringLiteral("T-1"));
        QCOMPARE(green.price->toString(), QStringLiteral("4.75"));
        QCOMPARE(*green.weightMg, qint64(200'000));
        QCOMPARE(green.tariffNumber, QStringLiteral("09021000"));
        QCOMPARE(green.originCountry, QStringLiteral("CN"));
        QCOMPARE(green.barcodes.size(), 2);
        // What a file does not say stays.
        QCOMPARE(bench.run("sku,name\nT-1,\n").skipped, 1);
        QCOMPARE(bench.product("T-1").name, QStringLiteral("Green tea"));
    }

    void aRowThatIsWrongSaysWhichCell_data() { EachEngine::rows(); }
    void aRowThatIsWrongSaysWhichCell() {
        Bench bench;
        QCOMPARE(bench.run(full).created, 1);
        const std::pair<const char*, const char*> wrong[] = {
            {"sku,name,currency\nN-1,New,USD\n", "currency"},
            {"sku,name,weight\nN-1,New,-1\n", "weight"},
            {"sku,name,weight\nN-1,New,heavy\n", "weight"},
            {"sku,name,price\nN-1,New,cheap\n", "price"},
            {"sku,name,barcode\nN-1,New,9520000000012\n", "barcode"},
            {"sku,name,barcode\nN-1,New,9520000000011\n", "barcode"}, // Tea has it
            {"sku,name,unit\nN-1,New,bushel\n", "unit"},
            {"sku,name,tax class\nN-1,New,luxury\n", "tax class"},
            {"sku,name,origin\nN-1,New,Atlantis\n", "origin"},
            {"sku,name\nN-1,\n", "name"},
            {"sku,name\n,New\n", "sku"},
            {"sku,name,unit\nT-1,Tea,bushel\n", "unit"},
            {"sku,name,barcode\nT-1,Tea,9520000000035\nN-2,Two,9520000000035\n", "barcode"}};
        for (const auto& [csv, column] : wrong) {
            const ImportSummary summary = bench.run(csv);
            QVERIFY2(summary.failed == 1 && summary.errors.size() == 1, csv);
            QVERIFY2(summary.errors.first().column == QLatin1String(column),
                     qPrintable(QString::fromLatin1(csv) + summary.errors.first().message));
            QVERIFY2(!summary.errors.first().message.isEmpty(), csv);
        }
        QVERIFY(!catalog::CodeFinder(bench.company.desk()).bySku(QStringLiteral("N-1")));
    }

    /// One wrong cell is blamed for one mistake, in the order of the rows.
    /// Who corrects a file sees it in a spreadsheet: the head is line 1, an empty line counts, a cell may
    /// have two.
    void anErrorNamesTheLineOfTheFile_data() { EachEngine::rows(); }
    void anErrorNamesTheLineOfTheFile() {
        Bench bench;
        const auto made =
            bench.run("sku,name,description\nT-1,Tea,\n\nT-2,Tea,\"green\nor black\"\nT-1,Tea,\n");
        QCOMPARE(made.errors.size(), 1);
        QCOMPARE(made.errors.first().row, qint64(3));
        QCOMPARE(made.errors.first().line, qint64(6));
        QCOMPARE(made.errors.first().message, QStringLiteral("Line 2 of the file has \"T-1\" already"));
    }

    void thePackIsBlamedForThePack_data() { EachEngine::rows(); }
    void thePackIsBlamedForThePack() {
        Bench bench;
        const auto summary = bench.run("sku,name,barcode,pack size,unit\nN-1,One,,,bushel\nN-2,Two,hello,0,\n"
                                       "N-3,Three,19520000000018,,\nN-4,\x01"
                                       "Four,,,\n");
        QCOMPARE(summary.failed, 4);
        const char* columns[] = {"unit", "pack size", "pack size", "name"};
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(summary.errors[i].row, i + 1);
            QCOMPARE(summary.errors[i].column, QString::fromLatin1(columns[i]));
        }
        QCOMPARE(summary.errors[0].expected, QStringLiteral("a code"));
        QVERIFY2(summary.errors[0].remedy.startsWith(QStringLiteral("add the unit first")),
                 qPrintable(summary.errors[0].remedy));
        QVERIFY2(summary.errors[1].message.contains(QStringLiteral("pack")),
                 qPrintable(summary.errors[1].message));
    }

    /// A column nobody reads may hold what it likes.
    void controlsInAColumnNobodyReads_data() { EachEngine::rows(); }
    void controlsInAColumnNobodyReads() {
        Bench bench;
        QCOMPARE(bench
                     .run("sku,name,html\nN-1,One,a\x0b"
                          "b\n")
                     .created,
                 1);
    }

    /// Two items of one product changed by one file are one product to remember.
    void twoItemsOfOneProduct_data() { EachEngine::rows(); }
    void twoItemsOfOneProduct() {
        Bench bench;
        bench.run("sku,name\nN-1,One\n");
        const catalog::Product one = bench.product("N-1");
        catalog::Variant second = one.variants.first();
        second.sku = QStringLiteral("N-2");
        second.uuid = bench.company.desk().newUuid();
        second.options = {{QStringLiteral("Size"), QStringLiteral("L")}};
        stock::StockUsage usage(bench.company.desk());
        const auto added = catalog::ProductCatalog(bench.company.desk(), usage).addVariant(one.id, second);
        QVERIFY2(added, why(added));
        QCOMPARE(bench.run("sku,price\nN-1,2\nN-2,3\n").updated, 2);
    }

    /// Made together they would all fall with the one that is refused.
    void oneThatIsRefusedTakesNoOtherWithIt_data() { EachEngine::rows(); }
    void oneThatIsRefusedTakesNoOtherWithIt() {
        Bench bench;
        const auto summary = bench.run("sku,name,barcode\nA-1,One,9520000000011\nA-2,Two,9520000000011\n"
                                       "A-3,Three,9520000000028\n");
        QCOMPARE(summary.created, 2);
        QCOMPARE(summary.failed, 1);
        QCOMPARE(summary.errors.first().row, 2);
        QCOMPARE(bench.product("A-3").name, QStringLiteral("Three"));
        QVERIFY(!catalog::CodeFinder(bench.company.desk()).bySku(QStringLiteral("A-2")));
    }

    /// A ledger of sales names its goods by the way: the commonest text, the commonest price.
    void productsOfALedger_data() { EachEngine::rows(); }
    void productsOfALedger() {
        Bench bench;
        const QByteArray ledger(
            "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\n"
            "100,85123A,White heart,6,2010-12-01T08:26:00Z,2.55,1,UK\n"
            "101,85123A,White heart,6,2010-12-01T08:26:00Z,2.55,1,UK\n"
            "102,85123a,WHITE HEART,6,2010-12-01T08:26:00Z,2.95,1,UK\n"
            "103,85123A,broken,-6,2010-12-01T08:26:00Z,0,,UK\n"
            "104,22041,,1,2010-12-01T08:26:00Z,0,,UK\n"
            "105,POST,Postage,1,2010-12-01T08:26:00Z,18,1,UK\n"
            "106,POST,Postage,1,2010-12-01T08:26:00Z,18,1,UK\n");
        const auto first = bench.run(ledger);
        QCOMPARE(first.created, 2);
        QCOMPARE(first.failed, 0);
        QCOMPARE(first.skipped, 5);
        const QString notices = noticesOf(first).join(QLatin1Char('\n'));
        for (const char* said : {"POST is no goods (2 rows)", "\"85123A\" is one item with \"85123a\"",
                                 "22041 has no description", "22041 has no price above 0"})
            QVERIFY2(notices.contains(QLatin1String(said)), qPrintable(notices));
        QVERIFY2(!notices.contains(QStringLiteral("broken")), qPrintable(notices));
        QCOMPARE(bench.product("85123A").name, QStringLiteral("White heart"));
        QCOMPARE(bench.product("85123A").variants.first().price->toString(), QStringLiteral("2.55"));
        QCOMPARE(bench.product("22041").name, QStringLiteral("22041"));
        QVERIFY(!bench.product("22041").variants.first().price);
        QCOMPARE(bench.run(ledger).skipped, 7);
    }

    void onlyWhoKeepsTheCatalogueImports_data() { EachEngine::rows(); }
    void onlyWhoKeepsTheCatalogueImports() {
        TestCompany company;
        Desk& desk = company.as("warehouse");
        stock::StockUsage usage(desk);
        const auto refused =
            Importer(desk, usage, usage)
                .run(ImportKind::Products, ImportFile::of(full, QStringLiteral("t.csv")), {});
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Forbidden));
        QVERIFY(!catalog::CodeFinder(company.desk()).bySku(QStringLiteral("T-1")));
    }
};

QTEST_GUILESS_MAIN(ProductImportTest)
#include "product_import_test.moc"
