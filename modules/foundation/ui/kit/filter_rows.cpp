#include "foundation/ui/kit/filter_rows.h"

#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/paint.h"

#include <QStyle>

namespace backroom {

namespace {
enum At { Views, Fields, Remark };
} // namespace

FilterRows::FilterRows(QWidget* views, QLayout* fields, Label* remark, QWidget* parent)
    : QLayout(parent), m_remark(remark) {
    addWidget(views);
    addChildLayout(fields);
    addItem(fields);
    addWidget(remark);
}

FilterRows::~FilterRows() {
    qDeleteAll(m_items);
}

QLayoutItem* FilterRows::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FilterRows::viewsWidth() const {
    const QLayoutItem* views = m_items.value(Views);
    return views && !views->isEmpty() ? views->sizeHint().width() : 0;
}

QSize FilterRows::sizeHint() const {
    const int views = viewsWidth();
    const int gap = views > 0 ? space::x2 : 0;
    return {2 * space::x4 + views + gap + m_items.at(Fields)->sizeHint().width(), size::filterBar};
}

QSize FilterRows::minimumSize() const {
    // Many views can be scrolled; fields and chips must be seen.
    return {2 * space::x4 + m_items.at(Fields)->minimumSize().width(), size::filterBar};
}

FilterRows::Arranged FilterRows::arranged(int width) const {
    Arranged made;
    const int room = width - 2 * space::x4;
    const int views = viewsWidth();
    const int fields = m_items.at(Fields)->sizeHint().width();
    // The first tab's line begins where the page's title does.
    made.views = QRect(space::x4 - space::x2, 0, qMin(views, room), size::filterBar);
    const bool isOneRow = views == 0 || views + fields <= room;
    const int left = isOneRow && views > 0 ? made.views.right() + 1 + space::x2 : space::x4;
    const int top = isOneRow ? 0 : size::filterBar;
    made.fields = QRect(left, top, qMin(fields, space::x4 + room - left), size::filterBar);
    made.height = top + size::filterBar;
    const QString words = m_remark->text();
    const int after = made.fields.right() + 1 + space::x3;
    const int beside = space::x4 + room - after;
    if (words.isEmpty() || paint::textWidth(words, TextStyle::BodyStrong) < beside) {
        made.remark = QRect(qMin(after, space::x4 + room), top, qMax(1, beside), size::filterBar);
        return made;
    }
    const int lines = m_remark->heightForWidth(room);
    made.remark = QRect(space::x4, made.height + space::x1, room, lines);
    made.height += space::x1 + lines + space::x2;
    return made;
}

void FilterRows::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const Arranged made = arranged(rect.width());
    const auto direction = parentWidget()->layoutDirection();
    const auto place = [&](At which, const QRect& where) {
        m_items.at(which)->setGeometry(QStyle::visualRect(direction, rect, where.translated(rect.topLeft())));
    };
    place(Views, made.views);
    place(Fields, made.fields);
    place(Remark, made.remark);
}

} // namespace backroom
