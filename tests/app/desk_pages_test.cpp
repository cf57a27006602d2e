#include "open_window.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_roles.h"
#include "palette_sources.h"

#include <QHeaderView>
#include <QTableView>

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
        go(open, "reports", {{QStringLiteral("report"), QStringLiteral("movements")}});
        QTRY_COMPARE(cell(open, "reportTable", "effective", 0), when);
        app::DocumentsSource documents(open.application(), *open.window().workspace());
        QList<PaletteEntry> found;
        documents.find(m_last.number, [&found](const QList<PaletteEntry>& entries) { found = entries; });
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.first().subtitle, when);
    }

    void whatIsSelectedIsAddedUpByUnit() {
        OpenWindow open(*m_company);
        QTRY_COMPARE(rowsOf(open, "stockTable"), 2);
        selectAll(open, "stockTable");
        QCOMPARE(sum(open), QStringLiteral("2 rows · 7 pcs + 7 m"));
        go(open, "reports", {{QStringLiteral("report"), QStringLiteral("stock-on-hand")}});
        QTRY_COMPARE(rowsOf(open, "reportTable"), 3);
        selectAll(open, "reportTable");
        QCOMPARE(sum(open), QStringLiteral("3 rows · 7 pcs + 7 m"));
        go(open, "movements");
        QTRY_COMPARE(rowsOf(open, "movementsTable"), 3);
        selectAll(open, "movementsTable");
        QCOMPARE(sum(open), QStringLiteral("3 rows"));
        QCOMPARE(at(open, "movementsTable", "quantity", 0).data(TableRole::Unit).toString(),
                 QStringLiteral("m"));
    }

    void aCostSaysItsCurrencyInTheHead() {
        OpenWindow open(*m_company);
        go(open, "reports", {{QStringLiteral("report"), QStringLiteral("value-at-cost")}});
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
        selectAll(open, "reportTable");
        QCOMPARE(sum(open), QStringLiteral("2 rows · 7 pcs + 7 m · 14.00 EUR"));
    }

    void aReportIsAskedWhy() {
        OpenWindow open(*m_company);
        go(open, "reports", {{QStringLiteral("report"), QStringLiteral("stock-on-hand")}});
        QTRY_COMPARE(rowsOf(open, "reportTable"), 3);
        // Nothing chosen: how the totals in the head come about.
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.errorText().contains(QStringLiteral("3 rows of the ledger are added up")));
        QVERIFY(open.errorText().contains(QStringLiteral("each unit has a sum of its own")));
        // A row: its item at its place.
        selectRowWith(open, "reportTable", "location", QStringLiteral("B"));
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        QTRY_VERIFY(figure(open).startsWith(QStringLiteral("2 pcs, at B")));
        QCOMPARE(rowsOf(open, "explainTable"), 1);

        go(open, "reports", {{QStringLiteral("report"), QStringLiteral("value-at-cost")}});
        QTRY_COMPARE(rowsOf(open, "reportTable"), 2);
        selectRowWith(open, "reportTable", "sku", QStringLiteral("SKU-1001"));
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(figure(open).startsWith(QStringLiteral("10.50 EUR")));
        QCOMPARE(rowsOf(open, "explainTable"), 2);
        QCOMPARE(plain(open.find<QLabel>("explainSum")->text()),
                 QStringLiteral("5 pcs came in for 10.50 EUR; that is 2.10 EUR for one; on hand are 7 pcs; "
                                "2 pcs of them without a cost count for nothing"));

        go(open, "reports", {{QStringLiteral("report"), QStringLiteral("movements")}});
        QTRY_COMPARE(rowsOf(open, "reportTable"), 3);
        open.find<QTableView>("reportTable")->selectRow(0);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_COMPARE(open.page(), QStringLiteral("movements"));
        QTRY_VERIFY(open.find<QLabel>("documentTitle")->text().contains(m_last.number));
    }

    void byLocationTheNumberOfThatLocationIsExplained() {
        OpenWindow open(*m_company);
        open.window().workspace()->currentPage()->filterBar().setCurrentView(QStringLiteral("place"));
        QTRY_COMPARE(rowsOf(open, "stockTable"), 3);
        selectRowWith(open, "stockTable", "place", QStringLiteral("B"));
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        QVERIFY(figure(open).startsWith(QStringLiteral("2 pcs, at B")));
    }

private:
    static void go(OpenWindow& open, const char* page, const QVariantMap& arguments = {}) {
        open.window().workspace()->open({QString::fromLatin1(page), arguments});
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
    static void selectAll(OpenWindow& open, const char* name) {
        auto* table = open.find<QTableView>(name);
        table->setFocus();
        table->selectAll();
    }
    static void selectRowWith(OpenWindow& open, const char* name, const char* column, const QString& text) {
        auto* table = open.find<QTableView>(name);
        table->setFocus();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (cell(open, name, column, row) == text)
                table->selectRow(row);
        }
    }
    /// With blanks one can type.
    static QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')); }
    static QString sum(OpenWindow& open) { return plain(open.find<QLabel>("selectionSum")->text()); }
    static QString figure(OpenWindow& open) {
        const auto* label = open.find<QLabel>("explainFigure");
        return label ? plain(label->text()) : QString();
    }

    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;
    stock::Posted m_last;
};

QTEST_MAIN(DeskPagesTest)
#include "desk_pages_test.moc"
