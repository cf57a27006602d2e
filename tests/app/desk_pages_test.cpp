#include "list_hands.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_roles.h"
#include "palette_sources.h"
#include "reports/service/report_book.h"
#include "reports/service/report_export.h"
#include "tour/workbook_totals.h"
#include "view_report.h"

#include <QHeaderView>
#include <QTableView>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;

/// What the desk pages have in common: one time, one way to add up, one way to ask why, in the real window.
class DeskPagesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qputenv("TZ", "Asia/Tokyo"); // the machine's; the company is in Berlin
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() {
        m_company = std::make_unique<TestCompany>(Engine::Sqlite);
        m_shop = std::make_unique<Shop>(*m_company);
        const auto inMetres = m_company->as("admin").database().runScript(
            QStringLiteral("UPDATE catalog_product SET unit_id = (SELECT id FROM catalog_unit WHERE code = "
                           "'m') WHERE id = 1002"));
        QVERIFY2(inMetres, why(inMetres));
        stock::Posting posting(m_company->desk());
        stock::Draft dear = m_shop->receipt(Shop::item1(), 5);
        dear.lines[0].unitCost = UnitCost::fromMicros(2'100'000);
        MUST(posting.post(dear));
        MUST(posting.post(m_shop->receipt(Shop::item1(), 2, Shop::b())));
        stock::Draft cable = m_shop->receipt(Shop::item2(), 7);
        cable.lines[0].unitCost = UnitCost::fromMicros(500'000);
        m_last = MUST(posting.post(cable));
    }
    void cleanup() {
        m_shop.reset();
        m_company.reset();
    }

    void anEventHasOneTime() {
        const QString when = formats::dateTime(TestCompany::startMs(), QTimeZone("Europe/Berlin"));
        OpenWindow open(*m_company);
        go(open, "movements");
        QTRY_COMPARE(cell(open, "movementsTable", "when", 0), when);
        go(open, "reports", "movements");
        QTRY_COMPARE(cell(open, "reportTable", "effective", 0), when);
        app::DocumentsSource documents(open.application(), *open.window().workspace());
        QList<PaletteEntry> found;
        documents.find(m_last.number,
                       [&found](const Result<QList<PaletteEntry>>& entries) { found = MUST(entries); });
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().subtitle, when);
    }

    void whatIsSelectedIsAddedUpByUnit() {
        OpenWindow open(*m_company);
        QTRY_COMPARE(rowsOf(open, "stockTable"), 2);
        chooseAll(open);
        QCOMPARE(sum(open), QStringLiteral("2 rows · 7 pcs + 7 m"));
        go(open, "reports", "stock-on-hand");
        QTRY_COMPARE(rowsOf(open, "reportTable"), 3);
        chooseAll(open);
        QCOMPARE(sum(open), QStringLiteral("3 rows · 7 pcs + 7 m"));
        go(open, "movements");
        QTRY_COMPARE(rowsOf(open, "movementsTable"), 3);
        chooseAll(open);
        // What they cost together too, of those whose cost is known.
        QCOMPARE(sum(open), QStringLiteral("3 rows · 7 m + 7 pcs · 14.00 EUR · 1 without a known value"));
        QCOMPARE(at(open, "movementsTable", "quantity", 0).data(TableRole::Unit).toString(),
                 QStringLiteral("m"));
    }

    void aCostSaysItsCurrencyInTheHead() {
        OpenWindow open(*m_company);
        // The figure the cursor stands on, not another one of its row.
        go(open, "reports", "stock-on-hand");
        QTRY_COMPARE(rowsOf(open, "reportTable"), 3);
        toRowWith(open, "location", QStringLiteral("B"));
        auto* table = open.find<TableView>("reportTable");
        while (table->currentColumn() != QLatin1String("available"))
            open.press(Qt::Key_Right);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(figure(open).startsWith(QStringLiteral("2 pcs, Available · at B")));

        go(open, "reports", "value-at-cost");
        QTRY_COMPARE(rowsOf(open, "reportTable"), 2);
        const auto head = [&open](const char* column) {
            const auto* table = qobject_cast<TableView*>(open.find<QTableView>("reportTable"));
            return table->table()
                ->headerData(table->table()->columnOf(QString::fromLatin1(column)), Qt::Horizontal,
                             Qt::DisplayRole)
                .toString();
        };
        QCOMPARE(head("unitCost"), QStringLiteral("Unit cost, EUR"));
        QCOMPARE(head("value"), QStringLiteral("Value, EUR"));
        QVERIFY(!at(open, "reportTable", "value", 0).data(TableRole::Unit).isValid());
        QCOMPARE(cell(open, "reportTable", "unitCost", 0), QStringLiteral("2.10"));
        QCOMPARE(cell(open, "reportTable", "unitCost", 1), QStringLiteral("0.50"));
        chooseAll(open);
        QCOMPARE(sum(open), QStringLiteral("2 rows · 7 pcs + 7 m · 14.00 EUR"));
    }

    void aReportIsAskedWhy() {
        OpenWindow open(*m_company);
        go(open, "reports", "stock-on-hand");
        QTRY_COMPARE(rowsOf(open, "reportTable"), 3);
        // Nothing chosen: how the totals in the head come about.
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.errorText().contains(QStringLiteral("3 rows of the ledger are added up")));
        QVERIFY(open.errorText().contains(QStringLiteral("each unit has a sum of its own")));
        // A row: its item at its place.
        toRowWith(open, "location", QStringLiteral("B"));
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        QTRY_VERIFY(figure(open).startsWith(QStringLiteral("2 pcs, On hand · at B")));
        QCOMPARE(rowsOf(open, "explainTable"), 1);

        go(open, "reports", "value-at-cost");
        QTRY_COMPARE(rowsOf(open, "reportTable"), 2);
        toRowWith(open, "sku", QStringLiteral("SKU-1001"));
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(figure(open).startsWith(QStringLiteral("10.50 EUR")));
        QCOMPARE(rowsOf(open, "explainTable"), 2);
        QCOMPARE(plain(open.find<QLabel>("explainSum")->text()),
                 QStringLiteral("5 pcs came in for 10.50 EUR; that is 2.10 EUR for one; on hand are 7 pcs; "
                                "2 pcs of them without a cost count for nothing"));

        go(open, "reports", "movements");
        QTRY_COMPARE(rowsOf(open, "reportTable"), 3);
        toRow(open, 0);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(open.page(), QStringLiteral("movements"));
        QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().contains(m_last.number));
    }

    void byLocationTheNumberOfThatLocationIsExplained() {
        OpenWindow open(*m_company);
        showView(open, QStringLiteral("place"));
        QTRY_COMPARE(rowsOf(open, "stockTable"), 3);
        toRowWith(open, "place", QStringLiteral("B"));
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        QVERIFY(figure(open).startsWith(QStringLiteral("2 pcs, On hand · at B")));
    }

    void aPagesKeysWorkWhereverTheFocusIs() {
        OpenWindow open(*m_company);
        QTRY_VERIFY(open.find("stockTable"));
        leavePage(open);
        open.press(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("stockFilter"));
        leavePage(open);
        QTest::qWait(150); // keys without a pause between them are a scan
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        // Not beneath the palette, nor on a page that stands behind.
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("explainTable"));
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.find("paletteEdit"));
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTest::qWait(100);
        QVERIFY(!open.find("explainTable"));
        open.press(Qt::Key_Escape);
        go(open, "settings");
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTest::qWait(100);
        QCOMPARE(open.page(), QStringLiteral("settings"));
    }

    void tabGoesFromTheHeadToThePane_data() {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("filter");
        QTest::newRow("stock") << QStringLiteral("stockTable") << QStringLiteral("stockFilter");
        QTest::newRow("products") << QStringLiteral("productsTable") << QStringLiteral("productSearch");
        QTest::newRow("movements") << QStringLiteral("movementsTable") << QStringLiteral("movementsFilter");
    }
    void tabGoesFromTheHeadToThePane() {
        QFETCH(QString, table);
        QFETCH(QString, filter);
        OpenWindow open(*m_company);
        go(open, QTest::currentDataTag());
        QTRY_VERIFY(rowsOf(open, qPrintable(table)) > 0);
        auto* list = open.find<QTableView>(qPrintable(table));
        openRow(open);
        auto* page = &listPage(open);
        QTest::qWait(100);
        const auto kind = [&](const QWidget* widget) {
            if (!page->isAncestorOf(widget))
                return QStringLiteral("outside");
            for (const QWidget* at = widget; at != page; at = at->parentWidget()) {
                for (const char* part : {"pageHead", "filterBar", "detailPane"})
                    if (at->objectName() == QLatin1String(part))
                        return QString::fromLatin1(part);
            }
            return widget == list ? QStringLiteral("table") : widget->objectName();
        };
        for (const auto& [key, wanted] :
             {std::pair(Qt::Key_Tab, QStringLiteral("pageHead filterBar table detailPane")),
              std::pair(Qt::Key_Backtab, QStringLiteral("detailPane table filterBar pageHead"))}) {
            leavePage(open);
            QStringList walk, names;
            for (int i = 0; i < 100; ++i) {
                open.press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
                const QString now = kind(QApplication::focusWidget());
                names += QApplication::focusWidget()->objectName();
                if (now == QLatin1String("outside") && !walk.isEmpty())
                    break;
                if (now != QLatin1String("outside") && (walk.isEmpty() || walk.last() != now))
                    walk += now;
            }
            QVERIFY2(walk.join(QLatin1Char(' ')) == wanted, qPrintable(names.join(QLatin1Char(' '))));
            QVERIFY(names.contains(filter));
            QVERIFY(names.contains(QStringLiteral("search")));
        }
    }

    void anEditorIsSeenAndNothingOfTheOneBeforeStays() {
        OpenWindow open(*m_company);
        go(open, "products");
        goToItem(open, QStringLiteral("SKU-1001"));
        QTRY_VERIFY(open.find("productName"));
        QTRY_COMPARE(open.find<QLabel>("productSku")->text(), QStringLiteral("SKU-1001"));
        tabTo(open, "productsTable");
        open.press(Qt::Key_F2);
        QTRY_VERIFY(open.find<QLineEdit>("fieldNameEditor"));
        auto* editor = open.find<QLineEdit>("fieldNameEditor");
        QTRY_COMPARE(editor->visibleRegion().boundingRect(), editor->rect());
        QVERIFY(editor->hasFocus());
        const auto says = [&open](const QString& words) {
            for (const QLabel* label : open.find("productDetail")->findChildren<QLabel*>())
                if (label->text().startsWith(words))
                    return true;
            return false;
        };
        open.find<FieldEditor>("fieldName")->saved(QStringLiteral("Saved 18:39"));
        QVERIFY(says(QStringLiteral("Saved")));
        goToItem(open, QStringLiteral("SKU-1002"));
        QTRY_COMPARE(open.find<QLabel>("productSku")->text(), QStringLiteral("SKU-1002"));
        QVERIFY(!says(QStringLiteral("Saved")));
        QTRY_COMPARE(open.find<QLabel>("productName")->visibleRegion().isEmpty(), false);
    }

    void anyLocationIsFoundByItsCode() {
        OpenWindow open(*m_company);
        app::PlacesSource places(open.application(), *open.window().workspace());
        QList<PaletteEntry> found;
        places.find(QStringLiteral("dock"),
                    [&found](const Result<QList<PaletteEntry>>& entries) { found = MUST(entries); });
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().title, QStringLiteral("DOCK"));
        found.first().run();
        QCOMPARE(open.page(), QStringLiteral("locations"));
        QTRY_VERIFY(open.find<QLabel>("placeCode"));
        QTRY_COMPARE(open.find<QLabel>("placeCode")->text(), QStringLiteral("DOCK"));
    }

    void byLocationTheQuantityIsReadBesideThePane() {
        OpenWindow open(*m_company);
        auto* page = qobject_cast<ListPage*>(open.window().workspace()->currentPage());
        showView(open, QStringLiteral("place"));
        QTRY_COMPARE(rowsOf(open, "stockTable"), 3);
        QVERIFY(page->isDetailOpen());
        const auto right = [&](const char* column) {
            const int at = page->table().table()->columnOf(QString::fromLatin1(column));
            return page->table().columnViewportPosition(at) + page->table().columnWidth(at);
        };
        for (const char* column : {"place", "onHand", "available"}) {
            QVERIFY2(!page->table().isColumnHidden(page->table().table()->columnOf(QLatin1String(column))),
                     column);
            QVERIFY2(right(column) <= page->table().viewport()->width(), column);
        }
        // The help takes its room from both: the pane goes above the list, which ends where it begins, and
        // how many lie there is still read beside what it is called.
        open.press(Qt::Key_F1);
        QTRY_VERIFY(open.find("helpPane"));
        QTRY_VERIFY(page->table().width() < page->table().parentWidget()->width() * 2 / 3);
        for (const char* column : {"name", "onHand"}) {
            QVERIFY2(!page->table().isColumnHidden(page->table().table()->columnOf(QLatin1String(column))),
                     column);
            QTRY_VERIFY2(right(column) <= page->table().viewport()->width(), column);
        }
    }

    void aClearedFilterMarksWhatThePaneShows() {
        OpenWindow open(*m_company);
        QTRY_COMPARE(rowsOf(open, "stockTable"), 2);
        auto* table = open.find<QTableView>("stockTable");
        auto* filter = open.find<QLineEdit>("stockFilter");
        write(open, "stockFilter", QStringLiteral("nothing is called so"));
        QTRY_VERIFY(open.find("emptyClear"));
        filter->clear();
        QTRY_VERIFY(open.find("stockTable"));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
    }

    void theSumIsThereAgainWithItsPage() {
        OpenWindow open(*m_company);
        QTRY_COMPARE(rowsOf(open, "stockTable"), 2);
        chooseAll(open);
        QTRY_VERIFY(sum(open).contains(QLatin1String("EUR")));
        const QString before = sum(open);
        go(open, "settings");
        QCOMPARE(sum(open), QString());
        open.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.page(), QStringLiteral("stock"));
        QCOMPARE(sum(open), before);
        go(open, "movements");
        QTRY_COMPARE(rowsOf(open, "movementsTable"), 3);
        QCOMPARE(open.find<QLabel>("pageCount")->text(), QStringLiteral("3"));
    }

    void aDocumentSaysWhatItComesTo() {
        stock::Posting posting(m_company->desk());
        stock::Draft both = m_shop->receipt(Shop::item1(), 2);
        both.lines[0].unitCost = UnitCost::fromMicros(2'000'000);
        both.lines += m_shop->receipt(Shop::item2(), 3).lines;
        both.lines += m_shop->receipt(Shop::item2(), 1, Shop::b()).lines;
        const QString number = MUST(posting.post(both)).number;
        OpenWindow open(*m_company);
        lookUp(open, number);
        QTRY_VERIFY(open.find("documentTotals"));
        QTRY_COMPARE(plain(open.find<QLabel>("documentTotalQuantities")->text()),
                     QStringLiteral("3 lines · 2 pcs + 4 m"));
        QCOMPARE(plain(open.find<QLabel>("documentTotalCost")->text()),
                 QStringLiteral("Cost 4.00 EUR, without 2 lines of unknown cost"));
    }

    void noOtherRowIsMarkedThanThePaneShows() {
        OpenWindow open(*m_company);
        go(open, "products");
        goToItem(open, QStringLiteral("SKU-1001"));
        QTRY_COMPARE(rowsOf(open, "productsTable"), 3);
        auto* table = open.find<QTableView>("productsTable");
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(cell(open, "productsTable", "sku", table->currentIndex().row()), QStringLiteral("SKU-1001"));
        write(open, "productSearch", QStringLiteral("item 1001"));
        QTRY_COMPARE(rowsOf(open, "productsTable"), 1);
        lookUp(open, QStringLiteral("item 1002"));
        QTRY_COMPARE(open.page(), QStringLiteral("stock"));
        push(open, "openProduct");
        QTRY_COMPARE(open.page(), QStringLiteral("products"));
        QTRY_COMPARE(table->selectionModel()->selectedRows().size(), 0);
    }

    void aPartnersNameIsNoCode() {
        OpenWindow open(*m_company);
        go(open, "movements");
        QTRY_COMPARE(rowsOf(open, "movementsTable"), 3);
        QVERIFY(at(open, "movementsTable", "from", 0).data(TableRole::Words).toBool());
        QVERIFY(!at(open, "movementsTable", "to", 0).data(TableRole::Words).toBool());
    }

    void aViewInASpreadsheetSaysItsUnits() {
        OpenWindow open(*m_company);
        QTRY_COMPARE(rowsOf(open, "stockTable"), 2);
        const auto* view = qobject_cast<TableView*>(open.find<QTableView>("stockTable"));
        const app::ViewReport shown(*view, MUST(Currency::fromCode(QStringLiteral("EUR"))));
        reports::ReportTable table({});
        const Done read = view->table()
                              ->pull(0, view->table()->rowCount(),
                                     [&shown, &table](RowPull& rows) -> Done {
                                         app::ViewReport report = shown;
                                         Progress progress;
                                         BACKROOM_CHECK(report.begin(rows, progress));
                                         table = reports::ReportTable(report.columns());
                                         while (true) {
                                             BACKROOM_TRY(auto row, report.next());
                                             if (!row)
                                                 return {};
                                             table.append(std::move(*row));
                                         }
                                     })
                              .result();
        QVERIFY(read);
        int unit = -1;
        for (int c = 0; c < table.columns().size(); ++c) {
            if (table.columns().at(c).key == QLatin1String("onHand_unit"))
                unit = c;
        }
        QVERIFY(unit > 0);
        QStringList units;
        for (const reports::ReportRow& row : table.rows())
            units += std::get<QString>(row.at(unit));
        QCOMPARE(units, QStringList({QStringLiteral("pcs"), QStringLiteral("m")}));
        // A total of each unit.
        QCOMPARE(table.columns().at(unit - 1).total, reports::ColumnTotal::Sum);
        QCOMPARE(table.columns().at(unit - 1).unitColumn, QStringLiteral("onHand_unit"));
        for (const char* other : {"available", "held"}) {
            const int column = reports::columnIndex(table.columns(), QString::fromLatin1(other));
            QVERIFY2(column > 0, other);
            QCOMPARE(table.columns().at(column).total, reports::ColumnTotal::Sum);
            QCOMPARE(table.columns().at(column).unitColumn, QStringLiteral("onHand_unit"));
        }
    }

    /// As the tour compares the page with the workbook.
    void theWorkbookHasTheTotalsOfThePage() {
        const QTemporaryDir folder;
        const QString book = folder.filePath(QStringLiteral("stock.xlsx"));
        const auto report =
            MUST(reports::ReportBook(m_company->desk()).prepare(QStringLiteral("stock-on-hand"), {}));
        MUST(reports::writeReport(book, *report.source, report.info));
        QCOMPARE(MUST(app::workbookTotals(book)),
                 (QStringList{QStringLiteral("7 m"), QStringLiteral("7 pcs")}));
    }

    void beforeTheSignInNothingIsScannedAndNoPageKeyIsTyped() {
        OpenWindow open(*m_company, QString());
        auto* secret = open.find<QLineEdit>("signInPassword");
        tabTo(open, "signInPassword");
        open.press(Qt::Key_3, Qt::AltModifier);
        open.application().scans().inject(QStringLiteral("4006381333931"));
        QTRY_VERIFY(open.errorText().contains(QStringLiteral("Nobody is signed in")));
        QCOMPARE(secret->text(), QString());
        open.signIn(QStringLiteral("manager"), TestCompany::password());
        open.press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(open.find("lockPage"));
        open.application().scans().inject(QStringLiteral("4006381333931"));
        QTRY_VERIFY(open.errorText().contains(QStringLiteral("Nobody is signed in")));
    }

private:
    /// Tab, until the focus is on the rail, the banner or the status bar.
    static void leavePage(OpenWindow& open) {
        const Page* page = open.window().workspace()->currentPage();
        for (int i = 0; i < 100 && page->isAncestorOf(QApplication::focusWidget()); ++i)
            open.press(Qt::Key_Tab);
        QVERIFY(!page->isAncestorOf(QApplication::focusWidget()));
    }
    static void go(OpenWindow& open, const char* page, const char* view = nullptr) {
        goTo(open, QString::fromLatin1(page));
        if (view)
            showView(open, QString::fromLatin1(view));
    }
    static void goToItem(OpenWindow& open, const QString& sku) {
        toRowWith(open, "sku", sku);
        open.press(Qt::Key_Return);
    }
    static QModelIndex at(OpenWindow& open, const char* name, const char* column, int row) {
        const auto* table = qobject_cast<TableView*>(open.find<QTableView>(name));
        if (!table || !table->table())
            return {};
        return table->table()->index(row, qMax(0, table->table()->columnOf(QString::fromLatin1(column))));
    }
    static QString cell(OpenWindow& open, const char* name, const char* column, int row) {
        return at(open, name, column, row).data().toString();
    }
    static int rowsOf(OpenWindow& open, const char* name) {
        const auto* table = open.find<QTableView>(name);
        return table && table->model() ? table->model()->rowCount() : -1;
    }
    /// With blanks one can type.
    static QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }
    static QString sum(OpenWindow& open) { return plain(open.find<QLabel>("selectionSum")->text()); }
    static QString figure(OpenWindow& open) {
        const auto* label = open.find<QLabel>("explainFigure");
        const auto* when = open.find<QLabel>("explainWhen");
        return label && when ? plain(label->text() + QStringLiteral(", ") + when->text()) : QString();
    }

    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;
    stock::Posted m_last;
};

QTEST_MAIN(DeskPagesTest)
#include "desk_pages_test.moc"
