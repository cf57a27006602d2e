#include "catalog/service/code_finder.h"
#include "dataexchange/service/failed_rows_file.h"
#include "dataexchange/service/file_look.h"
#include "dataexchange/service/importer.h"
#include "locations/service/location_tree.h"
#include "stock/service/stock_list.h"
#include "stock/service/stock_usage.h"
#include "support/test_company.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace backroom;
using namespace backroom::dataexchange;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

/// A company with the sites MAIN and NORTH.
class Bench {
public:
    Bench() : m_usage(company.desk()), importer(company.desk(), m_usage, m_usage) {
        locations::LocationTree tree(company.desk(), m_usage);
        for (const QString& code : {u"MAIN"_s, u"NORTH"_s}) {
            locations::PlaceDraft site;
            site.kind = locations::LocationKind::Site;
            site.code = code;
            site.timeZone = u"Europe/Berlin"_s;
            MUST(tree.createSite(site));
        }
    }
    ImportSummary run(ImportKind kind, const QByteArray& csv, const ImportOptions& options = {}) {
        return MUST(importer.run(kind, ImportFile::of(csv, u"test.csv"_s), options));
    }
    QString code(ImportKind kind, const ImportFile& file, const ImportOptions& options) {
        const auto done = importer.run(kind, file, options);
        return done ? QString() : done.error().code;
    }
    QString nameOf(const char* sku) {
        const auto found = catalog::CodeFinder(company.desk()).bySku(QString::fromLatin1(sku));
        return found ? found->name : QString();
    }
    /// "A-1@NORTH-DOCK=7 …"
    QString stock() {
        stock::StockQuestion question;
        question.grouping = stock::StockGrouping::Location;
        QStringList rows;
        const auto found = MUST(stock::StockList(company.desk()).rows(question));
        for (const stock::StockRow& row : found)
            rows << row.sku + u'@' + row.locationCode + u'=' + row.onHand.toString();
        return rows.join(u' ');
    }

    TestCompany company;

private:
    stock::StockUsage m_usage;

public:
    Importer importer;
};

const QByteArray mugs("sku,name,price\nA-1,Mug blue,7.90\nA-2,Mug red,8\nA-3,,9\n");

FileLook lookAt(const QByteArray& bytes, const LookQuestion& question = {}) {
    return MUST(lookAtFile(ImportFile::of(bytes, u"a.csv"_s), question));
}

} // namespace

/// What the assistant stands on: a file is looked at, its columns are mapped, tried, imported, taken back.
class ImportMappingTest : public QObject {
    Q_OBJECT
private slots:
    void columnsFixedValuesAndWhatIsLeftOut_data() { EachEngine::rows(); }
    void columnsFixedValuesAndWhatIsLeftOut() {
        Bench bench;
        ImportOptions options;
        options.sources.columns = {{u"sku"_s, u"Ref"_s}, {u"name"_s, u"What it is"_s}};
        options.sources.fixed = {{u"brand"_s, u"Kera"_s}, {u"unit"_s, u"pcs"_s}};
        options.sources.leftOut = {u"price"_s};
        const auto made =
            bench.run(ImportKind::Products, "Ref;What it is;Price\nA-1;Mug;not a price\n", options);
        QCOMPARE(made.created, 1);
        QCOMPARE(bench.nameOf("A-1"), u"Mug"_s);
        ImportOptions north;
        north.sources.fixed = {{u"site"_s, u"NORTH"_s}};
        QCOMPARE(bench.run(ImportKind::Stock, "sku,qty\nA-1,7\n", north).created, 1);
        QCOMPARE(bench.stock(), u"A-1@NORTH-DOCK=7"_s);
        north.sources.fixed = {{u"site"_s, u"NOWHERE"_s}};
        const auto failed = bench.run(ImportKind::Stock, "sku,qty\nA-1,7\n", north);
        QCOMPARE(failed.failed, 1);
        QCOMPARE(failed.errors.first().column, u"site"_s);
        // A required field may be fixed, and may not be left out.
        ImportOptions fixed;
        fixed.sources.fixed = {{u"quantity"_s, u"3"_s}};
        QCOMPARE(bench.run(ImportKind::Stock, "sku\nA-1\n", fixed).created, 1);
        ImportOptions none;
        none.sources.leftOut = {u"quantity"_s};
        const ImportFile file = ImportFile::of("sku,quantity\nA-1,7\n", u"a.csv"_s);
        QCOMPARE(bench.code(ImportKind::Stock, file, none), u"import.missing_column"_s);
    }

    void figuresAndDaysAreReadAsTold_data() { EachEngine::rows(); }
    void figuresAndDaysAreReadAsTold() {
        Bench bench;
        bench.run(ImportKind::Products, "sku,name,unit\nA-1,Rope,m\n");
        const QByteArray stated("sku,quantity\nA-1,\"1,250\"\n");
        QCOMPARE(bench.run(ImportKind::Stock, stated).failed, 1);
        ImportOptions options;
        options.values.decimalSign = u',';
        bench.run(ImportKind::Stock, stated, options);
        QCOMPARE(bench.stock(), u"A-1@MAIN-DOCK=1.25"_s);
        options.values.decimalSign = u'.';
        bench.run(ImportKind::Stock, stated, options);
        QCOMPARE(bench.stock(), u"A-1@MAIN-DOCK=1250"_s);
        const QByteArray sold("document,sku,quantity,price,date\nC1,A-1,-2,1,03/04/2025 10:30\n");
        QCOMPARE(bench.run(ImportKind::Movements, sold).failed, 1);
        options.values.dates = DateOrder::MonthFirst;
        const auto read = bench.run(ImportKind::Movements, sold, options);
        QVERIFY2(read.created == 1, read.toJson());
    }

    void aLookSaysHowAFileIsWritten() {
        const FileLook german = lookAt("Artikel;Menge;Datum\nA-1;1.250,5;31/01/2026\nA-2;3;01/02/2026\n");
        QCOMPARE(german.format.delimiter, QChar(u';'));
        QCOMPARE(german.format.encoding, TextEncoding::Utf8);
        QCOMPARE(german.values.decimalSign, QChar(u','));
        QVERIFY(german.values.dates == DateOrder::DayFirst);
        QVERIFY(!german.areDatesOpen);
        QCOMPARE(german.rows, 2);
        QCOMPARE(german.firstRows.first().first(), u"A-1"_s);
        const FileLook open = lookAt("sku,price,date\nA,\"1,234\",03/04/2026\n");
        QVERIFY(!open.values.decimalSign);
        QVERIFY(open.areDatesOpen);
        const FileLook american = lookAt("sku,price,date\nA,\"1,234.50\",12/31/2026\n");
        QCOMPARE(american.values.decimalSign, QChar(u'.'));
        QVERIFY(american.values.dates == DateOrder::MonthFirst);
        // Not UTF-8: as older programs of Western Europe write it, unless somebody says otherwise.
        const QByteArray old("sku,name\nA,Caf\xE9 \x80\n");
        QCOMPARE(lookAt(old).firstRows.first().last(), u"Caf\u00E9 \u20AC"_s);
        QCOMPARE(lookAt(old).format.encoding, TextEncoding::Windows1252);
        LookQuestion strict;
        strict.encoding = TextEncoding::Utf8;
        QCOMPARE(lookAtFile(ImportFile::of(old, u"a.csv"_s), strict).error().code, u"csv.encoding"_s);
        LookQuestion tab;
        tab.delimiter = u'\t';
        QCOMPARE(lookAt("a,b\tc\n1\t2\n", tab).head, (QStringList{u"a,b"_s, u"c"_s}));
        Progress stopped;
        stopped.requestCancel();
        QCOMPARE(lookAtFile(ImportFile::of(old, u"a.csv"_s), {}, &stopped).error().code, u"job.cancelled"_s);
    }

    void aDryRunSaysInWordsWhatWouldHappen_data() { EachEngine::rows(); }
    void aDryRunSaysInWordsWhatWouldHappen() {
        Bench bench;
        bench.run(ImportKind::Products, "sku,name,price\nA-1,Mug,7.90\nA-2,Mug red,8\n");
        ImportOptions dry;
        dry.mode = ImportMode::DryRun;
        dry.previewRows = 200;
        const auto tried = bench.run(ImportKind::Products, mugs + "A-4,Jug,5\n", dry);
        QCOMPARE(tried.previews.size(), 4);
        QCOMPARE(tried.previews[0].outcome, RowOutcome::Updated);
        QCOMPARE(tried.previews[0].words, u"name: A-1: \"Mug\" becomes \"Mug blue\""_s);
        QCOMPARE(tried.previews[1].outcome, RowOutcome::Unchanged);
        QCOMPARE(tried.previews[2].outcome, RowOutcome::Failed);
        QVERIFY(tried.previews[2].words.contains(u"needs a name"_s));
        QCOMPARE(tried.previews[3].outcome, RowOutcome::Created);
        QCOMPARE(tried.previews[3].words, u"new: Jug"_s);
        QCOMPARE(tried.previews[3].cells, (QStringList{u"A-4"_s, u"Jug"_s, u"5"_s}));
        dry.previewRows = 1;
        const auto stated = bench.run(ImportKind::Stock, "sku,quantity\nA-1,5\nA-2,5\nX,1\n", dry);
        QCOMPARE(stated.previews.size(), 1);
        QCOMPARE(stated.previews[0].words, u"MAIN-DOCK: 0 becomes 5"_s);
        QCOMPARE(stated.failed, 1);
        QCOMPARE(bench.stock(), QString());
        QVERIFY(MUST(bench.importer.list(10)).size() == 1);
    }

    void failedRowsAreCorrectedAndBroughtBack_data() { EachEngine::rows(); }
    void failedRowsAreCorrectedAndBroughtBack() {
        Bench bench;
        const QTemporaryDir folder;
        const QString failed = folder.filePath(u"failed.csv"_s);
        const QByteArray csv("sku;name;price\nA-1;Mug;7,90\nA-2;Jug \"\u00FC\";x\nA-3;Pot;1.234,50\n");
        ImportOptions options;
        options.mode = ImportMode::DryRun;
        options.format = lookAt(csv).format;
        options.values = lookAt(csv).values;
        const ImportFile file = ImportFile::of(csv, u"a.csv"_s);
        const auto tried = bench.run(ImportKind::Products, csv, options);
        MUST(writeFailedRows(file, options.format, tried, failed));
        QFile back(failed);
        QVERIFY(back.open(QIODevice::ReadWrite));
        QByteArray text = back.readAll();
        QVERIFY2(text.contains("A-2;\"Jug \"\"\u00FC\"\"\";x;") && !text.contains("A-1"), text);
        text.replace(";x;", ";2,50;");
        back.resize(0);
        back.seek(0);
        back.write(text);
        back.close();
        const auto look = MUST(lookAtFile(ImportFile::at(failed), {}));
        ImportOptions again;
        again.format = look.format;
        again.values = look.values;
        const auto corrected = MUST(bench.importer.run(ImportKind::Products, ImportFile::at(failed), again));
        QCOMPARE(corrected.created, 1);
        QCOMPARE(corrected.failed, 0);
        QCOMPARE(bench.nameOf("A-2"), u"Jug \"\u00FC\""_s);
        // Another file by now: its rows have other reasons.
        const ImportFile other = ImportFile::of(csv + "A-9;x;y\n", u"a.csv"_s);
        const auto changed = writeFailedRows(other, options.format, tried, folder.filePath(u"b.csv"_s));
        QCOMPARE(changed.error().code, u"import.file_changed"_s);
    }

    void anotherFileThanWasLookedAtIsRefused_data() { EachEngine::rows(); }
    void anotherFileThanWasLookedAtIsRefused() {
        Bench bench;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"mugs.csv"_s);
        const auto write = [&path](const QByteArray& bytes) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(mugs);
        ImportOptions options;
        options.expectedHash = MUST(lookAtFile(ImportFile::at(path), {})).hash;
        write(mugs + "A-4,Jug,1\n");
        QCOMPARE(bench.code(ImportKind::Products, ImportFile::at(path), options), u"import.file_changed"_s);
        QFile::remove(path);
        QCOMPARE(bench.code(ImportKind::Products, ImportFile::at(path), options), u"file.absent"_s);
        QCOMPARE(bench.nameOf("A-1"), QString());
        QVERIFY(MUST(bench.importer.list(10)).isEmpty());
        write(mugs);
        QCOMPARE(bench.code(ImportKind::Products, ImportFile::at(path), options), QString());
        // The same file again is known by what is in it, whatever it is called, until it is undone.
        const auto known = MUST(bench.importer.ofFile(ImportKind::Products, options.expectedHash));
        QVERIFY(known && known->fileName == u"mugs.csv"_s && !known->who.isEmpty() && known->finishedAtMs);
        QVERIFY(!MUST(bench.importer.ofFile(ImportKind::Stock, options.expectedHash)));
        MUST(bench.importer.undo(known->uuid));
        QVERIFY(!MUST(bench.importer.ofFile(ImportKind::Products, options.expectedHash)));
    }

    void anUndoIsRehearsedAndSaysWhatItLeaves_data() { EachEngine::rows(); }
    void anUndoIsRehearsedAndSaysWhatItLeaves() {
        Bench bench;
        bench.run(ImportKind::Products, "sku,name\nA-1,Mug\nA-2,Jug\n");
        const auto made = bench.run(ImportKind::Stock, "sku,quantity\nA-1,5\nA-2,6\n");
        const auto before = bench.stock();
        const auto rehearsed = MUST(bench.importer.rehearseUndo(made.importId));
        QCOMPARE(rehearsed.reversed, 1);
        QCOMPARE(bench.stock(), before);
        QVERIFY(!MUST(bench.importer.list(1)).first().undoneAtMs);
        const auto things = MUST(bench.importer.made(made.importId, 10));
        QCOMPARE(things.size(), 1);
        QVERIFY(things.first().kind == MadeThing::Kind::Document && !things.first().isTakenBack);
        const auto products = MUST(bench.importer.made(MUST(bench.importer.list(2)).last().uuid, 1));
        QCOMPARE(products.first().code, u"A-1"_s);
        QCOMPARE(MUST(bench.importer.undo(made.importId)).toJson(), rehearsed.toJson());
        QVERIFY(MUST(bench.importer.made(made.importId, 10)).first().isTakenBack);
    }

    void aStoppedImportSaysSoAndGoesOn_data() { EachEngine::rows(); }
    void aStoppedImportSaysSoAndGoesOn() {
        Bench bench;
        // Ten batches: the person has time to stop it.
        constexpr int rows = 5000;
        QByteArray csv("sku,name\n");
        for (int i = 0; i < rows; ++i)
            csv += "P-" + QByteArray::number(i) + ",Thing\n";
        Progress job;
        ImportOptions options;
        options.job = &job;
        options.rowsExpected = rows;
        // Asked to stop once the first batch is stored.
        std::thread person([&job] {
            for (Progress::State state; state.done < 500 || !state.text.startsWith(u"Storing"_s);
                 state = job.state())
                std::this_thread::yield();
            job.requestCancel();
        });
        const auto stopped =
            bench.importer.run(ImportKind::Products, ImportFile::of(csv, u"a.csv"_s), options);
        person.join();
        QVERIFY2(!stopped, "it was done before the person could stop it");
        QCOMPARE(stopped.error().code, u"import.cancelled"_s);
        const ImportRecord record = MUST(bench.importer.list(1)).first();
        QVERIFY(!record.finishedAtMs);
        QVERIFY2(record.counts.created >= 500 && record.counts.created < rows,
                 QByteArray::number(record.counts.created));
        const auto rest = bench.run(ImportKind::Products, csv);
        QCOMPARE(rest.created + record.counts.created, rows);
        const auto undone = MUST(bench.importer.undo(record.uuid));
        QCOMPARE(undone.archived, record.counts.created);
        // A dry run that is stopped leaves nothing.
        Progress dry;
        dry.requestCancel();
        options.job = &dry;
        options.mode = ImportMode::DryRun;
        QCOMPARE(bench.code(ImportKind::Products, ImportFile::of(csv, u"a.csv"_s), options),
                 u"import.cancelled"_s);
        QCOMPARE(MUST(bench.importer.list(10)).size(), 2);
    }

    void twoImportsAtOnceMakeEachThingOnce_data() { EachEngine::rows(); }
    void twoImportsAtOnceMakeEachThingOnce() {
        Bench bench;
        QByteArray csv("sku,name\n");
        for (int i = 0; i < 600; ++i)
            csv += "P-" + QByteArray::number(i) + ",Thing\n";
        std::array<qint64, 2> made{};
        std::array<std::thread, 2> desks;
        for (size_t i = 0; i < desks.size(); ++i)
            desks.at(i) = std::thread([&bench, &csv, &made, i] {
                const auto seat = bench.company.seat(u"manager"_s);
                stock::StockUsage usage(*seat->desk);
                Importer importer(*seat->desk, usage, usage);
                const auto done = importer.run(ImportKind::Products, ImportFile::of(csv, u"a.csv"_s), {});
                made.at(i) = done ? done->created : -1;
            });
        for (std::thread& desk : desks)
            desk.join();
        QVERIFY(made[0] >= 0);
        QVERIFY(made[1] >= 0);
        QCOMPARE(made[0] + made[1], 600);
        QCOMPARE(bench.run(ImportKind::Products, csv).skipped, 600);
    }

    void templatesComeBackAsTheyAre_data() { EachEngine::rows(); }
    void templatesComeBackAsTheyAre() {
        Bench bench;
        for (const ImportKind kind : {ImportKind::Products, ImportKind::Locations, ImportKind::Suppliers,
                                      ImportKind::Stock, ImportKind::Movements}) {
            const QByteArray csv = importTemplate(kind);
            const auto look = lookAt(csv);
            QCOMPARE(look.head.size(), importSchema(kind).size());
            const auto summary = bench.run(kind, csv);
            QVERIFY2(summary.created == 1, summary.toJson());
        }
    }
};

QTEST_GUILESS_MAIN(ImportMappingTest)
#include "import_mapping_test.moc"
