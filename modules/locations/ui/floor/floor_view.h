#pragma once

#include "locations/service/place_loads.h"
#include "locations/ui/floor/floor_plan.h"

#include <QAbstractScrollArea>

namespace backroom::locations {

/// The floor as it is walked: sites, zones and bins with what lies there as shape, icon and colour. Arrows go
/// from bin to bin, Enter opens one, + and − or Ctrl+wheel come nearer, dragging moves it. Only what is in
/// sight is painted.
class FloorView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit FloorView(QWidget* parent = nullptr);

    /// The cursor and what is in sight stay where they are.
    void setFloor(const FloorPlan& plan, const QHash<LocationId, PlaceFill>& fills);
    [[nodiscard]] const FloorPlan& plan() const { return m_plan; }
    [[nodiscard]] PlaceFill fillOf(LocationId place) const { return m_fills.value(place); }
    [[nodiscard]] LocationId current() const;
    /// Puts the cursor there and brings it into the middle. Nothing happens where it has no cell.
    void setCurrent(LocationId place);
    /// Puts the cursor on the bin of this code, or the first like it, in the middle; false when there is
    /// none.
    bool find(const QString& text);

    enum class Zoom { In, Out, All };
    void zoom(Zoom zoom);
    /// How many cells the last painting painted: what is out of sight costs nothing.
    [[nodiscard]] int paintedCells() const { return m_painted; }

signals:
    void currentChanged(backroom::locations::LocationId place);
    void activated(backroom::locations::LocationId place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Sight { Keep, Middle };
    void moveCursor(int cell, Sight sight);
    void zoomTo(double zoom, const QPointF& anchor);
    void setRanges();
    void fitOnce();
    [[nodiscard]] double zoomOfAll() const;
    [[nodiscard]] QRect onScreen(const QRect& room) const;
    [[nodiscard]] QPoint onFloor(const QPoint& point) const;
    void paintArea(QPainter& painter, const FloorArea& area);
    void paintCell(QPainter& painter, int index);
    void paintWords(QPainter& painter, const QRect& room, const FloorCell& cell, const PlaceFill& fill);
    void tellReader();

    FloorPlan m_plan;
    QHash<LocationId, PlaceFill> m_fills;
    double m_zoom = 1.0;
    int m_current = -1;
    int m_painted = 0;
    bool m_fitted = false;
    bool m_dragging = false;
    QPoint m_grip;
};

} // namespace backroom::locations
