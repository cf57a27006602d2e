#include "catalog/service/product_catalog.h"
#include "dataexchange/service/importer.h"
#include "foundation/service/journal_reader.h"
#include "foundation/service/journal_seal.h"
#include "locations/service/place_finder.h"
#include "partners/service/partners.h"
#include "stock/service/stock_usage.h"
#include "support/test_company.h"

#include <QTest>

#include <algorithm>

using namespace backroom;
using namespace backroom::dataexchange;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

/// Imports, people who work on meanwhile, and the undo.
class Bench {
public:
    Bench() : Bench(EachEngine::current()) {}
    explicit Bench(Engine engine)
        : company(engine),
          usage(company.desk()),
          importer(company.desk(), usage, usage),
          catalog(company.desk(), usage),
          tree(company.desk(), usage),
          partners(company.desk(), tree) {
        locations::PlaceDraft site;
        site.kind = locations::LocationKind::Site;
        site.code = u"MAIN"_s;
        site.timeZone = u"Europe/Berlin"_s;
        MUST(tree.createSite(site));
    }

    ImportSummary run(ImportKind kind, const QByteArray& csv) {
        company.advance(1);
        return MUST(importer.run(kind, ImportFile::of(csv, u"test.csv"_s), {}));
    }
    /// The undo does what its rehearsal says.
    UndoSummary undo(const ImportSummary& import) {
        company.advance(1);
        const auto rehearsed = MUST(importer.rehearseUndo(import.importId));
        auto undone = MUST(importer.undo(import.importId));
        if (rehearsed.toJson() != undone.toJson())
            qFatal("rehearsed %s, done %s", rehearsed.toJson().constData(), undone.toJson().constData());
        return undone;
    }
    catalog::Product product(const QString& sku) {
        return MUST(catalog.productOf(MUST(catalog::CodeFinder(company.desk()).bySku(sku)).id));
    }
    locations::Location place(const QString& code) {
        return MUST(locations::PlaceFinder(company.desk()).byCode(code)).location;
    }
    partners::Partner partner(const QString& code) {
        const auto rows = MUST(partners.find(code, 1));
        return MUST(partners.partner(rows.first().id));
    }
    void setPrice(const QString& sku, const char* price) {
        const catalog::Variant before = product(sku).variants.first();
        catalog::Variant after = before;
        after.price = MUST(UnitPrice::parse(QString::fromLatin1(price)));
        MUST(catalog.changeVariant(before, after));
    }
    TestCompany company;
    stock::StockUsage usage;
    Importer importer;
    catalog::ProductCatalog catalog;
    locations::LocationTree tree;
    partners::Partners partners;
};

QStringList keptIn(const UndoSummary& undone) {
    QStringList kept;
    for (const KeptThing& thing : undone.kept)
        kept << thing.what + u": "_s + thing.why;
    return kept;
}

const QByteArray tea("sku,name,barcode,category,brand,unit,price,weight,tax class,tariff,origin\n"
                     "T-1,Tea,9520000000011,Kitchen > Tea,Kera,pcs,4.50,0.125,standard,09024000,IN\n"
                     "T-2,Cup,,,,pcs,,,,,\n");

} // namespace

/// What an import wrote over stands there again after its undo.
class ImportUndoTest : public QObject {
    Q_OBJECT
private slots:
    void everyValueOfAnItemComesBack_data() { EachEngine::rows(); }
    void everyValueOfAnItemComesBack() {
        Bench bench;
        bench.run(ImportKind::Products, tea);
        const catalog::Product before = bench.product(u"T-1"_s);
        const catalog::Product cup = bench.product(u"T-2"_s);
        const auto changed =
            bench.run(ImportKind::Products,
                      "sku,name,barcode,category,brand,price,weight,tax class,tariff,origin\n"
                      "t-1,Green tea,9520000000028,Kitchen > Drinks,Other,4.75,0.2,reduced,09021000,cn\n"
                      "T-2,Mug,,Kitchen,Kera,3,0.3,standard,69120000,DE\n");
        QCOMPARE(changed.updated, 2);
        QCOMPARE(bench.product(u"T-1"_s).name, u"Green tea"_s);

        const auto undone = bench.undo(changed);
        QVERIFY2(undone.kept.isEmpty(), qPrintable(keptIn(undone).join(u'\n')));
        QCOMPARE(undone.restored, 9 + 7); // both are taxed as standard
        QVERIFY2(undone.toJson().contains("\"restored\":16"), undone.toJson());
        for (const catalog::Product& was : {before, cup}) {
            const catalog::Product now = bench.product(was.variants.first().sku);
            QCOMPARE(valuesOf(now), valuesOf(was));
            QCOMPARE(valuesOf(now.variants.first()), valuesOf(was.variants.first()));
            QCOMPARE(now.variants.first().barcodes, was.variants.first().barcodes);
        }
        const auto again = bench.importer.undo(changed.importId);
        QCOMPARE(again.error().code, u"import.undone_already"_s);
        // It is a change as any other: who asks what became of the price is told.
        MUST(sealJournal(bench.company.database()));
        const auto entries =
            MUST(JournalReader(bench.company.desk())
                     .list({u"catalog.variant"_s, before.variants.first().uuid, {}, {}}, 10));
        QVERIFY(std::any_of(entries.begin(), entries.end(), [](const JournalEntry& entry) {
            return entry.before[u"price"_s] == u"4.75"_s && entry.after[u"price"_s] == u"4.5"_s;
        }));
    }

    void whatSomebodyChangedSinceIsHis_data() { EachEngine::rows(); }
    void whatSomebodyChangedSinceIsHis() {
        Bench bench;
        bench.run(ImportKind::Products, tea);
        const auto changed =
            bench.run(ImportKind::Products, "sku,name,price,brand\nT-1,Green tea,4.75,Other\n");
        bench.setPrice(u"T-1"_s, "5.00");
        const auto undone = bench.undo(changed);
        QCOMPARE(keptIn(undone), QStringList{u"T-1: Price was changed again since, and stays"_s});
        QCOMPARE(undone.restored, 2);
        const catalog::Product now = bench.product(u"T-1"_s);
        QCOMPARE(now.name, u"Tea"_s);
        QCOMPARE(now.brand, u"Kera"_s);
        QCOMPARE(now.variants.first().price->toString(), u"5"_s);
    }

    /// Two imports, taken back in the wrong order: the first leaves what the second wrote over it.
    void theOlderOfTwoLeavesWhatTheNewerWrote_data() { EachEngine::rows(); }
    void theOlderOfTwoLeavesWhatTheNewerWrote() {
        Bench bench;
        bench.run(ImportKind::Products, tea);
        const auto first = bench.run(ImportKind::Products, "sku,price\nT-1,5\n");
        const auto second = bench.run(ImportKind::Products, "sku,price\nT-1,6\n");
        const auto price = [&] { return bench.product(u"T-1"_s).variants.first().price->toString(); };
        QCOMPARE(bench.undo(first).restored, 0);
        QCOMPARE(price(), u"6"_s);
        QCOMPARE(bench.undo(second).restored, 1);
        QCOMPARE(price(), u"5"_s);
    }

    void placesAndPartnersComeBackToo_data() { EachEngine::rows(); }
    void placesAndPartnersComeBackToo() {
        Bench bench;
        const auto made =
            bench.run(ImportKind::Locations, "code,kind,parent,name,purpose\nZ,zone,MAIN,Aisle,storage\n");
        QVERIFY2(made.created == 1, made.toJson());
        bench.run(ImportKind::Suppliers,
                  "code,name,phone,lead time,minimum order,currency,street,city,country\n"
                  "KERA,Kera,+49 1,5,100.00,EUR,Lindenweg 4,Celle,DE\n");
        const locations::Location place = bench.place(u"Z"_s);
        const partners::Partner partner = bench.partner(u"KERA"_s);
        const auto places = bench.run(ImportKind::Locations,
                                      "code,name,purpose,barcode,negative\nZ,Isle,quarantine,Z-999,warn\n");
        QCOMPARE(places.updated, 1);
        const auto people =
            bench.run(ImportKind::Suppliers, "code,name,phone,lead time,minimum order,street,city,warning\n"
                                             "KERA,Kera & Co,+49 2,9,200.00,Hauptstr. 1,Bonn,Count it\n");
        QCOMPARE(people.updated, 1);
        QCOMPARE(bench.partner(u"KERA"_s).addresses.first().city, u"Bonn"_s);

        QCOMPARE(bench.undo(places).restored, 4);
        QCOMPARE(valuesOf(bench.place(u"Z"_s)), valuesOf(place));
        const auto undone = bench.undo(people);
        QVERIFY2(undone.kept.isEmpty(), qPrintable(keptIn(undone).join(u'\n')));
        QCOMPARE(valuesOf(bench.partner(u"KERA"_s)), valuesOf(partner));
        QCOMPARE(bench.partner(u"KERA"_s).addresses, partner.addresses);
    }

    /// A rule that came to hold meanwhile is stronger: the item is counted in pieces that have moved.
    void whatARuleHoldsIsNamed_data() { EachEngine::rows(); }
    void whatARuleHoldsIsNamed() {
        Bench bench;
        bench.run(ImportKind::Products, tea);
        const auto changed = bench.run(ImportKind::Products, "sku,unit,name\nT-2,kg,Loose tea\n");
        QCOMPARE(changed.updated, 1);
        bench.run(ImportKind::Stock, "sku,quantity,location\nT-2,3,MAIN-DOCK\n");
        const auto undone = bench.undo(changed);
        QCOMPARE(undone.kept.size(), 1);
        QCOMPARE(undone.kept[0].what, u"T-2"_s);
        QVERIFY2(undone.kept[0].why.startsWith(u"Name, Unit: "_s), qPrintable(undone.kept[0].why));
        QCOMPARE(bench.product(u"T-2"_s).unitCode, u"kg"_s);
    }

    /// A row that fails changes nothing of its item, whatever of it was right.
    void aRowThatFailsChangesNothing_data() { EachEngine::rows(); }
    void aRowThatFailsChangesNothing() {
        Bench bench;
        bench.run(ImportKind::Products, tea);
        const auto failed = bench.run(ImportKind::Products, "sku,name,barcode\nT-2,Mug,9520000000011\n");
        QVERIFY2(failed.failed == 1 && failed.updated == 0, failed.toJson());
        QCOMPARE(bench.product(u"T-2"_s).name, u"Cup"_s);
    }

    /// The engine breaks in the middle of the second hundred: the first one stands and is known, and nothing
    /// else.
    void aBatchThatBreaksLeavesNothingOfItself() {
        Bench bench(Engine::Sqlite);
        QByteArray first("sku,name\n");
        QByteArray second("sku,name\n");
        for (int i = 0; i < 250; ++i) {
            first += "B-" + QByteArray::number(i) + ",Cup\n";
            second += "B-" + QByteArray::number(i) + (i == 150 ? ",Boom\n" : ",Mug\n");
        }
        bench.run(ImportKind::Products, first);
        QVERIFY(bench.company.database().runScript(
            u"CREATE TRIGGER broken BEFORE UPDATE ON catalog_product WHEN NEW.name = 'Boom' "
            "BEGIN SELECT json('no json'); END;"_s));
        const auto stopped =
            bench.importer.run(ImportKind::Products, ImportFile::of(second, u"second.csv"_s), {});
        QVERIFY(!stopped);
        QVERIFY(bench.company.database().runScript(u"DROP TRIGGER broken;"_s));
        QCOMPARE(bench.product(u"B-99"_s).name, u"Mug"_s);
        QCOMPARE(bench.product(u"B-100"_s).name, u"Cup"_s);
        const auto record = MUST(bench.importer.list(1)).first();
        QVERIFY(!record.finishedAtMs);
        QCOMPARE(record.counts.updated, 100);
        QCOMPARE(MUST(bench.importer.undo(record.uuid)).restored, 100);
        QCOMPARE(bench.product(u"B-99"_s).name, u"Cup"_s);
    }

    void eachFieldIsOneChange() {
        const Uuid item = Uuid::fromString(u"0190f0a0-0000-7000-8000-000000000001"_s);
        const auto changed = [&](const char* field, const char* former, const char* written) {
            return ChangedValue{ChangedRecord::Variant, item, QString::fromLatin1(field),
                                QString::fromLatin1(former), QString::fromLatin1(written)};
        };
        const auto told = [](const QList<ChangedValue>& changes) {
            QStringList texts;
            for (const ChangedValue& change : changes)
                texts << u"%1 %2>%3"_s.arg(change.field, change.former, change.written);
            return texts;
        };
        QCOMPARE(told(firstToLast({changed("price", "1", "2"), changed("price", "2", "3"),
                                   changed("barcode", "", "a"), changed("barcode", "", "b")})),
                 QStringList({u"price 1>3"_s, u"barcode >a"_s, u"barcode >b"_s}));
        // Somebody else wrote 9 between the two.
        QCOMPARE(told(firstToLast({changed("price", "1", "2"), changed("price", "9", "3")})),
                 QStringList{u"price 9>3"_s});
        QCOMPARE(told(firstToLast({changed("price", "1", "2"), changed("price", "2", "1")})), QStringList());
        for (const auto record : {ChangedRecord::Product, ChangedRecord::Variant, ChangedRecord::Location,
                                  ChangedRecord::Partner})
            QCOMPARE(changedRecordFromName(changedRecordName(record)), record);
        QVERIFY(!changedRecordFromName(u"other"_s));
    }
};

QTEST_GUILESS_MAIN(ImportUndoTest)
#include "import_undo_test.moc"
