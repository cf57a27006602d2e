#pragma once

#include "foundation/domain/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace backroom::reports {

/// Opens a file beside `path`, lets `write` fill it and renames it onto `path`: after an error the target is
/// what it was before and nothing is left behind. Errors: Unavailable file.not_writable, file.write_failed;
/// those of `write`.
Done writeWhole(const QString& path, const std::function<Done(QIODevice&)>& write);

/// The same for libraries that want a file name: `write` fills the file it is given.
Done writeWholeByName(const QString& path, const std::function<Done(const QString&)>& write);

/// All of `bytes`, or Unavailable file.write_failed.
Done writeAll(QIODevice& device, const QByteArray& bytes);

/// The one line for a file that could not be written; `reason` is what the system says.
Error writeError(const QString& path, const QString& reason);

} // namespace backroom::reports
