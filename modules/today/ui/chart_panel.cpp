#include "today/ui/chart_panel.h"

#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/label.h"
#include "today/ui/bar_chart.h"

#include <QVBoxLayout>

namespace backroom::today {

ChartPanel::ChartPanel(const QString& objectName, const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new Label(title, TextStyle::Section)),
      m_said(new Label({}, TextStyle::Body, Token::Second)),
      m_chart(new BarChart(title)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x1);
    m_title->setObjectName(objectName + QStringLiteral("Title"));
    column->addWidget(m_title);
    m_said->setObjectName(objectName + QStringLiteral("Said"));
    m_said->setElided(Qt::ElideRight);
    column->addWidget(m_said);
    m_chart->setObjectName(objectName);
    // A chart's own idea of how low it may be is too low.
    auto* frame = new QWidget;
    frame->setFixedHeight(size::chart);
    auto* inner = new QVBoxLayout(frame);
    inner->setContentsMargins(space::none, space::none, space::none, space::none);
    inner->addWidget(m_chart);
    column->addWidget(frame);
    connect(m_chart, &BarChart::said, m_said, &Label::setText);
    connect(m_chart, &BarChart::focused, this, [this] { bringIntoView(this); });
}

void ChartPanel::setTitle(const QString& title) {
    m_title->setText(title);
    m_chart->setTitle(title);
}

} // namespace backroom::today
