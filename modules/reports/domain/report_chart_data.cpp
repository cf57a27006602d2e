#include "reports/domain/report_chart_data.h"

#include <algorithm>

namespace backroom::reports {

ReportChartData::ReportChartData(const ReportColumns& columns, const ReportChart& chart)
    : m_label(columnIndex(columns, chart.labelKey)),
      m_value(columnIndex(columns, chart.valueKey)),
      m_top(chart.top) {
    if (m_label < 0 || m_value < 0)
        m_broken = true;
}

void ReportChartData::add(const ReportRow& row) {
    if (m_broken)
        return;
    const ReportCell& cell = row[static_cast<size_t>(m_value)];
    qint64 value = 0;
    if (const auto* quantity = std::get_if<Quantity>(&cell))
        value = quantity->micros();
    else if (const auto* money = std::get_if<Money>(&cell))
        value = money->minor();
    else if (const auto* number = std::get_if<qint64>(&cell))
        value = *number;
    else
        return;
    const auto* before = std::get_if<Money>(&m_kind);
    const auto* now = std::get_if<Money>(&cell);
    if (before != nullptr && now != nullptr && !(before->currency() == now->currency()))
        m_broken = true;
    m_kind = cell;
    qint64& sum = m_sums[exactText(row[static_cast<size_t>(m_label)], QTimeZone::utc())];
    const auto next = decimal::add(sum, value);
    if (next)
        sum = *next;
    else
        m_broken = true;
}

QList<ReportChartData::Bar> ReportChartData::bars() const {
    if (m_broken)
        return {};
    using Entry = std::pair<QString, qint64>;
    std::vector<Entry> top(static_cast<size_t>(std::min<qsizetype>(m_top, m_sums.size())));
    std::vector<Entry> all;
    all.reserve(static_cast<size_t>(m_sums.size()));
    for (auto it = m_sums.begin(); it != m_sums.end(); ++it)
        all.emplace_back(it.key(), it.value());
    std::partial_sort_copy(all.begin(), all.end(), top.begin(), top.end(),
                           [](const Entry& a, const Entry& b) {
                               return a.second != b.second ? a.second > b.second : a.first < b.first;
                           });
    QList<Bar> bars;
    for (const Entry& entry : top) {
        ReportCell value = entry.second;
        if (std::holds_alternative<Quantity>(m_kind))
            value = Quantity::fromMicros(entry.second);
        else if (const auto* money = std::get_if<Money>(&m_kind))
            value = Money(entry.second, money->currency());
        bars.append({entry.first, value});
    }
    return bars;
}

} // namespace backroom::reports
