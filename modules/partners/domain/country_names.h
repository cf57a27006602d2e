#pragma once

#include <QString>

namespace backroom::partners {

/// A country's name in the language of the program, by its code of ISO 3166; empty when there is no such
/// code.
QString countryName(const QString& code);

} // namespace backroom::partners
