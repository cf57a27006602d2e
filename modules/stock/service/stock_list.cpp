#include "stock/service/stock_list.h"

#include "foundation/domain/id_list.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "stock/service/queries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <tuple>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StockList)
};

} // namespace

Result<std::vector<Balance>> StockList::balances(const StockQuestion& question) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    const QList<VariantId>& asked = question.variants;
    Query query(m_desk.database(), question.asOfMs   ? queries::balancesAsOf
                                   : asked.isEmpty() ? queries::balancesAll
                                                     : queries::balancesOfItems);
    if (question.asOfMs) {
        query.bindOrNull(":variant_id", asked.size() == 1 ? asked.first() : VariantId());
        Query base(m_desk.database(), queries::checkpointBase);
        base.bind(":at", *question.asOfMs);
        BACKROOM_CHECK(base.execAndNext());
        query.bind(":base", base.int64("at")).bind(":at", *question.asOfMs);
    } else if (!asked.isEmpty()) {
        query.bind(":ids", idList(asked));
    }
    BACKROOM_CHECK(query.exec());
    std::vector<Balance> balances;
    while (query.next())
        balances.push_back({VariantId(query.int64("variant_id")), LocationId(query.int64("location_id")),
                            static_cast<StockState>(query.int64("state")), query.quantity("on_hand")});
    return balances;
}

Result<StockList::Names> StockList::names(const StockQuestion& question) {
    Names names;
    const QList<VariantId>& asked = question.variants;
    Query items(m_desk.database(), asked.isEmpty() ? queries::itemNames : queries::itemNamesOf);
    if (!asked.isEmpty())
        items.bind(":ids", idList(asked));
    BACKROOM_CHECK(items.exec());
    while (items.next())
        names.items.insert(VariantId(items.int64("id")), {names.items.size(), items.text("sku"),
                                                          items.text("name"), items.text("unit_code")});
    Query places(m_desk.database(), queries::placeNames);
    BACKROOM_CHECK(places.exec());
    const QString below = question.locationPath + QLatin1String(" / ");
    for (qsizetype rank = 0; places.next(); ++rank) {
        const QString path = places.text("path");
        if (question.locationPath.isEmpty() || path == question.locationPath || path.startsWith(below))
            names.places.insert(
                places.id<locations::Location>("id"),
                {rank, places.text("code"), places.text("purpose") == QLatin1String("quarantine")});
    }
    return names;
}

Result<QList<StockRow>> StockList::rows(const StockQuestion& question) {
    // Balances first: whatever has one by then has a name when the names are read.
    BACKROOM_TRY(const auto balances, this->balances(question));
    BACKROOM_TRY(const Names names, this->names(question));
    return group(balances, names, question.grouping);
}

Result<QList<StockRow>> StockList::group(const std::vector<Balance>& balances, const Names& names,
                                         StockGrouping grouping) {
    struct Ranked {
        qsizetype item, place;
        const Balance* balance;
        bool operator<(const Ranked& other) const {
            return std::tie(item, place, balance) < std::tie(other.item, other.place, other.balance);
        }
    };
    std::vector<Ranked> ranked;
    ranked.reserve(balances.size());
    for (const Balance& balance : balances) {
        const auto item = names.items.constFind(balance.variant);
        const auto place = names.places.constFind(balance.location);
        if (item != names.items.cend() && place != names.places.cend())
            ranked.push_back({item->rank, place->rank, &balance});
    }
    std::sort(ranked.begin(), ranked.end());
    const bool isByPlace = grouping != StockGrouping::Item;
    const auto isEmptyPlace = [isByPlace](const StockRow& row) {
        return isByPlace && row.onHand.isZero() && row.held.isZero();
    };
    QList<StockRow> rows;
    for (const auto& [itemRank, placeRank, balance] : ranked) {
        const Item& item = *names.items.constFind(balance->variant);
        const Named& place = *names.places.constFind(balance->location);
        if (rows.isEmpty() || rows.last().variant != balance->variant ||
            (isByPlace && rows.last().location != balance->location)) {
            if (!rows.isEmpty() && isEmptyPlace(rows.last()))
                rows.removeLast();
            StockRow row;
            row.variant = balance->variant;
            row.sku = item.sku;
            row.name = item.name;
            row.unit = item.unit;
            if (isByPlace) {
                row.location = balance->location;
                row.locationCode = place.code;
            }
            rows += row;
        }
        StockRow& row = rows.last();
        BACKROOM_TRY(row.onHand, row.onHand.plus(balance->onHand));
        const bool isSellable = balance->state == StockState::Good && !place.isQuarantine;
        Quantity& part = isSellable ? row.available : row.held;
        BACKROOM_TRY(part, part.plus(balance->onHand));
    }
    if (!rows.isEmpty() && isEmptyPlace(rows.last()))
        rows.removeLast();
    return rows;
}

Result<StockRow> StockList::row(VariantId variant, const QString& locationPath) {
    BACKROOM_TRY(const auto found, rows({{variant}, locationPath, std::nullopt, StockGrouping::Item}));
    if (!found.isEmpty())
        return found.first();
    StockRow none;
    none.variant = variant;
    return none;
}

Result<std::vector<LevelChange>> StockList::changes(VariantId variant, qint64 afterMs, qint64 toMs) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::levelChanges);
    query.bind(":variant_id", variant).bind(":from_at", afterMs).bind(":to_at", toMs);
    BACKROOM_CHECK(query.exec());
    std::vector<LevelChange> changes;
    while (query.next())
        changes.push_back({query.int64("effective_at"), query.quantity("change")});
    return changes;
}

Result<Quantity> StockList::onTheWay(VariantId variant, std::optional<qint64> asOfMs) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::onTheWayOfItem);
    query.bind(":variant_id", variant).bind(":at", asOfMs);
    BACKROOM_CHECK(query.execAndNext());
    return query.quantity("quantity");
}

Result<QHash<VariantId, qint64>> StockList::lastMoved(const QList<VariantId>& variants) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), variants.isEmpty() ? queries::itemsLastMoved : queries::itemsLastMovedOf);
    if (!variants.isEmpty())
        query.bind(":ids", idList(variants));
    BACKROOM_CHECK(query.exec());
    QHash<VariantId, qint64> moments;
    while (query.next())
        if (const auto moved = query.optionalInt64("last_moved_at"))
            moments.insert(VariantId(query.int64("variant_id")), *moved);
    return moments;
}

Result<QList<VariantId>> StockList::itemsOf(const QList<Uuid>& documents) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    QJsonArray uuids;
    for (const Uuid& document : documents)
        uuids += document.toString();
    Query query(m_desk.database(), queries::itemsOfDocuments);
    query.bind(":uuids", QString::fromUtf8(QJsonDocument(uuids).toJson(QJsonDocument::Compact)));
    BACKROOM_CHECK(query.exec());
    QList<VariantId> items;
    while (query.next())
        items += VariantId(query.int64("variant_id"));
    return items;
}

Result<StockList::Place> StockList::placeByCode(const QString& code) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::placeByCode);
    query.bind(":code_key", codeKey(code));
    BACKROOM_TRY(const bool exists, query.execAndNext());
    if (!exists)
        return fail(ErrorKind::NotFound, QStringLiteral("stock.no_such_place"),
                    Text::tr("There is no such location"), code, Text::tr("check its code"));
    return Place{LocationId(query.int64("id")), query.text("path")};
}

Result<VariantId> StockList::variantBySku(const QString& sku) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::variantBySku);
    query.bind(":sku_key", codeKey(sku));
    BACKROOM_TRY(const bool exists, query.execAndNext());
    if (!exists)
        return fail(ErrorKind::NotFound, QStringLiteral("stock.no_such_item"),
                    Text::tr("There is no such item"), sku, Text::tr("check its SKU"));
    return VariantId(query.int64("id"));
}

} // namespace backroom::stock
