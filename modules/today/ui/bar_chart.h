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
/// name too. ← and → choose a bar; a click on one, Enter or Ctrl+E asks for the rows behind it, or behind all
/// of them while none is chosen.
class BarChart : public QChartView {
    Q_OBJECT
public:
    explicit BarChart(const QString& title, QWidget* parent = nullptr);
    /// `words`: the figures of each category as one reads them aloud.
    void setBars(const QStringList& categories, const QList<BarSeries>& series, const QStringList& words);
    /// With the unit of its figures, once that is known.
    void setTitle(const QString& title);
    [[nodiscard]] QSize sizeHint() const override;
    void explainCurrent() { emit explainRequested(m_chosen); }

signals:
    /// `category`: which was asked about; -1 = the whole chart.
    void explainRequested(int category);
    /// What is to be read of the bar that is gone to or pointed at; of the last one while none is.
    void said(const QString& words);
    void focused();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void dress();
    void choose(int category);
    void point(int category);
    void say();
    [[nodiscard]] int categoryAt(const QPoint& place) const;
    /// Where a category's bars stand in the viewport.
    [[nodiscard]] QRect placeOf(int category) const;
    /// The bars themselves with the gap and the ring around them.
    [[nodiscard]] QRect ringOf(int category) const;
    QString m_title;
    QStringList m_words;
    int m_chosen = -1;
    int m_pointed = -1;
    QStringList m_categories;
    QList<BarSeries> m_series;
};

} // namespace backroom::today
