#pragma once

#include "catalog/service/variant_list.h"
#include "catalog/ui/catalog_ui.h"
#include "foundation/ui/kit/last_change.h"
#include "foundation/ui/kit/paged_list_page.h"
#include "foundation/ui/kit/paged_model.h"
#include "foundation/ui/kit/thumbnails.h"

namespace backroom::catalog {

class ProductDetail;

/// All items with search, and the one that is chosen beside them.
class ProductsPage : public PagedListPage {
    Q_OBJECT
public:
    explicit ProductsPage(const CatalogUiContext& context);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("products"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override;

private:
    void buildFilters();
    void buildActions();
    [[nodiscard]] Result<ListRequest> request() const override;
    [[nodiscard]] QVariant cell(const VariantRow& row, int column, int role) const;
    void sayEmpty() override;
    void clearFilters() override;
    void showVariant(VariantId id);
    void startNew();
    void startNewWith(const QString& barcode);
    void edit();

    CatalogUiContext m_context;
    PagedModel<VariantRow> m_model;
    ProductDetail* m_detail;
    QAction* m_new = nullptr;
    LastChange* m_changes = nullptr; ///< none for whoever may not edit
    Thumbnails* m_thumbnails;
};

} // namespace backroom::catalog
