#pragma once

#include "foundation/service/desk.h"
#include "stock/domain/document.h"

#include <QHash>

#include <vector>

namespace backroom::stock {

/// What one row of a stock list stands for.
enum class StockGrouping { Item, Location, Lot };

/// Which stock is asked for. Nothing set = all of it, now.
struct StockQuestion {
    QList<VariantId> variants;    ///< none = all items
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

/// What one account of ours holds: figures only.
struct Balance {
    VariantId variant;
    LocationId location;
    StockState state = StockState::Good;
    Quantity onHand;
};

/// What one entry made more or less of an item in the company.
struct LevelChange {
    qint64 effectiveAtMs = 0;
    Quantity change;
};

/// Answers what lies where, now or at any moment. Reads the holdings, or a checkpoint and the entries since.
class StockList {
public:
    explicit StockList(Desk& desk) : m_desk(desk) {}

    /// Rows sorted by SKU, then place. By item every item that ever moved has a row; by place the empty ones
    /// are left out. Needs ReadStock.
    Result<QList<StockRow>> rows(const StockQuestion& question);
    /// The figures that rows are made of, in no order; those of accounts that are empty now too. `variants`
    /// and `asOfMs` of the question count. Costs one row a balance, however long the ledger is. Needs
    /// ReadStock.
    Result<std::vector<Balance>> balances(const StockQuestion& question);
    /// One item's row, zeros when it never moved.
    Result<StockRow> row(VariantId variant, const QString& locationPath = {});

    /// What changed how much there is of an item after one instant and up to another, in effective order.
    /// Costs what changed then, however long its history is. Needs ReadStock.
    Result<std::vector<LevelChange>> changes(VariantId variant, qint64 afterMs, qint64 toMs);
    /// How much of an item has left a place of ours and not come to the next, at a moment or now; no part of
    /// on hand (rules.md 33). Needs ReadStock.
    Result<Quantity> onTheWay(VariantId variant, std::optional<qint64> asOfMs = {});
    /// When each item that ever moved last did, of these or of all; UTC ms. Needs ReadStock.
    Result<QHash<VariantId, qint64>> lastMoved(const QList<VariantId>& variants = {});
    /// The items that stand in these documents, each once; what is no document has none. Needs ReadStock.
    Result<QList<VariantId>> itemsOf(const QList<Uuid>& documents);

    /// The place of this code (any case). Error: NotFound stock.no_such_place.
    struct Place {
        LocationId id;
        QString path;
    };
    Result<Place> placeByCode(const QString& code);
    /// The item of this SKU (any case). Error: NotFound stock.no_such_item.
    Result<VariantId> variantBySku(const QString& sku);

private:
    /// Names stand once an item and once a place, not once a balance.
    struct Item {
        qsizetype rank = 0; ///< by SKU
        QString sku, name, unit;
    };
    struct Named {
        qsizetype rank = 0; ///< by code
        QString code;
        bool isQuarantine = false;
    };
    struct Names {
        QHash<VariantId, Item> items;
        QHash<LocationId, Named> places; ///< those that are asked for
    };
    Result<Names> names(const StockQuestion& question);
    static Result<QList<StockRow>> group(const std::vector<Balance>& balances, const Names& names,
                                         StockGrouping grouping);
    Desk& m_desk;
};

} // namespace backroom::stock
