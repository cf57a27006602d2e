#include "foundation/service/backup_engines.h"
#include "foundation/service/books_hold.h"
#include "foundation/service/dump_script.h"
#include "foundation/service/engine_errors.h"
#include "foundation/service/queries.h"
#include "foundation/service/query.h"
#include "foundation/service/server_watch.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QVersionNumber>

#include <cerrno>
#include <unistd.h>

namespace backroom::backup {

using namespace foundation;

const QByteArray postgresqlMagic = QByteArrayLiteral("BACKROOM BACKUP 1\n");

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

// magic, one line of JSON, pg_dump's bytes, then "\n" and SHA-256 of all before in hex and "\n".
constexpr qint64 trailerBytes = 66;
constexpr int patienceMs = 60'000; // without a single byte from pg_dump or pg_restore

QString tool(const QString& name) {
    QString found = QStandardPaths::findExecutable(name);
    if (!found.isEmpty())
        return found;
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString& version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        QString path = versions.filePath(version + QLatin1String("/bin/") + name);
        if (QFile::exists(path))
            return path;
    }
    return {};
}

Error toolMissing(const QString& name) {
    return {ErrorKind::Unavailable,
            QStringLiteral("backup.tool_missing"),
            Text::tr("The program %1 is not installed").arg(name),
            {},
            Text::tr("install the package postgresql-client"),
            {}};
}

Error toolFailed(QProcess& process, const QString& path) {
    return {ErrorKind::Unavailable,
            QStringLiteral("backup.failed"),
            Text::tr("%1 failed").arg(process.program().section(QLatin1Char('/'), -1)),
            path,
            Text::tr("see the log; nothing was changed here"),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

// The password goes through the environment of the child, which only its owner can read, never through its
// arguments.
void aim(QProcess& process, Database& db) {
    const DatabaseUrl& url = db.url();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), db.credentials().password);
    environment.insert(QStringLiteral("PGSSLMODE"), url.effectiveSslMode());
    environment.insert(QStringLiteral("PGHOST"), url.host);
    environment.insert(QStringLiteral("PGPORT"), QString::number(url.port));
    environment.insert(QStringLiteral("PGUSER"), db.credentials().loginRole);
    environment.insert(QStringLiteral("PGCONNECT_TIMEOUT"), QStringLiteral("10"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process.setProcessEnvironment(environment);
}

QString ownerOf(Database& db) {
    return QStringLiteral("--role=backroom_owner@") + db.url().name;
}

Result<QJsonArray> exportLogins(Database& db) {
    Query can(db, queries::backupCanExportLogins);
    BACKROOM_CHECK(can.execAndNext());
    QJsonArray logins;
    if (can.isNull("name"))
        return logins;
    Query list(db, queries::backupLogins);
    BACKROOM_CHECK(list.exec());
    while (list.next())
        logins.append(QJsonObject{{QStringLiteral("name"), list.text("account")},
                                  {QStringLiteral("verifier"), list.text("verifier")}});
    return logins;
}

Result<QJsonObject> headOf(Database& db) {
    BACKROOM_TRY(const QJsonArray logins, exportLogins(db));
    QJsonObject head{{QStringLiteral("database"), db.url().name},
                     {QStringLiteral("logins"), logins},
                     {QStringLiteral("books"), booksOf(db)}};
    // Books that lost their own list of steps are kept as they are too.
    Query steps(db, queries::migrationList);
    const Done listed = steps.exec();
    while (listed && steps.next()) {
        head[QStringLiteral("step")] = steps.int64("number");
        head[QStringLiteral("needs")] = steps.text("min_program_version");
    }
    return head;
}

/// A file that keeps a checksum of what went through it.
class Sink {
public:
    explicit Sink(const QString& path) : m_file(path) {}
    Done open() {
        return m_file.open(QIODevice::WriteOnly)
                   ? Done()
                   : Done(fail(cannotWrite(m_file.fileName(), m_file.errorString())));
    }
    Done write(const QByteArray& bytes) {
        m_hash.addData(bytes);
        return writePlain(bytes);
    }
    Done close() {
        BACKROOM_CHECK(writePlain('\n' + m_hash.result().toHex() + '\n'));
        if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
            return fail(noSpace(m_file.fileName(), qt_error_string(errno)));
        m_file.close();
        return {};
    }

private:
    Done writePlain(const QByteArray& bytes) {
        if (m_file.write(bytes) == bytes.size() && m_file.flush())
            return {};
        return fail(noSpace(m_file.fileName(), m_file.errorString()));
    }
    QFile m_file;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

Result<QJsonObject> readHead(QFile& file) {
    if (!file.open(QIODevice::ReadOnly) || file.readLine() != postgresqlMagic)
        return fail(foreignBackup(file.fileName()));
    const QJsonDocument head = QJsonDocument::fromJson(file.readLine());
    if (!head.isObject())
        return fail(damaged(file.fileName(), QStringLiteral("head")));
    return head.object();
}

// What pg_dump says, as it comes. Nobody tells it when a cable is pulled: it would wait for ever.
Done collect(QProcess& dump, Sink& sink, const DatabaseUrl& url, Progress& job) {
    constexpr int shortlyMs = 100;
    constexpr int suspiciousMs = 2'000;
    QElapsedTimer silent, asked;
    silent.start();
    asked.start();
    while (dump.state() != QProcess::NotRunning || dump.bytesAvailable() > 0) {
        BACKROOM_CHECK(job.step(0));
        if (dump.bytesAvailable() > 0 || dump.waitForReadyRead(shortlyMs)) {
            BACKROOM_CHECK(sink.write(dump.readAllStandardOutput()));
            silent.restart();
            asked.restart();
        } else if (silent.hasExpired(patienceMs)) {
            dump.kill();
        } else if (asked.hasExpired(suspiciousMs)) {
            if (!ServerWatch::answers(url))
                return fail(lostConnection(url));
            asked.restart();
        }
    }
    return {};
}

/// A child does not outlive who waits for it.
class Ended {
public:
    explicit Ended(QProcess& process) : m_process(process) {}
    ~Ended() {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    Ended(const Ended&) = delete;
    Ended& operator=(const Ended&) = delete;

private:
    QProcess& m_process;
};

// The dump within the backup goes through pg_restore, and what it makes of it to the server.
Done pump(QProcess& process, QFile& file, DumpScript& script) {
    qint64 left = file.size() - trailerBytes - file.pos();
    bool isClosed = false;
    QElapsedTimer silent;
    silent.start();
    while (process.state() != QProcess::NotRunning || process.bytesAvailable() > 0) {
        while (left > 0 && process.bytesToWrite() < (1 << 20)) {
            const QByteArray piece = file.read(qMin<qint64>(left, 1 << 18));
            if (piece.isEmpty())
                return fail(damaged(file.fileName(), QStringLiteral("short")));
            left -= piece.size();
            process.write(piece);
        }
        if (left == 0 && !isClosed) {
            process.closeWriteChannel();
            isClosed = true;
        }
        // It may want more before it has something to say.
        constexpr int shortlyMs = 20;
        if (process.bytesAvailable() == 0)
            process.waitForReadyRead(shortlyMs);
        const QByteArray made = process.readAllStandardOutput();
        BACKROOM_CHECK(script.take(made));
        if (!made.isEmpty())
            silent.restart();
        else if (silent.hasExpired(patienceMs))
            return fail(toolFailed(process, file.fileName()));
    }
    return {};
}

// What was there before goes in the same transaction.
Done dropEverything(Database& db) {
    QString script;
    {
        Query everything(db, queries::schemaEverything);
        BACKROOM_CHECK(everything.exec());
        while (everything.next())
            script += everything.text("statement");
    }
    return script.isEmpty() ? Done() : db.runScript(script);
}

} // namespace

// Here and below a child is waited for: on the database thread or in the command line, never in a window's.
Done writePostgresql(Database& db, const QString& path, Progress& job) {
    const QString program = tool(QStringLiteral("pg_dump"));
    if (program.isEmpty())
        return fail(toolMissing(QStringLiteral("pg_dump")));
    BACKROOM_TRY(const QJsonObject head, headOf(db));
    Sink sink(path);
    BACKROOM_CHECK(sink.open());
    BACKROOM_CHECK(sink.write(postgresqlMagic));
    BACKROOM_CHECK(sink.write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n'));
    QProcess dump;
    const Ended ended(dump);
    aim(dump, db);
    dump.start(program, {QStringLiteral("--format=custom"), QStringLiteral("--no-password"), ownerOf(db),
                         QStringLiteral("--no-owner"), QStringLiteral("--no-privileges"),
                         QStringLiteral("--exclude-schema=backroom_accounts"),
                         QStringLiteral("--dbname=") + db.url().name});
    if (!dump.waitForStarted())
        return fail(toolFailed(dump, path));
    BACKROOM_CHECK(collect(dump, sink, db.url(), job));
    if (dump.exitStatus() != QProcess::NormalExit || dump.exitCode() != 0)
        return fail(toolFailed(dump, path));
    return sink.close();
}

Result<BackupInfo> checkPostgresql(const QString& path) {
    QFile file(path);
    BACKROOM_TRY(const QJsonObject head, readHead(file));
    const QString needs = head[QStringLiteral("needs")].toString();
    if (QVersionNumber::fromString(needs) > QVersionNumber::fromString(QStringLiteral(BACKROOM_VERSION)))
        return fail(ErrorKind::Unavailable, QStringLiteral("database.newer"),
                    Text::tr("A newer Backroom made this backup"), path,
                    Text::tr("install version %1 or newer").arg(needs));
    file.seek(0);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = file.size() - trailerBytes;
    while (left > 0) {
        const QByteArray piece = file.read(qMin<qint64>(left, 1 << 20));
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        left -= piece.size();
    }
    if (left != 0 || file.readAll() != '\n' + hash.result().toHex() + '\n')
        return fail(damaged(path, QStringLiteral("checksum")));
    BackupInfo info;
    info.engine = Engine::Postgresql;
    info.schemaStep = head[QStringLiteral("step")].toInt();
    info.books = head[QStringLiteral("books")].toString();
    return info;
}

Done restorePostgresql(Database& db, const QString& path, const std::function<Done()>& whenHeld) {
    const QString program = tool(QStringLiteral("pg_restore"));
    if (program.isEmpty())
        return fail(toolMissing(QStringLiteral("pg_restore")));
    QFile file(path);
    BACKROOM_CHECK(readHead(file));
    BACKROOM_TRY(auto transaction, Transaction::begin(db));
    BACKROOM_CHECK(lockBooks(db));
    if (whenHeld)
        BACKROOM_CHECK(whenHeld());
    BACKROOM_CHECK(dropEverything(db));
    QProcess restore;
    const Ended ended(restore);
    restore.start(program, {QStringLiteral("--file=-"), QStringLiteral("--no-owner"),
                            QStringLiteral("--no-privileges")});
    if (!restore.waitForStarted())
        return fail(toolFailed(restore, path));
    {
        DumpScript script(db);
        BACKROOM_CHECK(pump(restore, file, script));
        if (restore.exitStatus() != QProcess::NormalExit || restore.exitCode() != 0)
            return fail(toolFailed(restore, path));
        BACKROOM_TRY(const bool isWhole, script.end());
        if (!isWhole)
            return fail(damaged(path, QStringLiteral("short")));
    }
    // A dump sets its own.
    BACKROOM_CHECK(db.runScript(QStringLiteral("SET search_path = public, pg_temp; SET row_security = on;"
                                               "SET check_function_bodies = on;")));
    return transaction.commit();
}

} // namespace backroom::backup

namespace backroom {

Result<QList<std::pair<QString, QString>>> loginsInBackup(const QString& path) {
    QFile file(path);
    QList<std::pair<QString, QString>> logins;
    if (!file.open(QIODevice::ReadOnly) || file.readLine() != backup::postgresqlMagic)
        return logins;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine()).object();
    const QJsonArray stored = head[QStringLiteral("logins")].toArray();
    for (const auto& login : stored)
        logins += {login[QStringLiteral("name")].toString(), login[QStringLiteral("verifier")].toString()};
    return logins;
}

} // namespace backroom
