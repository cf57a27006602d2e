#pragma once

#include "reports/service/report_painter.h"

class QIODevice;

namespace backroom::reports {

/// A PDF on A4, landscape when the columns want it; text stays text in every script. Errors as paintReport.
Done writePdf(QIODevice& device, ReportSource& source, const ReportInfo& info,
              const ExportProgress& progress = {});
/// Whole or not at all; errors as writeWhole and paintReport.
Done writePdf(const QString& path, ReportSource& source, const ReportInfo& info,
              const ExportProgress& progress = {});

} // namespace backroom::reports
