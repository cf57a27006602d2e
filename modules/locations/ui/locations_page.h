#pragma once

#include "foundation/ui/kit/held_list_page.h"
#include "foundation/ui/kit/last_change.h"
#include "locations/service/place_finder.h"
#include "locations/service/place_loads.h"
#include "locations/ui/locations_ui.h"

namespace backroom::locations {

class FloorPanel;
class PlaceDetail;

/// A place as the list has it.
struct PlaceRow {
    Place place;
    int depth = 0;
    int inside = 0; ///< places below it
};

/// The tree of places as an indented list in walking order or drawn as the floor, and the one that is chosen
/// beside it.
class LocationsPage : public HeldListPage<PlaceRow> {
    Q_OBJECT
public:
    explicit LocationsPage(const LocationsUiContext& context);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("locations"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override { ask(Asking::SameQuestion); }
    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    [[nodiscard]] QList<QWidget*> bodyStops() const override;

private:
    void buildFilters();
    void buildFloor();
    void showShape();
    void look();
    [[nodiscard]] bool isFloor() const;
    void buildActions();
    void narrowed() override;
    [[nodiscard]] QString words() const override;
    [[nodiscard]] Touch lastTouch() const override;
    void rowsShown(Asking asking) override;
    void sayEmpty() override;
    void ask(Asking asking);
    void select(LocationId id);
    void newSite();
    void edit();
    void showInside(LocationId id);
    void explain();
    void newPlaces(LocationKind kind);
    void tellMade(LocationKind kind, LocationId id, int places);

    LocationsUiContext m_context;
    PlaceDetail* m_detail;
    FloorPanel* m_floor = nullptr;
    QAction* m_newSite = nullptr;
    QList<Place> m_places;
    QHash<LocationId, PlaceFill> m_fills;
    LocationId m_wanted;
    LastChange* m_changes = nullptr; ///< none for whoever may not edit
    bool m_looks = false;            ///< what is typed is to be found on the floor
};

} // namespace backroom::locations
