#pragma once

#include "foundation/service/list_declaration.h"

namespace backroom::stock {

/// Ledger entries as people read them. Ordered by when they took effect, by quantity or by day without a
/// join.
ListDeclaration movementRows();

/// Every list of the module; a test asks each for everything on both engines.
QList<ListDeclaration> listDeclarations();

} // namespace backroom::stock
