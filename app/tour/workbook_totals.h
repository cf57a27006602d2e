#pragma once

#include "foundation/domain/result.h"

#include <QStringList>

namespace backroom::app {

/// What stands in the last row of a workbook's first sheet, cell by cell, as another program reads it: by
/// unzip, which the unattended tour installs. Errors: NotFound tour.no_unzip; Invalid tour.no_workbook.
Result<QStringList> workbookTotals(const QString& path);

} // namespace backroom::app
