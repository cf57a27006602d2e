#pragma once

#include "catalog/domain/product.h"
#include "foundation/ui/kit/field_editor.h"

#include <QTimeZone>

#include <functional>

namespace backroom::catalog {

enum class FieldOf { Product, Variant };

/// One fact of the detail: how it reads, and how what was typed goes into a product and the variant shown.
struct ProductField {
    QString id; ///< objectName of its editor
    QString label;
    FieldEditor::Kind kind;
    FieldOf of;
    std::function<QString(const Product&, const Variant&)> value;
    std::function<Done(Product&, Variant&, const QString&)> take;
    std::function<QString(const Product&, const Variant&)> shown = {}; ///< with a unit, where it differs
};

/// All of them, in the order they stand.
QList<ProductField> productFieldList(const QString& currency, const QTimeZone& zone);

} // namespace backroom::catalog
