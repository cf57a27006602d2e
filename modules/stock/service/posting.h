#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"
#include "stock/service/ledger_writer.h"

namespace backroom::stock {

/// When missing monthly checkpoints are made. Whoever posts years of history asks for Later and makes them
/// once at the end: every backdated line corrects each checkpoint after it.
enum class CheckpointTime { AfterPosting, Later };

/// The only way goods move. Posts documents, and takes them back by reversing documents; it never changes
/// one.
class Posting {
public:
    explicit Posting(Desk& desk, CheckpointTime checkpoints = CheckpointTime::AfterPosting)
        : m_desk(desk), m_writer(desk), m_checkpoints(checkpoints) {}

    /// Posts all drafts in one transaction, or none. A UUID that is in the ledger already is told as
    /// `already` and changes nothing. Errors: as checkDraft; Forbidden; NotFound stock.no_such_place; Refused
    /// stock.below_zero
    /// ("0 left"), stock.negative_not_accepted, stock.place_archived, stock.in_the_future.
    /// Needs PostStock; AdjustStock for adjustments and counts.
    Result<QList<Posted>> post(const QList<Draft>& drafts);
    Result<Posted> post(const Draft& draft);

    /// Takes a posted document back: the same lines the other way round, dated now (rules.md 4), in a
    /// document of its own. `number` is a document number or UUID. Errors: NotFound stock.no_such_document;
    /// Refused stock.already_reversed, stock.below_zero (what came in has gone on). Needs ReverseDocument.
    Result<Posted> reverse(const QString& number, const QString& reason, const Uuid& uuid);

private:
    Result<QList<Posted>> postAll(const QList<Draft>& drafts);
    Result<Posted> postOne(const Draft& draft);
    Result<Posted> reverseAtOnce(const QString& number, const QString& reason, const Uuid& uuid);
    Result<Posted> reverseOne(const QString& number, const QString& reason, const Uuid& uuid);
    Result<std::optional<Posted>> alreadyPosted(const Uuid& uuid);
    Result<LedgerHead> headFor(const Draft& draft, const QHash<LocationId, PlaceFacts>& places);
    Done fillCosts(QList<LedgerLine>& lines);
    Done recordPosting(const Posted& posted, const LedgerHead& head, const QList<LedgerLine>& lines);
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

/// The company's own reasons, in categories. A reason is never deleted, only archived.
class Reasons {
public:
    explicit Reasons(Desk& desk) : m_desk(desk) {}
    struct Row {
        ReasonId id;
        Uuid uuid;
        QString category;
        QString name;
        bool archived = false;
    };
    /// The reason of this name (any case) in the category of a document type; made when it is new.
    Result<ReasonId> findOrCreate(DocumentType category, const QString& name);
    Result<QList<Row>> list();
    /// Needs EditLocations.
    Done archive(ReasonId id);

private:
    Desk& m_desk;
};

} // namespace backroom::stock
