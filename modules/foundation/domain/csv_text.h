#pragma once

#include <QString>

namespace backroom {

/// Cells of CSV, and of what is copied for a spreadsheet (parted by tabs).

/// One cell with its quotes if it needs them.
QString csvQuoted(const QString& text, QChar delimiter);

/// Text that a spreadsheet would run as a formula (it begins with = + - @ tab or CR) gets a leading
/// apostrophe (rules.md 49). Text that looks neutralised already gets one more, so csvRestored gives every
/// text back.
QString csvNeutralised(const QString& text);
QString csvRestored(const QString& text);

} // namespace backroom
