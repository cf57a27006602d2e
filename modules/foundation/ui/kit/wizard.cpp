#include "foundation/ui/kit/wizard.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/enter_key.h"
#include "foundation/ui/kit/error_banner.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/job_progress.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

namespace backroom {

namespace {

QWidget* stepPage(const QString& title, const QString& words, QWidget* body) {
    auto* page = new QWidget;
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(space::x6, space::x6, space::x6, space::x4);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::x2);
    column->addWidget(new Label(title, TextStyle::Title));
    auto* sentence = new Label(words, TextStyle::Body, Token::Second);
    sentence->setWordWrap(true);
    if (words.isEmpty())
        sentence->hide();
    column->addWidget(sentence);
    column->addSpacing(space::x3);
    column->addWidget(body);
    column->addStretch(1);
    auto* room = new QWidget;
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    room->setLayout(column);
    room->setMaximumWidth(size::textColumn + space::x6);
    outer->addWidget(room);
    outer->addStretch(1);
    outer->setStretchFactor(room, size::textColumn);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

} // namespace

Wizard::Wizard(const QString& title, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("wizard"));
    setAccessibleName(title);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::none, space::none, space::none, space::none);
    row->setSpacing(space::none);
    m_steps = new WizardSteps(title, this);
    row->addWidget(m_steps);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::none);
    m_error = new ErrorBanner;
    column->addWidget(m_error);
    m_stack = new QStackedWidget;
    column->addWidget(m_stack, 1);
    column->addWidget(new Line);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::x6, space::x3, space::x6, space::x3);
    m_back = new Button(tr("Back"), ButtonKind::Plain);
    m_back->setObjectName(QStringLiteral("wizardBack"));
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    m_next = new Button(tr("Next"), ButtonKind::Filled);
    m_next->setObjectName(QStringLiteral("wizardNext"));
    buttons->addWidget(m_next);
    column->addLayout(buttons);
    row->addLayout(column, 1);
    m_progress = new JobProgress(m_stack);
    connect(m_progress, &JobProgress::cancelRequested, this, &Wizard::cancelRequested);
    connect(m_next, &QPushButton::clicked, this, [this] { emit nextRequested(currentStep()); });
    connect(m_back, &QPushButton::clicked, this,
            [this] { currentStep() > 0 ? goTo(currentStep() - 1) : emit cancelRequested(); });
}

int Wizard::addStep(const QString& title, const QString& words, QWidget* body) {
    m_steps->add(title);
    QWidget* page = stepPage(title, words, body);
    m_stack->addWidget(page);
    focusAfter(page, m_back);
    keepPageKeysOut(*page);
    setTabOrder(m_back, m_next);
    showBack();
    return m_stack->count() - 1;
}

void Wizard::goTo(int step) {
    if (step < 0 || step >= m_stack->count())
        return;
    clearError();
    m_stack->setCurrentIndex(step);
    m_steps->setCurrent(step);
    showBack();
    emit stepShown(step);
    QWidget* first = firstFocusable(m_stack->currentWidget());
    (first ? first : m_next)->setFocus(Qt::OtherFocusReason);
}

void Wizard::showBack() {
    const bool isFirst = currentStep() <= 0;
    m_back->setText(isFirst ? m_cancelVerb : tr("Back"));
    m_back->setVisible(!isFirst || !m_cancelVerb.isEmpty());
}

void Wizard::allowCancel(const QString& verb) {
    m_cancelVerb = verb;
    showBack();
}

int Wizard::currentStep() const {
    return m_stack->currentIndex();
}

int Wizard::stepCount() const {
    return m_stack->count();
}

void Wizard::setNextVerb(const QString& verb) {
    m_next->setText(verb);
}

void Wizard::showError(const Error& error) {
    m_progress->finish();
    m_error->showError(error);
}

void Wizard::clearError() {
    m_error->clear();
}

void Wizard::keyPressEvent(QKeyEvent* event) {
    if (isEnter(*event) && m_next->isEnabled())
        m_next->click();
    else if (event->key() == Qt::Key_Escape && m_back->isVisible() && m_next->isEnabled())
        m_back->click();
    else
        QWidget::keyPressEvent(event);
}

void Wizard::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

WizardSteps::WizardSteps(const QString& title, QWidget* parent) : QWidget(parent), m_title(title) {
    setFixedWidth(size::wizardSteps);
}

void WizardSteps::add(const QString& step) {
    m_steps << step;
    update();
}

void WizardSteps::setCurrent(int step) {
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

void WizardSteps::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Rail));
    const auto direction = layoutDirection();
    const auto visual = [&](const QRect& r) { return QStyle::visualRect(direction, rect(), r); };
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter);
    const QRect logo(space::x5, space::x6, size::iconLarge, size::iconLarge);
    paintIcon(painter, visual(logo), IconName::Logo, Token::ScanYellow, size::iconLarge);
    paint::text(painter, visual(QRect(logo.right() + space::x3, logo.top(), width(), logo.height())), leading,
                QStringLiteral("Backroom"), TextStyle::Section, Token::RailStrong);
    int y = logo.bottom() + space::x5;
    paint::text(painter, visual(QRect(space::x5, y, width() - space::x6, size::control)), leading, m_title,
                TextStyle::Body, Token::RailText);
    y += size::control + space::x2;
    for (int i = 0; i < m_steps.size(); ++i, y += size::railItem) {
        const QRect place(0, y, width(), size::railItem);
        if (i == m_current) {
            painter.fillRect(place, color(Token::RailActive));
            painter.fillRect(visual(QRect(0, y, size::railMark, size::railItem)), color(Token::ScanYellow));
        }
        const QRect mark(space::x5, y, size::icon, size::railItem);
        if (i < m_current)
            paintIcon(painter, visual(mark), IconName::Check, Token::RailText, size::iconSmall);
        else
            paint::text(painter, visual(mark), Qt::AlignCenter, QString::number(i + 1),
                        TextStyle::TableStrong, i == m_current ? Token::RailStrong : Token::RailText);
        const QRect words(mark.right() + space::x2, y, width() - mark.right() - space::x4, size::railItem);
        paint::text(painter, visual(words), leading, m_steps.at(i),
                    i == m_current ? TextStyle::BodyStrong : TextStyle::Body,
                    i == m_current ? Token::RailStrong : Token::RailText);
    }
}

} // namespace backroom
