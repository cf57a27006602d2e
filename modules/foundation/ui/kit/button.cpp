#include "foundation/ui/kit/button.h"

#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/theme/theme.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace backroom {

Button::Button(const QString& text, ButtonKind kind, QWidget* parent)
    : QPushButton(text, parent), m_kind(kind) {
    setAutoDefault(false);
    setCursor(Qt::ArrowCursor);
    connect(&Theme::instance(), &Theme::changed, this, &Button::refresh);
    setKind(kind);
}

void Button::setKind(ButtonKind kind) {
    m_kind = kind;
    refresh();
}

void Button::setFront(Front front) {
    m_front = front;
    refresh();
}

ButtonKind Button::shownKind() const {
    const bool isStrong = m_kind == ButtonKind::Filled || m_kind == ButtonKind::Danger;
    return isStrong && m_front == Front::Sheet ? ButtonKind::Plain : m_kind;
}

void Button::setControlSize(ControlSize size) {
    setProperty(style::big, size == ControlSize::Station);
    setFont(textFont(size == ControlSize::Station ? TextStyle::Section : TextStyle::BodyStrong));
    updateGeometry();
}

void Button::setIconName(IconName name) {
    m_icon = name;
    refresh();
}

void Button::refresh() {
    const ButtonKind kind = shownKind();
    setProperty(style::kind, static_cast<int>(kind));
    const bool isStrong = m_kind == ButtonKind::Filled || m_kind == ButtonKind::Danger; // nothing moves
    const TextStyle plain = m_isCode ? TextStyle::BodyCode : TextStyle::Body;
    setFont(textFont(isStrong ? TextStyle::BodyStrong : plain));
    if (m_icon == IconName::Count_)
        return update();
    Token token = Token::Second;
    if (kind == ButtonKind::Filled)
        token = Token::OnAccent;
    else if (kind == ButtonKind::Danger)
        token = Token::OnVerdict;
    else if (kind == ButtonKind::Quiet)
        token = Token::Accent;
    setIcon(makeIcon(m_icon, token, size::iconSmall));
}

void Button::follow(QAction* action) {
    if (m_action)
        m_action->disconnect(this), disconnect(m_action);
    m_action = action;
    if (!action)
        return;
    connect(action, &QAction::changed, this, &Button::readAction);
    connect(this, &QPushButton::clicked, action, [action] { action->trigger(); });
    readAction();
}

void Button::readAction() {
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    // Without a parent yet, show() would open a window of its own.
    if (parentWidget() || !m_action->isVisible())
        setVisible(m_action->isVisible());
    setToolTip(m_action->shortcut().isEmpty() ? QString()
                                              : m_action->shortcut().toString(QKeySequence::NativeText));
    if (!m_action->objectName().isEmpty())
        setObjectName(m_action->objectName() + QStringLiteral("Button"));
    setAccessibleName(QString(m_action->text()).remove(QLatin1Char('&')));
}

void Button::showAsCode() {
    m_isCode = true;
    refresh();
}

void Button::keyPressEvent(QKeyEvent* event) {
    if (isPress(*event))
        return click();
    QPushButton::keyPressEvent(event);
}

void IconButton::keyPressEvent(QKeyEvent* event) {
    if (isPress(*event))
        return click();
    QPushButton::keyPressEvent(event);
}

void Button::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        update();
}

IconButton::IconButton(IconName name, const QString& words, QWidget* parent)
    : QPushButton(parent), m_icon(name) {
    setProperty(style::kind, static_cast<int>(ButtonKind::Quiet));
    setAutoDefault(false);
    setFixedSize(size::control, size::control);
    setIconSize(QSize(size::icon, size::icon));
    setToolTip(words);
    setAccessibleName(words);
    connect(&Theme::instance(), &Theme::changed, this, &IconButton::refresh);
    refresh();
}

void IconButton::setIconName(IconName name) {
    m_icon = name;
    refresh();
}

void IconButton::refresh() {
    setIcon(makeIcon(m_icon, Token::Second));
}

} // namespace backroom
