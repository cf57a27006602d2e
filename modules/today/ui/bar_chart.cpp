#include "today/ui/bar_chart.h"

#include "foundation/ui/theme/paint.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace backroom::today {

namespace {
constexpr int ticks = 4;
constexpr double barPart = 0.8; // of the room that a category has
} // namespace

BarChart::BarChart(const QString& title, QWidget* parent) : QChartView(parent), m_title(title) {
    setFocusPolicy(Qt::TabFocus);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setRenderHint(QPainter::Antialiasing);
    setInteractive(false);
    setAccessibleName(title);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    connect(&Theme::instance(), &Theme::changed, this, &BarChart::dress);
}

void BarChart::setBars(const QStringList& categories, const QList<BarSeries>& series, const QString& words) {
    m_categories = categories;
    m_series = series;
    setAccessibleName(m_title + QStringLiteral(": ") + words);
    dress();
}

void BarChart::dress() {
    QChart* shown = chart();
    shown->setBackgroundBrush(color(Token::Surface));
    setBackgroundBrush(color(Token::Surface));
    shown->removeAllSeries();
    const auto axes = shown->axes();
    for (QAbstractAxis* axis : axes) {
        shown->removeAxis(axis);
        delete axis;
    }
    auto* bars = new QBarSeries;
    bars->setBarWidth(barPart);
    double least = 0;
    double most = 1;
    for (const BarSeries& one : std::as_const(m_series)) {
        auto* set = new QBarSet(one.name);
        set->append(one.values);
        set->setBrush(color(one.token));
        set->setPen(Qt::NoPen);
        bars->append(set);
        for (const double value : one.values) {
            least = std::min(least, value);
            most = std::max(most, value);
        }
    }
    shown->addSeries(bars);
    auto* across = new QBarCategoryAxis;
    across->append(m_categories);
    across->setGridLineVisible(false);
    auto* up = new QValueAxis;
    up->setRange(least, most);
    up->setTickCount(ticks);
    up->applyNiceNumbers();
    up->setLabelFormat(QStringLiteral("%.0f"));
    for (QAbstractAxis* axis : {static_cast<QAbstractAxis*>(across), static_cast<QAbstractAxis*>(up)}) {
        axis->setLabelsFont(textFont(TextStyle::Caption));
        axis->setLabelsBrush(color(Token::Second));
        axis->setLinePen(QPen(color(Token::Line), size::line));
        axis->setGridLinePen(QPen(color(Token::Line), size::line));
    }
    shown->addAxis(across, Qt::AlignBottom);
    shown->addAxis(up, Qt::AlignLeft);
    bars->attachAxis(across);
    bars->attachAxis(up);
    shown->legend()->setVisible(m_series.size() > 1);
    shown->legend()->setAlignment(Qt::AlignTop);
    shown->legend()->setFont(textFont(TextStyle::Caption));
    shown->legend()->setLabelBrush(color(Token::Second));
}

QSize BarChart::sizeHint() const {
    return {size::detailMin, size::chart};
}

void BarChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return emit explainRequested();
    // Arrows scroll the page, not the picture.
    event->ignore();
}

void BarChart::mouseReleaseEvent(QMouseEvent* event) {
    QChartView::mouseReleaseEvent(event);
    emit explainRequested();
}

void BarChart::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void BarChart::paintEvent(QPaintEvent* event) {
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paint::ring(painter, viewport()->rect());
}

} // namespace backroom::today
