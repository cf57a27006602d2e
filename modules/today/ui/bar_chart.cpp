#include "today/ui/bar_chart.h"

#include "foundation/ui/kit/formats.h"
#include "foundation/ui/theme/paint.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace backroom::today {

namespace {
constexpr int ticks = 4;
constexpr double barPart = 0.8; // of the room that a category has

/// Round figures, written as everywhere else: an axis of values has a way of writing of its own.
QCategoryAxis* figuresFrom(double least, double most) {
    QValueAxis nice;
    nice.setRange(least, most);
    nice.setTickCount(ticks);
    nice.applyNiceNumbers();
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setRange(nice.min(), nice.max());
    axis->setStartValue(nice.min());
    const double step = (nice.max() - nice.min()) / (nice.tickCount() - 1);
    for (int tick = 0; tick < nice.tickCount(); ++tick) {
        const double value = nice.min() + step * tick;
        axis->append(formats::decimal(std::llround(value * 100), 2, 0), value);
    }
    return axis;
}
} // namespace

BarChart::BarChart(const QString& title, QWidget* parent) : QChartView(parent), m_title(title) {
    setFocusPolicy(Qt::TabFocus);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setRenderHint(QPainter::Antialiasing);
    setInteractive(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(title);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setLocalizeNumbers(true);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    connect(&Theme::instance(), &Theme::changed, this, &BarChart::dress);
}

void BarChart::setTitle(const QString& title) {
    m_title = title;
    choose(m_chosen);
}

void BarChart::setBars(const QStringList& categories, const QList<BarSeries>& series,
                       const QStringList& words) {
    m_categories = categories;
    m_series = series;
    m_words = words;
    m_pointed = m_pointed < categories.size() ? m_pointed : -1;
    choose(m_chosen < categories.size() ? m_chosen : -1);
    dress();
}

void BarChart::choose(int category) {
    m_chosen = category;
    setAccessibleName(m_chosen >= 0 ? m_title + QStringLiteral(", ") + m_words.value(m_chosen)
                                    : m_title + QStringLiteral(": ") + m_words.join(QStringLiteral("; ")));
    viewport()->update();
    say();
}

void BarChart::point(int category) {
    if (std::exchange(m_pointed, category) != category)
        say();
}

void BarChart::say() {
    const int shown = m_pointed >= 0 ? m_pointed : m_chosen >= 0 ? m_chosen : int(m_words.size()) - 1;
    QString words = m_words.value(shown);
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    emit said(words);
}

int BarChart::categoryAt(const QPoint& place) const {
    for (int i = 0; i < m_categories.size(); ++i) {
        if (placeOf(i).contains(place))
            return i;
    }
    return -1;
}

QRect BarChart::placeOf(int category) const {
    const QRectF plot = chart()->plotArea();
    const double wide = plot.width() / double(qMax<qsizetype>(1, m_categories.size()));
    return mapFromScene(QRectF(plot.left() + wide * category, plot.top(), wide, plot.height()))
        .boundingRect();
}

QRect BarChart::ringOf(int category) const {
    const QRect place = placeOf(category);
    const QList<QAbstractSeries*> shown = chart()->series();
    if (shown.isEmpty())
        return place;
    double least = 0;
    double most = 0;
    for (const BarSeries& one : m_series) {
        least = std::min(least, one.values.value(category));
        most = std::max(most, one.values.value(category));
    }
    const auto heightOf = [&](double value) {
        return mapFromScene(
                   chart()->mapToScene(chart()->mapToPosition({double(category), value}, shown.first())))
            .y();
    };
    const int wide = qRound(place.width() * barPart);
    const QRect bars(place.left() + (place.width() - wide) / 2, heightOf(most), wide,
                     qMax(size::focusRing, heightOf(least) - heightOf(most)));
    const int room = size::focusRoom;
    return bars.adjusted(-room, -room, room, room).intersected(viewport()->rect());
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
        // Without colours the series differ by what they are filled with.
        if (Theme::instance().isHighContrast() && bars->count() > 0) {
            set->setBrush(QBrush(color(one.token), Qt::BDiagPattern));
            set->setPen(QPen(color(one.token), size::line));
        }
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
    auto* up = figuresFrom(least, most);
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
    // Half of the highest figure stands above the plot; a legend has that room.
    const int above = m_series.size() > 1 ? 0 : Theme::instance().lineHeight(TextStyle::Caption) / 2;
    shown->setMargins({0, above, 0, 0});
    shown->legend()->setAlignment(Qt::AlignTop);
    shown->legend()->setFont(textFont(TextStyle::Caption));
    shown->legend()->setLabelBrush(color(Token::Second));
}

QSize BarChart::sizeHint() const {
    return {size::detailMin, size::chart};
}

void BarChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return explainCurrent();
    const int last = int(m_categories.size()) - 1;
    if (event->key() == Qt::Key_Left && last >= 0)
        return choose(m_chosen < 0 ? last : qMax(0, m_chosen - 1));
    if (event->key() == Qt::Key_Right && last >= 0)
        return choose(m_chosen < 0 ? 0 : qMin(last, m_chosen + 1));
    // The other arrows scroll the page, not the picture.
    event->ignore();
}

void BarChart::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    emit focused();
}

void BarChart::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    choose(-1);
}

void BarChart::mouseReleaseEvent(QMouseEvent* event) {
    QChartView::mouseReleaseEvent(event);
    emit explainRequested(categoryAt(event->pos()));
}

void BarChart::mouseMoveEvent(QMouseEvent* event) {
    QChartView::mouseMoveEvent(event);
    point(categoryAt(event->pos()));
}

void BarChart::leaveEvent(QEvent* event) {
    QChartView::leaveEvent(event);
    point(-1);
}

void BarChart::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void BarChart::paintEvent(QPaintEvent* event) {
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paint::ring(painter, m_chosen < 0 ? viewport()->rect() : ringOf(m_chosen));
}

} // namespace backroom::today
