#pragma once

#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"
#include "reports/service/export_progress.h"

namespace backroom::reports {

enum class ExportFormat { Excel, Csv, Json, Pdf };

/// By the ending of a file name: .xlsx .csv .json .pdf in any case. Error: Invalid report.format.
Result<ExportFormat> exportFormatFor(const QString& path);

/// Writes the report in the format the file's name asks for. Errors as of that format's writer.
Done writeReport(const QString& path, ReportSource& source, const ReportInfo& info,
                 const ExportProgress& progress = {});

} // namespace backroom::reports
