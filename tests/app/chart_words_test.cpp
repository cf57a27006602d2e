// The charts of Today for who has no mouse, and for who has one: which bar is gone to is seen, and what it
// says is read in words.

#include "by_keys.h"
#include "foundation/ui/theme/theme.h"

#include <QScrollArea>
#include <QSettings>
#include <QtCharts/QChartView>

using namespace backroom;
using namespace backroom::test;

class ChartWordsTest : public QObject {
    Q_OBJECT

    static QString said(OpenWindow& open) { return open.find<QLabel>("weeksChartSaid")->text(); }
    static bool isInSight(const QWidget* widget) {
        for (const QWidget* above = widget->parentWidget(); above; above = above->parentWidget()) {
            if (const auto* area = qobject_cast<const QScrollArea*>(above))
                return area->viewport()->rect().contains(
                    QRect(widget->mapTo(area->viewport(), QPoint()), widget->size()));
        }
        return false;
    }
    /// From the left, just above the foot of the bars: so many pixels of ground, of ink, of ground, …
    static QList<int> runs(const QChartView& chart) {
        constexpr int light = 200;
        const QImage image = chart.viewport()->grab().toImage();
        const QRectF plot = chart.chart()->plotArea();
        const int y = chart.mapFromScene(plot.bottomLeft()).y() - space::x2;
        QList<int> found{0};
        bool isInk = false;
        for (int x = int(plot.left()) + space::x1; x < image.width(); ++x) {
            if (isInk != (qGray(image.pixel(x, y)) < light)) {
                isInk = !isInk;
                found.append(0);
            }
            ++found.last();
        }
        return found;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        initFoundationUi(*qApp);
        Theme::instance().setScheme(ColorScheme::Light);
    }
    void init() { QSettings().clear(); }

    void aBarIsSeenAndRead() {
        TestCompany company(Engine::Sqlite);
        Shop shop(company);
        stock::Posting posting(company.desk());
        company.setNow(QDateTime::currentMSecsSinceEpoch());
        for (int pieces = 1; pieces <= 4; ++pieces)
            MUST(posting.post(shop.receipt(Shop::item1(), pieces)));
        OpenWindow open(company, QStringLiteral("manager"), QStringLiteral("today"));
        open.window().resize(1280, 600); // the charts are below what is seen
        QTRY_VERIFY(open.find("weeksChart") && said(open).contains(QStringLiteral("4 received, 0 issued")));
        const QString thisWeek = said(open);
        const auto& chart = *open.find<QChartView>("weeksChart");
        QVERIFY(!isInSight(&chart));
        tabTo(open, "weeksChart");
        QTRY_VERIFY2(isInSight(&chart), "Tab goes to a chart that nobody sees");
        QVERIFY(isInSight(open.find("weeksChartSaid")));
        open.press(Qt::Key_Left);
        QCOMPARE(said(open), thisWeek);
        // The ring, its gap, and then the bar: 2 and 2 pixels.
        const QList<int> row = runs(chart);
        bool isRinged = false;
        for (int i = 1; i + 2 < row.size(); i += 2)
            isRinged = isRinged || (row.at(i) == size::focusRing && row.at(i + 1) == size::focusGap &&
                                    row.at(i + 2) > size::focusRing);
        QVERIFY(isRinged);
        open.press(Qt::Key_Left);
        QVERIFY2(said(open).contains(QStringLiteral("0 received")), qUtf8Printable(said(open)));
        QVERIFY(said(open) != thisWeek);
        QVERIFY(chart.accessibleName().contains(QStringLiteral("0 received")));
        // The pointer reads as well, and what is gone to stands there again after it.
        const QRectF plot = chart.chart()->plotArea();
        const QString goneTo = said(open);
        QTest::mouseMove(chart.viewport(), chart.mapFromScene(plot.topRight()) + QPoint(-5, 20));
        QTRY_COMPARE(said(open), thisWeek);
        QTest::mouseMove(chart.viewport(), QPoint(2, 2));
        QTRY_COMPARE(said(open), goneTo);
    }
};

QTEST_MAIN(ChartWordsTest)
#include "chart_words_test.moc"
