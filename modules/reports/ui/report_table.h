#pragma once

#include "foundation/ui/kit/column.h"
#include "reports/domain/report_source.h"
#include "reports/domain/report_totals.h"

#include <QVariant>

namespace backroom::reports {

/// A report's columns as columns of a table on the screen, in the company's zone; a currency that is one for
/// all rows stands in the head.
Columns tableColumns(const ReportColumns& columns, const std::vector<ReportRow>& rows, const QTimeZone& zone);

/// The reader of RowsModel<ReportRow>.
class ReportReader {
public:
    ReportReader(const ReportColumns& columns, const std::vector<ReportRow>& rows);
    QVariant operator()(const ReportRow& row, int column, int role) const;

private:
    struct Cells {
        int unitColumn = -1;
        bool isUnit = false;   // shown as people say it   ///< which says each row's unit
        int decimals = 0;      ///< of costs a unit: their points stand beneath each other
        bool saysUnit = false; ///< money of several currencies
    };
    QList<Cells> m_columns;
};

/// What a row is known by: all of its texts.
QString keyOfReportRow(const ReportRow& row);
/// "On hand 3,204 · Value 12,345.00 EUR": what stands under all rows.
QString totalsText(const ReportColumns& columns, const ReportTotals& totals);

} // namespace backroom::reports
