#include "foundation/ui/kit/timeline.h"

#include "foundation/ui/kit/formats.h"
#include "foundation/ui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

namespace backroom {

Timeline::Timeline(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setEvents(const QList<TimelineEvent>& events, const QTimeZone& zone) {
    m_events = events;
    m_zone = zone;
    setCurrent(0);
    updateGeometry();
}

void Timeline::setCurrent(int row) {
    m_current = qBound(0, row, qMax(0, int(m_events.size()) - 1));
    setAccessibleName(tr("Last events"));
    if (m_current < m_events.size()) {
        const TimelineEvent& event = m_events.at(m_current);
        setAccessibleDescription(
            QStringList{formats::dateTime(event.atMs, m_zone), event.what, event.more}.join(
                QStringLiteral(", ")));
    }
    update();
}

int Timeline::rowHeight() const {
    const Theme& theme = Theme::instance();
    return theme.lineHeight(TextStyle::Body) + theme.lineHeight(TextStyle::Caption) + space::x2;
}

QSize Timeline::sizeHint() const {
    return {size::field, qMax(1, int(m_events.size())) * rowHeight()};
}

void Timeline::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = Theme::instance();
    const auto direction = layoutDirection();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, rect(), r); };
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    if (m_events.isEmpty()) {
        paint::text(painter, rect(), leading, tr("Nothing happened yet"), TextStyle::Body, Token::Quiet);
        return;
    }
    const int first = theme.lineHeight(TextStyle::Body);
    const int dotTop = (first - size::timelineDot) / 2;
    const int left = size::timelineDot + space::x3;
    for (int i = 0; i < m_events.size(); ++i) {
        const TimelineEvent& event = m_events.at(i);
        const int y = i * rowHeight();
        if (i + 1 < m_events.size())
            painter.fillRect(visual(QRect(size::timelineDot / 2, y + dotTop + size::timelineDot, size::line,
                                          rowHeight() - size::timelineDot)),
                             color(Token::Line));
        paint::filled(painter, visual(QRect(0, y + dotTop, size::timelineDot, size::timelineDot)),
                      color(event.token), size::timelineDot / 2.0);
        const QString when = formats::dateTime(event.atMs, m_zone);
        const int whenWidth = paint::textWidth(when, TextStyle::Caption) + 1;
        paint::text(painter, visual(QRect(width() - whenWidth, y, whenWidth, first)), leading, when,
                    TextStyle::Caption, Token::Quiet);
        const QRect what(left, y, width() - left - whenWidth - space::x2, first);
        paint::text(painter, visual(what), leading, event.what, TextStyle::Body,
                    event.key.isEmpty() ? Token::Text : Token::Accent);
        const QRect more(left, y + first, width() - left, theme.lineHeight(TextStyle::Caption));
        paint::text(painter, visual(more), leading, event.more, TextStyle::Caption, Token::Second);
        if (hasFocus() && i == m_current)
            paint::ring(painter, QRect(0, y, width(), rowHeight() - space::x1));
    }
}

void Timeline::mouseReleaseEvent(QMouseEvent* event) {
    const int row = event->pos().y() / rowHeight();
    if (row < 0 || row >= m_events.size())
        return;
    setCurrent(row);
    if (!m_events.at(row).key.isEmpty())
        emit activated(m_events.at(row).key);
}

void Timeline::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        return setCurrent(m_current + 1);
    case Qt::Key_Up:
        return setCurrent(m_current - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < m_events.size() && !m_events.at(m_current).key.isEmpty())
            emit activated(m_events.at(m_current).key);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace backroom
