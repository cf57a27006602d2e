#pragma once

#include "foundation/domain/list_view.h"
#include "foundation/ui/kit/column.h"
#include "reports/domain/report_source.h"
#include "reports/domain/report_totals.h"
#include "reports/ui/report_preview.h"

#include <QVariant>

namespace backroom::reports {

/// A report's columns as columns of a table on the screen, in the company's zone; a currency that is one for
/// all rows stands in the head.
Columns tableColumns(const ReportColumns& columns, const QList<ReportLine>& rows, const QTimeZone& zone);

/// By what its rows can be chosen; a unit is one of those that occur.
QList<FilterColumn> filterColumns(const ReportColumns& columns, const QStringList& units);

/// The reader of RowsModel<ReportLine>.
class ReportReader {
public:
    ReportReader(const ReportColumns& columns, const QList<ReportLine>& rows);
    QVariant operator()(const ReportLine& row, int column, int role) const;
    bool operator==(const ReportReader& other) const = default;

private:
    struct Cells {
        bool operator==(const Cells& other) const = default;
        int unitColumn = -1;
        bool isUnit = false;   // shown as people say it   ///< which says each row's unit
        int decimals = 0;      ///< of costs a unit: their points stand beneath each other
        bool saysUnit = false; ///< money of several currencies
    };
    QList<Cells> m_columns;
};

/// "On hand 3,204 · Value 12,345.00 EUR": what stands under all rows.
QString totalsText(const ReportColumns& columns, const ReportTotals& totals);

} // namespace backroom::reports
