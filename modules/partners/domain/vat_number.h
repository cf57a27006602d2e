#pragma once

#include "foundation/domain/result.h"

#include <QString>

namespace backroom::partners {

/// A VAT number without blanks, dots and hyphens, in capitals. It begins with its country's letters; one of
/// the European Union (and XI, Northern Ireland) must have the form its country gives out. Its check digits
/// are not computed: only the country can say that it exists. Empty stays empty. Error: Invalid
/// partners.vat_number.
Result<QString> checkedVatNumber(const QString& text);

} // namespace backroom::partners
