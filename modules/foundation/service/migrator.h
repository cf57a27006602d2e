#pragma once

#include "foundation/service/database.h"

#include <QList>

namespace backroom {

/// One numbered step of db/migrations, never edited once landed. `sqlite` and `postgresql` are ready to run.
struct Migration {
    int number = 0;
    QString name;
    QString upSqlite;
    QString upPostgresql;
    QString downSqlite;
    QString downPostgresql;
};

/// One file of db/objects/<module>/: views, triggers, functions; recreated at each upgrade.
struct SchemaObject {
    QString module;
    QString name;
    QString sqlite;
    QString postgresql;
};

/// All steps, in order, and all objects in module order, as built into the program from db/.
const QList<Migration>& allMigrations();
const QList<SchemaObject>& allSchemaObjects();

struct MigrationStatus {
    int current = 0;           ///< highest step applied; 0 = empty database
    int newest = 0;            ///< highest step this program knows
    QStringList pending;       ///< names, in order
    bool objectsStale = false; ///< views and triggers are of another version
};

/// Brings a database to this program's schema, one transaction a step, and recreates its objects in the last
/// one. Refuses a foreign database and one that a newer program made.
class Migrator {
public:
    explicit Migrator(Database& db) : m_db(db) {}
    Migrator(Database& db, QList<Migration> migrations) : m_db(db), m_migrations(std::move(migrations)) {}

    /// Errors: Unavailable database.foreign, database.newer ("made by version …").
    Result<MigrationStatus> status();
    /// Applies what is pending up to `to` (0 = all). Two programs at once: the second waits, then finds
    /// nothing to do.
    Done up(int to = 0);
    /// Takes steps back until `to` is the highest; views, triggers and functions go with the first of them.
    /// Data of the steps taken back is gone: callers ask first and make a backup. Error: Unavailable
    /// database.busy when others do not let go for 10 s.
    Done down(int to);
    /// Drops and recreates views, triggers and functions.
    Done recreateObjects();
    /// Names of views, triggers and functions that are not there, or not worded, as this program made them:
    /// somebody took a rule of the ledger away. None where they are
    /// another version's (status().objectsStale), or where no Backroom ever was.
    Result<QStringList> rulesTampered();

private:
    Done prepareBookkeeping();
    Result<int> currentNumber();
    Done apply(const Migration& migration);
    Done revert(const Migration& migration);
    Done dropObjects();
    Done lock();

    Database& m_db;
    QList<Migration> m_migrations = allMigrations();
};

/// Replaces the portable words of db/README.md (@id@, @int@, @text@, @blob@, @strict@, …) by an engine's own.
QString forEngine(const QString& script, Engine engine);

} // namespace backroom
