#include "reports/service/pdf_writer.h"

#include "reports/service/output_file.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QPdfWriter>

namespace backroom::reports {

namespace {

constexpr int widestPortraitColumns = 6;

} // namespace

Done writePdf(QIODevice& device, ReportSource& source, const ReportInfo& info,
              const ExportProgress& progress) {
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageOrientation(source.columns().size() > widestPortraitColumns ? QPageLayout::Landscape
                                                                              : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    writer.setResolution(600);
    writer.setTitle(info.title);
    writer.setCreator(QStringLiteral("Backroom ") + info.version);
    return paintReport(writer, source, info, progress);
}

Done writePdf(const QString& path, ReportSource& source, const ReportInfo& info,
              const ExportProgress& progress) {
    return writeWhole(path, [&](QIODevice& device) { return writePdf(device, source, info, progress); });
}

} // namespace backroom::reports
