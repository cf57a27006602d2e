#pragma once

#include <QObject>

namespace backroom {

/// Turning the wheel over a page scrolls the page: a choice or a figure that happens to lie under the mouse
/// changes only while the keyboard is in it. One per program.
class WheelGuard : public QObject {
    Q_OBJECT
public:
    explicit WheelGuard(QObject* parent);
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace backroom
