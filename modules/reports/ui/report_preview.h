#pragma once

#include "foundation/domain/progress.h"
#include "reports/domain/report_totals.h"
#include "reports/domain/report_view.h"
#include "reports/service/report_book.h"

namespace backroom::reports {

/// Which report, about what, and which part of it.
struct ReportQuestion {
    QString name;
    QMap<QString, QString> options;
    ReportView view;
};

/// A row as it is shown. Its key names it when the report is read again: its texts and days, and which one of
/// those that read alike it is; figures may have changed.
struct ReportLine {
    ReportRow cells;
    QString key;
};

/// The rows of a report that a page shows, and what stands under all of them.
struct ReportPreview {
    ReportColumns columns;
    QList<ReportLine> rows; ///< the first ones
    ReportTotals totals;    ///< of all rows of the view
    QStringList units;      ///< of all rows of the report
    ReportInfo info;
};

/// Reads a report for the screen, all of it, for its totals; on the database thread. Errors as
/// ReportBook::prepare, and Refused job.cancelled.
Result<ReportPreview> previewReport(ReportBook& book, const ReportQuestion& question, int mostRows,
                                    Progress& progress);

} // namespace backroom::reports
