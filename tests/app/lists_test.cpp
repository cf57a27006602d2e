// Lists of any length in the real window: gone through, ordered, narrowed down, kept as views, added up,
// copied, and what comes while they are looked at. By keys, as a person does.

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/paged_model.h"
#include "open_window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QTabBar>

using namespace backroom;
using namespace backroom::test;

namespace {

constexpr int lines = 1500;

} // namespace

class ListsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;

    static ListPage& listPage(OpenWindow& open) {
        return *qobject_cast<ListPage*>(open.window().workspace()->currentPage());
    }
    static PagedModelBase& model(OpenWindow& open) {
        return *qobject_cast<PagedModelBase*>(listPage(open).table().table());
    }
    static void goToMovements(OpenWindow& open, int rows = lines) {
        open.window().workspace()->open({QStringLiteral("movements"), {}});
        QTRY_COMPARE(listPage(open).pageId(), QStringLiteral("movements"));
        QTRY_COMPARE(model(open).rowCount(), rows);
        listPage(open).table().setFocus();
    }
    static QString cell(OpenWindow& open, const char* column, int row) {
        const PagedModelBase& rows = model(open);
        return rows.index(row, rows.columnOf(QString::fromLatin1(column))).data().toString();
    }
    static QString sum(OpenWindow& open) { return open.find<Label>("selectionSum")->text(); }
    static void choose(OpenWindow& open, const char* combo, const QString& words) {
        auto* box = open.find<QComboBox>(combo);
        if (!box)
            qFatal("no %s", combo);
        QVERIFY2(box->findText(words) >= 0, qUtf8Printable(words));
        box->setFocus();
        // As a person does: down to it.
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != words; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), words);
    }
    static void filter(OpenWindow& open, const QString& column, const QString& comparison,
                       const QString& value) {
        choose(open, "filterColumn", column);
        choose(open, "filterOperator", comparison);
        if (auto* line = open.find<QLineEdit>("filterValue0"))
            line->setText(value);
        open.press(Qt::Key_Return);
    }
    static QMenu* menu(OpenWindow& open, const char* name) {
        QMenu* found = nullptr;
        [&] { QTRY_VERIFY((found = open.find<QMenu>(name))); }();
        return found;
    }
    static void pick(OpenWindow& open, const char* menuName, const char* action) {
        QMenu* shown = menu(open, menuName);
        auto* wanted = shown->findChild<QAction*>(QString::fromLatin1(action));
        QVERIFY2(wanted, action);
        shown->setActiveAction(wanted);
        QTest::keyClick(shown, Qt::Key_Return);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() {
        QSettings().clear();
        m_company = std::make_unique<TestCompany>(Engine::Sqlite);
        m_shop = std::make_unique<Shop>(*m_company);
        stock::Draft many = m_shop->receipt(Shop::item1(), 1);
        for (int i = 2; i <= lines; ++i)
            many.lines +=
                Shop::line(i % 3 == 0 ? Shop::item2() : Shop::item1(), i, Shop::supplier(), Shop::a());
        MUST(stock::Posting(m_company->desk()).post(many));
        m_company->advance(60'000);
    }
    void cleanup() {
        m_shop.reset();
        m_company.reset();
    }

    void everyRowIsOneKeyAway() {
        OpenWindow open(*m_company);
        goToMovements(open);
        const QAbstractItemModelTester tester(&model(open));
        QTRY_COMPARE(cell(open, "quantity", 0), QStringLiteral("1,500"));
        const int before = model(open).pagesAsked();
        open.press(Qt::Key_End, Qt::ControlModifier);
        QTRY_COMPARE(listPage(open).table().currentRow(), lines - 1);
        QTRY_COMPARE(cell(open, "quantity", lines - 1), QStringLiteral("1"));
        // The bar is dragged over all of them: only what is looked at is read.
        auto* bar = listPage(open).table().verticalScrollBar();
        for (int i = 0; i <= 100; ++i)
            bar->setValue(bar->maximum() * i / 100);
        QTRY_COMPARE(cell(open, "quantity", lines - 2), QStringLiteral("2"));
        QVERIFY2(model(open).pagesAsked() - before <= 8,
                 qPrintable(QString::number(model(open).pagesAsked() - before)));
        bar->setValue(bar->maximum() / 2);
        QTRY_VERIFY(model(open).isLoaded(lines / 2));
    }

    void anyDeclaredColumnOrdersTheList() {
        OpenWindow open(*m_company);
        goToMovements(open);
        TableView& table = listPage(open).table();
        const int quantity = model(open).columnOf(QStringLiteral("quantity"));
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {},
                          {table.columnViewportPosition(quantity) + 20, 5});
        QTRY_COMPARE(cell(open, "quantity", 0), QStringLiteral("1"));
        QTRY_COMPARE(model(open).rowCount(), lines);
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {},
                          {table.columnViewportPosition(quantity) + 20, 5});
        QTRY_COMPARE(cell(open, "quantity", 0), QStringLiteral("1,500"));
        // What nothing orders by does not pretend to.
        const int person = model(open).columnOf(QStringLiteral("from"));
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {},
                          {table.columnViewportPosition(person) + 20, 5});
        QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), quantity);
    }

    void chipsAreJoinedByAndAndByOr() {
        OpenWindow open(*m_company);
        goToMovements(open);
        FilterBar& bar = listPage(open).filterBar();
        bar.addButton()->setFocus();
        open.press(Qt::Key_Return);
        filter(open, QStringLiteral("Quantity"), QStringLiteral("at least"), QStringLiteral("1491"));
        QTRY_COMPARE(model(open).rowCount(), 10);
        QCOMPARE(bar.chipTexts(), QStringList{QStringLiteral("Quantity at least 1491")});
        // One more chip: both must hold.
        bar.addButton()->setFocus();
        open.press(Qt::Key_Return);
        filter(open, QStringLiteral("SKU"), QStringLiteral("is"), QStringLiteral("sku-1002"));
        QTRY_COMPARE(model(open).rowCount(), 4);
        // In the chip: one of them.
        bar.chipOf(QStringLiteral("filter.0"))->setFocus();
        open.press(Qt::Key_Return);
        choose(open, "filterOperator", QStringLiteral("at most"));
        open.find<QLineEdit>("filterValue0")->setText(QStringLiteral("3"));
        open.find("filterOr")->setFocus();
        open.press(Qt::Key_Return);
        QTRY_COMPARE(model(open).rowCount(), 5);
        QCOMPARE(bar.chipTexts().first(), QStringLiteral("Quantity at least 1491 or Quantity at most 3"));
        bar.chipOf(QStringLiteral("filter.1"))->setFocus();
        open.press(Qt::Key_Delete);
        QTRY_COMPARE(model(open).rowCount(), 13);
        // Nothing matches: the filters stand there, and a way back.
        bar.addButton()->setFocus();
        open.press(Qt::Key_Return);
        filter(open, QStringLiteral("When"), QStringLiteral("until"), QStringLiteral("2020-01-01"));
        QTRY_COMPARE(model(open).rowCount(), 0);
        QTRY_VERIFY(open.find("emptyClear"));
        auto* clear = open.find("emptyClear");
        clear->setFocus();
        open.press(Qt::Key_Return);
        QTRY_COMPARE(model(open).rowCount(), lines);
        QCOMPARE(bar.chipTexts(), QStringList());
    }

    void aFilterThatCannotBeIsSaidThere() {
        OpenWindow open(*m_company);
        goToMovements(open);
        listPage(open).filterBar().addButton()->setFocus();
        open.press(Qt::Key_Return);
        filter(open, QStringLiteral("Quantity"), QStringLiteral("at least"), QStringLiteral("a lot"));
        auto* editor = open.find("filterEditor");
        QVERIFY(editor);
        QVERIFY(listPage(open).filterBar().chipTexts().isEmpty());
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("filterEditor"));
        QCOMPARE(model(open).rowCount(), lines);
    }

    void aViewIsKeptUnderAName() {
        {
            OpenWindow open(*m_company);
            goToMovements(open);
            listPage(open).filterBar().addButton()->setFocus();
            open.press(Qt::Key_Return);
            filter(open, QStringLiteral("Quantity"), QStringLiteral("at least"), QStringLiteral("1491"));
            QTRY_COMPARE(model(open).rowCount(), 10);
            listPage(open).filterBar().viewButton()->setFocus();
            open.press(Qt::Key_Return);
            pick(open, "viewMenu", "keepView");
            QTRY_VERIFY(open.find<QLineEdit>("viewName"));
            auto* name = open.find<QLineEdit>("viewName");
            name->setText(QStringLiteral("Large ones"));
            QTest::keyClick(name, Qt::Key_Return);
            QTRY_COMPARE(open.find<QTabBar>("savedViews")->count(), 4);
        }
        OpenWindow open(*m_company);
        goToMovements(open);
        auto* tabs = open.find<QTabBar>("savedViews");
        QCOMPARE(tabs->tabText(3), QStringLiteral("Large ones"));
        tabs->setFocus();
        for (int i = 0; i < 3; ++i)
            open.press(Qt::Key_Right);
        QTRY_COMPARE(model(open).rowCount(), 10);
        QCOMPARE(listPage(open).filterBar().chipTexts(),
                 QStringList{QStringLiteral("Quantity at least 1491")});
        tabs->setFocus();
        open.press(Qt::Key_Home);
        open.press(Qt::Key_Left);
        open.press(Qt::Key_Left);
        open.press(Qt::Key_Left);
        QTRY_COMPARE(model(open).rowCount(), lines);
    }

    void allThatIsSelectedIsAddedUpAndCopied() {
        OpenWindow open(*m_company);
        goToMovements(open);
        open.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(sum(open), QStringLiteral("1,500 rows · 1,125,750\u00A0pcs"));
        QApplication::clipboard()->clear();
        open.press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), lines + 1);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("\t1500\t")));
    }

    void rowsNeverMoveWhileLookedAt_data() { EachEngine::rows(); }
    void rowsNeverMoveWhileLookedAt() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        for (int i = 1; i <= 5; ++i)
            MUST(posting.post(shop.receipt(Shop::item1(), i)));
        OpenWindow open(company);
        goToMovements(open, 5);
        QTRY_COMPARE(cell(open, "quantity", 0), QStringLiteral("5"));
        company.advance(60'000);
        MUST(posting.post(shop.receipt(Shop::item1(), 6)));
        QTRY_VERIFY(open.find("newStrip"));
        QCOMPARE(cell(open, "quantity", 0), QStringLiteral("5"));
        QCOMPARE(model(open).rowCount(), 5);
        open.find("newStrip")->setFocus();
        open.press(Qt::Key_Space);
        QTRY_COMPARE(model(open).rowCount(), 6);
        QTRY_COMPARE(cell(open, "quantity", 0), QStringLiteral("6"));
        QVERIFY(!open.find("newStrip"));
    }
};

QTEST_MAIN(ListsTest)
#include "lists_test.moc"
