#pragma once

#include "reports/domain/report_cell.h"
#include "reports/domain/report_column.h"

#include <QMap>

#include <optional>
#include <vector>

namespace backroom::reports {

/// Exact sums of the columns that ask for one. A column whose rows have several units has a sum of each, as
/// text: "12 m + 40 pcs". Unknown cells are left out and counted (rules.md 53). A column of two currencies,
/// or a sum past 64 bits, has no total: unknown, not a wrong number.
class ReportTotals {
public:
    explicit ReportTotals(const ReportColumns& columns = {});

    void add(const ReportRow& row);

    /// One cell per column; unknown where there is no total.
    [[nodiscard]] ReportRow cells() const;
    /// The sums of a column whose rows have units, without those that are nothing; empty where there is no
    /// total.
    [[nodiscard]] QList<std::pair<QString, Quantity>> ofEachUnit(int column) const;
    /// The units that have a sum in any column; a spreadsheet has a line of totals for each.
    [[nodiscard]] QStringList units() const;
    /// The sum of the rows in this unit, 0 too; none where the column has no such rows or no total.
    [[nodiscard]] std::optional<Quantity> ofUnit(int column, const QString& unit) const;
    /// What a column of units says beside the sums of that one unit; empty where they have several or it is
    /// none.
    [[nodiscard]] QString unitBeside(int column) const;
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
        QMap<QString, qint64> perUnit; ///< of a column with units
    };

    void addValue(Sum& sum, qint64 value);
    void addOfUnit(Sum& sum, const QString& unit, qint64 value);

    ReportColumns m_columns;
    std::vector<Sum> m_sums;
    std::vector<int> m_unitColumns; ///< -1 where a column has none
    qint64 m_rowCount = 0;
};

} // namespace backroom::reports
