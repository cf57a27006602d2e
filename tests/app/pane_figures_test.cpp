// Every figure that stands beside an item can be asked by keys what made it: the parts of the bar, what is on
// the way, a site, a bin, a day of the line; and what has no room at a location is one key away.

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/figure.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/quantity_bar.h"
#include "list_hands.h"
#include "stock/service/outlet.h"

#include <QTableView>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class PaneFiguresTest : public QObject {
    Q_OBJECT

    static void why(OpenWindow& open) { open.press(Qt::Key_E, Qt::ControlModifier); }
    static QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }
    static QString words(OpenWindow& open, const char* label) {
        const auto* found = open.find<QLabel>(label);
        return found ? plain(found->text()) : QString();
    }
    /// Tab to the first of this name that says this.
    static void tabToCode(OpenWindow& open, const char* name, const QString& code) {
        constexpr int most = 60;
        tabTo(open, name);
        for (int i = 0; i < most; ++i) {
            const auto* at = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
            if (at && at->objectName() == QLatin1String(name) && at->text() == code)
                return;
            open.press(Qt::Key_Tab);
        }
        QFAIL(qPrintable(code + u" is not come to"_s));
    }
    static void backToTheItem(OpenWindow& open) {
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!open.find("explainTable"));
        QTRY_VERIFY(open.find("itemDetail"));
    }
    static void post(TestCompany& company, const stock::Draft& draft) {
        MUST(stock::Posting(company.desk()).post(draft));
        company.advance(1000);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void besideAnItem_data() { EachEngine::rows(); }
    void besideAnItem() {
        TestCompany company;
        Shop shop(company);
        post(company, shop.receipt(Shop::item1(), 9));
        openOutlet(company, shop); // 4 there
        const auto moved = [&](int pieces, stock::LocationId to) {
            return shop.draft(stock::DocumentType::Transfer,
                              {Shop::line(Shop::item1(), pieces, Shop::a(), to)});
        };
        post(company, moved(2, stock::LocationId(5)));
        post(company, moved(3, Shop::b()));
        OpenWindow open(company, u"manager"_s, u"stock"_s);
        QTRY_VERIFY(open.find("itemDetail") && open.find<QuantityBar>("quantityBar"));
        const auto bar = [&] { return plain(open.find<QuantityBar>("quantityBar")->text()); };
        QTRY_COMPARE(bar(), u"On hand 11 pcs = 11 available + 0 reserved + 0 held · 2 on the way"_s);
        tabTo(open, "quantityBar");
        for (int i = 0; i < 9; ++i)
            open.press(Qt::Key_Right);
        why(open);
        QTRY_COMPARE(words(open, "explainSum"), u"1 entry makes 2 pcs"_s);
        QVERIFY(words(open, "explainWhen").startsWith(u"On the way"_s));
        backToTheItem(open);
        tabToCode(open, "whyAtSite", u"MAIN"_s);
        why(open);
        // 9 came, 2 left, 3 went from one bin of it to another, which changes nothing there.
        QTRY_COMPARE(words(open, "explainSum"), u"2 entries make 7 pcs"_s);
        backToTheItem(open);
        tabToCode(open, "whyThere", u"A"_s);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(words(open, "explainSum"), u"3 entries make 4 pcs"_s);
        backToTheItem(open);
    }

    void aDayOfTheLine_data() { EachEngine::rows(); }
    void aDayOfTheLine() {
        TestCompany company;
        Shop shop(company);
        constexpr qint64 dayMs = 24LL * 3600 * 1000;
        company.setNow(QDateTime::currentMSecsSinceEpoch()); // as the window's clock: the line ends today
        stock::Draft before = shop.receipt(Shop::item1(), 5);
        before.effectiveAtMs = company.clock().nowMs() - 3 * dayMs;
        post(company, before);
        post(company, shop.receipt(Shop::item1(), 2));
        OpenWindow open(company, u"manager"_s, u"today"_s);
        lookUp(open, u"item 1001"_s);
        QTRY_COMPARE(open.page(), u"stock"_s);
        QTRY_VERIFY(open.find<Sparkline>("ninetyDays"));
        QTRY_VERIFY(open.find<Sparkline>("ninetyDays")->accessibleName().contains(u"now 7"_s));
        tabTo(open, "ninetyDays");
        const auto chosen = [&] { return plain(open.find("ninetyDays")->accessibleDescription()); };
        for (int i = 0; i < 90 && !chosen().endsWith(u": 5 pcs"_s); ++i)
            open.press(Qt::Key_Left);
        QVERIFY2(chosen().endsWith(u": 5 pcs"_s), qPrintable(chosen()));
        why(open);
        QTRY_COMPARE(words(open, "explainSum"), u"1 entry makes 5 pcs"_s);
        QVERIFY2(words(open, "explainWhen").contains(u"as of "_s), qPrintable(words(open, "explainWhen")));
        // The page is of that day, and says so, until the chip goes.
        backToTheItem(open);
        QTRY_VERIFY(open.find<Sparkline>("ninetyDays")->accessibleName().contains(u"now 5"_s));
        auto* list = qobject_cast<ListPage*>(open.window().workspace()->currentPage());
        QVERIFY2(list->filterBar().chipTexts().join(u' ').contains(u"As of"_s),
                 qPrintable(list->filterBar().chipTexts().join(u' ')));
        // Of a day before anything came too, and here.
        tabTo(open, "ninetyDays");
        for (int i = 0; i < 90; ++i)
            open.press(Qt::Key_Left);
        why(open);
        QTRY_COMPARE(words(open, "explainSum"), u"0 entries make 0 pcs"_s);
        QCOMPARE(open.page(), u"stock"_s);
    }

    void whatHasNoRoomAtALocation_data() { EachEngine::rows(); }
    void whatHasNoRoomAtALocation() {
        constexpr int items = 15;
        TestCompany company;
        Shop shop(company, items);
        stock::Draft all = shop.receipt(Shop::item1(), 1);
        for (int i = 1; i < items; ++i)
            all.lines +=
                Shop::line(stock::VariantId(Shop::item1().value() + i), 1, Shop::supplier(), Shop::a());
        post(company, all);
        OpenWindow open(company, u"manager"_s, u"locations"_s);
        toRowWith(open, "code", u"A"_s);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(open.window().findChildren<QAbstractButton*>(u"explainHere"_s).size(), 12);
        push(open, "moreHere");
        QTRY_COMPARE(open.page(), u"stock"_s);
        QTRY_COMPARE(open.find<QTableView>("stockTable")->model()->rowCount(), items);
    }
};

QTEST_MAIN(PaneFiguresTest)
#include "pane_figures_test.moc"
