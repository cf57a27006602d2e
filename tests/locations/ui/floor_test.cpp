#include "locations/ui/floor/floor_panel.h"

#include "foundation/ui/foundation_ui.h"
#include "foundation/ui/kit/state_pill.h"
#include "locations/ui/floor/floor_words.h"

#include <QApplication>
#include <QDir>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace backroom;
using namespace backroom::locations;
using namespace Qt::StringLiterals;

namespace {

/// Places as PlaceFinder::inside() gives them.
struct Building {
    LocationId add(LocationKind kind, const QString& code, LocationId parent = {},
                   ZonePurpose purpose = ZonePurpose::Storage) {
        Place place;
        place.location.id = LocationId(places.size() + 1);
        place.location.kind = kind;
        place.location.code = code;
        place.location.name = code;
        place.location.parent = parent;
        place.location.purpose = purpose;
        place.location.pickOrder = places.size() + 1;
        place.site = site ? site : place.location.id;
        if (kind == LocationKind::Site)
            place.site = site = place.location.id;
        places.append(place);
        return place.location.id;
    }
    /// Zone A with aisles × bays × levels.
    void addRacks(int aisles, int bays, int levels) {
        const LocationId zone = add(LocationKind::Zone, u"A"_s, site);
        for (int aisle = 1; aisle <= aisles; ++aisle) {
            for (int bay = 1; bay <= bays; ++bay) {
                for (int level = 1; level <= levels; ++level)
                    add(LocationKind::Bin,
                        u"A%1-%2-%3"_s.arg(aisle).arg(bay, 2, 10, QChar(u'0')).arg(level, 2, 10, QChar(u'0')),
                        zone);
            }
        }
    }
    QList<Place> places;
    LocationId site;
};

QRect roomOf(const FloorPlan& plan, const QString& code) {
    const int cell = plan.find(code);
    return cell < 0 ? QRect() : plan.cells().at(cell).room;
}

void look(QWidget& what, const QString& name) {
    const QString folder = qEnvironmentVariable("BACKROOM_SCREENSHOTS");
    if (!folder.isEmpty())
        what.grab().save(QDir(folder).filePath(name + u".png"_s));
}

} // namespace

class FloorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { initFoundationUi(*qApp); }

    void aRackIsSeenFromTheFront() {
        Building building;
        building.add(LocationKind::Site, u"MAIN"_s);
        building.addRacks(2, 3, 2);
        const FloorPlan plan(building.places);
        QCOMPARE(plan.cells().size(), 12);
        // Bays stand beside each other, level 1 at the bottom, the next aisle beneath.
        QVERIFY(roomOf(plan, u"A1-01-01"_s).right() < roomOf(plan, u"A1-02-01"_s).left());
        QCOMPARE(roomOf(plan, u"A1-01-01"_s).left(), roomOf(plan, u"A1-01-02"_s).left());
        QVERIFY(roomOf(plan, u"A1-01-02"_s).bottom() < roomOf(plan, u"A1-01-01"_s).top());
        QVERIFY(roomOf(plan, u"A1-01-01"_s).bottom() < roomOf(plan, u"A2-01-02"_s).top());
        // Nothing lies over anything else, and all of it in its block.
        for (int i = 0; i < plan.cells().size(); ++i) {
            const FloorCell& cell = plan.cells().at(i);
            QVERIFY(plan.areas().at(cell.area).room.contains(cell.room));
            QCOMPARE(plan.cellAt(cell.room.center()), i);
            for (int k = 0; k < i; ++k)
                QVERIFY(!cell.room.intersects(plan.cells().at(k).room));
        }
    }

    void codesThatSayNothingStandInPickOrder() {
        Building building;
        const LocationId site = building.add(LocationKind::Site, u"SHOP"_s);
        for (const char* code : {"WINDOW", "TILL", "CELLAR"})
            building.add(LocationKind::Bin, QString::fromLatin1(code), site);
        building.add(LocationKind::Zone, u"SHOP-DOCK"_s, site, ZonePurpose::Receiving);
        const FloorPlan plan(building.places);
        QCOMPARE(plan.cells().size(), 4); // goods can lie in the dock itself
        QCOMPARE(plan.cells().at(0).code, u"WINDOW"_s);
        QVERIFY(plan.cells().at(0).room.left() < plan.cells().at(1).room.left());
        QVERIFY(plan.cells().at(1).room.left() < plan.cells().at(2).room.left());
        QVERIFY(plan.cells().at(3).room.top() > plan.cells().at(0).room.bottom());
    }

    void levelsCountAsNumbers() {
        Building building;
        building.add(LocationKind::Site, u"MAIN"_s);
        const LocationId zone = building.add(LocationKind::Zone, u"A"_s, building.site);
        for (const char* code : {"A-1-10", "A-1-9", "A-2-9", "A-2-10"})
            building.add(LocationKind::Bin, QString::fromLatin1(code), zone);
        const FloorPlan plan(building.places);
        QVERIFY(roomOf(plan, u"A-1-10"_s).bottom() < roomOf(plan, u"A-1-9"_s).top());
    }

    void archivedPlacesAreNotThere() {
        Building building;
        building.add(LocationKind::Site, u"MAIN"_s);
        building.addRacks(1, 1, 2);
        building.places.last().location.archived = true;
        QCOMPARE(FloorPlan(building.places).cells().size(), 1);
        QCOMPARE(FloorPlan(QList<Place>()).next(-1, FloorPlan::Way::Right), -1);
        QVERIFY(FloorPlan(QList<Place>()).size().isEmpty());
    }

    void arrowsGoFromBinToBin() {
        Building building;
        building.add(LocationKind::Site, u"MAIN"_s);
        building.addRacks(2, 3, 2);
        FloorView view;
        view.resize(600, 400);
        view.setFloor(FloorPlan(building.places), {});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const auto at = [&view] { return view.plan().cells().at(view.plan().cellOf(view.current())).code; };
        QVERIFY(view.find(u"A1-01-01"_s));
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(at(), u"A1-02-01"_s);
        QTest::keyClick(&view, Qt::Key_Up);
        QCOMPARE(at(), u"A1-02-02"_s);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(at(), u"A2-02-02"_s);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(at(), u"A2-01-02"_s);
        QTest::keyClick(&view, Qt::Key_Left); // no farther
        QCOMPARE(at(), u"A2-01-02"_s);
        QSignalSpy opened(&view, &FloorView::activated);
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(!view.find(u"Z9"_s));
    }

    void whatLiesThereIsSaidInWordsToo() {
        Building building;
        building.add(LocationKind::Site, u"MAIN"_s);
        building.addRacks(1, 6, 1);
        QHash<LocationId, PlaceFill> fills;
        fills.insert(LocationId(4), {PlaceLoad::Used, 3});
        fills.insert(LocationId(5), {PlaceLoad::Held, 1});
        fills.insert(LocationId(6), {PlaceLoad::Negative, 2});
        fills.insert(LocationId(7), {PlaceLoad::Used, 1});
        fills.insert(LocationId(8), {PlaceLoad::Used, 5});
        FloorPanel panel;
        panel.resize(700, 300);
        panel.setFloor(building.places, fills);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        look(panel, u"floor-states"_s);
        QVERIFY(panel.floor().find(u"A1-02-01"_s));
        QVERIFY(panel.floor().accessibleDescription().startsWith(u"A1-02-01: In use, 3 item"_s));
        QVERIFY(panel.floor().find(u"A1-04-01"_s));
        QVERIFY(panel.floor().accessibleDescription().startsWith(u"A1-04-01: Below zero, 2 item"_s));
        // No two look alike without their colour, how much lies there neither.
        QSet<int> icons;
        for (int step = 0; step < 6; ++step) {
            QVERIFY(panel.findChild<StatePill*>(u"floorCount%1"_s.arg(step))->word().endsWith(u" 1"_s));
            icons.insert(int(stepIcon(FloorStep(step))));
        }
        QCOMPARE(icons.size(), 6);
    }

    void fiveThousandBinsCostWhatIsInSight() {
        Building building;
        building.add(LocationKind::Site, u"MAIN"_s);
        building.addRacks(25, 50, 4);
        FloorView view;
        view.resize(900, 500);
        view.setFloor(FloorPlan(building.places), {});
        QCOMPARE(view.plan().cells().size(), 5000);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.find(u"A20-30-02"_s));
        view.grab();
        const int seen = view.paintedCells();
        QVERIFY2(seen > 10 && seen < 200, qPrintable(QString::number(seen)));
        QTest::keyClick(&view, Qt::Key_Plus);
        view.grab();
        QVERIFY2(view.paintedCells() < seen, "nearer is fewer");
        QTest::keyClick(&view, Qt::Key_0);
        view.grab();
        QCOMPARE(view.paintedCells(), 5000); // all of it is in sight
        look(view, u"floor-5000"_s);
        // The bin that was looked for is in the middle again.
        QVERIFY(view.find(u"A03-12-01"_s) || view.find(u"A3-12-01"_s));
        const QRect room = view.plan().cells().at(view.plan().find(u"A3-12-01"_s)).room;
        QVERIFY(view.paintedCells() > 0 && room.isValid());
        look(view, u"floor-5000-near"_s);
    }

    void theWheelComesNearerToThePointer() {
        Building building;
        building.add(LocationKind::Site, u"MAIN"_s);
        building.addRacks(8, 24, 4);
        FloorView view;
        view.resize(600, 400);
        view.setFloor(FloorPlan(building.places), {});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.grab();
        const int before = view.paintedCells();
        const QPointF middle(300, 200);
        for (int i = 0; i < 4; ++i) {
            QWheelEvent wheel(middle, view.mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                              Qt::ControlModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view.viewport(), &wheel);
        }
        view.grab();
        QVERIFY(view.paintedCells() < before);
        // Dragging moves it.
        const int left = view.horizontalScrollBar()->value();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, {300, 200});
        QMouseEvent move(QEvent::MouseMove, {250, 200}, view.viewport()->mapToGlobal(QPointF(250, 200)),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &move);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, {250, 200});
        QCOMPARE(view.horizontalScrollBar()->value(), left + 50);
    }
};

QTEST_MAIN(FloorTest)
#include "floor_test.moc"
