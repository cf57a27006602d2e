#pragma once

#include "foundation/domain/progress.h"
#include "foundation/service/desk.h"

#include <QList>

#include <limits>

namespace backroom {

struct JournalEntry {
    qint64 seq = 0;
    Uuid uuid;
    qint64 atMs = 0;
    QString actor;
    QString desk;
    QString action;
    QString entity;
    Uuid entityUuid; ///< null when it is not about one record
    QJsonObject before;
    QJsonObject after;
};

/// What is left empty does not restrict.
struct JournalFilter {
    QString entity;
    Uuid entityUuid;
    QString actor; ///< account name, in any case
    std::optional<qint64> fromMs;
};

/// The last link as somebody remembered it outside the database: what shows a cut tail or a rewritten chain.
struct JournalHead {
    qint64 seq = 0;
    QString hash;
    qint64 atMs = 0; ///< of the row
};

enum class ChainFault {
    RowMissing,     ///< a number is not there
    RowChanged,     ///< a row or its place is not what was sealed
    PayloadChanged, ///< before/after are not what was written
    TailCut,        ///< the remembered head is not there any more
    Rewritten       ///< the row at the remembered head's number is another one
};

struct ChainBreak {
    qint64 seq = 0;
    ChainFault fault = ChainFault::RowMissing;
    QString sentence; ///< for a person
};

struct ChainReport {
    qint64 rowsChecked = 0;
    JournalHead head;
    std::optional<ChainBreak> firstBreak;
    qint64 lateUnsealed = 0; ///< rows that no desk sealed for more than a minute

    [[nodiscard]] bool isSound() const { return !firstBreak && lateUnsealed == 0; }
};

/// Reads the journal for a person and proves its chain. It never writes a row. Every call wants
/// Permission::ReadJournal.
class JournalReader {
public:
    explicit JournalReader(Desk& desk) : m_desk(desk) {}

    /// Sealed rows, newest first; the next page starts at the last row's seq.
    Result<QList<JournalEntry>> list(const JournalFilter& filter, int limit,
                                     qint64 beforeSeq = std::numeric_limits<qint64>::max());
    Result<JournalHead> head();
    /// Derives every link again and names the first that does not hold. Error: Refused job.cancelled.
    Result<ChainReport> verifyChain(const std::optional<JournalHead>& remembered = {},
                                    Progress* job = nullptr);
    /// The same of one row, as far as the row before it tells.
    Result<std::optional<ChainBreak>> check(qint64 seq);

private:
    Desk& m_desk;
};

} // namespace backroom
