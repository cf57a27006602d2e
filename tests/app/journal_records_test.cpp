#include "catalog/service/product_catalog.h"
#include "foundation/service/journal_seal.h"
#include "list_hands.h"
#include "scanning/service/scan_journal.h"
#include "stock/service/stock_usage.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// Each row of the journal says which record it is about, also of what has no number and no page.
class JournalRecordsTest : public QObject {
    Q_OBJECT

    static catalog::Product product(const QString& sku) {
        catalog::Product made;
        made.name = sku;
        catalog::Variant variant;
        variant.sku = sku;
        made.variants = {variant};
        return made;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void scansAndManyProductsAreNamed_data() { EachEngine::rows(); }
    void scansAndManyProductsAreNamed() {
        TestCompany company;
        const Shop shop(company);
        scanning::ScanJournal scans(company.desk());
        for (const QString& note : {u"DN-4711"_s, QString()}) {
            scanning::NewSession session;
            session.uuid = company.desk().newUuid();
            session.documentUuid = company.desk().newUuid();
            session.site = Shop::main();
            session.place = Shop::a();
            session.deliveryNote = note;
            MUST(scans.openSession(session));
        }
        stock::StockUsage usage(company.desk());
        MUST(catalog::ProductCatalog(company.desk(), usage)
                 .createMany({product(u"JAR-1"_s), product(u"JAR-2"_s), product(u"JAR-3"_s)}));
        MUST(sealJournal(company.database()));
        OpenWindow open(company, u"manager"_s, u"journal"_s);
        QTRY_VERIFY(listModel(open).rowCount() > 3);
        const auto named = [&open] { return listColumn(open, "record"); };
        QTRY_VERIFY(named().contains(u"JAR-1 … JAR-3"_s));
        QVERIFY2(named().contains(u"DN-4711"_s) && named().contains(company.desk().name()),
                 qPrintable(named().join(u'|')));
    }
};

QTEST_MAIN(JournalRecordsTest)
#include "journal_records_test.moc"
