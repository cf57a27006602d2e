#pragma once

#include "reports/domain/report_cell.h"
#include "reports/domain/report_column.h"
#include "reports/domain/report_info.h"

#include <QHash>

namespace backroom::reports {

/// Adds up a value column by label while rows stream past, and names the largest. It keeps one sum per label,
/// never a row. Unknown values count for nothing; two currencies make no chart.
class ReportChartData {
public:
    struct Bar {
        QString label;
        ReportCell value;
    };

    /// Without both columns of the chart nothing is collected.
    ReportChartData(const ReportColumns& columns, const ReportChart& chart);

    void add(const ReportRow& row);
    /// Largest first, then by label; at most chart.top. Empty when there is nothing one could compare.
    [[nodiscard]] QList<Bar> bars() const;
    [[nodiscard]] int labelColumn() const { return m_label; }
    [[nodiscard]] int valueColumn() const { return m_value; }

private:
    int m_label;
    int m_value;
    int m_top;
    QHash<QString, qint64> m_sums;
    ReportCell m_kind;
    bool m_broken = false;
};

} // namespace backroom::reports
