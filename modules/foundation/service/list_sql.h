#pragma once

#include "foundation/domain/list_request.h"
#include "foundation/domain/result.h"
#include "foundation/service/database_url.h"
#include "foundation/service/list_declaration.h"

namespace backroom {

/// The part of a list between values and NULLs of the sort column: each is one range of an index, while both
/// at once are none. Whole is for a column that has no NULLs, and for counting. Same are the rows of the
/// cursor's own value, in the order of their ids, Further those of the values beyond it: SQLite finds the
/// place of a value in an index, and of a value and an id together it does not (it would read every row of
/// that value).
enum class ListSegment { Whole, Values, Nulls, Same, Further };

enum class ListDirection { Forwards, Backwards };

/// Writes the statements of one request against one declaration; part of ListQuery and of nothing else.
/// Values are collected as they are written: `:p0`, `:p1`, ….
class ListSql {
public:
    ListSql(const ListDeclaration& declaration, Engine engine);

    /// Reads and checks the request; must come first.
    Done prepare(const ListRequest& request);
    /// Checks a cursor's values against the sort and id columns.
    [[nodiscard]] Done checkCursor(const ListCursor& cursor) const;

    /// The declared columns of these names, all of which may be summed.
    [[nodiscard]] Result<QList<const ListColumn*>> summable(const QStringList& names) const;
    [[nodiscard]] const ListColumn& sortColumn() const { return *m_sort; }
    [[nodiscard]] bool sortMayBeNull() const { return m_sort->nulls == ListNulls::Possible; }
    [[nodiscard]] bool sortsById() const { return m_sort->name == m_declaration.id; }
    /// The segments to read one behind the other, from this place on.
    [[nodiscard]] QList<ListSegment> segments(const ListPlace& place) const;

    /// Rows of one segment, from a cursor on (After/At/Before) or from the segment's edge.
    [[nodiscard]] QString rows(ListSegment segment, ListDirection direction, const ListPlace& place,
                               int limit);
    [[nodiscard]] QString count();
    [[nodiscard]] QString countBefore(const ListCursor& cursor);
    /// One column s0, s1, … a sum.
    [[nodiscard]] QString sums(const QList<const ListColumn*>& columns);
    [[nodiscard]] QString positions(qint64 stride);

    /// Whether it restricts the rows: how many of them there are is not known before the values are.
    [[nodiscard]] bool isFiltered() const;
    /// What the last statement binds.
    [[nodiscard]] const QVariantList& values() const { return m_values; }

private:
    [[nodiscard]] QString source() const;
    [[nodiscard]] bool keysSearch() const;
    [[nodiscard]] bool keysServe(const ListFilter& filter) const;
    [[nodiscard]] QString key(const ListColumn& column) const;
    [[nodiscard]] QString bound(const ListColumn& column, const QVariant& value);
    [[nodiscard]] QString boundText(const QString& text);
    [[nodiscard]] QString where();
    [[nodiscard]] QString filter(const ListFilter& filter);
    [[nodiscard]] QString condition(const ListFilter& filter);
    [[nodiscard]] QString contains(const ListColumn& column, const QString& text);
    [[nodiscard]] QString startsWith(const ListColumn& column, const QString& text);
    [[nodiscard]] QString oneOf(const ListColumn& column, const QVariantList& values);
    [[nodiscard]] QString search();
    [[nodiscard]] QString beyond(ListSegment segment, ListDirection direction, const ListPlace& place);
    [[nodiscard]] QString order(ListSegment segment, ListDirection direction) const;
    [[nodiscard]] QVariant folded(const ListColumn& column, const QVariant& value) const;
    [[nodiscard]] Done check(const ListFilter& filter, int depth) const;
    [[nodiscard]] Done checkValue(const ListColumn& column, const QVariant& value) const;

    const ListDeclaration& m_declaration;
    Engine m_engine;
    ListRequest m_request;
    const ListColumn* m_sort;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_fromKeys = false;
    QVariantList m_values;
};

} // namespace backroom
