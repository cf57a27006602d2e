#include "reports/ui/report_table.h"

#include "foundation/ui/kit/column_filters.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/table_roles.h"
#include "foundation/ui/theme/tokens.h"

#include <QSet>

#include <utility>

namespace backroom::reports {

namespace {

ColumnKind kindOf(ColumnType type) {
    switch (type) {
    case ColumnType::Text:
        return ColumnKind::Text;
    case ColumnType::Code:
        return ColumnKind::Code;
    case ColumnType::Quantity:
    case ColumnType::UnitCost:
    case ColumnType::Integer:
        return ColumnKind::Number;
    case ColumnType::Money:
        return ColumnKind::Money;
    case ColumnType::Date:
        return ColumnKind::Date;
    case ColumnType::Instant:
        return ColumnKind::DateTime;
    }
    return ColumnKind::Text;
}

struct RawValue {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(const QString& text) const { return text; }
    QVariant operator()(Quantity quantity) const { return quantity.micros(); }
    QVariant operator()(const Money& money) const { return money.minor(); }
    QVariant operator()(PerUnitAmount amount) const { return amount.micros; }
    QVariant operator()(qint64 whole) const { return whole * Quantity::one; }
    QVariant operator()(const QDate& day) const { return day; }
    QVariant operator()(Instant instant) const { return instant.ms; }
};

/// The one currency of a column of money; empty when it has none or several.
QString currencyOf(const QList<ReportLine>& rows, int column) {
    QString code;
    for (const ReportLine& row : rows) {
        const auto* money = std::get_if<Money>(&row.cells.at(size_t(column)));
        if (!money)
            continue;
        if (!code.isEmpty() && code != money->currency().code())
            return {};
        code = money->currency().code();
    }
    return code;
}

/// As many digits behind the point as the longest cost of a unit needs, and no fewer than usual.
int decimalsOf(const QList<ReportLine>& rows, int column) {
    constexpr int usual = 2;
    int decimals = usual;
    for (const ReportLine& row : rows) {
        const auto* amount = std::get_if<PerUnitAmount>(&row.cells.at(size_t(column)));
        qint64 rest = amount ? amount->micros : 0;
        int needed = UnitCost::scale;
        while (needed > decimals && rest % 10 == 0) {
            rest /= 10;
            --needed;
        }
        decimals = qMax(decimals, needed);
    }
    return decimals;
}

} // namespace

Columns tableColumns(const ReportColumns& columns, const QList<ReportLine>& rows, const QTimeZone& zone) {
    Columns shown;
    bool stretched = false;
    bool adds = false; // available is a part of on hand: one quantity is added up, the first
    QSet<QString> units;
    for (const ReportColumn& column : columns)
        units += column.unitColumn;
    for (const ReportColumn& column : columns) {
        Column one{column.key, column.title, kindOf(column.type), 0, ColumnSum::None, Sorting::None};
        one.zone = zone;
        if (column.type == ColumnType::Money)
            one.unit = currencyOf(rows, int(shown.size()));
        if (column.total == ColumnTotal::Sum && column.type == ColumnType::Money)
            one.sum = ColumnSum::Value;
        else if (column.total == ColumnTotal::Sum && !std::exchange(adds, true))
            one.sum = ColumnSum::Quantity;
        if (column.type == ColumnType::Text && !stretched)
            one.stretch = one.names = stretched = true;
        if (units.contains(column.key))
            one.width = size::figureColumn;
        shown.append(one);
    }
    if (!stretched && !shown.isEmpty())
        shown.first().names = true;
    return shown;
}

QList<FilterColumn> filterColumns(const ReportColumns& columns, const QStringList& units) {
    QList<FilterColumn> filters = filtersOf(tableColumns(columns, {}, QTimeZone::utc()));
    QList<QPair<QString, QString>> choices;
    for (const QString& unit : units)
        choices.append({unit, formats::unit(unit)});
    for (const ReportColumn& column : columns) {
        const int unit = columnIndex(columns, column.unitColumn);
        if (unit < 0 || choices.isEmpty())
            continue;
        filters[unit].kind = FilterKind::Choice;
        filters[unit].choices = choices;
    }
    return filters;
}

ReportReader::ReportReader(const ReportColumns& columns, const QList<ReportLine>& rows) {
    for (const ReportColumn& column : columns) {
        const int at = int(m_columns.size());
        Cells cells;
        cells.unitColumn = columnIndex(columns, column.unitColumn);
        if (column.type == ColumnType::UnitCost)
            cells.decimals = decimalsOf(rows, at);
        if (column.type == ColumnType::Money)
            cells.saysUnit = currencyOf(rows, at).isEmpty();
        m_columns.append(cells);
    }
    for (const ReportColumn& column : columns) {
        if (const int unit = columnIndex(columns, column.unitColumn); unit >= 0)
            m_columns[unit].isUnit = true;
    }
}

QVariant ReportReader::operator()(const ReportLine& row, int column, int role) const {
    const ReportCell& cell = row.cells.at(size_t(column));
    const Cells& how = m_columns.at(column);
    if (role == TableRole::Value && how.isUnit)
        return formats::unit(std::visit(RawValue(), cell).toString());
    if (role == TableRole::Value)
        return std::visit(RawValue(), cell);
    if (role == TableRole::UnitOfSum && how.unitColumn >= 0)
        return std::visit(RawValue(), row.cells.at(size_t(how.unitColumn)));
    if (role == TableRole::Digits && std::holds_alternative<PerUnitAmount>(cell))
        return how.decimals;
    const auto* money = std::get_if<Money>(&cell);
    if (money && role == TableRole::Digits)
        return money->currency().minorDigits();
    if (money && role == TableRole::Unit && how.saysUnit)
        return money->currency().code();
    return {};
}

QString totalsText(const ReportColumns& columns, const ReportTotals& totals) {
    QStringList parts;
    const ReportRow cells = totals.cells();
    for (int c = 0; c < columns.size() && size_t(c) < cells.size(); ++c) {
        const ReportCell& cell = cells.at(size_t(c));
        QStringList ofEachUnit;
        for (const auto& [unit, quantity] : totals.ofEachUnit(c))
            ofEachUnit += formats::quantity(quantity, unit);
        if (ofEachUnit.isEmpty()) { // nothing of anything: of what, is said all the same
            for (const QString& unit : totals.units())
                if (const auto none = totals.ofUnit(c, unit))
                    ofEachUnit += formats::quantity(*none, unit);
        }
        if (!ofEachUnit.isEmpty())
            parts.append(
                QStringLiteral("%1 %2").arg(columns.at(c).title, ofEachUnit.join(QStringLiteral(" + "))));
        else if (const auto* quantity = std::get_if<Quantity>(&cell))
            parts.append(QStringLiteral("%1 %2").arg(columns.at(c).title, formats::quantity(*quantity)));
        else if (const auto* money = std::get_if<Money>(&cell))
            parts.append(
                QStringLiteral("%1 %2").arg(columns.at(c).title, formats::moneyWithCurrency(*money)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace backroom::reports
