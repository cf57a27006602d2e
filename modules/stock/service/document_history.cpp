#include "stock/service/document_history.h"

#include "foundation/service/query.h"
#include "stock/service/queries.h"

namespace backroom::stock {

Result<QList<DocumentEvent>> DocumentHistory::of(const QString& number) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::documentHistory);
    query.bind(":number", number);
    BACKROOM_CHECK(query.exec());
    QList<DocumentEvent> events;
    while (query.next()) {
        DocumentEvent event;
        event.step = static_cast<DocumentStep>(query.int64("step"));
        event.number = query.text("number");
        event.type = documentTypeFromName(query.text("type")).value_or(DocumentType::Adjustment);
        event.reversesNumber = query.text("reverses_number");
        event.atMs = query.int64("at");
        event.person = query.text("person");
        event.desk = query.text("desk");
        event.reason = query.text("reason");
        events.append(event);
    }
    return events;
}

} // namespace backroom::stock
