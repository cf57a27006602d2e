#include "foundation/service/list_query.h"

#include "foundation/service/kept_statements.h"
#include "foundation/service/list_sql.h"
#include "foundation/service/server_watch.h"
#include "foundation/service/statement.h"

#include <algorithm>

namespace backroom {

namespace {

constexpr int maxPage = 10'000;

QVariant valueOf(const ListColumn& column, const Statement& statement, int at) {
    if (statement.isNull(at))
        return {};
    return column.isText() ? QVariant(statement.text(at)) : QVariant(statement.int64(at));
}

} // namespace

/// A composed statement and what it binds.
struct ListQuery::Question {
    QString text;
    QVariantList values;
    const ListColumn* sort = nullptr;
    KeptStatements::Plan plan = KeptStatements::Plan::ForItsValues;
};

/// A statement that is asked and goes back to where it is kept. Watched until then: the driver may say
/// farewell to the server for another one.
class ListQuery::Answer {
public:
    Answer(Database& db, const Question& question)
        : m_db(db),
          m_waiting(db),
          m_text(question.text.toUtf8()),
          m_plan(question.plan),
          m_statement(db.m_asked->take(m_text)),
          m_wasKept(m_statement != nullptr) {}
    ~Answer() {
        if (m_isReady)
            m_db.m_asked->giveBack(m_text, std::move(m_statement), m_plan);
    }
    Answer(const Answer&) = delete;
    Answer& operator=(const Answer&) = delete;

    /// False with an error of the statement.
    bool ask(const QVariantList& values) {
        if (run(values))
            return true;
        // Another desk has upgraded the books since. In a transaction the server hears nothing more.
        if (!m_wasKept || !m_statement->isOutdated() || m_db.m_depth > 0)
            return false;
        m_statement.reset();
        m_isReady = false;
        return run(values);
    }
    [[nodiscard]] Statement& statement() { return *m_statement; }

private:
    bool run(const QVariantList& values) {
        if (!m_statement) {
            m_statement = std::make_unique<Statement>(m_db);
            m_isReady = m_statement->prepare(m_text);
        } else {
            m_isReady = true;
        }
        for (qsizetype i = 0; m_isReady && i < values.size(); ++i) {
            const QByteArray name = QByteArray(":p").append(QByteArray::number(i));
            m_statement->bindVariant(name.constData(), values[i]);
        }
        ++m_db.m_statements;
        return m_isReady && m_statement->exec();
    }

    Database& m_db;
    ServerWatch::Waiting m_waiting;
    QByteArray m_text;
    KeptStatements::Plan m_plan;
    std::unique_ptr<Statement> m_statement;
    bool m_wasKept;
    bool m_isReady = false; ///< prepared
};

ListQuery::ListQuery(Database& db, ListDeclaration declaration)
    : m_db(db), m_declaration(std::move(declaration)) {
    Q_ASSERT(m_declaration.find(m_declaration.id));
}

Result<std::unique_ptr<ListQuery::Answer>> ListQuery::exec(const Question& question) {
    auto answer = std::make_unique<Answer>(m_db, question);
    if (!answer->ask(question.values))
        return fail(answer->statement().error(question.text).value_or(m_db.errorFrom({}, question.text)));
    return answer;
}

Result<QList<ListRow>> ListQuery::run(const Question& question) {
    BACKROOM_TRY(const auto answer, exec(question));
    Statement& statement = answer->statement();
    const int columns = int(m_declaration.columns.size());
    const qsizetype idAt = &m_declaration.idColumn() - m_declaration.columns.constData();
    QList<ListRow> rows;
    while (statement.next()) {
        ListRow row;
        row.values.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.values += valueOf(m_declaration.columns[i], statement, i);
        row.cursor = {valueOf(*question.sort, statement, columns), row.values[idAt]};
        rows += std::move(row);
    }
    if (const auto error = statement.error(question.text))
        return fail(*error);
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
    const int wanted = std::clamp(limit, 1, maxPage);
    using Plan = KeptStatements::Plan;
    const Plan plan = sql.isFiltered() ? Plan::ForItsValues : Plan::ForAnyValue;
    ListSlice page;
    ListPlace from = place;
    const QList<ListSegment> way = sql.segments(place);
    for (const ListSegment segment : way) {
        // Not only as many as are still missing: the number is part of the text, which is found again.
        const QString text = sql.rows(segment, direction, from, wanted + 1);
        BACKROOM_TRY(const auto rows, run({text, sql.values(), &sql.sortColumn(), plan}));
        page.rows += rows;
        if (page.rows.size() > wanted)
            break;
        if (segment != ListSegment::Same)
            from = ListPlace::start(); // the next segment is taken from its edge
    }
    page.hasMore = page.rows.size() > wanted;
    page.rows.resize(std::min<qsizetype>(page.rows.size(), wanted));
    if (backwards)
        std::reverse(page.rows.begin(), page.rows.end());
    return page;
}

Result<qint64> ListQuery::number(const Question& question) {
    BACKROOM_TRY(const auto answer, exec(question));
    Statement& statement = answer->statement();
    const qint64 value = statement.next() ? statement.int64(0) : 0;
    if (const auto error = statement.error(question.text))
        return fail(*error);
    return value;
}

Result<qint64> ListQuery::count(const ListRequest& request) {
    ListSql sql(m_declaration, m_db.engine());
    BACKROOM_CHECK(sql.prepare(request));
    const QString text = sql.count();
    return number({text, sql.values()});
}

Result<qint64> ListQuery::indexOf(const ListRequest& request, const ListCursor& cursor) {
    ListSql sql(m_declaration, m_db.engine());
    BACKROOM_CHECK(sql.prepare(request));
    BACKROOM_CHECK(sql.checkCursor(cursor));
    const QString text = sql.countBefore(cursor);
    return number({text, sql.values()});
}

Result<QList<qint64>> ListQuery::sums(const ListRequest& request, const QStringList& columns) {
    ListSql sql(m_declaration, m_db.engine());
    BACKROOM_CHECK(sql.prepare(request));
    BACKROOM_TRY(const auto summed, sql.summable(columns));
    if (summed.isEmpty())
        return QList<qint64>();
    const QString text = sql.sums(summed);
    BACKROOM_TRY(const auto answer, exec({text, sql.values()}));
    Statement& statement = answer->statement();
    const bool isThere = statement.next();
    QList<qint64> sums;
    for (int i = 0; i < summed.size(); ++i)
        sums += isThere ? statement.int64(i) : 0;
    return sums;
}

Result<QList<ListCursor>> ListQuery::positions(const ListRequest& request, qint64 stride) {
    Q_ASSERT(stride > 0);
    ListSql sql(m_declaration, m_db.engine());
    BACKROOM_CHECK(sql.prepare(request));
    const QString text = sql.positions(stride);
    BACKROOM_TRY(const auto answer, exec({text, sql.values()}));
    Statement& statement = answer->statement();
    QList<ListCursor> cursors;
    while (statement.next())
        cursors += ListCursor{valueOf(sql.sortColumn(), statement, 0),
                              valueOf(m_declaration.idColumn(), statement, 1)};
    if (const auto error = statement.error(text))
        return fail(*error);
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
