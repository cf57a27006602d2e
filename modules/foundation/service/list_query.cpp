#include "foundation/service/list_query.h"

#include "foundation/service/list_sql.h"
#include "foundation/service/server_watch.h"

#include <QSqlRecord>

#include <algorithm>

namespace backroom {

namespace {

constexpr int maxPage = 10'000;

/// Drivers disagree about types: a column is read as what it is declared to be.
QVariant typed(const ListColumn& column, const QVariant& value) {
    if (value.isNull())
        return {};
    return column.isText() ? QVariant(value.toString()) : QVariant(value.toLongLong());
}

} // namespace

/// A composed statement and what it binds.
struct ListQuery::Statement {
    QString text;
    QVariantList values;
    const ListColumn* sort = nullptr;
};

/// A statement that was answered. Watched until it is gone: the driver says farewell to the server.
struct ListQuery::Answer {
    explicit Answer(Database& db) : waiting(db), query(db.m_db) {}
    ServerWatch::Waiting waiting;
    QSqlQuery query;
};

ListQuery::ListQuery(Database& db, ListDeclaration declaration)
    : m_db(db), m_declaration(std::move(declaration)) {
    Q_ASSERT(m_declaration.find(m_declaration.id));
}

Result<std::unique_ptr<ListQuery::Answer>> ListQuery::exec(const Statement& statement) {
    auto answer = std::make_unique<Answer>(m_db);
    QSqlQuery& query = answer->query;
    query.setForwardOnly(m_db.isSqlite());
    query.setNumericalPrecisionPolicy(QSql::HighPrecision);
    bool good = query.prepare(statement.text);
    for (qsizetype i = 0; good && i < statement.values.size(); ++i)
        query.bindValue(QStringLiteral(":p%1").arg(i), statement.values[i]);
    ++m_db.m_statements;
    if (!good || !query.exec())
        return fail(m_db.errorFrom(query.lastError(), statement.text));
    return answer;
}

Result<QList<ListRow>> ListQuery::run(const Statement& statement) {
    BACKROOM_TRY(const auto answer, exec(statement));
    QSqlQuery& query = answer->query;
    const qsizetype columns = m_declaration.columns.size();
    const qsizetype idAt = &m_declaration.idColumn() - m_declaration.columns.constData();
    QList<ListRow> rows;
    while (query.next()) {
        ListRow row;
        row.values.reserve(columns);
        for (qsizetype i = 0; i < columns; ++i)
            row.values += typed(m_declaration.columns[i], query.value(int(i)));
        row.cursor = {typed(*statement.sort, query.value(int(columns))), row.values[idAt]};
        rows += std::move(row);
    }
    if (query.lastError().isValid())
        return fail(m_db.errorFrom(query.lastError(), statement.text));
    return rows;
}

Result<ListSlice> ListQuery::page(const ListRequest& request, const ListPlace& place, int limit) {
    ListSql sql(m_declaration, m_db.engine());
    BACKROOM_CHECK(sql.prepare(request));
    using Kind = ListPlace::Kind;
    const bool hasCursor = place.kind != Kind::Start && place.kind != Kind::End;
    if (hasCursor)
        BACKROOM_CHECK(sql.checkCursor(place.cursor));
    const bool backwards = place.kind == Kind::End || place.kind == Kind::Before;
    const auto direction = backwards ? ListDirection::Backwards : ListDirection::Forwards;

    // Rows without a value lie behind the others, whatever the order.
    QList<ListSegment> way{ListSegment::Whole};
    if (sql.sortMayBeNull()) {
        way = backwards ? QList{ListSegment::Nulls, ListSegment::Values}
                        : QList{ListSegment::Values, ListSegment::Nulls};
        const bool startsAtSecond = hasCursor && (place.cursor.sortValue.isNull() != backwards);
        if (startsAtSecond)
            way.removeFirst();
    }
    const int wanted = std::clamp(limit, 1, maxPage);
    ListSlice page;
    ListPlace from = place;
    for (const ListSegment segment : std::as_const(way)) {
        const int missing = wanted + 1 - int(page.rows.size());
        const QString text = sql.rows(segment, direction, from, missing);
        BACKROOM_TRY(const auto rows, run({text, sql.values(), &sql.sortColumn()}));
        page.rows += rows;
        if (page.rows.size() > wanted)
            break;
        from = ListPlace::start(); // the next segment is taken from its edge
    }
    page.hasMore = page.rows.size() > wanted;
    page.rows.resize(std::min<qsizetype>(page.rows.size(), wanted));
    if (backwards)
        std::reverse(page.rows.begin(), page.rows.end());
    return page;
}

Result<qint64> ListQuery::number(const Statement& statement) {
    BACKROOM_TRY(const auto answer, exec(statement));
    QSqlQuery& query = answer->query;
    query.next();
    return query.value(0).toLongLong();
}

Result<qint64> ListQuery::count(const ListRequest& request) {
    ListSql sql(m_declaration, m_db.engine());
    BACKROOM_CHECK(sql.prepare(request));
    const QString text = sql.count();
    return number({text, sql.values(), nullptr});
}

Result<qint64> ListQuery::indexOf(const ListRequest& request, const ListCursor& cursor) {
    ListSql sql(m_declaration, m_db.engine());
    BACKROOM_CHECK(sql.prepare(request));
    BACKROOM_CHECK(sql.checkCursor(cursor));
    const QString text = sql.countBefore(cursor);
    return number({text, sql.values(), nullptr});
}

Result<QList<qint64>> ListQuery::sums(const ListRequest& request, const QStringList& columns) {
    ListSql sql(m_declaration, m_db.engine());
    BACKROOM_CHECK(sql.prepare(request));
    BACKROOM_TRY(const auto summed, sql.summable(columns));
    if (summed.isEmpty())
        return QList<qint64>();
    const QString text = sql.sums(summed);
    BACKROOM_TRY(const auto answer, exec({text, sql.values(), nullptr}));
    QSqlQuery& query = answer->query;
    query.next();
    QList<qint64> sums;
    for (int i = 0; i < summed.size(); ++i)
        sums += query.value(i).toLongLong();
    return sums;
}

Result<QList<ListCursor>> ListQuery::positions(const ListRequest& request, qint64 stride) {
    Q_ASSERT(stride > 0);
    ListSql sql(m_declaration, m_db.engine());
    BACKROOM_CHECK(sql.prepare(request));
    const QString text = sql.positions(stride);
    BACKROOM_TRY(const auto answer, exec({text, sql.values(), nullptr}));
    QSqlQuery& query = answer->query;
    QList<ListCursor> cursors;
    while (query.next())
        cursors += ListCursor{typed(sql.sortColumn(), query.value(0)),
                              typed(m_declaration.idColumn(), query.value(1))};
    return cursors;
}

Done ListQuery::each(const ListRequest& request, const std::function<Done(const ListRow&)>& take) {
    ListPlace place = ListPlace::start();
    while (true) {
        BACKROOM_TRY(const ListSlice page, this->page(request, place, 2000));
        for (const ListRow& row : page.rows)
            BACKROOM_CHECK(take(row));
        if (!page.hasMore)
            return {};
        place = ListPlace::after(page.rows.last().cursor);
    }
}

} // namespace backroom
