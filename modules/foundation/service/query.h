#pragma once

#include "foundation/domain/id.h"
#include "foundation/domain/money.h"
#include "foundation/domain/quantity.h"
#include "foundation/domain/uuid.h"
#include "foundation/service/database.h"
#include "foundation/service/statement.h"

#include <QDate>
#include <QList>

#include <optional>

namespace backroom {

/// One execution of a named statement: bind, run, read. Typed readers only, because drivers disagree about
/// types. An unknown column or placeholder is a bug and asserts.
class Query {
public:
    explicit Query(Database& db, const Sql& sql, Reading reading = Reading::Buffered);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const char* name, qint64 value) { return bound(name, value); }
    Query& bind(const char* name, int value) { return bound(name, qint64(value)); }
    /// QString() would bind NULL (toolchain trap); an empty text is an empty text.
    Query& bind(const char* name, const QString& value) {
        return bound(name, value.isNull() ? QStringLiteral("") : value);
    }
    Query& bind(const char* name, const QByteArray& value) { return bound(name, value); }
    /// SQLite only: foundation_rows(:name) reads them.
    Query& bind(const char* name, const std::shared_ptr<const BoundRows>& rows) { return bound(name, rows); }
    Query& bind(const char* name, Quantity value) { return bind(name, value.micros()); }
    Query& bind(const char* name, const Uuid& value) { return bind(name, value.toString()); }
    /// Business days are stored as ISO text, the same on both engines.
    Query& bind(const char* name, QDate value) { return bind(name, value.toString(Qt::ISODate)); }
    template <class Tag>
    Query& bind(const char* name, Id<Tag> value) {
        return bind(name, value.value());
    }
    /// 0 becomes NULL.
    template <class Tag>
    Query& bindOrNull(const char* name, Id<Tag> value) {
        return value.isNull() ? bindNull(name) : bind(name, value.value());
    }
    template <class T>
    Query& bind(const char* name, const std::optional<T>& value) {
        return value ? bind(name, *value) : bindNull(name);
    }
    Query& bindNull(const char* name);

    /// Runs it. Errors as Database::errorFrom.
    Done exec();
    /// Moves to the next row; false at the end. When reading fails half way it ends too: the transaction
    /// around it refuses to commit, and takeReadFault() tells whoever hands on what was read.
    bool next();
    /// Runs it and moves to the first row; false when there is none.
    Result<bool> execAndNext();

    [[nodiscard]] bool isNull(const char* column) const { return m_prepared->isNull(at(column)); }
    [[nodiscard]] qint64 int64(const char* column) const { return m_prepared->int64(at(column)); }
    [[nodiscard]] QString text(const char* column) const { return m_prepared->text(at(column)); }
    [[nodiscard]] QByteArray bytes(const char* column) const { return m_prepared->bytes(at(column)); }
    [[nodiscard]] bool flag(const char* column) const { return int64(column) != 0; }
    [[nodiscard]] Quantity quantity(const char* column) const { return Quantity::fromMicros(int64(column)); }
    [[nodiscard]] Uuid uuid(const char* column) const { return Uuid::fromString(text(column)); }
    [[nodiscard]] QDate day(const char* column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] std::optional<qint64> optionalInt64(const char* column) const;
    template <class Tag>
    [[nodiscard]] Id<Tag> id(const char* column) const {
        return Id<Tag>(int64(column));
    }
    [[nodiscard]] qint64 rowsAffected() const { return m_prepared->rowsAffected(); }

private:
    template <class Value>
    Query& bound(const char* name, const Value& value) {
        if (!m_prepareError)
            m_prepared->bind(name, value);
        return *this;
    }
    [[nodiscard]] int at(const char* column) const;
    [[nodiscard]] QString name() const { return QString::fromLatin1(m_sql.name); }

    Database& m_db;
    const Sql& m_sql;
    std::optional<Error> m_prepareError; // before m_prepared: preparing may leave an error here
    std::unique_ptr<Statement> m_prepared;
    Reading m_reading;
};

/// Why a list ended before its end, if one did on this thread since this was asked last. Gateway and
/// backroomctl ask after every call, so that a part is never taken for the whole.
std::optional<Error> takeReadFault();

/// A PostgreSQL array literal for CAST(:x AS BIGINT[]) / TEXT[]; many rows at once in one statement.
/// A null QString becomes NULL.
QString pgArray(const QList<qint64>& values);
QString pgArray(const QList<std::optional<qint64>>& values);
QString pgArray(const QStringList& values);

} // namespace backroom
