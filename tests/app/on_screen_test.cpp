#include "at_a_station.h"
#include "demo_desk.h"

#include "foundation/ui/kit/button.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// What must be seen is on the screen, and nothing floats over what is read.
class OnScreenTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_demo;

    static bool isSeenWhole(const QWidget* widget) {
        return widget && widget->isVisible() && widget->visibleRegion() == QRegion(widget->rect());
    }

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoDesk>(u"on-screen"_s); }
    void cleanupTestCase() { m_demo.reset(); }

    void theLanguageIsChosenBeforeAnythingIsRead_data() {
        QTest::addColumn<QSize>("window");
        QTest::newRow("1280x800") << QSize(size::windowWidth, size::windowHeight);
        QTest::newRow("as small as it goes") << QSize(size::windowMinWidth, size::windowMinHeight);
    }
    void theLanguageIsChosenBeforeAnythingIsRead() {
        QFETCH(QSize, window);
        m_demo->begin();
        OpenWindow open(m_demo->url(), QString(), QString());
        QTRY_VERIFY(open.find("demoAccounts")); // the longest foot there is
        open.window().resize(window);
        QTRY_COMPARE(open.window().size(), window);
        QTRY_VERIFY(isSeenWhole(open.find("language")));
        for (const char* name : {"signInPassword", "signInButton", "otherCompany", "language"}) {
            tabTo(open, name);
            QTRY_VERIFY2(isSeenWhole(open.find(name)), name);
        }
    }

    void nothingFloatsOverHelp_data() {
        QTest::addColumn<QString>("page");
        for (const char* page : {"receive", "transfer", "adjust"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void nothingFloatsOverHelp() {
        QFETCH(QString, page);
        ScanDock dock(Engine::Sqlite);
        AtAStation desk(dock, page);
        OpenWindow& open = desk.open;
        for (const QSize window : {QSize(size::windowWidth, size::windowHeight),
                                   QSize(size::windowMinWidth, size::windowMinHeight)}) {
            open.window().resize(window);
            open.press(Qt::Key_F1);
            QTRY_VERIFY(open.find("helpPane"));
            QTest::qWait(50); // the page makes room
            const QWidget* help = open.find("helpPane");
            const auto* way = open.find<Button>("leaveStation");
            const auto placeOf = [&open](const QWidget* widget) {
                return QRect(widget->mapTo(&open.window(), QPoint()), widget->size());
            };
            QVERIFY(way && !placeOf(help).intersects(placeOf(way)));
            QCOMPARE(way->text(), u"Leave"_s); // Esc closes the help
            desk.takePicture("help-at-a-station");
            open.press(Qt::Key_F1);
            QTRY_VERIFY(!open.find("helpPane"));
            QCOMPARE(way->text(), u"Leave  Esc"_s);
            QTRY_COMPARE(placeOf(way).right(), open.window().width() - 1 - space::x2);
        }
    }
};

QTEST_MAIN(OnScreenTest)
#include "on_screen_test.moc"
