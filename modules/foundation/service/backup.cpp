#include "foundation/service/backup.h"

#include "foundation/service/backup_engines.h"
#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace backroom {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

Done reserve(const QString& path) {
    QFile::remove(path);
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return fail(backup::cannotWrite(path, qt_error_string(errno)));
    ::close(fd);
    return {};
}

// The name is durable too: without this a power cut may leave the old directory.
Done rename(const QString& from, const QString& to) {
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return fail(backup::cannotWrite(to, qt_error_string(errno)));
    const int folder = ::open(QFile::encodeName(QFileInfo(to).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
    return {};
}

/// Through links of either kind.
bool isSameFile(const QString& one, const QString& other) {
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0 &&
           ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

/// The database itself, or what SQLite keeps beside it.
bool isOfDatabase(const Database& db, const QString& path) {
    if (!db.isSqlite())
        return false;
    const QFileInfo target(path);
    for (const auto& end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const QFileInfo own(db.url().path + end);
        if (target.absoluteFilePath() == own.absoluteFilePath() || isSameFile(path, own.filePath()))
            return true;
    }
    return false;
}

tl::unexpected<Error> isTheDatabase(const QString& path) {
    return fail(ErrorKind::Invalid, QStringLiteral("backup.is_the_database"),
                Text::tr("This file is the database itself"), path, Text::tr("name another file"));
}

tl::unexpected<Error> notReplaced(const QString& what, const QString& path, const QString& detail = {}) {
    return fail(ErrorKind::Refused, QStringLiteral("backup.not_replaced"), what, path,
                Text::tr("name another file; nothing was changed"), detail);
}

/// A backup takes the place of nothing but an older backup of the same books.
Done checkTarget(Database& db, const QString& path) {
    const QFileInfo target(path);
    if (!QFileInfo(target.absolutePath()).isDir())
        return fail(ErrorKind::NotFound, QStringLiteral("backup.no_folder"),
                    Text::tr("There is no such folder"), target.absolutePath(),
                    Text::tr("make it first, or name another place; nothing was changed"));
    if (!target.exists())
        return {};
    if (!target.isFile())
        return fail(backup::cannotWrite(path, QStringLiteral("no regular file")));
    const auto there = checkBackup(path);
    if (!there && there.error().code == QLatin1String("backup.foreign"))
        return notReplaced(Text::tr("This file is no backup of Backroom"), path);
    if (!there)
        return notReplaced(Text::tr("This file is no backup that could be read"), path, there.error().code);
    if (!there->isSealed)
        return notReplaced(Text::tr("This is a database, no backup"), path);
    if (there->books.isEmpty() || there->books != backup::booksOf(db))
        return notReplaced(Text::tr("This is a backup of other books"), path);
    return {};
}

} // namespace

namespace backup {

QString booksOf(Database& db) {
    Query first(db, foundation::queries::backupBooks);
    const auto found = first.execAndNext();
    return found && *found ? first.text("uuid") : QString();
}

Error noSpace(const QString& path, const QString& detail) {
    return {ErrorKind::Unavailable,
            QStringLiteral("backup.no_space"),
            Text::tr("There is not enough space for the backup"),
            path,
            Text::tr("free some space or choose another place; nothing was changed"),
            detail};
}

Error cannotWrite(const QString& path, const QString& detail) {
    return {ErrorKind::Unavailable,
            QStringLiteral("backup.cannot_write"),
            Text::tr("The backup cannot be written"),
            path,
            Text::tr("choose a folder that may be written to; nothing was changed"),
            detail};
}

Error damaged(const QString& path, const QString& detail) {
    return {ErrorKind::Unavailable,
            QStringLiteral("backup.damaged"),
            Text::tr("The backup is damaged"),
            path,
            Text::tr("take an older one"),
            detail};
}

Error foreignBackup(const QString& path) {
    return {ErrorKind::Unavailable,
            QStringLiteral("backup.foreign"),
            Text::tr("This is no backup of Backroom"),
            path,
            Text::tr("choose another file"),
            {}};
}

} // namespace backup

Result<BackupInfo> writeBackup(Database& db, const QString& path, Progress* job) {
    if (isOfDatabase(db, path))
        return isTheDatabase(path);
    BACKROOM_CHECK(checkTarget(db, path));
    // A link to last night's backup stays one.
    const QString real = QFileInfo::exists(path) ? QFileInfo(path).canonicalFilePath() : path;
    const QString part = real + QStringLiteral(".part");
    Progress nobodys;
    Progress& progress = job ? *job : nobodys;
    auto written = [&]() -> Result<BackupInfo> {
        BACKROOM_CHECK(progress.begin(0, Text::tr("Writing the backup")));
        BACKROOM_CHECK(reserve(part));
        BACKROOM_CHECK(db.isSqlite() ? backup::writeSqlite(db, part, progress)
                                     : backup::writePostgresql(db, part, progress));
        BACKROOM_CHECK(progress.begin(0, Text::tr("Reading the backup again")));
        BACKROOM_TRY(BackupInfo info, checkBackup(part));
        BACKROOM_CHECK(progress.step(0));
        BACKROOM_CHECK(rename(part, real));
        info.path = path;
        return info;
    }();
    if (!written)
        QFile::remove(part);
    return written;
}

Result<BackupInfo> checkBackup(const QString& path) {
    QFile file(path);
    if (!file.exists())
        return fail(ErrorKind::NotFound, QStringLiteral("backup.no_file"),
                    Text::tr("There is no such backup"), path, Text::tr("check the name of the file"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(backup::damaged(path, file.errorString()));
    const QByteArray head = file.read(backup::postgresqlMagic.size());
    file.close();
    BACKROOM_TRY(BackupInfo info,
                 head == backup::postgresqlMagic ? backup::checkPostgresql(path) : backup::checkSqlite(path));
    const QFileInfo stat(path);
    info.path = path;
    info.bytes = stat.size();
    info.madeAtMs = stat.lastModified().toMSecsSinceEpoch();
    return info;
}

Done restoreBackup(Database& db, const QString& path, const std::function<Done()>& whenHeld) {
    if (isOfDatabase(db, path))
        return isTheDatabase(path);
    BACKROOM_TRY(const BackupInfo info, checkBackup(path));
    if (info.engine != db.engine())
        return fail(ErrorKind::Invalid, QStringLiteral("backup.other_engine"),
                    Text::tr("The backup is of the other kind of database"), path,
                    Text::tr("restore it into the kind it was made of; nothing was changed"));
    return db.isSqlite() ? backup::restoreSqlite(db, path, whenHeld)
                         : backup::restorePostgresql(db, path, whenHeld);
}

Result<QString> replaceDamagedFile(const DatabaseUrl& url, const QString& path, qint64 nowMs) {
    BACKROOM_TRY(const BackupInfo info, checkBackup(path));
    if (info.engine != Engine::Sqlite)
        return fail(backup::foreignBackup(path));
    const QString part = url.path + QStringLiteral(".part");
    if (!QDir().mkpath(QFileInfo(part).absolutePath()))
        return fail(backup::cannotWrite(part, QStringLiteral("mkpath")));
    BACKROOM_CHECK(reserve(part));
    QFile source(path);
    QFile target(part);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return fail(backup::cannotWrite(part, target.errorString()));
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1 << 20);
        if (target.write(piece) != piece.size()) {
            target.remove();
            return fail(backup::noSpace(part, target.errorString()));
        }
    }
    if (!target.flush() || ::fsync(target.handle()) != 0) {
        target.remove();
        return fail(backup::noSpace(part, target.errorString()));
    }
    target.close();
    // A left-over write-ahead log belongs to the damaged file; beside the new one it would be taken for its
    // own.
    const QString aside = QStringLiteral(".damaged-%1").arg(nowMs);
    const bool wasThere = QFileInfo::exists(url.path);
    for (const auto& end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFileInfo::exists(url.path + end) && !QFile::rename(url.path + end, url.path + aside + end))
            return fail(backup::cannotWrite(url.path + end, {}));
    }
    BACKROOM_CHECK(rename(part, url.path));
    return wasThere ? url.path + aside : QString();
}

} // namespace backroom
