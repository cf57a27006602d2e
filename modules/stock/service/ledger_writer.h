#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"

#include <QHash>

#include <compare>

namespace backroom::stock {

/// What posting must know of a place.
struct PlaceFacts {
    LocationId id;
    QString code;
    locations::LocationKind kind = locations::LocationKind::Bin;
    LocationId site;
    QString timeZone;
    bool holdsStock = false;
    bool isArchived = false;
};

/// What names an account.
struct HoldingKey {
    qint64 variant = 0;
    qint64 location = 0;
    int state = 0;
    auto operator<=>(const HoldingKey&) const = default;
    friend size_t qHash(const HoldingKey& key, size_t seed = 0) {
        return qHashMulti(seed, key.variant, key.location, key.state);
    }
};

/// A draft line with its two accounts found, as it will stand in the ledger.
struct LedgerLine {
    VariantId variant;
    HoldingId from;
    HoldingId to;
    Quantity quantity;
    std::optional<UnitCost> unitCost;
    std::optional<qint64> costTotalMinor;
    EntryId reverses;
    QString note;
};

/// The head of a document, ready to be written.
struct LedgerHead {
    Draft draft; ///< its lines are not used
    qint64 effectiveAtMs = 0;
    QDate businessDay;
    DocumentId reverses;
};

/// Writes documents into the ledger inside a transaction somebody else holds. It knows tables, not rules:
/// rights, dates and sense are Posting's, the negative policy is the database's. Statements per document are
/// constant on PostgreSQL, whatever the number of lines.
class LedgerWriter {
public:
    explicit LedgerWriter(Desk& desk) : m_desk(desk) {}

    /// Facts of all places a draft names. Error: NotFound stock.no_such_place; Refused stock.place_archived.
    Result<QHash<LocationId, PlaceFacts>> places(const Draft& draft);
    /// No line is finer than its item's unit (rule 9). Error: Invalid catalog.too_precise_for_unit.
    Done checkPrecision(const QList<DraftLine>& lines);
    /// Finds or opens the accounts of the lines.
    Result<QList<LedgerLine>> resolve(const QList<DraftLine>& lines,
                                      const QHash<LocationId, PlaceFacts>& places);
    /// What a count found becomes what it differs by; lines that agree are dropped. Holds the accounts until
    /// commit.
    Result<QList<LedgerLine>> differences(const QList<LedgerLine>& counted);
    /// Writes head and entries and posts them. `contentHash`: documentContentHash of both. Errors: the
    /// ledger's refusals (stock.below_zero, …).
    Result<Posted> write(const LedgerHead& head, const QList<LedgerLine>& lines, const QString& contentHash);

    /// To be called when the transaction's end is known: what it opened may be remembered, or must be
    /// forgotten.
    void committed();
    void rolledBack();

private:
    using Key = HoldingKey;
    Done findHoldings(const QList<Key>& keys, const QHash<qint64, int>& tracked);
    Done findHoldingsOneByOne(const QList<Key>& keys, const QHash<qint64, int>& tracked);
    Result<DocumentId> insertHead(const LedgerHead& head);
    Done insertEntries(DocumentId document, const LedgerHead& head, const QList<LedgerLine>& lines);
    Done insertEntriesAsRows(DocumentId document, const LedgerHead& head, const QList<LedgerLine>& lines);
    Done insertEntriesAtOnce(DocumentId document, const LedgerHead& head, const QList<LedgerLine>& lines);

    Desk& m_desk;
    QHash<Key, qint64>
        m_known; // accounts of committed transactions: they are never deleted, so an id stays true
    QHash<Key, qint64> m_found; // of the open one
};

/// SHA-256 (hex) over all that a person or a program said, head and entries: the journal keeps it, and
/// `verify --deep` computes it again. Number, person, desk and time are the database's; the journal has them
/// too.
QString documentContentHash(const LedgerHead& head, const QList<LedgerLine>& lines);

} // namespace backroom::stock
