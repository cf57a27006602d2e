#pragma once

#include "catalog/domain/product.h"
#include "foundation/service/desk.h"

namespace backroom::catalog {

enum class VariantOrder { Name, NameDown, Sku, SkuDown };
enum class ArchiveFilter { Active, Archived };

/// Which variants a list shows.
struct VariantFilter {
    QString search; ///< words; each must occur in SKU, name, brand, category or a barcode, whatever case and
                    ///< accents
    QString category; ///< a path; with everything below it. Empty = all
    std::optional<PublicationState> state;
    ArchiveFilter archive = ArchiveFilter::Active;
};

/// Where the next page begins. Default = at the start.
struct VariantCursor {
    QString sortKey;
    VariantId id;
};

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

struct VariantPage {
    QList<VariantRow> rows;
    std::optional<VariantCursor> next; ///< none = this was the last page
};

/// The list of products as pages of variants, by keyset: page 1,000 costs what page 1 costs. Right:
/// ReadStock.
class VariantList {
public:
    explicit VariantList(Desk& desk) : m_desk(desk) {}

    /// At most `limit` rows (1 to 1,000) after the cursor.
    Result<VariantPage> page(const VariantFilter& filter, VariantOrder order, const VariantCursor& after,
                             int limit);
    /// The living ones with all these words, for a short list that is chosen from: best first. That is the
    /// SKU or barcode itself, then what begins like the words, then where they begin words, then the rest, by
    /// name each. At most `limit` rows (1 to 1,000).
    Result<QList<VariantRow>> find(const QString& words, int limit);
    Result<qint64> count(const VariantFilter& filter);

private:
    Desk& m_desk;
};

} // namespace backroom::catalog
