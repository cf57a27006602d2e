#pragma once

#include "locations/ui/locations_ui.h"
#include "stock/ui/stock_access.h"

namespace backroom::stock {
class PlaceContents;
}

namespace backroom::app {

/// What lies at a location, in the room that its detail gives to modules below the tree of places.
class PlaceRoom : public locations::PlacePanel {
    Q_OBJECT
public:
    explicit PlaceRoom(stock::StockAccess access, QWidget* parent = nullptr);
    void showPlace(const locations::Place& place) override;
    void explain() override;
    [[nodiscard]] locations::LocationId place() const { return m_place; }

signals:
    /// Leads to the stock page: why so many of it at this location, or which items make that number.
    void stockRequested(const QVariantMap& arguments);
    void documentRequested(const QString& number);

private:
    stock::StockAccess m_access;
    locations::LocationId m_place;
    QString m_path;
    QString m_code;
    stock::PlaceContents* m_contents;
};

} // namespace backroom::app
