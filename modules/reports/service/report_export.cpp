#include "reports/service/report_export.h"

#include "reports/service/csv_writer.h"
#include "reports/service/excel_writer.h"
#include "reports/service/json_writer.h"
#include "reports/service/pdf_writer.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace backroom::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

} // namespace

Result<ExportFormat> exportFormatFor(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("xlsx"))
        return ExportFormat::Excel;
    if (ending == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (ending == QLatin1String("json"))
        return ExportFormat::Json;
    if (ending == QLatin1String("pdf"))
        return ExportFormat::Pdf;
    return fail(ErrorKind::Invalid, QStringLiteral("report.format"),
                Text::tr("No format goes with this file name"), path,
                Text::tr("end it with .xlsx, .csv, .json or .pdf"));
}

Done writeReport(const QString& path, ReportSource& source, const ReportInfo& info,
                 const ExportProgress& progress) {
    BACKROOM_TRY(const auto format, exportFormatFor(path));
    switch (format) {
    case ExportFormat::Excel:
        return writeExcel(path, source, info, progress);
    case ExportFormat::Csv:
        return writeCsv(path, source, info, progress);
    case ExportFormat::Json:
        return writeJson(path, source, info, progress);
    case ExportFormat::Pdf:
        return writePdf(path, source, info, progress);
    }
    return {};
}

} // namespace backroom::reports
