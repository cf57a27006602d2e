#pragma once

#include <QString>

namespace backroom::app {

/// Sends everything Qt and the program log to a file (mode 0600) as well as to stderr. At 2 MB the file is
/// set aside as "<path>.1". Passwords never reach a log call; URLs hold none (DatabaseUrl).
void startLogFile(const QString& path);

} // namespace backroom::app
