#pragma once

#include "foundation/service/desk.h"
#include "foundation/service/query.h"
#include "stock/domain/document.h"

#include <QHash>

namespace backroom::stock {

/// What one row of a stock list stands for.
enum class StockGrouping { Item, Location, Lot };

/// Which stock is asked for. Nothing set = all of it, now.
struct StockQuestion {
    VariantId variant;            ///< none = all items
    QString locationPath;         ///< of a place; it and all below it; empty = everywhere
    std::optional<qint64> asOfMs; ///< effective up to and including this instant, as known now
    StockGrouping grouping = StockGrouping::Item;
};

/// A row: on hand counts every state that is ours; available only good goods at places that sell from
/// (rules.md 51). Reserved and incoming come from open orders; without any they are 0.
struct StockRow {
    VariantId variant;
    QString sku;
    QString name;
    QString unit;        ///< the code of what it is counted in
    LocationId location; ///< none when grouped by item
    QString locationCode;
    Quantity onHand;
    Quantity reserved;
    Quantity available;
    Quantity incoming;
    Quantity held; ///< on hand but in quarantine or damaged, or at a place that does not sell
};

/// Answers what lies where, now or at any moment. Reads the holdings, or a checkpoint and the entries since.
class StockList {
public:
    explicit StockList(Desk& desk) : m_desk(desk) {}

    /// Rows sorted by SKU, then place. By item every item that ever moved has a row; by place the empty ones
    /// are left out. Needs ReadStock.
    Result<QList<StockRow>> rows(const StockQuestion& question);
    /// One item's row, zeros when it never moved.
    Result<StockRow> row(VariantId variant, const QString& locationPath = {});

    /// When each item that ever moved last did, by variant id; UTC ms. Needs ReadStock.
    Result<QHash<qint64, qint64>> lastMoved();

    /// The place of this code (any case). Error: NotFound stock.no_such_place.
    struct Place {
        LocationId id;
        QString path;
    };
    Result<Place> placeByCode(const QString& code);
    /// The item of this SKU (any case). Error: NotFound stock.no_such_item.
    Result<VariantId> variantBySku(const QString& sku);

private:
    Result<QList<StockRow>> read(Query& query, StockGrouping grouping);
    Desk& m_desk;
};

} // namespace backroom::stock
