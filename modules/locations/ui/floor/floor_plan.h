#pragma once

#include "locations/service/place_finder.h"

#include <QRect>

namespace backroom::locations {

/// A bin, or a site or zone in which goods lie without a bin, as a cell of the floor.
struct FloorCell {
    QRect room;
    LocationId place;
    QString code;
    int area = 0; ///< index of the block it stands in
};

/// A site or a zone with a title over what lies in it. Sites hold their zones.
struct FloorArea {
    QRect room;
    LocationId place;
    QString title;
    LocationKind kind = LocationKind::Zone;
    int firstCell = 0; ///< its own cells stand together
    int cellCount = 0;
};

/// Where everything stands on the floor, in pixels at zoom 1, computed from codes and pick order alone: a
/// bin's code is read as aisle, bay, level (A-01-02). An aisle is drawn as its rack is seen from the front,
/// level 1 at the bottom; codes that say less stand one after the other in pick order. It paints nothing and
/// knows no quantity.
class FloorPlan {
public:
    FloorPlan() = default;
    /// Of the places of PlaceFinder::inside(); archived ones are left out.
    explicit FloorPlan(const QList<Place>& places);

    [[nodiscard]] const QList<FloorCell>& cells() const { return m_cells; }
    [[nodiscard]] const QList<FloorArea>& areas() const { return m_areas; }
    [[nodiscard]] QSize size() const { return m_size; }
    /// −1 when it has no cell.
    [[nodiscard]] int cellOf(LocationId place) const { return m_byPlace.value(place, -1); }
    /// −1 when there is none at this point.
    [[nodiscard]] int cellAt(const QPoint& point) const;

    enum class Way { Left, Right, Up, Down };
    /// The nearest cell that way, or `from` where there is none; the first cell when `from` is −1.
    [[nodiscard]] int next(int from, Way way) const;
    /// The cell of this code, else the first whose code begins with the text, else the first that holds it;
    /// −1.
    [[nodiscard]] int find(const QString& text) const;

private:
    struct Tree;
    QPoint placeSite(const Tree& tree, const Place& site, QPoint at);
    QPoint placeArea(const Tree& tree, const Place& place, QPoint at);
    QSize placeCells(const QList<const Place*>& bins, QPoint at, int area);

    QList<FloorCell> m_cells;
    QList<FloorArea> m_areas;
    QHash<LocationId, int> m_byPlace;
    QSize m_size;
};

} // namespace backroom::locations
