#include "stock/service/party_documents.h"

#include "foundation/service/query.h"
#include "stock/service/queries.h"

namespace backroom::stock {

Result<QList<PartyDocument>> PartyDocuments::last(LocationId supplier, LocationId customer, int limit) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::partyDocuments);
    query.bind(":first", supplier).bind(":second", customer).bind(":row_limit", limit);
    BACKROOM_CHECK(query.exec());
    QList<PartyDocument> documents;
    while (query.next()) {
        PartyDocument document;
        document.number = query.text("number");
        document.type = documentTypeFromName(query.text("type")).value_or(DocumentType::Receipt);
        document.reference = query.text("reference");
        document.reversesNumber = query.text("reverses_number");
        document.effectiveAtMs = query.int64("effective_at");
        document.lines = query.int64("line_count");
        documents.append(document);
    }
    return documents;
}

} // namespace backroom::stock
