#pragma once

#include <QWidget>

class QVBoxLayout;

namespace backroom::stock {

/// "Why is it turned away?": the reasons with their digits, to be typed, scanned or clicked.
class ReasonPanel : public QWidget {
    Q_OBJECT
public:
    explicit ReasonPanel(QWidget* parent = nullptr);
    /// At most nine; the first is 1.
    void setReasons(const QStringList& reasons);

signals:
    void chosen(int reason);

private:
    QVBoxLayout* m_rows;
    QList<QWidget*> m_buttons;
};

} // namespace backroom::stock
