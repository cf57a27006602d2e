#pragma once

#include "catalog/service/code_finder.h"
#include "locations/service/place_finder.h"
#include "scanning/domain/kept_scan.h"
#include "scanning/service/code_book.h"
#include "scanning/service/scan_journal.h"
#include "stock/service/paste_reader.h"
#include "stock/service/posting.h"
#include "stock/service/reasons.h"

namespace backroom::stock {

/// A scan as the station for moves hands it in.
struct MoveScan {
    Uuid session;
    Uuid document; ///< of the posting; made with the session
    Uuid scan;
    QString code;
    std::optional<Quantity> quantity; ///< as typed; before a bin it is the quantity of the move
    QString reason;
};

/// A move that was pasted and says both bins.
struct PastedMove {
    scanning::FoundItem item;
    Quantity quantity; ///< in base units
    scanning::FoundPlace from;
    scanning::FoundPlace to;
};

/// A move whose second bin was not scanned yet; or moves that were pasted and wait to be posted together.
struct HalfMove {
    Uuid session;
    Uuid document;
    scanning::FoundItem item;
    Quantity quantity; ///< in base units
    std::optional<scanning::FoundPlace> from;
    Reasons::Row reason;           ///< none: its id is null
    QList<PastedMove> pasted = {}; ///< then there is no item
};

/// What came of a scan that was made while the books were out of reach.
struct KeptMove {
    enum class Kind {
        Stands,  ///< it had arrived already
        Item,    ///< begins a move
        From,    ///< where it comes from
        Posted,  ///< where it goes to: the move is made, `move` under `number`
        Refused, ///< not taken, and the move it belonged to was not made; `says` tells why
    };
    Kind kind = Kind::Refused;
    QString says;
    QString number;
    PastedMove move;
    std::optional<HalfMove> half; ///< what is half made now
};

/// A move from its first scan to the posted transfer. As with a delivery, the draft is the scan journal
/// alone: a scan stands there when its call has returned, and only then may it beep. Right asked for:
/// PostStock.
class Moving {
public:
    explicit Moving(Desk& desk)
        : m_desk(desk), m_journal(desk), m_book(desk), m_codes(desk), m_places(desk), m_posting(desk) {}

    /// The newest draft of the person signed in at this desk, if there is one.
    Result<std::optional<HalfMove>> resume();
    /// One scan of many that nobody could answer when they were made: item, where from, where to, and again.
    /// A move that has anything wrong with it is not made at all, or the next scan would mean something else.
    /// Errors: as post.
    Result<KeptMove> takeKept(const scanning::KeptScan& kept);
    /// Begins the draft. Errors: as ScanJournal::append, here and in the next one.
    Done takeItem(const MoveScan& scan, const scanning::FoundItem& item);
    Done takeFrom(const MoveScan& scan, const scanning::FoundPlace& from);
    /// Takes the last scan back; without any scan the draft is none any more.
    Result<std::optional<HalfMove>> takeBack(const Uuid& session);
    /// What copied lines would move. Errors: as PasteReader::read.
    Result<PasteReading> readPaste(const PasteText& text);
    /// Begins a draft of the good lines; twice is once. Errors: as ScanJournal::append.
    Result<HalfMove> takePaste(const Uuid& session, const Uuid& document, const PasteReading& reading);
    /// Posts what was pasted as one transfer. Errors: as post.
    Result<Posted> postPaste(const Uuid& session, ReasonId reason, NegativeAcceptance negative);
    /// Posts the transfer and ends its draft, or neither. Errors: as Posting::post; Refused
    /// scanning.session_closed. `last`: the scan that posts it, where that is to be found again.
    Result<Posted> post(const Uuid& session, const Draft& draft,
                        const std::optional<MoveScan>& last = std::nullopt);

private:
    struct KeptSource;
    Result<bool> arrived(const scanning::KeptScan& kept);
    Result<KeptMove> takeKeptItem(const scanning::KeptScan& kept, const scanning::FoundItem& item);
    Result<KeptMove> takeKeptFrom(const scanning::KeptScan& kept, const HalfMove& half,
                                  const scanning::FoundPlace& from);
    Result<KeptMove> takeKeptTo(const scanning::KeptScan& kept, const HalfMove& half,
                                const scanning::FoundPlace& to);
    /// The bin the goods lie in, where the one above it was scanned.
    Result<KeptSource> sourceOf(const HalfMove& half, const scanning::FoundPlace& scanned);
    Result<KeptMove> notMade(const std::optional<HalfMove>& half, const QString& says);
    Result<std::optional<HalfMove>> half(const scanning::ScanSession& session);
    Result<QList<PastedMove>> pastedMoves(const QList<scanning::StoredScan>& scans);
    Done checkOnHand(QList<PasteLine>& lines);

    Desk& m_desk;
    scanning::ScanJournal m_journal;
    scanning::CodeBook m_book;
    catalog::CodeFinder m_codes;
    locations::PlaceFinder m_places;
    Posting m_posting;
};

} // namespace backroom::stock
