#pragma once

#include "catalog/domain/product.h"

namespace backroom::catalog {

/// One field as a person reads it: a stable name for the journal, a label, and its value as text.
struct FieldText {
    QString name;
    QString label;
    QString text;
};

/// The editable fields of a product itself, without its variants.
QList<FieldText> fieldTexts(const Product& product);
/// The editable fields of a variant, without its barcodes.
QList<FieldText> fieldTexts(const Variant& variant);

/// An edit (before → after) laid over what is stored now (rules.md 19). Fields nobody else touched are taken,
/// fields somebody else changed and this edit did not are kept; a field both changed is an error that shows
/// both values. Error: Conflict catalog.edit_conflict.
Result<Product> editedProduct(const Product& before, const Product& after, const Product& current);
Result<Variant> editedVariant(const Variant& before, const Variant& after, const Variant& current);

/// "Mug, Blue, L": what lists and papers call a variant.
QString variantName(const QString& productName, const QList<NamedValue>& options);
/// What the search looks through: SKU, name, brand, category and barcodes, folded (textKey).
QString variantSearchKey(const Product& product, const Variant& variant);

} // namespace backroom::catalog
