#pragma once

#include "foundation/service/gateway.h"
#include "scanning/service/item_label.h"

namespace backroom::scanning {

/// Prints a label without a dialog, on this desk's own printer; a desk that has none gets a PDF at
/// `otherwise`. Works on a thread of its own: asking for printers may take seconds. Answers where the label
/// went, for people. Errors: as paintLabel.
Answer<Result<QString>> printLabel(const ItemLabel& label, const QString& otherwise);

} // namespace backroom::scanning
