#include "foundation/ui/kit/tour_card.h"
#include "open_window.h"
#include "tour/tour_guide.h"

#include <QPushButton>

using namespace backroom;
using namespace backroom::test;

/// The tour by hand, through the real window: the card waits for what is really done.
class TourByHandTest : public QObject {
    Q_OBJECT

    static QString words(OpenWindow& window) {
        const auto* card = window.find<TourCard>("tourCard");
        return card ? card->words() : QString();
    }
    static void click(OpenWindow& window, const char* name) {
        auto* button = window.find<QPushButton>(name);
        QVERIFY2(button, name);
        button->click();
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
    }

    void waitsForTheRealAction_data() { EachEngine::rows(); }
    void waitsForTheRealAction() {
        TestCompany company;
        OpenWindow window(company);
        emit window.window().workspace()->tourRequested();
        click(window, "tourSkip"); // the sign-in is done
        QVERIFY(words(window).contains(QLatin1String("I listen")));
        window.press(Qt::Key_2, Qt::AltModifier);
        QTRY_VERIFY(words(window).contains(QLatin1String("One carton")));
        click(window, "tourBack");
        click(window, "tourStop");
        QVERIFY(!window.find("tourCard"));
    }

    void thePowerCutIsAButton_data() { EachEngine::rows(); }
    void thePowerCutIsAButton() {
        TestCompany company;
        OpenWindow window(company);
        QSignalSpy cut(&window.window(), &app::MainWindow::powerCutRequested);
        emit window.window().workspace()->tourRequested();
        for (int step = 1; step < app::TourGuide::crashStep; ++step) {
            QVERIFY(!window.find("tourAction"));
            click(window, "tourSkip");
        }
        click(window, "tourAction");
        QCOMPARE(cut.size(), 1);
        QCOMPARE(cut.first().first().toInt(), app::TourGuide::crashStep);
    }

    void goesOnAfterThePowerCut_data() { EachEngine::rows(); }
    void goesOnAfterThePowerCut() {
        TestCompany company;
        OpenWindow window(company, QString());
        window.window().resumeTour(app::TourGuide::crashStep);
        window.signIn(QStringLiteral("manager"), TestCompany::password());
        QVERIFY(words(window).contains(QLatin1String("every scan that beeped is here")));
        QVERIFY(!window.find("tourAction"));
        click(window, "tourSkip");
        QVERIFY(words(window).startsWith(QLatin1String("Posted.")));
    }
};

QTEST_MAIN(TourByHandTest)
#include "tour_by_hand_test.moc"
