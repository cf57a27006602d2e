// Parts of the window that have a name of their own, each used for what it is there for.

#include "foundation/ui/kit/figure.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/timeline.h"
#include "list_hands.h"

#include <QContextMenuEvent>
#include <QPushButton>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class NamedPartsTest : public QObject {
    Q_OBJECT

    static QStringList wordsIn(QWidget* room) {
        QStringList words;
        for (const QLabel* label : room->findChildren<QLabel*>())
            words += label->text();
        for (const QAbstractButton* button : room->findChildren<QAbstractButton*>())
            words += button->text();
        return words;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void anItemSaysWhereItLiesAndLeadsOn_data() { EachEngine::rows(); }
    void anItemSaysWhereItLiesAndLeadsOn() {
        TestCompany company;
        Shop shop(company);
        stock::Posting posting(company.desk());
        const QString first = MUST(posting.post(shop.receipt(Shop::item1(), 5))).number;
        company.clock().advance(1'000);
        const QString last = MUST(posting.post(shop.receipt(Shop::item1(), 2, Shop::b()))).number;
        OpenWindow open(company);
        QTRY_VERIFY(open.find("placesOfItem"));
        QTRY_VERIFY2(wordsIn(open.find("placesOfItem")).contains(u"B"_s),
                     qPrintable(wordsIn(open.find("placesOfItem")).join(u' ')));
        QVERIFY(wordsIn(open.find("placesOfItem")).contains(u"A"_s));
        // Ninety days, read aloud: what it ends with.
        QVERIFY2(open.find<Sparkline>("ninetyDays")->accessibleName().contains(u"7"_s),
                 qPrintable(open.find<Sparkline>("ninetyDays")->accessibleName()));
        // The second of the last events, by the arrow keys.
        auto* events = open.find<Timeline>("lastEvents");
        QVERIFY(events);
        tabTo(open, "lastEvents");
        open.press(Qt::Key_Down);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(open.page(), u"movements"_s);
        QTRY_VERIFY(open.find<QLabel>("documentTitle"));
        const auto isOneOfThem = [&] {
            const QString title = open.find<QLabel>("documentTitle")->text();
            return title.contains(first) || title.contains(last);
        };
        QTRY_VERIFY2(isOneOfThem(), qPrintable(open.find<QLabel>("documentTitle")->text()));
        open.press(Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(open.page(), u"stock"_s);
        QTRY_VERIFY(open.find<QPushButton>("openProduct"));
        push(open, "openProduct");
        QTRY_COMPARE(open.page(), u"products"_s);
        QTRY_COMPARE(open.find<QLabel>("productSku")->text(), u"SKU-1001"_s);
    }

    void aColumnGoesAndComesBack() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5)));
        OpenWindow open(company);
        open.window().resize(1920, 1080);
        QTRY_VERIFY(listPage(open).table().isVisible() && listModel(open).rowCount() > 0);
        TableView& table = listPage(open).table();
        const int held = listModel(open).columnOf(u"held"_s);
        QVERIFY(!table.isColumnHidden(held));
        const auto turn = [&] {
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(20, 5),
                                    table.horizontalHeader()->mapToGlobal(QPoint(20, 5)));
            QApplication::sendEvent(table.horizontalHeader()->viewport(), &asked);
            pick(open, "columnChoice", listModel(open).columns().at(held).title);
            QTRY_VERIFY(!open.find<QMenu>("columnChoice"));
        };
        turn();
        QVERIFY(table.isColumnHidden(held));
        turn();
        QVERIFY(!table.isColumnHidden(held));
    }
};

QTEST_MAIN(NamedPartsTest)
#include "named_parts_test.moc"
