#pragma once

#include "scanning/domain/wedge_detector.h"
#include "scanning/ui/pickers/scan_receiver.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <memory>

class QKeyEvent;
class QWidget;

namespace backroom::scanning {

/// Stands before every window of the program: takes scans out of the stream of keys before focus, so that no
/// field, no button and no shortcut ever sees a key of one, and gives typing back in order. Scans go to the
/// receiver that is on screen in the active window; digits and `*` typed outside text fields are offered to
/// it first. One per program, installed on the QApplication by its constructor.
class ScanFilter : public QObject {
    Q_OBJECT
public:
    explicit ScanFilter(QObject* parent = nullptr);
    ~ScanFilter() override;

    /// From a calibration; what is held at the moment counts as typing.
    void setProfile(const WedgeProfile& profile);
    /// `page` listens whenever it is visible in the active window; forgotten when it is destroyed.
    void listen(QWidget* page, ScanReceiver* receiver);
    /// A code that comes from elsewhere than the keyboard (practice sheet, camera, serial port): the same way
    /// on.
    void inject(const QString& code);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// Nobody on screen listens.
    void unclaimed(const QString& code);
    /// A scan came in pieces, and nobody on screen listens.
    void unclaimedDamage();

private:
    struct Held {
        QPointer<QObject> target;
        QPointer<QObject> focus;
        std::unique_ptr<QKeyEvent> press;
        std::unique_ptr<QKeyEvent> release;
    };
    struct Listener {
        QPointer<QWidget> page;
        ScanReceiver* receiver;
    };

    bool takePress(QObject* watched, QKeyEvent* event);
    bool takeRelease(QKeyEvent* event);
    void refuseDamaged();
    void carryOut(const std::vector<WedgeStep>& steps);
    void giveBack(const Held& held);
    void deliver(const QPointer<QObject>& target, const QKeyEvent& event);
    void drop(const Held& held);
    void waitForMore();
    void nothingCame();
    bool offer(const QKeyEvent& event, const QObject* focus);
    [[nodiscard]] ScanReceiver* active() const;
    [[nodiscard]] qint64 timeOf(const QKeyEvent& event) const;

    WedgeDetector m_detector;
    std::deque<Held> m_held;
    QList<Listener> m_listeners;
    QList<int> m_dropped; // keys of scans that are still down
    QTimer m_timer;
    QElapsedTimer m_clock;
    quint64 m_strokes = 0;
    quint64 m_strokesAtTimeout = 0;
    bool m_delivering = false;
};

} // namespace backroom::scanning
