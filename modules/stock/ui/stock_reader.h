#pragma once

#include "stock/ui/stock_access.h"

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
    catalog::VariantRef variant;
    QByteArray picture; ///< empty when it has none
    StockRow total;
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
/// When each row's item last moved, as known now; in reading.gateway.run().
Done addLastMoved(const StockReading& reading, StockSheet& sheet);
/// `asOfMs` none = now. On the database thread.
Result<ItemSheet> readItem(const StockAccess& access, VariantId variant, std::optional<qint64> asOfMs);

/// On hand at the end of each of the last `lineDays` days up to `today`, from entries in effective order.
QList<qint64> dailyOnHand(const QList<ExplainedEntry>& entries, const QDate& today, const QTimeZone& zone);

} // namespace backroom::stock
