// Ctrl+E explains the very figure that is asked about: the entries shown add up to it, whichever column, part
// of a bar or page it stands on.

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/quantity_bar.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_roles.h"
#include "list_hands.h"

#include <QTabBar>
#include <QTableView>

using namespace backroom;
using namespace backroom::test;

class ExplainWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;

    static Engine engineOfRow() {
        return qstrcmp(QTest::currentDataTag(), EachEngine::name(Engine::Postgresql)) == 0
                   ? Engine::Postgresql
                   : Engine::Sqlite;
    }
    static TableView& table(OpenWindow& open) {
        return qobject_cast<ListPage*>(open.window().workspace()->currentPage())->table();
    }
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
    static QString explained(OpenWindow& open) {
        const auto* when = open.find<QLabel>("explainWhen");
        return when ? when->text().section(QStringLiteral(" · "), 0, 0) : QString();
    }
    static std::optional<qint64> wholes(int quantity) { return Quantity::whole(quantity).micros(); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    /// Of one item 6 good (2 of them at MAIN itself, which A stands below), 3 that came damaged, 2 put into
    /// quarantine.
    void init() {
        m_company = std::make_unique<TestCompany>(engineOfRow());
        m_shop = std::make_unique<Shop>(*m_company);
        stock::Posting posting(m_company->desk());
        MUST(posting.post(m_shop->receipt(Shop::item1(), 7)));
        MUST(posting.post(m_shop->receipt(Shop::item1(), 2, Shop::main())));
        MUST(posting.post(m_shop->issue(Shop::item1(), 1)));
        stock::Draft broken = m_shop->receipt(Shop::item1(), 3);
        broken.lines.first().toState = stock::StockState::Damaged;
        MUST(posting.post(broken));
        stock::DraftLine aside = Shop::line(Shop::item1(), 2, Shop::a(), Shop::b());
        aside.toState = stock::StockState::Quarantine;
        MUST(posting.post(m_shop->draft(stock::DocumentType::Transfer, {aside})));
    }
    void cleanup() {
        QCOMPARE(m_shop->differences(), QString());
        m_shop.reset();
        m_company.reset();
    }

    void theEntriesAddUpToTheCell_data() { EachEngine::rows(); }
    void theEntriesAddUpToTheCell() {
        OpenWindow open(*m_company);
        open.window().resize(1920, 1080); // every column has room beside the pane
        for (const int tab : {0, 1}) {
            showTab(open, tab);
            QTRY_COMPARE(table(open).model()->rowCount(), tab == 0 ? 1 : 3);
            int asked = 0;
            for (int row = 0; row < table(open).model()->rowCount(); ++row) {
                toRow(open, row);
                for (const char* column : {"onHand", "available", "held"}) {
                    const auto* rows = table(open).table();
                    for (int step = 0; step < 12 && table(open).currentColumn() != QLatin1String(column);
                         ++step)
                        open.press(Qt::Key_Right);
                    QCOMPARE(table(open).currentColumn(), QString::fromLatin1(column));
                    const qint64 cell = rows->index(row, rows->columnOf(QString::fromLatin1(column)))
                                            .data(TableRole::Value)
                                            .toLongLong();
                    open.press(Qt::Key_E, Qt::ControlModifier);
                    QTRY_VERIFY(open.find("explainTable"));
                    QTRY_COMPARE(explainedSum(open), std::optional(cell));
                    QCOMPARE(explained(open).toLower().remove(QLatin1Char(' ')),
                             QString::fromLatin1(column).toLower());
                    open.press(Qt::Key_Escape);
                    QTRY_VERIFY(!open.find("explainTable"));
                    ++asked;
                }
                open.press(Qt::Key_Home);
            }
            QCOMPARE(asked, tab == 0 ? 3 : 9);
        }
    }

    void eachPartOfTheBarIsExplained_data() { EachEngine::rows(); }
    void eachPartOfTheBarIsExplained() {
        OpenWindow open(*m_company);
        for (const char* page : {"stock", "products"}) {
            const std::pair<const char*, int> parts[] = {
                {"On hand", 11}, {"Available", 6}, {"Reserved", 0}, {"Held", 5}};
            for (int part = 0; part < 4; ++part) {
                goTo(open, QString::fromLatin1(page));
                toRowWith(open, "sku", QStringLiteral("SKU-1001"));
                open.press(Qt::Key_Return);
                QTRY_VERIFY(open.find<QuantityBar>("quantityBar"));
                auto* bar = open.find<QuantityBar>("quantityBar");
                QTRY_COMPARE(bar->text(),
                             QStringLiteral("On hand 11 pcs = 6 available + 0 reserved + 5 held"));
                tabTo(open, "quantityBar");
                for (int i = 0; i < 5; ++i)
                    open.press(Qt::Key_Left);
                for (int i = 0; i < part; ++i)
                    open.press(Qt::Key_Right);
                open.press(Qt::Key_E, Qt::ControlModifier);
                QTRY_VERIFY(open.find("explainTable"));
                QTRY_COMPARE(explained(open), QString::fromLatin1(parts[part].first));
                QCOMPARE(explainedSum(open), wholes(parts[part].second));
                open.press(Qt::Key_Escape);
                QTRY_VERIFY(!open.find("explainTable"));
            }
        }
    }

    void theBarOfALocationIsExplained_data() { EachEngine::rows(); }
    void theBarOfALocationIsExplained() {
        MUST(stock::Posting(m_company->desk()).post(m_shop->receipt(Shop::item2(), 4)));
        OpenWindow open(*m_company);
        const auto ask = [&open](const QString& place, int part) {
            goTo(open, QStringLiteral("locations"));
            toRowWith(open, "code", place);
            open.press(Qt::Key_Return);
            QTRY_VERIFY(open.find<QuantityBar>("placeBar"));
            QTest::qWait(200);
            tabTo(open, "placeBar");
            for (int i = 0; i < 5; ++i)
                open.press(Qt::Key_Left);
            for (int i = 0; i < part; ++i)
                open.press(Qt::Key_Right);
            open.press(Qt::Key_E, Qt::ControlModifier);
            QTRY_COMPARE(open.page(), QStringLiteral("stock"));
        };
        // One item lies at B: its entries there.
        ask(QStringLiteral("B"), 3);
        QTRY_VERIFY(open.find("explainTable"));
        QTRY_COMPARE(explainedSum(open), wholes(2));
        QCOMPARE(explained(open), QStringLiteral("Held"));
        open.press(Qt::Key_Escape);
        // Several lie at MAIN and below it: the items that make the sum.
        const std::pair<const char*, int> sums[] = {
            {"onHand", 15}, {"available", 10}, {"reserved", 0}, {"held", 5}};
        for (int part = 0; part < 4; ++part) {
            ask(QStringLiteral("MAIN"), part);
            const auto sum = [&] {
                const auto* rows = table(open).table();
                const int column = rows->columnOf(QString::fromLatin1(sums[part].first));
                qint64 all = 0;
                for (int row = 0; row < rows->rowCount(); ++row)
                    all += rows->index(row, column).data(TableRole::Value).toLongLong();
                return std::optional(all);
            };
            // A loaded machine takes its time to ask and to narrow down.
            QTRY_COMPARE_WITH_TIMEOUT(sum(), wholes(sums[part].second), 20'000);
            QTRY_COMPARE_WITH_TIMEOUT(table(open).model()->rowCount(),
                                      part < 2    ? 2
                                      : part == 2 ? 0
                                                  : 1,
                                      20'000);
        }
    }

    void movementsLeadToTheExplanation_data() { EachEngine::rows(); }
    void movementsLeadToTheExplanation() {
        OpenWindow open(*m_company, QStringLiteral("manager"), QStringLiteral("movements"));
        QTRY_COMPARE(table(open).model()->rowCount(), 5);
        QTRY_VERIFY(table(open).currentRow() >= 0);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(open.find("explainTable"));
        QTRY_COMPARE(explainedSum(open), wholes(11));
    }
};

QTEST_MAIN(ExplainWindowTest)
#include "explain_window_test.moc"
