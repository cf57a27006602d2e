#include "foundation/ui/kit/unit_sums.h"

#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/table_view.h"

#include <algorithm>

namespace backroom {

void UnitSums::add(const QString& unit, qint64 micros) {
    if (m_broken)
        return;
    auto known =
        std::find_if(m_sums.begin(), m_sums.end(), [&unit](const OfUnit& sum) { return sum.unit == unit; });
    if (known == m_sums.end())
        known = m_sums.insert(m_sums.end(), {unit, 0});
    m_broken = __builtin_add_overflow(known->micros, micros, &known->micros);
    if (m_broken)
        m_sums.clear();
}

QList<UnitSums::OfUnit> UnitSums::withoutNothing() const {
    QList<OfUnit> some = m_sums;
    some.removeIf([](const OfUnit& sum) { return sum.micros == 0; });
    return some.isEmpty() ? m_sums : some;
}

QString unitSumsText(const QList<UnitSums::OfUnit>& sums) {
    QStringList ofEachUnit;
    for (const UnitSums::OfUnit& part : sums)
        ofEachUnit << formats::quantity(Quantity::fromMicros(part.micros), part.unit);
    return ofEachUnit.join(QStringLiteral(" + "));
}

QString SelectionSum::text() const {
    if (rows == 0)
        return {};
    QStringList parts{rows == 1 ? TableView::tr("1 row")
                                : TableView::tr("%1 rows").arg(formats::count(rows))};
    if (isReading)
        parts << TableView::tr("adding up …");
    if (!quantities.isEmpty())
        parts << unitSumsText(quantities);
    if (valueMinor)
        parts << formats::decimal(*valueMinor, digits, digits) + QChar(QChar::Nbsp) + currency;
    if (unknownValues > 0)
        parts << TableView::tr("%Ln without a known value", nullptr, unknownValues);
    return parts.join(QStringLiteral(" · "));
}

} // namespace backroom
