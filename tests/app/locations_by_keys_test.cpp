// A site, its zones and bins without a mouse: made, renamed, given rules, put into the archive and brought
// back; and what is wrong is said at its field.

#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/state_pill.h"
#include "list_hands.h"
#include "locations/service/place_finder.h"

#include <QSettings>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

class LocationsByKeysTest : public QObject {
    Q_OBJECT

    static QString code(OpenWindow& open) {
        const auto* shown = open.find<QLabel>("placeCode");
        return shown ? shown->text() : QString();
    }
    static QString kind(OpenWindow& open) {
        const auto* pill = open.find<StatePill>("placeKind");
        return pill ? pill->word() : QString();
    }
    /// Down the list, until the pane shows it.
    static void goToPlace(OpenWindow& open, const QString& wanted) {
        tabTo(open, "locationsTable");
        open.press(Qt::Key_Home, Qt::ControlModifier);
        for (int i = 0; i < listModel(open).rowCount() && code(open) != wanted; ++i)
            open.press(Qt::Key_Down);
        QCOMPARE(code(open), wanted);
        open.press(Qt::Key_Space); // chooses it, and goes on to none that is moved in and begins with a blank
        QTRY_COMPARE(code(open), wanted);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(listPage(open).isDetailOpen());
    }

    static void makeSite(OpenWindow& open) {
        open.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(open.find("siteSheet"));
        write(open, "siteCode", u"MAIN HALL"_s);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("siteCode")->accessibleDescription().isEmpty());
        write(open, "siteCode", u"MAIN"_s);
        write(open, "siteName", u"Main hall"_s);
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("siteSheet"));
        QTRY_COMPARE(code(open), u"MAIN"_s);
    }
    static void changeSite(OpenWindow& open) {
        editFact(open, "placeName", u"North hall"_s);
        QTRY_COMPARE(fact(open, "placeName"), u"North hall"_s);
        editFact(open, "placeTimeZone", u"Mars/Base"_s);
        QTRY_VERIFY(!flawOf(open, "placeTimeZone").isEmpty());
        open.press(Qt::Key_Escape);
        editFact(open, "placeTimeZone", u"Asia/Tokyo"_s);
        QTRY_COMPARE(fact(open, "placeTimeZone"), u"Asia/Tokyo"_s);
        chooseFact(open, "placePolicy", u"With a warning"_s);
        QTRY_COMPARE(fact(open, "placePolicy"), u"With a warning"_s);
    }
    static void makeZoneAndBins(OpenWindow& open) {
        push(open, "addZone");
        QTRY_VERIFY(open.find("zoneCode"));
        write(open, "zoneCode", u"COLD"_s);
        write(open, "zoneName", u"Cold store"_s);
        open.press(Qt::Key_Return);
        QTRY_COMPARE(code(open), u"COLD"_s);
        push(open, "addBinsHere");
        QTRY_VERIFY(open.find("binPattern"));
        write(open, "binBays", u"1-"_s);
        QTRY_VERIFY(!open.find<FieldError>("binError")->text().isEmpty());
        write(open, "binBays", u"1-2"_s);
        write(open, "binLevels", u"1"_s);
        QTRY_COMPARE(open.find<QLabel>("binCount")->text(), u"2 bins"_s);
        QTRY_VERIFY(open.find("sheetPrimary")->isEnabled());
        open.press(Qt::Key_Return);
        QTRY_VERIFY(!open.find("binPattern"));
        QTRY_COMPARE(code(open), u"A-01-01"_s);
    }
    static void changeBin(OpenWindow& open) {
        editFact(open, "placeCodeField", u"A-02-01"_s); // the other one's
        QTRY_VERIFY(!flawOf(open, "placeCodeField").isEmpty());
        open.press(Qt::Key_Escape);
        editFact(open, "placeCodeField", u"ICE-1"_s);
        QTRY_COMPARE(code(open), u"ICE-1"_s);
        editFact(open, "placeBarcode", u"9520000000011"_s);
        QTRY_COMPARE(fact(open, "placeBarcode"), u"9520000000011"_s);
        editFact(open, "placeOrder", u"first"_s);
        QTRY_VERIFY(!flawOf(open, "placeOrder").isEmpty());
        open.press(Qt::Key_Escape);
        editFact(open, "placeOrder", u"7"_s);
        QTRY_COMPARE(fact(open, "placeOrder"), u"7"_s);
        chooseFact(open, "placePurpose", u"Quarantine"_s);
        QTRY_COMPARE(kind(open), u"Quarantine"_s);
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }
    void init() { QSettings().clear(); }

    void aSiteNeedsNoMouse_data() { EachEngine::rows(); }
    void aSiteNeedsNoMouse() {
        TestCompany company;
        OpenWindow open(company, u"manager"_s, {});
        goTo(open, u"locations"_s);
        QTRY_VERIFY(open.find("emptyState"));
        makeSite(open);
        changeSite(open);
        makeZoneAndBins(open);
        changeBin(open);
        push(open, "archivePlace");
        QTRY_COMPARE(kind(open), u"Archived"_s);
        push(open, "archivePlace");
        QTRY_COMPARE(kind(open), u"Quarantine"_s);
        goToPlace(open, u"COLD"_s);
        push(open, "archivePlace"); // with bins in it
        QTRY_VERIFY(!open.errorText().isEmpty());
        QVERIFY(kind(open) != u"Archived"_s);
        open.press(Qt::Key_Escape);

        // The floor, and back.
        tabTo(open, "savedViews");
        open.press(Qt::Key_Right);
        QTRY_VERIFY(open.find("floor"));
        write(open, "placeSearch", u"ice-1"_s); // Tab leaves it
        QTRY_COMPARE(code(open), u"ICE-1"_s);
        tabTo(open, "savedViews");
        open.press(Qt::Key_Left);
        QTRY_VERIFY(!open.find("floor"));

        const locations::Place bin = MUST(locations::PlaceFinder(company.desk()).byCode(u"ICE-1"_s));
        QCOMPARE(bin.path, u"MAIN / COLD / ICE-1"_s);
        QCOMPARE(bin.location.barcode, u"9520000000011"_s);
        QCOMPARE(bin.location.pickOrder, 7);
        const locations::Place site = MUST(locations::PlaceFinder(company.desk()).byCode(u"MAIN"_s));
        QCOMPARE(site.location.name, u"North hall"_s);
        QCOMPARE(site.location.timeZone, u"Asia/Tokyo"_s);
    }
};

QTEST_MAIN(LocationsByKeysTest)
#include "locations_by_keys_test.moc"
