#include "foundation/ui/kit/rail.h"

#include "foundation/ui/kit/formats.h"
#include "foundation/ui/theme/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QShortcut>
#include <QStyle>
#include <QToolTip>

namespace backroom {

namespace {
constexpr int shortcutCount = 9;

int heightOf(const RailItem& item) {
    return item.under.isEmpty() ? size::railItem : size::rowNormal;
}
} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Navigation"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setFolding(Folding::Open);
    for (int i = 0; i < shortcutCount; ++i) {
        auto* key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { request(placeAt(i + 1)); });
    }
}

void Rail::setItems(const QList<RailItem>& items) {
    m_items = items;
    m_focused = 0;
    showItems();
}

void Rail::setCurrent(const QString& pageId) {
    m_current = pageId;
    showItems();
}

QString Rail::placeOf(const QString& pageId) const {
    for (const RailItem& item : m_items) {
        if (item.pageId == pageId)
            return item.under.isEmpty() ? item.pageId : item.under;
    }
    return {};
}

QString Rail::placeAt(int number) const {
    for (const RailItem& item : m_items) {
        if (item.under.isEmpty() && --number == 0)
            return item.pageId;
    }
    return {};
}

void Rail::showItems() {
    const QString here = placeOf(m_current);
    m_shown.clear();
    for (const RailItem& place : std::as_const(m_items)) {
        if (!place.under.isEmpty())
            continue;
        m_shown.append(place);
        for (const RailItem& item : std::as_const(m_items)) {
            if (place.pageId == here && item.under == here)
                m_shown.append(item);
        }
    }
    m_focused = qBound(0, m_focused, qMax(0, int(m_shown.size()) - 1));
    for (int i = 0; i < m_shown.size(); ++i) {
        if (m_shown.at(i).pageId == m_current) {
            m_focused = i;
            setAccessibleDescription(m_shown.at(i).words);
        }
    }
    update();
}

void Rail::setFolding(Folding folding) {
    const bool changed = folding != m_folding;
    m_folding = folding;
    setFixedWidth(folding == Folding::Open ? size::rail : size::railFolded);
    update();
    if (changed)
        emit foldingChanged(folding);
}

void Rail::setBadge(const QString& pageId, int count) {
    m_badges[pageId] = count;
    update();
}

QRect Rail::itemRect(int index) const {
    int top = size::head;
    for (int i = 0; i < index; ++i)
        top += heightOf(m_shown.at(i));
    return {0, top, width(), heightOf(m_shown.at(index))};
}

QRect Rail::foldRect() const {
    return {0, height() - size::railItem, width(), size::railItem};
}

int Rail::itemAt(const QPoint& at) const {
    for (int i = 0; i < m_shown.size(); ++i)
        if (itemRect(i).contains(at))
            return i;
    return -1;
}

void Rail::request(const QString& pageId) {
    if (!pageId.isEmpty())
        emit pageRequested(pageId);
}

void Rail::paintItem(QPainter& painter, int index) const {
    const RailItem& item = m_shown.at(index);
    const bool isPlace = item.under.isEmpty();
    const QRect place = itemRect(index);
    const auto direction = layoutDirection();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, rect(), r); };
    const bool active = item.pageId == m_current;
    if (active || index == m_hovered)
        painter.fillRect(place, color(Token::RailActive));
    if (active)
        painter.fillRect(visual(QRect(0, place.top(), size::railMark, place.height())),
                         color(Token::ScanYellow));
    // The place somebody is in is strong, and the page of it that is in front has the mark.
    const bool strong = active || (isPlace && item.pageId == placeOf(m_current));
    const Token ink = strong ? Token::RailStrong : Token::RailText;
    const QRect iconRect(0, place.top(), size::railFolded, place.height());
    paintIcon(painter, visual(iconRect), item.icon, ink, isPlace ? size::icon : size::iconSmall);
    const int badge = m_badges.value(item.pageId);
    if (m_folding == Folding::Open) {
        const QRect words = place.adjusted(size::railFolded, 0, -space::x6, 0);
        paint::text(painter, visual(words),
                    QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter), item.words,
                    isPlace ? (strong ? TextStyle::BodyStrong : TextStyle::Body)
                            : (strong ? TextStyle::TableStrong : TextStyle::Table),
                    ink);
        if (badge > 0)
            paint::text(painter, visual(place.adjusted(0, 0, -space::x4, 0)),
                        QStyle::visualAlignment(direction, Qt::AlignRight | Qt::AlignVCenter),
                        formats::count(badge), TextStyle::TableStrong, Token::RailText);
    } else if (badge > 0) {
        const QRect dot(size::railFolded - space::x4, place.top() + space::x2, space::x2, space::x2);
        paint::filled(painter, visual(dot), color(Token::RailText), space::x1);
    }
    if (hasFocus() && index == m_focused)
        paint::ring(painter, place.adjusted(space::x1, space::tight, -space::x1, -space::tight),
                    Token::RailText);
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Rail));
    const auto direction = layoutDirection();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, rect(), r); };
    paintIcon(painter, visual(QRect(0, 0, size::railFolded, size::head)), IconName::Logo, Token::ScanYellow,
              size::iconLarge);
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    if (m_folding == Folding::Open)
        paint::text(painter, visual(QRect(size::railFolded, 0, width() - size::railFolded, size::head)),
                    leading, QStringLiteral("Backroom"), TextStyle::Section, Token::RailStrong);
    for (int i = 0; i < m_shown.size(); ++i)
        paintItem(painter, i);
    const bool open = m_folding == Folding::Open;
    const bool pointsLeft = open != (direction == Qt::RightToLeft);
    paintIcon(painter, visual(QRect(0, foldRect().top(), size::railFolded, size::railItem)),
              pointsLeft ? IconName::ChevronLeft : IconName::ChevronRight, Token::RailText, size::iconSmall);
    if (open)
        paint::text(painter, visual(foldRect().adjusted(size::railFolded, 0, 0, 0)), leading, tr("Fold"),
                    TextStyle::Table, Token::RailText);
}

void Rail::mouseReleaseEvent(QMouseEvent* event) {
    if (foldRect().contains(event->pos()))
        setFolding(m_folding == Folding::Open ? Folding::Folded : Folding::Open);
    else
        request(m_shown.value(itemAt(event->pos())).pageId);
}

void Rail::mouseMoveEvent(QMouseEvent* event) {
    m_hovered = itemAt(event->pos());
    update();
}

void Rail::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void Rail::keyPressEvent(QKeyEvent* event) {
    const int last = int(m_shown.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Down:
        m_focused = qMin(m_focused + 1, last);
        break;
    case Qt::Key_Up:
        m_focused = qMax(m_focused - 1, 0);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return request(m_shown.value(m_focused).pageId);
    default:
        return QWidget::keyPressEvent(event);
    }
    setAccessibleDescription(m_shown.value(m_focused).words);
    update();
}

bool Rail::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = itemAt(help->pos());
    if (index < 0) {
        QToolTip::hideText();
        return true;
    }
    const RailItem& item = m_shown.at(index);
    QString words = item.words;
    for (int number = 1; number <= shortcutCount; ++number) {
        if (placeAt(number) == item.pageId)
            words = tr("%1  Alt+%2").arg(item.words).arg(number);
    }
    QToolTip::showText(help->globalPos(), words);
    return true;
}

} // namespace backroom
