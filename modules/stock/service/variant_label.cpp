#include "stock/service/variant_label.h"

#include "catalog/service/code_finder.h"
#include "catalog/service/product_catalog.h"
#include "stock/service/stock_usage.h"

#include <algorithm>

namespace backroom::stock {

Result<scanning::ItemLabel> labelOf(Desk& desk, catalog::VariantId id) {
    BACKROOM_TRY(const auto ref, catalog::CodeFinder(desk).byId(id));
    StockUsage usage(desk);
    BACKROOM_TRY(const catalog::Product product, catalog::ProductCatalog(desk, usage).productOf(id));
    scanning::ItemLabel words{ref.name, ref.sku, ref.sku};
    for (const catalog::Variant& one : product.variants) {
        if (one.id != id)
            continue;
        const auto piece = std::find_if(one.barcodes.begin(), one.barcodes.end(), [](const auto& barcode) {
            return barcode.packQuantity() == Quantity::whole(1);
        });
        if (piece != one.barcodes.end())
            words.code = piece->text();
    }
    return words;
}

} // namespace backroom::stock
