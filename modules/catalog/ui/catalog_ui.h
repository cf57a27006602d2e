#pragma once

#include "catalog/domain/product.h"
#include "foundation/service/gateway.h"

#include <QTimeZone>
#include <QWidget>

#include <functional>
#include <memory>

namespace backroom {
class Page;
}

namespace backroom::catalog {

class CatalogSettings;
class ProductCatalog;
class ProductPictures;
class VariantList;

/// What a module below shows inside an item's detail, beneath its name: the quantity bar, where it lies. The
/// catalogue knows no quantity and only gives the room.
class VariantPanel : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void showVariant(VariantId variant) = 0;
};

enum class Editing { Allowed, Forbidden };

/// What the catalogue's pages stand on; app fills it. The services live on the gateway's thread and outlive
/// the page.
struct CatalogUiContext {
    Gateway& gateway;
    Gateway& reading;      ///< for long lists, on a connection of its own
    VariantList& variants; ///< used inside reading.run() only
    ProductCatalog& products;
    ProductPictures& pictures;
    CatalogSettings& settings;
    QString currency;                         ///< ISO code for the head of the price column
    Editing editing = Editing::Allowed;       ///< as the person's rights are; the services ask again
    std::function<VariantPanel*()> makePanel; ///< may be empty
    std::function<void()> importProducts;     ///< "import from a spreadsheet"; may be empty
    QTimeZone zone;                           ///< the company's: when something is published, was saved
};

/// Page id "products". Arguments of a link to it: "variant" (its id) opens that item's detail, "new" = true
/// starts a new product, "search" fills the search field.
std::unique_ptr<Page> makeProductsPage(const CatalogUiContext& context);

} // namespace backroom::catalog
