#include "list_hands.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/state_pill.h"
#include "locations/ui/floor/floor_view.h"
#include "locations/ui/floor/floor_words.h"
#include "translations/words.h"

#include <QDir>
#include <QLabel>

using namespace backroom;
using namespace backroom::test;

/// The floor of the locations, by keyboard through the real window.
class FloorWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
        loadWords(*qApp, QLocale(QLocale::English));
    }

    void theFloorIsWalkedByKeyboard_data() { EachEngine::rows(); }
    void theFloorIsWalkedByKeyboard() {
        TestCompany company;
        Shop shop(company);
        makeRacks(company);
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5, stock::LocationId(104))));
        OpenWindow open(company);
        goTo(open, QStringLiteral("locations"));
        auto* page = static_cast<ListPage*>(open.window().workspace()->currentPage());
        QTRY_VERIFY(page->table().isVisible() && page->table().table()->rowCount() > 20);
        QVERIFY(!open.find("floor"));
        showView(open, QStringLiteral("floor"));
        auto* floor = open.find<locations::FloorView>("floor");
        QVERIFY(floor);
        QVERIFY(floor->hasFocus());
        open.press(Qt::Key_Tab);
        tabTo(open, "floor"); // and comes back to it, each time round
        tabTo(open, "placeSearch");
        tabTo(open, "floor");
        open.press(Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("placeSearch"));
        tabTo(open, "floor");
        // Where the goods were received is not empty, and that is said.
        open.press(Qt::Key_F, Qt::ControlModifier);
        auto* search = open.find<QLineEdit>("placeSearch");
        QVERIFY(search->hasFocus());
        write(open, "placeSearch", QStringLiteral("DOCK"));
        QTRY_COMPARE(floor->accessibleDescription(), QStringLiteral("DOCK: In use, 1 item"));
        // The legend tells one item from many.
        QVERIFY(legend(open, locations::FloorStep::One).endsWith(QStringLiteral(" 1")));
        QVERIFY(legend(open, locations::FloorStep::Many).endsWith(QStringLiteral(" 0")));
        for (int more = 0; more < 4; ++more)
            MUST(
                stock::Posting(company.desk()).post(shop.receipt(shop.addItem(), 5, stock::LocationId(104))));
        QTRY_VERIFY(legend(open, locations::FloorStep::Many).endsWith(QStringLiteral(" 1")));
        QVERIFY(legend(open, locations::FloorStep::One).endsWith(QStringLiteral(" 0")));
        look(open, "floor-many");
        write(open, "placeSearch", QStringLiteral("r1-01-01"));
        QTRY_COMPARE(floor->accessibleDescription(), QStringLiteral("R1-01-01: Empty"));
        open.press(Qt::Key_Return);
        QVERIFY(floor->hasFocus());
        open.press(Qt::Key_Right);
        open.press(Qt::Key_Up);
        QCOMPARE(floor->accessibleDescription(), QStringLiteral("R1-02-02: Empty"));
        open.press(Qt::Key_Return);
        QTRY_COMPARE(open.find<QLabel>("placeCode")->text(), QStringLiteral("R1-02-02"));
        look(open, "floor-detail");
        open.press(Qt::Key_Escape); // the pane
        QTRY_VERIFY(!open.find("placeCode"));
        QVERIFY(floor->hasFocus());
        write(open, "placeSearch", QStringLiteral("nowhere"));
        QTRY_VERIFY(open.errorText().contains(QStringLiteral("No location here")));
        open.press(Qt::Key_Escape);
        open.press(Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        // Tab goes by the floor, not by the list beneath it.
        showView(open, QStringLiteral("list"));
        QTRY_VERIFY(!open.find("floor"));
        QVERIFY(page->table().hasFocus());
        QTRY_COMPARE(page->table().table()->rowCount(), rowsOf(company));
    }

    void aPostingIsSeenOnTheFloor() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        OpenWindow open(company);
        goTo(open, QStringLiteral("locations"));
        auto* page = static_cast<ListPage*>(open.window().workspace()->currentPage());
        QTRY_VERIFY(page->table().isVisible() && page->table().table()->rowCount() > 0);
        showView(open, QStringLiteral("floor"));
        auto* floor = open.find<locations::FloorView>("floor");
        QVERIFY(floor->find(QStringLiteral("DOCK")));
        QCOMPARE(floor->accessibleDescription(), QStringLiteral("DOCK: Empty"));
        MUST(stock::Posting(company.desk()).post(shop.receipt(Shop::item1(), 5, stock::LocationId(104))));
        QTRY_COMPARE(floor->accessibleDescription(), QStringLiteral("DOCK: In use, 1 item"));
        QCOMPARE(floor->fillOf(floor->current()).load, locations::PlaceLoad::Used);
    }

private:
    static QString legend(OpenWindow& open, locations::FloorStep step) {
        return open.find<StatePill>(qUtf8Printable(QStringLiteral("floorCount%1").arg(int(step))))->word();
    }
    static void makeRacks(TestCompany& company) {
        stock::StockUsage usage(company.desk());
        locations::LocationTree tree(company.desk(), usage);
        locations::PlaceDraft zone;
        zone.kind = locations::LocationKind::Zone;
        zone.parentCode = QStringLiteral("MAIN");
        zone.code = QStringLiteral("RACKS");
        MUST(tree.create(zone));
        MUST(tree.createBins(QStringLiteral("RACKS"),
                             *locations::BinPattern::parse(QStringLiteral("R{aisle}-{bay:02}-{level:02}"),
                                                           QStringLiteral("1-2"), QStringLiteral("1-5"),
                                                           QStringLiteral("1-3"))));
    }
    static int rowsOf(TestCompany& company) {
        return int(MUST(locations::PlaceFinder(company.desk()).inside()).size());
    }
    static void look(OpenWindow& open, const char* name) {
        const QString folder = qEnvironmentVariable("BACKROOM_PICTURES");
        if (folder.isEmpty())
            return;
        QTest::qWait(150);
        QDir().mkpath(folder);
        open.window().grab().save(QDir(folder).filePath(QLatin1String(name) + QStringLiteral(".png")));
    }
};

QTEST_MAIN(FloorWindowTest)
#include "floor_window_test.moc"
