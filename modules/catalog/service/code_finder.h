#pragma once

#include "catalog/domain/product.h"
#include "foundation/service/desk.h"

#include <QHash>
#include <QStringList>

namespace backroom {
class Query;
}

namespace backroom::catalog {

/// What a face needs to name a variant without opening it.
struct VariantRef {
    VariantId id;
    Uuid uuid;
    ProductId product;
    QString sku;
    QString name; ///< the product's, with the options behind it
    QString unitCode;
    int unitDecimals = 0;
    bool archived = false;
    QString imageHash; ///< of the first picture; empty = none
};

/// How a text was known.
enum class CodeMatch { Sku, Barcode, FormerCode };

/// One thing a scanned or typed text may mean.
struct CodeHit {
    VariantRef variant;
    Quantity packQuantity = Quantity::whole(1); ///< base units one scan stands for
    CodeMatch match = CodeMatch::Sku;
    QString matchedText; ///< as it is kept
};

/// Answers "what is this code?". It never guesses: two hits are two hits (rules.md 40), archived ones say so
/// (rules.md 37), and a code an item had before is only found when no living one matches (rules.md 39).
/// Right asked for: ReadStock.
class CodeFinder {
public:
    explicit CodeFinder(Desk& desk) : m_desk(desk) {}

    /// Living codes first: barcodes, then SKUs; active items before archived ones. Empty when unknown.
    Result<QList<CodeHit>> find(const QString& text);
    /// The same for many texts in three statements; by text, unknown ones are missing.
    Result<QHash<QString, QList<CodeHit>>> findAll(const QStringList& texts);
    /// The one variant with this SKU, whatever the case. Error: NotFound catalog.sku_unknown.
    Result<VariantRef> bySku(const QString& sku);
    /// Error: NotFound catalog.variant_unknown.
    Result<VariantRef> byId(VariantId id);
    /// Many in one statement; unknown ones are missing.
    Result<QHash<VariantId, VariantRef>> byIds(const QList<VariantId>& ids);
    /// Many SKUs in one statement, by their key (Sku::key); unknown ones are missing.
    Result<QHash<QString, VariantRef>> bySkus(const QStringList& skus);
    /// Many barcodes in one statement, by match key (barcodeLookupKeys); unknown ones are missing.
    Result<QHash<QString, CodeHit>> byMatchKeys(const QStringList& matchKeys);

private:
    Result<QList<CodeHit>> run(const Sql& sql, const QStringList& keys, CodeMatch match);
    /// By the key that was matched, in the order of the statement.
    Result<QHash<QString, QList<CodeHit>>> runAll(const Sql& sql, const QStringList& keys, CodeMatch match);
    Desk& m_desk;
};

} // namespace backroom::catalog
