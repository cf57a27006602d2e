#include "reports/ui/reports_page.h"

namespace backroom::reports {

Result<ReportPreview> previewReport(ReportBook& book, const QString& name,
                                    const QMap<QString, QString>& options, int mostRows) {
    BACKROOM_TRY(const PreparedReport report, book.prepare(name, options));
    ReportPreview preview;
    preview.columns = report.source->columns();
    preview.info = report.info;
    preview.totals = ReportTotals(preview.columns);
    for (;;) {
        BACKROOM_TRY(std::optional<ReportRow> row, report.source->next());
        if (!row)
            break;
        preview.totals.add(*row);
        if (preview.rows.size() < size_t(mostRows))
            preview.rows.push_back(std::move(*row));
    }
    return preview;
}

} // namespace backroom::reports
