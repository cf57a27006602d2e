#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace backroom {

/// Keeps the ring (2 px, 2 px away) around the control that the keyboard is in. One per program.
class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPointer<QFocusFrame> m_frame;
};

} // namespace backroom
