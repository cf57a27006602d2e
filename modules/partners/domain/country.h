#pragma once

#include <QStringList>

namespace backroom::partners {

/// The two-letter codes of ISO 3166-1, in order.
const QStringList& countryCodes();
bool isCountryCode(const QString& code);
/// "DE Germany": the code and its English name; empty for no code.
QString countryWords(const QString& code);

} // namespace backroom::partners
