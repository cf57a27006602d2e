#include "partners/service/list_declarations.h"

namespace backroom::partners {

namespace {

constexpr ListUses shown = ListUse::Show;
constexpr ListUses filtered = ListUse::Filter;
constexpr ListUses ordered = ListUse::Sort | ListUse::Filter;

ListColumn column(const char* name, ListType type, ListUses uses = shown,
                  ListNulls nulls = ListNulls::Never) {
    return {QString::fromLatin1(name), type, uses, nulls, {}, ListFold::None};
}

ListColumn folded(const char* name, ListUses uses, const char* key, ListFold fold) {
    return {QString::fromLatin1(name), ListType::Text,           uses,
            ListNulls::Never,          QString::fromLatin1(key), fold};
}

} // namespace

ListDeclaration partnerRows() {
    ListDeclaration list;
    list.view = QStringLiteral("partners_rows");
    list.id = QStringLiteral("id");
    list.columns = {column("id", ListType::Integer, ordered),
                    column("uuid", ListType::Uuid),
                    folded("code", ordered, "code_key", ListFold::Code),
                    folded("name", ordered, "name_key", ListFold::Text),
                    folded("search_key", ListUse::Search, "search_key", ListFold::Text),
                    column("is_supplier", ListType::Flag, filtered),
                    column("is_customer", ListType::Flag, filtered),
                    column("contact_name", ListType::Text, filtered),
                    column("email", ListType::Text, filtered),
                    column("phone", ListType::Text, filtered),
                    column("city", ListType::Text, filtered),
                    column("country", ListType::Text, filtered),
                    column("warning", ListType::Text, filtered),
                    column("lead_time_days", ListType::Integer, ordered, ListNulls::Possible),
                    column("archived", ListType::Flag, filtered)};
    return list;
}

QList<ListDeclaration> listDeclarations() {
    return {partnerRows()};
}

} // namespace backroom::partners
