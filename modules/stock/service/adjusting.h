#pragma once

#include "catalog/service/code_finder.h"
#include "locations/service/place_finder.h"
#include "scanning/domain/kept_scan.h"
#include "scanning/service/code_book.h"
#include "scanning/service/scan_journal.h"
#include "stock/service/paste_reader.h"
#include "stock/service/posting.h"
#include "stock/service/reasons.h"

#include <QHash>

namespace backroom::stock {

/// What is adjusted of one item in one bin for one reason: what the books say, and what they will say.
struct AdjustedLine {
    VariantId variant;
    LocationId place;
    QString sku;
    QString name;
    QString unit;
    QString imageHash;
    QString placeCode;
    QString reason;  ///< in its own words; empty = nobody said
    Quantity was;    ///< good pieces, with the lines before this one
    Quantity change; ///< below zero: taken out
    Quantity willBe;
    std::optional<Money> value; ///< of the change; none: the cost is unknown, or not for this person to see
    std::optional<Quantity>
        countedAt; ///< the books said this when it was counted, and say something else now
    qint64 lastSeq = 0;
};

/// An adjustment as it stands in the scan journal.
struct AdjustState {
    scanning::ScanSession session; ///< its UUID is null: nothing is begun
    LocationId place;              ///< what is scanned lies there; none = no bin is scanned
    QString placeCode;
    QString reason;            ///< of the last item
    QList<AdjustedLine> lines; ///< newest first
    qint64 scans = 0;          ///< that count, places included
};

/// A scan as the station hands it in.
struct AdjustScan {
    Uuid session;
    Uuid document; ///< of the posting; made with the session
    Uuid scan;
    QString code;
    std::optional<Quantity> quantity; ///< as typed; none = one of what was scanned
    scanning::ScanEffect effect = scanning::ScanEffect::Out;
    QString reason;
};

/// What holds for copied lines that do not say it themselves.
struct AdjustPaste {
    Uuid session;  ///< null: none is begun
    Uuid document; ///< of the posting; made with the session
    scanning::ScanEffect effect = scanning::ScanEffect::Out;
    QString reason;
};

/// What came of one scan. It is stored when this is handed out, and only then may it beep.
struct AdjustOutcome {
    enum class Kind { Adjusted, PlaceSet, Refused };
    Kind kind = Kind::Refused;
    QString says; ///< a sentence worth showing, often empty
    scanning::FoundItem item;
    AdjustedLine line; ///< as it is now
    AdjustState state;
    bool keepsQuantity = false; ///< refused for what it was, not for how many: they are the next scan's
};

/// What F12 made of an adjustment.
struct AdjustPosted {
    QString number;
    QList<AdjustedLine> lines;
};

/// What the books say is mended, from the first scan to the posted adjustment. As with a delivery, the draft
/// is the scan journal alone. Nothing is posted that was not shown: where somebody counted and the books have
/// moved since, posting refuses. Only good pieces are adjusted. Right asked for: AdjustStock.
class Adjusting {
public:
    explicit Adjusting(Desk& desk)
        : m_desk(desk), m_journal(desk), m_book(desk), m_codes(desk), m_places(desk), m_posting(desk) {}

    /// The newest draft of the person signed in at this desk, if there is one.
    Result<std::optional<AdjustState>> resume();
    /// A null state for a session that is not begun.
    Result<AdjustState> state(const Uuid& session);
    /// One code; the first is a bin and begins the draft. What cannot be is refused in `says` and not stored.
    /// Errors: as ScanJournal::append.
    Result<AdjustOutcome> take(const AdjustScan& scan);
    /// The same of a scan that was made while the books were out of reach; one that arrived already is told
    /// as it stands.
    Result<AdjustOutcome> takeKept(const scanning::KeptScan& kept);
    /// What copied lines would be in this adjustment. Errors: as PasteReader::read.
    Result<PasteReading> readPaste(const AdjustPaste& paste, const PasteText& text);
    /// Takes the good lines over, and begins the draft where it is not begun; twice is once. Errors: as
    /// ScanJournal::append.
    Result<AdjustState> takePaste(const AdjustPaste& paste, const PasteReading& reading);
    /// A draft without scans is none any more: the state that comes back is null. Error: Refused
    /// scanning.nothing_to_undo.
    Result<AdjustState> undoLast(const Uuid& session);
    /// Why goods are adjusted, as they lie on the keys: the company's own reasons, else the usual ones, which
    /// are made when they are first given.
    Result<QList<Reasons::Row>> reasons();
    /// Posts the adjustment. Errors: Refused stock.nothing_adjusted; Conflict stock.counted_before; as
    /// Posting::post, with stock.negative_not_accepted as long as `negative` is NotAsked.
    Result<AdjustPosted> post(const Uuid& session, NegativeAcceptance negative);

private:
    using Books = QHash<std::pair<LocationId, VariantId>, Quantity>;
    Result<AdjustOutcome> takePlace(const AdjustScan& scan, scanning::NewScan stored,
                                    const AdjustState& before, const scanning::FoundPlace& found);
    Result<AdjustOutcome> takeItem(const AdjustScan& scan, scanning::NewScan stored,
                                   const AdjustState& before, const scanning::FoundItem& item);
    /// Why this place cannot be adjusted; empty = it can.
    Result<QString> whyNot(const locations::Place& place, const AdjustState& before);
    Result<QList<AdjustedLine>> lines(const QList<scanning::StoredScan>& scans);
    /// Whether a reason is for the other way; empty = it is for this one.
    Result<QString> isForOtherWay(const QString& reason, Quantity change);
    static QString isForOtherWay(const QList<Reasons::Row>& reasons, const QString& reason, Quantity change);
    Done readBooks(const QList<LocationId>& places, Books& books);
    /// Names and costs of all items and places of these lines, unless they are known: three statements.
    Done learn(const QList<AdjustedLine>& lines);
    Done learnCosts(const QList<VariantId>& variants);
    Done describe(AdjustedLine& line);
    Result<std::optional<UnitCost>> unitCost(VariantId variant);
    struct PasteBooks;
    /// What one copied line changes; its trouble where it cannot be.
    Result<scanning::NewScan> pasted(PasteLine& line, scanning::NewScan scan, PasteBooks& so);
    Done checkPlace(PasteLine& line, PasteBooks& so);
    Result<QList<DraftLine>> draftLines(const AdjustState& state);
    Done giveReason(Draft& draft, const AdjustState& state);
    Result<AdjustOutcome> finished(AdjustOutcome outcome, const AdjustScan& scan, LocationId place);

    Desk& m_desk;
    scanning::ScanJournal m_journal;
    scanning::CodeBook m_book;
    catalog::CodeFinder m_codes;
    locations::PlaceFinder m_places;
    Posting m_posting;
    // Names and costs for as long as a draft is open; both are looked up anew for the next one.
    QHash<VariantId, catalog::VariantRef> m_variants;
    QHash<VariantId, std::optional<UnitCost>> m_costs;
    QHash<LocationId, QString> m_placeCodes;
    Currency m_currency;
};

} // namespace backroom::stock
