#pragma once

#include "catalog/domain/product.h"
#include "foundation/domain/money.h"
#include "foundation/domain/quantity.h"
#include "foundation/domain/uuid.h"
#include "locations/domain/location.h"

#include <QDate>
#include <QList>

#include <optional>

namespace backroom::stock {

struct Document;
struct Entry;
struct Holding;
struct Reason;
using DocumentId = Id<Document>;
using EntryId = Id<Entry>;
using HoldingId = Id<Holding>;
using ReasonId = Id<Reason>;
using catalog::VariantId;
using locations::LocationId;

/// What kind of event a document records. A reversal has the type of what it reverses.
enum class DocumentType { Receipt, Issue, Transfer, Adjustment, Count, Return };

/// In which state goods lie. Only good ones are sellable (rules.md 51).
enum class StockState { Good, Quarantine, Damaged };

/// Whether the person has been told that a place goes below zero and wants it so (policy "warn", rules.md
/// 18).
enum class NegativeAcceptance { NotAsked, Accepted };

QString documentTypeName(DocumentType type); ///< "receipt", … as stored and in JSON
std::optional<DocumentType> documentTypeFromName(const QString& name);
QString documentNumberPrefix(DocumentType type); ///< "RCV", "ISS", "TRF", "ADJ", "CNT", "RET"
QString stockStateName(StockState state);        ///< "good", "quarantine", "damaged"
std::optional<StockState> stockStateFromName(const QString& name);

/// One line of a draft, already resolved to records. Quantity is positive in base units and goes from one
/// place to another; in a Count it is what was found at `to` (0 or more) and the ledger posts the difference.
struct DraftLine {
    VariantId variant;
    Quantity quantity;
    LocationId from;
    LocationId to;
    StockState fromState = StockState::Good;
    StockState toState = StockState::Good;
    std::optional<UnitCost> unitCost; ///< of one base unit in the company's currency; none = unknown, never 0
    std::optional<qint64> costTotalMinor; ///< what is kept; computed from unitCost when left out
    QString note;
};

/// A document on its way into the ledger. Its UUID is made by the desk once: posting it twice is one posting.
struct Draft {
    Uuid uuid;
    DocumentType type = DocumentType::Receipt;
    LocationId site;  ///< none: the site of the first place inside
    LocationId party; ///< supplier or customer
    ReasonId reason;
    QString reference; ///< delivery note, order number
    QString note;
    std::optional<qint64> effectiveAtMs; ///< none = now
    NegativeAcceptance negative = NegativeAcceptance::NotAsked;
    Uuid group; ///< import or undo group it belongs to
    QList<DraftLine> lines;
};

/// What became of a draft.
struct Posted {
    DocumentId id;
    Uuid uuid;
    QString number;       ///< empty when a count found nothing to post
    bool already = false; ///< this UUID had been posted before; nothing was done now
};

/// Checks what can be known without the database: lines present, quantities positive, from ≠ to, costs not
/// negative. Errors: Invalid stock.document_is_empty, stock.quantity_not_positive, stock.nowhere_to_go,
/// stock.negative_cost. `where` of the error names the line.
Done checkDraft(const Draft& draft);

/// Whether a document of this type may move goods between places of these kinds, in this direction: a receipt
/// from outside to a place of ours, an issue the other way, a transfer between places of ours (or to and from
/// the way between them), an adjustment or count between a place of ours and loss or opening, a return
/// between a place of ours and outside. A reversal goes the other way round. Error: Invalid
/// stock.ends_of_type.
Done checkEnds(DocumentType type, locations::LocationKind from, locations::LocationKind to,
               const QString& where);

} // namespace backroom::stock
