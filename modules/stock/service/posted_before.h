#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"

namespace backroom::stock {

/// Answers whether a document is in the ledger already. A UUID names one document for ever: posting the same
/// one again is told as `already`; the same UUID with other content is another document and is refused, or
/// what was to be posted would be lost without a word. It reads and changes nothing.
class PostedBefore {
public:
    PostedBefore(Desk& desk, const Currency& currency) : m_desk(desk), m_currency(currency) {}

    /// None when the UUID is new. What a draft leaves out (site, time) cannot differ. Error: Conflict
    /// stock.uuid_taken.
    Result<std::optional<Posted>> find(const Draft& draft);
    /// The same for taking `original` back.
    Result<std::optional<Posted>> findReversal(const Uuid& uuid, DocumentId original);

private:
    struct Head {
        Posted posted;
        Draft draft; ///< without lines
        DocumentId reverses;
        qint64 postedSeq = 0;
    };
    Result<std::optional<Head>> head(const Uuid& uuid);
    Result<QList<DraftLine>> lines(DocumentId document);
    Result<bool> isSameLine(const DraftLine& asked, const DraftLine& posted);
    Result<bool> areSameLines(const Draft& draft, const QList<DraftLine>& posted);
    Result<bool> isSameCount(const Draft& draft, const QList<DraftLine>& posted, qint64 postedSeq);

    Desk& m_desk;
    Currency m_currency;
};

} // namespace backroom::stock
