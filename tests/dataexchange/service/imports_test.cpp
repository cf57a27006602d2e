#include "dataexchange/service/document_posting.h"
#include "dataexchange/service/importer.h"
#include "locations/service/location_tree.h"
#include "stock/service/stock_list.h"
#include "stock/service/stock_usage.h"
#include "stock/service/verifier.h"
#include "support/test_company.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::dataexchange;
using namespace backroom::test;

namespace {

/// A company with site MAIN that refuses to go below zero, and everything an import needs.
class Bench {
public:
    Bench()
        : m_usage(company.desk()),
          importer(company.desk(), m_usage, m_usage),
          documents(company.desk(), m_usage) {
        locations::LocationTree tree(company.desk(), m_usage);
        locations::PlaceDraft site;
        site.kind = locations::LocationKind::Site;
        site.code = QStringLiteral("MAIN");
        site.timeZone = QStringLiteral("Europe/Berlin");
        if (const auto made = tree.createSite(site); !made)
            qFatal("%s", why(made).constData());
    }

    ImportSummary run(ImportKind kind, const QByteArray& csv, const ImportOptions& options = {}) {
        const auto done = importer.run(kind, ImportFile::of(csv, QStringLiteral("test.csv")), options);
        if (!done)
            qFatal("%s", why(done).constData());
        return *done;
    }
    QString error(ImportKind kind, const QByteArray& csv, const ImportOptions& options = {}) {
        const auto done = importer.run(kind, ImportFile::of(csv, QStringLiteral("test.csv")), options);
        return done ? QString() : done.error().code;
    }
    QByteArray stock(stock::StockGrouping grouping = stock::StockGrouping::Item) {
        stock::StockQuestion question;
        question.grouping = grouping;
        const auto rows = stock::StockList(company.desk()).rows(question);
        QByteArray text;
        for (const auto& row : *rows)
            text +=
                row.sku.toUtf8() +
                (row.locationCode.isEmpty() ? QByteArray() : QByteArray("@" + row.locationCode.toUtf8())) +
                '=' + row.onHand.toString().toUtf8() + ' ';
        return text.trimmed();
    }
    qint64 differences() {
        return stock::Verifier(company.desk()).differences(stock::Verifier::Depth::Deep)->size();
    }

    TestCompany company;

private:
    stock::StockUsage m_usage;

public:
    Importer importer;
    DocumentPosting documents;
};

const QByteArray mugs("sku,name,barcode,price,category\n0017,Mug blue,9520000000011,7.90,Kitchen > Mugs\n"
                      "90.750,Mug red,,8,\n");

} // namespace

class ImportsTest : public QObject {
    Q_OBJECT
private slots:
    void productsAreMadeThenChangedThenLeftAlone_data() { EachEngine::rows(); }
    void productsAreMadeThenChangedThenLeftAlone() {
        Bench bench;
        const auto first = bench.run(ImportKind::Products, mugs);
        QCOMPARE(first.created, 2);
        QVERIFY(!first.importId.isNull());
        QCOMPARE(bench.run(ImportKind::Products, mugs).skipped, 2);
        const auto changed =
            bench.run(ImportKind::Products, "sku;name;price\n0017;Mug navy;7,95\n90.750;;8\n");
        QCOMPARE(changed.updated, 1);
        QCOMPARE(changed.skipped, 1);
        const auto found = catalog::CodeFinder(bench.company.desk()).bySku(QStringLiteral("0017"));
        QCOMPARE(found->name, QStringLiteral("Mug navy"));
        QCOMPARE(found->sku, QStringLiteral("0017"));
    }

    void rule49_dryRunAndRealRunSayTheSame_data() { EachEngine::rows(); }
    void rule49_dryRunAndRealRunSayTheSame() {
        Bench bench;
        const QByteArray csv = mugs + "X1,Bad barcode,9520000000012,1,\nX2,,,1,\n0017,Twice,,1,\n";
        ImportOptions dry;
        dry.mode = ImportMode::DryRun;
        const auto rehearsed = bench.run(ImportKind::Products, csv, dry);
        QVERIFY(rehearsed.importId.isNull());
        QVERIFY(bench.run(ImportKind::Stock, "sku,quantity\n0017,1\n", dry).failed == 1); // nothing was made
        auto real = bench.run(ImportKind::Products, csv);
        QCOMPARE(real.created, 2);
        QCOMPARE(real.failed, 3);
        real.importId = Uuid();
        QCOMPARE(real.toJson(), rehearsed.toJson());
        QCOMPARE(real.errors[0].row, 3);
        QCOMPARE(real.errors[0].column, QStringLiteral("barcode"));
        QCOMPARE(real.errors[0].got, QStringLiteral("9520000000012"));
    }

    void allOrNothingChangesNothingAndFailedRowsComeBack_data() { EachEngine::rows(); }
    void allOrNothingChangesNothingAndFailedRowsComeBack() {
        Bench bench;
        const QTemporaryDir dir;
        ImportOptions options;
        options.failures = FailurePolicy::AllOrNothing;
        options.failedRowsPath = dir.filePath(QStringLiteral("failed.csv"));
        const QByteArray csv = mugs + "X1,Bad,1,-3,\n";
        const auto refused = bench.run(ImportKind::Products, csv, options);
        QCOMPARE(refused.created, 0);
        QCOMPARE(refused.failed, 1);
        QVERIFY(!catalog::CodeFinder(bench.company.desk()).bySku(QStringLiteral("0017")));
        QFile failed(options.failedRowsPath);
        QVERIFY(failed.open(QIODevice::ReadOnly));
        const QByteArray back = failed.readAll();
        QVERIFY2(back.startsWith("\xEF\xBB\xBFsku,name,barcode,price,category,reason\r\nX1,Bad,1,-3,,\"") ||
                     back.startsWith("\xEF\xBB\xBFsku,name,barcode,price,category,reason\r\nX1,Bad,1,-3,,"),
                 back);
        // Put right, it is taken as it came back.
        QByteArray corrected = back;
        corrected.replace(",-3,", ",3,");
        QCOMPARE(bench.run(ImportKind::Products, corrected).created, 1);
        options.failedRowsPath = dir.filePath(QStringLiteral("no/such/failed.csv"));
        QCOMPARE(bench.error(ImportKind::Products, csv, options), QStringLiteral("file.not_writable"));
    }

    void locationsInAnyOrder_data() { EachEngine::rows(); }
    void locationsInAnyOrder() {
        Bench bench;
        const QByteArray csv("code,name,kind,parent,time zone\nA-01,Bin,bin,A,\nA,Aisle,zone,NORTH,\n"
                             "NORTH,North,site,,Europe/London\nLOOSE,Loose bin,bin,,\nBAD,x,bin,NOWHERE,\n");
        const auto made = bench.run(ImportKind::Locations, csv);
        QVERIFY2(made.created == 4, made.toJson());
        QCOMPARE(made.failed, 1);
        QCOMPARE(made.errors[0].row, 5);
        const auto bin = locations::PlaceFinder(bench.company.desk()).byCode(QStringLiteral("a-01"));
        QVERIFY2(bin, why(bin));
        QVERIFY(bin->path.contains(QStringLiteral("NORTH")));
        QCOMPARE(bench.run(ImportKind::Locations, "code,name\nA-01,Bin one\nA,Aisle\n").updated, 1);
        const auto undone = bench.importer.undo(made.importId);
        QVERIFY2(undone, why(undone));
        QCOMPARE(undone->archived, 4 - static_cast<int>(undone->kept.size()));
    }

    void stockIsStatedAndTheSameFileTwicePostsNothing_data() { EachEngine::rows(); }
    void stockIsStatedAndTheSameFileTwicePostsNothing() {
        Bench bench;
        bench.run(ImportKind::Products, mugs);
        bench.run(ImportKind::Locations, "code\nA-01\n");
        const QByteArray csv(
            "Artikelnummer;Menge;Lagerplatz;EK\n0017;12;A-01;1,25\n90.750;7;;\n0017;3;MAIN-DOCK;\n");
        const auto first = bench.run(ImportKind::Stock, csv);
        QCOMPARE(first.created, 3);
        QCOMPARE(bench.stock(stock::StockGrouping::Location),
                 QByteArray("0017@A-01=12 0017@MAIN-DOCK=3 90.750@MAIN-DOCK=7"));
        const auto second = bench.run(ImportKind::Stock, csv);
        QCOMPARE(second.skipped, 3);
        QCOMPARE(second.created + second.updated + second.failed, 0);
        const auto third =
            bench.run(ImportKind::Stock, "sku,quantity,location\n0017,10,A-01\n0017,9,A-01\nNONE,1,\n"
                                         "0017,-1,\n0017,0.0000000000001,\n0017,1,NOWHERE\n");
        QCOMPARE(third.updated, 1);
        QCOMPARE(third.failed, 5);
        QCOMPARE(bench.stock(), QByteArray("0017=13 90.750=7"));
        QCOMPARE(bench.differences(), 0);
        // Undo takes the difference back; a second undo says it was done.
        const auto undone = bench.importer.undo(third.importId);
        QVERIFY2(undone, why(undone));
        QCOMPARE(undone->reversed, 1);
        QCOMPARE(bench.stock(), QByteArray("0017=15 90.750=7"));
        QCOMPARE(bench.importer.undo(third.importId).error().code, QStringLiteral("import.undone_already"));
        QCOMPARE(bench.importer.undo(Uuid()).error().code, QStringLiteral("import.unknown"));
        QCOMPARE(bench.differences(), 0);
    }

    void undoSaysWhatItCannotTakeBack_data() { EachEngine::rows(); }
    void undoSaysWhatItCannotTakeBack() {
        Bench bench;
        const auto products = bench.run(ImportKind::Products, mugs);
        const auto stocked = bench.run(ImportKind::Stock, "sku,quantity\n0017,5\n");
        const auto sold = bench.documents.post(R"({"type":"issue","lines":[{"sku":"0017","quantity":"4"}]})");
        QVERIFY2(sold, why(sold));
        const auto kept = bench.importer.undo(stocked.importId);
        QVERIFY2(kept, why(kept));
        QCOMPARE(kept->reversed, 0);
        QCOMPARE(kept->kept.size(), 1);
        const auto undone = bench.importer.undo(products.importId);
        QVERIFY2(undone, why(undone));
        QCOMPARE(undone->archived, 1); // 90.750; 0017 has moved
        QCOMPARE(undone->kept.size(), 1);
        QCOMPARE(undone->kept[0].what, QStringLiteral("0017"));
        QCOMPARE(bench.stock(), QByteArray("0017=1"));
    }

    void movementsAreGroupedAndIdempotentAndComeBackAfterUndo_data() { EachEngine::rows(); }
    void movementsAreGroupedAndIdempotentAndComeBackAfterUndo() {
        Bench bench;
        bench.run(ImportKind::Products, mugs);
        bench.run(ImportKind::Stock, "sku,quantity\n0017,10\n90.750,1\n");
        const QByteArray csv(
            "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice\n"
            "1,0017,Mug,2,2026-02-01 08:26:00,7.9\n1,0017,Mug,1,2026-02-01 08:27:00,7.9\n"
            "2,90.750,Mug,5,2026-02-01 08:26:00,8\n2,0017,Mug,1,2026-02-01 08:26:00,8\n"
            "C3,0017,Mug,-1,2026-02-02 08:26:00,7.9\n4,0017,found again,-2,2026-02-03 08:26:00,0\n"
            "5,POST,Carriage,1,2026-02-03 08:26:00,4\n6,12345,Unknown,1,2026-02-03 08:26:00,4\n");
        const auto first = bench.run(ImportKind::Movements, csv);
        QCOMPARE(first.rows, 8);
        QCOMPARE(first.created, 4);
        QCOMPARE(first.skipped, 1);
        // Document 2 takes five where one lies: both its rows fail, the rest stands.
        QCOMPARE(first.failed, 3);
        QCOMPARE(bench.stock(), QByteArray("0017=10 90.750=1"));
        const auto second = bench.run(ImportKind::Movements, csv);
        QCOMPARE(second.created, 0);
        QCOMPARE(second.skipped, 5);
        QCOMPARE(bench.stock(), QByteArray("0017=10 90.750=1"));
        QVERIFY(bench.importer.undo(first.importId));
        QCOMPARE(bench.stock(), QByteArray("0017=10 90.750=1")); // −3 +1 +2 taken back
        QCOMPARE(bench.run(ImportKind::Movements, csv).created, 4);
        QCOMPARE(bench.differences(), 0);
    }

    void aTypingMistakeIsNeverTakenForCarriage_data() { EachEngine::rows(); }
    void aTypingMistakeIsNeverTakenForCarriage() {
        Bench bench;
        bench.run(ImportKind::Products, "sku,name\nMUG-1,Mug\nS,Small tray\n");
        bench.run(ImportKind::Stock, "sku,quantity\nMUG-1,10\nS,10\n");
        const QByteArray csv(
            "document,sku,description,quantity,effective,price\n"
            "T1,MUG-l,Mug,5,2026-02-01 08:26,7.9\nT1,MUG-1,Mug,2,2026-02-01 08:26,7.9\n"
            "T1,post,Postage,1,2026-02-01 08:26,4\nT1,Bank  Charges,x,1,2026-02-01 08:26,4\n"
            "T1,gift_0001_20,Voucher,1,2026-02-01 08:26,4\nT2,s,Tray,3,2026-02-01 08:26,4\n"
            "T2,POSTER,Poster,1,2026-02-01 08:26,4\nT2,DCGS0003,Ashtray,1,2026-02-01 08:26,4\n");
        const auto done = bench.run(ImportKind::Movements, csv);
        QCOMPARE(done.failed, 3);
        QCOMPARE(done.skipped, 3);
        QCOMPARE(done.created, 2);
        QCOMPARE(done.errors[0].row, 1);
        QCOMPARE(done.errors[0].column, QStringLiteral("sku"));
        QCOMPARE(done.errors[0].got, QStringLiteral("MUG-l"));
        QVERIFY(!done.errors[0].remedy.isEmpty());
        QCOMPARE(bench.stock(), QByteArray("MUG-1=8 S=7")); // what the catalogue knows is goods
        ImportOptions strict;
        strict.failures = FailurePolicy::AllOrNothing;
        QCOMPARE(bench.run(ImportKind::Movements, csv, strict).failed, 3);
        // The list names its goods by the way, and they are all made.
        QCOMPARE(bench.run(ImportKind::Products, csv).created, 3);
    }

    /// A file with a mistake is taken back, put right and imported again.
    void whatAnUndoArchivedComesBackWithTheFile_data() { EachEngine::rows(); }
    void whatAnUndoArchivedComesBackWithTheFile() {
        Bench bench;
        const auto archived = [&](const char* sku) {
            return catalog::CodeFinder(bench.company.desk()).bySku(QString::fromLatin1(sku))->archived;
        };
        const auto archiveByHand = [&](const char* sku) {
            const auto item = catalog::CodeFinder(bench.company.desk()).bySku(QString::fromLatin1(sku));
            stock::StockUsage usage(bench.company.desk());
            QVERIFY(catalog::ProductCatalog(bench.company.desk(), usage).archiveProduct(item->product));
            bench.company.advance(1'000);
        };
        const QByteArray wrong("sku,name\nRE-1,Shelf\nRE-2,Board\nRE-3,Rail\n");
        const auto first = bench.run(ImportKind::Products, wrong);
        archiveByHand("RE-3");
        QCOMPARE(bench.importer.undo(first.importId)->archived, 2);
        QVERIFY(archived("RE-1") && archived("RE-2") && archived("RE-3"));

        const QByteArray right("sku,name\nRE-1,Shelf 80\nRE-2,Board\nRE-3,Rail\n");
        ImportOptions dry;
        dry.mode = ImportMode::DryRun;
        QCOMPARE(bench.run(ImportKind::Products, right, dry).updated, 2);
        QVERIFY(archived("RE-1"));
        const auto again = bench.run(ImportKind::Products, right);
        QCOMPARE(again.updated, 2);
        QCOMPARE(again.skipped, 1);
        QVERIFY(!archived("RE-1") && !archived("RE-2") && archived("RE-3"));
        QString said;
        for (const RowNotice& notice : again.notices)
            said += QStringLiteral("%1 %2\n").arg(notice.row).arg(notice.message);
        QVERIFY2(said.contains(QStringLiteral("1 RE-1 was archived")) &&
                     said.contains(QStringLiteral("3 RE-3 is archived and stays so")),
                 qPrintable(said));
        // They are the second file's now: the first has nothing left, the second takes them back.
        QCOMPARE(bench.importer.undo(first.importId).error().code, QStringLiteral("import.undone_already"));
        QCOMPARE(bench.importer.undo(again.importId)->archived, 2);
        QVERIFY(archived("RE-1") && archived("RE-2"));
    }

    void undoneLocationsComeBackToo_data() { EachEngine::rows(); }
    void undoneLocationsComeBackToo() {
        Bench bench;
        const QByteArray csv("code,kind,parent,name\nA-01,bin,A,Bin\nA,zone,MAIN,Aisle\n");
        const auto first = bench.run(ImportKind::Locations, csv);
        QCOMPARE(bench.importer.undo(first.importId)->archived, 2);
        QCOMPARE(bench.run(ImportKind::Locations, csv).updated, 2);
        locations::PlaceFinder finder(bench.company.desk());
        QVERIFY(!finder.byCode(QStringLiteral("A"))->location.archived);
        QVERIFY(!finder.byCode(QStringLiteral("A-01"))->location.archived);
        QCOMPARE(bench.run(ImportKind::Locations, csv).skipped, 2);
    }

    void anImportMovesNoLocation_data() { EachEngine::rows(); }
    void anImportMovesNoLocation() {
        Bench bench;
        bench.run(ImportKind::Locations,
                  "code,kind,parent\nA,zone,MAIN\nA-02,bin,A\nQ5,zone,MAIN\nNORTH,site,\n");
        const auto same = bench.run(ImportKind::Locations,
                                    "code,kind,parent,site\na,zone,main,MAIN\nA-02,bin,a,\nNORTH,,,north\n");
        QVERIFY2(same.skipped == 3 && same.failed == 0, same.toJson());
        const auto moved = bench.run(ImportKind::Locations, "code,kind,parent,site,purpose\nA,bin,MAIN,,\n"
                                                            "A-02,bin,Q5,,\nQ5,,,NORTH,\nNORTH,site,MAIN,,\n"
                                                            "MAIN-DOCK,zone,NEW,,\nNEW,zone,MAIN,,\n");
        QVERIFY2(moved.failed == 5 && moved.created == 1, moved.toJson());
        const char* columns[] = {"kind", "parent", "site", "parent", "parent"};
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(moved.errors[i].row, i + 1);
            QCOMPARE(moved.errors[i].column, QString::fromLatin1(columns[i]));
        }
        QVERIFY2(moved.errors[1].message.contains(QStringLiteral("lies in A, not in Q5")),
                 qPrintable(moved.errors[1].message));
        QCOMPARE(bench.run(ImportKind::Locations, "code,purpose\nQ5,quarantine\n").updated, 1);
    }

    void documentsOfAFileArePostedWholeOrNotAtAll_data() { EachEngine::rows(); }
    void documentsOfAFileArePostedWholeOrNotAtAll() {
        Bench bench;
        bench.run(ImportKind::Products, mugs);
        const QByteArray receipt(
            R"({"uuid":"0190163d-8694-739b-aea5-966c26f8ad90","type":"receipt","party":"Kera","reference":"DN 7",
                "lines":[{"barcode":"9520000000011","quantity":"12","unitCost":"1.25"},
                         {"sku":"90.750","quantity":"3"}]})");
        const auto posted = bench.documents.post(receipt);
        QVERIFY2(posted, why(posted));
        QVERIFY(!posted->first().already);
        QVERIFY((*bench.documents.post(receipt)).first().already);
        QCOMPARE(bench.stock(), QByteArray("0017=12 90.750=3"));
        QCOMPARE(DocumentPosting::toJson(*posted), "{\"posted\":[{\"number\":\"" +
                                                       posted->first().number.toUtf8() +
                                                       "\",\"uuid\":\"0190163d-8694-739b-aea5-966c26f8ad90\","
                                                       "\"already\":false}]}\n");
        const auto code = [&](const QByteArray& json) {
            const auto done = bench.documents.post(json);
            return done ? QString() : done.error().code;
        };
        QCOMPARE(code(R"([{"type":"receipt","lines":[{"sku":"0017","quantity":"1"}]},
                          {"type":"issue","lines":[{"sku":"0017","quantity":"99"}]}])"),
                 QStringLiteral("stock.below_zero"));
        QCOMPARE(
            code(
                R"([{"type":"receipt","lines":[{"sku":"0017","quantity":"1"},{"sku":"no","quantity":"1"}]}])"),
            QStringLiteral("document.sku_unknown"));
        QCOMPARE(code(R"({"type":"receipt","lines":[{"sku":"0017","quantity":"-1"}]})"),
                 QStringLiteral("document.quantity"));
        QCOMPARE(code(R"({"type":"receipt","lines":[{"sku":"0017","quantity":"0.0000000000001"}]})"),
                 QStringLiteral("decimal.too_precise"));
        QCOMPARE(code(R"({"type":"receipt","lines":[{"sku":"0017","quantity":"99999999999999999999"}]})"),
                 QStringLiteral("decimal.too_large"));
        QCOMPARE(code(R"({"type":"receipt","lines":[{"sku":"0017","quantity":"1.5"}]})"),
                 QStringLiteral("catalog.too_precise_for_unit"));
        QCOMPARE(code(R"({"type":"receipt","lines":[{"sku":"0017","quantiy":"1"}]})"),
                 QStringLiteral("document.unknown_key"));
        QCOMPARE(code(R"({"type":"receipt","lines":[)"), QStringLiteral("document.json"));
        QCOMPARE(code(R"({"type":"transfer","lines":[{"sku":"0017","quantity":"1"}]})"),
                 QStringLiteral("document.place_missing"));
        QCOMPARE(bench.stock(), QByteArray("0017=12 90.750=3"));
        QCOMPARE(code(R"({"type":"adjustment","reason":"broken","lines":[{"sku":"0017","quantity":"-2"}]})"),
                 QString());
        QCOMPARE(
            code(R"({"type":"count","effective":"2026-03-02","lines":[{"sku":"90.750","quantity":"0"}]})"),
            QString());
        QCOMPARE(bench.stock(), QByteArray("0017=10 90.750=0"));
        QCOMPARE(bench.differences(), 0);
    }

    void aBrokenFileChangesNothing_data() { EachEngine::rows(); }
    void aBrokenFileChangesNothing() {
        Bench bench;
        QCOMPARE(bench.error(ImportKind::Products, mugs + "X,\"open\n"), QStringLiteral("csv.quote"));
        QCOMPARE(bench.error(ImportKind::Products, mugs + "X,Caf\xE9,,,\n"), QStringLiteral("csv.encoding"));
        QVERIFY(!catalog::CodeFinder(bench.company.desk()).bySku(QStringLiteral("0017")));
        ImportOptions cancelled;
        cancelled.progress = [](qint64) { return reports::Proceed::Cancel; };
        QCOMPARE(bench.error(ImportKind::Products, mugs, cancelled), QStringLiteral("import.cancelled"));
        QVERIFY(!catalog::CodeFinder(bench.company.desk()).bySku(QStringLiteral("0017")));
    }

    void aDocumentSaysOneThingOnly_data() { EachEngine::rows(); }
    void aDocumentSaysOneThingOnly() {
        Bench bench;
        bench.run(ImportKind::Products, "sku,name\nA-1,Mug\n");
        const auto code = [&](const char* json) {
            const auto done = bench.documents.post(json);
            return done ? QString() : done.error().code;
        };
        // Of two keys of one name the last would win without a word.
        QCOMPARE(code(R"({"type":"receipt","lines":[{"sku":"A-1","quantity":"1","quant\u0069ty":"7"}]})"),
                 QStringLiteral("document.repeated_key"));
        QCOMPARE(code(R"({"type":"receipt","type":"issue","lines":[{"sku":"A-1","quantity":"1"}]})"),
                 QStringLiteral("document.repeated_key"));
        QCOMPARE(
            code(
                R"({"type":"adjustment","lines":[{"sku":"A-1","quantity":"-5","from":"LOSS","to":"MAIN"}]})"),
            QStringLiteral("document.sign_and_ends"));
        QCOMPARE(
            code(
                R"({"type":"receipt","lines":[{"sku":"A-1","quantity":"5","from":"SUPPLIER","to":"CUSTOMER"}]})"),
            QStringLiteral("stock.ends_of_type"));
        QCOMPARE(
            code(R"({"type":"receipt","effective":"1900-01-01","lines":[{"sku":"A-1","quantity":"5"}]})"),
            QStringLiteral("stock.before_all_books"));
        const QByteArray once = R"({"uuid":"0190163d-8694-739b-aea5-966c26f8ad90","type":"receipt",)"
                                R"("lines":[{"sku":"A-1","quantity":"QTY"},{"sku":"A-1","quantity":"1"}]})";
        QVERIFY(bench.documents.post(QByteArray(once).replace("QTY", "2")));
        QVERIFY(bench.documents.post(QByteArray(once).replace("QTY", "2"))->first().already);
        QCOMPARE(code(QByteArray(once).replace("QTY", "99").constData()), QStringLiteral("stock.uuid_taken"));
        QCOMPARE(bench.stock(), "A-1=3");
        QCOMPARE(bench.differences(), 0);
    }

    void rule9_aStatedStockFitsTheUnit_data() { EachEngine::rows(); }
    void rule9_aStatedStockFitsTheUnit() {
        Bench bench;
        bench.run(ImportKind::Products, "sku,name\nA-1,Mug\nA-2,Jug\n");
        const auto summary =
            bench.run(ImportKind::Stock, "sku,location,quantity\nA-1,MAIN,1.5\nA-2,MAIN,2\n");
        QCOMPARE(summary.failed, 1);
        QCOMPARE(summary.errors.first().column, QStringLiteral("quantity"));
        QCOMPARE(summary.errors.first().got, QStringLiteral("1.5"));
        QVERIFY2(bench.stock().contains("A-2=2") && !bench.stock().contains("A-1=1.5"), bench.stock());
    }
};

QTEST_GUILESS_MAIN(ImportsTest)
#include "imports_test.moc"
