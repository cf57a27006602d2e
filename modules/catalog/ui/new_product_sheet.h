#pragma once

#include "catalog/ui/catalog_ui.h"
#include "foundation/ui/kit/field_editor.h"
#include "foundation/ui/kit/sheet.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace backroom::catalog {

/// The few words a product (or one more variant of a product) begins with; the rest is told in its detail.
/// What was typed is kept until it became a product: closing loses nothing.
class NewProductSheet : public Sheet {
    Q_OBJECT
public:
    NewProductSheet(const CatalogUiContext& context, QWidget* parent);
    NewProductSheet(const CatalogUiContext& context, const Product& product, QWidget* parent);

    /// Of goods that were scanned before anybody knew them.
    void setBarcode(const QString& code);

signals:
    void created(backroom::catalog::VariantId variant);

private:
    NewProductSheet(const CatalogUiContext& context, std::optional<Product> product, const QString& title,
                    QWidget* parent);
    void build();
    FormField* addField(const QString& id, const QString& label, const QString& hint);
    QLayout* buildChoices();
    void offerChoices();
    Result<Product> read();
    void create();
    void showAtField(const Error& error);
    [[nodiscard]] QString text(const QString& id) const;

    CatalogUiContext m_context;
    std::optional<Product> m_product; // one more variant of it
    QList<FormField*> m_fields;
    QComboBox* m_unit = nullptr; // of a new product only
    QComboBox* m_tax = nullptr;
    Uuid m_uuid; // the same for every try, so that Enter twice is one product
};

} // namespace backroom::catalog
