#include "stock/ui/stock_reader.h"

#include "foundation/domain/text_key.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace backroom::stock {

namespace {

constexpr int lastEvents = 8;

struct Names {
    QHash<QString, catalog::VariantRef> items;
    QHash<qint64, locations::Place> places;
};

Result<Names> namesOf(const StockReading& access, const QList<StockRow>& rows,
                      const StockQuestion& question) {
    Names names;
    QStringList skus;
    QList<LocationId> ids;
    for (const StockRow& row : rows) {
        skus.append(row.sku);
        ids.append(row.location);
    }
    skus.removeDuplicates();
    BACKROOM_TRY(names.items, access.codes.bySkus(skus));
    if (question.grouping == StockGrouping::Item)
        return names;
    if (!question.variants.isEmpty()) {
        BACKROOM_TRY(const auto places, access.places.byIds(ids));
        for (const locations::Place& place : places)
            names.places.insert(place.id().value(), place);
        return names;
    }
    BACKROOM_TRY(const QList<locations::Place> places, access.places.inside());
    for (const locations::Place& place : places)
        names.places.insert(place.id().value(), place);
    return names;
}

Done addPlaces(const StockAccess& access, ItemSheet& sheet, std::optional<qint64> asOfMs) {
    StockQuestion question;
    question.variants = {sheet.variant.id};
    question.asOfMs = asOfMs;
    question.grouping = StockGrouping::Location;
    BACKROOM_TRY(const QList<StockRow> rows, access.stock.rows(question));
    BACKROOM_TRY(const QList<locations::Place> sites, access.places.sites());
    QHash<qint64, QString> siteCodes;
    for (const locations::Place& site : sites)
        siteCodes.insert(site.id().value(), site.location.code);
    QList<LocationId> ids;
    for (const StockRow& row : rows)
        ids += row.location;
    BACKROOM_TRY(const auto places, access.places.byIds(ids));
    for (const StockRow& row : rows) {
        const QString site = siteCodes.value(places.value(row.location).site.value(), row.locationCode);
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

/// Where something lies.
QStringList sitesOf(const QList<StockItem>& places) {
    QStringList sites;
    for (const StockItem& item : places)
        if (!item.row.onHand.isZero() && !sites.contains(item.siteCode))
            sites.append(item.siteCode);
    std::sort(sites.begin(), sites.end());
    return sites;
}

/// A row for each item, with what lies at each of these sites. The rows come by item.
StockSheet bySite(const QList<StockItem>& places, const QStringList& sites) {
    StockSheet sheet;
    sheet.sites = sites;
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

/// Items of which none is left have a row by site as they have one by item: who looks for them finds a 0.
Result<QList<StockRow>> withThoseAtZero(const StockReading& reading, StockQuestion question,
                                        const QList<StockRow>& rows) {
    question.grouping = StockGrouping::Item;
    BACKROOM_TRY(const QList<StockRow> items, reading.stock.rows(question));
    QList<StockRow> all;
    auto next = rows.cbegin();
    for (const StockRow& item : items) {
        if (next == rows.cend() || next->variant != item.variant)
            all += item;
        for (; next != rows.cend() && next->variant == item.variant; ++next)
            all += *next;
    }
    std::copy(next, rows.cend(), std::back_inserter(all)); // whose SKU changed between the two
    return all;
}

} // namespace

namespace {

/// Not put together by site yet.
Result<QList<StockItem>> readRows(const StockReading& reading, StockShape shape, StockQuestion question) {
    question.grouping = shape == StockShape::Item ? StockGrouping::Item : StockGrouping::Location;
    BACKROOM_TRY(QList<StockRow> rows, reading.stock.rows(question));
    if (shape == StockShape::Site) {
        BACKROOM_TRY(rows, withThoseAtZero(reading, question, rows));
    }
    BACKROOM_TRY(const Names names, namesOf(reading, rows, question));
    QList<StockItem> items;
    items.reserve(rows.size());
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
        items.append(item);
    }
    return items;
}

/// `fresh` in place of the rows of these items; both by SKU.
QList<StockItem> withInstead(const QList<StockItem>& rows, const QSet<VariantId>& items,
                             const QList<StockItem>& fresh) {
    QList<StockItem> kept;
    kept.reserve(rows.size());
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(kept),
                 [&items](const StockItem& item) { return !items.contains(item.row.variant); });
    QList<StockItem> all;
    all.reserve(kept.size() + fresh.size());
    auto next = kept.cbegin();
    for (const StockItem& item : fresh) {
        const auto behind = std::lower_bound(
            next, kept.cend(), codeKey(item.row.sku),
            [](const StockItem& one, const QString& key) { return codeKey(one.row.sku) < key; });
        std::copy(next, behind, std::back_inserter(all));
        all += item;
        next = behind;
    }
    std::copy(next, kept.cend(), std::back_inserter(all));
    return all;
}

} // namespace

Result<StockSheet> readStock(const StockReading& reading, StockShape shape, StockQuestion question) {
    BACKROOM_TRY(QList<StockItem> items, readRows(reading, shape, std::move(question)));
    if (shape == StockShape::Site)
        return bySite(items, sitesOf(items));
    return StockSheet{std::move(items), {}};
}

Result<std::optional<StockChange>> readChange(const StockReading& reading, StockShape shape,
                                              const StockQuestion& question, const StockSheet& before,
                                              const QList<Uuid>& documents) {
    BACKROOM_TRY(const QList<VariantId> variants, reading.stock.itemsOf(documents));
    StockChange change{before.rows, {variants.begin(), variants.end()}};
    if (variants.isEmpty())
        return std::optional(std::move(change));
    StockQuestion asked = question;
    asked.variants = variants;
    BACKROOM_TRY(QList<StockItem> items, readRows(reading, shape, asked));
    StockSheet fresh;
    if (shape == StockShape::Site) {
        for (const QString& site : sitesOf(items))
            if (!before.sites.contains(site))
                return std::optional<StockChange>();
        fresh = bySite(items, before.sites);
    } else {
        fresh.rows = std::move(items);
    }
    if (shape == StockShape::Item)
        BACKROOM_CHECK(addLastMoved(reading, fresh, variants));
    change.rows = withInstead(before.rows, change.items, fresh.rows);
    return std::optional(std::move(change));
}

Done addLastMoved(const StockReading& reading, StockSheet& sheet, const QList<VariantId>& items) {
    BACKROOM_TRY(const auto moments, reading.stock.lastMoved(items));
    for (StockItem& item : sheet.rows)
        if (const auto moved = moments.constFind(item.row.variant); moved != moments.constEnd())
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
    question.variants = {variant};
    question.asOfMs = asOfMs;
    BACKROOM_TRY(const QList<StockRow> total, access.stock.rows(question));
    sheet.total = total.isEmpty() ? StockRow{} : total.first();
    BACKROOM_TRY(sheet.onTheWay, access.stock.onTheWay(variant, asOfMs));
    BACKROOM_CHECK(addPlaces(access, sheet, asOfMs));
    sheet.atMs = asOfMs.value_or(access.desk.nowMs());
    const QDate today = businessDay(sheet.atMs, access.zone);
    const qint64 beginMs = endOfBusinessDayMs(today.addDays(-lineDays), access.zone);
    // What is dated after this moment (a desk's clock may be ahead) is in the figure of now, and on no day of
    // the line.
    BACKROOM_TRY(const auto changes,
                 access.stock.changes(variant, beginMs, asOfMs.value_or(std::numeric_limits<qint64>::max())));
    sheet.dailyOnHand = dailyOnHand(sheet.total.onHand, changes, today, access.zone);
    BACKROOM_TRY(sheet.events, access.movements.lastOf(
                                   variant, asOfMs.value_or(std::numeric_limits<qint64>::max()), lastEvents));
    return sheet;
}

QList<qint64> dailyOnHand(Quantity last, const std::vector<LevelChange>& changes, const QDate& today,
                          const QTimeZone& zone) {
    qint64 level = last.micros();
    for (const LevelChange& change : changes)
        level -= change.change.micros();
    QList<qint64> days;
    auto next = changes.cbegin();
    for (int back = lineDays - 1; back >= 0; --back) {
        const qint64 end = endOfBusinessDayMs(today.addDays(-back), zone);
        for (; next != changes.cend() && next->effectiveAtMs <= end; ++next)
            level += next->change.micros();
        days.append(level);
    }
    return days;
}

} // namespace backroom::stock
