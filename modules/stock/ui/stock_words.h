#pragma once

#include "foundation/ui/theme/icons.h"
#include "stock/domain/document.h"

namespace backroom::stock {

/// A document in the words of the trade: "Receipt", or "Undo of Receipt RCV-0007" when it takes one back.
QString documentWords(DocumentType type, const QString& reversesNumber = {});
IconName documentIcon(DocumentType type);
/// The code of a place of ours, the name of one outside.
QString placeWords(const QString& code, const QString& name);
/// "3 quarantine" needs a word for a state; good has none.
QString stateWords(StockState state);

} // namespace backroom::stock
