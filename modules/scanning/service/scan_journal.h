#pragma once

#include "foundation/service/desk.h"
#include "scanning/domain/scan_session.h"

#include <QHash>

namespace backroom::scanning {

/// What starts a draft. `place` is where goods go until a bin is scanned; a move has neither site nor place.
struct NewSession {
    Uuid uuid;
    Uuid documentUuid;
    locations::LocationId site;
    locations::LocationId place;
    locations::LocationId party; ///< may be none
    QString deliveryNote;
    ScanTask task = ScanTask::Receive;
};

/// The durable journal of scans: a scan is committed (fsync) when append() has returned, and only then may it
/// beep. A power cut after that loses nothing, and handing a scan in again stores it once. It posts nothing
/// to the ledger. Every call needs the right to post stock; errors of the database are passed on.
class ScanJournal {
public:
    explicit ScanJournal(Desk& desk) : m_desk(desk) {}

    /// Starts a session; the same UUID again is the same session.
    Result<ScanSession> openSession(const NewSession& session);
    /// The drafts of the person signed in, newest first. A delivery waits for its person at every desk; what
    /// is moved or adjusted is in front of one desk, and stays there.
    Result<QList<ScanSession>> openSessions(ScanTask task = ScanTask::Receive);
    /// Error: NotFound scanning.no_session.
    Result<ScanSession> session(const Uuid& uuid);
    /// Supplier and delivery note. Error: Refused scanning.session_closed.
    Done setHead(const Uuid& session, locations::LocationId party, const QString& deliveryNote);

    /// Another site, as long as nothing was scanned. Error: Refused scanning.site_is_fixed.
    Done setSite(const Uuid& session, locations::LocationId site, locations::LocationId place);
    /// How goods look that nobody knows yet; a later photo of the same code takes its place. `blob` is the
    /// hash of a kept picture. Error: Refused scanning.session_closed.
    Done keepPhoto(const Uuid& session, const QString& code, const QString& blob);

    /// Stores one scan. Errors: Refused scanning.session_closed; Invalid decimal.too_large.
    Result<StoredScan> append(const Uuid& session, const NewScan& scan);
    /// One that was handed in before, whatever became of it since; none = it never arrived.
    Result<std::optional<StoredScan>> find(const Uuid& scan);
    /// Stores items pasted together, all or none; twice is once. Returns how many are new. Errors: as append.
    Result<qint64> appendAll(const Uuid& session, const QList<NewScan>& scans);
    /// Takes back the last scan that still counts, and what was pasted together with it. Errors: Refused
    /// scanning.nothing_to_undo, scanning.session_closed.
    Result<StoredScan> undoLast(const Uuid& session);
    /// Gives every parked scan of this code its item; returns how many. Errors: NotFound scanning.not_parked.
    Result<qint64> tie(const Uuid& session, const QString& code, catalog::VariantId variant, Quantity pack);

    /// Everything scanned, oldest first, undone ones included.
    Result<QList<StoredScan>> scans(const Uuid& session);
    Result<QList<ScanLine>> lines(const Uuid& session);
    Result<QList<ParkedCode>> parked(const Uuid& session);
    /// What still waits of deliveries of this site that are posted, newest delivery first.
    Result<QList<ParkedCode>> parkedBefore(locations::LocationId site);
    /// Takes a code out of the tray, be its delivery posted or not; returns how many pieces were turned away
    /// for which reason ("" = none). Errors: NotFound scanning.not_parked.
    Result<QHash<QString, Quantity>> unpark(const Uuid& session, const QString& code);

    /// Holds an open session until the transaction ends, so that no scan is stored between reading its lines
    /// and closing it. Error: Refused scanning.session_closed.
    Done hold(const Uuid& session);
    /// Its document is posted; parked codes stay parked. Closing a closed one is no error. To be called in
    /// the transaction that posts.
    Done closePosted(const Uuid& session);
    /// The person throws the draft away; the scans stay in the journal.
    Done discard(const Uuid& session);

private:
    Result<qint64> lockOpen(const Uuid& session);
    /// Id of the session, 0 when it is closed, and the last of `count` numbers taken there.
    Result<std::pair<qint64, qint64>> takeNumbers(const Uuid& session, qint64 count);
    Result<StoredScan> scan(const Uuid& uuid);
    Done close(const Uuid& session, SessionState state);
    Done recordOn(const Uuid& session, const QString& action, const QJsonObject& after);

    Desk& m_desk;
};

} // namespace backroom::scanning
