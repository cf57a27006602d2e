#include "stock/ui/receive/posted_panel.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/coded_label.h"
#include "foundation/ui/kit/label.h"
#include "stock/ui/receive/receive_words.h"

#include <QVBoxLayout>

namespace backroom::stock {

PostedPanel::PostedPanel(QWidget* parent)
    : QWidget(parent),
      m_caption(new Label({}, TextStyle::Title, Token::Ok)),
      m_number(new Label({}, TextStyle::LaneCode)),
      m_sum(new CodedLabel(TextStyle::Lane)),
      m_parked(new Label({}, TextStyle::Section, Token::Warn)),
      m_undo(new Button(tr("Undo this receipt (Ctrl+Z)"))) {
    setObjectName(QStringLiteral("postedPanel"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x5, space::x5, space::x5, space::x5);
    column->setSpacing(space::x3);
    m_caption->setObjectName(QStringLiteral("postedCaption"));
    m_number->setObjectName(QStringLiteral("postedNumber"));
    m_sum->setObjectName(QStringLiteral("postedSum"));
    m_parked->setObjectName(QStringLiteral("postedParked"));
    m_undo->setObjectName(QStringLiteral("undoReceipt"));
    m_undo->setControlSize(ControlSize::Station);
    // The station's keys stay the station's: a stray Enter or Space presses nothing here.
    m_undo->setFocusPolicy(Qt::NoFocus);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_caption, m_number, m_sum, m_parked})
        column->addWidget(widget);
    column->addWidget(new Label(tr("Scan to begin the next delivery."), TextStyle::Body, Token::Second));
    column->addWidget(m_undo, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_undo, &QAbstractButton::clicked, this, &PostedPanel::undoRequested);
}

void PostedPanel::showPosted(const ReceiptPosted& posted, Undo undo) {
    m_caption->setText(tr("Posted"));
    m_number->setText(posted.number);
    const QString held = receiveWords::heldApart(posted.received);
    m_sum->setWords(receiveWords::sum(posted.received) +
                    (held.isEmpty() ? QString() : tr(" · %1 held apart").arg(held)));
    m_parked->setText(posted.parked == 1 ? tr("1 parked code waits for the office")
                                         : tr("%1 parked codes wait for the office").arg(posted.parked));
    m_parked->setVisible(posted.parked > 0);
    m_undo->setVisible(undo == Undo::Possible);
}

void PostedPanel::showTakenBack(const QString& number, const QString& by) {
    m_caption->setText(tr("Undone"));
    m_number->setText(number);
    m_sum->setWords(tr("Taken back by %1").arg(by));
    m_parked->hide();
    m_undo->hide();
}

} // namespace backroom::stock
