#pragma once

#include "catalog/domain/product.h"
#include "foundation/domain/actor.h"
#include "locations/domain/location.h"

namespace backroom::scanning {

/// What is being done at the station.
enum class ScanTask { Receive, Transfer, Adjust };

enum class SessionState { Open, Posted, Discarded };

/// One receiving at the dock, one move, one adjustment: a draft of the document whose UUID it carries from
/// the beginning, so that posting it twice is posting it once.
struct ScanSession {
    Uuid uuid;
    ScanTask task = ScanTask::Receive;
    locations::LocationId site;  ///< of a move none
    locations::LocationId place; ///< where goods go until a bin is scanned; of a move none
    locations::LocationId party; ///< the supplier; none when nobody said
    QString deliveryNote;
    Uuid documentUuid;
    Id<Account> startedBy;
    QString desk;
    SessionState state = SessionState::Open;
    qint64 openedAtMs = 0;
};

enum class ScanMeaning { Item, Place, Unknown };

/// What a scan does to what the books say. None: it counts, or moves. Are: so many there are, be it none.
enum class ScanEffect { None, Out, In, Are };

/// Parked: not known yet, waits for an item. Undone: taken back with F9; it stays in the journal.
enum class ScanState { Taken, Parked, Undone, Posted };

/// A scan as the station hands it in.
struct NewScan {
    Uuid uuid;      ///< made by the client before anything else: handing it in twice is once
    QString raw;    ///< what the device sent
    QString parsed; ///< what was read from it, for people
    ScanMeaning meaning = ScanMeaning::Unknown;
    catalog::VariantId variant;             ///< of an item
    locations::LocationId place;            ///< where the goods go; of a place scan the place itself
    Quantity quantity = Quantity::whole(1); ///< how often: "12 ×"
    Quantity pack = Quantity::whole(1);     ///< base units in one
    QString rejectReason = {}; ///< why goods are turned away or adjusted, in words; empty = nobody said
    ScanEffect effect = ScanEffect::None;
    std::optional<Quantity> was = {}; ///< what the books said when somebody counted
    locations::LocationId from = {};  ///< of a pasted move, which says both places at once
};

/// A scan as it stands in the journal.
struct StoredScan : NewScan {
    qint64 seq = 0; ///< order within the session, from 1
    Quantity total; ///< quantity × pack in base units
    ScanState state = ScanState::Taken;
    qint64 atMs = 0;
    qint64 paste = 0; ///< seq of the first line it was pasted with; 0 = scanned alone
};

/// What was scanned of one item into one place.
struct ScanLine {
    catalog::VariantId variant;
    locations::LocationId place;
    Quantity total;
    qint64 scans = 0;
    qint64 lastSeq = 0;
    QString rejectReason = {}; ///< of goods that are held apart; accepted ones are another line
};

/// A code nobody knows yet and how many lie there.
struct ParkedCode {
    QString code;
    Quantity quantity; ///< pieces as counted, without any pack
    qint64 scans = 0;
    qint64 lastSeq = 0;
    QString photoHash; ///< of the blob; empty = nobody took one
    Uuid session;      ///< of which delivery
    QString deliveryNote;
};

/// As stored: "receive", "transfer", "adjust".
QString scanTaskName(ScanTask task);
std::optional<ScanTask> scanTaskFromName(const QString& name);
/// As stored: "", "out", "in", "are".
QString scanEffectName(ScanEffect effect);
std::optional<ScanEffect> scanEffectFromName(const QString& name);

/// Where goods go now: the last place scanned and not undone, else the session's own.
locations::LocationId currentPlace(const ScanSession& session, const QList<StoredScan>& scans);

/// As stored: "taken", "parked", …
QString scanStateName(ScanState state);
std::optional<ScanState> scanStateFromName(const QString& name);
QString scanMeaningName(ScanMeaning meaning);
std::optional<ScanMeaning> scanMeaningFromName(const QString& name);
QString sessionStateName(SessionState state);
std::optional<SessionState> sessionStateFromName(const QString& name);

} // namespace backroom::scanning
