#pragma once

#include <QGuiApplication>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

QT_BEGIN_NAMESPACE
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* receiver, ulong timestamp, int key,
                                               Qt::KeyboardModifiers modifiers, const QString& text,
                                               bool autoRepeat, ushort count);
QT_END_NAMESPACE

namespace backroom::test {

/// Sends keys to a window as the platform does: shortcut first, then press, then release, each with the
/// device's time. Counts what a person did: key presses of a hand, and scans.
class KeyPlayer {
public:
    explicit KeyPlayer(QWidget& window, quint64 startMs = 5'000'000) : m_window(window), m_nowMs(startMs) {}

    /// One key of a hand, after a pause.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        m_nowMs += pauseMs;
        ++m_presses;
        send(key, key == Qt::Key_Return ? QStringLiteral("\r") : QString(), modifiers);
    }
    void type(const QString& text, int gapMs) {
        m_presses += int(text.size());
        play(text, gapMs);
    }
    void scan(const QString& code, int gapMs = 4) {
        ++m_scans;
        play(code + QLatin1Char('\n'), gapMs);
    }
    void pause(int ms = pauseMs) { m_nowMs += quint64(ms); }

    [[nodiscard]] int presses() const { return m_presses; }
    [[nodiscard]] int scans() const { return m_scans; }
    void countAnew() { m_presses = m_scans = 0; }

private:
    static constexpr int pauseMs = 500; // a hand that changes from keys to the scanner

    void play(const QString& text, int gapMs) {
        for (const QChar c : text) {
            m_nowMs += quint64(gapMs);
            if (c == QLatin1Char('\n'))
                send(Qt::Key_Return, QStringLiteral("\r"), Qt::NoModifier);
            else
                send(c.toUpper().unicode(), QString(c), Qt::NoModifier);
        }
    }
    void send(int key, const QString& text, Qt::KeyboardModifiers modifiers) {
        QWindow* window = m_window.windowHandle();
        if (!qt_sendShortcutOverrideEvent(QGuiApplication::focusObject(), m_nowMs, key, modifiers, text,
                                          false, 1)) {
            QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
            down.setTimestamp(m_nowMs);
            QCoreApplication::sendEvent(window, &down);
        }
        QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
        up.setTimestamp(m_nowMs + 1);
        QCoreApplication::sendEvent(window, &up);
    }

    QWidget& m_window;
    quint64 m_nowMs;
    int m_presses = 0;
    int m_scans = 0;
};

} // namespace backroom::test
