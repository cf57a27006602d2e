#include "stock/ui/receive/reason_panel.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/label.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace backroom::stock {

namespace {
constexpr int rowsOfReasons = 5; // as many as a low window has room for; the others stand beside them
} // namespace

ReasonPanel::ReasonPanel(const QString& question, const QString& how, QWidget* parent)
    : QWidget(parent), m_rows(new QGridLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x5, space::x5, space::x5, space::none);
    column->setSpacing(space::x1);
    column->addWidget(new Label(question, TextStyle::Title));
    column->addWidget(new Label(how, TextStyle::Body, Token::Second));
    m_rows->setSpacing(space::x1);
    column->addLayout(m_rows);
    column->addStretch(1);
}

QString ReasonPanel::reasonOf(const QString& digit) const {
    bool isNumber = false;
    const int number = digit.toInt(&isNumber);
    return isNumber && digit.size() == 1 ? m_reasons.value(number - 1) : QString();
}

void ReasonPanel::setReasons(const QStringList& reasons) {
    m_reasons = reasons;
    qDeleteAll(std::exchange(m_buttons, {}));
    for (qsizetype i = 0; i < reasons.size(); ++i) {
        if (reasons.at(i).isEmpty())
            continue;
        auto* button = new Button(QStringLiteral("%1   %2").arg(i + 1).arg(reasons.at(i)), ButtonKind::Quiet);
        button->setObjectName(QStringLiteral("reason%1").arg(i + 1));
        button->setControlSize(ControlSize::Station);
        // Digits go to the lane; a scanner's Enter must press nothing here.
        button->setFocusPolicy(Qt::NoFocus);
        connect(button, &Button::clicked, this, [this, i] { emit chosen(int(i) + 1); });
        const auto at = int(m_buttons.size());
        m_rows->addWidget(button, at % rowsOfReasons, at / rowsOfReasons, Qt::AlignLeft);
        m_buttons += button;
    }
}

} // namespace backroom::stock
