#include "at_a_station.h"

#include "stock/service/dock_goods.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// A quantity that was typed before a code nobody takes is the next scan's, at every station.
class RefusedQuantityTest : public QObject {
    Q_OBJECT

    static void typeQuantity(AtAStation& desk, const QString& keys) {
        for (const QChar key : keys) {
            desk.open.press(key == u'*' ? int(Qt::Key_Asterisk) : int(key.unicode()));
            QTest::qWait(60);
        }
        QTRY_COMPARE(desk.lane().typed().section(u' ', -2, -1), QString(keys).replace(u"*"_s, u" ×"_s));
    }
    static void scan(AtAStation& desk, const QString& code) { desk.open.application().scans().inject(code); }
    static bool refuses(AtAStation& desk, const QString& words) {
        return QTest::qWaitFor([&] {
            return desk.lane().shownVerdict() == Verdict::Refused && desk.lane().lastWords().contains(words);
        });
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(
            u"refused-quantity-%1"_s.arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
    }

    void aMoveKeepsIt_data() { EachEngine::rows(); }
    void aMoveKeepsIt() {
        ScanDock dock;
        receiveAt(dock, dock.blue, 1000);
        AtAStation desk(dock, u"transfer"_s);
        typeQuantity(desk, u"999*"_s);
        scan(desk, u"NOBODY-KNOWS"_s);
        QVERIFY(refuses(desk, u"unknown"_s));
        QCOMPARE(desk.lane().typed(), u"999 ×"_s);
        desk.takePicture("move-refused");
        scan(desk, u"A-01-02"_s); // a bin before the item
        QVERIFY(refuses(desk, u"First the item"_s));
        QCOMPARE(desk.lane().typed(), u"999 ×"_s);
        scan(desk, u"9520000000011"_s);
        QTRY_VERIFY2(desk.shown("lastScan").contains(u"999"_s), qUtf8Printable(desk.shown("lastScan")));
        QCOMPARE(desk.lane().typed(), QString());
        // Typed before a bin in which nothing lies, it is for the next bin.
        typeQuantity(desk, u"5*"_s);
        scan(desk, MUST(locations::PlaceFinder(dock.desk()).byId(dock.receiving)).location.code);
        QVERIFY(refuses(desk, u"None of it"_s));
        QCOMPARE(desk.lane().typed(), u"5 ×"_s);
        scan(desk, u"A-01-02"_s);
        QTRY_VERIFY2(desk.shown("lastScan").contains(u"5"_s), qUtf8Printable(desk.shown("lastScan")));
        QTRY_COMPARE(desk.lane().words(), u"To which bin?"_s);
        QVERIFY(!desk.shown("lastScan").contains(u"999"_s));
    }

    void theDockKeepsIt_data() { EachEngine::rows(); }
    void theDockKeepsIt() {
        ScanDock dock;
        AtAStation desk(dock, u"receive"_s);
        typeQuantity(desk, u"12*"_s);
        scan(desk, u"A-01-02"_s);
        QVERIFY(refuses(desk, u"is a location"_s));
        QCOMPARE(desk.lane().typed(), u"12 ×"_s);
        scan(desk, u"9520000000011"_s);
        QTRY_VERIFY2(desk.shown("lastScan").contains(u"12"_s), qUtf8Printable(desk.shown("lastScan")));
        // A reason given with it stays too.
        desk.open.press(Qt::Key_F7);
        QTRY_VERIFY(desk.open.find("reasonPanel"));
        desk.open.press(Qt::Key_1);
        typeQuantity(desk, u"2*"_s);
        const QString typed = desk.lane().typed();
        scan(desk, u"A-01-02"_s);
        QVERIFY(refuses(desk, u"turned away"_s));
        QCOMPARE(desk.lane().typed(), typed);
        scan(desk, u"9520000000011"_s);
        QTRY_VERIFY(desk.lane().lastWords().contains(u"Held apart: 2"_s));
        // What is wrong with the quantity itself is not kept.
        typeQuantity(desk, u"1.5*"_s);
        scan(desk, u"9520000000011"_s);
        QVERIFY(refuses(desk, u"decimals"_s));
        QCOMPARE(desk.lane().typed(), QString());
    }

    void theAdjustStationKeepsIt_data() { EachEngine::rows(); }
    void theAdjustStationKeepsIt() {
        ScanDock dock;
        receiveAt(dock, dock.blue, 10);
        AtAStation desk(dock, u"adjust"_s);
        scan(desk, u"A-01-02"_s);
        QTRY_VERIFY(desk.shown("stationBand").contains(u"A-01-02"_s));
        typeQuantity(desk, u"3*"_s);
        scan(desk, u"NOBODY-KNOWS"_s);
        QVERIFY(refuses(desk, u"unknown"_s));
        QVERIFY2(desk.lane().typed().contains(u"3 ×"_s), qUtf8Printable(desk.lane().typed()));
        scan(desk, u"9520000000011"_s);
        QTRY_VERIFY2(desk.shown("lastScan").contains(u"−3"_s), qUtf8Printable(desk.shown("lastScan")));
    }
};

QTEST_MAIN(RefusedQuantityTest)
#include "refused_quantity_test.moc"
