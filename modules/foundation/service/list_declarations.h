#pragma once

#include "foundation/service/list_declaration.h"

namespace backroom::foundation {

/// The journal as a list, for who may read it (ReadJournal).
ListDeclaration journalList();

/// Every list of the module; a test asks each for everything on both engines.
QList<ListDeclaration> listDeclarations();

} // namespace backroom::foundation
