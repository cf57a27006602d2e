#include "foundation/ui/kit/warning_band.h"

#include "foundation/ui/kit/label.h"
#include "foundation/ui/theme/icons.h"
#include "foundation/ui/theme/paint.h"

#include <QStyle>
#include <QVBoxLayout>

namespace backroom {

WarningBand::WarningBand(ControlSize size, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("warningBand"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x3 + size::icon + space::x2, space::x2, space::x3, space::x2);
    m_words = new Label({}, size == ControlSize::Station ? TextStyle::Title : TextStyle::Body, Token::Warn);
    m_words->setObjectName(QStringLiteral("partnerWarningWords"));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    hide();
}

void WarningBand::setWarning(const QString& words) {
    m_words->setText(words);
    m_words->setAccessibleName(tr("Warning: %1").arg(words));
    setVisible(!words.isEmpty());
}

void WarningBand::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint::box(painter, rect(), color(Token::WarnTint), color(Token::Warn));
    const QRect icon(space::x3, 0, size::icon, height());
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), icon), IconName::Warning, Token::Warn);
}

} // namespace backroom
