// The stock page by item, by location and by site: narrowed down, ordered, kept as views and asked why, by
// keys.

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_roles.h"
#include "list_hands.h"
#include "stock/service/outlet.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>

using namespace backroom;
using namespace backroom::test;

class StockShapesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;

    static ListPage& listPage(OpenWindow& open) {
        return *qobject_cast<ListPage*>(open.window().workspace()->currentPage());
    }
    static RowsModelBase& model(OpenWindow& open) { return *listPage(open).table().table(); }
    static qint64 figure(OpenWindow& open, const char* column, int row) {
        const RowsModelBase& rows = model(open);
        return rows.index(row, rows.columnOf(QString::fromLatin1(column)))
            .data(TableRole::Value)
            .toLongLong();
    }
    static QString text(OpenWindow& open, const char* column, int row) {
        const RowsModelBase& rows = model(open);
        return rows.index(row, rows.columnOf(QString::fromLatin1(column))).data().toString();
    }
    static qint64 pieces(qint64 whole) { return Quantity::whole(whole).micros(); }
    void look(OpenWindow& open, const char* which) const {
        open.window().workspace()->open(
            {QStringLiteral("stock"), {{QStringLiteral("look"), QString::fromLatin1(which)}}});
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
        stock::Posting posting(m_company->desk());
        MUST(posting.post(m_shop->receipt(Shop::item1(), 5)));
        MUST(posting.post(m_shop->receipt(Shop::item1(), 2, Shop::b())));
        MUST(posting.post(m_shop->receipt(Shop::item2(), 7)));
        openOutlet(*m_company, *m_shop);
    }
    void cleanup() {
        QCOMPARE(m_shop->differences(), QString());
        m_shop.reset();
        m_company.reset();
    }

    void anItemThatLiesNowhereIsShownAsItself() {
        OpenWindow open(*m_company);
        QTRY_COMPARE(model(open).rowCount(), 2);
        const auto shown = [&open] {
            const auto* label = open.find<QLabel>("itemSku");
            return label ? label->text() : QString();
        };
        // From Ctrl+K, or from the page of products.
        lookUp(open, QStringLiteral("item 1003"));
        QTRY_COMPARE(shown(), QStringLiteral("SKU-1003"));
        QTest::qWait(500);
        QCOMPARE(shown(), QStringLiteral("SKU-1003"));
        QVERIFY(!listPage(open).table().selectionModel()->hasSelection());
        // Whoever goes on in the list is at its first row.
        toTable(open);
        open.press(Qt::Key_Down);
        QTRY_COMPARE(shown(), text(open, "sku", listPage(open).table().currentRow()));
    }

    /// One counts items, the other counts items: an item of which none is left is in both.
    void byItemAndBySiteHaveTheSameItems() {
        MUST(stock::Posting(m_company->desk()).post(m_shop->issue(Shop::item2(), 7)));
        OpenWindow open(*m_company);
        QTRY_COMPARE(model(open).rowCount(), 2);
        showTab(open, 2);
        QTRY_VERIFY(model(open).columnOf(QStringLiteral("site:OUTLET")) > 0);
        QTRY_COMPARE(model(open).rowCount(), 2);
        QCOMPARE(text(open, "sku", 1), QStringLiteral("SKU-1002"));
        QCOMPARE(figure(open, "onHand", 1), pieces(0));
        QCOMPARE(figure(open, "site:MAIN", 1), pieces(0));
    }

    void bySiteEachSiteHasAColumn() {
        OpenWindow open(*m_company);
        QTRY_COMPARE(model(open).rowCount(), 2);
        showTab(open, 2);
        QTRY_VERIFY(model(open).columnOf(QStringLiteral("site:OUTLET")) > 0);
        const QAbstractItemModelTester tester(&model(open));
        QTRY_COMPARE(model(open).rowCount(), 2);
        QCOMPARE(figure(open, "onHand", 0), pieces(11));
        QCOMPARE(figure(open, "site:OUTLET", 0), pieces(4));
        QCOMPARE(figure(open, "site:MAIN", 0), pieces(7));
        QCOMPARE(figure(open, "site:OUTLET", 1), pieces(0));
        chooseAll(open);
        // Once in all, not once more at each site.
        QTRY_COMPARE(open.find<QLabel>("selectionSum")->text(),
                     QStringLiteral("2 rows · 18\u00A0pcs · 2 without a known value"));
        // The figure under the cursor is the one that is asked about.
        TableView& table = listPage(open).table();
        toRow(open, 0);
        while (table.currentColumn() != QLatin1String("site:OUTLET"))
            open.press(Qt::Key_Right);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        qint64 sum = 0;
        const QAbstractItemModel* entries = open.find<QTableView>("explainTable")->model();
        for (int r = 0; r < entries->rowCount(); ++r)
            sum += entries->index(r, 2).data(TableRole::Value).toLongLong();
        QCOMPARE(sum, pieces(4));
    }

    void aHeadOrdersWhatIsShown() {
        OpenWindow open(*m_company);
        QTRY_COMPARE(model(open).rowCount(), 2);
        const QAbstractItemModelTester tester(&model(open));
        TableView& table = listPage(open).table();
        const int onHand = model(open).columnOf(QStringLiteral("onHand"));
        const auto click = [&] {
            QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {},
                              {table.columnViewportPosition(onHand) + 20, 5});
        };
        click();
        QTRY_COMPARE(figure(open, "onHand", 0), pieces(7));
        click();
        QTRY_COMPARE(figure(open, "onHand", 0), pieces(11));
    }

    void aFilterOfAnyColumnNarrowsDown() {
        OpenWindow open(*m_company);
        QTRY_COMPARE(model(open).rowCount(), 2);
        showTab(open, 1);
        QTRY_COMPARE(model(open).rowCount(), 4);
        const QAbstractItemModelTester tester(&model(open));
        addFilter(open, QStringLiteral("On hand"), QStringLiteral("below"), QStringLiteral("5"));
        QTRY_COMPARE(model(open).rowCount(), 2);
        QVERIFY(listPage(open).filterBar().chipTexts().contains(QStringLiteral("On hand below 5")));
        QCOMPARE(figure(open, "onHand", 0), pieces(2));
        QCOMPARE(text(open, "place", 0), QStringLiteral("B"));
        // The words that are typed narrow it further, and nothing is lost by taking them away.
        write(open, "stockFilter", QStringLiteral("outlet"));
        QTRY_COMPARE(model(open).rowCount(), 1);
        open.find<QLineEdit>("stockFilter")->clear();
        QTRY_COMPARE(model(open).rowCount(), 2);
    }

    void aViewRemembersItsShape() {
        {
            OpenWindow open(*m_company);
            QTRY_COMPARE(model(open).rowCount(), 2);
            showTab(open, 1);
            QTRY_COMPARE(model(open).rowCount(), 4);
            keepView(open, QStringLiteral("Where it all is"));
        }
        OpenWindow open(*m_company);
        QTRY_COMPARE(model(open).rowCount(), 2);
        showTab(open, 3);
        QTRY_COMPARE(model(open).rowCount(), 4);
        QVERIFY(model(open).columnOf(QStringLiteral("place")) > 0);
    }

    void whatTodayCountsStandsThereAlone() {
        m_company->advance(qint64(200) * 86'400'000);
        stock::Posting posting(m_company->desk());
        MUST(posting.post(m_shop->receipt(Shop::item2(), 1)));
        OpenWindow open(*m_company);
        QTRY_COMPARE(model(open).rowCount(), 2);
        look(open, "still");
        QTRY_COMPARE(model(open).rowCount(), 1);
        QCOMPARE(text(open, "sku", 0), QStringLiteral("SKU-1001"));
        QCOMPARE(listPage(open).filterBar().chipTexts().size(), 2);
        look(open, "negative");
        QTRY_VERIFY(open.find("emptyClear"));
        push(open, "emptyClear");
        QTRY_VERIFY(open.find("stockTable"));
        QTRY_COMPARE(model(open).rowCount(), 4);
    }

    void aDayInThePastIsChosenInTheBar() {
        m_company->setNow(QDateTime::currentMSecsSinceEpoch());
        MUST(stock::Posting(m_company->desk()).post(m_shop->receipt(Shop::item1(), 3)));
        OpenWindow open(*m_company);
        QTRY_COMPARE(model(open).rowCount(), 2);
        QTRY_COMPARE(figure(open, "onHand", 0), pieces(14));
        push(open, "stockAsOf");
        QTRY_VERIFY(open.find("asOfCalendar"));
        front(open);
        open.press(Qt::Key_Left); // yesterday, before the three came
        open.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!open.find("asOfCalendar"));
        QTRY_COMPARE(figure(open, "onHand", 0), pieces(11));
        QCOMPARE(model(open).rowCount(), 2);
        QCOMPARE(listPage(open).filterBar().chipTexts().size(), 1);
    }

private:
    /// A second site with 4 of the first item.
};

QTEST_MAIN(StockShapesTest)
#include "stock_shapes_test.moc"
