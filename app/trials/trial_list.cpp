#include "trials/trial_list.h"

#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/theme/paint.h"

#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace backroom::app {

namespace {

class TrialDelegate : public QStyledItemDelegate {
public:
    explicit TrialDelegate(TrialList* list) : QStyledItemDelegate(list), m_list(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {size::detailMin, size::rowStation};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const today::WorkRow& row = static_cast<const today::WorkModel*>(index.model())->row(index.row());
        const auto visual = [&](const QRect& r) {
            return QStyle::visualRect(option.direction, option.rect, r);
        };
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        const bool isDone = !row.oldest.isEmpty();
        painter->save();
        paint::listRow(*painter, option, m_list->hasFocus());
        QRect room = option.rect.adjusted(space::x4, 0, -space::x4, -size::line);
        paintIcon(*painter, visual(QRect(room.left(), room.top(), size::iconLarge, room.height())), row.icon,
                  row.token, size::icon);
        room.setLeft(room.left() + size::iconLarge + space::x3);
        if (isDone) {
            const int width = paint::textWidth(row.oldest, TextStyle::Body) + space::hair;
            paint::text(*painter, visual(QRect(room.right() - width, room.top(), width, room.height())),
                        trailing, row.oldest, TextStyle::Body, Token::Ok);
            room.setRight(room.right() - width - space::x4);
        }
        room.adjust(0, space::x1, 0, -space::x1);
        const int half = room.height() / 2;
        paint::text(*painter, visual(QRect(room.left(), room.top(), room.width(), half)), leading, row.what,
                    isDone ? TextStyle::Body : TextStyle::BodyStrong, isDone ? Token::Second : Token::Text);
        paint::text(*painter, visual(QRect(room.left(), room.top() + half, room.width(), half)), leading,
                    row.more, TextStyle::Table, Token::Second);
        painter->restore();
    }

private:
    TrialList* m_list;
};

} // namespace

TrialList::TrialList(QWidget* parent) : QListView(parent), m_model(new today::WorkModel(this)) {
    setObjectName(QStringLiteral("trialList"));
    setAccessibleName(tr("Things to try"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setModel(m_model);
    setItemDelegate(new TrialDelegate(this));
    connect(this, &QListView::clicked, this, &TrialList::open);
}

void TrialList::setRows(const QList<today::WorkRow>& rows) {
    const int at = currentIndex().isValid() ? currentIndex().row() : 0;
    m_model->setRows(rows);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(qMin(at, m_model->rowCount() - 1)));
}

void TrialList::open(const QModelIndex& index) {
    if (index.isValid())
        emit opened(QString(m_model->row(index.row()).key)); // opening may change the rows
}

void TrialList::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event))
        return open(currentIndex());
    QListView::keyPressEvent(event);
}

} // namespace backroom::app
