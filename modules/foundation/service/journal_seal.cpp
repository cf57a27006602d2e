#include "foundation/service/journal_seal.h"

#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QCryptographicHash>

namespace backroom {

using namespace foundation;

namespace {

QString field(QString text) {
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('|'), QLatin1String("\\p"));
    return QLatin1String("|=") + text;
}

} // namespace

QString JournalLink::hash(const QString& previous) const {
    const QString none = QStringLiteral("|");
    const QString text = previous + field(QString::number(seq)) + field(uuid) + field(QString::number(atMs)) +
                         (actorId ? field(QString::number(*actorId)) : none) + field(actorName) +
                         field(desk) + field(action) + field(entity) +
                         (entityUuid ? field(*entityUuid) : none) + field(payloadHash);
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<qint64> sealJournal(Database& db) {
    Query seal(db, queries::journalSeal);
    BACKROOM_CHECK(seal.execAndNext());
    return seal.int64("seq");
}

} // namespace backroom
