#pragma once

#include <QString>

namespace backroom {

/// The form under which text is compared and found: Unicode-compatible, case-folded, accents removed, spaces
/// collapsed. Done here and stored in *_key columns, so both engines find and sort alike.
QString textKey(const QString& text);

/// The form under which codes (SKU, bin, account name) are unique: case-folded and trimmed, nothing else
/// changed.
QString codeKey(const QString& code);

} // namespace backroom
