#pragma once

#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"
#include "reports/service/export_progress.h"

namespace backroom::reports {

/// A sheet holds 1,048,576 rows with its head; more rows go on further sheets.
struct ExcelOptions {
    qint64 rowsPerSheet = 1'048'576;
};

/// An Excel workbook in constant memory: real numbers and dates, codes as text, frozen head, filter, fitted
/// widths, totals as SUM formulas with their exact result beside them; the second sheet has who, when,
/// parameters, notes and a native chart. A spreadsheet keeps 15 digits of a number; what is longer is rounded
/// there, as Excel itself does. Instants are shown in the report's zone. Whole or not at all; errors:
/// Unavailable file.not_writable, file.write_failed, Refused report.cancelled, those of the source.
Done writeExcel(const QString& path, ReportSource& source, const ReportInfo& info,
                const ExportProgress& progress = {}, const ExcelOptions& options = {});

} // namespace backroom::reports
