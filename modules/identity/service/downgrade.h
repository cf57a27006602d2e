#pragma once

#include "foundation/service/database.h"
#include "foundation/service/desk.h"

#include <optional>

namespace backroom::identity {

struct DowngradeRequest {
    DatabaseUrl url;
    /// SQLite: an administrator; empty = the only account. PostgreSQL: the URL names the account, or the
    /// server role that prepared the database.
    QString userName;
    QString password;
    QString backupRoot;        ///< where the backup goes; empty = BackupFolder::standardRoot()
    std::optional<int> toStep; ///< the highest step that stays, 0 = none; nothing said: all but the last
};

struct DowngradeReport {
    int fromStep = 0;
    int toStep = 0;
    QString backup; ///< made before; empty when there was nothing to take back
};

/// Takes steps of the schema back, and with them the data they brought: an administrator's act, after a
/// backup of everything. Without any step the database is empty, ready for `init`; on a server nobody but the
/// administrator who did it gets in until then.
class Downgrade {
public:
    Downgrade(const Clock& clock, UuidSource& uuids, QString deskName)
        : m_clock(clock), m_uuids(uuids), m_deskName(std::move(deskName)) {}

    /// Errors: as Migrator::status(), writeBackup(); Invalid identity.no_such_step; Forbidden
    /// identity.wrong_password, identity.not_allowed; Unavailable database.busy when others do not let go for
    /// 10 s.
    Result<DowngradeReport> run(const DowngradeRequest& request);

private:
    Result<DowngradeReport> takeBack(Desk& desk, const DowngradeRequest& request);
    Done writeDown(Desk& desk, int fromStep, int toStep);

    const Clock& m_clock;
    UuidSource& m_uuids;
    QString m_deskName;
};

} // namespace backroom::identity
