#include "list_hands.h"

#include "catalog/service/code_finder.h"
#include "catalog/service/product_catalog.h"
#include "dataexchange/service/importer.h"
#include "dataexchange/ui/import/import_page.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/view_state.h"
#include "stock/service/stock_usage.h"
#include "support/each_engine.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QUrl>

#include <xlsxwriter.h>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;
using dataexchange::ImportPage;

namespace {

/// What this person remembers, of this test only.
class Memory : public ViewState {
public:
    [[nodiscard]] QVariant value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

/// The window on the import page, with files of the test beside it.
struct ImportDesk {
    explicit ImportDesk(TestCompany& company) : open(company) {
        Dialogs::install(&dialogs);
        ViewState::install(&memory);
        goTo(open, u"import"_s);
        page = qobject_cast<ImportPage*>(open.window().workspace()->currentPage());
        // What the person is in the middle of: where a key goes.
        QTRY_VERIFY(QApplication::focusWidget());
    }
    ~ImportDesk() {
        Dialogs::install(nullptr);
        ViewState::install(nullptr);
    }
    QString file(const QString& name, const QByteArray& bytes) const {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    /// Ctrl+Enter on the empty first step asks for the file.
    void choose(const QString& path) {
        dialogs.answer(u"import.file"_s, path);
        QSignalSpy shown(page, &ImportPage::stepShown);
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shown.size() >= 2); // empty, then looked at
    }
    void next(ImportPage::Step step) {
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(int(page->step()), int(step), 20'000);
    }
    QString count(dataexchange::RowOutcome outcome) {
        const auto* pill = open.find<StatePill>(qPrintable(u"importCount%1"_s.arg(int(outcome))));
        return pill ? pill->word() : QString();
    }
    int rows(const char* table) {
        const auto* found = open.find<QTableView>(table);
        return found ? found->model()->rowCount() : -1;
    }
    QString cell(const char* table, int row, const char* column) {
        const auto* found = static_cast<TableView*>(open.find<QTableView>(table));
        return found->table()
            ->index(row, found->table()->columnOf(QString::fromLatin1(column)))
            .data()
            .toString();
    }
    void look(const QString& name) {
        const QString pictures = qEnvironmentVariable("BACKROOM_PICTURES");
        if (pictures.isEmpty())
            return;
        QTest::qWait(150);
        open.window().grab().save(pictures + u'/' + name + u".png"_s);
    }

    Memory memory;
    ScriptedDialogs dialogs;
    QTemporaryDir folder;
    OpenWindow open;
    ImportPage* page = nullptr;
};

using Outcome = dataexchange::RowOutcome;
using Step = ImportPage::Step;

} // namespace

/// A spreadsheet comes in through the real window, with keys only.
class ImportWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void aFileIsReadMappedTriedImportedAndTakenBack_data() { EachEngine::rows(); }
    void aFileIsReadMappedTriedImportedAndTakenBack() {
        TestCompany company;
        ImportDesk desk(company);
        OpenWindow& open = desk.open;
        desk.look(u"1-empty"_s);
        desk.choose(
            desk.file(u"mugs.csv"_s, "Ref;Title;Preis\nM-1;Mug blue;7,90\nM-2;;8,00\nM-3;Mug red;x\n"));
        QCOMPARE(open.find<QLabel>("importFileName")->text(), u"mugs.csv"_s);
        QVERIFY(open.find<QComboBox>("importDelimiter")->currentText().contains(u"semicolon"_s));
        QVERIFY(open.find<QComboBox>("importDecimal")->currentText().contains(u"comma"_s));
        QCOMPARE(desk.rows("importFirstRows"), 3);
        const QAbstractItemModelTester tester(open.find<QTableView>("importFirstRows")->model());
        desk.look(u"2-file"_s);

        desk.next(Step::Columns);
        // "Ref" is no name anybody knows: said at the field, which has the focus.
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(open.find("mapError_sku"));
        QCOMPARE(int(desk.page->step()), int(Step::Columns));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"map_sku"_s);
        desk.look(u"3-columns-missing"_s);
        open.press(Qt::Key_R);
        QTRY_COMPARE(open.find<QComboBox>("map_sku")->currentText(), u"Ref"_s);
        QVERIFY(!open.find("mapError_sku"));
        QCOMPARE(open.find<QLabel>("sample_sku")->text(), u"M-1 · M-2 · M-3"_s);
        // Every one of them is of one brand.
        tabTo(open, "map_brand");
        open.press(Qt::Key_End);
        QTRY_VERIFY(open.find("fixed_brand"));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"fixed_brand"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Kera"_s, Qt::NoModifier, 60);
        desk.look(u"3-columns"_s);

        desk.next(Step::Trial);
        QCOMPARE(desk.count(Outcome::Created), u"1 new"_s);
        QCOMPARE(desk.count(Outcome::Failed), u"2 failed"_s);
        QCOMPARE(desk.rows("importTrialRows"), 3);
        QCOMPARE(desk.cell("importTrialRows", 0, "words"), u"new: Mug blue"_s);
        const QAbstractItemModelTester trial(open.find<QTableView>("importTrialRows")->model());
        desk.look(u"4-trial"_s);
        tick(open, "importOnlyErrors");
        QTRY_COMPARE(desk.rows("importTrialErrors"), 2);
        QCOMPARE(desk.cell("importTrialErrors", 1, "column"), u"Preis"_s);
        desk.look(u"4-errors"_s);

        desk.next(Step::Result);
        QCOMPARE(desk.count(Outcome::Created), u"1 new"_s);
        desk.look(u"5-result"_s);
        const auto seat = company.seat(u"manager"_s);
        const auto known = [&seat] {
            const auto found = catalog::CodeFinder(*seat->desk).bySku(u"M-1"_s);
            return found && !found->archived;
        };
        QVERIFY(known());
        desk.dialogs.answer(u"import.undo"_s, u"undo"_s);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(open.errorText().contains(u"is taken back"_s));
        QVERIFY(desk.dialogs.asked().last().text.contains(u"archived: 1"_s));
        QVERIFY(!known());
        QVERIFY(!open.find("importUndo"));
        desk.look(u"6-taken-back"_s);
    }

    /// From the empty page of suppliers and customers to the page with them on it, and back.
    void suppliersComeFromTheirEmptyPage_data() { EachEngine::rows(); }
    void suppliersComeFromTheirEmptyPage() {
        TestCompany company;
        ImportDesk desk(company);
        OpenWindow& open = desk.open;
        goTo(open, u"partners"_s);
        QTRY_VERIFY(open.find("emptyImport"));
        desk.look(u"9-partners-empty"_s);
        push(open, "emptyImport");
        QTRY_COMPARE(open.page(), u"import"_s);
        QVERIFY(open.find<QRadioButton>("importKind_suppliers")->isChecked());
        desk.choose(desk.file(u"partners.csv"_s, "Lieferantennummer;Firma;Straße;Ort;Land;Lieferzeit\n"
                                                 "KERA;Kera;Lindenweg 4;Celle;DE;14\nLUMI;Lumi;;;;\n"
                                                 "TEAH;Teah;;;;soon\n"));
        desk.look(u"9-partners-file"_s);
        desk.next(Step::Columns);
        QCOMPARE(open.find<QComboBox>("map_street")->currentText(), u"Straße"_s);
        desk.look(u"9-partners-columns"_s);
        desk.next(Step::Trial);
        QCOMPARE(desk.count(Outcome::Created), u"2 new"_s);
        QCOMPARE(desk.count(Outcome::Failed), u"1 failed"_s);
        QCOMPARE(desk.cell("importTrialRows", 0, "words"), u"new: Kera"_s);
        desk.next(Step::Result);
        push(open, "importShowMade");
        QTRY_COMPARE(open.page(), u"partners"_s);
        QTRY_COMPARE(listColumn(open, "name"), QStringList({u"Kera"_s, u"Lumi"_s}));
        QCOMPARE(listCell(open, "city", 0), u"Celle, DE"_s);
        // The past import leads to each of them.
        goTo(open, u"import"_s);
        showView(open, u"history"_s);
        openRow(open);
        QTRY_VERIFY(open.find("importMade_LUMI"));
        push(open, "importMade_LUMI");
        QTRY_COMPARE(open.page(), u"partners"_s);
        QTRY_VERIFY(open.find<QLabel>("partnerName") &&
                    open.find<QLabel>("partnerName")->text() == u"Lumi"_s);
        goTo(open, u"import"_s);
        showView(open, u"new"_s);
        desk.dialogs.answer(u"import.undo"_s, u"undo"_s);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(open.errorText().contains(u"is taken back"_s));
        QVERIFY(desk.dialogs.asked().last().text.contains(u"archived: 2"_s));
        goTo(open, u"partners"_s);
        showView(open, u"customers"_s);
        // A sheet from the page of customers is one of customers, unless it says otherwise.
        QTRY_VERIFY(open.find("emptyImport"));
        push(open, "emptyImport");
        QTRY_COMPARE(open.page(), u"import"_s);
        desk.next(Step::File);
        desk.choose(desk.file(u"customers.csv"_s, "Kunde\nMeyer\n"));
        desk.next(Step::Columns);
        QTRY_VERIFY(open.find<QLineEdit>("fixed_role"));
        QCOMPARE(open.find<QLineEdit>("fixed_role")->text(), u"Customer"_s);
        desk.next(Step::Trial);
        desk.next(Step::Result);
        push(open, "importShowMade");
        QTRY_COMPARE(open.page(), u"partners"_s);
        QTRY_COMPARE(listColumn(open, "name"), QStringList{u"Meyer"_s});
        QCOMPARE(listPage(open).filterBar().currentView(), u"customers"_s);
    }

    void failedRowsAreSavedCorrectedAndBroughtBackWithTheSameColumns() {
        TestCompany company(Engine::Sqlite);
        ImportDesk desk(company);
        OpenWindow& open = desk.open;
        desk.choose(desk.file(u"list.csv"_s, "Ref;Title\nM-1;Mug\nM-2;\n"));
        desk.next(Step::Columns);
        tabTo(open, "map_sku");
        open.press(Qt::Key_R);
        desk.next(Step::Trial);
        const QString failed = desk.folder.filePath(u"again.csv"_s);
        desk.dialogs.answer(u"import.failed"_s, failed);
        push(open, "importSaveFailed");
        QTRY_VERIFY(open.errorText().contains(u"again.csv"_s));
        QVERIFY(desk.dialogs.askedFiles().last().suggested.endsWith(u"list failed.csv"_s));
        desk.next(Step::Result);
        desk.next(Step::File);
        QFile file(failed);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray text = file.readAll();
        QVERIFY2(text.contains("M-2;;"), text);
        text.replace("M-2;;", "M-2;Jug;");
        file.seek(0);
        file.write(text);
        file.close();
        desk.choose(failed);
        desk.next(Step::Columns);
        // What "Ref" means was said once.
        QCOMPARE(open.find<QComboBox>("map_sku")->currentText(), u"Ref"_s);
        QVERIFY(open.find<QLabel>("mappingNote")->text().contains(u"last time"_s));
        desk.next(Step::Trial);
        QCOMPARE(desk.count(Outcome::Failed), u"0 failed"_s);
        QCOMPARE(desk.count(Outcome::Created), u"1 new"_s);
    }

    void aFileThatChangesOrVanishesIsNotImported() {
        TestCompany company(Engine::Sqlite);
        ImportDesk desk(company);
        OpenWindow& open = desk.open;
        const QString path = desk.file(u"mugs.csv"_s, "sku,name\nM-1,Mug\n");
        desk.choose(path);
        desk.next(Step::Columns);
        desk.next(Step::Trial);
        desk.file(u"mugs.csv"_s, "sku,name\nM-1,Mug\nM-2,Jug\n");
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(open.errorText().contains(u"not the one you looked at"_s));
        QCOMPARE(int(desk.page->step()), int(Step::Trial));
        QFile::remove(path);
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(open.errorText().contains(u"no such file"_s));
        // Back by Esc: first the error goes, then one step at a time, and nothing is lost.
        open.press(Qt::Key_Escape);
        open.press(Qt::Key_Escape);
        QCOMPARE(int(desk.page->step()), int(Step::Columns));
        open.press(Qt::Key_Escape);
        QCOMPARE(int(desk.page->step()), int(Step::File));
        QCOMPARE(desk.rows("importFirstRows"), 1);
    }

    void aTableIsPastedAndAFileIsDropped() {
        TestCompany company(Engine::Sqlite);
        ImportDesk desk(company);
        OpenWindow& open = desk.open;
        QApplication::clipboard()->setText(u"sku\tname\nM-1\tMug\n"_s);
        open.press(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows("importFirstRows"), 1);
        QVERIFY(open.find<QComboBox>("importDelimiter")->currentText().contains(u"tab"_s));
        desk.next(Step::Columns);
        desk.next(Step::Trial);
        desk.next(Step::Result);
        QCOMPARE(desk.count(Outcome::Created), u"1 new"_s);
        // The same table again, dropped onto another page: said at once, and nothing new comes of it.
        goTo(open, u"stock"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(desk.file(u"same.tsv"_s, "sku\tname\nM-1\tMug\n"))});
        QDragEnterEvent enter({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&open.window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&open.window(), &drop);
        QCOMPARE(open.page(), u"import"_s);
        QTRY_VERIFY(open.errorText().contains(u"was imported before"_s));
        desk.next(Step::Columns);
        desk.next(Step::Trial);
        QCOMPARE(desk.count(Outcome::Unchanged), u"1 unchanged"_s);
    }

    void whatIsRecognisedCanBeOverruled() {
        TestCompany company(Engine::Sqlite);
        ImportDesk desk(company);
        OpenWindow& open = desk.open;
        desk.choose(desk.file(u"old.csv"_s, "sku;name\nM-1;Caf\xE9\n"));
        QVERIFY(open.find<QComboBox>("importEncoding")->currentText().contains(u"Windows-1252"_s));
        QCOMPARE(desk.cell("importFirstRows", 0, "c1"), u"Caf\u00E9"_s);
        tabTo(open, "importDelimiter");
        open.press(Qt::Key_C); // comma
        QTRY_COMPARE(open.find<QTableView>("importFirstRows")->model()->columnCount(), 1);
        tabTo(open, "importEncoding");
        open.press(Qt::Key_U); // UTF-8, which it is not
        QTRY_VERIFY(open.errorText().contains(u"not UTF-8"_s));
        // The field says again what stands below it.
        QVERIFY(open.find<QComboBox>("importEncoding")->currentText().contains(u"Windows-1252"_s));
        QCOMPARE(open.find<QComboBox>("importDelimiter")->currentText(), u"comma"_s);
        // A template of what is chosen comes back as it is.
        const QString path = desk.folder.filePath(u"template.csv"_s);
        desk.dialogs.answer(u"import.template"_s, path);
        chooseOne(open, "importKind_locations");
        push(open, "importTemplate");
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(open.errorText().contains(u"Written"_s));
    }

    void aWorkbookSaysItselfHowItIsWritten_data() { EachEngine::rows(); }
    void aWorkbookSaysItselfHowItIsWritten() {
        TestCompany company;
        ImportDesk desk(company);
        OpenWindow& open = desk.open;
        const QString path = desk.folder.filePath(u"items.xlsx"_s);
        lxw_workbook* book = workbook_new(path.toUtf8().constData());
        lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
        for (int i = 0; const char* cell : {"sku", "name", "price", "0017", "Mug"}) {
            worksheet_write_string(sheet, lxw_row_t(i / 3), lxw_col_t(i % 3), cell, nullptr);
            ++i;
        }
        worksheet_write_number(sheet, 1, 2, 7.25, nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        desk.choose(path);
        QCOMPARE(open.errorText(), QString());
        for (const char* ofText : {"importEncoding", "importDelimiter", "importDecimal"})
            QVERIFY2(!open.find<QComboBox>(ofText), ofText);
        QVERIFY(open.find<QComboBox>("importDates"));
        QCOMPARE(desk.cell("importFirstRows", 0, "c0"), u"0017"_s);
        desk.look(u"import-workbook"_s);
        desk.next(Step::Columns);
        desk.next(Step::Trial);
        QTRY_COMPARE(desk.count(Outcome::Created), u"1 new"_s);
        desk.next(Step::Result);
        const auto seat = company.seat(u"manager"_s);
        const auto found = MUST(catalog::CodeFinder(*seat->desk).bySku(u"0017"_s));
        stock::StockUsage usage(*seat->desk);
        const auto made = MUST(catalog::ProductCatalog(*seat->desk, usage).productOf(found.id));
        QCOMPARE(made.variants.first().price->toString(), u"7.25"_s);
    }

    void pastImportsAreAListThatLivesAndTakesBack_data() { EachEngine::rows(); }
    void pastImportsAreAListThatLivesAndTakesBack() {
        TestCompany company;
        const auto seat = company.seat(u"manager"_s);
        stock::StockUsage usage(*seat->desk);
        dataexchange::Importer other(*seat->desk, usage, usage);
        const auto bring = [&other](const QByteArray& csv, const QString& name) {
            return MUST(
                other.run(dataexchange::ImportKind::Products, dataexchange::ImportFile::of(csv, name), {}));
        };
        bring("sku,name\nM-1,Mug\n", u"first.csv"_s);
        ImportDesk desk(company);
        OpenWindow& open = desk.open;
        showView(open, u"history"_s);
        QTRY_COMPARE(desk.rows("importHistory"), 1);
        const QAbstractItemModelTester tester(open.find<QTableView>("importHistory")->model());
        tabTo(open, "importHistory");
        open.press(Qt::Key_Down);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find<QPushButton>("importMade_M-1"));
        desk.look(u"7-history"_s);
        // Somebody else's import waits behind a strip: rows do not move while they are looked at.
        bring("sku,name\nM-2,Jug\n", u"second.csv"_s);
        QTRY_COMPARE_WITH_TIMEOUT(
            static_cast<TableView*>(open.find<QTableView>("importHistory"))->table()->waitingCount(), 1,
            10'000);
        QCOMPARE(desk.rows("importHistory"), 1);
        desk.dialogs.answer(u"import.undo"_s, u"stay"_s);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.dialogs.asked().size(), 1);
        QCOMPARE(desk.cell("importHistory", 0, "state"), u"Done"_s);
        desk.dialogs.answer(u"import.undo"_s, u"undo"_s);
        push(open, "importDetailUndo");
        QTRY_COMPARE(desk.cell("importHistory", 0, "state"), u"Taken back"_s);
        QTRY_VERIFY(!open.find("importDetailUndo"));
        desk.look(u"8-history-undone"_s);
        // Let in it is the newest; any head orders them.
        listModel(open).showWaiting();
        QTRY_COMPARE(listColumn(open, "file"), QStringList({u"second.csv"_s, u"first.csv"_s}));
        clickHead(open, "file");
        QTRY_COMPARE(listColumn(open, "file"), QStringList({u"first.csv"_s, u"second.csv"_s}));
        clickHead(open, "state");
        QTRY_COMPARE(listColumn(open, "state"), QStringList({u"Done"_s, u"Taken back"_s}));
    }
};

QTEST_MAIN(ImportWindowTest)
#include "import_window_test.moc"
