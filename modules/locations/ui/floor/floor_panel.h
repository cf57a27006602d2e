#pragma once

#include "locations/ui/floor/floor_view.h"

#include <QWidget>

class QHBoxLayout;

namespace backroom {
class StatePill;
}

namespace backroom::locations {

/// The floor with, beneath it, what its colours mean, how often each is there, and the buttons to come
/// nearer.
class FloorPanel : public QWidget {
    Q_OBJECT
public:
    explicit FloorPanel(QWidget* parent = nullptr);
    [[nodiscard]] FloorView& floor() const { return *m_floor; }
    void setFloor(const QList<Place>& places, const QHash<LocationId, PlaceFill>& fills);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeLegend();
    void addZoom(QHBoxLayout* line, FloorView::Zoom zoom, const QString& id, const QString& words);

    FloorView* m_floor;
    QList<StatePill*> m_legend; ///< in the order of FloorStep
};

} // namespace backroom::locations
