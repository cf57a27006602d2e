#pragma once

#include "foundation/ui/theme/icons.h"
#include "stock/service/movement_list.h"

namespace backroom::stock {

/// What a document is in the words of the trade: "Receipt", or "Undo of RCV-0007" when it takes one back.
QString documentKind(DocumentType type, const QString& reversesNumber = {});
/// The same before the document's own number: "Receipt", "Undo of RCV-0007:".
QString documentWords(DocumentType type, const QString& reversesNumber = {});
IconName documentIcon(DocumentType type);
/// Where goods came from or went to, as people say it: the code of a place of ours, the name of one outside.
QString fromWords(const MovementRow& row);
QString toWords(const MovementRow& row);
/// What in such words is a code.
QStringList codesOf(const MovementRow& row);
/// "3 quarantine" needs a word for a state; good has none.
QString stateWords(StockState state);

} // namespace backroom::stock
