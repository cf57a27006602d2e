#include "today/ui/work_list.h"

#include "foundation/ui/kit/coded_text.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/theme/paint.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QStyledItemDelegate>

namespace backroom::today {

namespace {

const QString foldKey = QStringLiteral("inOrder");

class WorkDelegate : public QStyledItemDelegate {
public:
    explicit WorkDelegate(WorkList* list) : QStyledItemDelegate(list), m_list(list) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {size::detailMin, m_list->rowHeight()};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const WorkRow& row = static_cast<const WorkModel*>(index.model())->row(index.row());
        const auto visual = [&](const QRect& r) {
            return QStyle::visualRect(option.direction, option.rect, r);
        };
        const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        const auto trailing = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
        painter->save();
        paint::listRow(*painter, option, m_list->hasFocus());
        const QRect room = option.rect.adjusted(space::x4, 0, -space::x4, -size::line);
        const bool large = m_list->workSize() == WorkSize::Large;
        const bool waits = row.kind == WorkRow::Kind::Work;
        int left = room.left() + size::workCount;
        paint::text(*painter, visual(QRect(room.left(), room.top(), size::workCount, room.height())),
                    trailing, row.count, large ? TextStyle::Title : TextStyle::Section,
                    waits ? Token::Text : Token::Quiet);
        left += space::x4;
        paintIcon(*painter, visual(QRect(left, room.top(), size::iconLarge, room.height())), row.icon,
                  row.token, large ? size::iconLarge : size::icon);
        left += size::iconLarge + space::x3;
        int right = room.right();
        if (!row.oldest.isEmpty()) {
            const TextStyle style = large ? TextStyle::Section : TextStyle::Body;
            const int width = paint::textWidth(row.oldest, style) + space::hair;
            paint::text(*painter, visual(QRect(right - width, room.top(), width, room.height())), trailing,
                        row.oldest, style, Token::Second);
            right -= width + space::x4;
        }
        const TextStyle what = large ? TextStyle::Section : waits ? TextStyle::BodyStrong : TextStyle::Body;
        left +=
            space::x4 + paint::text(*painter, visual(QRect(left, room.top(), right - left, room.height())),
                                    leading, row.what, what, waits ? Token::Text : Token::Second);
        if (right > left)
            CodedText(row.more, row.codes, TextStyle::Body)
                .paintLine(*painter, visual(QRect(left, room.top(), right - left, room.height())), leading,
                           Token::Second);
        painter->restore();
    }

private:
    WorkList* m_list;
};

bool sameKeys(const QList<WorkRow>& some, const QList<WorkRow>& others) {
    return std::equal(some.cbegin(), some.cend(), others.cbegin(), others.cend(),
                      [](const WorkRow& one, const WorkRow& other) { return one.key == other.key; });
}

} // namespace

void WorkModel::setRows(const QList<WorkRow>& rows) {
    if (sameKeys(m_rows, rows)) {
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0), index(int(rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int WorkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant WorkModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const WorkRow& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.what;
    if (role == Qt::AccessibleTextRole) {
        QStringList words{row.count, row.what, row.more, row.oldest};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    return {};
}

WorkList::WorkList(WorkSize size, QWidget* parent)
    : QListView(parent), m_size(size), m_model(new WorkModel(this)) {
    setObjectName(QStringLiteral("workList"));
    setAccessibleName(tr("What waits"));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setModel(m_model);
    setItemDelegate(new WorkDelegate(this));
    connect(this, &QListView::clicked, this, &WorkList::open);
}

int WorkList::rowHeight() const {
    return m_size == WorkSize::Large ? size::rowStation : size::rowNormal;
}

QSize WorkList::sizeHint() const {
    return {size::detailMin, m_model->rowCount() * rowHeight()};
}

void WorkList::setLines(const QList<WorkRow>& waiting, const QList<WorkRow>& inOrder) {
    m_waiting = waiting;
    m_inOrder = inOrder;
    showRows();
}

void WorkList::showRows() {
    const QString current = currentIndex().isValid() ? m_model->row(currentIndex().row()).key : QString();
    QList<WorkRow> rows = m_waiting;
    if (!m_inOrder.isEmpty()) {
        WorkRow fold;
        fold.kind = WorkRow::Kind::Fold;
        fold.key = foldKey;
        fold.what = tr("%Ln thing(s) are in order", nullptr, int(m_inOrder.size()));
        fold.more = m_folding == Folding::Folded ? tr("Enter shows them") : tr("Enter folds them");
        fold.icon = IconName::Check;
        fold.token = Token::Ok;
        rows += fold;
    }
    if (m_folding == Folding::Open)
        rows += m_inOrder;
    m_model->setRows(rows);
    updateGeometry();
    int at = 0;
    for (int i = 0; i < rows.size(); ++i)
        at = rows.at(i).key == current ? i : at;
    if (!rows.isEmpty())
        setCurrentIndex(m_model->index(at));
}

void WorkList::openCurrent() {
    open(currentIndex());
}

void WorkList::open(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const WorkRow row = m_model->row(index.row()); // opening may change the rows
    if (row.kind != WorkRow::Kind::Fold)
        return emit opened(row);
    m_folding = m_folding == Folding::Folded ? Folding::Open : Folding::Folded;
    showRows();
}

void WorkList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return openCurrent();
    QListView::keyPressEvent(event);
}

void WorkList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!hasFocus())
        return;
    // What scrolls is further out.
    for (QWidget* outer = parentWidget(); outer; outer = outer->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(outer);
        if (!area)
            continue;
        const QPoint middle = viewport()->mapTo(area->widget(), visualRect(current).center());
        area->ensureVisible(middle.x(), middle.y(), 0, rowHeight());
        return;
    }
}

} // namespace backroom::today
