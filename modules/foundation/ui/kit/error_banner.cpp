#include "foundation/ui/kit/error_banner.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/coded_label.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/paint.h"

#include <QHBoxLayout>
#include <QStyle>

namespace backroom {

namespace {

/// With its point. What begins with a name ("p.csv is imported") keeps it as it is.
QString ended(const QString& text) {
    if (text.isEmpty())
        return {};
    return text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')) ? text
                                                                              : text + QLatin1Char('.');
}

/// A remedy is a part of a sentence that starts in lower case.
QString sentence(const QString& part) {
    QString text = part;
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return ended(text);
}

} // namespace

ErrorBanner::ErrorBanner(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("errorBanner"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::x4 + size::icon + space::x2, space::x2, space::x2, space::x2);
    row->setSpacing(space::x2);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::none);
    m_what = new Label({}, TextStyle::BodyStrong);
    m_more = new Label({}, TextStyle::Body);
    for (Label* label : {m_what, m_more}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    m_action = new Button({}, ButtonKind::Plain);
    m_action->setObjectName(QStringLiteral("errorAction"));
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &ErrorBanner::actionTriggered);
    row->addWidget(m_action, 0, Qt::AlignTop);
    auto* close = new IconButton(IconName::Close, tr("Close"));
    close->setObjectName(QStringLiteral("errorClose"));
    connect(close, &QPushButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void ErrorBanner::present(Token token, const QString& what, const QString& where, const QString& remedy) {
    m_token = token;
    setAction({}); // it was what stood there before that it helped with
    m_what->setText(where.isEmpty() ? ended(what) : what + QStringLiteral(" – ") + where);
    m_more->setText(sentence(remedy));
    m_more->setVisible(!remedy.isEmpty());
    setAccessibleName(text());
    show();
    update();
}

void ErrorBanner::showError(const Error& error) {
    const bool rule = error.kind == ErrorKind::Refused || error.kind == ErrorKind::Forbidden;
    present(rule ? Token::Warn : Token::Bad, error.what, error.where, error.remedy);
    m_isFailure = error.kind == ErrorKind::Unavailable || error.kind == ErrorKind::Unexpected;
    setToolTip(error.code);
}

void ErrorBanner::showNotice(const QString& what, const QString& remedy) {
    present(Token::Moving, what, {}, remedy);
    m_isFailure = false;
}

void ErrorBanner::clear() {
    hide();
    m_what->clear();
    m_more->clear();
    setAction({});
}

QString ErrorBanner::text() const {
    return m_more->text().isEmpty() ? m_what->text() : m_what->text() + QLatin1Char(' ') + m_more->text();
}

void ErrorBanner::setAction(const QString& verb) {
    m_action->setText(verb);
    m_action->setVisible(!verb.isEmpty());
}

void ErrorBanner::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(tintOf(m_token)));
    const QRect bar(0, 0, size::accentBar, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), color(m_token));
    const QRect place(space::x4, space::x2, size::icon, size::control);
    const IconName name = m_token == Token::Bad    ? IconName::Error
                          : m_token == Token::Warn ? IconName::Warning
                                                   : IconName::Info;
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), place), name, m_token);
    paint::bottomLine(painter, rect());
}

FieldError::FieldError(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::none, space::tight, space::none, space::none);
    m_words = new CodedLabel(TextStyle::Caption, Token::Bad);
    m_words->setWordWrap(true);
    row->addWidget(m_words);
    hide();
}

void FieldError::showError(const Error& error) {
    m_words->setWords(error.remedy.isEmpty() ? ended(error.what)
                                             : ended(error.what) + QLatin1Char(' ') + sentence(error.remedy));
    m_words->setAccessibleName(m_words->text());
    show();
}

void FieldError::clear() {
    m_words->clear();
    hide();
}

QString FieldError::text() const {
    return m_words->text();
}

} // namespace backroom
