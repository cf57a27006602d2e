#include "foundation/service/backup_folder.h"

#include "foundation/service/backup_engines.h"

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
    }
    return {};
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
    QDateTime at = QDateTime::fromString(fileName.left(18), stampFormat);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? at.toMSecsSinceEpoch() : 0;
}

} // namespace

BackupFolder::BackupFolder(const QString& root, const DatabaseUrl& url)
    : m_path(QDir(root).filePath(folderName(url))),
      m_suffix(url.engine == Engine::Sqlite ? QStringLiteral(".db") : QStringLiteral(".backup")) {}

QString BackupFolder::standardRoot() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/backroom/backups");
}

Result<BackupInfo> BackupFolder::make(Database& db, BackupReason reason, qint64 nowMs) const {
    if (!QDir().mkpath(m_path))
        return fail(backup::cannotWrite(m_path, QStringLiteral("mkpath")));
    const auto named = [&](qint64 ms) {
        const QString stamp = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(stampFormat);
        return QDir(m_path).filePath(stamp + QLatin1Char('-') + reasonName(reason) + m_suffix);
    };
    constexpr qint64 secondMs = 1000;
    const bool isSpared = !m_spared.isEmpty() && QFileInfo(named(nowMs)).canonicalFilePath() == m_spared;
    BACKROOM_TRY(BackupInfo info, writeBackup(db, named(isSpared ? nowMs + secondMs : nowMs)));
    info.madeAtMs = nowMs;
    thinOut();
    return info;
}

Result<std::optional<BackupInfo>> BackupFolder::makeDaily(Database& db, qint64 nowMs) const {
    const QList<BackupInfo> there = list();
    const auto day = [](qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date(); };
    if (!there.isEmpty() && day(there.first().madeAtMs) >= day(nowMs))
        return std::optional<BackupInfo>();
    BACKROOM_TRY(const BackupInfo made, make(db, BackupReason::Daily, nowMs));
    return std::optional<BackupInfo>(made);
}

QList<BackupInfo> BackupFolder::list() const {
    QList<BackupInfo> found;
    const auto files =
        QDir(m_path).entryInfoList({QLatin1Char('*') + m_suffix}, QDir::Files, QDir::Name | QDir::Reversed);
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

QString BackupFolder::notePath() const {
    return QDir(m_path).filePath(QStringLiteral("by-hand.json"));
}

// A help for people: a backup is no worse because nobody could write down where it went.
void BackupFolder::remember(const BackupInfo& byHand) const {
    QSaveFile note(notePath());
    if (!QDir().mkpath(m_path) || !note.open(QIODevice::WriteOnly))
        return;
    note.write(QJsonDocument(QJsonObject{{fileKey, byHand.path}, {madeAtKey, byHand.madeAtMs}}).toJson());
    note.commit();
}

std::optional<BackupInfo> BackupFolder::byHand() const {
    QFile note(notePath());
    if (!note.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(note.readAll()).object();
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
    for (qsizetype i = kept; i < there.size(); ++i) {
        if (m_spared.isEmpty() || QFileInfo(there.at(i).path).canonicalFilePath() != m_spared)
            QFile::remove(there.at(i).path);
    }
}

} // namespace backroom
