#include "foundation/service/kept_statements.h"

#include <algorithm>

namespace backroom {

std::unique_ptr<Statement> KeptStatements::take(const QByteArray& text) {
    const auto found =
        std::find_if(m_kept.begin(), m_kept.end(), [&text](const Kept& kept) { return kept.text == text; });
    if (found == m_kept.end())
        return nullptr;
    auto statement = std::move(found->statement);
    m_kept.erase(found);
    return statement;
}

void KeptStatements::giveBack(const QByteArray& text, std::unique_ptr<Statement> statement, Plan plan) {
    statement->finish();
    if (!statement->isOfConnection())
        return;
    // Nobody hears the farewell of one that goes from a lost connection: they go with it.
    const bool mayGo = m_db.isSqlite() || m_db.isConnected();
    // The plan of its next run would be one for values that nobody has seen.
    const bool isUsedUp =
        !m_db.isSqlite() && plan == Plan::ForItsValues && statement->runs() >= plannedForValues;
    if (isUsedUp && mayGo)
        return;
    m_kept.push_back({text, std::move(statement)});
    if (count() > most && mayGo)
        m_kept.erase(m_kept.begin());
}

} // namespace backroom
