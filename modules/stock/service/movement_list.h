#pragma once

#include "foundation/service/desk.h"
#include "foundation/service/paged_list.h"
#include "foundation/service/query.h"
#include "stock/domain/document.h"

namespace backroom::stock {

/// Where a page of movements ended; the next one starts behind it. Text form "SEQ:LINE" for scripts.
struct MovementCursor {
    qint64 postedSeq = 0;
    qint64 line = 0;
    [[nodiscard]] QString toString() const;
    static Result<MovementCursor> parse(const QString& text);
};

/// Which ledger entries are asked for, newest posting first.
struct MovementQuestion {
    VariantId variant;
    std::optional<qint64> fromMs; ///< effective at or after
    std::optional<qint64> toMs;   ///< effective at or before
    QString document;             ///< number or UUID; empty = all
    QString locationPath;         ///< from or to this place or one below it; empty = everywhere
    std::optional<MovementCursor> after;
    int limit = 100;
};

/// A ledger entry as people read it.
struct MovementRow {
    MovementCursor cursor;
    QString number;
    Uuid documentUuid;
    DocumentType type = DocumentType::Receipt;
    QString reference;
    QString note;
    QString reason;
    QString sku;
    QString itemName;
    QString unit;      ///< the code of what it is counted in
    VariantId variant; ///< only in list()
    Uuid variantUuid;
    Quantity quantity;
    std::optional<UnitCost> unitCost;
    std::optional<qint64> costTotalMinor;
    qint64 effectiveAtMs = 0;
    qint64 postedAtMs = 0;
    QDate businessDay;
    QString fromCode;
    QString fromName;
    StockState fromState = StockState::Good;
    bool fromInside = false;
    QString toCode;
    QString toName;
    StockState toState = StockState::Good;
    bool toInside = false;
    QString actor;
    QString party;
    QString reversesNumber;
    QString reversedByNumber; ///< of page(): which document took this one back
};

/// Reads the ledger, page by page. Costs are left out for a person who may not see them.
class MovementList {
public:
    explicit MovementList(Desk& desk) : m_desk(desk) {}
    /// Needs ReadStock. Error: NotFound stock.no_such_document.
    Result<QList<MovementRow>> page(const MovementQuestion& question);
    /// An item's latest entries up to an instant, newest first by when they took effect; costs what they are,
    /// not what the ledger is. Needs ReadStock.
    Result<QList<MovementRow>> lastOf(VariantId variant, qint64 toMs, int limit);
    /// Every entry, any filter and order (movementRows()); the cursors of its rows are those of the list, not
    /// MovementCursor. Needs ReadStock.
    [[nodiscard]] PagedList<MovementRow> list();
    /// What a person means who writes `text`: a document of that number or reference, or items whose SKU or
    /// name holds all its words. Needs ReadStock.
    Result<ListFilter> filterFor(const QString& text);
    /// The number of the document with these digits, without its letters and zeros; empty when there is none.
    /// Needs ReadStock.
    Result<QString> numberOf(qint64 digits);
    /// The number of the document that the person signed in posted last and that nobody took back yet; empty
    /// when there is none. Needs ReadStock.
    Result<QString> lastPosted();

private:
    MovementRow read(const Query& query) const;
    Desk& m_desk;
};

} // namespace backroom::stock
