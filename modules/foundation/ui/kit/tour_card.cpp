#include "foundation/ui/kit/tour_card.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

namespace backroom {

namespace {

// No page and no station has these; the power cut needs a second hand.
const QKeySequence skipKey(Qt::Key_F10);
const QKeySequence backKey(Qt::SHIFT | Qt::Key_F10);
const QKeySequence stopKey(Qt::Key_F11);
const QKeySequence actionKey(Qt::CTRL | Qt::Key_F10);

} // namespace

TourCard::TourCard(QWidget* window) : QWidget(window) {
    setObjectName(QStringLiteral("tourCard"));
    setFixedWidth(size::tourCard + 2 * space::x2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x5, space::x5, space::x5, space::x4);
    column->setSpacing(space::x2);
    m_count = new Label({}, TextStyle::Caption, Token::Quiet);
    column->addWidget(m_count);
    m_words = new Label({}, TextStyle::Body);
    m_words->setObjectName(QStringLiteral("tourWords"));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x1);
    m_back = new Button(tr("Back"), ButtonKind::Quiet);
    m_stop = new Button(tr("Stop"), ButtonKind::Quiet);
    m_skip = new Button(tr("Skip"), ButtonKind::Plain);
    m_back->setObjectName(QStringLiteral("tourBack"));
    m_stop->setObjectName(QStringLiteral("tourStop"));
    m_skip->setObjectName(QStringLiteral("tourSkip"));
    row->addWidget(m_stop);
    row->addStretch(1);
    m_action = new Button({}, ButtonKind::Filled);
    m_action->setObjectName(QStringLiteral("tourAction"));
    m_action->hide();
    row->addWidget(m_back);
    row->addWidget(m_skip);
    row->addWidget(m_action);
    column->addLayout(row);
    m_keys = new Label({}, TextStyle::Caption, Token::Quiet);
    m_keys->setObjectName(QStringLiteral("tourKeys"));
    m_keys->setWordWrap(true);
    column->addWidget(m_keys);
    connect(m_back, &QPushButton::clicked, this, &TourCard::backRequested);
    connect(m_stop, &QPushButton::clicked, this, &TourCard::stopRequested);
    connect(m_skip, &QPushButton::clicked, this, &TourCard::skipRequested);
    connect(m_action, &QPushButton::clicked, this, &TourCard::actionRequested);
    // The card never takes the keyboard from the place it speaks of.
    for (Button* button : {m_back, m_stop, m_skip, m_action})
        button->setFocusPolicy(Qt::NoFocus);
    press(skipKey, m_skip);
    press(backKey, m_back);
    press(stopKey, m_stop);
    press(actionKey, m_action);
    window->installEventFilter(this);
    hide();
}

void TourCard::press(const QKeySequence& keys, Button* button) {
    auto* shortcut = new QShortcut(keys, this); // of the window, as long as the card is there
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, button, [button] {
        if (button->isVisible())
            button->click();
    });
}

void TourCard::tellKeys() {
    QStringList words;
    const std::pair<QKeySequence, const Button*> all[]{
        {actionKey, m_action}, {skipKey, m_skip}, {backKey, m_back}, {stopKey, m_stop}};
    for (const auto& [keys, button] : all)
        if (!button->isHidden() && button->isEnabled())
            words += QStringLiteral("%1 %2").arg(keys.toString(QKeySequence::NativeText), button->text());
    m_keys->setText(words.join(QStringLiteral(" · ")));
}

void TourCard::showStep(int step, int stepCount, const QString& words, QWidget* anchor) {
    Q_ASSERT_X(words.split(QLatin1Char(' '), Qt::SkipEmptyParts).size() <= mostWords, "TourCard",
               qPrintable(words));
    m_count->setText(tr("%1 of %2").arg(step).arg(stepCount));
    m_words->setText(words);
    m_back->setEnabled(step > 1);
    tellKeys();
    m_anchor = anchor;
    setAccessibleName(words);
    show();
    raise();
    place();
}

void TourCard::offer(const QString& action) {
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

void TourCard::finish() {
    hide();
}

QString TourCard::words() const {
    return m_words->text();
}

void TourCard::place() {
    const QRect room = parentWidget()->rect().adjusted(space::x3, size::head + space::x3, -space::x3,
                                                       -size::statusBar - space::x3);
    const QSize mine(width(), layout()->heightForWidth(width()));
    resize(mine);
    QRect anchor;
    if (m_anchor && m_anchor->window() == parentWidget()->window())
        anchor = QRect(m_anchor->mapTo(parentWidget(), QPoint()), m_anchor->size());
    const QPoint corners[] = {room.bottomRight() - QPoint(mine.width(), mine.height()),
                              {room.right() - mine.width(), room.top()},
                              {room.left() + size::rail, room.bottom() - mine.height()},
                              {room.left() + size::rail, room.top()},
                              {room.right() - mine.width(), room.center().y() - mine.height() / 2}};
    QPoint best = corners[0];
    int least = -1;
    // The corner that covers least of the anchor; a full-window anchor leaves no free one.
    for (const QPoint& corner : corners) {
        const QRect covered = QRect(corner, mine).intersected(anchor);
        const int area = covered.isEmpty() ? 0 : covered.width() * covered.height();
        if (least >= 0 && area >= least)
            continue;
        least = area;
        best = corner;
    }
    move(best);
}

bool TourCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && !isHidden())
        place();
    return false;
}

void TourCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect card = rect().adjusted(space::x2, space::x2, -space::x2, -space::x2);
    paint::shadow(painter, card);
    paint::box(painter, card, color(Token::Surface), color(Token::ControlBorder));
    painter.fillRect(
        QRect(card.left() + space::x3, card.top(), card.width() - 2 * space::x3, size::accentBar),
        color(Token::Accent));
}

} // namespace backroom
