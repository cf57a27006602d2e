#include "foundation/service/list_marks.h"

#include <QCoreApplication>

namespace backroom {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListMarks)
};
} // namespace

bool ListMarks::agree(qint64 row, const ListCursor& cursor) const {
    const qint64 mark = row / m_stride;
    return row % m_stride != 0 || mark >= m_marks.size() || m_marks.at(mark).id == cursor.id;
}

qint64 ListMarks::toBeRead(qint64 rows) const {
    if (m_marks.isEmpty())
        return rows;
    const qint64 next = (rows + m_stride - 1) / m_stride;
    return next < m_marks.size() ? next * m_stride + 1 : std::numeric_limits<qint64>::max();
}

Error ListMarks::changed() {
    return {ErrorKind::Conflict,
            QStringLiteral("list.changed"),
            Text::tr("Others stored or removed rows among these"),
            {},
            Text::tr("the list was read anew: choose them again"),
            {}};
}

} // namespace backroom
