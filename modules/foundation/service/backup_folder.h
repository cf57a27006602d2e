#pragma once

#include "foundation/service/backup.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonObject>
#include <QTimeZone>

#include <optional>

namespace backroom {

/// Why a backup was made; part of its name.
enum class BackupReason { Daily, Upgrade, Downgrade, Restore, Asked };

/// What came of putting a backup into a side file and looking through the books there.
struct BackupProof {
    qint64 atMs = 0;
    qint64 journalRows = 0; ///< 0: it was only read again, not put into a side file
    QString problem;        ///< in words; empty = it is good
};

/// When, where and how many, on this machine.
struct BackupPlan {
    QString folder; ///< absolute; empty = the person's own data folder
    int hour = 2;   ///< of the day, by the company's clock
    int kept = 10;
    bool operator==(const BackupPlan&) const = default;
};

/// One that lies there, as far as it is known without opening it.
struct KeptBackup {
    BackupInfo info;
    BackupReason reason = BackupReason::Daily;
    std::optional<BackupProof> proof;
};

/// What there is to go back to.
struct LastBackup {
    std::optional<BackupInfo> good;
    /// Path of a newer one by hand that is not there any more, or not good.
    QString lost;
};

/// The automatic backups of ONE database on this machine: made, listed, and thinned out to the newest ones.
/// Each was opened and found good before it got its name.
class BackupFolder {
public:
    static constexpr int kept = 10;
    static constexpr int mostKept = 365;

    /// `root` holds a folder per database.
    BackupFolder(const QString& root, const DatabaseUrl& url);
    /// "backroom/backups" in the person's own data folder (XDG_DATA_HOME).
    static QString standardRoot();

    /// Where they are written: the plan's folder, else under `root`.
    [[nodiscard]] QString path() const;
    [[nodiscard]] BackupPlan plan() const;
    /// Errors: Invalid backup.bad_plan; Unavailable backup.cannot_write; NotFound backup.no_folder.
    Done setPlan(const BackupPlan& plan) const;
    /// The last moment at which one should have been made.
    [[nodiscard]] qint64 dueMs(qint64 nowMs, const QTimeZone& zone) const;
    [[nodiscard]] bool isDue(qint64 nowMs, const QTimeZone& zone) const;
    /// This one is needed for a while: it is neither thinned out nor replaced.
    void spare(const QString& backup) { m_spared = QFileInfo(backup).canonicalFilePath(); }
    /// Errors: as writeBackup().
    Result<BackupInfo> make(Database& db, BackupReason reason, qint64 nowMs, Progress* job = nullptr) const;
    /// One a day: nothing when one of any reason is newer than dueMs().
    Result<std::optional<BackupInfo>> makeDaily(Database& db, qint64 nowMs, const QTimeZone& zone,
                                                Progress* job = nullptr) const;
    /// Newest first, without opening them: path, size, time by name.
    [[nodiscard]] QList<BackupInfo> list() const;
    /// The same, with why each was made and what is known of it; the one by hand among them.
    [[nodiscard]] QList<KeptBackup> history() const;
    /// Keeps what was found out about a backup, for as long as it is there.
    void rememberProof(const QString& backup, const BackupProof& proof) const;
    /// One that a person had written elsewhere: only where it lies is kept here, no more than of the last.
    void remember(const BackupInfo& byHand) const;
    /// The newest one that opens and is whole, by hand or automatic; reads it all, so not on the GUI thread.
    [[nodiscard]] LastBackup last() const;
    /// Nothing when there is none.
    [[nodiscard]] std::optional<BackupInfo> lastGood() const { return last().good; }

private:
    void thinOut() const;
    [[nodiscard]] std::optional<BackupInfo> byHand() const;
    [[nodiscard]] QJsonObject note(const QString& name) const;
    bool keepNote(const QString& name, const QJsonObject& note) const;

    QString m_name; ///< of the folder
    QString m_home; ///< where the notes lie, wherever the backups go
    QString m_suffix;
    QString m_spared;
};

} // namespace backroom
