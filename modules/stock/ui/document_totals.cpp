#include "stock/ui/document_totals.h"

#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/unit_sums.h"
#include "foundation/ui/theme/paint.h"

#include <QVBoxLayout>

namespace backroom::stock {

namespace {

QString quantityWords(const QList<MovementRow>& lines) {
    UnitSums sums;
    for (const MovementRow& line : lines)
        sums.add(line.unit, line.quantity.micros());
    return unitSumsText(sums.all());
}

} // namespace

DocumentTotals::DocumentTotals(StockAccess access, QWidget* parent)
    : QWidget(parent),
      m_access(std::move(access)),
      m_quantities(new Label({}, TextStyle::TableStrong)),
      m_cost(new Label({}, TextStyle::Table, Token::Second)) {
    setObjectName(QStringLiteral("documentTotals"));
    m_quantities->setObjectName(QStringLiteral("documentTotalQuantities"));
    m_cost->setObjectName(QStringLiteral("documentTotalCost"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x2, space::x4, space::x2);
    column->setSpacing(space::x1);
    for (Label* label : {m_quantities, m_cost}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    hide();
}

void DocumentTotals::showTotals(const QList<MovementRow>& lines) {
    setVisible(!lines.isEmpty());
    m_quantities->setText(tr("%Ln lines", nullptr, int(lines.size())) + QStringLiteral(" · ") +
                          quantityWords(lines));
    const QString cost = costWords(lines);
    m_cost->setText(cost);
    m_cost->setVisible(!cost.isEmpty());
}

QString DocumentTotals::costWords(const QList<MovementRow>& lines) const {
    if (!m_access.actor.may(Permission::SeeCost) || lines.isEmpty())
        return {};
    const Result<Currency> currency = Currency::fromCode(m_access.currency);
    if (!currency)
        return {};
    qint64 minor = 0;
    int known = 0;
    for (const MovementRow& line : lines) {
        if (!line.costTotalMinor)
            continue;
        ++known;
        if (__builtin_add_overflow(minor, *line.costTotalMinor, &minor))
            return {};
    }
    // What nobody knows is no 0: not of one line, and not of all of them.
    const QString sum = tr("Cost %1").arg(known == 0 ? formats::unknown()
                                                     : formats::moneyWithCurrency(Money(minor, *currency)));
    const int unknown = int(lines.size()) - known;
    return known == 0 || unknown == 0
               ? sum
               : tr("%1, without %Ln lines of unknown cost", nullptr, unknown).arg(sum);
}

void DocumentTotals::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::Surface));
    paint::topLine(painter, rect());
}

} // namespace backroom::stock
