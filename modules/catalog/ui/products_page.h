#pragma once

#include "catalog/service/variant_list.h"
#include "catalog/ui/catalog_ui.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/paged_model.h"
#include "foundation/ui/kit/thumbnails.h"

#include <QTimer>

class QLineEdit;

namespace backroom {
class ListFilters;
}

namespace backroom::catalog {

class ProductDetail;

/// All items with search, and the one that is chosen beside them.
class ProductsPage : public ListPage {
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
    [[nodiscard]] Result<ListRequest> request() const;
    [[nodiscard]] QVariant cell(const VariantRow& row, int column, int role) const;
    void ask();
    void showAnswer(int rows);
    void showFound(int row);
    void sayEmpty();
    void clearFilters();
    void showVariant(VariantId id);
    void startNew();
    void startNewWith(const QString& barcode);
    void edit();

    CatalogUiContext m_context;
    PagedModel<VariantRow> m_model;
    ProductDetail* m_detail;
    QLineEdit* m_search;
    QAction* m_new = nullptr;
    QTimer m_typing;
    ListFilters* m_filters = nullptr;
    Thumbnails* m_thumbnails;
    VariantId m_wanted; // to be selected once its row is there
};

} // namespace backroom::catalog
