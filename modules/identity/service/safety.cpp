#include "identity/service/safety.h"

#include "foundation/service/journal_reader.h"
#include "foundation/service/transaction.h"
#include "identity/service/company.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace backroom::identity {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Safety)
};

Error noSpaceAside(const QString& path) {
    return {ErrorKind::Unavailable,
            QStringLiteral("backup.no_space"),
            Text::tr("There is not enough space for the side file"),
            path,
            Text::tr("free some space; nothing was changed"),
            {}};
}

/// A backup is never opened for writing: what is opened is a copy of it.
Result<std::unique_ptr<Database>> openCopy(const QString& backup, const QString& path) {
    if (!QFile::copy(backup, path))
        return fail(noSpaceAside(path));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    DatabaseUrl url;
    url.engine = Engine::Sqlite;
    url.path = path;
    return Database::open(url, {});
}

/// Whom the program itself is while it looks through books that nobody is signed in to.
Actor inspector() {
    Actor actor;
    actor.permissions = {Permission::ReadStock, Permission::SeeCost, Permission::ReadJournal};
    return actor;
}

QJsonObject inWords(const BackupPlan& plan) {
    return {{QStringLiteral("folder"), plan.folder},
            {QStringLiteral("hour"), plan.hour},
            {QStringLiteral("kept"), plan.kept}};
}

Done begin(Progress* job, const QString& words) {
    return job ? job->begin(0, words) : Done();
}

} // namespace

Done Safety::note(const BackupInfo& info) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(m_desk.record({QStringLiteral("backup"),
                                  QStringLiteral("foundation.database"),
                                  {},
                                  {},
                                  {{QStringLiteral("file"), QFileInfo(info.path).fileName()},
                                   {QStringLiteral("bytes"), info.bytes}}}));
    return transaction.commit();
}

Result<BackupInfo> Safety::backUp(const QString& path) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerDatabase));
    const QString where = QFileInfo(path).absoluteFilePath();
    BACKROOM_TRY(BackupInfo info, writeBackup(m_desk.database(), where));
    info.madeAtMs = m_desk.nowMs();
    m_folder.remember(info);
    BACKROOM_CHECK(note(info));
    return info;
}

Done Safety::mayAsk() const {
    return m_desk.require(m_desk.database().isSqlite() ? Permission::ReadJournal
                                                       : Permission::AdministerDatabase);
}

Result<BackupInfo> Safety::backUpNow(Progress* job) {
    BACKROOM_CHECK(mayAsk());
    BACKROOM_TRY(BackupInfo info, m_folder.make(m_desk.database(), BackupReason::Asked, m_desk.nowMs(), job));
    BACKROOM_CHECK(note(info));
    return info;
}

Result<QTimeZone> Safety::zone() {
    BACKROOM_TRY(const auto company, readCompany(m_desk.database()));
    return company ? company->zone() : QTimeZone::utc();
}

Result<bool> Safety::isDue() {
    if (!m_desk.database().isSqlite() && !m_desk.actor().may(Permission::AdministerDatabase))
        return false;
    BACKROOM_TRY(const QTimeZone zone, this->zone());
    return m_folder.isDue(m_desk.nowMs(), zone);
}

Result<std::optional<BackupInfo>> Safety::daily(Progress* job) {
    BACKROOM_TRY(const bool due, isDue());
    if (!due)
        return std::optional<BackupInfo>();
    BACKROOM_TRY(const QTimeZone zone, this->zone());
    return m_folder.makeDaily(m_desk.database(), m_desk.nowMs(), zone, job);
}

Result<BackupProof> Safety::lookThroughAside(const QString& backup, const LookThrough& lookThrough,
                                             Progress* job) {
    const QTemporaryDir folder(QFileInfo(backup).absolutePath() + QStringLiteral("/side-XXXXXX"));
    if (!folder.isValid())
        return fail(noSpaceAside(folder.path()));
    BACKROOM_TRY(const auto side, openCopy(backup, folder.filePath(QStringLiteral("side.db"))));
    const std::unique_ptr<UuidSource> uuids = UuidSource::system();
    Desk desk(*side, m_desk.clock(), *uuids, m_desk.name());
    desk.setActor(inspector());
    BACKROOM_TRY(const ChainReport chain, JournalReader(desk).verifyChain({}, job));
    BackupProof proof{m_desk.nowMs(), chain.rowsChecked, {}};
    if (chain.firstBreak) {
        proof.problem = chain.firstBreak->sentence;
        return proof;
    }
    BACKROOM_CHECK(begin(job, Text::tr("Looking through the books in the side file")));
    if (lookThrough) {
        BACKROOM_TRY(proof.problem, lookThrough(desk));
    }
    return proof;
}

Result<BackupProof> Safety::prove(const QString& backup, const LookThrough& lookThrough, Progress* job) {
    BACKROOM_CHECK(begin(job, Text::tr("Restoring into a side file")));
    BACKROOM_TRY(const BackupInfo info, checkBackup(backup));
    BackupProof proof{m_desk.nowMs(), 0, {}};
    if (info.engine == Engine::Sqlite) {
        BACKROOM_TRY(proof, lookThroughAside(backup, lookThrough, job));
    }
    m_folder.rememberProof(backup, proof);
    return proof;
}

Result<QString> Safety::restoreAside(const QString& backup) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadJournal));
    BACKROOM_TRY(const BackupInfo info, checkBackup(backup));
    if (info.engine != Engine::Sqlite)
        return fail(ErrorKind::Refused, QStringLiteral("backup.on_server"),
                    Text::tr("A server's backup does not become a file"), backup,
                    Text::tr("put it into a database of its own with: backroomctl restore FILE"));
    const QDir folder(QFileInfo(backup).absolutePath() + QStringLiteral("/side"));
    if (!QDir().mkpath(folder.path()))
        return fail(noSpaceAside(folder.path()));
    const QString path = folder.filePath(QFileInfo(backup).completeBaseName() + QStringLiteral(".db"));
    // One that was opened before may have been worked in since: it is made anew.
    for (const char* end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    BACKROOM_CHECK(openCopy(backup, path).map([](const auto&) {}));
    return path;
}

Done Safety::setPlan(const BackupPlan& plan) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerDatabase));
    const BackupPlan before = m_folder.plan();
    if (before == plan)
        return {};
    BACKROOM_CHECK(m_folder.setPlan(plan));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(m_desk.record({QStringLiteral("change"),
                                  QStringLiteral("foundation.setting"),
                                  {},
                                  {{QStringLiteral("backup"), inWords(before)}},
                                  {{QStringLiteral("backup"), inWords(plan)}}}));
    return transaction.commit();
}

} // namespace backroom::identity
