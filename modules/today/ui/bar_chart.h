#pragma once

#include "foundation/ui/theme/tokens.h"

#include <QtCharts/QChartView>

namespace backroom::today {

/// One colour of bars, with a value for each category.
struct BarSeries {
    QString name;
    Token token = Token::Chart1;
    QList<double> values;
};

/// Bars over time, without animation, in the colours of the theme. What it shows stands in its accessible
/// name too. A click, Enter or Ctrl+E asks for the rows behind it.
class BarChart : public QChartView {
    Q_OBJECT
public:
    explicit BarChart(const QString& title, QWidget* parent = nullptr);
    /// `words`: the figures as one reads them aloud.
    void setBars(const QStringList& categories, const QList<BarSeries>& series, const QString& words);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void explainRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void dress();
    QString m_title;
    QStringList m_categories;
    QList<BarSeries> m_series;
};

} // namespace backroom::today
