#include "stock/service/stock_list.h"

#include "foundation/domain/text_key.h"
#include "stock/service/queries.h"

#include <QCoreApplication>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StockList)
};

void bindQuestion(Query& query, const StockQuestion& question) {
    query.bindOrNull(":variant_id", question.variant);
    if (question.locationPath.isEmpty())
        query.bindNull(":path");
    else
        query.bind(":path", question.locationPath);
}

} // namespace

Result<QList<StockRow>> StockList::rows(const StockQuestion& question) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    if (!question.asOfMs) {
        Query query(m_desk.database(), queries::stockNow);
        bindQuestion(query, question);
        BACKROOM_CHECK(query.exec());
        return read(query, question.grouping);
    }
    Query base(m_desk.database(), queries::checkpointBase);
    base.bind(":at", *question.asOfMs);
    BACKROOM_CHECK(base.execAndNext());
    Query query(m_desk.database(), queries::stockAsOf);
    bindQuestion(query, question);
    query.bind(":base", base.int64("at")).bind(":at", *question.asOfMs);
    BACKROOM_CHECK(query.exec());
    return read(query, question.grouping);
}

Result<QList<StockRow>> StockList::read(Query& query, StockGrouping grouping) {
    QList<StockRow> rows;
    while (query.next()) {
        const VariantId variant(query.int64("variant_id"));
        const LocationId location(query.int64("location_id"));
        const bool byPlace = grouping != StockGrouping::Item;
        if (rows.isEmpty() || rows.last().variant != variant ||
            (byPlace && rows.last().location != location)) {
            if (byPlace && !rows.isEmpty() && rows.last().onHand.isZero() && rows.last().held.isZero())
                rows.removeLast();
            StockRow row;
            row.variant = variant;
            row.sku = query.text("sku");
            row.name = query.text("name");
            row.unit = query.text("unit_code");
            if (byPlace) {
                row.location = location;
                row.locationCode = query.text("location");
            }
            rows += row;
        }
        StockRow& row = rows.last();
        const Quantity onHand = query.quantity("on_hand");
        BACKROOM_TRY(row.onHand, row.onHand.plus(onHand));
        const bool isSellable = query.int64("state") == static_cast<int>(StockState::Good) &&
                                query.text("purpose") != QLatin1String("quarantine");
        Quantity& part = isSellable ? row.available : row.held;
        BACKROOM_TRY(part, part.plus(onHand));
    }
    if (grouping != StockGrouping::Item && !rows.isEmpty() && rows.last().onHand.isZero() &&
        rows.last().held.isZero())
        rows.removeLast();
    return rows;
}

Result<StockRow> StockList::row(VariantId variant, const QString& locationPath) {
    BACKROOM_TRY(const auto found, rows({variant, locationPath, std::nullopt, StockGrouping::Item}));
    if (!found.isEmpty())
        return found.first();
    StockRow none;
    none.variant = variant;
    return none;
}

Result<QHash<qint64, qint64>> StockList::lastMoved() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::itemsLastMoved);
    BACKROOM_CHECK(query.exec());
    QHash<qint64, qint64> moments;
    while (query.next())
        if (const auto moved = query.optionalInt64("last_moved_at"))
            moments.insert(query.int64("variant_id"), *moved);
    return moments;
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
