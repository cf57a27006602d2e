#pragma once

#include "foundation/ui/kit/quantity_bar.h"
#include "stock/ui/stock_reader.h"

#include <QVariantMap>
#include <QWidget>

namespace backroom {
class Label;
class RowStack;
class Sparkline;
class StatePill;
class Timeline;
} // namespace backroom

namespace backroom::stock {

/// The figures of one item: its quantity bar and when that was so, the parts by site, 90 days, where it lies,
/// last events.
class ItemNumbers : public QWidget {
    Q_OBJECT
public:
    explicit ItemNumbers(const QTimeZone& zone, QWidget* parent = nullptr);
    /// `lastDay` is the day the 90-day line ends. `whole` says what the figures are of where the list beside
    /// them shows less, empty = the same.
    void showItem(const ItemSheet& sheet, const QDate& lastDay, const QString& whole = {});

signals:
    /// A figure is asked why: what the stock page is told of it beside the item ("explain", "place", "alone",
    /// "asOf").
    void explainRequested(const QVariantMap& asked);
    void documentRequested(const QString& number);

private:
    void addPlace(PlaceScope scope, const PlaceSum& place, const ItemSheet& sheet);
    void showPlaces(const ItemSheet& sheet);
    void showEvents(const ItemSheet& sheet);

    QTimeZone m_zone;
    QuantityBar* m_bar;
    Label* m_when;
    Label* m_bySite;
    Sparkline* m_line;
    RowStack* m_placeRows;
    QStringList m_shownPlaces;
    Timeline* m_events;
};

/// The pane beside the stock list: the thing, then its figures.
class ItemDetail : public QWidget {
    Q_OBJECT
public:
    explicit ItemDetail(const QTimeZone& zone, QWidget* parent = nullptr);
    /// As ItemNumbers'.
    void showItem(const ItemSheet& sheet, const QDate& lastDay, const QString& whole);

signals:
    /// As ItemNumbers'.
    void explainRequested(const QVariantMap& asked);
    void documentRequested(const QString& number);
    void productRequested();

private:
    class ItemPicture* m_picture;
    Label* m_name;
    Label* m_sku;
    StatePill* m_state;
    ItemNumbers* m_numbers;
};

/// "54 pcs = 47 at MAIN + 7 at OUTLET": the parts of a total by site.
QString bySiteText(const ItemSheet& sheet);

/// Which number a part of the bar is.
ExplainedNumber explainedPart(QuantityPart part);

} // namespace backroom::stock
