#pragma once

#include "foundation/service/backup_folder.h"
#include "foundation/service/desk.h"

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
    /// To be called once after sign-in and then hourly. Makes the day's first one and forgets the eleventh.
    /// On PostgreSQL only an administrator's desk can; on others, and on later calls of the day, nothing is
    /// made.
    Result<std::optional<BackupInfo>> daily();
    /// Newest first.
    [[nodiscard]] QList<BackupInfo> list() const { return m_folder.list(); }
    /// The newest of this desk, by hand or automatic. Reads the whole backup.
    [[nodiscard]] std::optional<BackupInfo> lastGood() const { return m_folder.lastGood(); }
    [[nodiscard]] LastBackup last() const { return m_folder.last(); }

private:
    Desk& m_desk;
    BackupFolder m_folder;
};

} // namespace backroom::identity
