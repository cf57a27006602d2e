#include "dataexchange/service/document_posting.h"
#include "dataexchange/service/importer.h"
#include "foundation/domain/text_key.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/stock_usage.h"
#include "support/test_company.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace backroom;
using namespace backroom::dataexchange;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

/// A company with a site, the manager's services and everything an import needs.
class Bench {
public:
    Bench()
        : m_usage(company.desk()),
          m_tree(company.desk(), m_usage),
          partners(company.desk(), m_tree),
          importer(company.desk(), m_usage, m_usage),
          documents(company.desk(), m_usage) {
        locations::PlaceDraft site;
        site.kind = locations::LocationKind::Site;
        site.code = u"MAIN"_s;
        site.timeZone = u"Europe/Berlin"_s;
        MUST(m_tree.createSite(site));
    }

    ImportSummary run(const QByteArray& csv, const ImportOptions& options = {}) {
        return MUST(importer.run(ImportKind::Suppliers, ImportFile::of(csv, u"partners.csv"_s), options));
    }
    /// By its name; a null one when there is none or several.
    partners::Partner called(const QString& name) {
        const auto rows = MUST(partners.list().part({}, ListPlace::start(), 100)).rows;
        QList<partners::PartnerRow> same;
        for (const partners::PartnerRow& row : rows)
            if (row.name == name)
                same.append(row);
        return same.size() == 1 ? MUST(partners.partner(same.first().id)) : partners::Partner();
    }
    /// "KERA supplier, …": every field that says something.
    QString told(const QString& name) {
        QStringList said;
        for (const partners::FieldText& field : partners::fieldTexts(called(name)))
            if (!field.text.isEmpty())
                said << field.name + u'=' + field.text;
        return said.join(u"; "_s);
    }
    /// What the rows that failed are blamed for: "2 phone: +x".
    static QStringList blamed(const ImportSummary& summary) {
        QStringList lines;
        for (const RowError& error : summary.errors)
            lines << u"%1 %2: %3"_s.arg(error.row).arg(error.column, error.got);
        return lines;
    }

    TestCompany company;

private:
    stock::StockUsage m_usage;
    locations::LocationTree m_tree;

public:
    partners::Partners partners;
    Importer importer;
    DocumentPosting documents;
};

/// As a German bookkeeping program exports it.
const QByteArray german(
    "Lieferantennummer;Firma;Rolle;Ansprechpartner;E-Mail-Adresse;Telefon;Straße;PLZ;Ort;Land;USt-IdNr.;"
    "Zahlungsbedingungen;Lieferzeit;Mindestbestellwert;Warnung;Umsatz\n"
    "KERA;Kera Keramik;Lieferant;Frau Lind;einkauf@kera.example;+49 5141 12345;Lindenweg 4;29221;Celle;"
    "Deutschland;DE 123 456 789;30 Tage netto;14;1.150,50;Kartons zählen;12\n"
    "LUMI;Lumi Licht;Kunde;;;;;;Wien;AT;;;;;;3\n"
    "TEAH;Teah Tee;Lieferant und Kunde;;;;;;;;;;7;;;\n"
    ";Ohne Nummer;;;;;;;;;;;;;;\n");

} // namespace

class PartnerImportTest : public QObject {
    Q_OBJECT
private slots:
    void aGermanSheetIsReadByItsHeads_data() { EachEngine::rows(); }
    void aGermanSheetIsReadByItsHeads() {
        Bench bench;
        ImportOptions dry;
        dry.mode = ImportMode::DryRun;
        dry.previewRows = 10;
        const auto tried = bench.run(german, dry);
        QVERIFY2(tried.created == 4 && tried.failed == 0, tried.toJson());
        QCOMPARE(tried.previews.first().words, u"new: Kera Keramik"_s);
        QVERIFY(bench.called(u"Kera Keramik"_s).code.isEmpty()); // nothing was made
        auto real = bench.run(german);
        real.importId = Uuid();
        QCOMPARE(real.toJson(), tried.toJson());
        QCOMPARE(bench.told(u"Kera Keramik"_s),
                 u"name=Kera Keramik; code=KERA; role=Supplier; contact=Frau Lind; "
                 "email=einkauf@kera.example; phone=+49 5141 12345; "
                 "addresses=main: Lindenweg 4, 29221 Celle, DE; vatNumber=DE123456789; currency=EUR; "
                 "leadTime=14; minimumOrder=1150.50 EUR; terms=30 Tage netto; warning=Kartons zählen"_s);
        QCOMPARE(bench.told(u"Lumi Licht"_s),
                 u"name=Lumi Licht; code=LUMI; role=Customer; addresses=main: Wien, AT"_s);
        QCOMPARE(bench.told(u"Teah Tee"_s),
                 u"name=Teah Tee; code=TEAH; role=Supplier and customer; leadTime=7"_s);
        const partners::Partner given = bench.called(u"Ohne Nummer"_s);
        QVERIFY(given.isSupplier && !given.isCustomer && partners::isGivenCode(given.code));
        // The same file again: by their codes, and whom nobody gave one by the name.
        const auto again = bench.run(german);
        QVERIFY2(again.skipped == 4, again.toJson());
    }

    void whoIsThereIsChangedByCode_data() { EachEngine::rows(); }
    void whoIsThereIsChangedByCode() {
        Bench bench;
        bench.run("code,name,phone,street,city\nKERA,Kera,+49 1,Lindenweg 4,Celle\nLUMI,Lumi,,,\n");
        const auto changed = bench.run("Supplier code,Supplier,Phone,Town,Role,Lead time (days)\n"
                                       "kera,Kera Ceramics,,Erfurt,both,10\nLUMI,,,,supplier,\n");
        QVERIFY2(changed.updated == 1 && changed.skipped == 1, changed.toJson());
        QCOMPARE(bench.told(u"Kera Ceramics"_s),
                 u"name=Kera Ceramics; code=KERA; role=Supplier and customer; phone=+49 1; "
                 "addresses=main: Lindenweg 4, Erfurt; leadTime=10"_s);
        QStringList told;
        for (const RowNotice& notice : changed.notices)
            told << notice.column + u" – "_s + notice.message;
        QVERIFY2(told.contains(u"Supplier – KERA: \"Kera\" becomes \"Kera Ceramics\""_s) &&
                     told.contains(u"Lead time (days) – KERA gets \"10\""_s) &&
                     told.contains(u"Town – KERA: \"main: Lindenweg 4, Celle\" becomes "
                                   "\"main: Lindenweg 4, Erfurt\""_s),
                 qPrintable(told.join(u'\n')));
        // A role is added, never taken away.
        QCOMPARE(bench.run("code,name,role\nKERA,,customer\n").skipped, 1);
        // A name that two have says nobody.
        bench.run("code,name\nA-1,Meyer\nA-2,Meyer\n");
        const auto several = bench.run("name,phone\nMeyer,+49 2\nLumi,+49 3\n");
        QCOMPARE(Bench::blamed(several), QStringList{u"1 name: Meyer"_s});
        QCOMPARE(several.updated, 1);
        // Nor is a customer the supplier of the same name.
        QCOMPARE(bench.run("name,role\nLumi,customer\n").created, 1);
    }

    void whatIsWrongIsSaidAtItsCell_data() { EachEngine::rows(); }
    void whatIsWrongIsSaidAtItsCell() {
        Bench bench;
        const QTemporaryDir dir;
        const QByteArray csv("code,name,role,email,phone,country,city,vatNumber,leadTime,minimumOrder,terms\n"
                             "OK,Right,,,,,,,,,\n"
                             "A,Alpha,friend,,,,,,,,\n"
                             "B,Beta,,nowhere,,,,,,,\n"
                             "C,Gamma,,,call me,,,,,,\n"
                             "D,Delta,,,,Atlantis,Celle,,,,\n"
                             "E,Epsilon,,,,DE,,,,,\n"
                             "F,Zeta,,,,,,PL12,,,\n"
                             "G,Eta,,,,,,,soon,,\n"
                             "H,Theta,,,,,,,1000,,\n"
                             "I,Iota,,,,,,,,12.345,\n"
                             "J K,Kappa,,,,,,,,,\n"
                             "P-7,Lambda,,,,,,,,,\n"
                             ",,,,,,Celle,,,,\n"
                             "N,,,,,,,,,,\n"
                             "ok,Twice,,,,,,,,,\n"
                             ",Right,,,,,,,,,\n"
                             "Q,Rho,,,,,,,,," +
                             QByteArray(1001, 'x') + "\n");
        ImportOptions strict;
        strict.failures = FailurePolicy::AllOrNothing;
        strict.failedRowsPath = dir.filePath(u"failed.csv"_s);
        const auto refused = bench.run(csv, strict);
        QVERIFY(refused.created == 0 && bench.called(u"Right"_s).code.isEmpty());
        QStringList blamed = Bench::blamed(refused);
        QVERIFY(blamed.takeLast().startsWith(u"17 terms: xxx"_s));
        QCOMPARE(blamed,
                 QStringList({u"2 role: friend"_s, u"3 email: nowhere"_s, u"4 phone: call me"_s,
                              u"5 country: Atlantis"_s, u"6 street: "_s, u"7 vatNumber: PL12"_s,
                              u"8 leadTime: soon"_s, u"9 leadTime: 1000"_s, u"10 minimumOrder: 12.345"_s,
                              u"11 code: J K"_s, u"12 code: P-7"_s, u"13 name: "_s, u"14 name: "_s,
                              u"15 code: ok"_s, u"16 name: Right"_s}));
        const auto taken = bench.run(csv);
        QVERIFY2(taken.created == 1 && taken.failed == 16, taken.toJson());
        // Put right, the failed rows come in as they came back.
        QFile file(strict.failedRowsPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray back = file.readAll();
        QVERIFY2(back.contains("name,role") && back.contains(",reason\r\n"), back);
        back.replace("friend", "customer");
        QCOMPARE(bench.run(back).created, 1);
        QVERIFY(bench.called(u"Alpha"_s).isCustomer);
    }

    void anUndoArchivesWhomNoDocumentNames_data() { EachEngine::rows(); }
    void anUndoArchivesWhomNoDocumentNames() {
        Bench bench;
        bench.run("code,name\nOLD,Old friend\n");
        const QByteArray csv("code,name,phone\nKERA,Kera,\nLUMI,Lumi,\nTEAH,Teah,\nOLD,,+49 7\n");
        const auto first = bench.run(csv);
        QVERIFY2(first.created == 3 && first.updated == 1, first.toJson());
        MUST(bench.importer.run(ImportKind::Products, ImportFile::of("sku,name\nM-1,Mug\n", u"m.csv"_s), {}));
        MUST(bench.documents.post(
            R"({"type":"receipt","party":"Kera","lines":[{"sku":"M-1","quantity":"2"}]})"));
        const auto things = MUST(bench.importer.made(first.importId, 10));
        QCOMPARE(things.size(), 4);
        QVERIFY(things[0].kind == MadeThing::Kind::Partner && things[0].code == u"KERA"_s &&
                things[0].partner == bench.called(u"Kera"_s).id.value() && things[0].isNew);
        QVERIFY(things[3].code == u"OLD"_s && !things[3].isNew);

        const auto rehearsed = MUST(bench.importer.rehearseUndo(first.importId));
        const auto undone = MUST(bench.importer.undo(first.importId));
        QCOMPARE(undone.toJson(), rehearsed.toJson());
        QCOMPARE(undone.archived, 2);
        QCOMPARE(undone.kept.size(), 1);
        QCOMPARE(undone.kept[0].what, u"KERA"_s);
        QVERIFY2(undone.kept[0].why.contains(u"documents name it"_s), qPrintable(undone.kept[0].why));
        QCOMPARE(undone.restored, 1);
        QVERIFY(bench.called(u"Lumi"_s).archived && !bench.called(u"Kera"_s).archived);
        QCOMPARE(bench.called(u"Old friend"_s).phone, QString());

        // The corrected file brings back what the undo put away; whom a person put away stays there.
        MUST(bench.partners.restore(bench.called(u"Teah"_s).id));
        bench.company.advance(1);
        MUST(bench.partners.archive(bench.called(u"Old friend"_s).id));
        const auto again = bench.run(csv);
        QVERIFY2(again.created == 0 && again.updated == 2 && again.failed == 0, again.toJson());
        QVERIFY(!bench.called(u"Lumi"_s).archived && bench.called(u"Old friend"_s).archived);
        QCOMPARE(MUST(bench.importer.undo(again.importId)).archived, 1);
    }

    void whoMayChangeNoPartnersImportsNone_data() { EachEngine::rows(); }
    void whoMayChangeNoPartnersImportsNone() {
        TestCompany company;
        Desk& desk = company.as("warehouse");
        stock::StockUsage usage(desk);
        Importer importer(desk, usage, usage);
        const auto refused =
            importer.run(ImportKind::Suppliers, ImportFile::of("name\nKera\n", u"p.csv"_s), {});
        QVERIFY(!refused && refused.error().kind == ErrorKind::Forbidden);
    }
};

QTEST_GUILESS_MAIN(PartnerImportTest)
#include "partner_import_test.moc"
