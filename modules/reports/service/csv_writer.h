#pragma once

#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"
#include "reports/service/export_progress.h"

class QIODevice;

namespace backroom::reports {

/// Comma-separated values by RFC 4180 with CRLF, in UTF-8 with a byte order mark so spreadsheets see the
/// encoding. The head names the columns by key. Values are exact; instants carry their offset.
struct CsvOptions {
    QChar delimiter = QLatin1Char(',');
};

Done writeCsv(QIODevice& device, ReportSource& source, const ReportInfo& info,
              const ExportProgress& progress = {}, const CsvOptions& options = {});
/// Whole or not at all; errors as writeWhole.
Done writeCsv(const QString& path, ReportSource& source, const ReportInfo& info,
              const ExportProgress& progress = {}, const CsvOptions& options = {});

} // namespace backroom::reports
