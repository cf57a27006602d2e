#include "reports/domain/report_view.h"

#include "foundation/domain/row_filter.h"

namespace backroom::reports {

namespace {

struct ComparableValue {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(const QString& text) const { return text; }
    QVariant operator()(Quantity quantity) const { return quantity.micros(); }
    QVariant operator()(const Money& money) const {
        qint64 micros = money.minor();
        for (int digit = money.currency().minorDigits(); digit < Quantity::scale; ++digit)
            micros *= 10;
        return micros;
    }
    QVariant operator()(PerUnitAmount amount) const { return amount.micros; }
    QVariant operator()(qint64 whole) const { return whole * Quantity::one; }
    QVariant operator()(const QDate& day) const { return day.toString(Qt::ISODate); }
    QVariant operator()(Instant instant) const { return instant.ms; }
};

} // namespace

QVariant comparable(const ReportCell& cell) {
    return std::visit(ComparableValue(), cell);
}

ViewedReport::ViewedReport(std::unique_ptr<ReportSource> whole, ReportView view)
    : m_whole(std::move(whole)), m_view(std::move(view)) {
    const ReportColumns& all = m_whole->columns();
    QStringList keys = m_view.columns;
    for (const QString& key : m_view.columns)
        if (const int at = columnIndex(all, key); at >= 0 && !all.at(at).unitColumn.isEmpty())
            if (!keys.contains(all.at(at).unitColumn))
                keys.insert(keys.indexOf(key) + 1, all.at(at).unitColumn);
    for (int at = 0; keys.isEmpty() && at < all.size(); ++at)
        m_from.append(at);
    for (const QString& key : std::as_const(keys))
        if (const int at = columnIndex(all, key); at >= 0)
            m_from.append(at);
    for (const int at : std::as_const(m_from))
        m_columns.append(all.at(at));
}

QVariant ViewedReport::value(const ReportRow& row, const QString& column) const {
    const int at = columnIndex(m_whole->columns(), column);
    return at < 0 ? QVariant() : comparable(row.at(size_t(at)));
}

ReportRow ViewedReport::taken(const ReportRow& row) const {
    ReportRow part;
    part.reserve(size_t(m_from.size()));
    for (const int at : m_from)
        part.push_back(row.at(size_t(at)));
    return part;
}

Result<std::optional<ReportRow>> ViewedReport::nextFitting() {
    for (;;) {
        BACKROOM_TRY(std::optional<ReportRow> row, m_whole->next());
        if (!row || fulfils(m_view.filter, [&](const QString& column) { return value(*row, column); }))
            return row;
    }
}

Done ViewedReport::sortAll() {
    std::vector<ReportRow> rows;
    for (;;) {
        BACKROOM_TRY(std::optional<ReportRow> row, nextFitting());
        if (!row)
            break;
        rows.push_back(std::move(*row));
    }
    const QList<int> order =
        arranged(int(rows.size()), {{}, {}, m_view.sort}, {},
                 [&](int row, const QString& column) { return value(rows.at(size_t(row)), column); });
    m_sorted.emplace();
    m_sorted->reserve(rows.size());
    for (const int at : order)
        m_sorted->push_back(taken(rows.at(size_t(at))));
    return {};
}

Result<std::optional<ReportRow>> ViewedReport::next() {
    if (!m_view.sort) {
        BACKROOM_TRY(const std::optional<ReportRow> row, nextFitting());
        return row ? std::optional<ReportRow>(taken(*row)) : std::nullopt;
    }
    if (!m_sorted) {
        BACKROOM_CHECK(sortAll());
    }
    if (m_next >= m_sorted->size())
        return std::optional<ReportRow>();
    return std::optional<ReportRow>(m_sorted->at(m_next++));
}

Done ViewedReport::restart() {
    m_next = 0;
    return m_sorted ? Done() : m_whole->restart();
}

} // namespace backroom::reports
