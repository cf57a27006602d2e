#pragma once

#include "foundation/service/list_declaration.h"

namespace backroom::catalog {

/// Everything that can be counted and scanned. Searched by words of SKU, name, brand, category and barcodes.
ListDeclaration variantRows();

/// Every list of the module; a test asks each for everything on both engines.
QList<ListDeclaration> listDeclarations();

} // namespace backroom::catalog
