#include "foundation/ui/kit/figure.h"

#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/why_button.h"
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
    if (isEnter(*event) || asksWhy(*event)) {
        emit explainRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

Sparkline::Sparkline(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Why so many on that day?"));
}

void Sparkline::setValues(const QList<qint64>& micros, const QDate& lastDay, const QString& unit) {
    m_values = micros;
    m_lastDay = lastDay;
    m_unit = unit;
    setAccessibleName(text());
    choose(m_chosen < m_values.size() ? m_chosen : -1);
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
    if (m_values.size() < 2) {
        paint::text(painter, rect(), Qt::AlignCenter, tr("No history yet"), TextStyle::Body, Token::Quiet);
        return;
    }
    const int caption = Theme::instance().lineHeight(TextStyle::Caption);
    paintWords(painter, QRect(0, height() - caption, width(), caption));
    paintLine(painter, rect().adjusted(0, space::tight, 0, -caption - space::x1));
    if (hasFocus())
        paint::ring(painter, rect());
}

void Sparkline::paintLine(QPainter& painter, const QRect& plot) const {
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
    if (m_chosen >= 0) {
        painter.setPen(QPen(color(Token::Accent), size::line));
        const double x = plot.left() + m_chosen * step;
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    painter.setPen(QPen(color(Token::Chart1), size::lineStrong));
    painter.drawPath(path);
}

void Sparkline::paintWords(QPainter& painter, const QRect& below) const {
    const auto quantity = [this](qint64 micros) {
        return formats::quantity(Quantity::fromMicros(micros), m_unit);
    };
    if (m_chosen >= 0) {
        const QString chosen =
            tr("%1: %2").arg(formats::date(dayOf(m_chosen)), quantity(m_values.at(m_chosen)));
        paint::text(painter, below, Qt::AlignCenter, chosen, TextStyle::Caption, Token::Text);
        return;
    }
    const auto [low, high] = std::minmax_element(m_values.begin(), m_values.end());
    paint::text(painter, below, Qt::AlignLeft | Qt::AlignVCenter, formats::date(dayOf(0)), TextStyle::Caption,
                Token::Quiet);
    const QString between =
        *low == *high ? quantity(*low) : tr("%1 to %2").arg(quantity(*low), quantity(*high));
    paint::text(painter, below, Qt::AlignCenter, between, TextStyle::Caption, Token::Second);
    paint::text(painter, below, Qt::AlignRight | Qt::AlignVCenter, formats::date(m_lastDay),
                TextStyle::Caption, Token::Quiet);
}

QDate Sparkline::dayOf(int at) const {
    return m_lastDay.addDays(at + 1 - m_values.size());
}

void Sparkline::choose(int at) {
    m_chosen = at;
    setAccessibleDescription(
        at < 0 ? QString()
               : tr("%1: %2").arg(formats::date(dayOf(at)),
                                  formats::quantity(Quantity::fromMicros(m_values.at(at)), m_unit)));
    update();
}

bool Sparkline::event(QEvent* event) {
    return takesWhy(*event) || QWidget::event(event);
}

void Sparkline::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_values.size()) - 1;
    const int at = m_chosen < 0 ? last : m_chosen;
    if (last < 1)
        return QWidget::keyPressEvent(event);
    if (asksWhy(*event) || isEnter(*event))
        emit dayAsked(dayOf(at));
    else if (event->key() == Qt::Key_Left)
        choose(qMax(0, at - 1));
    else if (event->key() == Qt::Key_Right)
        choose(qMin(last, at + 1));
    else
        QWidget::keyPressEvent(event);
}

void Sparkline::mouseReleaseEvent(QMouseEvent* event) {
    const int last = int(m_values.size()) - 1;
    if (last >= 1 && rect().contains(event->pos()))
        emit dayAsked(dayOf(qBound(0, qRound(double(event->pos().x()) * last / qMax(1, width() - 1)), last)));
}

void Sparkline::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    choose(-1);
}

} // namespace backroom
