#pragma once

#include "foundation/service/backup_folder.h"
#include "foundation/ui/theme/icons.h"

#include <QTimeZone>

namespace backroom::app::backupWords {

/// "today 02:00", "21 Nov 2026, 02:00"
QString when(qint64 atMs, qint64 nowMs, const QTimeZone& zone);
QString reason(BackupReason reason);
QString size(qint64 bytes);

/// Good, read again, broken: word, icon and colour of what is known of it.
struct State {
    QString word;
    IconName icon = IconName::Dot;
    Token token = Token::Quiet;
};
State stateOf(const KeptBackup& backup);
/// The same in a sentence.
QString proof(const KeptBackup& backup, qint64 nowMs, const QTimeZone& zone);

} // namespace backroom::app::backupWords
