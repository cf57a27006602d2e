#include "foundation/ui/kit/sheet.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/coded_label.h"
#include "foundation/ui/kit/coded_text.h"
#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/typed_words.h"
#include "foundation/ui/theme/paint.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace backroom {

Sheet::Sheet(const QString& title, QWidget* parent, SheetWidth width) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    setAccessibleName(title);
    setObjectName(QStringLiteral("sheet"));
    m_column = new QVBoxLayout(this);
    // At least so wide, and wider where its buttons need it: a minimum of its own would let them be squeezed.
    m_column->addStrut(width == SheetWidth::Wide ? size::dialogWide : size::dialog);
    m_column->setSizeConstraint(QLayout::SetMinimumSize);
    m_column->setContentsMargins(space::none, space::none, space::none, space::x4);
    m_column->setSpacing(space::none);
    m_error = new ErrorBanner;
    m_column->addWidget(m_error);
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(space::x5, space::x5, space::x5, space::x4);
    inner->setSpacing(space::x3);
    m_title = new CodedLabel(TextStyle::Title);
    m_title->setWords(title);
    // Fields and buttons have their focus ring around them; words stand in line with them.
    m_title->setContentsMargins(size::focusRoom, space::none, size::focusRoom, space::none);
    inner->addWidget(m_title);
    m_words = new CodedLabel(TextStyle::Body, Token::Second);
    m_words->setObjectName(QStringLiteral("sheetWords"));
    m_words->setWordWrap(true);
    m_words->hide();
    m_words->setContentsMargins(size::focusRoom, space::none, size::focusRoom, space::none);
    inner->addWidget(m_words);
    m_bodyRoom = new QVBoxLayout;
    inner->addLayout(m_bodyRoom, 1);
    m_column->addLayout(inner, 1);
    m_buttons = new QHBoxLayout;
    constexpr int side = space::x5 + size::focusRoom;
    m_buttons->setContentsMargins(side, space::x1, side, space::x2);
    m_buttons->setSpacing(space::x3);
    m_buttons->addStretch(1);
    m_column->addLayout(m_buttons);
    // Whoever goes away locks, from here too: the window's own keys are not heard while a sheet is open.
    const QKeySequence keys(Qt::CTRL | Qt::Key_L);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, keys] {
        const auto actions = parentWidget() ? parentWidget()->window()->actions() : QList<QAction*>();
        reject();
        for (QAction* action : actions)
            if (action->shortcut() == keys)
                QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection); // once it is gone
    });
}

void Sheet::setWords(const QString& words) {
    m_words->setWords(words);
    m_words->setVisible(!words.isEmpty());
    setAccessibleDescription(words);
}

void Sheet::setTitleCodes(const QStringList& codes) {
    m_title->setWords(m_title->text(), codes + codesIn(m_title->text()));
}

void Sheet::setBody(QWidget* body) {
    m_bodyRoom->addWidget(body);
    keepPageKeysOut(*body);
}

Button* Sheet::setPrimary(const QString& verb, ButtonKind kind) {
    m_primary = new Button(verb, kind);
    m_primary->setObjectName(QStringLiteral("sheetPrimary"));
    m_buttons->addWidget(m_primary);
    connect(m_primary, &QPushButton::clicked, this, &Sheet::primaryTriggered);
    return m_primary;
}

Button* Sheet::addButton(const QString& verb) {
    auto* button = new Button(verb, ButtonKind::Plain);
    const int beforePrimary = m_primary ? m_buttons->indexOf(m_primary) : m_buttons->count();
    m_buttons->insertWidget(beforePrimary, button);
    return button;
}

void Sheet::showError(const Error& error) {
    m_error->showError(error);
}

void Sheet::clearError() {
    m_error->clear();
}

void Sheet::keepDraft(const QString& key) {
    m_typed = new TypedWords(TypedWords::fieldsOf(*this), key, this);
}

void Sheet::accept() {
    if (m_typed)
        m_typed->handedIn();
    QDialog::accept();
}

namespace {

void setFrontOf(const Sheet& sheet, Button::Front front) {
    if (!sheet.parentWidget())
        return;
    const QWidget* beneath = sheet.parentWidget()->window();
    const auto buttons = beneath->findChildren<Button*>();
    for (Button* button : buttons)
        if (button->window() == beneath)
            button->setFront(front);
}

} // namespace

void Sheet::showEvent(QShowEvent* event) {
    setFrontOf(*this, Button::Front::Sheet);
    QDialog::showEvent(event);
}

void Sheet::hideEvent(QHideEvent* event) {
    setFrontOf(*this, Button::Front::Window);
    QDialog::hideEvent(event);
}

void Sheet::paintEvent(QPaintEvent*) {
    // Many desktops draw no frame about a sheet: this line parts it from the page behind it.
    QPainter painter(this);
    const int width = Theme::instance().lineWidth();
    painter.fillRect(rect(), color(Token::ControlBorder));
    painter.fillRect(rect().adjusted(width, width, -width, -width), color(Token::Surface));
}

bool Sheet::event(QEvent* event) {
    const bool taken = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int wanted = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width())
                                                         : m_column->totalSizeHint().height();
        const int most = screen()->availableGeometry().height();
        if (wanted > height())
            resize(width(), qMin(wanted, most));
    }
    return taken;
}

void Sheet::keyPressEvent(QKeyEvent* event) {
    // What cannot be undone is never one Enter away: it needs its own button.
    const bool plainEnterWorks = m_primary && m_primary->kind() == ButtonKind::Filled;
    if (isEnter(*event) && m_primary && m_primary->isEnabled() &&
        (plainEnterWorks || event->modifiers() & Qt::ControlModifier)) {
        m_primary->click();
        return;
    }
    if (!isEnter(*event))
        QDialog::keyPressEvent(event);
}

} // namespace backroom
