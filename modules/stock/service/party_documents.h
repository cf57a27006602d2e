#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"

namespace backroom::stock {

/// A posted document as it stands in a partner's history.
struct PartyDocument {
    QString number;
    DocumentType type = DocumentType::Receipt;
    QString reference;
    QString reversesNumber;
    qint64 effectiveAtMs = 0;
    qint64 lines = 0;
};

/// What was delivered by a partner or sent to it.
class PartyDocuments {
public:
    explicit PartyDocuments(Desk& desk) : m_desk(desk) {}
    /// The newest documents of the place that goods come from and the one they go to (either may be none), at
    /// most `limit`. Right: ReadStock.
    Result<QList<PartyDocument>> last(LocationId supplier, LocationId customer, int limit);

private:
    Desk& m_desk;
};

} // namespace backroom::stock
