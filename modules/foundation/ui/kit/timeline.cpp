#include "foundation/ui/kit/timeline.h"

#include "foundation/ui/kit/coded_text.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/theme/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>

#include <algorithm>

namespace backroom {

Timeline::Timeline(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timeline"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::setEvents(const QList<TimelineEvent>& events, const QTimeZone& zone) {
    m_events = events;
    m_zone = zone;
    m_lines = lineCount();
    setCurrent(0);
    updateGeometry();
}

void Timeline::resizeEvent(QResizeEvent*) {
    if (const int lines = lineCount(); lines != m_lines) {
        m_lines = lines;
        updateGeometry();
    }
}

int Timeline::room() const {
    return width() - size::timelineDot - space::x3;
}

int Timeline::lineCount() const {
    return std::any_of(
               m_events.cbegin(), m_events.cend(),
               [this](const TimelineEvent& event) {
                   const int when =
                       paint::textWidth(formats::dateTime(event.atMs, m_zone), TextStyle::Caption) + 1;
                   const int beside = room() - when - space::x2;
                   const bool isLong = CodedText(event.what, event.codes, TextStyle::Body).width() > beside;
                   return CodedText(event.more, event.codes, TextStyle::Caption).width() >
                          (isLong ? beside : room());
               })
               ? 2
               : 1;
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
    return theme.lineHeight(TextStyle::Body) + m_lines * theme.lineHeight(TextStyle::Caption) + space::x2;
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
        const int beside = room() - whenWidth - space::x2;
        // What happened is read first: where both have no room side by side, its time goes to the line below.
        const CodedText words(event.what, event.codes, TextStyle::Body);
        const bool isLong = words.width() > beside;
        const int caption = theme.lineHeight(TextStyle::Caption);
        const int last = y + first + (m_lines - 1) * caption;
        paint::text(
            painter,
            visual(QRect(width() - whenWidth, isLong ? last : y, whenWidth, isLong ? caption : first)),
            leading, when, TextStyle::Caption, Token::Quiet);
        const QRect what(left, y, isLong ? room() : beside, first);
        words.paintLine(painter, visual(what), leading, event.key.isEmpty() ? Token::Text : Token::Accent);
        // Of two lines the whole first one is there, and what its time leaves of the second.
        const CodedText beneath(event.more, event.codes, TextStyle::Caption);
        const QRect more(left, y + first, room(), m_lines * caption);
        if (m_lines > 1 && beneath.width() > (isLong ? beside : room()) &&
            beneath.heightFor(room()) <= more.height() && beneath.width() < room() + beside - space::x5)
            beneath.paintWrapped(painter, visual(more), Token::Second);
        else
            beneath.paintLine(
                painter, visual(QRect(left, isLong ? last : y + first, isLong ? beside : room(), caption)),
                leading, Token::Second);
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
