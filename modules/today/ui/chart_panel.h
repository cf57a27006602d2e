#pragma once

#include <QWidget>

namespace backroom {

class Label;

}

namespace backroom::today {

class BarChart;

/// A chart with its title and, in words, the bar that is gone to, pointed at or, while none is, the last one.
class ChartPanel : public QWidget {
    Q_OBJECT
public:
    ChartPanel(const QString& objectName, const QString& title, QWidget* parent = nullptr);
    [[nodiscard]] BarChart& chart() const { return *m_chart; }
    /// With the unit of its figures, once that is known.
    void setTitle(const QString& title);

private:
    Label* m_title;
    Label* m_said;
    BarChart* m_chart;
};

} // namespace backroom::today
