#pragma once

#include "foundation/ui/kit/column.h"
#include "stock/ui/stock_reader.h"

#include <QVariant>

namespace backroom::stock {

/// Columns of the stock list; by place there is a place, and no bar.
Columns stockColumns(StockGrouping grouping);
/// The reader of RowsModel<StockItem>; it finds the column by its place in stockColumns(), which is the same
/// in both lists.
QVariant readStockItem(const StockItem& item, int column, int role);
QVariant keyOfStockItem(const StockItem& item);
/// Stable; by SKU and place where the column says the same.
void sortStock(QList<StockItem>& items, const QString& column, Qt::SortOrder order);

} // namespace backroom::stock
