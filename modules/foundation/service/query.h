#pragma once

#include "foundation/domain/id.h"
#include "foundation/domain/money.h"
#include "foundation/domain/quantity.h"
#include "foundation/domain/uuid.h"
#include "foundation/service/database.h"

#include <QDate>
#include <QList>
#include <QVariant>

#include <optional>

namespace backroom {

/// How rows are read. Streaming keeps memory flat, but on PostgreSQL any other query on this connection ends
/// it.
enum class Reading { Buffered, Streaming };

/// One execution of a named statement: bind, run, read. Typed readers only, because drivers disagree about
/// types. An unknown column or placeholder is a bug and asserts.
class Query {
public:
    explicit Query(Database& db, const Sql& sql, Reading reading = Reading::Buffered);
    ~Query();
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& bind(const char* name, qint64 value) { return bindValue(name, QVariant(value)); }
    Query& bind(const char* name, int value) { return bindValue(name, QVariant(qint64(value))); }
    Query& bind(const char* name, const QString& value);
    Query& bind(const char* name, const QByteArray& value) { return bindValue(name, QVariant(value)); }
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

    [[nodiscard]] bool isNull(const char* column) const { return value(column).isNull(); }
    [[nodiscard]] qint64 int64(const char* column) const { return value(column).toLongLong(); }
    [[nodiscard]] QString text(const char* column) const { return value(column).toString(); }
    [[nodiscard]] QByteArray bytes(const char* column) const { return value(column).toByteArray(); }
    [[nodiscard]] bool flag(const char* column) const { return int64(column) != 0; }
    [[nodiscard]] Quantity quantity(const char* column) const { return Quantity::fromMicros(int64(column)); }
    [[nodiscard]] Uuid uuid(const char* column) const { return Uuid::fromString(text(column)); }
    [[nodiscard]] QDate day(const char* column) const { return QDate::fromString(text(column), Qt::ISODate); }
    [[nodiscard]] std::optional<qint64> optionalInt64(const char* column) const;
    template <class Tag>
    [[nodiscard]] Id<Tag> id(const char* column) const {
        return Id<Tag>(int64(column));
    }
    [[nodiscard]] qint64 rowsAffected() const { return m_prepared->query.numRowsAffected(); }

private:
    Query& bindValue(const char* name, const QVariant& value);
    [[nodiscard]] QVariant value(const char* column) const;

    Database& m_db;
    const Sql& m_sql;
    QSqlError m_prepareError; // before m_prepared: preparing may leave an error here
    std::unique_ptr<Database::Prepared> m_prepared;
    bool m_streaming = false;
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
