// The tour by hand, through the real window and by keys alone: the card waits for what is really done, and
// its own keys take no focus from the place it speaks of. No scanner either: bins by F4, codes by their
// digits.

#include "demo_desk.h"
#include "foundation/ui/kit/tour_card.h"
#include "tour/tour_guide.h"

#include <QDir>

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

namespace {

const QString cartonOfBlue = u"19520000000018"_s;

QString words(OpenWindow& open) {
    const auto* card = open.find<TourCard>("tourCard");
    return card ? card->words() : QString();
}

/// Ctrl+K, the words, Enter.
void ask(OpenWindow& open, const QString& what) {
    front(open);
    open.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(open.window().palette()->isVisible());
    for (const QChar letter : what) {
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QTest::qWait(60);
    }
    QTest::qWait(300); // what it finds
    open.press(Qt::Key_Return);
}

/// Typed at a station; its lane takes it, whatever has the focus.
void typeInLane(OpenWindow& open, const QString& keys) {
    front(open);
    for (const QChar key : keys) {
        open.press(key.unicode());
        QTest::qWait(60); // a hand, no scanner
    }
    QTest::qWait(150);
}
void typeCode(OpenWindow& open, const QString& code) {
    typeInLane(open, code);
    open.press(Qt::Key_Return);
    QTest::qWait(300);
}
/// A code to practise with, by the key beside it.
void practise(OpenWindow& open, int number) {
    front(open);
    open.press(Qt::Key_0 + number, Qt::ControlModifier);
    QTest::qWait(300);
}
void typeBin(OpenWindow& open, const QString& bin) {
    open.press(Qt::Key_F4);
    QTRY_VERIFY(open.find("placeCode"));
    test::type(open, bin);
    open.press(Qt::Key_Return);
    QTest::qWait(300);
}

/// A key of the card; what had the focus keeps it.
void pressOnCard(OpenWindow& open, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    front(open);
    const QWidget* focus = QApplication::focusWidget();
    open.press(key, modifiers);
    QCOMPARE(QApplication::focusWidget(), focus);
}

} // namespace

class TourByHandTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_demo;

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoDesk>(u"tour-by-hand"_s); }
    void cleanupTestCase() { m_demo.reset(); }
    void init() { m_demo->begin(); }

    void theCardIsLedByItsKeys() {
        OpenWindow open(m_demo->url(), QString());
        open.signIn(u"storekeeper"_s, app::demoPassword());
        ask(open, u"Take the tour"_s);
        QTRY_VERIFY(open.find("tourCard"));
        const QString keys = open.find<QLabel>("tourKeys")->text();
        QVERIFY2(keys.contains(u"F10"_s) && keys.contains(u"F11"_s), qPrintable(keys));
        pressOnCard(open, Qt::Key_F10);
        QVERIFY(words(open).contains(u"I listen"_s));
        open.press(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(words(open).contains(u"One carton"_s));
        QVERIFY2(open.find("stationBand"), "the focus is the station's, and a digit its lane's");
        typeInLane(open, u"1"_s);
        QVERIFY(open.find("scanLane")->accessibleDescription().contains(u'1'));
        open.press(Qt::Key_Escape);
        pressOnCard(open, Qt::Key_F10, Qt::ShiftModifier);
        QVERIFY(!words(open).contains(u"One carton"_s));
        pressOnCard(open, Qt::Key_F11);
        QVERIFY(!open.find("tourCard"));
    }

    void theWholeTourByKeys() {
        {
            OpenWindow open(m_demo->url(), QString());
            open.signIn(u"storekeeper"_s, app::demoPassword());
            QSignalSpy cut(&open.window(), &app::MainWindow::powerCutRequested);
            ask(open, u"Take the tour"_s);
            QTRY_VERIFY(words(open).contains(u"I listen"_s)); // the sign-in is done
            open.press(Qt::Key_2, Qt::AltModifier);
            QTRY_VERIFY(words(open).contains(u"One carton"_s));
            practise(open, 1); // the bin
            practise(open, 2); // a carton
            QTRY_VERIFY(words(open).contains(u"Twelve at once"_s));
            typeBin(open, u"A-01-03"_s);
            typeInLane(open, u"12*"_s);
            practise(open, 3);
            QTRY_VERIFY(words(open).contains(u"Unknown?"_s));
            QVERIFY(!open.find("tourAction"));
            open.press(Qt::Key_F10, Qt::ControlModifier); // no power is cut where none is offered
            QCOMPARE(cut.size(), 0);
            practise(open, 4);
            QTRY_VERIFY(words(open).contains(u"power fails"_s));
            QVERIFY(open.find<QLabel>("tourKeys")->text().contains(u"Ctrl+F10"_s));
            pressOnCard(open, Qt::Key_F10, Qt::ControlModifier);
            QCOMPARE(cut.size(), 1);
            QCOMPARE(cut.first().first().toInt(), app::TourGuide::crashStep);
        }
        OpenWindow open(m_demo->url(), QString());
        open.window().resumeTour(app::TourGuide::crashStep);
        open.signIn(u"storekeeper"_s, app::demoPassword());
        QTRY_VERIFY(words(open).contains(u"every scan that beeped is here"_s));
        QVERIFY(!open.find("tourAction"));
        open.press(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(words(open).startsWith(u"Posted."_s));
        open.press(Qt::Key_F12);
        QTRY_VERIFY(words(open).startsWith(u"Ask for anything"_s));
        ask(open, u"blue mug"_s);
        QTRY_VERIFY(words(open).startsWith(u"Every figure"_s));
        front(open);
        open.press(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(words(open).startsWith(u"Undo is"_s));
        goTo(open, u"transfer"_s);
        typeCode(open, cartonOfBlue);
        typeBin(open, u"A-01-02"_s);
        typeBin(open, u"B-02-01"_s);
        QTRY_COMPARE(stationLines(open), 1);
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(open.find("reversalPreview"));
        open.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(words(open).startsWith(u"Real numbers"_s));
        goTo(open, u"reports"_s);
        QTRY_VERIFY(open.find<QLabel>("reportTotals") &&
                    !open.find<QLabel>("reportTotals")->text().isEmpty());
        open.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patienceMs); // that was the tour
        front(open);
        open.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(!open.find("tourCard"));
    }
};

QTEST_MAIN(TourByHandTest)
#include "tour_by_hand_test.moc"
