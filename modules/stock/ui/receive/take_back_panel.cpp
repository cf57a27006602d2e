#include "stock/ui/receive/take_back_panel.h"

#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/row_stack.h"
#include "stock/ui/receive/reason_panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace backroom::stock {

namespace {

constexpr qsizetype linesShown = 5; // as many as fit a low window beside the reasons

Label* lineOf(const ReceivedLine& line) {
    auto* words =
        new Label(TakeBackPanel::tr("%1 · %2 · from %3")
                      .arg(formats::quantity(line.total, line.unit), isolated(line.name), line.placeCode),
                  TextStyle::Body);
    words->setElided(Qt::ElideRight);
    return words;
}

} // namespace

TakeBackPanel::TakeBackPanel(QWidget* parent)
    : QWidget(parent), m_title(new Label({}, TextStyle::Title)), m_rows(new RowStack(space::x1)) {
    setObjectName(QStringLiteral("whyBackPanel"));
    setFocusPolicy(Qt::StrongFocus);
    // Many reasons in a low window: it scrolls, the digits work all the same.
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::none, space::none, space::none, space::none);
    whole->addWidget(scroll);
    auto* content = new QWidget;
    scroll->setWidget(content);
    // A scroll area fills itself with the window's ground; this one lies on the page's.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::x5, space::x5, space::x5, space::none);
    column->setSpacing(space::x2);
    m_title->setObjectName(QStringLiteral("whyBackTitle"));
    column->addWidget(m_title);
    column->addWidget(
        new Label(tr("Undo is a new document. It moves this back, today:"), TextStyle::Body, Token::Second));
    column->addWidget(m_rows);
    auto* post = new Button(tr("Post the reversing document (Ctrl+Z)"));
    post->setObjectName(QStringLiteral("takeBackNow"));
    post->setControlSize(ControlSize::Station);
    // The station's keys stay the station's: a stray Enter or Space presses nothing here.
    post->setFocusPolicy(Qt::NoFocus);
    connect(post, &Button::clicked, this, [this] { emit confirmed({}); });
    column->addWidget(post, 0, Qt::AlignLeft);
    m_reasons = new ReasonPanel(tr("Why is it taken back?"),
                                tr("Type the digit. Ctrl+Z once more takes it back without a reason."), this);
    m_reasons->layout()->setContentsMargins(space::none, space::x3, space::none, space::none);
    m_reasons->hide();
    connect(m_reasons, &ReasonPanel::chosen, this,
            [this](int reason) { emit confirmed(reasonOf(QString::number(reason))); });
    column->addWidget(m_reasons);
    column->addStretch(1);
}

void TakeBackPanel::setReceipt(const ReceiptPosted& posted) {
    m_title->setText(tr("Take %1 back?").arg(posted.number));
    m_rows->clear();
    const qsizetype shown = qMin(linesShown, posted.received.size());
    for (qsizetype i = 0; i < shown; ++i)
        m_rows->add(lineOf(posted.received.at(i)));
    const qsizetype more = posted.received.size() - shown;
    if (more > 0)
        m_rows->add(new Label(tr("and %Ln more lines", nullptr, int(more)), TextStyle::Body, Token::Quiet));
}

void TakeBackPanel::setReasons(const QStringList& reasons) {
    m_reasons->setReasons(reasons);
    m_reasons->setVisible(!reasons.isEmpty());
}

QString TakeBackPanel::reasonOf(const QString& digit) const {
    return m_reasons->reasonOf(digit);
}

} // namespace backroom::stock
