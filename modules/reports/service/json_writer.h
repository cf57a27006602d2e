#pragma once

#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"
#include "reports/service/export_progress.h"

class QIODevice;

namespace backroom::reports {

/// One JSON document:
/// {"report","title","company","person","version","madeAt","parameters","columns","rows","totals", "notes"}.
/// Rows are objects by column key; numbers are exact decimal strings, integers are JSON numbers while they
/// fit 53 bits, unknown is null.
Done writeJson(QIODevice& device, ReportSource& source, const ReportInfo& info,
               const ExportProgress& progress = {});
/// Whole or not at all; errors as writeWhole.
Done writeJson(const QString& path, ReportSource& source, const ReportInfo& info,
               const ExportProgress& progress = {});

/// A JSON string literal with its quotes.
QByteArray jsonQuoted(const QString& text);

} // namespace backroom::reports
