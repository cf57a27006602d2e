#pragma once

#include "foundation/service/backup.h"

#include <QDate>
#include <QFileInfo>

#include <optional>

namespace backroom {

/// Why a backup was made; part of its name.
enum class BackupReason { Daily, Upgrade, Downgrade, Restore };

/// What there is to go back to.
struct LastBackup {
    std::optional<BackupInfo> good;
    /// Path of a newer one by hand that is not there any more, or not good.
    QString lost;
};

/// The automatic backups of ONE database on this machine: made, listed, and thinned out to the newest ten.
/// Each was opened and found good before it got its name.
class BackupFolder {
public:
    static constexpr int kept = 10;

    /// `root` holds a folder per database.
    BackupFolder(const QString& root, const DatabaseUrl& url);
    /// "backroom/backups" in the person's own data folder (XDG_DATA_HOME).
    static QString standardRoot();

    [[nodiscard]] QString path() const { return m_path; }
    /// This one is needed for a while: it is neither thinned out nor replaced.
    void spare(const QString& backup) { m_spared = QFileInfo(backup).canonicalFilePath(); }
    /// Errors: as writeBackup().
    Result<BackupInfo> make(Database& db, BackupReason reason, qint64 nowMs) const;
    /// One a day, on the first call of a UTC day that has none of any reason; else nothing.
    Result<std::optional<BackupInfo>> makeDaily(Database& db, qint64 nowMs) const;
    /// Newest first, without opening them: path, size, time by name.
    [[nodiscard]] QList<BackupInfo> list() const;
    /// One that a person had written elsewhere: only where it lies is kept here, no more than of the last.
    void remember(const BackupInfo& byHand) const;
    /// The newest one that opens and is whole, by hand or automatic; reads it all, so not on the GUI thread.
    [[nodiscard]] LastBackup last() const;
    /// Nothing when there is none.
    [[nodiscard]] std::optional<BackupInfo> lastGood() const { return last().good; }

private:
    void thinOut() const;
    [[nodiscard]] QString notePath() const;
    [[nodiscard]] std::optional<BackupInfo> byHand() const;

    QString m_path;
    QString m_suffix;
    QString m_spared;
};

} // namespace backroom
