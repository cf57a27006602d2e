#pragma once

#include "foundation/domain/progress.h"
#include "foundation/service/backup_folder.h"
#include "foundation/service/desk.h"

#include <functional>

namespace backroom::identity {

/// Backups as a signed-in person asks for them, and the daily one that nobody has to ask for. Putting one
/// back is identity::Restore's.
class Safety {
public:
    /// `backupRoot` is BackupFolder::standardRoot() save in tests.
    Safety(Desk& desk, const QString& backupRoot)
        : m_desk(desk), m_folder(backupRoot, desk.database().url()) {}

    /// To a file of the person's choice; asks for AdministerDatabase, is journalled. Errors: as
    /// writeBackup().
    Result<BackupInfo> backUp(const QString& path);
    /// Into the plan's folder, at once. Of a file whoever may read the journal may ask for it, of a server's
    /// books an administrator; it is journalled. Errors: as writeBackup(); Refused job.cancelled.
    Result<BackupInfo> backUpNow(Progress* job);
    /// Whether the day's backup is still to be made, and this desk is one that can.
    [[nodiscard]] Result<bool> isDue();
    /// To be called after sign-in and then often. Makes the day's first one from the plan's hour on, also
    /// when the hour was missed, and forgets the oldest. On PostgreSQL only an administrator's desk can; on
    /// others, and on later calls of the day, nothing is made.
    Result<std::optional<BackupInfo>> daily(Progress* job = nullptr);
    /// What else is to be looked at in books that lie in a side file; answers what is wrong, or nothing.
    using LookThrough = std::function<Result<QString>(Desk& side)>;
    /// Puts a backup into a side file, follows the journal's chain there and looks the books through; what
    /// was found is kept and answered. A server's backup is read again as a whole instead. Errors: as
    /// checkBackup(); Refused job.cancelled.
    Result<BackupProof> prove(const QString& backup, const LookThrough& lookThrough, Progress* job);
    /// A copy of the books as they were, to be opened and looked at; nothing that is worked in is touched.
    /// Returns its path. Wants ReadJournal. Errors: as checkBackup(); Refused backup.on_server; Unavailable
    /// backup.no_space.
    Result<QString> restoreAside(const QString& backup);
    [[nodiscard]] BackupPlan plan() const { return m_folder.plan(); }
    /// Wants AdministerDatabase, is journalled. Errors: BackupFolder::setPlan's.
    Done setPlan(const BackupPlan& plan);
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QList<KeptBackup> history() const { return m_folder.history(); }
    /// Newest first.
    [[nodiscard]] QList<BackupInfo> list() const { return m_folder.list(); }
    /// The newest of this desk, by hand or automatic. Reads the whole backup.
    [[nodiscard]] std::optional<BackupInfo> lastGood() const { return m_folder.lastGood(); }
    [[nodiscard]] LastBackup last() const { return m_folder.last(); }

private:
    Done mayAsk() const;
    Result<QTimeZone> zone();
    Done note(const BackupInfo& info);
    Result<BackupProof> lookThroughAside(const QString& backup, const LookThrough& lookThrough,
                                         Progress* job);

    Desk& m_desk;
    BackupFolder m_folder;
};

} // namespace backroom::identity
