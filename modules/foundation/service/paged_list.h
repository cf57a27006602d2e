#pragma once

#include "foundation/service/desk.h"
#include "foundation/service/gateway.h"
#include "foundation/service/list_query.h"

#include <functional>
#include <memory>

namespace backroom {

/// Some rows of a list that lie together, and the cursor of each.
template <class Row>
struct PagedPart {
    QList<Row> rows;
    QList<ListCursor> cursors;
    bool hasMore = false; ///< there is at least one row behind them
};

/// How long a list is, and the cursors of its rows 0, stride, 2·stride, …: what a true scroll bar stands on.
struct ListMeasure {
    qint64 count = 0;
    QList<ListCursor> marks;
};

/// How long a list is now, and how many of its rows come before the one that was its first.
struct ListGrowth {
    qint64 count = 0;
    qint64 aboveTop = 0;
};

/// Which row of a list it is, and where it stands.
struct ListFound {
    qint64 row = 0;
    ListCursor cursor;
};

/// A declared list whose rows are of a type of their own: what a table of any length reads. Each call checks
/// the permission the list needs; the errors are ListQuery's and the permission's.
template <class Row>
class PagedList {
public:
    /// Makes a row of the values, which stand in the declaration's order.
    using Read = std::function<Row(const QVariantList& values)>;

    PagedList(Desk& desk, ListDeclaration declaration, Permission needed, Read read)
        : m_desk(desk), m_declaration(std::move(declaration)), m_needed(needed), m_read(std::move(read)) {}

    /// 1 to 10,000 rows.
    Result<PagedPart<Row>> part(const ListRequest& request, const ListPlace& place, int limit) {
        BACKROOM_CHECK(m_desk.require(m_needed));
        BACKROOM_TRY(const ListSlice page,
                     ListQuery(m_desk.database(), m_declaration).page(request, place, limit));
        PagedPart<Row> part;
        part.hasMore = page.hasMore;
        part.rows.reserve(page.rows.size());
        part.cursors.reserve(page.rows.size());
        for (const ListRow& row : page.rows) {
            part.rows.append(m_read(row.values));
            part.cursors.append(row.cursor);
        }
        return part;
    }
    Result<ListMeasure> measure(const ListRequest& request, qint64 stride) {
        BACKROOM_CHECK(m_desk.require(m_needed));
        ListQuery list(m_desk.database(), m_declaration);
        ListMeasure measure;
        BACKROOM_TRY(measure.count, list.count(request));
        BACKROOM_TRY(measure.marks, list.positions(request, stride));
        return measure;
    }
    Result<qint64> count(const ListRequest& request) {
        BACKROOM_CHECK(m_desk.require(m_needed));
        return ListQuery(m_desk.database(), m_declaration).count(request);
    }
    Result<ListGrowth> growth(const ListRequest& request, const std::optional<ListCursor>& top) {
        BACKROOM_CHECK(m_desk.require(m_needed));
        ListQuery list(m_desk.database(), m_declaration);
        ListGrowth growth;
        BACKROOM_TRY(growth.count, list.count(request));
        if (top) {
            BACKROOM_TRY(growth.aboveTop, list.indexOf(request, *top));
        }
        return growth;
    }
    /// How many rows come before the cursor's.
    Result<qint64> indexOf(const ListRequest& request, const ListCursor& cursor) {
        BACKROOM_CHECK(m_desk.require(m_needed));
        return ListQuery(m_desk.database(), m_declaration).indexOf(request, cursor);
    }

    /// The first row that fulfils `wanted` as well, nullopt when none does; counted from `top`, and below
    /// zero before it: above what one looks at others may have come since.
    Result<std::optional<ListFound>> firstOf(const ListRequest& request, const ListFilter& wanted,
                                             const std::optional<ListCursor>& top) {
        ListRequest both = request;
        both.filter = ListFilter::all({request.filter, wanted});
        BACKROOM_TRY(const auto found, part(both, ListPlace::start(), 1));
        if (found.cursors.isEmpty())
            return std::optional<ListFound>();
        BACKROOM_TRY(qint64 row, indexOf(request, found.cursors.first()));
        if (top) {
            BACKROOM_TRY(const qint64 above, indexOf(request, *top));
            row -= above;
        }
        return std::optional(ListFound{row, found.cursors.first()});
    }

    /// The connection it is read from.
    [[nodiscard]] const Database& connection() const { return m_desk.database(); }
    [[nodiscard]] const ListDeclaration& declaration() const { return m_declaration; }

private:
    Desk& m_desk;
    ListDeclaration m_declaration;
    Permission m_needed;
    Read m_read;
};

/// Which list, and where it is read. Lists are read beside the desk's own connection, so that a scan never
/// waits for a long one.
template <class Row>
struct PagedSource {
    Gateway& gateway;
    PagedList<Row> list; ///< used inside gateway.run() only
};

} // namespace backroom
