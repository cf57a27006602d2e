#pragma once

#include "foundation/domain/progress.h"
#include "foundation/ui/kit/row_pull.h"
#include "foundation/ui/kit/table_view.h"
#include "reports/domain/report_source.h"

namespace backroom::app {

/// The view in front as a report: the columns a person sees, in their order, exact values. The columns are
/// taken down where it is made, on the GUI thread; rows are read on any one, and none of them is kept. Money
/// is of `currency` where a row does not say its own.
class ViewReport : public reports::ReportSource {
public:
    ViewReport(const TableView& view, Currency currency);
    /// What it reads from now on, in whose thread it is read; both outlive it. Looks through the rows until
    /// it is known which quantities have a unit: a column of units stands beside those. Each row that is read
    /// is a step. Errors of the rows; Refused job.cancelled.
    Done begin(RowPull& rows, Progress& progress);

    [[nodiscard]] const reports::ReportColumns& columns() const override { return m_columns; }
    Result<std::optional<reports::ReportRow>> next() override;
    Done restart() override;

private:
    enum class Part { Value, Unit };
    struct Taken {
        int column;
        reports::ColumnType type;
        Part part;
    };
    [[nodiscard]] reports::ReportCell cellOf(const RowPull::Cell& cell, const Taken& part) const;
    void leaveOut(const QList<qsizetype>& unitsNeverSeen);

    Currency m_currency;
    reports::ReportColumns m_columns;
    QList<Taken> m_taken;
    RowPull* m_rows = nullptr;
    Progress* m_progress = nullptr;
};

} // namespace backroom::app
