#include "catalog/service/list_declarations.h"

namespace backroom::catalog {

using namespace list;

ListDeclaration variantRows() {
    ListDeclaration list;
    list.view = QStringLiteral("catalog_variants");
    list.id = QStringLiteral("id");
    list.columns = {column("id", ListType::Integer, ordered),
                    column("uuid", ListType::Uuid),
                    column("product_id", ListType::Integer, filtered),
                    folded("sku", ordered, "sku_key", ListFold::Code),
                    folded("name", ordered, "name_key", ListFold::Text),
                    folded("search_key", ListUse::Search, "search_key", ListFold::Text),
                    folded("category_path", ordered, "category_path_key", ListFold::Text),
                    column("brand", ListType::Text, filtered),
                    column("unit_code", ListType::Text, filtered),
                    column("price_micros", ListType::UnitPrice, ordered, ListNulls::Possible),
                    column("state", ListType::Text, ordered),
                    column("archived", ListType::Flag, filtered),
                    column("image_hash", ListType::Text)};
    list.keysView = QStringLiteral("catalog_variant_keys");
    for (const char* name : {"id", "sku", "name", "search_key", "price_micros", "state", "archived"})
        list.keysColumns += QString::fromLatin1(name);
    return list;
}

QList<ListDeclaration> listDeclarations() {
    return {variantRows()};
}

} // namespace backroom::catalog
