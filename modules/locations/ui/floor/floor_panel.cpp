#include "locations/ui/floor/floor_panel.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/state_pill.h"
#include "foundation/ui/kit/wrapped_row.h"
#include "foundation/ui/theme/paint.h"
#include "locations/ui/floor/floor_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom::locations {

using namespace Qt::StringLiterals;

namespace {
constexpr FloorStep steps[] = {FloorStep::Empty, FloorStep::One,  FloorStep::Several,
                               FloorStep::Many,  FloorStep::Held, FloorStep::Negative};
}

FloorPanel::FloorPanel(QWidget* parent) : QWidget(parent), m_floor(new FloorView) {
    setObjectName(u"floorPanel"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::none);
    column->addWidget(m_floor, 1);
    column->addWidget(new Line);
    column->addWidget(makeLegend());
}

QWidget* FloorPanel::makeLegend() {
    auto* legend = new QWidget;
    legend->setObjectName(u"floorLegend"_s);
    auto* line = new QHBoxLayout(legend);
    line->setContentsMargins(space::x3, space::x1, space::x3, space::x1);
    line->setSpacing(space::x2);
    auto* pills = new WrappedRow;
    pills->setSpacing(space::x2);
    line->addLayout(pills, 1);
    for (const FloorStep step : steps) {
        auto* pill = new StatePill(stepIcon(step), stepWords(step), stepToken(step));
        pill->setObjectName(u"floorCount%1"_s.arg(int(step)));
        m_legend.append(pill);
        pills->addWidget(pill);
    }
    addZoom(line, FloorView::Zoom::Out, u"floorOut"_s, u"−"_s);
    addZoom(line, FloorView::Zoom::In, u"floorIn"_s, u"+"_s);
    addZoom(line, FloorView::Zoom::All, u"floorAll"_s, tr("All"));
    return legend;
}

void FloorPanel::addZoom(QHBoxLayout* line, FloorView::Zoom zoom, const QString& id, const QString& words) {
    auto* button = new Button(words, ButtonKind::Quiet);
    button->setObjectName(id);
    const QString what = zoom == FloorView::Zoom::In    ? tr("Come nearer (+)")
                         : zoom == FloorView::Zoom::Out ? tr("Go back (−)")
                                                        : tr("The whole floor (0)");
    button->setAccessibleName(what);
    button->setToolTip(what);
    connect(button, &QPushButton::clicked, this, [this, zoom] { m_floor->zoom(zoom); });
    line->addWidget(button);
}

void FloorPanel::setFloor(const QList<Place>& places, const QHash<LocationId, PlaceFill>& fills) {
    const FloorPlan plan(places);
    QList<qint64> counts(std::size(steps), 0);
    for (const FloorCell& cell : plan.cells())
        ++counts[qsizetype(stepOf(fills.value(cell.place)))];
    for (qsizetype i = 0; i < counts.size(); ++i)
        m_legend.at(i)->setState(stepIcon(steps[i]),
                                 tr("%1: %2").arg(stepWords(steps[i]), formats::count(counts.at(i))),
                                 stepToken(steps[i]));
    m_floor->setFloor(plan, fills);
}

void FloorPanel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
}

} // namespace backroom::locations
