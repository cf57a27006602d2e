#pragma once

#include "dataexchange/domain/csv_reader.h"

class QIODevice;

namespace backroom::dataexchange {

/// The bytes of an open device, which must outlive the source.
ByteSource sourceOf(QIODevice& device);

/// The bytes of a file. Errors: NotFound file.absent, Unavailable file.unreadable; reading may fail with the
/// latter.
Result<ByteSource> openFile(const QString& path);

} // namespace backroom::dataexchange
