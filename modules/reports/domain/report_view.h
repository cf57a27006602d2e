#pragma once

#include "foundation/domain/list_request.h"
#include "reports/domain/report_source.h"

#include <QVariant>

#include <memory>

namespace backroom::reports {

/// Which part of a report a person looks at. An empty one is all of it, as the report has it.
struct ReportView {
    ListFilter filter;            ///< over the keys of its columns
    std::optional<ListSort> sort; ///< none = the report's own order
    QStringList columns;          ///< keys, in this order; empty = all of them
};

/// What a filter and an order compare of a cell (ValueOf in row_filter.h): figures in micros, money of its
/// major unit, days as ISO text, instants in ms.
QVariant comparable(const ReportCell& cell);

/// A report as it is looked at. The unit of a quantity stays beside it: without it a total would add up
/// pieces and metres. Another order than the report's own holds all of its rows in memory.
class ViewedReport : public ReportSource {
public:
    ViewedReport(std::unique_ptr<ReportSource> whole, ReportView view);

    [[nodiscard]] const ReportColumns& columns() const override { return m_columns; }
    Result<std::optional<ReportRow>> next() override;
    Done restart() override;

private:
    Result<std::optional<ReportRow>> nextFitting();
    Done sortAll();
    [[nodiscard]] ReportRow taken(const ReportRow& row) const;
    [[nodiscard]] QVariant value(const ReportRow& row, const QString& column) const;

    std::unique_ptr<ReportSource> m_whole;
    ReportView m_view;
    ReportColumns m_columns;
    QList<int> m_from; ///< where each column stands in the whole
    std::optional<std::vector<ReportRow>> m_sorted;
    size_t m_next = 0;
};

} // namespace backroom::reports
