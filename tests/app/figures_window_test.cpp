#include "list_hands.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/column.h"
#include "foundation/ui/kit/figure.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_roles.h"

#include <QRegularExpression>
#include <QTableView>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// Never a figure without its date and unit.
class FiguresWindowTest : public QObject {
    Q_OBJECT

    static QString plain(QString text) { return text.replace(QChar(QChar::Nbsp), u' '); }
    /// The window has the clock of the machine: which moment, nobody knows, but it is one.
    static QRegularExpression moment() {
        return QRegularExpression(u"[0-9]{1,2} [A-Z][a-z]{2} 20[0-9]{2}, [0-9]{2}:[0-9]{2}"_s);
    }
    static bool isMoment(const QString& text) {
        return QRegularExpression(QRegularExpression::anchoredPattern(moment().pattern()))
            .match(text)
            .hasMatch();
    }
    static QString words(OpenWindow& open, const char* label) {
        const auto* found = open.find<QLabel>(label);
        return found ? plain(found->text()) : QString();
    }
    /// The quantities of the list in front that say no unit, neither beside them nor in a column of units.
    static QStringList bare(OpenWindow& open) {
        auto* page = qobject_cast<ListPage*>(open.window().workspace()->currentPage());
        const auto* model = page->table().table();
        QStringList found;
        if (model->columnOf(u"unit"_s) >= 0)
            return found;
        for (int column = 0; column < model->columns().size(); ++column)
            if (model->columns().at(column).kind == ColumnKind::Number &&
                model->index(0, column).data(TableRole::Unit).toString().isEmpty())
                found += model->columns().at(column).id;
        return found;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void everyFigureHasItsUnitAndItsDate() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        stock::Draft dear = shop.receipt(Shop::item1(), 5);
        dear.lines[0].unitCost = UnitCost::fromMicros(2'000'000);
        MUST(posting.post(dear));
        OpenWindow open(company);
        auto* table = open.find<QTableView>("stockTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(bare(open), QStringList());
        QTRY_VERIFY(open.find("itemDetail"));
        QTRY_VERIFY2(isMoment(words(open, "itemWhen")), qPrintable(words(open, "itemWhen")));
        QCOMPARE(words(open, "bySite"), u"5 pcs = 5 at MAIN"_s);
        auto* page = qobject_cast<ListPage*>(open.window().workspace()->currentPage());
        for (const char* view : {"place", "site"}) {
            showView(open, QLatin1String(view));
            QTRY_COMPARE(page->table().model()->rowCount(), 1);
            QCOMPARE(bare(open), QStringList());
        }
        goTo(open, u"movements"_s);
        QTRY_COMPARE(open.find<QTableView>("movementsTable")->model()->rowCount(), 1);
        QCOMPARE(bare(open), QStringList());
        goTo(open, u"products"_s);
        toRowWith(open, "sku", u"SKU-1001"_s);
        open.press(Qt::Key_Return);
        QTRY_VERIFY2(isMoment(words(open, "itemWhen")), qPrintable(words(open, "itemWhen")));
        goTo(open, u"locations"_s);
        toRowWith(open, "code", u"A"_s);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(words(open, "placeSum"), u"1 item: 5 pcs"_s);
        QVERIFY2(isMoment(words(open, "placeWhen")), qPrintable(words(open, "placeWhen")));
        goTo(open, u"reports"_s);
        for (const char* report : {"stock-on-hand", "value-at-cost"}) {
            showView(open, QLatin1String(report));
            const auto asOf = [&open] { return words(open, "reportTotals").section(u" · "_s, 0, 0); };
            QTRY_VERIFY2(asOf().startsWith(u"As of "_s) && isMoment(asOf().mid(6)), report);
            QTRY_COMPARE(open.find<QTableView>("reportTable")->model()->rowCount(), 1);
            QCOMPARE(bare(open), QStringList());
        }
        goTo(open, u"today"_s);
        const auto figures = [&open] { return open.window().findChildren<Figure*>(); };
        QTRY_COMPARE(figures().size(), 4);
        for (const Figure* figure : figures())
            QTRY_VERIFY2(figure->text().contains(moment()), qPrintable(figure->text()));
        QCOMPARE(shop.differences(), QString());
    }

    /// What was asked for another day is of that day.
    void aFigureOfADaySaysWhichOne() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        company.advance(3 * 86'400'000LL);
        OpenWindow open(company);
        open.window().workspace()->open(
            {u"stock"_s, {{u"variant"_s, Shop::item1().value()}, {u"asOf"_s, u"2026-03-03"_s}}});
        QTRY_COMPARE(words(open, "itemWhen"), u"3 Mar 2026, 23:59"_s);
        open.window().workspace()->open(
            {u"reports"_s, {{u"report"_s, u"stock-on-hand"_s}, {u"as-of"_s, u"2026-03-03"_s}}});
        QTRY_VERIFY2(words(open, "reportTotals").startsWith(u"As of 3 Mar 2026 · "_s),
                     qPrintable(words(open, "reportTotals")));
    }
};

QTEST_MAIN(FiguresWindowTest)
#include "figures_window_test.moc"
