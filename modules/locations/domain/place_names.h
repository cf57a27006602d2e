#pragma once

#include <QString>

namespace backroom::locations {

/// The name of a place outside that came with the program, in its language; one that the company named
/// otherwise stays as it is.
QString placeName(const QString& code, const QString& name);

} // namespace backroom::locations
