#pragma once

#include "foundation/ui/kit/quantity_bar.h"
#include "locations/service/place_finder.h"
#include "stock/ui/stock_reader.h"

#include <QWidget>

namespace backroom {
class Label;
class RowStack;
class Timeline;
} // namespace backroom

namespace backroom::stock {

/// Everything said about one location: what lies at it and below it, and what came and went last.
struct PlaceSheet {
    qint64 atMs = 0;           ///< when that was so
    QList<StockItem> items;    ///< largest first, none that are nowhere
    QList<MovementRow> events; ///< newest first
};

/// On the database thread. Needs ReadStock.
Result<PlaceSheet> readPlace(const StockAccess& access, const QString& path);

/// What lies at a location: its sum, the items, the last comings and goings.
class PlaceContents : public QWidget {
    Q_OBJECT
public:
    explicit PlaceContents(const QTimeZone& zone, QWidget* parent = nullptr);
    void showPlace(const PlaceSheet& sheet);
    void explain(QuantityPart part);

signals:
    /// Why so many of this item? `variant` 0: which items make the sum of that name.
    void explainRequested(qint64 variant, const QString& number);
    void documentRequested(const QString& number);

private:
    void showSum(const QList<StockItem>& items);
    void showItems(const QList<StockItem>& items);
    void showEvents(const QList<MovementRow>& rows);

    QTimeZone m_zone;
    qint64 m_only = 0; ///< the one item that lies here
    QuantityBar* m_bar;
    Label* m_sum;
    Label* m_when;
    QStringList m_rows; ///< what the rows say
    RowStack* m_itemRows;
    Label* m_eventsTitle;
    Timeline* m_events;
};

} // namespace backroom::stock
