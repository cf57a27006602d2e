#pragma once

#include "foundation/ui/theme/tokens.h"

#include <QDate>
#include <QWidget>

namespace backroom {

/// One figure, 28 bold, never without its unit and its date, with what to compare it to. A click, Enter or
/// Ctrl+E asks why it is so.
class Figure : public QWidget {
    Q_OBJECT
public:
    explicit Figure(const QString& title, QWidget* parent = nullptr);
    /// value as formats:: gives it; unit "EUR", "pcs"; when "21 Nov 2026, 09:12".
    void setFigure(const QString& value, const QString& unit, const QString& when);
    /// "+4 % against last Friday", "without 1 item of unknown cost"
    void setComparison(const QString& words, Token token = Token::Second);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void explainRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_title, m_value, m_unit, m_when, m_comparison;
    Token m_token = Token::Second;
};

/// 90 days of on hand (or of anything in 10^-6): a line, its minimum dashed, first and last day beneath.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    /// One value a day, oldest first; the last is `lastDay`.
    void setValues(const QList<qint64>& micros, const QDate& lastDay, const QString& unit);
    void setMinimum(qint64 micros);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Why so many at the end of that day: Enter or Ctrl+E on the day that the arrows came to, or a click.
    void dayAsked(const QDate& day);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QDate dayOf(int at) const;
    void choose(int at);
    void paintLine(QPainter& painter, const QRect& plot) const;
    void paintWords(QPainter& painter, const QRect& below) const;
    int m_chosen = -1;
    QList<qint64> m_values;
    QDate m_lastDay;
    QString m_unit;
    qint64 m_minimum = 0;
};

} // namespace backroom
