#include "foundation/service/query.h"

#include "foundation/service/server_watch.h"

#include <utility>

namespace backroom {

namespace {

thread_local std::optional<Error> readFault;

} // namespace

std::optional<Error> takeReadFault() {
    return std::exchange(readFault, std::nullopt);
}

Query::Query(Database& db, const Sql& sql, Reading reading)
    : m_db(db), m_sql(sql), m_prepared(db.takePrepared(sql, &m_prepareError)), m_reading(reading) {}

Query::~Query() {
    if (!m_prepareError)
        m_db.giveBack(m_sql, std::move(m_prepared));
}

Query& Query::bindNull(const char* name) {
    if (!m_prepareError)
        m_prepared->bindNull(name);
    return *this;
}

Done Query::exec() {
    if (m_prepareError)
        return fail(*m_prepareError);
    ++m_db.m_statements;
    const ServerWatch::Waiting waiting(m_db);
    if (!m_prepared->exec(m_reading))
        return fail(m_prepared->error(name()).value_or(m_db.errorFrom({}, name())));
    return {};
}

bool Query::next() {
    std::optional<ServerWatch::Waiting> waiting;
    if (m_reading == Reading::Streaming)
        waiting.emplace(m_db); // each row comes when it is asked for
    if (m_prepared->next())
        return true;
    // The end, or a disk that could not be read half way: then nothing that was concluded from it may stand.
    if (const auto error = m_prepared->error(name())) {
        readFault = error;
        m_db.m_readError = readFault;
    }
    return false;
}

Result<bool> Query::execAndNext() {
    BACKROOM_CHECK(exec());
    if (m_prepared->next())
        return true;
    if (const auto error = m_prepared->error(name()))
        return fail(*error);
    return false;
}

int Query::at(const char* column) const {
    const int number = m_prepared->column(column);
    Q_ASSERT_X(number >= 0, m_sql.name, column);
    return number;
}

std::optional<qint64> Query::optionalInt64(const char* column) const {
    const int number = at(column);
    return m_prepared->isNull(number) ? std::nullopt : std::optional(m_prepared->int64(number));
}

QString pgArray(const QList<qint64>& values) {
    QStringList parts;
    parts.reserve(values.size());
    for (const qint64 value : values)
        parts += QString::number(value);
    return QLatin1Char('{') + parts.join(QLatin1Char(',')) + QLatin1Char('}');
}

QString pgArray(const QList<std::optional<qint64>>& values) {
    QStringList parts;
    parts.reserve(values.size());
    for (const auto& value : values)
        parts += value ? QString::number(*value) : QStringLiteral("NULL");
    return QLatin1Char('{') + parts.join(QLatin1Char(',')) + QLatin1Char('}');
}

QString pgArray(const QStringList& values) {
    QStringList parts;
    parts.reserve(values.size());
    for (QString value : values) {
        if (value.isNull()) {
            parts += QStringLiteral("NULL");
            continue;
        }
        value.replace(QLatin1Char('\\'), QLatin1String("\\\\"))
            .replace(QLatin1Char('"'), QLatin1String("\\\""));
        parts += QLatin1Char('"') + value + QLatin1Char('"');
    }
    return QLatin1Char('{') + parts.join(QLatin1Char(',')) + QLatin1Char('}');
}

} // namespace backroom
