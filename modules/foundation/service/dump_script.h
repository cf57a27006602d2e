#pragma once

#include "foundation/service/database.h"

#include <QByteArray>

namespace backroom::backup {

/// Runs what `pg_restore --file=-` writes, as it comes, on a connection of ours and in its transaction: so a
/// restore stands or falls with everything else that belongs to it, and whoever is killed in the middle has
/// done nothing. (A psql at the other end of a pipe takes its end for the end of the script.) For
/// backup_postgresql.cpp only.
class DumpScript {
public:
    explicit DumpScript(Database& db) : m_db(db) {}
    /// Left in the middle of a table, it gives the connection back for the rollback.
    ~DumpScript();
    DumpScript(const DumpScript&) = delete;
    DumpScript& operator=(const DumpScript&) = delete;
    /// Any piece of the script. Errors: as Database::runScript().
    Done take(const QByteArray& piece);
    /// What is left of it. False when it ended in the middle of a table.
    Result<bool> end();

private:
    Done takeLine(const QByteArray& line);
    Done runStatements();
    Done beginRows(const QByteArray& copy);
    Done endRows(const char* complaint);

    Database& m_db;
    QByteArray m_rest; // begins a line
    QByteArray m_statements;
    bool m_isInRows = false;
};

} // namespace backroom::backup
