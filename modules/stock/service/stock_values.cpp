#include "stock/service/stock_values.h"

#include "foundation/service/query.h"
#include "stock/service/explain.h"
#include "stock/service/queries.h"

#include <QHash>
#include <QSet>

#include <limits>

namespace backroom::stock {

namespace {

// After every end of a month there can be.
constexpr qint64 present = std::numeric_limits<qint64>::max();

/// What came in until a moment.
struct Came {
    qint64 untilMs = 0;
    VariantId variant;
    qint64 knownMicros = 0;
    qint64 knownMinor = 0;
    qint64 unknownMicros = 0;
};

/// What was ours at a moment, on a shelf or between two.
struct Lay {
    qint64 atMs = 0;
    VariantId variant;
    Quantity ours;
};

/// One coming or going of an item of which both kinds came in.
struct Step {
    qint64 document = 0;
    qint64 reverses = 0;
    qint64 micros = 0;
    ArrivalQueue::Cost cost = ArrivalQueue::Cost::Unknown;
    bool isIn = false;
    qint64 atMs = 0;
};

using Walks = QHash<VariantId, QList<Step>>;

/// Of what lay there at the moment, what had come in without a cost; as Explain asks it for one item.
qint64 unknownLeft(const QList<Step>& steps, qint64 atMs) {
    QSet<qint64> undone;
    for (const Step& step : steps) {
        if (step.atMs <= atMs && step.reverses != 0)
            undone << step.reverses << step.document;
    }
    ArrivalQueue queue;
    for (const Step& step : steps) {
        if (step.atMs > atMs || undone.contains(step.document))
            continue;
        step.isIn ? queue.arrive(step.micros, step.cost) : queue.leave(step.micros);
    }
    return queue.unknownMicros();
}

Result<QList<Came>> readCame(Database& database) {
    Query query(database, queries::valueCosts);
    query.bind(":now", present);
    BACKROOM_CHECK(query.exec());
    QList<Came> rows;
    while (query.next())
        rows +=
            Came{query.int64("until"), VariantId(query.int64("variant_id")), query.int64("known_quantity"),
                 query.int64("known_total"), query.int64("unknown_quantity")};
    return rows;
}

Result<QList<Lay>> readLay(Database& database, qint64 firstMs) {
    Query query(database, queries::valueOnHand);
    query.bind(":first", firstMs).bind(":now", present);
    BACKROOM_CHECK(query.exec());
    QList<Lay> rows;
    while (query.next())
        rows += Lay{query.int64("at"), VariantId(query.int64("variant_id")), query.quantity("ours")};
    return rows;
}

Result<Walks> readWalks(Database& database) {
    Query query(database, queries::valueWalks);
    BACKROOM_CHECK(query.exec());
    Walks walks;
    while (query.next()) {
        const auto cost = query.flag("is_known") ? ArrivalQueue::Cost::Known : ArrivalQueue::Cost::Unknown;
        walks[VariantId(query.int64("variant_id"))] += Step{
            query.int64("document_id"), query.int64("reverses_document_id"), query.int64("quantity"), cost,
            query.flag("to_ours"),      query.int64("effective_at")};
    }
    return walks;
}

/// Adds up what came in, moment after moment, and values what lay there.
class Valuation {
public:
    Valuation(QList<Came> came, Walks walks, int minorDigits)
        : m_came(std::move(came)), m_walks(std::move(walks)), m_minorDigits(minorDigits) {}

    /// Moments must come in order.
    Done add(const Lay& lay, StockValue& sum) {
        for (; m_next < m_came.size() && m_came.at(m_next).untilMs <= lay.atMs; ++m_next) {
            const Came& more = m_came.at(m_next);
            Came& all = m_all[more.variant];
            BACKROOM_TRY(all.knownMicros, decimal::add(all.knownMicros, more.knownMicros));
            BACKROOM_TRY(all.knownMinor, decimal::add(all.knownMinor, more.knownMinor));
            BACKROOM_TRY(all.unknownMicros, decimal::add(all.unknownMicros, more.unknownMicros));
        }
        const Came all = m_all.value(lay.variant);
        const auto walk = m_walks.constFind(lay.variant);
        const qint64 unknown = walk == m_walks.constEnd() ? all.unknownMicros : unknownLeft(*walk, lay.atMs);
        BACKROOM_TRY(const ItemValue value,
                     itemValue(lay.ours, all.knownMicros, all.knownMinor, unknown, m_minorDigits));
        BACKROOM_TRY(sum.valueMinor, decimal::add(sum.valueMinor, value.valueMinor));
        if (!value.unknownPieces.isZero() && ++sum.unknownItems == 1)
            sum.firstUnknown = lay.variant;
        return {};
    }

private:
    QList<Came> m_came;
    Walks m_walks;
    int m_minorDigits;
    qsizetype m_next = 0;
    QHash<VariantId, Came> m_all;
};

bool hasBothKinds(const QList<Came>& came) {
    QHash<VariantId, std::pair<qint64, qint64>> kinds;
    for (const Came& row : came) {
        auto& [known, unknown] = kinds[row.variant];
        known += row.knownMicros;
        unknown += row.unknownMicros;
    }
    return std::any_of(kinds.cbegin(), kinds.cend(),
                       [](const auto& kind) { return kind.first > 0 && kind.second > 0; });
}

} // namespace

Result<StockValues> ValueHistory::read(int months) {
    BACKROOM_CHECK(m_desk.require(Permission::SeeCost));
    Database& database = m_desk.database();
    StockValues values;
    Query company(database, queries::companyFacts);
    BACKROOM_CHECK(company.execAndNext());
    BACKROOM_TRY(values.currency, Currency::fromCode(company.text("currency")));
    Query moments(database, queries::valueMoments);
    moments.bind(":months", months);
    BACKROOM_CHECK(moments.exec());
    QHash<qint64, qsizetype> at;
    while (moments.next())
        values.months.prepend({moments.int64("at"), 0, 0, {}});
    for (qsizetype i = 0; i < values.months.size(); ++i)
        at.insert(values.months.at(i).atMs, i);
    BACKROOM_TRY(const QList<Came> came, readCame(database));
    BACKROOM_TRY(const QList<Lay> lay,
                 readLay(database, values.months.isEmpty() ? present : values.months.first().atMs));
    Walks walks;
    if (hasBothKinds(came)) {
        BACKROOM_TRY(walks, readWalks(database));
    }
    Valuation valuation(came, walks, values.currency.minorDigits());
    for (const Lay& row : lay)
        BACKROOM_CHECK(
            valuation.add(row, row.atMs == present ? values.now : values.months[at.value(row.atMs)]));
    values.now.atMs = m_desk.nowMs();
    return values;
}

} // namespace backroom::stock
