#pragma once

#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"
#include "reports/service/export_progress.h"

class QPagedPaintDevice;

namespace backroom::reports {

/// Paints a report on pages of any size: title and parameters on the first, the column heads on each, "n of
/// m" at the foot of each, totals and notes at the end. Columns are fitted to the content; what still does
/// not fit wraps, no text is cut. Reads the source two or three times (restart()); keeps no rows. Needs a
/// QGuiApplication (the offscreen platform does). Errors: Unexpected report.no_fonts without one, Unavailable
/// report.device when the device refuses to begin, Refused report.cancelled, those of the source.
Done paintReport(QPagedPaintDevice& device, ReportSource& source, const ReportInfo& info,
                 const ExportProgress& progress = {});

/// The value as a person reads it on paper: grouped digits, days and instants of the report's zone, "–" for
/// unknown.
QString shownText(const ReportCell& cell, const ReportInfo& info);

} // namespace backroom::reports
