#pragma once

#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/table_view.h"
#include "reports/domain/report_info.h"
#include "reports/domain/report_source.h"

namespace backroom::app {

/// The view in front as a report: the columns a person sees, in their order, exact values. The columns are
/// taken down where it is made, on the GUI thread; rows are added on any one. Money is of `currency` where a
/// row does not say its own.
class ViewTable {
public:
    ViewTable(const TableView& view, Currency currency);
    /// One more row.
    Done take(const RowsModelBase::CellReader& cell);
    /// All of them. A column of units stands beside each quantity that has any.
    [[nodiscard]] reports::ReportTable table();

private:
    enum class Part { Value, Unit };
    struct Taken {
        int column;
        reports::ColumnType type;
        Part part;
    };
    [[nodiscard]] reports::ReportCell cellOf(const RowsModelBase::CellReader& cell, const Taken& part) const;

    Currency m_currency;
    reports::ReportColumns m_columns;
    QList<Taken> m_taken;
    std::vector<reports::ReportRow> m_rows;
};

/// "Stock 2026-11-21 0912.xlsx" in the folder where exports go, a number behind it when it is taken.
QString exportPath(const QString& title, const QString& ending, const QDateTime& at);

/// Where exports of views go: what the settings say, else Backroom in the person's documents.
QString exportFolder();
/// For this run of the program only.
void setExportFolder(const QString& folder);

} // namespace backroom::app
