#include "foundation/service/backup_folder.h"

#include "foundation/service/backup_engines.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace backroom {

namespace {

const auto fileKey = QStringLiteral("file");
const auto madeAtKey = QStringLiteral("madeAt");
const auto stampFormat = QStringLiteral("yyyy-MM-dd'T'HHmmss'Z'");
constexpr int stampLetters = 18;
const auto byHandNote = QStringLiteral("by-hand.json");
const auto planNote = QStringLiteral("plan.json");
const auto proofNote = QStringLiteral("proofs.json");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Backup)
};

QString reasonName(BackupReason reason) {
    switch (reason) {
    case BackupReason::Daily:
        return QStringLiteral("daily");
    case BackupReason::Upgrade:
        return QStringLiteral("before-upgrade");
    case BackupReason::Downgrade:
        return QStringLiteral("before-downgrade");
    case BackupReason::Restore:
        return QStringLiteral("before-restore");
    case BackupReason::Asked:
        return QStringLiteral("asked");
    }
    return {};
}

BackupReason reasonOf(const QString& fileName) {
    const QString name = QFileInfo(fileName).completeBaseName().mid(stampLetters + 1);
    for (const auto reason :
         {BackupReason::Upgrade, BackupReason::Downgrade, BackupReason::Restore, BackupReason::Asked}) {
        if (name == reasonName(reason))
            return reason;
    }
    return BackupReason::Daily;
}

// Readable, and one folder for one database, whoever connects to it.
QString folderName(const DatabaseUrl& url) {
    const bool lite = url.engine == Engine::Sqlite;
    const QString place = lite ? QFileInfo(url.path).absoluteFilePath()
                               : QStringLiteral("%1:%2/%3").arg(url.host).arg(url.port).arg(url.name);
    QString name = lite ? QFileInfo(url.path).completeBaseName() : url.name;
    name.replace(QRegularExpression(QStringLiteral("[^A-Za-z0-9._-]")), QStringLiteral("_"));
    const QByteArray hash =
        QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return name.left(40) + QLatin1Char('-') + QString::fromLatin1(hash);
}

qint64 timeOf(const QString& fileName) {
    QDateTime at = QDateTime::fromString(fileName.left(stampLetters), stampFormat);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

} // namespace

BackupFolder::BackupFolder(const QString& root, const DatabaseUrl& url)
    : m_name(folderName(url)),
      m_home(QDir(root).filePath(m_name)),
      m_suffix(url.engine == Engine::Sqlite ? QStringLiteral(".db") : QStringLiteral(".backup")) {}

QString BackupFolder::standardRoot() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/backroom/backups");
}

QString BackupFolder::path() const {
    const QString elsewhere = plan().folder;
    return elsewhere.isEmpty() ? m_home : QDir(elsewhere).filePath(m_name);
}

BackupPlan BackupFolder::plan() const {
    const QJsonObject kept = note(planNote);
    BackupPlan plan;
    plan.folder = kept.value(QLatin1String("folder")).toString();
    plan.hour = qBound(0, kept.value(QLatin1String("hour")).toInt(plan.hour), 23);
    plan.kept = qBound(1, kept.value(QLatin1String("kept")).toInt(plan.kept), mostKept);
    return plan;
}

Done BackupFolder::setPlan(const BackupPlan& plan) const {
    if (plan.hour < 0 || plan.hour > 23 || plan.kept < 1 || plan.kept > mostKept)
        return fail(ErrorKind::Invalid, QStringLiteral("backup.bad_plan"),
                    Text::tr("A daily backup cannot be made so"),
                    QStringLiteral("%1:00, %2").arg(plan.hour).arg(plan.kept),
                    Text::tr("give an hour from 0 to 23 and 1 to %1 backups to be kept").arg(mostKept));
    const QFileInfo folder(plan.folder);
    if (!plan.folder.isEmpty() && (!folder.isAbsolute() || !folder.isDir()))
        return fail(ErrorKind::NotFound, QStringLiteral("backup.no_folder"),
                    Text::tr("There is no such folder"), plan.folder, Text::tr("choose one that is there"));
    if (!plan.folder.isEmpty() && !folder.isWritable())
        return fail(backup::cannotWrite(plan.folder, {}));
    if (!keepNote(planNote, {{QStringLiteral("folder"), plan.folder},
                             {QStringLiteral("hour"), plan.hour},
                             {QStringLiteral("kept"), plan.kept}}))
        return fail(backup::cannotWrite(m_home, {}));
    return {};
}

qint64 BackupFolder::dueMs(qint64 nowMs, const QTimeZone& zone) const {
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    const QTime hour(plan().hour, 0);
    // A day on which clocks go forward may not have the hour; then it is the one after.
    const QDateTime today(now.date(), hour, zone);
    return (today <= now ? today : QDateTime(now.date().addDays(-1), hour, zone)).toMSecsSinceEpoch();
}

bool BackupFolder::isDue(qint64 nowMs, const QTimeZone& zone) const {
    const QList<BackupInfo> there = list();
    return there.isEmpty() || there.first().madeAtMs < dueMs(nowMs, zone);
}

QJsonObject BackupFolder::note(const QString& name) const {
    QFile file(QDir(m_home).filePath(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

bool BackupFolder::keepNote(const QString& name, const QJsonObject& note) const {
    QSaveFile file(QDir(m_home).filePath(name));
    if (!QDir().mkpath(m_home) || !file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(note).toJson());
    return file.commit();
}

Result<BackupInfo> BackupFolder::make(Database& db, BackupReason reason, qint64 nowMs, Progress* job) const {
    const QString folder = path();
    if (!QDir().mkpath(folder))
        return fail(backup::cannotWrite(folder, QStringLiteral("mkpath")));
    const auto named = [&](qint64 ms) {
        const QString stamp = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(stampFormat);
        return QDir(folder).filePath(stamp + QLatin1Char('-') + reasonName(reason) + m_suffix);
    };
    constexpr qint64 secondMs = 1000;
    const bool isSpared = !m_spared.isEmpty() && QFileInfo(named(nowMs)).canonicalFilePath() == m_spared;
    BACKROOM_TRY(BackupInfo info, writeBackup(db, named(isSpared ? nowMs + secondMs : nowMs), job));
    info.madeAtMs = nowMs;
    thinOut();
    return info;
}

Result<std::optional<BackupInfo>> BackupFolder::makeDaily(Database& db, qint64 nowMs, const QTimeZone& zone,
                                                          Progress* job) const {
    if (!isDue(nowMs, zone))
        return std::optional<BackupInfo>();
    BACKROOM_TRY(const BackupInfo made, make(db, BackupReason::Daily, nowMs, job));
    return std::optional<BackupInfo>(made);
}

QList<BackupInfo> BackupFolder::list() const {
    QList<BackupInfo> found;
    const auto files =
        QDir(path()).entryInfoList({QLatin1Char('*') + m_suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        if (const qint64 at = timeOf(file.fileName())) {
            BackupInfo info;
            info.path = file.absoluteFilePath();
            info.engine = m_suffix == QLatin1String(".db") ? Engine::Sqlite : Engine::Postgresql;
            info.madeAtMs = at;
            info.bytes = file.size();
            found += info;
        }
    }
    return found;
}

QList<KeptBackup> BackupFolder::history() const {
    const QJsonObject proofs = note(proofNote);
    QList<KeptBackup> history;
    const QList<BackupInfo> there = list();
    for (const BackupInfo& info : there)
        history.append({info, reasonOf(info.path), {}});
    if (const auto kept = byHand(); kept && QFileInfo::exists(kept->path)) {
        KeptBackup asked{*kept, BackupReason::Asked, {}};
        asked.info.bytes = QFileInfo(kept->path).size();
        history.append(asked);
    }
    for (KeptBackup& kept : history) {
        const QJsonObject known = proofs.value(kept.info.path).toObject();
        if (!known.isEmpty())
            kept.proof = BackupProof{known.value(QLatin1String("at")).toInteger(),
                                     known.value(QLatin1String("journalRows")).toInteger(),
                                     known.value(QLatin1String("problem")).toString()};
    }
    std::stable_sort(history.begin(), history.end(), [](const KeptBackup& one, const KeptBackup& other) {
        return one.info.madeAtMs > other.info.madeAtMs;
    });
    return history;
}

void BackupFolder::rememberProof(const QString& backup, const BackupProof& proof) const {
    QJsonObject proofs = note(proofNote);
    const QStringList known = proofs.keys();
    for (const QString& path : known) {
        if (!QFileInfo::exists(path))
            proofs.remove(path);
    }
    proofs.insert(backup, QJsonObject{{QStringLiteral("at"), proof.atMs},
                                      {QStringLiteral("journalRows"), proof.journalRows},
                                      {QStringLiteral("problem"), proof.problem}});
    keepNote(proofNote, proofs);
}

// A help for people: a backup is no worse because nobody could write down where it went.
void BackupFolder::remember(const BackupInfo& byHand) const {
    keepNote(byHandNote, {{fileKey, byHand.path}, {madeAtKey, byHand.madeAtMs}});
}

std::optional<BackupInfo> BackupFolder::byHand() const {
    const QJsonObject kept = note(byHandNote);
    BackupInfo info;
    info.path = kept.value(fileKey).toString();
    info.madeAtMs = kept.value(madeAtKey).toInteger();
    return info.path.isEmpty() ? std::nullopt : std::optional(info);
}

LastBackup BackupFolder::last() const {
    LastBackup last;
    QList<BackupInfo> there = list();
    const auto kept = byHand();
    if (kept) {
        const auto older = std::find_if(there.cbegin(), there.cend(), [&](const BackupInfo& automatic) {
            return automatic.madeAtMs <= kept->madeAtMs;
        });
        there.insert(older - there.cbegin(), *kept);
    }
    for (const BackupInfo& listed : std::as_const(there)) {
        if (auto checked = checkBackup(listed.path)) {
            checked->madeAtMs = listed.madeAtMs;
            last.good = *checked;
            break;
        }
        if (kept && listed.path == kept->path)
            last.lost = kept->path;
    }
    return last;
}

// Called after a good one was added, so the last good one always stays.
void BackupFolder::thinOut() const {
    const QList<BackupInfo> there = list();
    for (qsizetype i = plan().kept; i < there.size(); ++i) {
        if (m_spared.isEmpty() || QFileInfo(there.at(i).path).canonicalFilePath() != m_spared)
            QFile::remove(there.at(i).path);
    }
}

} // namespace backroom
