#include "foundation/service/query.h"

#include "foundation/service/server_watch.h"

#include <QSqlRecord>

#include <utility>

namespace backroom {

namespace {

/// The same literal has the same address most of the time; its text decides.
template <class Names>
auto* known(Names& names, const char* literal) {
    for (auto& name : names) {
        if (name.literal == literal && name.text == literal)
            return &name;
    }
    return static_cast<decltype(names.data())>(nullptr);
}

thread_local std::optional<Error> readFault;

} // namespace

std::optional<Error> takeReadFault() {
    return std::exchange(readFault, std::nullopt);
}

Query::Query(Database& db, const Sql& sql, Reading reading)
    : m_db(db),
      m_sql(sql),
      m_prepared(db.takePrepared(sql, &m_prepareError)),
      m_streaming(reading == Reading::Streaming) {
    m_prepared->query.setForwardOnly(m_streaming || db.isSqlite());
}

Query::~Query() {
    if (m_prepareError.isValid())
        return;
    if (m_streaming)
        m_prepared->query.setForwardOnly(false);
    m_db.giveBack(m_sql, std::move(m_prepared));
}

Query& Query::bind(const char* name, const QString& value) {
    // QString() would bind NULL (toolchain trap); an empty text is an empty text.
    return bindValue(name, value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value));
}

Query& Query::bindNull(const char* name) {
    return bindValue(name, QVariant(QMetaType(QMetaType::LongLong)));
}

Query& Query::bindValue(const char* name, const QVariant& value) {
    auto& placeholders = m_prepared->placeholders;
    const auto* found = known(placeholders, name);
    if (!found) {
        placeholders.push_back({name, name, QString::fromLatin1(name)});
        found = &placeholders.back();
    }
    m_prepared->query.bindValue(found->placeholder, value);
    return *this;
}

Done Query::exec() {
    if (m_prepareError.isValid())
        return fail(m_db.errorFrom(m_prepareError, QString::fromLatin1(m_sql.name)));
    ++m_db.m_statements;
    const ServerWatch::Waiting waiting(m_db);
    if (!m_prepared->query.exec())
        return fail(m_db.errorFrom(m_prepared->query.lastError(), QString::fromLatin1(m_sql.name)));
    return {};
}

bool Query::next() {
    std::optional<ServerWatch::Waiting> waiting;
    if (m_streaming)
        waiting.emplace(m_db); // each row comes when it is asked for
    if (m_prepared->query.next())
        return true;
    // The end, or a disk that could not be read half way: then nothing that was concluded from it may stand.
    if (m_prepared->query.lastError().isValid()) {
        readFault = m_db.errorFrom(m_prepared->query.lastError(), QString::fromLatin1(m_sql.name));
        m_db.m_readError = readFault;
    }
    return false;
}

Result<bool> Query::execAndNext() {
    BACKROOM_CHECK(exec());
    if (m_prepared->query.next())
        return true;
    // A statement such as INSERT … RETURNING meets its constraint while stepping on SQLite.
    if (m_prepared->query.lastError().isValid())
        return fail(m_db.errorFrom(m_prepared->query.lastError(), QString::fromLatin1(m_sql.name)));
    return false;
}

QVariant Query::value(const char* column) const {
    auto& columns = m_prepared->columns;
    const auto* found = known(columns, column);
    if (!found) {
        const int index = m_prepared->query.record().indexOf(QLatin1String(column));
        Q_ASSERT_X(index >= 0, m_sql.name, column);
        columns.push_back({column, column, {}, index});
        found = &columns.back();
    }
    return m_prepared->query.value(found->column);
}

std::optional<qint64> Query::optionalInt64(const char* column) const {
    const QVariant v = value(column);
    return v.isNull() ? std::nullopt : std::optional<qint64>(v.toLongLong());
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
