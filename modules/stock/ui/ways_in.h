#pragma once

#include "foundation/domain/actor.h"

class QAction;

namespace backroom {
class Page;
}

namespace backroom::stock {

/// What an empty page about goods offers: receiving them, or a spreadsheet. None where the person may not.
struct WaysIn {
    QAction* receive = nullptr;
    QAction* import = nullptr;
};

/// The actions belong to the page and lead there.
WaysIn waysIn(Page& page, const Actor& actor);

} // namespace backroom::stock
