#pragma once

#include "foundation/service/list_declaration.h"

namespace backroom::partners {

/// Suppliers and customers with the first address of each. Ordered by name, code or lead time.
ListDeclaration partnerRows();

/// Every list of the module; a test asks each for everything on both engines.
QList<ListDeclaration> listDeclarations();

} // namespace backroom::partners
