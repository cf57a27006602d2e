#include "stock/ui/stock_columns.h"

#include "foundation/ui/kit/table_roles.h"
#include "foundation/ui/theme/tokens.h"

#include <QCoreApplication>

#include <algorithm>

namespace backroom::stock {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StockColumns)
};

enum At { Picture, Sku, Name, Place, Site, OnHand, Available, Held, Reserved, Incoming };

qint64 microsAt(const StockRow& row, int column) {
    switch (column) {
    case OnHand:
        return row.onHand.micros();
    case Available:
        return row.available.micros();
    case Held:
        return row.held.micros();
    case Reserved:
        return row.reserved.micros();
    default:
        return row.incoming.micros();
    }
}

QString textAt(const StockItem& item, int column) {
    switch (column) {
    case Sku:
        return item.row.sku;
    case Name:
        return item.name;
    case Place:
        return item.row.locationCode;
    default:
        return item.siteCode;
    }
}

} // namespace

Columns stockColumns(StockGrouping grouping) {
    const bool byItem = grouping == StockGrouping::Item;
    const auto number = [](const char* id, const QString& title) {
        return Column{QString::fromLatin1(id), title, ColumnKind::Number, size::figureColumn,
                      ColumnSum::None};
    };
    Column onHand = number("onHand", Text::tr("On hand"));
    onHand.sum = ColumnSum::Quantity;
    Column reserved = number("reserved", Text::tr("Reserved"));
    Column incoming = number("incoming", Text::tr("Incoming"));
    reserved.hidden = incoming.hidden = true;
    Column held = number("held", Text::tr("Held"));
    Column place{QStringLiteral("place"), Text::tr("Location"), ColumnKind::Code, size::fieldShort};
    Column site{QStringLiteral("site"), Text::tr("Site"), ColumnKind::Text, size::column};
    place.hidden = site.hidden = byItem;
    site.yields = held.yields = true;
    return {{QStringLiteral("picture"), QString(), ColumnKind::Picture, 0, ColumnSum::None, Sorting::None},
            {QStringLiteral("sku"), Text::tr("SKU"), ColumnKind::Code, size::fieldShort},
            {QStringLiteral("name"), Text::tr("Name"), ColumnKind::Text, 0, ColumnSum::None, Sorting::Allowed,
             true},
            place,
            site,
            onHand,
            number("available", Text::tr("Available")),
            held,
            reserved,
            incoming};
}

QVariant readStockItem(const StockItem& item, int column, int role) {
    if (role == TableRole::Unit && column == OnHand)
        return item.unit;
    if (role != TableRole::Value || column == Picture)
        return {};
    return column < OnHand ? QVariant(textAt(item, column)) : QVariant(microsAt(item.row, column));
}

QVariant keyOfStockItem(const StockItem& item) {
    return QStringLiteral("%1:%2").arg(item.row.variant.value()).arg(item.row.location.value());
}

void sortStock(QList<StockItem>& items, const QString& column, Qt::SortOrder order) {
    static const QStringList ids = {QStringLiteral("picture"),   QStringLiteral("sku"),
                                    QStringLiteral("name"),      QStringLiteral("place"),
                                    QStringLiteral("site"),      QStringLiteral("onHand"),
                                    QStringLiteral("available"), QStringLiteral("held"),
                                    QStringLiteral("reserved"),  QStringLiteral("incoming")};
    const int at = int(ids.indexOf(column));
    const auto less = [at](const StockItem& a, const StockItem& b) {
        if (at >= OnHand)
            return microsAt(a.row, at) < microsAt(b.row, at);
        return QString::compare(textAt(a, at), textAt(b, at), Qt::CaseInsensitive) < 0;
    };
    if (at < 0)
        return;
    std::stable_sort(items.begin(), items.end(), [&](const StockItem& a, const StockItem& b) {
        return order == Qt::AscendingOrder ? less(a, b) : less(b, a);
    });
}

} // namespace backroom::stock
