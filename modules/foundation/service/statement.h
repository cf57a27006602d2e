#pragma once

#include "foundation/service/bound_rows.h"
#include "foundation/service/database.h"

#include <QSqlQuery>

#include <optional>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace backroom {

/// How rows are read. Streaming keeps memory flat, but on PostgreSQL any other query on this connection ends
/// it.
enum class Reading { Buffered, Streaming };

/// One prepared statement of one connection; only Query and ListQuery use it, everybody else uses those. On
/// PostgreSQL it is the driver's query. On SQLite it is SQLite's own statement on the driver's connection:
/// the driver carries each value through a variant and looks a row up that nobody asked for, which costs more
/// than most statements do (tests/bench/README.md).
///
/// Rows are read forwards, by column number; drivers disagree about types, so the reader says which one it
/// wants.
class Statement {
public:
    explicit Statement(Database& db);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    bool prepare(const QByteArray& text);

    /// Values stay bound from one run to the next, until finish(). `name` is ":name".
    void bind(const char* name, qint64 value);
    void bind(const char* name, const QString& value);
    void bind(const char* name, const QByteArray& value);
    /// SQLite only.
    void bind(const char* name, const std::shared_ptr<const BoundRows>& rows);
    void bindNull(const char* name);
    /// A text, a whole number or NULL.
    void bindVariant(const char* name, const QVariant& value);

    /// Runs it. On SQLite up to its first row, so that a constraint is met here and not while reading.
    bool exec(Reading reading = Reading::Buffered);
    bool next();
    /// Why the last call said false; none when there were no more rows. `what` names it for the log.
    [[nodiscard]] std::optional<Error> error(const QString& what) const;
    /// The server refuses it because what it reads was made anew since it was prepared: another one of the
    /// same text would run.
    [[nodiscard]] bool isOutdated() const;
    /// Of the connection that is open now, not of one before it.
    [[nodiscard]] bool isOfConnection() const;
    [[nodiscard]] int runs() const { return m_runs; }
    /// Lets go of rows, locks and values.
    void finish();

    /// Of the row next() moved to.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// The number of a column; -1 when there is none of that name. Remembered, by the literal's address
    /// first.
    [[nodiscard]] int column(const char* name) const;
    [[nodiscard]] qint64 rowsAffected() const;

private:
    enum class At { Nowhere, BeforeFirst, Row, End };
    struct Name {
        const char* literal; ///< found by its address first; it may be gone meanwhile
        std::string text;
        QString placeholder; ///< PostgreSQL
        int number = -1;     ///< of the parameter on SQLite, of the column
    };
    template <class Make>
    static const Name& known(std::vector<Name>& names, const char* literal, const Make& make);
    const Name& parameter(const char* name);
    bool step();
    bool failWith(int code);

    Database& m_db;
    sqlite3_stmt* m_sqlite = nullptr;
    std::optional<QSqlQuery> m_driver; ///< on PostgreSQL
    std::vector<Name> m_parameters;
    mutable std::vector<Name> m_columns;
    std::vector<bool> m_isBound; ///< by SQLite's number; what was forgotten is a bug and is said
    At m_at = At::Nowhere;
    int m_code = 0; ///< SQLite's extended result code of what went wrong
    QString m_message;
    qint64 m_rowsAffected = -1;
    int m_runs = 0;
};

} // namespace backroom
