#pragma once

#include "catalog/ui/catalog_ui.h"
#include "stock/ui/stock_access.h"

namespace backroom::stock {
class ItemNumbers;
}

namespace backroom::app {

/// The figures of an item in the room that the catalogue's detail gives to modules below it.
class ItemPanel : public catalog::VariantPanel {
    Q_OBJECT
public:
    explicit ItemPanel(stock::StockAccess access, QWidget* parent = nullptr);
    void showVariant(catalog::VariantId variant) override;
    [[nodiscard]] catalog::VariantId variant() const { return m_variant; }

signals:
    /// Leads to the stock page, which explains the number that is asked about.
    void stockRequested(const QVariantMap& asked);
    void documentRequested(const QString& number);

private:
    stock::StockAccess m_access;
    catalog::VariantId m_variant;
    stock::ItemNumbers* m_numbers;
};

} // namespace backroom::app
