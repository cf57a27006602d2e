#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace backroom {

/// Many rows bound to one SQLite statement as they are: `SELECT c0, c1 FROM foundation_rows(:rows)` reads
/// them in order. As JSON each value would be written as text and found again. PostgreSQL has arrays
/// (pgArray).
class BoundRows {
public:
    /// Columns c0 to c9.
    static constexpr int mostColumns = 10;
    /// `columns`: 1 to mostColumns; what is not there reads as NULL.
    explicit BoundRows(int columns) : m_columns(columns) { Q_ASSERT(columns > 0 && columns <= mostColumns); }

    /// The next value, row by row.
    void add(const std::optional<qint64>& value) { m_values.push_back({value, {}}); }
    void add(const QString& text) { m_values.push_back({std::nullopt, text.toUtf8()}); }

    struct Value {
        std::optional<qint64> number;
        QByteArray text; ///< UTF-8; null = no text
    };
    [[nodiscard]] qint64 rowCount() const { return qint64(m_values.size()) / m_columns; }
    /// nullptr where there is no such column.
    [[nodiscard]] const Value* at(qint64 row, int column) const {
        return column < m_columns ? &m_values.at(size_t(row * m_columns + column)) : nullptr;
    }

    /// Once a connection: foundation_rows is known there. What SQLite says.
    static int makeKnown(sqlite3* handle);
    /// Binds them to a parameter's number; the statement keeps them until something else is bound there.
    static int bind(sqlite3_stmt* statement, int number, std::shared_ptr<const BoundRows> rows);

private:
    int m_columns;
    std::vector<Value> m_values;
};

} // namespace backroom
