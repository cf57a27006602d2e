#include "foundation/ui/kit/front_form.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/paint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace backroom {

namespace {

class Logo : public QWidget {
public:
    Logo() { setFixedSize(size::iconEmpty, size::iconEmpty); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, rect(), IconName::Logo, Token::ScanYellow, size::iconEmpty);
    }
};

/// As far in as a field stands in its own room.
QHBoxLayout* indented(QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(size::focusRoom, space::none, space::none, space::none);
    row->addWidget(widget);
    return row;
}

void enlarge(QWidget* widget) {
    if (!qobject_cast<QLineEdit*>(widget) && !qobject_cast<QComboBox*>(widget))
        return;
    widget->setProperty(style::big, true);
    widget->setFont(textFont(TextStyle::Body));
    widget->updateGeometry();
}

} // namespace

FrontForm::FrontForm(const QString& title, QWidget* parent) : QWidget(parent) {
    setAccessibleName(title);
    // A low window scrolls: with an error above it a long foot has no room left.
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::none, space::none, space::none, space::none);
    whole->setSpacing(space::none);
    m_corner = new QHBoxLayout;
    m_corner->addStretch(1);
    whole->addLayout(m_corner);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    whole->addWidget(scroll);
    auto* ground = new QWidget;
    auto* outer = new QVBoxLayout(ground);
    outer->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
    outer->addStretch(2);
    auto* box = new QWidget;
    box->setFixedWidth(size::signIn + 2 * size::focusRoom);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::none);
    // Fields bring the room of their focus ring along; everything else needs it here to stand in line with
    // them.
    const auto part = [column] {
        auto* layout = new QVBoxLayout;
        layout->setContentsMargins(size::focusRoom, size::focusRoom, size::focusRoom, size::focusRoom);
        layout->setSpacing(space::x3);
        column->addLayout(layout);
        return layout;
    };
    QVBoxLayout* top = part();
    top->addWidget(new Logo);
    top->addSpacing(space::x2);
    auto* head = new Label(title, TextStyle::Title);
    head->setWordWrap(true);
    top->addWidget(head);
    m_words = new Label({}, TextStyle::Body, Token::Second);
    m_words->setWordWrap(true);
    m_words->hide();
    top->addWidget(m_words);
    m_error = new ErrorBanner;
    top->addWidget(m_error);
    m_fields = new QVBoxLayout;
    m_fields->setSpacing(space::x2);
    m_fields->setContentsMargins(space::none, space::x2, space::none, space::none);
    column->addLayout(m_fields);
    m_foot = part();
    m_primary = new Button({}, ButtonKind::Filled);
    m_primary->setObjectName(QStringLiteral("frontPrimary"));
    m_primary->setControlSize(ControlSize::Station);
    connect(m_primary, &QPushButton::clicked, this, &FrontForm::submitted);
    m_foot->setContentsMargins(space::none, size::focusRoom, size::focusRoom, size::focusRoom);
    m_foot->addLayout(indented(m_primary));
    // Centred by stretches: an aligned widget is not asked how high its words are at its width.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(box);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(3);
    scroll->setWidget(ground);
    ground->setAutoFillBackground(false);
}

void FrontForm::setWords(const QString& words) {
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void FrontForm::addField(QWidget* field) {
    enlarge(field);
    for (QWidget* child : field->findChildren<QWidget*>())
        enlarge(child);
    keepPageKeysOut(*field);
    m_fields->addWidget(field);
    focusAfter(field, m_primary);
}

Button* FrontForm::setPrimary(const QString& verb) {
    m_verb = verb;
    m_primary->setText(verb);
    return m_primary;
}

void FrontForm::addFoot(QWidget* widget) {
    // Words that can be pressed have room around them and stand out by it: they begin where the others begin.
    // A group of such sees to that itself.
    if (qobject_cast<QPushButton*>(widget))
        m_foot->addWidget(widget, 0, Qt::AlignLeft);
    else if (widget->layout())
        m_foot->addWidget(widget);
    else
        m_foot->addLayout(indented(widget));
}

void FrontForm::setCorner(const QString& words, QWidget* widget) {
    auto* label = new Label(words, TextStyle::Body, Token::Second);
    label->setBuddy(widget);
    m_corner->setContentsMargins(space::x5, space::x2, space::x5, space::none);
    m_corner->setSpacing(space::x2);
    m_corner->addWidget(label);
    m_corner->addWidget(widget);
}

void FrontForm::showError(const Error& error) {
    clearBusy();
    m_error->showError(error);
}

void FrontForm::clearError() {
    m_error->clear();
}

void FrontForm::setBusy(const QString& words) {
    m_primary->setEnabled(false);
    m_primary->setText(words);
}

void FrontForm::clearBusy() {
    m_primary->setEnabled(true);
    m_primary->setText(m_verb);
}

void FrontForm::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (QWidget* first = firstFocusable(this))
        first->setFocus(Qt::OtherFocusReason);
}

void FrontForm::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event) && m_primary->isEnabled())
        m_primary->click();
    else
        QWidget::keyPressEvent(event);
}

void FrontForm::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace backroom
