#pragma once

#include "foundation/service/gateway.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <memory>

namespace backroom {
class Page;
}

namespace backroom::locations {

class LocationTree;
class PlaceFinder;
class PlaceLoads;
struct Place;

/// What a module below shows inside a location's detail, beneath its name: what lies there. The tree of
/// places knows no quantity and only gives the room.
class PlacePanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showPlace(const Place& place) = 0;
    /// Why is so much here: what makes the quantity of the place that is shown.
    virtual void explain() = 0;
};

enum class Editing { Allowed, Forbidden };

/// What the places' page stands on; app fills it. The services live on the gateway's thread and outlive the
/// page.
struct LocationsUiContext {
    Gateway& gateway;
    LocationTree& tree;
    PlaceFinder& finder;
    QTimeZone zone;                     ///< the company's: of what was saved when, offered for a new site
    Editing editing = Editing::Allowed; ///< as the person's rights are; the services ask again
    std::function<PlacePanel*()> makePanel{}; ///< may be empty
    PlaceLoads* loads = nullptr;              ///< none: the floor shows places, not what lies there
};

/// Page id "locations". Arguments of a link to it: "location" (its id) opens that place.
std::unique_ptr<Page> makeLocationsPage(const LocationsUiContext& context);

} // namespace backroom::locations
