#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"
#include "stock/service/ledger_writer.h"

namespace backroom::stock {

/// When missing monthly checkpoints are made. Whoever posts years of history asks for Later and makes them
/// once at the end: every backdated line corrects each checkpoint after it.
enum class CheckpointTime { AfterPosting, Later };

/// Why a document is taken back. `reason` is one of the company's own (made when it is new, none when empty),
/// `note` is free text for this document alone.
struct ReversalWords {
    QString reason;
    QString note;
};

/// The only way goods move. Posts documents, and takes them back by reversing documents; it never changes
/// one.
class Posting {
public:
    explicit Posting(Desk& desk, CheckpointTime checkpoints = CheckpointTime::AfterPosting)
        : m_desk(desk), m_writer(desk), m_checkpoints(checkpoints) {}

    /// Posts all drafts in one transaction, or none. A UUID that is in the ledger already is told as
    /// `already` and changes nothing, if it stands for the same content. Errors: as checkDraft; Conflict
    /// stock.uuid_taken; Forbidden; NotFound stock.no_such_place; Refused
    /// stock.below_zero
    /// ("0 left"), stock.negative_not_accepted, stock.place_archived, stock.in_the_future; Invalid
    /// stock.ends_of_type. Needs PostStock; AdjustStock for adjustments and counts.
    Result<QList<Posted>> post(const QList<Draft>& drafts);
    Result<Posted> post(const Draft& draft);

    /// Takes a posted document back: the same lines the other way round, dated now (rules.md 4), in a
    /// document of its own. `number` is a document number or UUID. Errors: NotFound stock.no_such_document;
    /// Conflict stock.uuid_taken; Refused stock.already_reversed, stock.below_zero (what came in has gone
    /// on). Needs ReverseDocument.
    Result<Posted> reverse(const QString& number, const ReversalWords& why, const Uuid& uuid);

private:
    Result<QList<Posted>> postAll(const QList<Draft>& drafts);
    Result<Posted> postOne(const Draft& draft);
    Result<Posted> reverseAtOnce(const QString& number, const ReversalWords& why, const Uuid& uuid);
    Result<Posted> reverseOne(const QString& number, const ReversalWords& why, const Uuid& uuid);
    Result<LedgerHead> headFor(const Draft& draft, const QHash<LocationId, PlaceFacts>& places);
    Done fillCosts(QList<LedgerLine>& lines);
    /// Writes them into the ledger and says so in the journal.
    Result<Posted> writeDown(const LedgerHead& head, const QList<LedgerLine>& lines);
    /// Puts names into the ledger's refusal: which item, where, how much is left, who took it (rules.md 14).
    /// Looks things up, so it is called when the failed transaction is rolled back.
    QString tooMuchOf();
    Error inWords(Error error);
    Done loadCompany();
    /// Once a month and program: makes the checkpoints of months that have ended.
    void keepCheckpoints();

    Desk& m_desk;
    LedgerWriter m_writer;
    Currency m_currency;
    QTimeZone m_companyZone;
    CheckpointTime m_checkpoints;
    QDate m_checkpointedMonth;
    QList<DraftLine> m_attempted; // lines of the draft being posted, for the words of a refusal
};

} // namespace backroom::stock
