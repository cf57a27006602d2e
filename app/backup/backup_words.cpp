#include "backup/backup_words.h"

#include "foundation/domain/clock.h"
#include "foundation/ui/kit/formats.h"

#include <QCoreApplication>
#include <QLocale>

namespace backroom::app::backupWords {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};
} // namespace

QString when(qint64 atMs, qint64 nowMs, const QTimeZone& zone) {
    if (businessDay(atMs, zone) == businessDay(nowMs, zone))
        return Text::tr("today %1").arg(formats::time(atMs, zone));
    return formats::dateTime(atMs, zone);
}

QString reason(BackupReason reason) {
    switch (reason) {
    case BackupReason::Daily:
        return Text::tr("Daily");
    case BackupReason::Upgrade:
        return Text::tr("Before a newer version");
    case BackupReason::Downgrade:
        return Text::tr("Before an older version");
    case BackupReason::Restore:
        return Text::tr("Before a backup was put back");
    case BackupReason::Asked:
        return Text::tr("Asked for");
    }
    return {};
}

QString size(qint64 bytes) {
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

State stateOf(const KeptBackup& backup) {
    if (!backup.proof)
        return {Text::tr("Read again"), IconName::Check, Token::Second};
    if (!backup.proof->problem.isEmpty())
        return {Text::tr("Not whole"), IconName::Error, Token::Bad};
    if (backup.proof->journalRows == 0)
        return {Text::tr("Read again"), IconName::Check, Token::Ok};
    return {Text::tr("Restored and verified"), IconName::Check, Token::Ok};
}

QString proof(const KeptBackup& backup, qint64 nowMs, const QTimeZone& zone) {
    if (!backup.proof)
        return Text::tr(
            "It was read again as a whole when it was made; its books were not looked through yet.");
    const QString at = when(backup.proof->atMs, nowMs, zone);
    if (!backup.proof->problem.isEmpty())
        return Text::tr("Looked through %1, and not whole: %2").arg(at, backup.proof->problem);
    if (backup.proof->journalRows == 0)
        return Text::tr("Read again as a whole %1; its checksum is right.").arg(at);
    const QString rows =
        Text::tr("%Ln row(s) of the journal, all as written", nullptr, int(backup.proof->journalRows));
    return Text::tr("Restored and verified into a side file %1: every balance derived anew, %2.")
        .arg(at, rows);
}

} // namespace backroom::app::backupWords
