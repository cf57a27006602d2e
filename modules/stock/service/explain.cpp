#include "stock/service/explain.h"

#include "foundation/service/query.h"
#include "stock/service/queries.h"

#include <QCoreApplication>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

QString ruleFor(ExplainedNumber what) {
    switch (what) {
    case ExplainedNumber::OnHand:
        return Text::tr(
            "On hand is the sum of all entries into the location less all out of it, in every state.");
    case ExplainedNumber::Reserved:
        return Text::tr("Reserved is the sum of open reservations. There are none for this item.");
    case ExplainedNumber::Cost:
        return Text::tr(
            "Cost is the average of all known costs at which the item came in; pieces that came in "
            "without a cost are counted apart.");
    }
    return {};
}

} // namespace

Result<ItemValue> itemValue(Quantity onHand, qint64 knownQuantityMicros, qint64 knownTotalMinor,
                            qint64 unknownQuantityMicros, int minorDigits) {
    ItemValue value;
    value.onHand = onHand;
    const qint64 ours = qMax<qint64>(0, onHand.micros());
    if (knownQuantityMicros <= 0) {
        value.unknownPieces = Quantity::fromMicros(ours);
        return value;
    }
    value.unknownPieces = Quantity::fromMicros(qBound<qint64>(0, unknownQuantityMicros, ours));
    qint64 majorToMicros = 1'000'000;
    for (int i = 0; i < minorDigits; ++i)
        majorToMicros /= 10;
    // per unit in 10^-6 major = total(minor) × (10^6 / 10^digits) × 10^6 / quantity(10^-6)
    BACKROOM_TRY(const qint64 totalMicros, decimal::mulDiv(knownTotalMinor, majorToMicros, 1));
    BACKROOM_TRY(const qint64 unit, decimal::mulDiv(totalMicros, Quantity::one, knownQuantityMicros));
    value.unitCost = UnitCost::fromMicros(unit);
    const qint64 valued = onHand.micros() - value.unknownPieces.micros();
    BACKROOM_TRY(value.valueMinor, decimal::mulDiv(knownTotalMinor, valued, knownQuantityMicros));
    return value;
}

Result<QList<ExplainedEntry>> Explain::entries(VariantId variant, const QString& path,
                                               std::optional<qint64> asOfMs, ExplainedNumber what) {
    Query query(m_desk.database(), queries::explainRows);
    query.bind(":variant_id", variant).bind(":at", asOfMs);
    if (path.isEmpty())
        query.bindNull(":path");
    else
        query.bind(":path", path);
    BACKROOM_CHECK(query.exec());
    QList<ExplainedEntry> rows;
    Quantity running;
    while (query.next()) {
        const bool isIn =
            !query.flag("from_tracked") && query.flag("to_tracked") && !query.flag("is_reversal");
        const bool isInTakenBack =
            query.flag("from_tracked") && !query.flag("to_tracked") && query.flag("is_reversal");
        const Quantity change = query.quantity("change");
        if (what == ExplainedNumber::Cost ? !isIn && !isInTakenBack : change.isZero())
            continue;
        BACKROOM_TRY(running, running.plus(change));
        ExplainedEntry row{query.text("number"),
                           query.int64("line_no"),
                           documentTypeFromName(query.text("type")).value_or(DocumentType::Adjustment),
                           query.int64("effective_at"),
                           query.day("business_day"),
                           query.text("from_code"),
                           query.text("to_code"),
                           query.text("from_words"),
                           query.text("to_words"),
                           query.text("actor"),
                           change,
                           running,
                           {},
                           {}};
        if (m_desk.actor().may(Permission::SeeCost)) {
            if (const auto cost = query.optionalInt64("unit_cost"))
                row.unitCost = UnitCost::fromMicros(*cost);
            if (const auto total = query.optionalInt64("cost_total"))
                row.costTotalMinor = isInTakenBack ? -*total : *total;
        }
        rows += row;
    }
    return rows;
}

Result<Explanation> Explain::number(VariantId variant, const QString& locationPath,
                                    std::optional<qint64> asOfMs, ExplainedNumber what) {
    BACKROOM_CHECK(
        m_desk.require(what == ExplainedNumber::Cost ? Permission::SeeCost : Permission::ReadStock));
    Explanation out;
    out.what = what;
    out.rule = ruleFor(what);
    if (what == ExplainedNumber::Reserved)
        return out;
    const bool isCost = what == ExplainedNumber::Cost;
    BACKROOM_TRY(out.entries, entries(variant, isCost ? QString() : locationPath, asOfMs, what));
    if (!isCost) {
        out.quantity = out.entries.isEmpty() ? Quantity() : out.entries.last().running;
        return out;
    }
    BACKROOM_TRY(const QList<ItemValue> value, values(variant));
    if (!value.isEmpty()) {
        out.quantity = value.first().onHand;
        out.unitCost = value.first().unitCost;
        out.valueMinor = value.first().valueMinor;
        out.unknownPieces = value.first().unknownPieces;
    }
    return out;
}

Result<QList<ItemValue>> Explain::values(VariantId variant) {
    BACKROOM_CHECK(m_desk.require(Permission::SeeCost));
    Query company(m_desk.database(), queries::companyFacts);
    BACKROOM_CHECK(company.execAndNext());
    BACKROOM_TRY(const Currency currency, Currency::fromCode(company.text("currency")));
    Query query(m_desk.database(), queries::costSums);
    query.bindOrNull(":variant_id", variant);
    BACKROOM_CHECK(query.exec());
    QList<ItemValue> rows;
    while (query.next()) {
        BACKROOM_TRY(ItemValue row, itemValue(query.quantity("on_hand"), query.int64("known_quantity"),
                                              query.int64("known_total"), query.int64("unknown_quantity"),
                                              currency.minorDigits()));
        row.variant = VariantId(query.int64("variant_id"));
        row.sku = query.text("sku");
        row.name = query.text("name");
        row.unit = query.text("unit_code");
        rows += row;
    }
    return rows;
}

} // namespace backroom::stock
