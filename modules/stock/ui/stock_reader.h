#pragma once

#include "stock/ui/stock_access.h"

#include <QSet>

namespace backroom::stock {

/// A row of the stock page: what lies where, with the words a person knows it by.
struct StockItem {
    StockRow row;
    QString name;
    QString unit;
    QString placeName;
    QString siteCode;
    QString imageHash;                 ///< of the item's picture; empty = none
    std::optional<qint64> lastMovedMs; ///< by addLastMoved()
    QList<Quantity> bySite;            ///< by site only: on hand at each of StockSheet::sites
};

/// How the rows of the stock page are put together.
enum class StockShape { Item, Place, Site };

/// What the stock page shows.
struct StockSheet {
    QList<StockItem> rows; ///< by SKU, then place
    QStringList sites;     ///< by site only: codes, those where something lies
};

/// Goods of one item at one site, and at one place.
struct PlaceSum {
    QString code;
    QString siteCode;
    StockRow row;
};

/// Everything the detail pane says about one item.
struct ItemSheet {
    qint64 atMs = 0; ///< the moment its figures are of
    catalog::VariantRef variant;
    QByteArray picture; ///< empty when it has none
    StockRow total;
    Quantity onTheWay; ///< between places of ours; no part of the total
    QList<PlaceSum> places;
    QList<PlaceSum> sites;     ///< largest first
    QList<qint64> dailyOnHand; ///< micros at the end of each of the last 90 days, oldest first
    QList<MovementRow> events; ///< newest first
};

/// Days of the line in the detail pane.
constexpr int lineDays = 90;

/// Adds the quantities of `row` to `sum`; within the ledger they fit, which it checks.
void add(StockRow& sum, const StockRow& row);

/// Rows with names, a handful of statements whatever their number; in reading.gateway.run().
Result<StockSheet> readStock(const StockReading& reading, StockShape shape, StockQuestion question);
/// When each row's item last moved, as known now; of all items, or of these. In reading.gateway.run().
Done addLastMoved(const StockReading& reading, StockSheet& sheet, const QList<VariantId>& items = {});

/// What documents made of a sheet that was read before them.
struct StockChange {
    QList<StockItem> rows; ///< all of the sheet
    QSet<VariantId> items; ///< whose rows may be others
};
/// None where only the whole sheet, read again, tells it: goods came to a site that had no column. Costs what
/// stands in the documents, however much lies elsewhere. For now, not for a past day; in
/// reading.gateway.run().
Result<std::optional<StockChange>> readChange(const StockReading& reading, StockShape shape,
                                              const StockQuestion& question, const StockSheet& before,
                                              const QList<Uuid>& documents);
/// `asOfMs` none = now. On the database thread.
Result<ItemSheet> readItem(const StockAccess& access, VariantId variant, std::optional<qint64> asOfMs);

/// On hand at the end of each of the last `lineDays` days up to `today`: `last` is what there is after all of
/// `changes`, which are those of these days in effective order.
QList<qint64> dailyOnHand(Quantity last, const std::vector<LevelChange>& changes, const QDate& today,
                          const QTimeZone& zone);

} // namespace backroom::stock
