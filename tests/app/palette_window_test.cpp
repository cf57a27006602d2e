#include "by_keys.h"

#include "catalog/service/product_catalog.h"
#include "foundation/ui/kit/command_palette.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/theme/theme.h"
#include "locations/service/location_tree.h"
#include "palette_actions.h"
#include "partners/service/partners.h"
#include "stock/service/stock_usage.h"
#include "translations/words.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QListView>
#include <QSettings>
#include <QTableView>

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int patienceMs = 20'000; // a loaded machine

} // namespace

/// Ctrl+K: everything that can be done is found by its words; and the keys that mean the same everywhere do
/// so on every page. By keyboard through the real window.
class PaletteWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
        loadWords(*qApp, QLocale(QLocale::English));
    }
    void cleanup() {
        QSettings().remove(QStringLiteral("look/scheme"));
        Theme::instance().setScheme(ColorScheme::Light);
    }

    void everythingThatPagesDeclareIsFound() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("admin"));
        ask(open, QStringLiteral("zz")); // makes every page
        QTRY_VERIFY(open.window().workspace()->pageAtHand(QStringLiteral("backup")));
        QTRY_COMPARE(open.window().palette()->entryCount(), 0);
        QAbstractItemModelTester tester(
            open.window().palette()->findChild<QListView*>(QStringLiteral("paletteList"))->model());
        open.press(Qt::Key_Escape);
        QCOMPARE(open.page(), QStringLiteral("stock")); // nothing was opened by it
        int declared = 0;
        for (const app::PageEntry& entry : open.window().workspace()->entries()) {
            const QList<QAction*> actions = open.window().workspace()->pageAtHand(entry.id)->keyActions();
            for (const QAction* action : actions) {
                ask(open, action->text());
                const QString title = action->text().left(1).toUpper() + action->text().mid(1);
                QTRY_VERIFY2(titles(open).contains(title), qPrintable(entry.id + title));
                ++declared;
                open.press(Qt::Key_Escape);
            }
        }
        QVERIFY(declared > 30);
    }

    void anActionOfAnotherPageIsDoneThere() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        open.startCounting();
        ask(open, QStringLiteral("new prod"));
        QTRY_VERIFY(titles(open).contains(QStringLiteral("New product")));
        QCOMPARE(titles(open).first(), QStringLiteral("New product"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(open.page(), QStringLiteral("products"));
        QTRY_VERIFY(open.find("newProductSheet"));
    }

    /// Before anything ever came in, an item that is looked up is seen all the same: as its product.
    void anItemOfWhichNothingEverLay() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("today"));
        ask(open, QStringLiteral("item 1002"));
        QTRY_VERIFY_WITH_TIMEOUT(titles(open).contains(QStringLiteral("Item 1002")), patienceMs);
        open.press(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(open.page(), QStringLiteral("products"), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(open.find("itemPanel"), patienceMs);
        QVERIFY(!open.find("emptyState"));
    }

    /// What several pages can do is meant for the one in front; what its menus offer is found too.
    void thePageInFrontComesFirst() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        ask(open, QStringLiteral("zz")); // makes every page
        QTRY_VERIFY(open.window().workspace()->pageAtHand(QStringLiteral("products")));
        open.press(Qt::Key_Escape);
        for (const char* words : {"filter", "keep this view", "columns", "as of a day", "excel"}) {
            ask(open, QString::fromLatin1(words));
            QTRY_VERIFY2(!titles(open).isEmpty(), words);
            QVERIFY2(open.window().palette()->entry(0).subtitle == QLatin1String("Stock"),
                     qPrintable(QLatin1String(words) + titles(open).join(QLatin1Char(';'))));
            open.press(Qt::Key_Escape);
        }
        ask(open, QStringLiteral("keep this view"));
        QTRY_VERIFY(!titles(open).isEmpty());
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find<QLineEdit>("viewName"));
        open.press(Qt::Key_Escape);
    }

    void enterIsKeptUntilAllHaveAnswered() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item2(), 1)));
        OpenWindow open(company, QStringLiteral("manager"));
        const auto enterAtOnce = [&open](const char* text) {
            open.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&open.window()));
            open.press(Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(open.window().palette()->isOpen());
            write(open, "paletteEdit", QString::fromLatin1(text));
            open.press(Qt::Key_Return);
        };
        enterAtOnce("new prod");
        QTRY_COMPARE(open.page(), QStringLiteral("products"));
        QTRY_VERIFY(open.find("newProductSheet"));
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("newProductSheet"));
        enterAtOnce("item 1002");
        QTRY_COMPARE(open.page(), QStringLiteral("stock"));
        QTRY_VERIFY(open.find<QLabel>("itemSku"));
        QTRY_COMPARE(open.find<QLabel>("itemSku")->text(), QStringLiteral("SKU-1002"));
    }

    /// From wherever one is, whether the page was there before or not.
    void theRecordIsSeenInItsList() {
        constexpr int items = 600;
        TestCompany company(Engine::Sqlite);
        Shop shop(company, items);
        stock::Draft draft = shop.receipt(Shop::item1(), 1);
        for (int i = 2; i <= items; ++i)
            draft.lines.append(Shop::line(stock::VariantId(1000 + i), i, Shop::supplier(), Shop::a()));
        MUST(stock::Posting(company.desk()).post(draft));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("today"));
        for (const char* item : {"item 1300", "item 1590", "item 1003"}) {
            goTo(open, QStringLiteral("today"));
            ask(open, QString::fromLatin1(item));
            QTRY_VERIFY(open.window().palette()->entryCount() > 0);
            open.press(Qt::Key_Return);
            QTRY_COMPARE(open.page(), QStringLiteral("stock"));
            const QString sku = QStringLiteral("SKU-") + QLatin1String(item).mid(5);
            QTRY_VERIFY(open.find<QLabel>("itemSku"));
            QTRY_COMPARE(open.find<QLabel>("itemSku")->text(), sku);
            const auto isSeen = [&open, &sku] {
                const auto* table = open.find<QTableView>("stockTable");
                if (!table || !table->currentIndex().isValid())
                    return false;
                const QModelIndex at = table->currentIndex();
                return at.siblingAtColumn(1).data().toString() == sku &&
                       table->viewport()->rect().contains(table->visualRect(at).center());
            };
            QTRY_VERIFY2(isSeen(), item);
            QTest::qWait(400); // and stays there
            QVERIFY2(isSeen(), item);
        }
    }

    void whatOneGoesToAPageForIsFound() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        ask(open, QStringLiteral("receive without"));
        QTRY_COMPARE(titles(open).value(0), QStringLiteral("Receive without an order"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(open.page(), QStringLiteral("receive"));
    }

    void coloursAndTheLockAreActionsAndTheLastStandsFirst() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        ask(open, QStringLiteral("dark"));
        QTRY_COMPARE(titles(open).value(0), QStringLiteral("Dark"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(Theme::instance().scheme(), ColorScheme::Dark);
        // Asked for nothing, it offers what was used last.
        ask(open, {});
        QTRY_COMPARE(titles(open).value(0), QStringLiteral("Dark"));
        open.press(Qt::Key_Escape);
        ask(open, QStringLiteral("lock"));
        QTRY_COMPARE(titles(open).value(0), QStringLiteral("Lock"));
        open.press(Qt::Key_Return);
        QTRY_VERIFY(open.find("lockPage") || open.find("lockPassword"));
    }

    void whatMayNotBeDoneSaysWhy() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("warehouse"));
        ask(open, QStringLiteral("journal"));
        QTRY_VERIFY(open.window().palette()->entryCount() > 0);
        const PaletteEntry entry = open.window().palette()->entry(0);
        QCOMPARE(entry.title, QStringLiteral("Journal"));
        QVERIFY2(entry.whyNot.startsWith(QStringLiteral("you may not")), qPrintable(entry.whyNot));
        open.press(Qt::Key_Return);
        QVERIFY(open.window().palette()->isOpen());
        QCOMPARE(open.page(), QStringLiteral("stock"));
    }

    /// The window's own keys, from where each page puts the cursor.
    void theKeysOfTheWindowWorkOnEveryPage() {
        TestCompany company(Engine::Sqlite);
        const Shop shop(company);
        OpenWindow open(company, QStringLiteral("manager"));
        const QList<app::PageEntry> entries = open.window().workspace()->entries();
        QStringList places;
        for (const app::PageEntry& entry : entries)
            places += entry.under.isEmpty() ? QStringList{entry.id} : QStringList();
        QVERIFY(places.size() <= 9);
        for (const app::PageEntry& entry : entries) {
            comeTo(open, entry.id);
            const auto is = [&open, &entry] { return open.page() == entry.id; };
            ask(open, {});
            // Who types there is not disturbed by what comes in meanwhile.
            open.window().workspace()->currentPage()->refreshChanged();
            QTest::qWait(60);
            QVERIFY2(open.find("paletteEdit")->hasFocus(), qPrintable(entry.id));
            open.press(Qt::Key_Escape);
            QTRY_VERIFY2_WITH_TIMEOUT(!open.window().palette()->isOpen() && is(), qPrintable(entry.id),
                                      patienceMs);
            open.press(Qt::Key_F1);
            QVERIFY2(open.find("helpPane"), qPrintable(entry.id));
            open.press(Qt::Key_Escape); // the topmost thing, and nothing else
            QVERIFY2(!open.find("helpPane") && is(), qPrintable(entry.id));
            open.press(Qt::Key_F1);
            open.press(Qt::Key_F1);
            QVERIFY2(!open.find("helpPane") && is(), qPrintable(entry.id));
            for (int i = 0; i < places.size(); ++i) {
                open.press(Qt::Key_1 + i, Qt::AltModifier);
                QCOMPARE(open.page(), places.at(i));
                open.press(Qt::Key_Left, Qt::AltModifier);
                QVERIFY2(is(), qPrintable(entry.id));
                open.press(Qt::Key_Right, Qt::AltModifier);
                QCOMPARE(open.page(), places.at(i));
                open.press(Qt::Key_Left, Qt::AltModifier);
            }
            open.press(Qt::Key_L, Qt::ControlModifier);
            QVERIFY2(open.find("lockPage"), qPrintable(entry.id));
            open.window().setLock(app::MainWindow::Lock::Open);
            QVERIFY2(is() && !open.find("lockPage"), qPrintable(entry.id));
        }
    }

    /// A code or number typed in full is what is meant, whatever else has it in its name; and nobody thinks
    /// of capitals and accents while searching.
    void whatIsMeantIsFoundFirst() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        const QString number =
            MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 1))).number;
        stock::StockUsage usage(company.desk());
        catalog::ProductCatalog catalogue(company.desk(), usage);
        for (const char* name : {"Dock lamp", "Café Crème", "Item CAFÉ-1 holder"}) {
            catalog::Product product;
            product.name = QString::fromUtf8(name);
            product.variants.resize(1);
            product.variants[0].sku = QString::fromUtf8(name).left(4).toUpper() + QStringLiteral("-1");
            MUST(catalogue.create(product));
        }
        locations::LocationTree tree(company.desk(), usage);
        locations::PlaceDraft shelf;
        shelf.parentCode = QStringLiteral("MAIN");
        shelf.code = QStringLiteral("HL-1");
        shelf.name = QStringLiteral("Hängelager");
        MUST(tree.create(shelf));
        partners::Partner kera;
        kera.name = QStringLiteral("Kera Céramique");
        kera.isSupplier = true;
        MUST(partners::Partners(company.desk(), tree).create(kera));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("today"));
        const std::pair<const char*, QString> cases[] = {{"dock", QStringLiteral("DOCK")},
                                                         {"café-1", QStringLiteral("Café Crème")},
                                                         {"cafe CREME", QStringLiteral("Café Crème")},
                                                         {"cáfe", QStringLiteral("Café Crème")},
                                                         {"HANGELAGER", QStringLiteral("HL-1")},
                                                         {"dóck", QStringLiteral("Dock lamp")},
                                                         {"ceramique", QStringLiteral("Kera Céramique")},
                                                         {"séttings", QStringLiteral("Settings")}};
        const auto first = [&open] { return open.window().palette()->entry(0).title; };
        for (const auto& [typed, title] : cases) {
            ask(open, QString::fromUtf8(typed));
            QTRY_COMPARE(first(), title);
            open.press(Qt::Key_Escape);
        }
        ask(open, number.toLower());
        QTRY_COMPARE(first(), number);
        open.press(Qt::Key_Escape);
    }

    void theBeginningBeatsTheMiddle() {
        using app::matchOf;
        QVERIFY(matchOf(QStringLiteral("Plätze anlegen"), QStringLiteral("PLATZE")) > 0);
        const QString words = QStringLiteral("New product");
        QVERIFY(matchOf(words, QStringLiteral("new")) > matchOf(words, QStringLiteral("prod")));
        QVERIFY(matchOf(words, QStringLiteral("prod")) > matchOf(words, QStringLiteral("duct")));
        QVERIFY(matchOf(words, QStringLiteral("prod new")) > 0);
        QCOMPARE(matchOf(words, QStringLiteral("old")), 0);
    }

private:
    static void comeTo(OpenWindow& open, const QString& page) {
        goTo(open, page);
        QTRY_VERIFY_WITH_TIMEOUT(!open.window().workspace()->currentPage()->progress().isRunning(),
                                 patienceMs);
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
    }
    static void ask(OpenWindow& open, const QString& text) {
        open.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&open.window()));
        open.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(open.window().palette()->isOpen());
        write(open, "paletteEdit", text);
        QTest::qWait(150); // it waits for a pause in typing
    }
    static QStringList titles(OpenWindow& open) {
        QStringList titles;
        for (int i = 0; i < open.window().palette()->entryCount(); ++i)
            titles += open.window().palette()->entry(i).title;
        return titles;
    }
};

QTEST_MAIN(PaletteWindowTest)
#include "palette_window_test.moc"
