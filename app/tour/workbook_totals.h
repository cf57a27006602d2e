#pragma once

#include "foundation/domain/result.h"

#include <QStringList>

namespace backroom::app {

/// The first figure of each line of totals on a workbook's first sheet, with its unit, "37.5 m", as another
/// program reads it: by unzip, which the unattended tour installs. Errors: NotFound tour.no_unzip; Invalid
/// tour.no_workbook.
Result<QStringList> workbookTotals(const QString& path);

} // namespace backroom::app
