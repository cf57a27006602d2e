#include "identity/service/safety.h"

#include "foundation/service/transaction.h"

#include <QFileInfo>

namespace backroom::identity {

Result<BackupInfo> Safety::backUp(const QString& path) {
    BACKROOM_CHECK(m_desk.require(Permission::AdministerDatabase));
    const QString where = QFileInfo(path).absoluteFilePath();
    BACKROOM_TRY(BackupInfo info, writeBackup(m_desk.database(), where));
    info.madeAtMs = m_desk.nowMs();
    m_folder.remember(info);
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(m_desk.record(
        {QStringLiteral("backup"),
         QStringLiteral("foundation.database"),
         {},
         {},
         {{QStringLiteral("file"), QFileInfo(path).fileName()}, {QStringLiteral("bytes"), info.bytes}}}));
    BACKROOM_CHECK(transaction.commit());
    return info;
}

Result<std::optional<BackupInfo>> Safety::daily() {
    if (!m_desk.database().isSqlite() && !m_desk.actor().may(Permission::AdministerDatabase))
        return std::optional<BackupInfo>();
    return m_folder.makeDaily(m_desk.database(), m_desk.nowMs());
}

} // namespace backroom::identity
