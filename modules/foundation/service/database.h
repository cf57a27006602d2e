#pragma once

#include "foundation/domain/clock.h"
#include "foundation/domain/result.h"
#include "foundation/service/database_url.h"
#include "foundation/service/sql.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace backroom {

class KeptStatements;
class Statement;

/// The file exists already, or is made (mode 0600) when it does not.
enum class OpenMode { Existing, Create };

/// What to say to the server. On PostgreSQL `loginRole` is sent as it is ("anna@shop"); on SQLite both are
/// ignored.
struct Credentials {
    QString loginRole;
    QString password;
};

/// ONE connection. It lives on the thread that opened it and refuses nothing but another thread's calls (Qt
/// asserts). SQLite: WAL, synchronous=FULL, foreign keys on, busy timeout 10 s, the SQL functions
/// identity_actor() and foundation_now(); network file systems are refused. PostgreSQL ≥ 15: READ COMMITTED,
/// UTC, fixed search_path.
class Database {
public:
    /// Errors: NotFound database.no_file; Unavailable database.network_file_system, database.foreign (no
    /// database, or another program's), database.unreachable, database.read_only; Forbidden
    /// identity.wrong_password.
    static Result<std::unique_ptr<Database>> open(const DatabaseUrl& url, const Credentials& credentials,
                                                  OpenMode mode = OpenMode::Existing);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] Engine engine() const { return m_url.engine; }
    [[nodiscard]] bool isSqlite() const { return m_url.engine == Engine::Sqlite; }
    [[nodiscard]] const DatabaseUrl& url() const { return m_url; }
    /// False too when the file of a SQLite database was put aside or replaced by another one meanwhile.
    [[nodiscard]] bool isConnected() const;
    /// Opens a lost connection again with the same credentials. Errors as open().
    Done reconnect();

    /// Runs a whole script of statements without parameters (migrations, objects, pragmas).
    Done runScript(const QString& script);
    /// Has the engine read a statement without running it: what a test does with every one there is.
    Done check(const Sql& sql);
    /// `sqlite3*` or `PGconn*`; only for foundation/service.
    [[nodiscard]] void* nativeHandle() const;
    /// Ends the statement that the connection runs when it is called, from any thread, as long as the
    /// connection is open: that statement fails with Unavailable database.busy.
    [[nodiscard]] std::function<void()> interrupter() const;
    /// The driver, for notifications; only for foundation/service.
    [[nodiscard]] QSqlDriver* driver() const { return m_db.driver(); }
    /// Turns a driver's error into ours: kind, code, sentences. `what` names the statement for the log.
    [[nodiscard]] Error errorFrom(const QSqlError& error, const QString& statement) const;

    /// What the connection was opened with; only for foundation/service (pg_dump signs in as the same role).
    [[nodiscard]] const Credentials& credentials() const { return m_credentials; }

    /// Statements sent so far: what tests count instead of seconds.
    [[nodiscard]] qint64 statementsRun() const { return m_statements; }
    /// How many the engine was given to read and to make ready so far.
    [[nodiscard]] qint64 statementsPrepared() const { return m_prepared; }
    /// To be called when tables or views were made anew: what was prepared before may answer no more.
    void forgetStatements();
    /// SQLite: who identity_actor() names (0 = nobody: posting refuses). Set by identity_open_session only.
    void setSqliteActor(qint64 accountId) { m_sqliteActor = accountId; }
    [[nodiscard]] qint64 sqliteActor() const { return m_sqliteActor; }
    /// Time for foundation_now() on SQLite; the system's clock when none is set.
    void setClock(const Clock* clock) { m_clock = clock; }
    [[nodiscard]] qint64 nowMs() const;
    /// PRAGMA data_version on SQLite: changes when ANOTHER connection committed. 0 on PostgreSQL.
    [[nodiscard]] qint64 dataVersion();

private:
    friend class Query;
    friend class ListQuery;
    friend class Statement;
    friend class Transaction;
    explicit Database(DatabaseUrl url);
    Done openSqlite(OpenMode mode);
    Done openPostgresql();
    /// A statement kept ready. With an error it is of no use.
    std::unique_ptr<Statement> takePrepared(const Sql& sql, std::optional<Error>* error);
    void giveBack(const Sql& sql, std::unique_ptr<Statement> prepared);
    Done exec(const QString& statement);
    Done checkFileIsOurs() const;
    void close();

    /// Which file a name stands for.
    struct FileId {
        quint64 device = 0;
        quint64 inode = 0;
        friend bool operator==(const FileId&, const FileId&) = default;
    };
    static std::optional<FileId> fileIdOf(const QString& path);

    DatabaseUrl m_url;
    Credentials m_credentials;
    QString m_connectionName;
    QSqlDatabase m_db;
    std::unordered_map<const char*, std::vector<std::unique_ptr<Statement>>> m_idle;
    std::unique_ptr<KeptStatements> m_asked; // of lists
    qint64 m_statements = 0;
    qint64 m_prepared = 0;
    qint64 m_sqliteActor = 0;
    std::optional<FileId> m_fileId; // of the open SQLite file
    const Clock* m_clock = nullptr;
    std::optional<Error> m_readError; // of the open transaction
    int m_depth = 0;                  // open transactions and savepoints
};

/// True when `path` lies on a file system on which SQLite's locks cannot be trusted (nfs, cifs, sshfs, …),
/// judged by the longest matching mount point of a text in the format of /proc/self/mounts.
bool isOnNetworkFileSystem(const QString& path, const QString& mounts);

} // namespace backroom
