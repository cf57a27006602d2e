// A list that nobody has touched yet begins at its first row, and the row one is at stays in sight whatever
// takes its place. By keys, as a person does.

#include "foundation/ui/kit/button.h"
#include "list_hands.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/reasons.h"
#include "stock/service/stock_usage.h"

#include <QScrollBar>
#include <QSettings>

#include <algorithm>

using namespace backroom;
using namespace backroom::test;

class FreshListsTest : public QObject {
    Q_OBJECT

    static constexpr int items = 60;
    std::unique_ptr<TestCompany> m_company;
    std::unique_ptr<Shop> m_shop;

    static TableView& table(OpenWindow& open) { return listPage(open).table(); }
    static bool isInPane(OpenWindow& open) {
        const QWidget* pane = open.find("detailPane");
        return pane && pane->isAncestorOf(QApplication::focusWidget());
    }
    static bool isInSight(OpenWindow& open) {
        const QRect row = table(open).visualRect(table(open).currentIndex());
        return row.isValid() && row.top() >= 0 && row.bottom() < table(open).viewport()->height();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() {
        QSettings().clear();
        m_company = std::make_unique<TestCompany>(Engine::Sqlite);
        m_shop = std::make_unique<Shop>(*m_company, items);
        MUST(stock::Posting(m_company->desk()).post(m_shop->receipt(Shop::item1(), 7)));
        MUST(stock::Posting(m_company->desk()).post(m_shop->receipt(Shop::item2(), 8)));
        stock::StockUsage usage(m_company->desk());
        locations::LocationTree tree(m_company->desk(), usage);
        for (const char* name : {"Kera", "Lino"}) {
            partners::Partner partner;
            partner.name = QString::fromLatin1(name);
            partner.isSupplier = true;
            MUST(partners::Partners(m_company->desk(), tree).create(partner));
        }
        stock::Reasons reasons(m_company->desk());
        MUST(reasons.add(stock::DocumentType::Receipt, QStringLiteral("Late")));
        MUST(reasons.add(stock::DocumentType::Receipt, QStringLiteral("Wrong")));
    }
    void cleanup() {
        m_shop.reset();
        m_company.reset();
    }

    /// The first arrow goes on from there, and nothing was moved by it.
    void everyListBeginsAtItsFirstRow() {
        OpenWindow open(*m_company, QStringLiteral("manager"), {});
        for (const char* page :
             {"stock", "movements", "products", "locations", "partners", "reasons", "journal", "reports"}) {
            goTo(open, QString::fromLatin1(page));
            QTRY_VERIFY2(listModel(open).rowCount() > 1, page);
            QTRY_VERIFY2(table(open).currentRow() == 0, page);
            QVERIFY2(table(open).hasFocus(), page);
            QCOMPARE(table(open).verticalScrollBar()->value(), 0);
            open.press(Qt::Key_Down);
            QVERIFY2(table(open).currentRow() == 1, page);
            QVERIFY2(table(open).selectedRowNumbers() == QList<int>{1}, page);
        }
    }

    void enterOpensTheRowAndF2EditsIt() {
        OpenWindow open(*m_company, QStringLiteral("manager"), {});
        const std::pair<const char*, const char*> pages[] = {{"products", "fieldNameEditor"},
                                                             {"partners", "partnerNameFieldEditor"}};
        for (const auto& [page, editor] : pages) {
            goTo(open, QString::fromLatin1(page));
            QTRY_COMPARE(table(open).currentRow(), 0);
            QVERIFY2(table(open).selectedRowNumbers().isEmpty(), "it is not chosen by itself");
            open.press(Qt::Key_F2);
            QTRY_VERIFY2(open.find<QLineEdit>(editor), page);
            QTRY_VERIFY2(open.find(editor)->hasFocus(), page);
            QCOMPARE(open.find<QLineEdit>(editor)->text(), listCell(open, "name", 0));
            open.press(Qt::Key_Escape);
            open.press(Qt::Key_Escape);
            QTRY_VERIFY(!listPage(open).isDetailOpen());
            QVERIFY2(table(open).hasFocus(), page);
            open.press(Qt::Key_Return);
            QVERIFY2(listPage(open).isDetailOpen(), page);
            QTRY_VERIFY2(isInPane(open), page);
            QCOMPARE(table(open).selectedRowNumbers(), QList<int>{0});
            open.press(Qt::Key_Escape);
        }
    }

    /// One next step: where the page says what it is for, its button is the filled one, and the head's is
    /// not.
    void anEmptyPageHasOneFilledButton() {
        const TestCompany nobody(Engine::Sqlite);
        OpenWindow open(nobody, QStringLiteral("admin"), {});
        const auto filled = [&open] {
            const QList<Button*> all = open.window().workspace()->currentPage()->findChildren<Button*>();
            return std::count_if(all.begin(), all.end(), [](const Button* button) {
                return button->isVisible() && button->kind() == ButtonKind::Filled;
            });
        };
        for (const char* page : {"today", "stock", "movements", "products", "locations", "partners",
                                 "reasons", "reports", "backup"}) {
            goTo(open, QString::fromLatin1(page));
            QTRY_VERIFY2(open.find("emptyFirst") || open.find("emptyImport"), page);
            QVERIFY2(filled() == 1, page);
        }
        // What is there has its button in the head again.
        goTo(open, QStringLiteral("journal"));
        QTRY_VERIFY(listModel(open).rowCount() > 0);
        QCOMPARE(filled(), 1);
    }

    /// Other rows under a pane that is open: it goes on showing what it shows until one goes to another row.
    void aPaneThatIsOpenStaysWhenTheListIsNarrowed() {
        OpenWindow open(*m_company, QStringLiteral("manager"), {});
        goTo(open, QStringLiteral("products"));
        QTRY_COMPARE(table(open).currentRow(), 0);
        open.press(Qt::Key_Return);
        const auto shown = [&open] { return open.find<Label>("productSku")->text(); };
        QTRY_COMPARE(shown(), QStringLiteral("SKU-1001"));
        write(open, "productSearch", QStringLiteral("1044"));
        QTRY_COMPARE(listModel(open).rowCount(), 1);
        QTRY_COMPARE(table(open).currentRow(), 0);
        QCOMPARE(shown(), QStringLiteral("SKU-1001"));
        open.press(Qt::Key_Return); // to the rows
        QTRY_VERIFY(table(open).hasFocus());
        open.press(Qt::Key_Return);
        QTRY_COMPARE(shown(), QStringLiteral("SKU-1044"));
    }

    void theRowOneIsAtStaysInSight() {
        OpenWindow open(*m_company, QStringLiteral("manager"), {});
        goTo(open, QStringLiteral("products"));
        QTRY_COMPARE(listModel(open).rowCount(), items);
        // The last one that is seen whole.
        const int whole = table(open).viewport()->height() / table(open).rowHeight(0);
        for (int row = 1; row < whole; ++row)
            open.press(Qt::Key_Down);
        QVERIFY(isInSight(open));
        const int chosen = table(open).currentRow();
        open.press(Qt::Key_Z, Qt::ControlModifier); // nothing to take back: a notice above the list
        QTRY_VERIFY(!open.errorText().isEmpty());
        QTRY_VERIFY(isInSight(open));
        const int before = table(open).verticalScrollBar()->value();
        open.window().resize(960, 620);
        QTRY_VERIFY(table(open).verticalScrollBar()->value() > before);
        QVERIFY(isInSight(open));
        open.press(Qt::Key_Return); // the pane slides over
        QTRY_VERIFY(isInPane(open));
        QTest::qWait(200);
        QVERIFY(isInSight(open));
        QCOMPARE(table(open).currentRow(), chosen);
        // Who has scrolled away from it is not brought back.
        table(open).verticalScrollBar()->setValue(0);
        open.window().resize(1000, 640);
        QTest::qWait(100);
        QCOMPARE(table(open).verticalScrollBar()->value(), 0);
    }
};

QTEST_MAIN(FreshListsTest)
#include "fresh_lists_test.moc"
