#include "foundation/ui/kit/empty_state.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/paint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace backroom {

namespace {

class FaceIcon : public QWidget {
public:
    explicit FaceIcon(QWidget* parent) : QWidget(parent) {
        setFixedSize(size::iconEmpty + space::x5, size::iconEmpty + space::x5);
    }
    IconName name = IconName::Box;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paint::filled(painter, rect(), color(Token::Sunken), width() / 2.0);
        paintIcon(painter, rect(), name, Token::Quiet, size::iconEmpty - space::x3);
    }
};

} // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("emptyState"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
    outer->addStretch(2);
    auto* face = new FaceIcon(this);
    face->setObjectName(QStringLiteral("emptyIcon"));
    outer->addWidget(face, 0, Qt::AlignHCenter);
    outer->addSpacing(space::x4);
    m_sentence = new Label({}, TextStyle::Section, Token::Second);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setFixedWidth(size::textColumn);
    outer->addWidget(m_sentence, 0, Qt::AlignHCenter);
    outer->addSpacing(space::x4);
    m_column = new QVBoxLayout;
    outer->addLayout(m_column);
    outer->addStretch(3);
}

void EmptyState::rebuild(EmptyFace face, const QString& sentence) {
    m_face = face;
    m_sentence->setText(sentence);
    giveTheSentenceItsHeight();
    setAccessibleName(sentence);
    delete m_below;
    m_first = nullptr;
    m_below = new QWidget;
    auto* row = new QHBoxLayout(m_below);
    row->setContentsMargins(size::focusRoom, size::focusRoom, size::focusRoom, size::focusRoom);
    row->setSpacing(space::x2);
    // Its layout would show it, and what is in it, only at the next turn of the loop: who fills it shows it.
    m_column->addWidget(m_below, 0, Qt::AlignHCenter);
    static_cast<FaceIcon*>(findChild<QWidget*>(QStringLiteral("emptyIcon")))->name =
        face == EmptyFace::NothingYet       ? IconName::Box
        : face == EmptyFace::NothingMatches ? IconName::Search
                                            : IconName::Lock;
    update();
}

void EmptyState::giveTheSentenceItsHeight() {
    // A layout that centres it does not ask for the height of its lines.
    if (!m_sentence->text().isEmpty())
        m_sentence->setFixedHeight(m_sentence->heightForWidth(size::textColumn));
}

void EmptyState::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // What was said before the page was ever shown was measured in another font.
    giveTheSentenceItsHeight();
}

void EmptyState::showNothingYet(const QString& purpose, QAction* first, QAction* import) {
    rebuild(EmptyFace::NothingYet, purpose);
    if (first) {
        m_first = new Button({}, ButtonKind::Filled, m_below);
        m_first->follow(first);
        m_first->setObjectName(QStringLiteral("emptyFirst"));
        m_below->layout()->addWidget(m_first);
    }
    if (import) {
        auto* button = new Button({}, ButtonKind::Plain, m_below);
        button->follow(import);
        button->setObjectName(QStringLiteral("emptyImport"));
        button->setIconName(IconName::Import);
        m_below->layout()->addWidget(button);
    }
    m_below->show();
    emit faceChanged();
}

void EmptyState::showNothingMatches(const QStringList& filters) {
    rebuild(EmptyFace::NothingMatches, tr("Nothing matches these filters."));
    for (const QString& filter : filters)
        m_below->layout()->addWidget(new Chip(filter, ChipKind::Fixed));
    auto* clear = new Button(tr("Clear filters"), ButtonKind::Plain);
    clear->setObjectName(QStringLiteral("emptyClear"));
    connect(clear, &QPushButton::clicked, this, &EmptyState::clearFiltersRequested);
    m_below->layout()->addWidget(clear);
    m_below->show();
    emit faceChanged();
}

void EmptyState::showNotAllowed(const QString& what, const QString& whoCanAllow) {
    rebuild(EmptyFace::NotAllowed, what);
    // A remedy is part of a sentence; here it is one of its own.
    auto* who = new Label(whoCanAllow.left(1).toUpper() + whoCanAllow.mid(1), TextStyle::Body, Token::Quiet);
    who->setObjectName(QStringLiteral("emptyWho"));
    m_below->layout()->addWidget(who);
    m_below->show();
    emit faceChanged();
}

QString EmptyState::sentence() const {
    return m_sentence->text();
}

void EmptyState::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace backroom
