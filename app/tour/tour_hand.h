#pragma once

#include <QKeySequence>
#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace backroom::app {

/// The hands of the unattended tour: presses keys at the speed of a person and scans at the speed of a
/// scanner, as key events of the window in front, so that everything takes the way it takes in earnest.
class TourHand : public QObject {
    Q_OBJECT
public:
    explicit TourHand(QObject* parent = nullptr);
    void type(const QString& text);
    void press(const QKeySequence& keys);
    /// The characters of a code and Enter, a few milliseconds apart.
    void scan(const QString& code);
    void pause(int ms);
    [[nodiscard]] bool isIdle() const { return m_strokes.empty(); }

private:
    struct Stroke {
        int key = 0;
        Qt::KeyboardModifiers modifiers;
        QString text;
        int afterMs = 0; ///< pause before it
    };
    void add(const Stroke& stroke);
    void next();
    static Stroke strokeOf(QChar character, int afterMs);

    std::deque<Stroke> m_strokes;
    QTimer m_timer;
};

} // namespace backroom::app
