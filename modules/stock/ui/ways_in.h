#pragma once

#include "foundation/domain/actor.h"
#include "foundation/ui/kit/page.h"
#include "stock/domain/document.h"

class QAction;

namespace backroom::stock {

/// What an empty page about goods offers: receiving them, or a spreadsheet. None where the person may not.
struct WaysIn {
    QAction* receive = nullptr;
    QAction* import = nullptr;
};

/// The actions belong to the page and lead there.
WaysIn waysIn(Page& page, const Actor& actor);
/// The entries that make what is on hand of an item, at a place by its code or (empty) everywhere, now.
PageLink whyOnHand(VariantId variant, const QString& place);

} // namespace backroom::stock
