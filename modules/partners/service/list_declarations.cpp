#include "partners/service/list_declarations.h"

namespace backroom::partners {

using namespace list;

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
                    column("contact_name", ListType::Text, ordered),
                    column("email", ListType::Text, filtered),
                    column("phone", ListType::Text, filtered),
                    column("city", ListType::Text, ordered),
                    column("country", ListType::Text, filtered),
                    column("warning", ListType::Text, filtered),
                    column("lead_time_days", ListType::Integer, ordered, ListNulls::Possible),
                    column("archived", ListType::Flag, ordered)};
    return list;
}

QList<ListDeclaration> listDeclarations() {
    return {partnerRows()};
}

} // namespace backroom::partners
