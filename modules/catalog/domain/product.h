#pragma once

#include "catalog/domain/barcode.h"
#include "catalog/domain/code_rules.h"
#include "foundation/domain/id.h"
#include "foundation/domain/money.h"
#include "foundation/domain/uuid.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace backroom::catalog {

struct Product;
struct Variant;
using ProductId = Id<Product>;
using VariantId = Id<Variant>;

/// Whether the world outside may see a product. Archiving is something else: an archived product still counts
/// and scans (rules.md 37).
enum class PublicationState { Draft, Published, Scheduled };

/// "draft", "published", "scheduled": as stored and as scripts see it.
QString publicationStateName(PublicationState state);
std::optional<PublicationState> publicationStateFromName(const QString& name);

/// One choice that tells a variant from its sisters, "Colour" = "Blue", and one fact about a product.
struct NamedValue {
    QString name;
    QString value;
    bool operator==(const NamedValue& other) const = default;
};

/// Outer size in millimetres; 0 = unknown.
struct Dimensions {
    int lengthMm = 0;
    int widthMm = 0;
    int heightMm = 0;
    bool operator==(const Dimensions& other) const = default;
};

/// The way to a category from the root, "Kitchen > Mugs". At most 8 steps; empty means none.
class CategoryPath {
public:
    CategoryPath() = default;
    /// Steps parted by '>'. Errors: Invalid catalog.category_step, catalog.category_too_deep.
    static Result<CategoryPath> parse(const QString& text);

    [[nodiscard]] const QStringList& steps() const { return m_steps; }
    [[nodiscard]] bool isEmpty() const { return m_steps.isEmpty(); }
    [[nodiscard]] QString toString() const { return m_steps.join(QStringLiteral(" > ")); }
    bool operator==(const CategoryPath& other) const = default;

private:
    QStringList m_steps;
};

/// What is stocked, counted and scanned: one colour and size of a product.
struct Variant {
    VariantId id;
    Uuid uuid;
    ProductId product;
    QString sku; ///< as typed
    QList<NamedValue> options;
    QList<Barcode> barcodes;
    std::optional<UnitPrice> price; ///< per base unit, in the company's currency; none = unknown, never 0
    std::optional<qint64> weightMg; ///< milligrams of one base unit
    Dimensions size;
    QString tariffNumber;  ///< digits, empty = unknown
    QString originCountry; ///< ISO 3166-1 alpha-2, empty = unknown
    bool archived = false;
    qint64 version = 0; ///< for the check on editing
};

/// What is described, pictured and published; its variants are what lies on the shelf.
struct Product {
    ProductId id;
    Uuid uuid;
    QString name;
    QString description;
    CategoryPath category;
    QString brand;
    QString unitCode; ///< base unit of all its variants
    QString taxClass;
    PublicationState state = PublicationState::Draft;
    std::optional<qint64> publishAtMs; ///< with Scheduled only; UTC
    QList<NamedValue> attributes;
    QList<Variant> variants;
    bool archived = false;
    qint64 version = 0;
};

/// A variant with its texts cleaned, or why it cannot be. Errors: those of Sku, checkedTariffNumber,
/// checkedCountry; Invalid catalog.negative_price, catalog.weight, catalog.size, catalog.option_twice,
/// catalog.barcode_twice.
Result<Variant> checkedVariant(Variant variant);

/// A product with its texts cleaned, or why it cannot be. It needs a name and a variant; two variants may
/// differ in neither SKU key nor all options. Errors: as checkedVariant; Invalid catalog.no_variant,
/// catalog.sku_twice, catalog.same_options, catalog.publish_at.
Result<Product> checkedProduct(Product product);

/// Grams as a person writes them ("350", "12.5") in milligrams; empty = unknown. Error: Invalid
/// catalog.weight.
Result<std::optional<qint64>> parseWeightGrams(const QString& text);

/// "Blue, L": the values of the options.
QString optionsText(const QList<NamedValue>& options);

} // namespace backroom::catalog
