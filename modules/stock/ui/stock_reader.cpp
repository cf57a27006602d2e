#include "stock/ui/stock_reader.h"

#include "foundation/domain/text_key.h"

#include <algorithm>

namespace backroom::stock {

namespace {

constexpr int lastEvents = 8;

struct Names {
    QHash<QString, catalog::VariantRef> items;
    QHash<qint64, locations::Place> places;
};

Result<Names> namesOf(const StockReading& access, const QList<StockRow>& rows, StockGrouping grouping) {
    Names names;
    QStringList skus;
    for (const StockRow& row : rows)
        skus.append(row.sku);
    skus.removeDuplicates();
    BACKROOM_TRY(names.items, access.codes.bySkus(skus));
    if (grouping == StockGrouping::Item)
        return names;
    BACKROOM_TRY(const QList<locations::Place> places, access.places.inside());
    for (const locations::Place& place : places)
        names.places.insert(place.id().value(), place);
    return names;
}

Done addPlaces(const StockAccess& access, ItemSheet& sheet, std::optional<qint64> asOfMs) {
    StockQuestion question;
    question.variant = sheet.variant.id;
    question.asOfMs = asOfMs;
    question.grouping = StockGrouping::Location;
    BACKROOM_TRY(const QList<StockRow> rows, access.stock.rows(question));
    BACKROOM_TRY(const QList<locations::Place> sites, access.places.sites());
    QHash<qint64, QString> siteCodes;
    for (const locations::Place& site : sites)
        siteCodes.insert(site.id().value(), site.location.code);
    for (const StockRow& row : rows) {
        BACKROOM_TRY(const locations::Place place, access.places.byId(row.location));
        const QString site = siteCodes.value(place.site.value(), row.locationCode);
        sheet.places.append({row.locationCode, site, row});
        const auto known = std::find_if(sheet.sites.begin(), sheet.sites.end(),
                                        [&](const PlaceSum& sum) { return sum.code == site; });
        if (known == sheet.sites.end())
            sheet.sites.append({site, site, row});
        else
            add(known->row, row);
    }
    std::stable_sort(sheet.sites.begin(), sheet.sites.end(),
                     [](const PlaceSum& a, const PlaceSum& b) { return a.row.onHand > b.row.onHand; });
    return {};
}

} // namespace

void add(StockRow& sum, const StockRow& row) {
    const auto plus = [](Quantity& into, Quantity value) {
        into = Quantity::fromMicros(into.micros() + value.micros());
    };
    plus(sum.onHand, row.onHand);
    plus(sum.available, row.available);
    plus(sum.reserved, row.reserved);
    plus(sum.incoming, row.incoming);
    plus(sum.held, row.held);
}

namespace {

/// A row for each item, with what lies at each site. The rows come by item.
StockSheet bySite(const QList<StockItem>& places) {
    StockSheet sheet;
    for (const StockItem& item : places)
        if (!item.row.onHand.isZero() && !sheet.sites.contains(item.siteCode))
            sheet.sites.append(item.siteCode);
    std::sort(sheet.sites.begin(), sheet.sites.end());
    for (const StockItem& item : places) {
        if (sheet.rows.isEmpty() || sheet.rows.last().row.variant != item.row.variant) {
            StockItem row{item.row, item.name, item.unit, {}, {}, item.imageHash, {}, {}};
            row.row.location = {};
            row.row.locationCode.clear();
            row.bySite.fill({}, sheet.sites.size());
            sheet.rows.append(row);
        } else {
            add(sheet.rows.last().row, item.row);
        }
        const qsizetype at = sheet.sites.indexOf(item.siteCode);
        if (at < 0)
            continue; // nothing lies there
        Quantity& sum = sheet.rows.last().bySite[at];
        sum = Quantity::fromMicros(sum.micros() + item.row.onHand.micros());
    }
    return sheet;
}

} // namespace

Result<StockSheet> readStock(const StockReading& reading, StockShape shape, StockQuestion question) {
    question.grouping = shape == StockShape::Item ? StockGrouping::Item : StockGrouping::Location;
    BACKROOM_TRY(const QList<StockRow> rows, reading.stock.rows(question));
    BACKROOM_TRY(const Names names, namesOf(reading, rows, question.grouping));
    StockSheet sheet;
    sheet.rows.reserve(rows.size());
    for (const StockRow& row : rows) {
        StockItem item{row, {}, {}, {}, {}, {}, {}, {}};
        const catalog::VariantRef ref = names.items.value(codeKey(row.sku));
        item.name = ref.name;
        item.unit = ref.unitCode;
        item.imageHash = ref.imageHash;
        const auto place = names.places.constFind(row.location.value());
        if (place != names.places.constEnd()) {
            item.placeName = place->location.name;
            item.siteCode = place->path.section(QLatin1Char('/'), 0, 0).trimmed();
        }
        sheet.rows.append(item);
    }
    return shape == StockShape::Site ? bySite(sheet.rows) : sheet;
}

Done addLastMoved(const StockReading& reading, StockSheet& sheet) {
    BACKROOM_TRY(const auto moments, reading.stock.lastMoved());
    for (StockItem& item : sheet.rows)
        if (const auto moved = moments.constFind(item.row.variant.value()); moved != moments.constEnd())
            item.lastMovedMs = *moved;
    return {};
}

Result<ItemSheet> readItem(const StockAccess& access, VariantId variant, std::optional<qint64> asOfMs) {
    ItemSheet sheet;
    BACKROOM_TRY(sheet.variant, access.codes.byId(variant));
    if (!sheet.variant.imageHash.isEmpty()) {
        BACKROOM_TRY(const auto thumbnails, access.pictures.thumbnails({sheet.variant.imageHash}));
        sheet.picture = thumbnails.value(sheet.variant.imageHash);
    }
    StockQuestion question;
    question.variant = variant;
    question.asOfMs = asOfMs;
    BACKROOM_TRY(const QList<StockRow> total, access.stock.rows(question));
    sheet.total = total.isEmpty() ? StockRow{} : total.first();
    BACKROOM_CHECK(addPlaces(access, sheet, asOfMs));
    BACKROOM_TRY(const Explanation why, access.explain.number(variant, {}, asOfMs, ExplainedNumber::OnHand));
    const QDate today = businessDay(asOfMs.value_or(access.desk.nowMs()), access.zone);
    sheet.dailyOnHand = dailyOnHand(why.entries, today, access.zone);
    MovementQuestion events;
    events.variant = variant;
    events.toMs = asOfMs;
    events.limit = lastEvents;
    BACKROOM_TRY(sheet.events, access.movements.page(events));
    return sheet;
}

QList<qint64> dailyOnHand(const QList<ExplainedEntry>& entries, const QDate& today, const QTimeZone& zone) {
    QList<qint64> days;
    qsizetype next = 0;
    qint64 level = 0;
    for (int back = lineDays - 1; back >= 0; --back) {
        const qint64 end = endOfBusinessDayMs(today.addDays(-back), zone);
        for (; next < entries.size() && entries.at(next).effectiveAtMs <= end; ++next)
            level += entries.at(next).change.micros();
        days.append(level);
    }
    return days;
}

} // namespace backroom::stock
