#include "reports/domain/report_totals.h"

namespace backroom::reports {

ReportTotals::ReportTotals(const ReportColumns& columns) : m_columns(columns), m_sums(columns.size()) {
    for (const ReportColumn& column : columns)
        m_unitColumns.push_back(column.unitColumn.isEmpty() ? -1 : columnIndex(columns, column.unitColumn));
}

void ReportTotals::addOfUnit(Sum& sum, const QString& unit, qint64 value) {
    if (const auto next = decimal::add(sum.perUnit.value(unit), value))
        sum.perUnit[unit] = *next;
    else
        sum.broken = true;
}

void ReportTotals::addValue(Sum& sum, qint64 value) {
    ++sum.known;
    const auto next = decimal::add(sum.value, value);
    if (next)
        sum.value = *next;
    else
        sum.broken = true;
}

void ReportTotals::add(const ReportRow& row) {
    ++m_rowCount;
    for (size_t i = 0; i < m_sums.size() && i < row.size(); ++i) {
        if (m_columns[static_cast<int>(i)].total == ColumnTotal::None)
            continue;
        Sum& sum = m_sums[i];
        const ReportCell& cell = row[i];
        if (const auto* quantity = std::get_if<Quantity>(&cell)) {
            const int unit = m_unitColumns[i];
            const auto* code = unit >= 0 ? std::get_if<QString>(&row[static_cast<size_t>(unit)]) : nullptr;
            addOfUnit(sum, code ? *code : QString(), quantity->micros());
            addValue(sum, quantity->micros());
        } else if (const auto* money = std::get_if<Money>(&cell)) {
            if (sum.known > 0 && !(sum.currency == money->currency()))
                sum.broken = true;
            sum.currency = money->currency();
            addValue(sum, money->minor());
        } else if (const auto* number = std::get_if<qint64>(&cell)) {
            addValue(sum, *number);
        } else {
            ++sum.unknown;
        }
    }
}

ReportRow ReportTotals::cells() const {
    ReportRow row(m_sums.size());
    for (size_t i = 0; i < m_sums.size(); ++i) {
        const ReportColumn& column = m_columns[static_cast<int>(i)];
        const Sum& sum = m_sums[i];
        if (column.total == ColumnTotal::None || sum.broken)
            continue;
        if (column.type == ColumnType::Quantity && sum.perUnit.size() > 1) {
            // All of nothing is said of every unit: a bare 0 is a quantity of nobody knows what.
            const auto said = ofEachUnit(static_cast<int>(i));
            QStringList parts;
            for (auto one = sum.perUnit.cbegin(); one != sum.perUnit.cend(); ++one) {
                if (one.value() != 0 || said.isEmpty())
                    parts += Quantity::fromMicros(one.value()).toString() + QLatin1Char(' ') + one.key();
            }
            row[i] = parts.join(QLatin1String(" + "));
        } else if (column.type == ColumnType::Quantity)
            row[i] = Quantity::fromMicros(sum.value);
        else if (column.type == ColumnType::Integer)
            row[i] = sum.value;
        else if (column.type == ColumnType::Money && sum.known > 0)
            row[i] = Money(sum.value, sum.currency);
    }
    return row;
}

QList<std::pair<QString, Quantity>> ReportTotals::ofEachUnit(int column) const {
    QList<std::pair<QString, Quantity>> sums;
    const Sum& sum = m_sums.at(static_cast<size_t>(column));
    if (sum.broken || m_unitColumns.at(static_cast<size_t>(column)) < 0)
        return sums;
    for (auto one = sum.perUnit.cbegin(); one != sum.perUnit.cend(); ++one) {
        if (one.value() != 0)
            sums.append({one.key(), Quantity::fromMicros(one.value())});
    }
    return sums;
}

QStringList ReportTotals::units() const {
    QStringList found;
    for (int i = 0; i < m_columns.size(); ++i) {
        for (const auto& [unit, quantity] : ofEachUnit(i)) {
            if (!found.contains(unit))
                found += unit;
        }
    }
    found.sort();
    return found;
}

std::optional<Quantity> ReportTotals::ofUnit(int column, const QString& unit) const {
    const Sum& sum = m_sums.at(static_cast<size_t>(column));
    const auto found = sum.perUnit.constFind(unit);
    if (sum.broken || m_unitColumns.at(static_cast<size_t>(column)) < 0 || found == sum.perUnit.cend())
        return {};
    return Quantity::fromMicros(*found);
}

QString ReportTotals::unitBeside(int column) const {
    QString unit;
    for (size_t i = 0; i < m_sums.size(); ++i) {
        const QMap<QString, qint64>& units = m_sums[i].perUnit;
        if (m_unitColumns[i] != column || m_sums[i].broken || units.isEmpty())
            continue;
        if (units.size() > 1 || (!unit.isEmpty() && unit != units.firstKey()))
            return {};
        unit = units.firstKey();
    }
    return unit;
}

bool ReportTotals::any() const {
    for (const ReportColumn& column : m_columns)
        if (column.total == ColumnTotal::Sum)
            return true;
    return false;
}

} // namespace backroom::reports
