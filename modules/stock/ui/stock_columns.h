#pragma once

#include "foundation/ui/kit/rows_model.h"
#include "stock/ui/stock_reader.h"

#include <QCoreApplication>

namespace backroom::stock {

/// Which columns a shape of the stock page has, and what stands in them. Picture cells are the page's own.
class StockColumns {
    Q_DECLARE_TR_FUNCTIONS(StockColumns)
public:
    /// `sites`: codes, for a shape by site.
    StockColumns(StockShape shape, QStringList sites, const QTimeZone& zone);

    [[nodiscard]] Columns columns() const;
    /// In which columns typed words are looked for.
    [[nodiscard]] static QStringList searched();
    /// For RowsModel<StockItem>; nothing for the picture.
    [[nodiscard]] QVariant cell(const StockItem& item, int column, int role) const;
    /// By the column's id, for filters and order.
    [[nodiscard]] QVariant value(const StockItem& item, const QString& column) const;
    /// Code of the site whose figures stand in a column; empty for every other column.
    [[nodiscard]] static QString siteOf(const QString& column);

private:
    enum class At { Picture, Sku, Name, Place, Site, OnHand, Available, Held, Reserved, Incoming, LastMoved };
    [[nodiscard]] static QString idOf(At at);
    [[nodiscard]] Column columnFor(At at) const;
    [[nodiscard]] QVariant valueAt(const StockItem& item, int column) const;

    StockShape m_shape;
    QStringList m_sites;
    QTimeZone m_zone;
    QList<At> m_fixed; ///< those before the sites
};

QVariant keyOfStockItem(const StockItem& item);

} // namespace backroom::stock
