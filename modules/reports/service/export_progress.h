#pragma once

#include "foundation/domain/progress.h"
#include "foundation/domain/result.h"

#include <QtGlobal>

#include <functional>

namespace backroom::reports {

enum class Proceed { Yes, Cancel };

/// Called every few hundred rows with the number of rows done; answers whether to go on. Empty = never asks.
using ExportProgress = std::function<Proceed(qint64 rowsDone)>;

/// Tells a Progress that a face shows, and stops when it wants to. The Progress outlives the export.
ExportProgress exportProgress(Progress& progress);

/// Error: Refused report.cancelled once the callback said Cancel.
Done reportProgress(const ExportProgress& progress, qint64 rowsDone);

} // namespace backroom::reports
