#include "foundation/service/database.h"

#include "foundation/domain/clock.h"
#include "foundation/service/bound_rows.h"
#include "foundation/service/engine_errors.h"
#include "foundation/service/journal_seal.h"
#include "foundation/service/kept_statements.h"
#include "foundation/service/server_watch.h"
#include "foundation/service/statement.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QTimeZone>

#include <array>
#include <atomic>
#include <fcntl.h>
#include <libpq-fe.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace backroom {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int applicationId = 0x424B524D;  // "BKRM"
constexpr char connectionLost[] = "08006"; // SQLSTATE

void sqlActor(sqlite3_context* context, int, sqlite3_value**) {
    const auto* db = static_cast<const Database*>(sqlite3_user_data(context));
    if (db->sqliteActor() > 0)
        sqlite3_result_int64(context, db->sqliteActor());
    else
        sqlite3_result_null(context);
}

void sqlNow(sqlite3_context* context, int, sqlite3_value**) {
    sqlite3_result_int64(context, static_cast<const Database*>(sqlite3_user_data(context))->nowMs());
}

QString sqlText(sqlite3_value* value) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

/// foundation_day(instant, zone): the day of an instant (UTC milliseconds) in a zone, as ISO text.
void sqlDay(sqlite3_context* context, int, sqlite3_value** args) {
    thread_local QHash<QString, QTimeZone> zones;
    const QString name = sqlText(args[1]);
    auto zone = zones.constFind(name);
    if (zone == zones.cend())
        zone = zones.insert(name, QTimeZone(name.toLatin1()));
    const QByteArray day = businessDay(sqlite3_value_int64(args[0]), *zone).toString(Qt::ISODate).toLatin1();
    sqlite3_result_text(context, day.constData(), int(day.size()), SQLITE_TRANSIENT);
}

/// foundation_link(previous, seq, uuid, at, actor_id, actor_name, desk, action, entity, entity_uuid,
/// payload_hash)
void sqlLink(sqlite3_context* context, int, sqlite3_value** args) {
    JournalLink link;
    link.seq = sqlite3_value_int64(args[1]);
    link.uuid = sqlText(args[2]);
    link.atMs = sqlite3_value_int64(args[3]);
    if (sqlite3_value_type(args[4]) != SQLITE_NULL)
        link.actorId = sqlite3_value_int64(args[4]);
    link.actorName = sqlText(args[5]);
    link.desk = sqlText(args[6]);
    link.action = sqlText(args[7]);
    link.entity = sqlText(args[8]);
    if (sqlite3_value_type(args[9]) != SQLITE_NULL)
        link.entityUuid = sqlText(args[9]);
    link.payloadHash = sqlText(args[10]);
    const QByteArray hash = link.hash(sqlText(args[0])).toLatin1();
    sqlite3_result_text(context, hash.constData(), int(hash.size()), SQLITE_TRANSIENT);
}

/// What the server remarks beside its answers is for the log; an error of its own comes as a result.
void logNotice(void*, const char* notice) {
    qDebug("server: %s", notice);
}

QString nextConnectionName() {
    static std::atomic<int> counter{0};
    return QStringLiteral("backroom-%1").arg(++counter);
}

tl::unexpected<Error> foreignFile(const QString& path) {
    return fail(ErrorKind::Unavailable, QStringLiteral("database.foreign"),
                Text::tr("This is not a Backroom database"), path,
                Text::tr("choose another file, or restore a backup"));
}

Done makePrivateFile(const QString& path) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 && errno == EEXIST)
        return {}; // another program was faster
    if (fd < 0)
        return fail(ErrorKind::Unavailable, QStringLiteral("database.cannot_create"),
                    Text::tr("The database file cannot be made"), path,
                    Text::tr("check that the folder exists and may be written to"), qt_error_string(errno));
    ::close(fd);
    return {};
}

/// The one number a pragma answers with, or SQLite's code for why not.
int readPragma(sqlite3* handle, const char* statement, qint64& value) {
    sqlite3_stmt* prepared = nullptr;
    int code = sqlite3_prepare_v2(handle, statement, -1, &prepared, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(prepared);
    if (code == SQLITE_ROW)
        value = sqlite3_column_int64(prepared, 0);
    sqlite3_finalize(prepared);
    return code == SQLITE_ROW ? SQLITE_OK : code;
}

/// Whose file it is, asked through SQLite. Nobody else may open and close a live database file: closing any
/// descriptor of it takes all of this process's locks away, and the next program to leave would delete the
/// write-ahead log under us (https://www.sqlite.org/howtocorrupt.html, 2.2).
Done checkSqliteOwner(sqlite3* handle, const DatabaseUrl& url) {
    qint64 id = 0;
    qint64 pages = 0;
    int code = readPragma(handle, "PRAGMA application_id", id);
    if (code == SQLITE_OK)
        code = readPragma(handle, "PRAGMA page_count", pages);
    if ((code & 0xFF) == SQLITE_NOTADB)
        return foreignFile(url.path);
    if (code != SQLITE_OK)
        return fail(engineError(Engine::Sqlite, QString::number(code),
                                QString::fromUtf8(sqlite3_errstr(code)),
                                QStringLiteral("PRAGMA application_id"), url));
    // A database made this moment and killed before its first commit has no id and no pages of its own yet.
    if (id != applicationId && pages > 1)
        return foreignFile(url.path);
    return {};
}

QString readMounts() {
    QFile mounts(QStringLiteral("/proc/self/mounts"));
    return mounts.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(mounts.readAll()) : QString();
}

} // namespace

bool isOnNetworkFileSystem(const QString& path, const QString& mounts) {
    static const QStringList network = {
        QStringLiteral("nfs"),         QStringLiteral("nfs4"),      QStringLiteral("cifs"),
        QStringLiteral("smb3"),        QStringLiteral("smbfs"),     QStringLiteral("9p"),
        QStringLiteral("afs"),         QStringLiteral("ceph"),      QStringLiteral("glusterfs"),
        QStringLiteral("fuse.sshfs"),  QStringLiteral("davfs"),     QStringLiteral("fuse.davfs"),
        QStringLiteral("fuse.rclone"), QStringLiteral("fuse.ceph"), QStringLiteral("fuse.glusterfs"),
        QStringLiteral("ncpfs"),       QStringLiteral("lustre")};
    qsizetype best = -1;
    bool isNetwork = false;
    for (const QString& line : mounts.split(QLatin1Char('\n'))) {
        const QStringList parts = line.split(QLatin1Char(' '));
        if (parts.size() < 3)
            continue;
        QString point = parts[1];
        point.replace(QLatin1String("\\040"), QLatin1String(" "));
        const QString prefix = point.endsWith(QLatin1Char('/')) ? point : point + QLatin1Char('/');
        if (QString(path + QLatin1Char('/')).startsWith(prefix) && point.size() >= best) {
            best = point.size();
            isNetwork = network.contains(parts[2]);
        }
    }
    return isNetwork;
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseUrl& url, const Credentials& credentials,
                                                 OpenMode mode) {
    std::unique_ptr<Database> db(new Database(url));
    db->m_credentials = credentials;
    BACKROOM_CHECK(url.engine == Engine::Sqlite ? db->openSqlite(mode) : db->openPostgresql());
    return db;
}

Database::Database(DatabaseUrl url)
    : m_url(std::move(url)), m_asked(std::make_unique<KeptStatements>(*this)) {}

Database::~Database() {
    close();
}

void Database::close() {
    if (isSqlite())
        forgetStatements(); // the file stays open while one of them is there
    ServerWatch::instance().closed(*this);
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
    // A server forgets them with the connection. Before, its driver would bid it farewell for each of them,
    // and complain of each if there is no server any more.
    forgetStatements();
}

void Database::forgetStatements() {
    const ServerWatch::Waiting waiting(*this); // the driver tells the server of each statement that goes
    m_idle.clear();
    m_asked->clear();
}

std::optional<Database::FileId> Database::fileIdOf(const QString& path) {
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return FileId{file.st_dev, file.st_ino};
}

// Asked by name, never by opening: see checkSqliteOwner().
Done Database::checkFileIsOurs() const {
    if (!isSqlite() || (m_fileId && m_fileId == fileIdOf(m_url.path)))
        return {};
    return fail(ErrorKind::Unavailable, QStringLiteral("database.replaced"),
                Text::tr("The database file was put aside or replaced"), m_url.path,
                Text::tr("try again, or sign in again; what was not confirmed was not kept"));
}

bool Database::isConnected() const {
    if (isSqlite())
        return m_db.isOpen() && checkFileIsOurs();
    auto* connection = static_cast<PGconn*>(nativeHandle());
    return m_db.isOpen() && connection && PQstatus(connection) == CONNECTION_OK;
}

Done Database::reconnect() {
    ServerWatch::instance().sever(*this); // nobody waits for a farewell from a server that may be gone
    close();
    m_depth = 0;
    m_readError.reset();
    return isSqlite() ? openSqlite(OpenMode::Existing) : openPostgresql();
}

Done Database::openSqlite(OpenMode mode) {
    const QFileInfo file(m_url.path);
    if (isOnNetworkFileSystem(QFileInfo(file.absolutePath()).canonicalFilePath(), readMounts()))
        return fail(ErrorKind::Unavailable, QStringLiteral("database.network_file_system"),
                    Text::tr("An SQLite file on a network drive can lose data"), m_url.path,
                    Text::tr("put the file on this machine's own disk, or use PostgreSQL for several desks"));
    if (!file.exists()) {
        if (mode == OpenMode::Existing)
            return fail(ErrorKind::Unavailable, QStringLiteral("database.no_file"),
                        Text::tr("There is no database"), m_url.path,
                        Text::tr("make one with: backroomctl init"));
        BACKROOM_CHECK(makePrivateFile(m_url.path));
    } else if (file.isDir()) {
        return foreignFile(m_url.path);
    }
    if (!QFileInfo(m_url.path).isReadable())
        return fail(ErrorKind::Unavailable, QStringLiteral("database.unreadable"),
                    Text::tr("The database file cannot be read"), m_url.path,
                    Text::tr("check its owner and permissions"));
    // Before its first use: SQLite's count of its own memory takes a lock at each allocation, and nobody
    // reads it.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    m_connectionName = nextConnectionName();
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connectionName);
    m_db.setDatabaseName(m_url.path);
    m_db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    if (!m_db.open())
        return fail(errorFrom(m_db.lastError(), QStringLiteral("open")));
    auto* handle = static_cast<sqlite3*>(nativeHandle());
    sqlite3_extended_result_codes(handle, 1);
    BACKROOM_CHECK(checkSqliteOwner(handle, m_url));
    m_fileId = fileIdOf(m_url.path);
    sqlite3_create_function(handle, "identity_actor", 0, SQLITE_UTF8, this, sqlActor, nullptr, nullptr);
    sqlite3_create_function(handle, "foundation_now", 0, SQLITE_UTF8, this, sqlNow, nullptr, nullptr);
    sqlite3_create_function(handle, "foundation_day", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC, this, sqlDay,
                            nullptr, nullptr);
    BoundRows::makeKnown(handle);
    sqlite3_create_function(handle, "foundation_link", 11, SQLITE_UTF8 | SQLITE_DETERMINISTIC, this, sqlLink,
                            nullptr, nullptr);
    const bool readOnly = sqlite3_db_readonly(handle, "main") == 1;
    if (mode == OpenMode::Create && !readOnly)
        BACKROOM_CHECK(runScript(QStringLiteral("PRAGMA application_id=%1;").arg(applicationId)));
    // A backup that is opened to be worked in is none any more: its checksum goes.
    qint64 sealed = 0;
    if (!readOnly && readPragma(handle, "PRAGMA user_version", sealed) == SQLITE_OK && sealed != 0)
        BACKROOM_CHECK(runScript(QStringLiteral("PRAGMA user_version=0")));
    // journal_mode needs a writable file; a read-only one can still be looked at.
    return runScript(
        QLatin1String(readOnly ? "" : "PRAGMA journal_mode=WAL;") +
        QLatin1String("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA recursive_triggers=ON;"
                      "PRAGMA temp_store=MEMORY; PRAGMA cache_size=-32768; PRAGMA trusted_schema=ON;"));
}

Done Database::openPostgresql() {
    m_connectionName = nextConnectionName();
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connectionName);
    m_db.setHostName(m_url.host);
    m_db.setPort(m_url.port);
    m_db.setDatabaseName(m_url.name);
    m_db.setUserName(m_credentials.loginRole);
    m_db.setPassword(m_credentials.password);
    m_db.setConnectOptions(QStringLiteral("sslmode=%1;connect_timeout=5;application_name=backroom;"
                                          "tcp_user_timeout=6000;keepalives_idle=3;keepalives_interval=1;"
                                          "keepalives_count=3")
                               .arg(m_url.effectiveSslMode()));
    {
        const ServerWatch::Opening opening(*this);
        if (!m_db.open())
            return fail(connectError(m_db.lastError(), m_url));
    }
    auto* connection = static_cast<PGconn*>(nativeHandle());
    PQsetNoticeProcessor(connection, logNotice, nullptr);
    ServerWatch::instance().opened(*this, PQsocket(connection));
    return runScript(
        QStringLiteral("SET search_path = public, pg_temp; SET TIME ZONE 'UTC';"
                       "SET client_min_messages = warning; SET standard_conforming_strings = on;"));
}

void* Database::nativeHandle() const {
    const QVariant handle = m_db.driver() ? m_db.driver()->handle() : QVariant();
    return handle.isValid() ? *static_cast<void* const*>(handle.data()) : nullptr;
}

std::function<void()> Database::interrupter() const {
    if (isSqlite())
        return [handle = static_cast<sqlite3*>(nativeHandle())] {
            if (handle)
                sqlite3_interrupt(handle);
        };
    const std::shared_ptr<PGcancel> cancel(PQgetCancel(static_cast<PGconn*>(nativeHandle())), PQfreeCancel);
    return [cancel] {
        std::array<char, 256> why{};
        if (cancel && PQcancel(cancel.get(), why.data(), int(why.size())) == 0)
            qInfo("a statement nobody waits for goes on: %s", why.data());
    };
}

Done Database::runScript(const QString& script) {
    const QByteArray utf8 = script.toUtf8();
    ++m_statements;
    if (isSqlite()) {
        char* message = nullptr;
        const int code =
            sqlite3_exec(static_cast<sqlite3*>(nativeHandle()), utf8.constData(), nullptr, nullptr, &message);
        const QString text = QString::fromUtf8(message);
        sqlite3_free(message);
        if (code != SQLITE_OK)
            return fail(engineError(Engine::Sqlite, QString::number(code), text, script.left(200), m_url));
        return {};
    }
    auto* connection = static_cast<PGconn*>(nativeHandle());
    const ServerWatch::Waiting waiting(*this);
    PGresult* result = PQexec(connection, utf8.constData());
    const ExecStatusType status = PQresultStatus(result);
    const QString state = QString::fromLatin1(PQresultErrorField(result, PG_DIAG_SQLSTATE));
    const QString text = QString::fromUtf8(PQresultErrorMessage(result));
    PQclear(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return {};
    // A server that is gone names no SQLSTATE.
    const bool lost = PQstatus(connection) != CONNECTION_OK;
    return fail(engineError(Engine::Postgresql, lost ? QString::fromLatin1(connectionLost) : state, text,
                            script.left(200), m_url));
}

Done Database::exec(const QString& statement) {
    return runScript(statement);
}

Error Database::errorFrom(const QSqlError& error, const QString& statement) const {
    const bool lost = m_url.engine == Engine::Postgresql && !isConnected();
    const QString code = lost ? QString::fromLatin1(connectionLost) : error.nativeErrorCode();
    return engineError(m_url.engine, code, error.databaseText() + QLatin1Char(' ') + error.driverText(),
                       statement, m_url);
}

std::unique_ptr<Statement> Database::takePrepared(const Sql& sql, std::optional<Error>* error) {
    auto& idle = m_idle[sql.name];
    if (!idle.empty()) {
        auto prepared = std::move(idle.back());
        idle.pop_back();
        return prepared;
    }
    auto prepared = std::make_unique<Statement>(*this);
    const ServerWatch::Waiting waiting(*this);
    if (!prepared->prepare(isSqlite() ? sql.sqlite : sql.postgresql))
        *error = prepared->error(QString::fromLatin1(sql.name))
                     .value_or(errorFrom({}, QString::fromLatin1(sql.name)));
    return prepared;
}

Done Database::check(const Sql& sql) {
    std::optional<Error> error;
    auto prepared = takePrepared(sql, &error);
    if (error)
        return fail(*error);
    giveBack(sql, std::move(prepared));
    return {};
}

void Database::giveBack(const Sql& sql, std::unique_ptr<Statement> prepared) {
    const ServerWatch::Waiting waiting(*this); // rows that nobody wants any more still come
    prepared->finish();
    if (prepared->isOfConnection())
        m_idle[sql.name].push_back(std::move(prepared));
}

qint64 Database::nowMs() const {
    return m_clock ? m_clock->nowMs() : QDateTime::currentMSecsSinceEpoch();
}

qint64 Database::dataVersion() {
    if (!isSqlite())
        return 0;
    QSqlQuery query(m_db);
    return query.exec(QStringLiteral("PRAGMA data_version")) && query.next() ? query.value(0).toLongLong()
                                                                             : 0;
}

} // namespace backroom
