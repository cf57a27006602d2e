#include "locations/ui/floor/floor_view.h"

#include "foundation/ui/theme/paint.h"
#include "locations/ui/floor/floor_words.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace backroom::locations {

namespace {

constexpr double nearest = 3.0;
constexpr double farthest = 0.04;
constexpr double step = 1.25;
constexpr int wheelStep = 120;

/// The most of a code that has room: all of it, or its last parts.
QString fitting(const QString& code, int width) {
    QString words = code;
    while (!words.isEmpty() && paint::textWidth(words, TextStyle::TableCode) > width)
        words = words.section(QLatin1Char('-'), 1);
    return words;
}

/// The more lies there, the darker.
Token groundOf(FloorStep step) {
    if (step == FloorStep::Empty || step == FloorStep::One)
        return Token::Surface;
    return step == FloorStep::Many ? Token::VerdictOk : tintOf(stepToken(step));
}

} // namespace

FloorView::FloorView(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("floor"));
    setAccessibleName(tr("Floor"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, [this] { viewport()->update(); });
}

void FloorView::setFloor(const FloorPlan& plan, const QHash<LocationId, PlaceFill>& fills) {
    const LocationId kept = current();
    m_plan = plan;
    m_fills = fills;
    m_current = m_plan.cellOf(kept);
    if (m_current < 0 && !m_plan.cells().isEmpty())
        m_current = 0;
    setRanges();
    fitOnce();
    tellReader();
    viewport()->update();
}

LocationId FloorView::current() const {
    return m_current >= 0 && m_current < m_plan.cells().size() ? m_plan.cells().at(m_current).place
                                                               : LocationId();
}

void FloorView::setCurrent(LocationId place) {
    if (const int cell = m_plan.cellOf(place); cell >= 0)
        moveCursor(cell, Sight::Middle);
}

bool FloorView::find(const QString& text) {
    const int cell = m_plan.find(text);
    if (cell < 0)
        return false;
    // A code that is looked for can be read when it is found.
    if (m_zoom < 1.0)
        zoomTo(1.0, QPointF(viewport()->rect().center()));
    moveCursor(cell, Sight::Middle);
    return true;
}

void FloorView::moveCursor(int cell, Sight sight) {
    if (cell < 0)
        return;
    const bool isNew = cell != m_current;
    m_current = cell;
    const QRect room = onScreen(m_plan.cells().at(cell).room);
    const QRect seen = viewport()->rect().adjusted(space::x4, space::x4, -space::x4, -space::x4);
    if (sight == Sight::Middle || !seen.contains(room)) {
        QPoint by = room.center() - seen.center();
        if (sight == Sight::Keep) // no farther than needed
            by = QPoint(qMin(0, room.left() - seen.left()) + qMax(0, room.right() - seen.right()),
                        qMin(0, room.top() - seen.top()) + qMax(0, room.bottom() - seen.bottom()));
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + by.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by.y());
    }
    viewport()->update();
    if (!isNew)
        return;
    tellReader();
    emit currentChanged(current());
}

void FloorView::tellReader() {
    setAccessibleDescription(
        m_current < 0 ? QString() : fillWords(m_plan.cells().at(m_current).code, m_fills.value(current())));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

double FloorView::zoomOfAll() const {
    const QSize all = m_plan.size();
    if (all.isEmpty())
        return 1.0;
    const double fit =
        std::min(double(viewport()->width()) / all.width(), double(viewport()->height()) / all.height());
    return std::clamp(fit, farthest, 1.0);
}

void FloorView::zoom(Zoom zoom) {
    QPointF anchor(viewport()->rect().center());
    if (m_current >= 0 && zoom != Zoom::All)
        anchor = QPointF(onScreen(m_plan.cells().at(m_current).room).center());
    if (!viewport()->rect().contains(anchor.toPoint()))
        anchor = QPointF(viewport()->rect().center());
    zoomTo(zoom == Zoom::All ? zoomOfAll() : zoom == Zoom::In ? m_zoom * step : m_zoom / step, anchor);
}

void FloorView::zoomTo(double zoom, const QPointF& anchor) {
    const double wanted = std::clamp(zoom, farthest, nearest);
    // The point under the pointer stays where it is.
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QPointF floor = (anchor + scrolled) / m_zoom;
    m_zoom = wanted;
    setRanges();
    const QPointF now = floor * m_zoom - anchor;
    horizontalScrollBar()->setValue(qRound(now.x()));
    verticalScrollBar()->setValue(qRound(now.y()));
    viewport()->update();
}

void FloorView::setRanges() {
    const QSize all = m_plan.size() * m_zoom;
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setRange(0, qMax(0, all.width() - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(size::rowNormal);
    verticalScrollBar()->setRange(0, qMax(0, all.height() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(size::rowNormal);
}

QRect FloorView::onScreen(const QRect& room) const {
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QPoint from(int(std::floor(room.left() * m_zoom)), int(std::floor(room.top() * m_zoom)));
    const QPoint to(int(std::floor((room.right() + 1) * m_zoom)) - 1,
                    int(std::floor((room.bottom() + 1) * m_zoom)) - 1);
    return {from - scrolled, to - scrolled};
}

QPoint FloorView::onFloor(const QPoint& point) const {
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return (QPointF(point + scrolled) / m_zoom).toPoint();
}

void FloorView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Token::Canvas));
    m_painted = 0;
    for (const FloorArea& area : m_plan.areas()) {
        if (!onScreen(area.room).intersects(event->rect()))
            continue;
        paintArea(painter, area);
        for (int i = area.firstCell; i < area.firstCell + area.cellCount; ++i) {
            if (onScreen(m_plan.cells().at(i).room).intersects(event->rect()))
                paintCell(painter, i);
        }
    }
    // Over its neighbours, whose edges touch it.
    if (m_current >= 0 && m_current < m_plan.cells().size()) {
        const int out = size::focusGap;
        const QRect room = onScreen(m_plan.cells().at(m_current).room).adjusted(-out, -out, out, out);
        painter.setPen(QPen(color(hasFocus() ? Token::Accent : Token::Second), size::focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(room);
    }
}

void FloorView::paintArea(QPainter& painter, const FloorArea& area) {
    const QRect room = onScreen(area.room);
    const bool isSite = area.kind == LocationKind::Site;
    paint::box(painter, room, color(isSite ? Token::Surface : Token::Sunken), color(Token::Line));
    const TextStyle style = isSite ? TextStyle::BodyStrong : TextStyle::Caption;
    const int height = Theme::instance().lineHeight(style);
    const int top = qRound(size::rowCompact * m_zoom);
    const QRect words = room.adjusted(space::x2, 0, -space::x2, 0);
    if (area.title.isEmpty() || top < height || words.width() < size::column)
        return;
    const QRect line(words.left(), room.top() + (top - height) / 2, words.width(), height);
    paint::text(painter, line, Qt::AlignLeft | Qt::AlignVCenter, area.title, style,
                isSite ? Token::Text : Token::Second);
}

void FloorView::paintCell(QPainter& painter, int index) {
    ++m_painted;
    const FloorCell& cell = m_plan.cells().at(index);
    const PlaceFill fill = m_fills.value(cell.place);
    const QRect room = onScreen(cell.room);
    const FloorStep step = stepOf(fill);
    const Token token = stepToken(step);
    const bool isEmpty = step == FloorStep::Empty;
    // From far away there is no room for an icon: then the hatching tells what the colour tells, and edges
    // would be all there is to see.
    if (room.height() < size::iconSmall) {
        const QRect spot = room.adjusted(0, 0, -size::line, -size::line);
        painter.fillRect(spot, color(isEmpty ? Token::Surface : tintOf(token)));
        if (fill.load == PlaceLoad::Held || fill.load == PlaceLoad::Negative)
            painter.fillRect(spot, QBrush(color(token), fill.load == PlaceLoad::Held ? Qt::BDiagPattern
                                                                                     : Qt::DiagCrossPattern));
        else if (step == FloorStep::Several)
            painter.fillRect(spot.adjusted(0, spot.height() / 2, 0, 0), color(token));
        else if (step == FloorStep::Many)
            painter.fillRect(spot, color(token));
        return;
    }
    painter.setPen(QPen(color(isEmpty ? Token::Line : token), Theme::instance().lineWidth()));
    painter.setBrush(color(groundOf(step)));
    painter.drawRect(room.adjusted(0, 0, -size::line, -size::line));
    paintWords(painter, room, cell, fill);
}

void FloorView::paintWords(QPainter& painter, const QRect& room, const FloorCell& cell,
                           const PlaceFill& fill) {
    const FloorStep step = stepOf(fill);
    const Token token = step == FloorStep::Many ? Token::OnVerdict : stepToken(step);
    const QRect inside = room.adjusted(space::x1, 0, -space::x1, 0);
    const int line = Theme::instance().lineHeight(TextStyle::Table);
    // The icon comes first: without it the colour would stand alone.
    QRect words = inside.adjusted(size::iconSmall + space::x1, 0, 0, 0);
    const QString code = fitting(cell.code, words.width());
    if (code.isEmpty() || inside.height() < line) {
        paintIcon(painter, room, stepIcon(step), token, size::iconSmall);
        return;
    }
    const bool hasRoom = inside.height() >= 2 * line;
    words.setHeight(hasRoom ? line : words.height());
    const QRect icon(inside.left(), inside.top(), size::iconSmall, words.height());
    paintIcon(painter, icon, stepIcon(step), token, size::iconSmall);
    const Token plain = step == FloorStep::Empty ? Token::Second : Token::Text;
    const Token ink = step == FloorStep::Many ? token : plain;
    paint::text(painter, words, Qt::AlignLeft | Qt::AlignVCenter, code, TextStyle::TableCode, ink);
    if (!hasRoom)
        return;
    const QString load =
        fill.items > 0 ? tr("%1 (%2)").arg(loadWords(fill.load)).arg(fill.items) : loadWords(fill.load);
    const QRect second = words.translated(0, line);
    if (paint::textWidth(load, TextStyle::Caption) <= second.width())
        paint::text(painter, second, Qt::AlignLeft | Qt::AlignVCenter, load, TextStyle::Caption, token);
}

void FloorView::resizeEvent(QResizeEvent*) {
    setRanges();
}

void FloorView::showEvent(QShowEvent* event) {
    QAbstractScrollArea::showEvent(event);
    setRanges();
    fitOnce();
}

void FloorView::fitOnce() {
    if (m_fitted || !isVisible() || m_plan.cells().isEmpty())
        return;
    // At first from wall to wall, as far as what lies there can be told; where there is room the codes are
    // read too.
    m_fitted = true;
    const double wide = double(viewport()->width()) / m_plan.size().width();
    zoomTo(std::clamp(wide, double(size::iconSmall) / size::rowNormal, 1.0), QPointF());
    moveCursor(m_current, Sight::Keep);
}

void FloorView::keyPressEvent(QKeyEvent* event) {
    using Way = FloorPlan::Way;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_plan.next(m_current, Way::Left), Sight::Keep);
    case Qt::Key_Right:
        return moveCursor(m_plan.next(m_current, Way::Right), Sight::Keep);
    case Qt::Key_Up:
        return moveCursor(m_plan.next(m_current, Way::Up), Sight::Keep);
    case Qt::Key_Down:
        return moveCursor(m_plan.next(m_current, Way::Down), Sight::Keep);
    case Qt::Key_Home:
        return moveCursor(m_plan.cells().isEmpty() ? -1 : 0, Sight::Keep);
    case Qt::Key_End:
        return moveCursor(int(m_plan.cells().size()) - 1, Sight::Keep);
    case Qt::Key_Plus:
        return zoom(Zoom::In);
    case Qt::Key_Minus:
        return zoom(Zoom::Out);
    case Qt::Key_0:
        return zoom(Zoom::All);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            if (current())
                emit activated(current());
            return;
        }
        break;
    default:
        break;
    }
    // The area's own keys would scroll away from the cursor.
    event->ignore();
}

void FloorView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    zoomTo(m_zoom * std::pow(step, double(event->angleDelta().y()) / wheelStep), event->position());
    event->accept();
}

void FloorView::mousePressEvent(QMouseEvent* event) {
    m_dragging = true;
    m_grip = event->pos();
    if (event->button() != Qt::LeftButton)
        return;
    if (const int cell = m_plan.cellAt(onFloor(event->pos())); cell >= 0)
        moveCursor(cell, Sight::Keep);
}

void FloorView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_dragging || event->buttons() == Qt::NoButton)
        return;
    const QPoint by = event->pos() - m_grip;
    m_grip = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void FloorView::mouseReleaseEvent(QMouseEvent*) {
    m_dragging = false;
    viewport()->unsetCursor();
}

void FloorView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_plan.cellAt(onFloor(event->pos())) >= 0)
        emit activated(current());
}

void FloorView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FloorView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool FloorView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int cell = m_plan.cellAt(onFloor(help->pos()));
        if (cell < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(
                help->globalPos(),
                fillWords(m_plan.cells().at(cell).code, m_fills.value(m_plan.cells().at(cell).place)),
                viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace backroom::locations
