#pragma once

#include "foundation/service/database.h"

namespace backroom {

/// All or nothing. The outermost one is BEGIN IMMEDIATE (SQLite) or BEGIN (PostgreSQL); one inside another is
/// a savepoint, so a use case can be a step of a larger one and still fail alone. Left without commit() it
/// rolls back.
class Transaction {
public:
    /// Errors: Unavailable database.busy after 10 s, database.connection_lost, database.read_only,
    /// database.replaced.
    static Result<Transaction> begin(Database& db);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    /// Makes it durable (fsync) when outermost. After an error nothing of it stands, nor
    /// when a query in it could not be read to its end. Unavailable database.replaced: it went into a SQLite
    /// file that was put aside meanwhile, and counts for nothing.
    Done commit();
    /// Undoes it now. Called by the destructor too.
    void rollback();
    [[nodiscard]] bool isOutermost() const { return m_level == 1; }

private:
    Transaction(Database& db, int level) : m_db(&db), m_level(level) {}
    Database* m_db;
    int m_level;
    bool m_open = true;
};

} // namespace backroom
