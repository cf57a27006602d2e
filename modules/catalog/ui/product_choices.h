#pragma once

#include "catalog/ui/catalog_ui.h"

#include <QList>
#include <QPair>

namespace backroom::catalog {

/// What a product can be counted in and taxed as: code and words of each.
struct ProductChoices {
    QList<QPair<QString, QString>> units;
    QList<QPair<QString, QString>> taxClasses;
};

/// "Metre (m)"
QString unitChoice(const QString& code, const QString& name);

/// Asks for them; `then` is called unless `asker` is gone by then.
void readChoices(const CatalogUiContext& context, QObject* asker,
                 std::function<void(const Result<ProductChoices>&)> then);

} // namespace backroom::catalog
