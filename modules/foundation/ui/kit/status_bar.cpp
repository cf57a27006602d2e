#include "foundation/ui/kit/status_bar.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/paint.h"

#include <QHBoxLayout>
#include <QStyle>

namespace backroom {

StatusBar::StatusBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("statusBar"));
    setFixedHeight(size::statusBar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::x4, space::none, space::x3, space::none);
    row->setSpacing(space::x4);
    m_selection = new Label({}, TextStyle::TableStrong);
    m_selection->setObjectName(QStringLiteral("selectionSum"));
    row->addWidget(m_selection);
    row->addStretch(1);
    m_mark = new Label({}, TextStyle::TableStrong, Token::Warn);
    m_mark->setObjectName(QStringLiteral("statusMark"));
    m_mark->hide();
    row->addWidget(m_mark);
    m_sync = new StatusMark;
    m_sync->setObjectName(QStringLiteral("sync"));
    row->addWidget(m_sync);
    m_database = new Label({}, TextStyle::Table, Token::Second);
    m_database->setObjectName(QStringLiteral("database"));
    row->addWidget(m_database);
    m_person = new Button({}, ButtonKind::Quiet);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setIconName(IconName::User);
    m_person->setFixedHeight(size::statusBar - 2 * size::focusRoom); // its ring needs the rest
    m_person->hide();
    connect(m_person, &QPushButton::clicked, this, &StatusBar::personRequested);
    row->addWidget(m_person);
}

void StatusBar::setSelection(const SelectionSum& sum) {
    m_selection->setText(sum.text());
    m_selection->setAccessibleName(sum.rows > 0 ? tr("Selected: %1").arg(sum.text()) : QString());
}

QString StatusBar::selectionText() const {
    return m_selection->text();
}

void StatusBar::setSync(IconName icon, const QString& words, Token token) {
    m_sync->setState(icon, words, token);
}

void StatusBar::setDatabase(const QString& words) {
    m_database->setText(words);
}

void StatusBar::setPerson(const QString& name, const QString& role) {
    m_person->setText(role.isEmpty() ? name : name + QStringLiteral(" · ") + role);
    m_person->setAccessibleName(tr("Signed in: %1").arg(m_person->text()));
    m_person->setVisible(!name.isEmpty());
}

void StatusBar::setMark(const QString& words) {
    m_mark->setText(words);
    m_mark->setVisible(!words.isEmpty());
}

void StatusBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Canvas));
    paint::topLine(painter, rect());
}

StatusMark::StatusMark(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void StatusMark::setState(IconName icon, const QString& words, Token token) {
    m_icon = icon;
    m_words = words;
    m_token = token;
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize StatusMark::sizeHint() const {
    return {size::iconSmall + space::x1 + paint::textWidth(m_words, TextStyle::Table) + space::tight,
            size::statusBar};
}

void StatusMark::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto direction = layoutDirection();
    paintIcon(painter, QStyle::visualRect(direction, rect(), QRect(0, 0, size::iconSmall, height())), m_icon,
              m_token, size::iconSmall);
    paint::text(painter,
                QStyle::visualRect(direction, rect(), rect().adjusted(size::iconSmall + space::x1, 0, 0, 0)),
                QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter), m_words,
                TextStyle::Table, m_token);
}

} // namespace backroom
