#include "at_a_station.h"

#include "partners/service/partners.h"
#include "stock/service/stock_usage.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// A supplier who reads almost like a known one is made only after the dock said which one is known.
class WhichSupplierTest : public QObject {
    Q_OBJECT

    static void make(ScanDock& dock, const QString& name) {
        stock::StockUsage usage(dock.company.desk());
        locations::LocationTree tree(dock.company.desk(), usage);
        partners::Partner partner;
        partner.name = name;
        partner.isSupplier = true;
        MUST(partners::Partners(dock.company.desk(), tree).create(partner));
    }
    static QStringList known(ScanDock& dock) {
        QStringList names;
        for (const locations::Place& place :
             MUST(locations::PlaceFinder(dock.desk()).parties(locations::LocationKind::Supplier)))
            names += place.location.name;
        return names;
    }
    static void enter(AtAStation& desk, const QString& supplier) {
        desk.open.press(Qt::Key_F6);
        QTRY_VERIFY(desk.open.find("supplier"));
        write(desk.open, "supplier", supplier);
        desk.open.press(Qt::Key_Return);
        write(desk.open, "deliveryNote", u"LS-5"_s);
        desk.open.press(Qt::Key_Return);
    }
    static bool isAsked(AtAStation& desk) {
        return QTest::qWaitFor([&desk] { return desk.open.find("whichSupplier") != nullptr; });
    }
    static bool bandHas(AtAStation& desk, const QString& words) {
        return QTest::qWaitFor([&] { return desk.shown("stationBand").contains(words); });
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setApplicationName(u"which-supplier-%1"_s.arg(QCoreApplication::applicationPid()));
        initFoundationUi(*qApp);
    }

    void theKnownOneIsTaken_data() { EachEngine::rows(); }
    void theKnownOneIsTaken() {
        ScanDock dock;
        make(dock, u"Nordwind"_s);
        AtAStation desk(dock, u"receive"_s);
        enter(desk, u"Nordwnd"_s);
        QVERIFY2(isAsked(desk), "it is made without a question");
        QCOMPARE(known(dock), QStringList{u"Nordwind"_s});
        QCOMPARE(desk.lane().shownVerdict(), Verdict::Look);
        QVERIFY2(desk.lane().lastWords().contains(u"Nordwind is known"_s),
                 qUtf8Printable(desk.lane().lastWords()));
        desk.takePicture("which-supplier");
        desk.open.press(Qt::Key_Return); // a scanner's Enter answers nothing
        QVERIFY(desk.open.find("whichSupplier"));
        desk.open.press(Qt::Key_1);
        QVERIFY(bandHas(desk, u"Nordwind"_s));
        QVERIFY(bandHas(desk, u"LS-5"_s));
        QVERIFY(!desk.open.find("whichSupplier"));
        QCOMPARE(known(dock), QStringList{u"Nordwind"_s});
        QVERIFY(!desk.lane().shownVerdict());
    }

    void aKeyMakesItNew_data() { EachEngine::rows(); }
    void aKeyMakesItNew() {
        ScanDock dock;
        make(dock, u"Nordwind"_s);
        make(dock, u"Nordwand"_s);
        AtAStation desk(dock, u"receive"_s);
        enter(desk, u"Nordwnd"_s);
        QVERIFY(isAsked(desk));
        QVERIFY2(desk.lane().lastWords().startsWith(u"2 known ones"_s),
                 qUtf8Printable(desk.lane().lastWords()));
        desk.open.press(Qt::Key_3); // there is no third one
        QVERIFY(desk.open.find("whichSupplier"));
        desk.open.press(Qt::Key_9);
        QVERIFY(bandHas(desk, u"Nordwnd"_s));
        QTRY_COMPARE(known(dock), QStringList({u"Nordwand"_s, u"Nordwind"_s, u"Nordwnd"_s}));
        QVERIFY(desk.lane().lastWords().contains(u"Nordwnd is a new supplier"_s));
    }

    void nobodyIsAskedInVain_data() { EachEngine::rows(); }
    void nobodyIsAskedInVain() {
        ScanDock dock;
        make(dock, u"Nordwind"_s);
        make(dock, u"Nordwand"_s);
        AtAStation desk(dock, u"receive"_s);
        enter(desk, u"nordwind"_s); // one of two that are alike, in other letters
        QVERIFY(bandHas(desk, u"Nordwind"_s));
        QVERIFY(!desk.open.find("whichSupplier"));
        enter(desk, u"Kera"_s);
        QVERIFY(bandHas(desk, u"Kera"_s));
        QTRY_COMPARE(known(dock).size(), 3);
    }

    void escGoesBackToWhatWasTyped_data() { EachEngine::rows(); }
    void escGoesBackToWhatWasTyped() {
        ScanDock dock;
        make(dock, u"Nordwind"_s);
        AtAStation desk(dock, u"receive"_s);
        for (const int key : {Qt::Key_Escape, Qt::Key_F9}) {
            enter(desk, u"Nordwnd"_s);
            QVERIFY(isAsked(desk));
            desk.open.press(key);
            QTRY_VERIFY(desk.open.find("supplier"));
            QCOMPARE(desk.open.find<QLineEdit>("supplier")->text(), u"Nordwnd"_s);
            QVERIFY(!desk.lane().shownVerdict());
            desk.open.press(Qt::Key_Escape);
            QTRY_VERIFY(!desk.open.find("supplier"));
        }
        QCOMPARE(known(dock), QStringList{u"Nordwind"_s});
        // A scan leaves the question, and F12 asks for what is typed before it posts.
        enter(desk, u"Nordwnd"_s);
        QVERIFY(isAsked(desk));
        desk.open.application().scans().inject(u"9520000000011"_s);
        QTRY_COMPARE(desk.lines()->rowCount(), 1);
        QVERIFY(!desk.open.find("whichSupplier"));
        desk.open.press(Qt::Key_F12);
        QTRY_VERIFY(desk.open.find("supplier"));
        QVERIFY(desk.lane().lastWords().contains(u"not taken"_s));
    }
};

QTEST_MAIN(WhichSupplierTest)
#include "which_supplier_test.moc"
