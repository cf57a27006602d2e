#pragma once

#include "foundation/service/gateway.h"
#include "scanning/service/item_label.h"

namespace backroom::scanning {

/// Where a label went: a printer or a PDF, and that in words.
struct PrintedLabel {
    QString where;
    QString words;
};

/// Prints a label without a dialog, on this desk's printer for labels and in their size; a desk that has none
/// gets a PDF at `otherwise`. Works on a thread of its own: asking for printers may take seconds. Errors: as
/// openPrinter and paintLabel.
Answer<Result<PrintedLabel>> printLabel(const ItemLabel& label, const QString& otherwise);

} // namespace backroom::scanning
