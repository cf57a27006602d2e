#include "list_hands.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// What goods cost stands in the list of movements, and the selected ones say what they cost together.
class MovementCostsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void theSelectedOnesAreAddedUp_data() { EachEngine::rows(); }
    void theSelectedOnesAreAddedUp() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        stock::Draft dear = shop.receipt(Shop::item1(), 4);
        dear.lines.first().unitCost = UnitCost::fromMicros(2'500'000);
        MUST(posting.post(dear));
        stock::Draft cheap = shop.receipt(Shop::item2(), 10);
        cheap.lines.first().unitCost = UnitCost::fromMicros(350'000);
        MUST(posting.post(cheap));
        MUST(posting.post(shop.receipt(Shop::item1(), 1))); // nobody knows what it cost
        OpenWindow open(company, u"manager"_s, u"movements"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        QTRY_COMPARE(listColumn(open, "cost"), (QStringList{u"–"_s, u"3.50"_s, u"10.00"_s}));
        chooseAll(open);
        QTRY_COMPARE(sum(open), u"3 rows · 15\u00A0pcs · 13.50\u00A0EUR · 1 without a known value"_s);
    }

    /// On the page of stock too, by item and by location.
    void theSelectedStockSaysItsValue_data() { EachEngine::rows(); }
    void theSelectedStockSaysItsValue() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        stock::Draft dear = shop.receipt(Shop::item1(), 4);
        dear.lines.first().unitCost = UnitCost::fromMicros(2'500'000);
        MUST(posting.post(dear));
        MUST(posting.post(shop.receipt(Shop::item2(), 3))); // nobody knows what it cost
        MUST(posting.post(
            shop.draft(stock::DocumentType::Transfer, {Shop::line(Shop::item1(), 1, Shop::a(), Shop::b())})));
        OpenWindow open(company, u"manager"_s, u"stock"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 2);
        toRow(open, 0);
        open.press(Qt::Key_Space);
        chooseAll(open);
        QTRY_COMPARE(sum(open), u"2 rows · 7\u00A0pcs · 10.00\u00A0EUR · 1 without a known value"_s);
        showTab(open, 1);
        QTRY_COMPARE(listModel(open).rowCount(), 3);
        toRow(open, 1);
        QTRY_COMPARE(sum(open), u"1 row · 1\u00A0pcs · 2.50\u00A0EUR"_s);
        goTo(open, u"products"_s);
        goTo(open, u"stock"_s); // it is still selected, and says the same
        QTRY_COMPARE(sum(open), u"1 row · 1\u00A0pcs · 2.50\u00A0EUR"_s);
    }

    /// Ctrl+E on a cost says how it comes about, or why nobody knows one; on another figure what is left.
    void everyCostSaysWhy_data() { EachEngine::rows(); }
    void everyCostSaysWhy() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        const auto dear = [&shop] {
            stock::Draft draft = shop.receipt(Shop::item1(), 4);
            draft.lines.first().unitCost = UnitCost::fromMicros(2'500'000);
            return draft;
        };
        MUST(posting.post(dear()));
        MUST(posting.post(shop.receipt(Shop::item2(), 1)));
        MUST(posting.post(shop.issue(Shop::item1(), 1)));
        MUST(posting.post(
            shop.draft(stock::DocumentType::Transfer, {Shop::line(Shop::item1(), 1, Shop::a(), Shop::b())})));
        const QString number = MUST(posting.post(dear())).number;
        MUST(posting.reverse(number, {}, company.uuids().next(0)));
        OpenWindow open(company, u"manager"_s, u"movements"_s);
        open.window().resize(1920, 1000); // the cost is what goes first in a narrower one
        QTRY_COMPARE(listModel(open).rowCount(), 6);
        const QStringList costs{u"10.00"_s, u"10.00"_s, u"–"_s, u"–"_s, u"–"_s, u"10.00"_s};
        QTRY_COMPARE(listColumn(open, "cost"), costs);
        const QStringList says{u"as in RCV-"_s,
                               u"the cost of one was given"_s,
                               u"nothing is paid for a move"_s,
                               u"nothing is paid for what goes out"_s,
                               u"nobody typed one"_s,
                               u"4\u00A0pcs × 2.50\u00A0EUR = 10.00\u00A0EUR"_s};
        for (int row = 0; row < says.size(); ++row) {
            toRow(open, row);
            for (int i = 0; i < 20 && listPage(open).table().currentColumn() != u"cost"_s; ++i)
                open.press(Qt::Key_Right);
            open.press(Qt::Key_E, Qt::ControlModifier);
            QTRY_VERIFY2(open.errorText().contains(says.at(row), Qt::CaseInsensitive),
                         qUtf8Printable(open.errorText()));
        }
        QVERIFY(shop.differences().isEmpty());
    }

    /// Half a figure under the pane reads as another one: 12 as 1.
    void noFigureLiesUnderThePane() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 12)));
        OpenWindow open(company, u"manager"_s, u"movements"_s);
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        TableView& table = listPage(open).table();
        const int quantity = listModel(open).columnOf(u"quantity"_s);
        const auto isInSight = [&] {
            auto* pane = open.find("detailPane");
            const int left = pane ? pane->mapTo(&open.window(), QPoint()).x() : 0;
            const int right = table.columnViewportPosition(quantity) + table.columnWidth(quantity) - 1;
            return pane && !table.isColumnHidden(quantity) && right < table.viewport()->width() &&
                   table.viewport()->mapTo(&open.window(), QPoint(right, 0)).x() < left;
        };
        toTable(open);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(isInSight());
        open.press(Qt::Key_F1);
        QTRY_VERIFY(open.find("helpText") && open.find("helpText")->isVisible());
        QTRY_VERIFY(isInSight());
        open.press(Qt::Key_F1);
        open.window().resize(960, 700);
        QTRY_VERIFY(isInSight());
    }
};

QTEST_MAIN(MovementCostsTest)
#include "movement_costs_test.moc"
