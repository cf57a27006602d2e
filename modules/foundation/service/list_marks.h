#pragma once

#include "foundation/domain/error.h"
#include "foundation/domain/list_request.h"

#include <limits>

namespace backroom {

/// Where rows stood when a list was measured. Who reads on from one of them sees by the next whether others
/// came in between or went since: neither loses a row nor has one twice, and a count alone would not tell.
class ListMarks {
public:
    /// Knows nothing, and agrees with everything.
    ListMarks() = default;
    /// `marks` are the cursors of rows 0, stride, 2·stride, … of `count`.
    ListMarks(QList<ListCursor> marks, qint64 stride, qint64 count)
        : m_marks(std::move(marks)), m_stride(stride), m_count(count) {}

    /// False when another one stood in this row.
    [[nodiscard]] bool agree(qint64 row, const ListCursor& cursor) const;
    /// False when the list had more rows or fewer.
    [[nodiscard]] bool agreeOnLength(qint64 rows) const { return m_marks.isEmpty() || rows == m_count; }
    /// How many rows have to be read to know that the first `rows` are whole; all there are = the maximum.
    [[nodiscard]] qint64 toBeRead(qint64 rows) const;
    /// Conflict list.changed: what a reader says when they do not agree.
    static Error changed();

private:
    QList<ListCursor> m_marks;
    qint64 m_stride = 1;
    qint64 m_count = 0;
};

} // namespace backroom
