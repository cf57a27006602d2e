#pragma once

#include "foundation/domain/result.h"
#include "reports/domain/report_cell.h"
#include "reports/domain/report_column.h"

#include <optional>

namespace backroom::reports {

/// Rows that are pulled one at a time, so a report of any length stays in constant memory.
class ReportSource {
public:
    virtual ~ReportSource() = default;
    [[nodiscard]] virtual const ReportColumns& columns() const = 0;
    /// The next row, or nothing after the last one. Errors of the database pass through.
    virtual Result<std::optional<ReportRow>> next() = 0;
    /// Begins again before the first row. Pages need it: widths and the number of pages are known only after
    /// all rows were seen.
    virtual Done restart() = 0;
};

/// A report that is already in memory: short lists and tests.
class ReportTable : public ReportSource {
public:
    explicit ReportTable(ReportColumns columns, std::vector<ReportRow> rows = {})
        : m_columns(std::move(columns)), m_rows(std::move(rows)) {}

    void append(ReportRow row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] const std::vector<ReportRow>& rows() const { return m_rows; }

    [[nodiscard]] const ReportColumns& columns() const override { return m_columns; }
    Result<std::optional<ReportRow>> next() override {
        if (m_next >= m_rows.size())
            return std::optional<ReportRow>();
        return std::optional<ReportRow>(m_rows[m_next++]);
    }
    Done restart() override {
        m_next = 0;
        return {};
    }

private:
    ReportColumns m_columns;
    std::vector<ReportRow> m_rows;
    size_t m_next = 0;
};

} // namespace backroom::reports
