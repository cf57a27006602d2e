#include "foundation/ui/kit/wrapped_row.h"

#include <QStyle>
#include <QWidget>

namespace backroom {

QLayoutItem* WrappedRow::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

/// Within the margins; of what is hidden an empty one.
QList<QRect> WrappedRow::placesIn(const QRect& rect) const {
    const QRect room = rect.marginsRemoved(contentsMargins());
    QList<QRect> places;
    QPoint at = room.topLeft();
    int lineHeight = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) {
            places.append(QRect());
            continue;
        }
        const QSize wanted = item->sizeHint();
        if (at.x() > room.left() && at.x() + wanted.width() > room.right() + 1) {
            at = QPoint(room.left(), at.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        places.append(QRect(at, QSize(qMin(wanted.width(), room.width()), wanted.height())));
        at.rx() += wanted.width() + spacing();
        lineHeight = qMax(lineHeight, wanted.height());
    }
    return places;
}

int WrappedRow::heightForWidth(int width) const {
    int bottom = contentsMargins().top() - 1;
    const QList<QRect> places = placesIn(QRect(0, 0, width, 0));
    for (const QRect& place : places)
        if (place.isValid())
            bottom = qMax(bottom, place.bottom());
    return bottom + 1 + contentsMargins().bottom();
}

QSize WrappedRow::sizeHint() const {
    QSize all(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            all = QSize(all.width() + (all.width() > 0 ? spacing() : 0) + item->sizeHint().width(),
                        qMax(all.height(), item->sizeHint().height()));
    return all.grownBy(contentsMargins());
}

QSize WrappedRow::minimumSize() const {
    QSize widest(0, 0);
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

void WrappedRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const QList<QRect> places = placesIn(rect);
    for (qsizetype i = 0; i < places.size(); ++i)
        if (places.at(i).isValid())
            m_items.at(i)->setGeometry(QStyle::visualRect(direction, rect, places.at(i)));
}

} // namespace backroom
