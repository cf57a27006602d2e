#include "foundation/service/transaction.h"

#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QLoggingCategory>

namespace backroom {

using namespace foundation;

Result<Transaction> Transaction::begin(Database& db) {
    const int level = db.m_depth + 1;
    if (level == 1)
        BACKROOM_CHECK(db.checkFileIsOurs());
    if (level > 1)
        BACKROOM_CHECK(db.exec(QStringLiteral("SAVEPOINT backroom_%1").arg(level)));
    else if (db.isSqlite())
        BACKROOM_CHECK(Query(db, queries::transactionBegin).exec());
    else
        BACKROOM_CHECK(db.exec(QStringLiteral("BEGIN")));
    db.m_depth = level;
    if (level == 1)
        db.m_readError.reset();
    return Transaction(db, level);
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_db(other.m_db), m_level(other.m_level), m_open(std::exchange(other.m_open, false)) {}

Transaction::~Transaction() {
    if (m_open)
        rollback();
}

Done Transaction::commit() {
    Q_ASSERT(m_open && m_db->m_depth == m_level);
    if (m_level == 1 && m_db->m_readError) {
        rollback();
        return fail(*m_db->m_readError);
    }
    auto done = m_level > 1        ? m_db->exec(QStringLiteral("RELEASE backroom_%1").arg(m_level))
                : m_db->isSqlite() ? Query(*m_db, queries::transactionCommit).exec()
                                   : m_db->exec(QStringLiteral("COMMIT"));
    if (!done) {
        rollback();
        return done;
    }
    m_open = false;
    m_db->m_depth = m_level - 1;
    // Whoever put the file aside while this ran did not see it; nobody may be told it is done.
    return m_level == 1 ? m_db->checkFileIsOurs() : Done();
}

void Transaction::rollback() {
    if (!m_open)
        return;
    m_open = false;
    // After a reconnect the depth is 0 and the server has rolled back by itself.
    if (m_db->m_depth < m_level)
        return;
    m_db->m_depth = m_level - 1;
    const auto done =
        m_db->exec(m_level > 1 ? QStringLiteral("ROLLBACK TO backroom_%1; RELEASE backroom_%1").arg(m_level)
                               : QStringLiteral("ROLLBACK"));
    if (!done)
        qInfo("rollback: %s", qUtf8Printable(done.error().detail));
}

} // namespace backroom
