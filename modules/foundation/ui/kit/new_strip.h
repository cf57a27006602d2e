#pragma once

#include <QAbstractButton>

namespace backroom {

/// "3 new": rows that came while the list was looked at wait behind it; a click (or Enter) lets them in.
class NewStrip : public QAbstractButton {
    Q_OBJECT
public:
    explicit NewStrip(QWidget* parent = nullptr);
    /// 0 hides it.
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace backroom
