#pragma once

#include "foundation/service/statement.h"

#include <memory>
#include <vector>

namespace backroom {

/// Statements of one connection that were put together while the program runs, ready to be run again; found
/// by their text. There is no end to what may be asked, so the one that was used longest ago goes. It says
/// nothing to the server itself but the farewell of that one.
class KeptStatements {
public:
    static constexpr int most = 32;
    /// PostgreSQL makes a plan for the values at hand this often; then it may settle for one that takes any.
    static constexpr int plannedForValues = 5;

    /// How much a good plan depends on what is bound: a place in an order is as good as any other, while a
    /// filter may let one row through or all of them.
    enum class Plan { ForAnyValue, ForItsValues };

    explicit KeptStatements(const Database& db) : m_db(db) {}

    /// nullptr when none is kept.
    [[nodiscard]] std::unique_ptr<Statement> take(const QByteArray& text);
    /// Rows and values are let go; the statement is kept, or gone where it must not be run once more.
    void giveBack(const QByteArray& text, std::unique_ptr<Statement> statement, Plan plan);
    void clear() { m_kept.clear(); }
    [[nodiscard]] int count() const { return int(m_kept.size()); }

private:
    struct Kept {
        QByteArray text;
        std::unique_ptr<Statement> statement;
    };
    const Database& m_db;
    std::vector<Kept> m_kept; ///< the one used last is the last
};

} // namespace backroom
