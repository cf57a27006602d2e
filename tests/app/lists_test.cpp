// Lists of any length in the real window: gone through, ordered, narrowed down, kept as views, added up,
// copied, and what comes while they are looked at. By keys, as a person does.

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/paged_model.h"
#include "list_hands.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
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

    static PagedModelBase& model(OpenWindow& open) {
        return *qobject_cast<PagedModelBase*>(listPage(open).table().table());
    }
    static void goToMovements(OpenWindow& open, int rows = lines) {
        goTo(open, QStringLiteral("movements"));
        QTRY_COMPARE(listPage(open).pageId(), QStringLiteral("movements"));
        QTRY_COMPARE(model(open).rowCount(), rows);
        toTable(open);
    }
    static QString cell(OpenWindow& open, const char* column, int row) {
        const PagedModelBase& rows = model(open);
        return rows.index(row, rows.columnOf(QString::fromLatin1(column))).data().toString();
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
        addFilter(open, QStringLiteral("Quantity"), QStringLiteral("at least"), QStringLiteral("1491"));
        QTRY_COMPARE(model(open).rowCount(), 10);
        QCOMPARE(bar.chipTexts(), QStringList{QStringLiteral("Quantity at least 1491")});
        // One more chip: both must hold.
        addFilter(open, QStringLiteral("SKU"), QStringLiteral("is"), QStringLiteral("sku-1002"));
        QTRY_COMPARE(model(open).rowCount(), 4);
        // In the chip: one of them.
        push(open, "chip.filter.0");
        choose(open, "filterOperator", QStringLiteral("at most"));
        write(open, "filterValue0", QStringLiteral("3"));
        push(open, "filterOr");
        QTRY_COMPARE(model(open).rowCount(), 5);
        QCOMPARE(bar.chipTexts().first(), QStringLiteral("Quantity at least 1491 or Quantity at most 3"));
        tabTo(open, "chip.filter.1");
        open.press(Qt::Key_Delete);
        QTRY_COMPARE(model(open).rowCount(), 13);
        // Nothing matches: the filters stand there, and a way back.
        addFilter(open, QStringLiteral("When"), QStringLiteral("until"), QStringLiteral("2020-01-01"));
        QTRY_COMPARE(model(open).rowCount(), 0);
        QTRY_VERIFY(open.find("emptyClear"));
        push(open, "emptyClear");
        QTRY_COMPARE(model(open).rowCount(), lines);
        QCOMPARE(bar.chipTexts(), QStringList());
    }

    void eachOfTheAlternativesIsChangedAndRemoved() {
        OpenWindow open(*m_company);
        goToMovements(open);
        FilterBar& bar = listPage(open).filterBar();
        const auto edit = [&open] {
            push(open, "chip.filter.0");
            QTRY_VERIFY(open.find("filterEditor"));
        };
        const auto orAtMost = [&open](const char* value) {
            choose(open, "filterOperator", QStringLiteral("at most"));
            write(open, "filterValue0", QString::fromLatin1(value));
            push(open, "filterOr");
        };
        addFilter(open, QStringLiteral("Quantity"), QStringLiteral("at least"), QStringLiteral("1491"));
        QTRY_COMPARE(model(open).rowCount(), 10);
        edit();
        QVERIFY2(!open.find("filterAlternative") && !open.find("filterRemove"), "one is no choice");
        orAtMost("3");
        QTRY_COMPARE(model(open).rowCount(), 13);
        // The first is changed, and the second with it.
        edit();
        QCOMPARE(QApplication::focusWidget(), open.find("filterAlternative"));
        QCOMPARE(open.find<QLineEdit>("filterValue0")->text(), QStringLiteral("1491"));
        write(open, "filterValue0", QStringLiteral("1500"));
        choose(open, "filterAlternative", QStringLiteral("Quantity at most 3"));
        QCOMPARE(open.find<QLineEdit>("filterValue0")->text(), QStringLiteral("3"));
        write(open, "filterValue0", QStringLiteral("2"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(model(open).rowCount(), 3);
        QCOMPARE(bar.chipTexts(),
                 QStringList{QStringLiteral("Quantity at least 1500 or Quantity at most 2")});
        // The first goes, the second stays.
        edit();
        push(open, "filterRemove");
        QTRY_COMPARE(model(open).rowCount(), 2);
        QCOMPARE(bar.chipTexts(), QStringList{QStringLiteral("Quantity at most 2")});
    }

    void longListsFilterWhileTyping_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        QTest::newRow("movements") << QStringLiteral("movements") << QStringLiteral("movementsFilter")
                                   << QStringLiteral("item 1002");
        QTest::newRow("journal") << QStringLiteral("journal") << QStringLiteral("journalSearch")
                                 << QStringLiteral("nobody");
    }
    void longListsFilterWhileTyping() {
        QFETCH(QString, page);
        QFETCH(QString, field);
        QFETCH(QString, words);
        OpenWindow open(*m_company, QStringLiteral("manager"), page);
        QTRY_VERIFY(model(open).isMeasured() && model(open).rowCount() > 0);
        const int all = model(open).rowCount();
        auto* search = open.find<QLineEdit>(field.toLatin1().constData());
        tabTo(open, field.toUtf8());
        QTest::keyClicks(search, words, Qt::NoModifier, 30); // and no Enter
        const int left = page == QLatin1String("movements") ? lines / 3 : 0;
        QTRY_COMPARE(model(open).rowCount(), left);
        QVERIFY(search->hasFocus());
        open.press(Qt::Key_A, Qt::ControlModifier);
        open.press(Qt::Key_Delete);
        QTRY_COMPARE(model(open).rowCount(), all);
    }

    void backAndForwardShowAPageAsItWasLeft() {
        OpenWindow open(*m_company);
        goToMovements(open);
        const auto* search = open.find<QLineEdit>("movementsFilter");
        write(open, "movementsFilter", QStringLiteral("item 1002"));
        QTRY_COMPARE(model(open).rowCount(), lines / 3);
        addFilter(open, QStringLiteral("Quantity"), QStringLiteral("at least"), QStringLiteral("1491"));
        QTRY_COMPARE(model(open).rowCount(), 4);
        const QStringList chips = listPage(open).filterBar().chipTexts();
        // A link uses the same page for something else.
        goTo(open, QStringLiteral("stock"));
        open.window().workspace()->open({QStringLiteral("movements"),
                                         {{QStringLiteral("counted"), QStringLiteral("moved")},
                                          {QStringLiteral("from"), QStringLiteral("2026-03-01")},
                                          {QStringLiteral("to"), QStringLiteral("2026-03-03")}}});
        QTRY_COMPARE(model(open).rowCount(), lines);
        const QStringList counted = listPage(open).filterBar().chipTexts();
        QCOMPARE(counted.size(), 1);
        open.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.page(), QStringLiteral("stock"));
        open.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(open.page(), QStringLiteral("movements"));
        QTRY_COMPARE(model(open).rowCount(), 4);
        QCOMPARE(search->text(), QStringLiteral("item 1002"));
        QCOMPARE(listPage(open).filterBar().chipTexts(), chips);
        open.press(Qt::Key_Right, Qt::AltModifier);
        open.press(Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(model(open).rowCount(), lines);
        QCOMPARE(listPage(open).filterBar().chipTexts(), counted);
        QCOMPARE(search->text(), QString());
    }

    void aFilterThatCannotBeIsSaidThere() {
        OpenWindow open(*m_company);
        goToMovements(open);
        addFilter(open, QStringLiteral("Quantity"), QStringLiteral("at least"), QStringLiteral("a lot"));
        auto* editor = open.find("filterEditor");
        QVERIFY(editor);
        QVERIFY(listPage(open).filterBar().chipTexts().isEmpty());
        // All of it stands on the screen, whatever it has to say by now.
        const QRect screen = editor->screen()->availableGeometry();
        QVERIFY(screen.contains(editor->geometry()));
        for (const QWidget* part : editor->findChildren<QWidget*>()) {
            if (part->isVisibleTo(editor))
                QVERIFY2(editor->rect().contains(QRect(part->mapTo(editor, QPoint()), part->size())),
                         qPrintable(part->objectName()));
        }
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("filterEditor"));
        QCOMPARE(model(open).rowCount(), lines);
    }

    /// By a link too, which shows the usual view.
    void theHeadSaysWhatTheListIsOrderedBy() {
        OpenWindow open(*m_company);
        goToMovements(open);
        const QHeaderView& head = *listPage(open).table().horizontalHeader();
        const int when = model(open).columnOf(QStringLiteral("when"));
        QVERIFY(head.isSortIndicatorShown());
        QCOMPARE(head.sortIndicatorSection(), when);
        open.window().workspace()->open(
            {QStringLiteral("movements"), {{QStringLiteral("variant"), Shop::item2().value()}}});
        QTRY_VERIFY(model(open).rowCount() < lines);
        QVERIFY(head.isSortIndicatorShown());
        QCOMPARE(head.sortIndicatorSection(), when);
    }

    void aViewIsKeptUnderAName() {
        {
            OpenWindow open(*m_company);
            goToMovements(open);
            addFilter(open, QStringLiteral("Quantity"), QStringLiteral("at least"), QStringLiteral("1491"));
            QTRY_COMPARE(model(open).rowCount(), 10);
            keepView(open, QStringLiteral("Large ones"));
        }
        OpenWindow open(*m_company);
        goToMovements(open);
        QCOMPARE(open.find<QTabBar>("savedViews")->tabText(3), QStringLiteral("Large ones"));
        showTab(open, 3);
        QTRY_COMPARE(model(open).rowCount(), 10);
        QCOMPARE(listPage(open).filterBar().chipTexts(),
                 QStringList{QStringLiteral("Quantity at least 1491")});
        showTab(open, 0);
        QTRY_COMPARE(model(open).rowCount(), lines);
    }

    void allThatIsSelectedIsAddedUpAndCopied() {
        OpenWindow open(*m_company);
        goToMovements(open);
        open.press(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(sum(open),
                     QStringLiteral("1,500 rows · 1,125,750\u00A0pcs · 1,500 without a known value"));
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
        push(open, "newStrip");
        QTRY_COMPARE(model(open).rowCount(), 6);
        QTRY_COMPARE(cell(open, "quantity", 0), QStringLiteral("6"));
        QVERIFY(!open.find("newStrip"));
    }
};

QTEST_MAIN(ListsTest)
#include "lists_test.moc"
