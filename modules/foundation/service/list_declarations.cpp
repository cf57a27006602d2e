#include "foundation/service/list_declarations.h"

namespace backroom::foundation {

using namespace list;

ListDeclaration journalList() {
    return {QStringLiteral("foundation_journal_rows"),
            QStringLiteral("seq"),
            {column("seq", ListType::Integer, ordered), column("uuid", ListType::Uuid, filtered),
             column("at", ListType::Instant, ordered),
             column("actor_name", ListType::Text, ordered | ListUse::Search),
             column("desk", ListType::Text, ordered | ListUse::Search),
             column("action", ListType::Text, ordered | ListUse::Search),
             column("entity", ListType::Text, ordered | ListUse::Search),
             column("entity_uuid", ListType::Uuid, ordered, ListNulls::Possible)}};
}

QList<ListDeclaration> listDeclarations() {
    return {journalList()};
}

} // namespace backroom::foundation
