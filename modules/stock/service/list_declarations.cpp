#include "stock/service/list_declarations.h"

namespace backroom::stock {

using namespace list;

ListDeclaration movementRows() {
    ListDeclaration list;
    list.view = QStringLiteral("stock_movement_rows");
    list.id = QStringLiteral("id");
    list.columns = {
        column("id", ListType::Integer, ordered), column("effective_at", ListType::Instant, ordered),
        column("quantity", ListType::Quantity, ordered), column("business_day", ListType::Day, filtered),
        column("variant_id", ListType::Integer, filtered),
        // In it the lines of a document have an index of their own.
        column("document_id", ListType::Integer, ordered), column("posted_seq", ListType::Integer),
        column("line_no", ListType::Integer), column("number", ListType::Text, filtered),
        column("document_uuid", ListType::Uuid), column("type", ListType::Text, filtered),
        column("reference", ListType::Text, filtered), column("note", ListType::Text, filtered),
        column("line_note", ListType::Text), column("reason", ListType::Text, filtered),
        folded("sku", filtered, "sku_key", ListFold::Code),
        folded("name", filtered, "name_key", ListFold::Text), column("unit_code", ListType::Text),
        column("variant_uuid", ListType::Uuid),
        column("unit_cost", ListType::UnitPrice, shown, ListNulls::Possible),
        column("cost_total", ListType::Money, shown, ListNulls::Possible),
        column("posted_at", ListType::Instant, filtered), column("from_code", ListType::Text, filtered),
        column("from_name", ListType::Text), column("from_path", ListType::Text, filtered),
        column("from_state", ListType::Integer), column("from_tracked", ListType::Flag, filtered),
        column("to_code", ListType::Text, filtered), column("to_name", ListType::Text),
        column("to_path", ListType::Text, filtered), column("to_state", ListType::Integer),
        column("to_tracked", ListType::Flag, filtered), column("actor", ListType::Text, filtered),
        folded("party", filtered, "party_key", ListFold::Text),
        column("reverses_number", ListType::Text, filtered)};
    list.keysView = QStringLiteral("stock_movement_keys");
    list.keysColumns = {QStringLiteral("id"),         QStringLiteral("effective_at"),
                        QStringLiteral("quantity"),   QStringLiteral("business_day"),
                        QStringLiteral("variant_id"), QStringLiteral("document_id")};
    return list;
}

QList<ListDeclaration> listDeclarations() {
    return {movementRows()};
}

} // namespace backroom::stock
