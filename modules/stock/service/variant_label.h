#pragma once

#include "catalog/domain/product.h"
#include "foundation/service/desk.h"
#include "scanning/service/item_label.h"

namespace backroom::stock {

/// What stands on the label of one piece: its own barcode, else its SKU. Errors: NotFound.
Result<scanning::ItemLabel> labelOf(Desk& desk, catalog::VariantId variant);

} // namespace backroom::stock
