#pragma once

#include "reports/domain/report_cell.h"
#include "reports/domain/report_column.h"

#include <vector>

namespace backroom::reports {

/// Exact sums of the columns that ask for one. Unknown cells are left out and counted (rules.md 53). A column
/// of two currencies, or a sum past 64 bits, has no total: unknown, not a wrong number.
class ReportTotals {
public:
    explicit ReportTotals(const ReportColumns& columns) : m_columns(columns), m_sums(columns.size()) {}

    void add(const ReportRow& row);

    /// One cell per column; unknown where there is no total.
    [[nodiscard]] ReportRow cells() const;
    [[nodiscard]] bool any() const;
    [[nodiscard]] qint64 unknownCount(int column) const { return m_sums[column].unknown; }
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }

private:
    struct Sum {
        qint64 value = 0;
        Currency currency;
        qint64 known = 0;
        qint64 unknown = 0;
        bool broken = false;
    };

    void addValue(Sum& sum, qint64 value);

    ReportColumns m_columns;
    std::vector<Sum> m_sums;
    qint64 m_rowCount = 0;
};

} // namespace backroom::reports
