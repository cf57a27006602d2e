#include "at_a_station.h"
#include "demo_desk.h"

#include "foundation/ui/kit/button.h"

using namespace backroom;
using namespace backroom::test;
using namespace Qt::StringLiterals;

/// The reasons of the demo company are such as a company has: on keys, and each for the way it goes.
class DemoReasonsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoDesk> m_demo;

private slots:
    void initTestCase() { m_demo = std::make_unique<DemoDesk>(u"demo-reasons"_s); }
    void cleanupTestCase() { m_demo.reset(); }

    void aReasonHasItsKeyAndItsWay() {
        m_demo->begin();
        OpenWindow open(m_demo->url(), QString(), QString());
        open.signIn(u"manager"_s, app::demoPassword());
        goTo(open, u"adjust"_s);
        front(open);
        const QStringList keys{
            u"1   Broken in the warehouse"_s, u"2   Past its date"_s, u"3   Lost or stolen"_s,
            u"4   Used ourselves"_s,          u"5   Found"_s,         u"6   Counted wrong before"_s};
        const auto& lane = *open.find<ScanLane>("scanLane");
        open.application().scans().inject(u"A-01-01"_s);
        QTRY_VERIFY(lane.words() != u"Which bin?"_s);
        const QString out = lane.words();
        open.press(Qt::Key_F7);
        QTRY_VERIFY(open.find("reason1"));
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const auto* button = open.find<Button>(qUtf8Printable(u"reason%1"_s.arg(i + 1)));
            QVERIFY2(button, qUtf8Printable(keys.at(i)));
            QCOMPARE(button->text(), keys.at(i));
        }
        open.press(Qt::Key_5); // what was found comes in
        QTRY_COMPARE(lane.lastWords(), u"Found"_s);
        QVERIFY2(lane.words() != out, qUtf8Printable(lane.words()));
        QTest::qWait(60);
        open.press(Qt::Key_F7);
        QTRY_VERIFY(open.find("reason1"));
        open.press(Qt::Key_1); // what is broken goes out
        QTRY_COMPARE(lane.words(), out);
    }
};

QTEST_MAIN(DemoReasonsTest)
#include "demo_reasons_test.moc"
