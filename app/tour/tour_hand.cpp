#include "tour/tour_hand.h"

#include <QApplication>
#include <QWidget>
#include <QWindow>

// Exported by Qt Gui for those who drive a window: the event takes the whole way from the platform on,
// through shortcuts and event filters, with a time of its own.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow* window, QEvent::Type type, int key,
                                    Qt::KeyboardModifiers modifiers, const QString& text, bool autoRepeat,
                                    ushort count);

namespace backroom::app {

namespace {

constexpr int personMs = 90;
constexpr int scannerMs = 4;
constexpr int betweenMs = 220; // a person lets go of the trigger

QWindow* front() {
    const QWidget* widget = QApplication::activeWindow();
    for (int i = 0; !widget && i < QApplication::topLevelWidgets().size(); ++i) {
        if (QApplication::topLevelWidgets().at(i)->isVisible())
            widget = QApplication::topLevelWidgets().at(i);
    }
    return widget ? widget->windowHandle() : nullptr;
}

} // namespace

TourHand::TourHand(QObject* parent) : QObject(parent) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &TourHand::next);
}

TourHand::Stroke TourHand::strokeOf(QChar character, int afterMs) {
    Stroke stroke;
    stroke.text = character;
    stroke.key = character.toUpper().unicode();
    if (character.isLetter() && character.isUpper())
        stroke.modifiers = Qt::ShiftModifier;
    stroke.afterMs = afterMs;
    return stroke;
}

void TourHand::type(const QString& text) {
    for (const QChar character : text)
        add(strokeOf(character, personMs));
}

void TourHand::press(const QKeySequence& keys) {
    const QKeyCombination combination = keys[0];
    Stroke stroke;
    stroke.key = combination.key();
    stroke.modifiers = combination.keyboardModifiers();
    stroke.afterMs = betweenMs;
    if (stroke.key == Qt::Key_Return)
        stroke.text = QStringLiteral("\r");
    else if (stroke.key == Qt::Key_Escape)
        stroke.text = QStringLiteral("\x1b");
    else if (stroke.key == Qt::Key_Tab)
        stroke.text = QStringLiteral("\t");
    add(stroke);
}

void TourHand::scan(const QString& code) {
    pause(betweenMs);
    for (const QChar character : code)
        add(strokeOf(character, scannerMs));
    add({Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), scannerMs});
    pause(betweenMs);
}

void TourHand::pause(int ms) {
    add({0, Qt::NoModifier, {}, ms});
}

void TourHand::add(const Stroke& stroke) {
    m_strokes.push_back(stroke);
    if (m_strokes.size() == 1)
        m_timer.start(stroke.afterMs);
}

void TourHand::next() {
    const Stroke stroke = m_strokes.front();
    QWindow* window = front();
    if (stroke.key != 0 && window) {
        qt_handleKeyEvent(window, QEvent::KeyPress, stroke.key, stroke.modifiers, stroke.text, false, 1);
        qt_handleKeyEvent(window, QEvent::KeyRelease, stroke.key, stroke.modifiers, stroke.text, false, 1);
    }
    m_strokes.pop_front();
    if (!m_strokes.empty())
        m_timer.start(m_strokes.front().afterMs);
}

} // namespace backroom::app
