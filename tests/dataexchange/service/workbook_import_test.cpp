#include "catalog/service/code_finder.h"
#include "catalog/service/product_catalog.h"
#include "dataexchange/service/file_look.h"
#include "dataexchange/service/importer.h"
#include "dataexchange/service/workbook_source.h"
#include "stock/service/shop.h"
#include "stock/service/stock_usage.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <xlsxwriter.h>

using namespace backroom;
using namespace backroom::dataexchange;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// Workbooks that others wrote, taken in.
class WorkbookImportTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    [[nodiscard]] QString at(const QString& name) const { return m_folder.filePath(name); }
    static QByteArray whole(const QString& path) {
        ByteSource bytes = MUST(openWorkbook(path));
        QByteArray all;
        while (true) {
            const QByteArray next = MUST(bytes());
            if (next.isEmpty())
                return all;
            all += next;
        }
    }
    void write(const QString& name, const QByteArray& content) const {
        QFile file(at(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// By another program, as Excel does it: texts in a part of their own, styles, a hidden sheet first.
    void writeByOthers(const QString& name) const {
        const QString script = uR"(
import sys, datetime, openpyxl
book = openpyxl.Workbook()
notes = book.active
notes.title = 'Notes'
notes['A1'] = 'not this one'
notes.sheet_state = 'hidden'
sheet = book.create_sheet('Items')
book.active = sheet
sheet.append(['SKU', 'Name', 'Barcode', 'Price', 'Note', 'Since'])
sheet.append(['MUG-1', 'Mug, blue', 9520000000011, 7.9, 'two\nlines', datetime.date(2026, 3, 1)])
sheet.append([17, '=1+1', None, 1.234, None, datetime.datetime(2026, 3, 1, 10, 30)])
sheet['B3'].data_type = 's'
sheet['A3'].number_format = '0000'
sheet.append([])
sheet.append(['MUG-3', 'Tasse Größe 3', None, 'seven', None, None])
book.save(sys.argv[1])
)"_s;
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, at(name)});
        QVERIFY(python.waitForFinished(60'000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    }

private slots:
    void anotherProgramsWorkbookIsRead() {
        writeByOthers(u"items.xlsx"_s);
        QVERIFY(isWorkbook(at(u"items.xlsx"_s)));
        QCOMPARE(QString::fromUtf8(whole(at(u"items.xlsx"_s))),
                 u"SKU,Name,Barcode,Price,Note,Since\n"
                 "MUG-1,\"Mug, blue\",9520000000011,7.9,\"two\nlines\",2026-03-01\n"
                 "0017,'=1+1,,1.234,,2026-03-01 10:30\n\n"
                 "MUG-3,Tasse Größe 3,,seven,,\n"_s);
        const FileLook look =
            MUST(lookAtFile(ImportFile::at(at(u"items.xlsx"_s)), {TextEncoding::Windows1252, u';'}));
        QVERIFY(look.isWorkbook);
        QCOMPARE(look.rows, 3);
        QCOMPARE(look.head.size(), 6);
        QVERIFY(!look.values.decimalSign);
    }

    void itBecomesProducts_data() { EachEngine::rows(); }
    void itBecomesProducts() {
        writeByOthers(u"items.xlsx"_s);
        TestCompany company;
        Shop shop(company);
        stock::StockUsage usage(company.desk());
        Importer importer(company.desk(), usage, usage);
        ImportOptions options;
        options.values.decimalSign = u','; // said of another file: 1.234 would be 1234
        options.format.delimiter = u';';
        options.failedRowsPath = at(u"failed.csv"_s);
        options.sources.columns = {{u"sku"_s, u"SKU"_s},
                                   {u"name"_s, u"Name"_s},
                                   {u"barcode"_s, u"Barcode"_s},
                                   {u"price"_s, u"Price"_s}};
        const ImportSummary summary =
            MUST(importer.run(ImportKind::Products, ImportFile::at(at(u"items.xlsx"_s)), options));
        QCOMPARE(summary.rows, 3);
        QCOMPARE(summary.created, 2);
        QCOMPARE(summary.failed, 1);
        // The row of the sheet, though a cell before it has two lines and one row is empty.
        QCOMPARE(summary.errors.first().line, 5);
        QCOMPARE(summary.errors.first().row, 3);
        QFile failed(at(u"failed.csv"_s));
        QVERIFY(failed.open(QIODevice::ReadOnly));
        QVERIFY(failed.readAll().contains("MUG-3,Tasse Größe 3,,seven"));
        const auto found = MUST(catalog::CodeFinder(company.desk()).bySku(u"0017"_s));
        const catalog::Product made =
            MUST(catalog::ProductCatalog(company.desk(), usage).productOf(found.id));
        QCOMPARE(made.variants.first().price->toString(), u"1.234"_s);
        QCOMPARE(made.name, u"=1+1"_s);
        QVERIFY(shop.differences().isEmpty());
    }

    /// Seventeen digits are more than a spreadsheet keeps: what it shows is another code.
    void aCutCodeIsNoCode() {
        const QByteArray path = at(u"cut.xlsx"_s).toUtf8();
        lxw_workbook* book = workbook_new(path.constData());
        lxw_worksheet* sheet = workbook_add_worksheet(book, nullptr);
        for (int i = 0; const char* cell : {"sku", "name", "barcode", "1E5", "Mug"}) {
            worksheet_write_string(sheet, lxw_row_t(i / 3), lxw_col_t(i % 3), cell, nullptr);
            ++i;
        }
        worksheet_write_number(sheet, 1, 2, 12345678901234567.0, nullptr);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        TestCompany company(Engine::Sqlite);
        stock::StockUsage usage(company.desk());
        Importer importer(company.desk(), usage, usage);
        const ImportSummary summary =
            MUST(importer.run(ImportKind::Products, ImportFile::at(QString::fromUtf8(path)), {}));
        QCOMPARE(summary.failed, 1);
        QCOMPARE(summary.errors.first().column, u"barcode"_s);
        QVERIFY(summary.errors.first().message.contains(u"cut the digits"_s));
    }

    void oursIsRead() {
        const QByteArray path = at(u"ours.xlsx"_s).toUtf8();
        lxw_workbook* book = workbook_new(path.constData());
        lxw_worksheet* sheet = workbook_add_worksheet(book, "Stock");
        lxw_format* day = workbook_add_format(book);
        format_set_num_format(day, "d mmm yyyy");
        worksheet_write_string(sheet, 0, 0, "sku", nullptr);
        worksheet_write_string(sheet, 0, 1, "counted", nullptr);
        worksheet_write_string(sheet, 1, 0, "0017", nullptr);
        lxw_datetime first = {2026, 3, 1, 0, 0, 0};
        worksheet_write_datetime(sheet, 1, 1, &first, day);
        worksheet_write_formula_num(sheet, 2, 1, "=2+3", nullptr, 5);
        QCOMPARE(workbook_close(book), LXW_NO_ERROR);
        QCOMPARE(whole(at(u"ours.xlsx"_s)), "sku,counted\n0017,2026-03-01\n,5\n"_ba);
    }

    void whatIsNoneSaysWhatToDo_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("old") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more"_ba
                             << u"workbook.old_or_protected"_s;
        QTest::newRow("no archive") << "PK\x03\x04 but not really"_ba << u"workbook.not_one"_s;
    }
    void whatIsNoneSaysWhatToDo() {
        QFETCH(const QByteArray, content);
        QFETCH(const QString, code);
        write(u"odd.xlsx"_s, content);
        const auto opened = ImportFile::at(at(u"odd.xlsx"_s)).open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().where, at(u"odd.xlsx"_s));
        QVERIFY(!opened.error().remedy.isEmpty());
    }
    /// Cut at every tenth part: it says so, or gives what is whole.
    void cutOffIsNeverHalf() {
        writeByOthers(u"whole.xlsx"_s);
        QFile file(at(u"whole.xlsx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (int part = 0; part < 10; ++part) {
            write(u"cut.xlsx"_s, content.left(content.size() * part / 10));
            const auto look = lookAtFile(ImportFile::at(at(u"cut.xlsx"_s)), {});
            QVERIFY(!look);
            QVERIFY2(!look.error().remedy.isEmpty(), qPrintable(look.error().code));
        }
    }
};

QTEST_MAIN(WorkbookImportTest)
#include "workbook_import_test.moc"
