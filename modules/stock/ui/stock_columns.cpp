#include "stock/ui/stock_columns.h"

#include "foundation/ui/kit/table_roles.h"
#include "foundation/ui/theme/tokens.h"

namespace backroom::stock {

namespace {

const QString sitePrefix = QStringLiteral("site:");

} // namespace

StockColumns::StockColumns(StockShape shape, QStringList sites, const QTimeZone& zone)
    : m_shape(shape), m_sites(std::move(sites)), m_zone(zone) {
    switch (m_shape) {
    case StockShape::Item:
        m_fixed = {At::Picture, At::Sku,      At::Name,     At::OnHand,   At::Available,
                   At::Held,    At::Reserved, At::Incoming, At::LastMoved};
        break;
    case StockShape::Place:
        m_fixed = {At::Picture, At::Sku,       At::Name, At::Place,   At::Site,
                   At::OnHand,  At::Available, At::Held, At::Reserved};
        break;
    case StockShape::Site:
        m_fixed = {At::Picture, At::Sku, At::Name, At::OnHand};
        break;
    }
}

QString StockColumns::idOf(At at) {
    static const QStringList ids = {
        QStringLiteral("picture"),   QStringLiteral("sku"),      QStringLiteral("name"),
        QStringLiteral("place"),     QStringLiteral("site"),     QStringLiteral("onHand"),
        QStringLiteral("available"), QStringLiteral("held"),     QStringLiteral("reserved"),
        QStringLiteral("incoming"),  QStringLiteral("lastMoved")};
    return ids.at(int(at));
}

Column StockColumns::columnFor(At at) const {
    const auto column = [&](const QString& title, ColumnKind kind, int width) {
        Column made{idOf(at), title, kind, width};
        made.listColumn = made.id;
        return made;
    };
    const auto number = [&](const QString& title) {
        return column(title, ColumnKind::Number, size::figureColumn);
    };
    switch (at) {
    case At::Picture: {
        Column picture = column({}, ColumnKind::Picture, 0);
        picture.sorting = Sorting::None;
        return picture;
    }
    case At::Sku:
        return column(tr("SKU"), ColumnKind::Code, size::fieldShort);
    case At::Name: {
        Column name = column(tr("Name"), ColumnKind::Text, 0);
        name.stretch = name.names = true;
        return name;
    }
    case At::Place:
        return column(tr("Location"), ColumnKind::Code, size::fieldShort);
    case At::Site: {
        Column site = column(tr("Site"), ColumnKind::Code, size::column);
        site.yields = true;
        return site;
    }
    case At::OnHand: {
        Column onHand = number(m_shape == StockShape::Site ? tr("In all") : tr("On hand"));
        onHand.sum = ColumnSum::Quantity;
        return onHand;
    }
    case At::Available:
        return number(tr("Available"));
    case At::Held: {
        Column held = number(tr("Held"));
        held.yields = true;
        return held;
    }
    case At::Reserved:
    case At::Incoming: {
        Column open = number(at == At::Reserved ? tr("Reserved") : tr("Incoming"));
        open.hidden = true;
        return open;
    }
    case At::LastMoved:
        break;
    }
    Column moved = column(tr("Last moved"), ColumnKind::DateTime, size::instantColumn);
    moved.zone = m_zone;
    moved.hidden = true;
    return moved;
}

Columns StockColumns::columns() const {
    Columns columns;
    for (const At at : m_fixed)
        columns.append(columnFor(at));
    for (const QString& site : m_sites) {
        Column column{sitePrefix + site, site, ColumnKind::Number, size::figureColumn};
        column.listColumn = column.id;
        columns.append(column);
    }
    return columns;
}

QStringList StockColumns::searched() {
    return {idOf(At::Sku), idOf(At::Name), idOf(At::Place), idOf(At::Site)};
}

QString StockColumns::siteOf(const QString& column) {
    return column.startsWith(sitePrefix) ? column.mid(sitePrefix.size()) : QString();
}

QVariant StockColumns::valueAt(const StockItem& item, int column) const {
    if (column >= m_fixed.size())
        return item.bySite.value(column - m_fixed.size()).micros();
    switch (m_fixed.at(column)) {
    case At::Picture:
        return {};
    case At::Sku:
        return item.row.sku;
    case At::Name:
        return item.name;
    case At::Place:
        return item.row.locationCode;
    case At::Site:
        return item.siteCode;
    case At::OnHand:
        return item.row.onHand.micros();
    case At::Available:
        return item.row.available.micros();
    case At::Held:
        return item.row.held.micros();
    case At::Reserved:
        return item.row.reserved.micros();
    case At::Incoming:
        return item.row.incoming.micros();
    case At::LastMoved:
        break;
    }
    return item.lastMovedMs ? QVariant(*item.lastMovedMs) : QVariant();
}

QVariant StockColumns::cell(const StockItem& item, int column, int role) const {
    if (role == TableRole::Value)
        return valueAt(item, column);
    const bool counts = column >= m_fixed.size() || columnFor(m_fixed.at(column)).kind == ColumnKind::Number;
    return role == TableRole::Unit && counts ? QVariant(item.unit) : QVariant();
}

QVariant StockColumns::value(const StockItem& item, const QString& column) const {
    for (int i = 0; i < m_fixed.size(); ++i)
        if (idOf(m_fixed.at(i)) == column)
            return valueAt(item, i);
    const qsizetype site = m_sites.indexOf(siteOf(column));
    return site < 0 ? QVariant() : valueAt(item, int(m_fixed.size() + site));
}

QVariant keyOfStockItem(const StockItem& item) {
    return QStringLiteral("%1:%2").arg(item.row.variant.value()).arg(item.row.location.value());
}

} // namespace backroom::stock
