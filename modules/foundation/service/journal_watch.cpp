#include "foundation/service/journal_watch.h"

#include "foundation/service/journal_seal.h"
#include "foundation/service/queries.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace backroom {

using namespace foundation;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JournalWatch)
};

/// The same for everybody who opens these books from this machine.
QString addressOf(const DatabaseUrl& url) {
    return url.engine == Engine::Sqlite
               ? QFileInfo(url.path).absoluteFilePath()
               : QStringLiteral("%1:%2/%3").arg(url.host).arg(url.port).arg(url.name);
}

} // namespace

QString JournalWatch::standardFile() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/backroom/desk.ini");
}

DeskSettings JournalWatch::settings() const {
    return {m_file, addressOf(m_desk.database().url()) + QLatin1Char('\n') + m_company.toString(), {}};
}

Result<JournalWatch::Seen> JournalWatch::compare() {
    Seen seen;
    // What a restore brought back and nobody has sealed since belongs to the chain too.
    BACKROOM_CHECK(sealJournal(m_desk.database()));
    const auto kept = settings().journalHead();
    seen.remembered = kept.value_or(JournalHead());
    Query query(m_desk.database(), queries::journalSeen);
    query.bind(":seq", seen.remembered.seq).bind(":since", seen.remembered.atMs);
    BACKROOM_TRY(const bool any, query.execAndNext());
    QString there;
    bool isRestored = false;
    if (any) {
        seen.present = {query.int64("seq"), query.text("hash"), query.int64("at")};
        there = query.text("hash_there");
        isRestored = query.int64("restores") > 0;
    }
    if (!kept)
        return seen;
    if (there == kept->hash)
        seen.sight = JournalSight::There;
    else if (isRestored)
        seen.sight = JournalSight::Restored;
    else
        seen.sight = there.isEmpty() ? JournalSight::Gone : JournalSight::Remade;
    return seen;
}

Result<JournalSight> JournalWatch::look() {
    return compare().map([](const Seen& seen) { return seen.sight; });
}

Result<std::optional<ChainBreak>> JournalWatch::missed() {
    BACKROOM_TRY(const Seen seen, compare());
    const qint64 seq = seen.remembered.seq;
    if (seen.sight == JournalSight::Gone)
        return ChainBreak{seq, ChainFault::TailCut,
                          Text::tr("This desk has seen entry %1 of the journal; it is gone").arg(seq)};
    if (seen.sight == JournalSight::Remade)
        return ChainBreak{
            seq, ChainFault::Rewritten,
            Text::tr("This desk has seen entry %1 of the journal; it is another one now").arg(seq)};
    return std::nullopt;
}

Done JournalWatch::remember() {
    BACKROOM_TRY(const Seen seen, compare());
    const bool isBroken = seen.sight == JournalSight::Gone || seen.sight == JournalSight::Remade;
    const bool isKnown = seen.sight == JournalSight::There && seen.present.seq <= seen.remembered.seq;
    if (!isBroken && !isKnown && seen.present.seq > 0)
        settings().rememberJournalHead(seen.present);
    return {};
}

} // namespace backroom
