#pragma once

#include "scanning/service/scan_dock.h"
#include "stock/service/posting.h"

namespace backroom::test {

/// So many pieces come from the supplier into the dock's bin, posted elsewhere; `unitCost` when it is known.
inline void receiveAt(ScanDock& dock, catalog::VariantId item, qint64 pieces, const QString& unitCost = {}) {
    stock::Draft draft;
    draft.uuid = dock.uuid();
    stock::DraftLine line;
    line.variant = item;
    line.quantity = Quantity::whole(pieces);
    line.from = MUST(locations::PlaceFinder(dock.desk()).systemPlace(locations::LocationKind::Supplier)).id();
    line.to = dock.bin;
    if (!unitCost.isEmpty())
        line.unitCost = MUST(UnitCost::parse(unitCost));
    draft.lines = {line};
    MUST(stock::Posting(dock.desk()).post(draft));
}

} // namespace backroom::test
