#include "scanning/ui/pickers/scan_filter.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextEdit>

#include <algorithm>

// Exported by QtGui and used by QtTest: tries a key as a shortcut first, as the platform does before it sends
// a key.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* receiver, ulong timestamp, int key,
                                               Qt::KeyboardModifiers modifiers, const QString& text,
                                               bool autoRepeat, ushort count);
QT_END_NAMESPACE

namespace backroom::scanning {

namespace {

bool isModifierAlone(int key) {
    switch (key) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
        return true;
    default:
        return false;
    }
}

KeyStroke::Kind kindOf(const QKeyEvent& event) {
    const QString text = event.text();
    // FNC1 comes as Ctrl+] from scanners that send control characters.
    if (text == QString(QChar(0x1D)))
        return KeyStroke::Kind::Character;
    const auto modifiers =
        event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (modifiers != Qt::NoModifier)
        return KeyStroke::Kind::Other;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return KeyStroke::Kind::Enter;
    if (event.key() == Qt::Key_Tab)
        return KeyStroke::Kind::Tab;
    return text.size() == 1 && text.front().isPrint() ? KeyStroke::Kind::Character : KeyStroke::Kind::Other;
}

bool takesText(const QObject* focus) {
    const auto* combo = qobject_cast<const QComboBox*>(focus);
    return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QTextEdit*>(focus) ||
           qobject_cast<const QPlainTextEdit*>(focus) || qobject_cast<const QAbstractSpinBox*>(focus) ||
           (combo && combo->isEditable());
}

std::unique_ptr<QKeyEvent> copyOf(const QKeyEvent& event) {
    return std::unique_ptr<QKeyEvent>(event.clone());
}

} // namespace

ScanFilter::ScanFilter(QObject* parent) : QObject(parent) {
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        // A busy moment of ours is no pause of the scanner's: keys that wait in the queue are let in first.
        m_strokesAtTimeout = m_strokes;
        QTimer::singleShot(0, this, &ScanFilter::nothingCame);
    });
    qApp->installEventFilter(this);
}

ScanFilter::~ScanFilter() = default;

void ScanFilter::setProfile(const WedgeProfile& profile) {
    carryOut(m_detector.flush());
    m_detector = WedgeDetector(profile);
}

void ScanFilter::listen(QWidget* page, ScanReceiver* receiver) {
    m_listeners.removeIf(
        [page](const Listener& listener) { return !listener.page || listener.page == page; });
    m_listeners += Listener{page, receiver};
}

void ScanFilter::inject(const QString& code) {
    if (ScanReceiver* receiver = active())
        receiver->takeScan(code);
    else
        emit unclaimed(code);
}

void ScanFilter::refuseDamaged() {
    if (ScanReceiver* receiver = active())
        receiver->refuseDamagedScan();
    else
        emit unclaimedDamage();
}

bool ScanFilter::eventFilter(QObject* watched, QEvent* event) {
    if (m_delivering)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // Whether it is a shortcut is asked when it has turned out as typing.
        auto* key = static_cast<QKeyEvent*>(event);
        if (isModifierAlone(key->key()))
            break;
        if (kindOf(*key) == KeyStroke::Kind::Other) {
            carryOut(m_detector.flush()); // what was typed before a function key comes before it
            break;
        }
        event->accept();
        return true;
    }
    case QEvent::KeyPress:
        return takePress(watched, static_cast<QKeyEvent*>(event));
    case QEvent::KeyRelease:
        return takeRelease(static_cast<QKeyEvent*>(event));
    case QEvent::InputMethod:
    case QEvent::WindowDeactivate:
        carryOut(m_detector.flush());
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ScanFilter::takePress(QObject* watched, QKeyEvent* event) {
    // A modifier says nothing: scanners press Shift for capitals.
    if (isModifierAlone(event->key()))
        return false;
    const KeyStroke::Kind kind = kindOf(*event);
    if (kind == KeyStroke::Kind::Other) {
        carryOut(m_detector.flush());
        const bool taken = offer(*event, QApplication::focusWidget());
        if (taken && !m_dropped.contains(event->key()))
            m_dropped += event->key();
        return taken;
    }
    ++m_strokes;
    m_held.push_back({watched, QGuiApplication::focusObject(), copyOf(*event), nullptr});
    KeyStroke stroke{kind, event->text(), timeOf(*event), event->key(), KeyStroke::Origin::Pressed};
    if (event->isAutoRepeat())
        stroke.origin = KeyStroke::Origin::Repeated;
    carryOut(m_detector.press(stroke));
    waitForMore();
    event->accept();
    return true;
}

bool ScanFilter::takeRelease(QKeyEvent* event) {
    if (!event->isAutoRepeat())
        m_detector.release(event->key());
    const auto held = std::find_if(m_held.rbegin(), m_held.rend(), [event](const Held& stroke) {
        return stroke.press->key() == event->key() && !stroke.release;
    });
    if (held == m_held.rend())
        return m_dropped.removeOne(event->key());
    held->release = copyOf(*event);
    return true;
}

void ScanFilter::carryOut(const std::vector<WedgeStep>& steps) {
    for (const WedgeStep& step : steps) {
        std::vector<Held> strokes;
        for (qsizetype i = 0; i < step.strokes; ++i) {
            strokes.push_back(std::move(m_held.front()));
            m_held.pop_front();
        }
        for (const Held& stroke : strokes) {
            if (step.kind == WedgeStep::Kind::Typing)
                giveBack(stroke);
            else
                drop(stroke);
        }
        if (step.kind == WedgeStep::Kind::Scan)
            inject(step.code);
        if (step.kind == WedgeStep::Kind::Damaged)
            refuseDamaged();
    }
}

void ScanFilter::giveBack(const Held& held) {
    if (offer(*held.press, held.focus)) {
        drop(held);
        return;
    }
    // A window hands keys to what has the focus now; they belong to what had it when they were pressed.
    const bool focusMoved = held.target && held.target->isWindowType() && held.focus &&
                            held.focus != QGuiApplication::focusObject();
    const QPointer<QObject>& target = focusMoved ? held.focus : held.target;
    deliver(target, *held.press);
    if (held.release)
        deliver(target, *held.release);
}

void ScanFilter::deliver(const QPointer<QObject>& target, const QKeyEvent& event) {
    const QScopedValueRollback<bool> delivering(m_delivering, true);
    QObject* receiver = target;
    if (!receiver)
        return;
    const auto copy = copyOf(event);
    if (event.type() == QEvent::KeyPress) {
        QObject* focus = receiver->isWidgetType() ? receiver : QGuiApplication::focusObject();
        const bool isShortcut =
            focus && qt_sendShortcutOverrideEvent(focus, event.timestamp(), event.key(), event.modifiers(),
                                                  event.text(), event.isAutoRepeat(), ushort(event.count()));
        if (isShortcut)
            return;
    }
    if (target)
        QCoreApplication::sendEvent(target, copy.get());
}

void ScanFilter::drop(const Held& held) {
    if (!held.release)
        m_dropped += held.press->key();
}

void ScanFilter::waitForMore() {
    const auto deadline = m_detector.deadlineMs();
    if (!deadline) {
        m_timer.stop();
        return;
    }
    m_timer.start(int(*deadline - timeOf(*m_held.back().press)));
}

void ScanFilter::nothingCame() {
    const auto deadline = m_detector.deadlineMs();
    if (!deadline || m_strokes != m_strokesAtTimeout || m_timer.isActive())
        return;
    carryOut(m_detector.elapse(*deadline));
    waitForMore();
}

bool ScanFilter::offer(const QKeyEvent& event, const QObject* focus) {
    ScanReceiver* receiver = active();
    if (receiver == nullptr || takesText(focus) || QApplication::activeModalWidget())
        return false;
    const auto modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (modifiers != Qt::NoModifier)
        return false;
    using Key = ScanReceiver::Key;
    std::optional<Key> key;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        key = Key::Enter;
    else if (event.key() == Qt::Key_Backspace)
        key = Key::Backspace;
    else if (event.key() == Qt::Key_Escape)
        key = Key::Escape;
    else if (event.text().size() == 1 && event.text().front().isPrint())
        key = Key::Character;
    return key && receiver->takeKey(*key, event.text()) == ScanReceiver::Taken::Yes;
}

ScanReceiver* ScanFilter::active() const {
    const QWidget* window = QApplication::activeWindow();
    for (const Listener& listener : m_listeners) {
        if (listener.page && listener.page->isVisible() && listener.page->window() == window)
            return listener.receiver;
    }
    return nullptr;
}

qint64 ScanFilter::timeOf(const QKeyEvent& event) const {
    return event.timestamp() != 0 ? qint64(event.timestamp()) : m_clock.elapsed();
}

} // namespace backroom::scanning
