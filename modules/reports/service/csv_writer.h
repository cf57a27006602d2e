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

/// One cell with its quotes if it needs them.
QString csvQuoted(const QString& text, QChar delimiter);

/// Text that a spreadsheet would run as a formula (it begins with = + - @ tab or CR) gets a leading
/// apostrophe (rules.md 49). Text that looks neutralised already gets one more, so csvRestored gives every
/// text back.
QString csvNeutralised(const QString& text);
QString csvRestored(const QString& text);

} // namespace backroom::reports
