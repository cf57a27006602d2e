#pragma once

#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "locations/service/place_finder.h"
#include "locations/service/place_loads.h"
#include "locations/ui/locations_ui.h"

#include <QTimer>

class QLineEdit;

namespace backroom::locations {

class FloorPanel;
class PlaceDetail;

/// The tree of places as an indented list in walking order or drawn as the floor, and the one that is chosen
/// beside it.
class LocationsPage : public ListPage {
    Q_OBJECT
public:
    explicit LocationsPage(const LocationsUiContext& context);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("locations"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override { ask(); }
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    [[nodiscard]] QList<QWidget*> bodyStops() const override;

private:
    struct Row {
        Place place;
        int depth = 0;
        int inside = 0; ///< places below it
    };
    void buildFilters();
    void buildFloor();
    void showView(const QString& view);
    [[nodiscard]] bool isFloor() const;
    void look();
    void buildActions();
    [[nodiscard]] QVariant cell(const Row& row, int column, int role) const;
    void ask();
    void arrange();
    void select(LocationId id);
    void newSite();
    void edit();
    void newPlaces(LocationKind kind);

    LocationsUiContext m_context;
    RowsModel<Row> m_model;
    PlaceDetail* m_detail;
    FloorPanel* m_floor = nullptr;
    QLineEdit* m_search;
    QAction* m_newSite = nullptr;
    QTimer m_typing;
    QList<Place> m_places;
    QHash<LocationId, PlaceFill> m_fills;
    QList<Row> m_rows; // all of them, in the order of the tree
    LocationId m_wanted;
    bool m_loaded = false;
};

} // namespace backroom::locations
