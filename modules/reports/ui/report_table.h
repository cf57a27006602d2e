#pragma once

#include "foundation/ui/kit/column.h"
#include "reports/domain/report_source.h"
#include "reports/domain/report_totals.h"

#include <QVariant>

namespace backroom::reports {

/// A report's columns as columns of a table on the screen.
Columns tableColumns(const ReportColumns& columns);
/// The reader of RowsModel<ReportRow>.
QVariant readReportCell(const ReportRow& row, int column, int role);
/// What a row is known by: all of its texts.
QString keyOfReportRow(const ReportRow& row);
/// "On hand 3,204 · Value 12,345.00 EUR": what stands under all rows.
QString totalsText(const ReportColumns& columns, const ReportTotals& totals);

} // namespace backroom::reports
