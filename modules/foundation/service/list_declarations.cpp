#include "foundation/service/list_declarations.h"

namespace backroom::foundation {

namespace {

constexpr ListUses any = ListUse::Sort | ListUse::Filter;

ListColumn column(const char* name, ListType type, ListUses uses, ListNulls nulls = ListNulls::Never) {
    return {QString::fromLatin1(name), type, uses, nulls, {}, ListFold::None};
}

} // namespace

ListDeclaration journalList() {
    return {QStringLiteral("foundation_journal_rows"),
            QStringLiteral("seq"),
            {column("seq", ListType::Integer, any), column("uuid", ListType::Uuid, ListUse::Filter),
             column("at", ListType::Instant, any),
             column("actor_name", ListType::Text, any | ListUse::Search),
             column("desk", ListType::Text, any | ListUse::Search),
             column("action", ListType::Text, any | ListUse::Search),
             column("entity", ListType::Text, any | ListUse::Search),
             column("entity_uuid", ListType::Uuid, any, ListNulls::Possible)}};
}

QList<ListDeclaration> listDeclarations() {
    return {journalList()};
}

} // namespace backroom::foundation
