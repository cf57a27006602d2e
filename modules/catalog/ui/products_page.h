#pragma once

#include "catalog/service/variant_list.h"
#include "catalog/ui/catalog_ui.h"
#include "foundation/ui/kit/list_page.h"
#include "foundation/ui/kit/rows_model.h"
#include "foundation/ui/kit/thumbnails.h"

#include <QHash>
#include <QPixmap>
#include <QSet>
#include <QTimer>

class QLineEdit;

namespace backroom::catalog {

class ProductDetail;

/// All items with search, and the one that is chosen beside them. It asks in pages and never holds more than
/// was scrolled to.
class ProductsPage : public ListPage {
    Q_OBJECT
public:
    explicit ProductsPage(const CatalogUiContext& context);

    [[nodiscard]] QString pageId() const override { return QStringLiteral("products"); }
    void activate(const QVariantMap& arguments = {}) override;
    Closed closeTopmost() override;
    void refreshChanged() override;

private:
    enum class Why { NewQuestion, SameQuestion };
    void buildFilters();
    void buildActions();
    [[nodiscard]] VariantFilter filter() const;
    [[nodiscard]] QVariant cell(const VariantRow& row, int column, int role) const;
    void ask(Why why);
    void askMore();
    void sayEmpty();
    void clearFilters();
    void take(const VariantPage& page, Why why);
    void showVariant(VariantId id);
    void startNew();
    void startNewWith(const QString& barcode);
    void edit();

    CatalogUiContext m_context;
    RowsModel<VariantRow> m_model;
    ProductDetail* m_detail;
    QLineEdit* m_search;
    QAction* m_new = nullptr;
    QTimer m_typing;
    VariantOrder m_order = VariantOrder::Name;
    std::optional<VariantCursor> m_next;
    Thumbnails* m_thumbnails;
    VariantId m_wanted; // to be selected once its row is there
    int m_question = 0; // answers to older questions are dropped
};

} // namespace backroom::catalog
