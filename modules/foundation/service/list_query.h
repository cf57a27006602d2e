#pragma once

#include "foundation/domain/list_request.h"
#include "foundation/service/database.h"
#include "foundation/service/list_declaration.h"

#include <functional>
#include <memory>

namespace backroom {

/// One row: a value per declared column, in the declaration's order. QString or qint64; invalid = NULL.
struct ListRow {
    QVariantList values;
    ListCursor cursor;
};

struct ListSlice {
    QList<ListRow> rows;  ///< in the request's order, whichever way the page was asked for
    bool hasMore = false; ///< there is at least one row further on in the direction asked for
};

/// Answers any filter, search and sort of a declared list, in pages by key: page 1,000 costs what page 1
/// does. The only place where SQL is put together while the program runs: names come from the declaration,
/// values are bound. It checks no permission; the service that owns the list does.
///
/// Errors of every call: Invalid list.unknown_column, list.not_sortable, list.not_filterable, list.bad_value,
/// list.too_deep; and Database's.
class ListQuery {
public:
    ListQuery(Database& db, ListDeclaration declaration);

    /// At most `limit` rows (1 to 10,000).
    Result<ListSlice> page(const ListRequest& request, const ListPlace& place, int limit);
    Result<qint64> count(const ListRequest& request);
    /// One sum a column, which must be declared for ListUse::Sum; 0 over no rows.
    Result<QList<qint64>> sums(const ListRequest& request, const QStringList& columns);
    /// The cursors of rows 0, stride, 2·stride, …, in one statement: what a true scroll bar stands on. Row n
    /// is page(at(positions[n / stride]))'s row n % stride.
    Result<QList<ListCursor>> positions(const ListRequest& request, qint64 stride);
    /// How many rows come before the cursor's.
    Result<qint64> indexOf(const ListRequest& request, const ListCursor& cursor);
    /// Every row, in order, in pages; stops at the first error of `take`. Memory stays flat.
    Done each(const ListRequest& request, const std::function<Done(const ListRow&)>& take);

    [[nodiscard]] const ListDeclaration& declaration() const { return m_declaration; }

private:
    struct Question;
    class Answer;
    Result<std::unique_ptr<Answer>> exec(const Question& question);
    Result<QList<ListRow>> run(const Question& question);
    Result<qint64> number(const Question& question);

    Database& m_db;
    ListDeclaration m_declaration;
};

} // namespace backroom
