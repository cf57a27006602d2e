#pragma once

#include <QWidget>

class QGridLayout;

namespace backroom::stock {

/// "Why is it turned away?", "Why is it taken back?": the reasons with their digits, to be typed, scanned or
/// clicked.
class ReasonPanel : public QWidget {
    Q_OBJECT
public:
    ReasonPanel(const QString& question, const QString& how, QWidget* parent);
    /// At most nine; the first is 1.
    void setReasons(const QStringList& reasons);
    [[nodiscard]] const QStringList& reasons() const { return m_reasons; }
    /// The reason of a digit; empty when it has none.
    [[nodiscard]] QString reasonOf(const QString& digit) const;

signals:
    void chosen(int reason);

private:
    QGridLayout* m_rows;
    QStringList m_reasons;
    QList<QWidget*> m_buttons;
};

} // namespace backroom::stock
