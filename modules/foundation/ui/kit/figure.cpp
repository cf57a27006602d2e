#include "foundation/ui/kit/figure.h"

#include "foundation/ui/kit/formats.h"
#include "foundation/ui/theme/paint.h"

#include <QKeyEvent>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace backroom {

Figure::Figure(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_value(formats::unknown()) {
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Figure::setFigure(const QString& value, const QString& unit, const QString& when) {
    m_value = value;
    m_unit = unit;
    m_when = when;
    setAccessibleName(text());
    updateGeometry();
    update();
}

void Figure::setComparison(const QString& words, Token token) {
    m_comparison = words;
    m_token = token;
    setAccessibleName(text());
    update();
}

QString Figure::text() const {
    QStringList parts{m_title + QStringLiteral(": ") + m_value + QLatin1Char(' ') + m_unit, m_comparison,
                      m_when};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QSize Figure::sizeHint() const {
    const Theme& theme = Theme::instance();
    const int wide = paint::textWidth(m_value, TextStyle::Figure) + paint::textWidth(m_unit, TextStyle::Body);
    return {qMax(size::dialog / 2, wide + space::x6),
            theme.lineHeight(TextStyle::Body) + theme.lineHeight(TextStyle::Figure) +
                2 * theme.lineHeight(TextStyle::Caption) + space::x4};
}

QSize Figure::minimumSizeHint() const {
    return {size::fieldShort, sizeHint().height()};
}

void Figure::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    const auto direction = layoutDirection();
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    if (underMouse())
        paint::filled(painter, rect(), color(Token::Hover));
    QRect line = rect().adjusted(space::x2, space::x2, -space::x2, 0);
    line.setHeight(theme.lineHeight(TextStyle::Body));
    paint::text(painter, line, leading, m_title, TextStyle::Body, Token::Second);
    line.translate(0, line.height());
    line.setHeight(theme.lineHeight(TextStyle::Figure));
    const Token ink = m_value == formats::unknown() ? Token::Quiet : Token::Text;
    const int used = paint::text(painter, line, leading, m_value, TextStyle::Figure, ink);
    QRect unit = line.adjusted(used + space::x2, 0, 0, -space::x1 - space::tight);
    if (direction == Qt::RightToLeft)
        unit = line.adjusted(0, 0, -used - space::x2, -space::x1 - space::tight);
    paint::text(painter, unit, QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignBottom), m_unit,
                TextStyle::Body, Token::Quiet);
    line.translate(0, line.height());
    line.setHeight(theme.lineHeight(TextStyle::Caption));
    paint::text(painter, line, leading, m_comparison, TextStyle::Caption, m_token);
    line.translate(0, line.height());
    paint::text(painter, line, leading, m_when, TextStyle::Caption, Token::Quiet);
    if (hasFocus())
        paint::ring(painter, rect());
}

void Figure::mouseReleaseEvent(QMouseEvent*) {
    emit explainRequested();
}

void Figure::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter || (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier)) {
        emit explainRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<qint64>& micros, const QDate& lastDay, const QString& unit) {
    m_values = micros;
    m_lastDay = lastDay;
    m_unit = unit;
    setAccessibleName(text());
    update();
}

void Sparkline::setMinimum(qint64 micros) {
    m_minimum = micros;
    update();
}

QString Sparkline::text() const {
    if (m_values.isEmpty())
        return tr("No history yet");
    const auto [low, high] = std::minmax_element(m_values.begin(), m_values.end());
    return tr("%1 days: lowest %2, highest %3, now %4 %5")
        .arg(m_values.size())
        .arg(formats::quantity(Quantity::fromMicros(*low)), formats::quantity(Quantity::fromMicros(*high)),
             formats::quantity(Quantity::fromMicros(m_values.last())), m_unit);
}

QSize Sparkline::sizeHint() const {
    return {size::field, size::sparkline + Theme::instance().lineHeight(TextStyle::Caption)};
}

void Sparkline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int caption = Theme::instance().lineHeight(TextStyle::Caption);
    const QRect plot = rect().adjusted(0, space::tight, 0, -caption - space::x1);
    const QRect below(0, height() - caption, width(), caption);
    if (m_values.size() < 2) {
        paint::text(painter, rect(), Qt::AlignCenter, tr("No history yet"), TextStyle::Body, Token::Quiet);
        return;
    }
    const auto [low, high] = std::minmax_element(m_values.begin(), m_values.end());
    const double bottom = double(qMin<qint64>(0, *low));
    const double top = double(std::max<qint64>({1, *high, m_minimum}));
    const auto yOf = [&](double value) {
        return plot.bottom() - (value - bottom) / (top - bottom) * plot.height();
    };
    const double step = double(plot.width()) / double(m_values.size() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path(QPointF(plot.left(), yOf(double(m_values.first()))));
    // A stock stands until it is moved: steps, not slopes.
    for (int i = 1; i < m_values.size(); ++i) {
        path.lineTo(plot.left() + i * step, yOf(double(m_values.at(i - 1))));
        path.lineTo(plot.left() + i * step, yOf(double(m_values.at(i))));
    }
    QPainterPath area = path;
    area.lineTo(plot.right(), yOf(0));
    area.lineTo(plot.left(), yOf(0));
    painter.fillPath(area, color(Token::MovingTint));
    painter.fillRect(QRectF(plot.left(), yOf(0), plot.width(), size::line), color(Token::Line));
    if (m_minimum > 0) {
        painter.setPen(QPen(color(Token::Warn), size::line, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), yOf(double(m_minimum))),
                         QPointF(plot.right(), yOf(double(m_minimum))));
    }
    painter.setPen(QPen(color(Token::Chart1), size::lineStrong));
    painter.drawPath(path);
    paint::text(painter, below, Qt::AlignLeft | Qt::AlignVCenter,
                formats::date(m_lastDay.addDays(1 - m_values.size())), TextStyle::Caption, Token::Quiet);
    paint::text(painter, below, Qt::AlignRight | Qt::AlignVCenter, formats::date(m_lastDay),
                TextStyle::Caption, Token::Quiet);
}

} // namespace backroom
