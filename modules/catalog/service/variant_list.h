#pragma once

#include "catalog/domain/product.h"
#include "foundation/service/paged_list.h"

namespace backroom::catalog {

struct VariantRow {
    VariantId id;
    Uuid uuid;
    ProductId product;
    QString sku;
    QString name;
    QString category;
    QString brand;
    QString unitCode;
    std::optional<UnitPrice> price;
    PublicationState state = PublicationState::Draft;
    bool archived = false;
    QString imageHash;
};

/// The items of the catalogue, as a list of any length and as a short one. Right: ReadStock.
class VariantList {
public:
    explicit VariantList(Desk& desk) : m_desk(desk) {}

    /// Every item, archived ones too, any filter and order (variantRows()). Searched by words.
    [[nodiscard]] PagedList<VariantRow> list();
    /// The living ones with all these words, for a short list that is chosen from: best first. That is the
    /// SKU or barcode itself, then what begins like the words, then where they begin words, then the rest, by
    /// name each. At most `limit` rows (1 to 1,000).
    Result<QList<VariantRow>> find(const QString& words, int limit);

private:
    Desk& m_desk;
};

} // namespace backroom::catalog
