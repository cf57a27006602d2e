#include "item_panel.h"

#include "stock/ui/item_detail.h"

#include <QVBoxLayout>

namespace backroom::app {

ItemPanel::ItemPanel(stock::StockAccess access, QWidget* parent)
    : VariantPanel(parent), m_access(std::move(access)), m_numbers(new stock::ItemNumbers(m_access.zone)) {
    setObjectName(QStringLiteral("itemPanel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_numbers);
    connect(m_numbers, &stock::ItemNumbers::explainRequested, this, [this](QVariantMap asked) {
        asked.insert(QStringLiteral("variant"), m_variant.value());
        if (!asked.contains(QStringLiteral("asOf")))
            asked.insert(QStringLiteral("asOf"), QString()); // now, whatever day the stock was looked at last
        emit stockRequested(asked);
    });
    connect(m_numbers, &stock::ItemNumbers::documentRequested, this, &ItemPanel::documentRequested);
}

void ItemPanel::showVariant(catalog::VariantId variant) {
    m_variant = variant;
    const QDate today = businessDay(m_access.desk.nowMs(), m_access.zone);
    m_access.gateway.run([access = m_access, variant] { return stock::readItem(access, variant, {}); })
        .then(this, [this, variant, today](const Result<stock::ItemSheet>& sheet) {
            // What cannot be read here is said by the page around it, which asked for the same item.
            if (sheet && variant == m_variant)
                m_numbers->showItem(*sheet, today);
        });
}

} // namespace backroom::app
