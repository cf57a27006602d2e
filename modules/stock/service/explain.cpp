#include "stock/service/explain.h"

#include "foundation/service/query.h"
#include "locations/domain/place_names.h"
#include "stock/service/queries.h"
#include "stock/service/stock_list.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

const QStringList& names() {
    static const QStringList all = {QStringLiteral("onHand"),   QStringLiteral("available"),
                                    QStringLiteral("held"),     QStringLiteral("reserved"),
                                    QStringLiteral("incoming"), QStringLiteral("cost"),
                                    QStringLiteral("onTheWay")};
    return all;
}

QString ruleFor(ExplainedNumber what) {
    switch (what) {
    case ExplainedNumber::OnHand:
        return Text::tr(
            "On hand is the sum of all entries to the location less all from it, in every state.");
    case ExplainedNumber::Available:
        return Text::tr("Available is the sum of all entries of good goods into locations that sell less all "
                        "out of them; what is reserved goes off, and nothing is reserved of this item.");
    case ExplainedNumber::Held:
        return Text::tr(
            "Held is the sum of all entries of goods in quarantine, damaged or at a location that "
            "does not sell, less all that took them away or made them good.");
    case ExplainedNumber::Reserved:
        return Text::tr("Reserved is the sum of open reservations. There are none for this item.");
    case ExplainedNumber::Incoming:
        return Text::tr(
            "Incoming is the sum of what is ordered and has not come yet. Nothing is ordered of this "
            "item.");
    case ExplainedNumber::Cost:
        return Text::tr(
            "Cost is the average of all known costs at which the item came in; pieces that came in "
            "without a cost and are still there (first in, first out) are counted apart.");
    case ExplainedNumber::OnTheWay:
        return Text::tr(
            "On the way is the sum of all entries out of a place of ours for the next one, less what has "
            "come there. It lies on no shelf and is no part of on hand, and the value counts it.");
    }
    return {};
}

/// Whether only goods that can be sold count, or only those that cannot; none = both.
std::optional<qint64> sellableOf(ExplainedNumber what) {
    if (what == ExplainedNumber::Available)
        return 1;
    return what == ExplainedNumber::Held ? std::optional<qint64>(0) : std::nullopt;
}

} // namespace

QString explainedNumberName(ExplainedNumber number) {
    return names().at(int(number));
}

std::optional<ExplainedNumber> explainedNumberFromName(const QString& name) {
    const qsizetype at = names().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<ExplainedNumber>(at));
}

Result<ItemValue> itemValue(Quantity ours, qint64 knownQuantityMicros, qint64 knownTotalMinor,
                            qint64 unknownMicros, int minorDigits) {
    ItemValue value;
    const qint64 there = qMax<qint64>(0, ours.micros());
    if (knownQuantityMicros <= 0) {
        value.unknownPieces = Quantity::fromMicros(there);
        return value;
    }
    value.unknownPieces = Quantity::fromMicros(qBound<qint64>(0, unknownMicros, there));
    qint64 majorToMicros = 1'000'000;
    for (int i = 0; i < minorDigits; ++i)
        majorToMicros /= 10;
    // per unit in 10^-6 major = total(minor) × (10^6 / 10^digits) × 10^6 / quantity(10^-6)
    BACKROOM_TRY(const qint64 totalMicros, decimal::mulDiv(knownTotalMinor, majorToMicros, 1));
    BACKROOM_TRY(const qint64 unit, decimal::mulDiv(totalMicros, Quantity::one, knownQuantityMicros));
    value.unitCost = UnitCost::fromMicros(unit);
    const qint64 valued = ours.micros() - value.unknownPieces.micros();
    BACKROOM_TRY(value.valueMinor, decimal::mulDiv(knownTotalMinor, valued, knownQuantityMicros));
    return value;
}

void ArrivalQueue::arrive(qint64 micros, Cost cost) {
    const qint64 paid = qMin(m_owed, micros);
    m_owed -= paid;
    if (micros > paid)
        m_there += Arrival{micros - paid, cost};
}

void ArrivalQueue::leave(qint64 micros) {
    while (micros > 0 && m_first < m_there.size()) {
        Arrival& oldest = m_there[m_first];
        const qint64 taken = qMin(oldest.micros, micros);
        oldest.micros -= taken;
        micros -= taken;
        if (oldest.micros == 0)
            ++m_first;
    }
    m_owed += micros;
}

qint64 ArrivalQueue::unknownMicros() const {
    qint64 sum = 0;
    for (qsizetype i = m_first; i < m_there.size(); ++i) {
        if (m_there[i].cost == Cost::Unknown)
            sum += m_there[i].micros;
    }
    return sum;
}

Result<QList<ExplainedEntry>> Explain::entries(VariantId variant, const QString& path,
                                               std::optional<qint64> asOfMs, ExplainedNumber what,
                                               PlaceScope scope) {
    Query query(m_desk.database(), queries::explainRows);
    query.bind(":variant_id", variant).bind(":at", asOfMs).bind(":alone", scope == PlaceScope::Alone ? 1 : 0);
    query.bind(":sellable", sellableOf(what)).bind(":way", what == ExplainedNumber::OnTheWay ? 1 : 0);
    if (path.isEmpty())
        query.bindNull(":path");
    else
        query.bind(":path", path);
    BACKROOM_CHECK(query.exec());
    QList<ExplainedEntry> rows;
    Quantity running;
    while (query.next()) {
        const bool isReversal = query.flag("is_reversal");
        const bool isIn = !query.flag("from_ours") && query.flag("to_ours") && !isReversal;
        const bool isInTakenBack = query.flag("from_ours") && !query.flag("to_ours") && isReversal;
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
                           locations::placeName(query.text("from_code"), query.text("from_words")),
                           locations::placeName(query.text("to_code"), query.text("to_words")),
                           query.flag("from_tracked"),
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
                                    std::optional<qint64> asOfMs, ExplainedNumber what, PlaceScope scope) {
    if (what == ExplainedNumber::Cost) {
        if (!locationPath.isEmpty())
            return fail(ErrorKind::Invalid, QStringLiteral("stock.cost_of_location"),
                        Text::tr("A cost is the company's and knows no location"), locationPath,
                        Text::tr("ask without the location"));
        return cost(variant, asOfMs);
    }
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Explanation out;
    out.what = what;
    out.rule = ruleFor(what);
    if (what == ExplainedNumber::Reserved || what == ExplainedNumber::Incoming)
        return out;
    BACKROOM_TRY(out.entries, entries(variant, locationPath, asOfMs, what, scope));
    out.quantity = out.entries.isEmpty() ? Quantity() : out.entries.last().running;
    return out;
}

Result<Explanation> Explain::cost(VariantId variant, std::optional<qint64> asOfMs) {
    BACKROOM_CHECK(m_desk.require(Permission::SeeCost));
    Explanation out;
    out.what = ExplainedNumber::Cost;
    out.rule = ruleFor(out.what);
    BACKROOM_TRY(out.entries, entries(variant, {}, asOfMs, out.what));
    BACKROOM_TRY(out.quantity, sumOf(variant, asOfMs, ExplainedNumber::OnHand));
    BACKROOM_TRY(out.onTheWay, sumOf(variant, asOfMs, ExplainedNumber::OnTheWay));
    BACKROOM_TRY(const Quantity ours, out.quantity.plus(out.onTheWay));
    qint64 knownMicros = 0;
    qint64 knownMinor = 0;
    for (const ExplainedEntry& entry : std::as_const(out.entries)) {
        if (!entry.unitCost)
            continue;
        BACKROOM_TRY(knownMicros, decimal::add(knownMicros, entry.change.micros()));
        BACKROOM_TRY(knownMinor, decimal::add(knownMinor, entry.costTotalMinor.value_or(0)));
    }
    BACKROOM_TRY(const qint64 unknown, unknownLeft(variant, asOfMs));
    BACKROOM_TRY(const Currency money, currency());
    BACKROOM_TRY(const ItemValue value,
                 itemValue(ours, knownMicros, knownMinor, unknown, money.minorDigits()));
    out.unitCost = value.unitCost;
    out.valueMinor = value.valueMinor;
    out.unknownPieces = value.unknownPieces;
    return out;
}

Result<Quantity> Explain::sumOf(VariantId variant, std::optional<qint64> asOfMs, ExplainedNumber what) {
    BACKROOM_TRY(const QList<ExplainedEntry> all, entries(variant, {}, asOfMs, what));
    return all.isEmpty() ? Quantity() : all.last().running;
}

Result<Currency> Explain::currency() {
    Query company(m_desk.database(), queries::companyFacts);
    BACKROOM_CHECK(company.execAndNext());
    return Currency::fromCode(company.text("currency"));
}

Result<qint64> Explain::unknownLeft(VariantId variant, std::optional<qint64> asOfMs) {
    struct Step {
        qint64 document;
        qint64 micros;
        ArrivalQueue::Cost cost;
        bool isIn;
    };
    Query query(m_desk.database(), queries::costWalk);
    query.bind(":variant_id", variant).bind(":at", asOfMs);
    BACKROOM_CHECK(query.exec());
    QList<Step> steps;
    QSet<qint64> undone;
    while (query.next()) {
        const Step step{query.int64("document_id"), query.int64("quantity"),
                        query.flag("is_known") ? ArrivalQueue::Cost::Known : ArrivalQueue::Cost::Unknown,
                        query.flag("to_ours")};
        if (const qint64 reversed = query.int64("reverses_document_id"); reversed != 0)
            undone << reversed << step.document;
        steps += step;
    }
    ArrivalQueue queue;
    for (const Step& step : std::as_const(steps)) {
        if (undone.contains(step.document))
            continue; // taken back: as if neither had been
        step.isIn ? queue.arrive(step.micros, step.cost) : queue.leave(step.micros);
    }
    return queue.unknownMicros();
}

Result<QList<ItemValue>> Explain::values(VariantId variant) {
    BACKROOM_CHECK(m_desk.require(Permission::SeeCost));
    BACKROOM_TRY(const Currency money, currency());
    Query query(m_desk.database(), queries::costSums);
    query.bindOrNull(":variant_id", variant);
    BACKROOM_CHECK(query.exec());
    QList<ItemValue> rows;
    while (query.next()) {
        const VariantId item(query.int64("variant_id"));
        qint64 unknown = query.int64("unknown_quantity");
        // Only where both kinds came in must be looked which of them is left.
        if (unknown > 0 && query.int64("known_quantity") > 0) {
            BACKROOM_TRY(unknown, unknownLeft(item, {}));
        }
        const Quantity onHand = query.quantity("on_hand");
        const Quantity onTheWay = query.quantity("on_the_way");
        BACKROOM_TRY(const Quantity ours, onHand.plus(onTheWay));
        BACKROOM_TRY(ItemValue row, itemValue(ours, query.int64("known_quantity"), query.int64("known_total"),
                                              unknown, money.minorDigits()));
        row.onHand = onHand;
        row.onTheWay = onTheWay;
        row.variant = item;
        row.sku = query.text("sku");
        row.name = query.text("name");
        row.unit = query.text("unit_code");
        rows += row;
    }
    return rows;
}

Result<QList<ItemValue>> Explain::valuesAt(qint64 atMs) {
    BACKROOM_CHECK(m_desk.require(Permission::SeeCost));
    BACKROOM_TRY(const Currency money, currency());
    struct Came {
        qint64 knownMicros = 0;
        qint64 knownMinor = 0;
        qint64 unknownMicros = 0;
    };
    Query query(m_desk.database(), queries::costSumsAt);
    query.bind(":at", atMs);
    BACKROOM_CHECK(query.exec());
    QHash<VariantId, Came> came;
    while (query.next())
        came.insert(
            VariantId(query.int64("variant_id")),
            {query.int64("known_quantity"), query.int64("known_total"), query.int64("unknown_quantity")});
    Query moving(m_desk.database(), queries::onTheWayAt);
    moving.bind(":at", atMs);
    BACKROOM_CHECK(moving.exec());
    QHash<VariantId, Quantity> way;
    while (moving.next())
        way.insert(VariantId(moving.int64("variant_id")), moving.quantity("quantity"));
    StockQuestion question;
    question.asOfMs = atMs;
    BACKROOM_TRY(const QList<StockRow> lay, StockList(m_desk).rows(question));
    QList<ItemValue> rows;
    for (const StockRow& item : lay) {
        const Came all = came.value(item.variant);
        qint64 unknown = all.unknownMicros;
        if (unknown > 0 && all.knownMicros > 0) {
            BACKROOM_TRY(unknown, unknownLeft(item.variant, atMs));
        }
        const Quantity onTheWay = way.value(item.variant);
        BACKROOM_TRY(const Quantity ours, item.onHand.plus(onTheWay));
        BACKROOM_TRY(ItemValue row,
                     itemValue(ours, all.knownMicros, all.knownMinor, unknown, money.minorDigits()));
        row.onHand = item.onHand;
        row.onTheWay = onTheWay;
        row.variant = item.variant;
        row.sku = item.sku;
        row.name = item.name;
        row.unit = item.unit;
        rows += row;
    }
    return rows;
}

Result<GoodsValue> Explain::valueOf(const QList<Goods>& goods, std::optional<qint64> asOfMs) {
    BACKROOM_CHECK(m_desk.require(Permission::SeeCost));
    constexpr qsizetype fewItems = 20; // more are read faster with all the rest
    QSet<VariantId> items;
    for (const Goods& one : goods)
        items.insert(one.variant);
    QHash<VariantId, ItemValue> values;
    const auto keep = [&values](const QList<ItemValue>& rows) {
        for (const ItemValue& row : rows)
            values.insert(row.variant, row);
    };
    if (asOfMs) {
        BACKROOM_TRY(const QList<ItemValue> all, valuesAt(*asOfMs));
        keep(all);
    } else if (items.size() > fewItems) {
        BACKROOM_TRY(const QList<ItemValue> all, this->values());
        keep(all);
    } else {
        for (const VariantId item : std::as_const(items)) {
            BACKROOM_TRY(const QList<ItemValue> one, this->values(item));
            keep(one);
        }
    }
    GoodsValue sum;
    for (const Goods& one : goods) {
        const ItemValue item = values.value(one.variant);
        BACKROOM_TRY(const Quantity ours, item.onHand.plus(item.onTheWay));
        if (one.quantity.isZero())
            continue; // nothing is worth nothing
        if (!item.unitCost || !item.unknownPieces.isZero() || ours.isZero())
            ++sum.unknown;
        if (ours.isZero())
            continue;
        BACKROOM_TRY(const qint64 share,
                     decimal::mulDiv(item.valueMinor, one.quantity.micros(), ours.micros()));
        BACKROOM_TRY(sum.valueMinor, decimal::add(sum.valueMinor, share));
    }
    return sum;
}

} // namespace backroom::stock
