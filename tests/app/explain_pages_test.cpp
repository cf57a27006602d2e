// Ctrl+E on the pages beside Stock: what is behind the number one is on, and where there is none, that there
// is none, in one line.

#include "dataexchange/ui/import/import_page.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/table_roles.h"
#include "import_walk.h"
#include "list_hands.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/dock_goods.h"
#include "stock/service/reasons.h"
#include "stock/service/stock_usage.h"

#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class ExplainPagesTest : public QObject {
    Q_OBJECT

    static TableView& table(OpenWindow& open) {
        return qobject_cast<ListPage*>(open.window().workspace()->currentPage())->table();
    }
    static void why(OpenWindow& open) { open.press(Qt::Key_E, Qt::ControlModifier); }
    /// What the entries that are shown add up to; none while nothing is explained.
    static std::optional<qint64> explainedSum(OpenWindow& open) {
        const auto* entries = open.find<QTableView>("explainTable");
        if (!entries)
            return {};
        qint64 sum = 0;
        for (int row = 0; row < entries->model()->rowCount(); ++row)
            sum += entries->model()->index(row, 2).data(TableRole::Value).toLongLong();
        return sum;
    }
    static std::optional<qint64> wholes(int quantity) { return Quantity::whole(quantity).micros(); }
    static void chooseRow(OpenWindow& open, int row) {
        toRow(open, row);
        QTest::qWait(250);
    }
    static void go(OpenWindow& open, const char* page) {
        goTo(open, QString::fromLatin1(page));
        open.window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &open.window());
        QTest::qWait(250);
    }
    static void scan(OpenWindow& open, const QString& code) {
        open.application().scans().inject(code);
        QTest::qWait(250);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void atTheStationsWhatLiesThere_data() { EachEngine::rows(); }
    void atTheStationsWhatLiesThere() {
        ScanDock dock;
        receiveAt(dock, dock.blue, 10);
        OpenWindow open(dock.company, u"warehouse"_s, u"today"_s);
        for (const char* station : {"transfer", "adjust"}) {
            go(open, station);
            why(open);
            QTRY_VERIFY(open.find<QLabel>("explainWhen") == nullptr);
            QCOMPARE(open.page(), QString::fromLatin1(station)); // nothing is scanned yet: said, and stayed
            if (open.page() == "transfer"_L1) {
                scan(open, u"9520000000011"_s);
                scan(open, u"A-01-02"_s);
            } else {
                scan(open, u"A-01-02"_s);
                scan(open, u"9520000000011"_s);
            }
            why(open);
            QTRY_COMPARE(open.page(), u"stock"_s);
            QTRY_VERIFY(open.find("explainTable"));
            QTRY_COMPARE(explainedSum(open), wholes(10));
            QVERIFY2(open.find<QLabel>("explainWhen")->text().contains(u"A-01-02"_s),
                     qPrintable(open.find<QLabel>("explainWhen")->text()));
            open.press(Qt::Key_Escape);
            QTRY_VERIFY(!open.find("explainTable"));
        }
    }

    void onLocationsWhatMakesTheQuantity_data() { EachEngine::rows(); }
    void onLocationsWhatMakesTheQuantity() {
        TestCompany company;
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 7)));
        OpenWindow open(company, u"manager"_s, u"locations"_s);
        chooseRow(open, 0); // MAIN
        while (table(open).currentColumn() != "inside"_L1)
            open.press(Qt::Key_Right);
        why(open);
        QTRY_VERIFY2(open.errorText().contains(u"5 locations lie in MAIN"_s) ||
                         open.errorText().contains(u"5 location(s) lie in MAIN"_s),
                     qPrintable(open.errorText()));
        QTRY_COMPARE(table(open).table()->rowCount(), 5); // those that are counted, and no other
        open.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(table(open).table()->rowCount(), 6);
        chooseRow(open, 0);
        open.press(Qt::Key_Home);
        why(open);
        QTRY_COMPARE(open.page(), u"stock"_s);
        QTRY_VERIFY(open.find("explainTable"));
        QTRY_COMPARE(explainedSum(open), wholes(7));
        // In the narrowest pane too nothing of a figure is cut.
        open.window().resize(1024, 700);
        QTest::qWait(300);
        QCOMPARE(open.find<QTableView>("explainTable")->horizontalScrollBar()->maximum(), 0);
    }

    void onProductsTheColumnOneStandsIn_data() { EachEngine::rows(); }
    void onProductsTheColumnOneStandsIn() {
        TestCompany company;
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 7)));
        OpenWindow open(company, u"manager"_s, u"products"_s);
        chooseRow(open, 0);
        const auto goTo = [&open](const QString& column) {
            open.press(Qt::Key_Home);
            for (int i = 0; i < 6 && table(open).currentColumn() != column; ++i)
                open.press(Qt::Key_Right);
            QCOMPARE(table(open).currentColumn(), column);
        };
        goTo(u"name"_s);
        why(open);
        QTRY_VERIFY2(open.errorText().contains(u"Name: Item 1001. It was entered"_s),
                     qPrintable(open.errorText()));
        QCOMPARE(open.page(), u"products"_s);
        open.press(Qt::Key_Escape);
        goTo(u"price"_s); // nobody set one
        why(open);
        QTRY_VERIFY2(open.errorText().contains(u"No number stands here"_s), qPrintable(open.errorText()));
        QCOMPARE(open.page(), u"products"_s);
        // What is on hand is asked in the pane.
        open.press(Qt::Key_Escape);
        chooseRow(open, 0);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find("quantityBar"));
        tabTo(open, "quantityBar");
        why(open);
        QTRY_COMPARE(open.page(), u"stock"_s);
        QTRY_COMPARE(explainedSum(open), wholes(7));
    }

    void onPartnersWhoEnteredTheTerms_data() { EachEngine::rows(); }
    void onPartnersWhoEnteredTheTerms() {
        TestCompany company;
        const Shop shop(company);
        stock::StockUsage usage(company.desk());
        locations::LocationTree tree(company.desk(), usage);
        partners::Partner kera;
        kera.name = u"Kera"_s;
        kera.isSupplier = true;
        kera.leadTimeDays = 14;
        MUST(partners::Partners(company.desk(), tree).create(kera));
        partners::Partner alba;
        alba.name = u"Alba"_s;
        alba.isSupplier = true;
        MUST(partners::Partners(company.desk(), tree).create(alba));
        OpenWindow open(company, u"manager"_s, u"partners"_s);
        QTRY_COMPARE(table(open).currentRow(), 0); // Alba
        // Of the row one came to, also before its pane has read it.
        open.press(Qt::Key_Down);
        why(open);
        QTRY_COMPARE(open.page(), u"journal"_s);
        QTRY_VERIFY(table(open).isVisible() && table(open).table()->rowCount() > 0);
        // In the journal: what was before and after, and the seal.
        chooseRow(open, 0);
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("journalChain"));
        why(open);
        QTRY_VERIFY(open.find<StatePill>("journalChain"));
        QCOMPARE(open.find<StatePill>("journalChain")->word(), u"In the chain, as it was written"_s);
        QVERIFY(open.find<QLabel>("journalRecord")->text().contains(u"Kera"_s));
        OpenWindow clerk(company, u"warehouse"_s, u"partners"_s);
        chooseRow(clerk, 0);
        why(clerk);
        QTRY_VERIFY2(clerk.errorText().contains(u"as somebody entered them"_s),
                     qPrintable(clerk.errorText()));
    }

    void onReasonsWhereTheyWereGiven_data() { EachEngine::rows(); }
    void onReasonsWhereTheyWereGiven() {
        TestCompany company;
        Shop shop(company);
        stock::Reasons reasons(company.desk());
        const auto late = MUST(reasons.add(stock::DocumentType::Receipt, u"Late"_s));
        stock::Draft given = shop.receipt(Shop::item1(), 3);
        given.reason = late;
        const QString number = MUST(stock::Posting(company.desk()).post(given)).number;
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 4)));
        OpenWindow open(company, u"manager"_s, u"reasons"_s);
        chooseRow(open, 0);
        why(open);
        QTRY_COMPARE(open.page(), u"movements"_s);
        QTRY_COMPARE(table(open).table()->rowCount(), 1);
        QCOMPARE(table(open).table()->index(0, 1).data().toString(), number);
    }

    void onImportWhyARowFails() {
        TestCompany company(Engine::Sqlite);
        OpenWindow open(company, u"manager"_s, u"import"_s);
        why(open);
        QTRY_VERIFY2(open.errorText().contains(u"no file is read yet"_s), qPrintable(open.errorText()));
        QTemporaryDir folder;
        QFile file(folder.filePath(u"mugs.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("sku,name,price\nM-1,Mug blue,7.90\nM-2,Mug red,x\n");
        file.close();
        auto* page = qobject_cast<dataexchange::ImportPage*>(open.window().workspace()->currentPage());
        ScriptedDialogs dialogs;
        Dialogs::install(&dialogs);
        const auto uninstall = qScopeGuard([] { Dialogs::install(nullptr); });
        dialogs.answer(u"import.file"_s, file.fileName());
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(open.find<QLabel>("importFileName"));
        const auto goOn = [&](dataexchange::ImportPage::Step step) {
            open.press(Qt::Key_Return, Qt::ControlModifier);
            QTRY_COMPARE_WITH_TIMEOUT(int(page->step()), int(step), 20'000);
        };
        QTest::qWait(300);
        goOn(dataexchange::ImportPage::Step::Columns);
        goOn(dataexchange::ImportPage::Step::Trial);
        const std::pair<int, const char*> words[] = {{0, "Mug blue"}, {1, "price"}};
        for (const auto& [row, says] : words) {
            toRow(open, "importTrialRows", row);
            why(open);
            QTRY_VERIFY2(open.errorText().contains(u"Line %1: "_s.arg(row + 2)) &&
                             open.errorText().contains(QString::fromLatin1(says)),
                         qPrintable(open.errorText()));
        }
    }

    /// Every page answers; a page without any number says that.
    void noPageIsSilent() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, u"admin"_s, u"today"_s);
        for (const char* page : {"settings", "backup", "journal", "reasons", "locations", "partners"}) {
            go(open, page);
            if (auto* list = qobject_cast<ListPage*>(open.window().workspace()->currentPage()))
                list->table().clearSelection();
            const QString before = open.page();
            const bool pane = open.find("journalDetail") || open.find("placeDetail");
            why(open);
            QTRY_VERIFY2(!open.errorText().isEmpty() || open.page() != before || pane, page);
            if (before == "partners"_L1) // there are none
                QVERIFY2(open.errorText().contains(u"No partner is chosen"_s), qPrintable(open.errorText()));
            if (before == "settings"_L1)
                QVERIFY2(open.errorText().contains(u"No number stands on this page"_s),
                         qPrintable(open.errorText()));
        }
    }

    void aBackupSaysWhatIsInIt() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        OpenWindow open(company, u"admin"_s, u"backup"_s);
        why(open);
        QTRY_VERIFY2(open.errorText().contains(u"No backup is chosen"_s), qPrintable(open.errorText()));
        open.press(Qt::Key_Escape);
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(table(open).isVisible() && table(open).table()->rowCount() > 0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(open.errorText().contains(u"Backed up"_s), 30'000);
        chooseRow(open, 0);
        why(open);
        QTRY_VERIFY2(open.errorText().contains(u"the whole books as they were"_s),
                     qPrintable(open.errorText()));
    }
};

QTEST_MAIN(ExplainPagesTest)
#include "explain_pages_test.moc"
