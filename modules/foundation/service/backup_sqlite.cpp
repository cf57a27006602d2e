#include "foundation/service/backup_engines.h"
#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QVersionNumber>

#include <cerrno>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

namespace backroom::backup {

using namespace foundation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

constexpr qint64 applicationId = 0x424B524D; // "BKRM"

struct Close {
    void operator()(sqlite3* db) const { sqlite3_close_v2(db); }
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Close>;
using Statement = std::unique_ptr<sqlite3_stmt, Close>;

Result<Handle> open(const QString& path, int flags) {
    sqlite3* raw = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    Handle handle(raw);
    if (code != SQLITE_OK)
        return fail(damaged(path, QString::fromUtf8(sqlite3_errstr(code))));
    sqlite3_extended_result_codes(handle.get(), 1);
    return handle;
}

// A full disk shows itself in three ways: by SQLite's own code, or as a write that failed for one of these
// reasons.
Error writeError(sqlite3* db, int code, const QString& path) {
    const int reason = sqlite3_system_errno(db);
    const QString detail =
        QStringLiteral("%1 %2 %3").arg(code).arg(reason).arg(QString::fromUtf8(sqlite3_errmsg(db)));
    if ((code & 0xFF) == SQLITE_FULL ||
        ((code & 0xFF) == SQLITE_IOERR && (reason == ENOSPC || reason == EDQUOT || reason == EFBIG)))
        return noSpace(path, detail);
    if ((code & 0xFF) == SQLITE_CORRUPT || (code & 0xFF) == SQLITE_NOTADB)
        return damaged(path, detail);
    if ((code & 0xFF) == SQLITE_BUSY || (code & 0xFF) == SQLITE_LOCKED)
        return {ErrorKind::Unavailable,
                QStringLiteral("database.busy"),
                Text::tr("The database is busy"),
                path,
                Text::tr("close the other desks and try again"),
                detail};
    return cannotWrite(path, detail);
}

int step(sqlite3_backup* copy, int pages) {
    int code = SQLITE_BUSY;
    for (int attempt = 0; attempt < 100 && (code == SQLITE_BUSY || code == SQLITE_LOCKED); ++attempt) {
        if (attempt > 0)
            QThread::msleep(100);
        code = sqlite3_backup_step(copy, pages);
    }
    return code;
}

// All pages in one step, so that nobody sees a part of them. A step of no pages takes the lock of who is
// written to, and nothing else.
Done copyPages(sqlite3* from, sqlite3* to, const QString& path, const std::function<Done()>& whenHeld) {
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", from, "main");
    if (!copy)
        return fail(writeError(to, sqlite3_extended_errcode(to), path));
    int code = whenHeld ? step(copy, 0) : SQLITE_OK;
    const Done may = whenHeld && code == SQLITE_OK ? whenHeld() : Done();
    if (may && code == SQLITE_OK)
        code = step(copy, -1);
    const int finished = sqlite3_backup_finish(copy);
    if (!may)
        return fail(may.error());
    if (code != SQLITE_DONE)
        return fail(writeError(to, code, path));
    return finished == SQLITE_OK ? Done() : Done(fail(writeError(to, finished, path)));
}

// A few pages at a time, so that it says how far it is and can be stopped. Somebody who posts meanwhile does
// not make it begin again: a statement of ours that is not read to its end keeps the moment it sees.
Done copyOfOneMoment(Database& db, sqlite3* to, const QString& path, Progress& job) {
    Query moment(db, queries::backupMoment);
    BACKROOM_CHECK(moment.execAndNext());
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", static_cast<sqlite3*>(db.nativeHandle()), "main");
    if (!copy)
        return fail(writeError(to, sqlite3_extended_errcode(to), path));
    constexpr int pagesAtOnce = 256; // a megabyte
    int code = SQLITE_OK;
    Done goesOn;
    while (goesOn && code == SQLITE_OK) {
        const int before = sqlite3_backup_remaining(copy);
        code = step(copy, pagesAtOnce);
        const int left = sqlite3_backup_remaining(copy);
        const int all = sqlite3_backup_pagecount(copy);
        if (before == 0) // nothing is known before the first step
            goesOn = job.begin(all, job.state().text);
        if (goesOn)
            goesOn = job.step(before == 0 ? all - left : before - left);
    }
    const int finished = sqlite3_backup_finish(copy);
    if (!goesOn)
        return goesOn;
    if (code != SQLITE_DONE)
        return fail(writeError(to, code, path));
    return finished == SQLITE_OK ? Done() : Done(fail(writeError(to, finished, path)));
}

/// First column of the first row of a statement; empty when there is none.
Result<QString> firstText(sqlite3* db, const Sql& sql, const QString& path) {
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(db, sql.sqlite, -1, &raw, nullptr);
    const Statement statement(raw);
    if (code != SQLITE_OK)
        return fail(damaged(path, QString::fromUtf8(sqlite3_errmsg(db))));
    const int step = sqlite3_step(raw);
    if (step == SQLITE_ROW)
        return QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(raw, 0)));
    if (step == SQLITE_DONE)
        return QString();
    return fail(damaged(path, QString::fromUtf8(sqlite3_errmsg(db))));
}

// A backup bears a checksum of itself where SQLite keeps a number for the application's own use
// (user_version: four bytes at 60 of the header, https://www.sqlite.org/fileformat2.html), so that it stays
// one ordinary SQLite file. A database in use has 0 there: Database::open() sees to that.
constexpr qint64 sumAt = 60;
constexpr qint64 sumBytes = 4;

/// First four bytes of the SHA-256 over the file with those bytes 0; never 0.
QByteArray checksum(QFile& file) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    file.seek(0);
    hash.addData(file.read(sumAt));
    hash.addData(QByteArray(sumBytes, '\0'));
    file.seek(sumAt + sumBytes);
    while (!file.atEnd())
        hash.addData(file.read(1 << 20));
    const QByteArray sum = hash.result().left(sumBytes);
    return sum == QByteArray(sumBytes, '\0') ? QByteArray("\0\0\0\1", sumBytes) : sum;
}

Done seal(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(cannotWrite(path, file.errorString()));
    const QByteArray sum = checksum(file);
    if (!file.seek(sumAt) || file.write(sum) != sumBytes || !file.flush() || ::fsync(file.handle()) != 0)
        return fail(noSpace(path, file.errorString()));
    return {};
}

/// Whether there is a good checksum. A file without one was not made by writeSqlite(): somebody's copy, which
/// integrity_check has to do for.
Result<bool> checkSeal(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(damaged(path, file.errorString()));
    file.seek(sumAt);
    const QByteArray sum = file.read(sumBytes);
    if (sum.size() != sumBytes || sum == QByteArray(sumBytes, '\0'))
        return false;
    if (sum == checksum(file))
        return true;
    return fail(damaged(path, QStringLiteral("checksum")));
}

} // namespace

Done writeSqlite(Database& db, const QString& path, Progress& job) {
    BACKROOM_TRY(Handle target, open(path, SQLITE_OPEN_READWRITE));
    BACKROOM_CHECK(copyOfOneMoment(db, target.get(), path, job));
    // A backup is one file: no write-ahead log beside it that could be left behind.
    const int code = sqlite3_exec(target.get(), queries::backupSingleFile.sqlite, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(writeError(target.get(), code, path));
    target.reset();
    return seal(path);
}

Result<BackupInfo> checkSqlite(const QString& path) {
    BACKROOM_TRY(const Handle file, open(path, SQLITE_OPEN_READONLY));
    BACKROOM_TRY(const QString id, firstText(file.get(), queries::backupApplication, path));
    if (id.toLongLong() != applicationId)
        return fail(foreignBackup(path));
    BackupInfo info;
    BACKROOM_TRY(info.isSealed, checkSeal(path));
    BACKROOM_TRY(const QString verdict, firstText(file.get(), queries::backupIntegrity, path));
    if (verdict != QLatin1String("ok"))
        return fail(damaged(path, verdict));
    BACKROOM_TRY(const QString newest, firstText(file.get(), queries::backupStep, path));
    const QStringList parts = newest.split(QLatin1Char(' '));
    if (parts.size() != 2)
        return fail(foreignBackup(path));
    if (QVersionNumber::fromString(parts.at(1)) >
        QVersionNumber::fromString(QStringLiteral(BACKROOM_VERSION)))
        return fail(ErrorKind::Unavailable, QStringLiteral("database.newer"),
                    Text::tr("A newer Backroom made this backup"), path,
                    Text::tr("install version %1 or newer").arg(parts.at(1)));
    BACKROOM_TRY(info.books, firstText(file.get(), queries::backupBooks, path));
    info.engine = Engine::Sqlite;
    info.schemaStep = parts.at(0).toInt();
    return info;
}

Done restoreSqlite(Database& db, const QString& path, const std::function<Done()>& whenHeld) {
    BACKROOM_TRY(const Handle source, open(path, SQLITE_OPEN_READONLY));
    auto* live = static_cast<sqlite3*>(db.nativeHandle());
    BACKROOM_CHECK(copyPages(source.get(), live, db.url().path, whenHeld));
    const int code = sqlite3_exec(live, queries::backupUnseal.sqlite, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Done() : Done(fail(writeError(live, code, db.url().path)));
}

} // namespace backroom::backup
