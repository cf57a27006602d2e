#include "catalog/domain/product.h"

#include "foundation/domain/text_key.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Product)
};

constexpr int maxCategoryDepth = 8;
constexpr qsizetype maxNameLength = 300;
constexpr qsizetype maxValueLength = 500;

Result<QList<NamedValue>> checkedNamedValues(QList<NamedValue> values) {
    QSet<QString> names;
    for (NamedValue& value : values) {
        BACKROOM_TRY(value.name, checkedName(value.name, 64));
        BACKROOM_TRY(value.value, checkedName(value.value, maxValueLength));
        const QString key = textKey(value.name);
        if (names.contains(key))
            return fail(ErrorKind::Invalid, u"catalog.option_twice"_s,
                        Text::tr("“%1” is given twice").arg(value.name), {}, Text::tr("keep one of them"));
        names.insert(key);
    }
    return values;
}

Done checkNumbers(const Variant& variant) {
    if (variant.price && variant.price->micros() < 0)
        return fail(ErrorKind::Invalid, u"catalog.negative_price"_s, Text::tr("A price is not below 0"),
                    variant.sku, Text::tr("enter 0 or more, or leave it empty"));
    if (variant.weightMg && *variant.weightMg <= 0)
        return fail(ErrorKind::Invalid, u"catalog.weight"_s, Text::tr("A weight is above 0"), variant.sku,
                    Text::tr("enter grams, or leave it empty"));
    const Dimensions& size = variant.size;
    if (std::min({size.lengthMm, size.widthMm, size.heightMm}) < 0)
        return fail(ErrorKind::Invalid, u"catalog.size"_s, Text::tr("A length is not below 0"), variant.sku,
                    Text::tr("enter millimetres, or leave it empty"));
    return {};
}

QString optionsKey(const QList<NamedValue>& options) {
    QStringList parts;
    for (const NamedValue& option : options)
        parts.append(textKey(option.name) + QChar(0x1F) + textKey(option.value));
    parts.sort();
    return parts.join(QChar(0x1E));
}

Result<QList<Variant>> checkedVariants(const QList<Variant>& variants) {
    if (variants.isEmpty())
        return fail(ErrorKind::Invalid, u"catalog.no_variant"_s,
                    Text::tr("A product needs at least one variant"), {}, Text::tr("enter its SKU"));
    QList<Variant> checked;
    QSet<QString> skus;
    QSet<QString> options;
    for (const Variant& raw : variants) {
        BACKROOM_TRY(const Variant variant, checkedVariant(raw));
        const QString sku = codeKey(variant.sku);
        if (skus.contains(sku))
            return fail(ErrorKind::Invalid, u"catalog.sku_twice"_s,
                        Text::tr("Two variants have the same SKU"), variant.sku,
                        Text::tr("give each its own; capitals make no difference"));
        skus.insert(sku);
        const QString key = optionsKey(variant.options);
        if (variants.size() > 1 && options.contains(key))
            return fail(ErrorKind::Invalid, u"catalog.same_options"_s,
                        Text::tr("Two variants have the same options"), variant.sku,
                        Text::tr("say what tells them apart, such as a colour"));
        options.insert(key);
        checked.append(variant);
    }
    return checked;
}

} // namespace

QString publicationStateName(PublicationState state) {
    switch (state) {
    case PublicationState::Draft:
        return u"draft"_s;
    case PublicationState::Published:
        return u"published"_s;
    case PublicationState::Scheduled:
        return u"scheduled"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PublicationState> publicationStateFromName(const QString& name) {
    for (const auto state :
         {PublicationState::Draft, PublicationState::Published, PublicationState::Scheduled}) {
        if (publicationStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

Result<CategoryPath> CategoryPath::parse(const QString& text) {
    CategoryPath path;
    if (text.trimmed().isEmpty())
        return path;
    for (const QString& part : text.split(QLatin1Char('>'))) {
        const auto step = checkedName(part, 100);
        if (!step)
            return fail(ErrorKind::Invalid, u"catalog.category_step"_s,
                        Text::tr("A step of the category is empty or too long"), text,
                        Text::tr("write it like Kitchen > Mugs"));
        path.m_steps.append(*step);
    }
    if (path.m_steps.size() > maxCategoryDepth)
        return fail(ErrorKind::Invalid, u"catalog.category_too_deep"_s,
                    Text::tr("A category lies at most %1 steps deep").arg(maxCategoryDepth), text,
                    Text::tr("leave out some steps"));
    return path;
}

Result<Variant> checkedVariant(Variant variant) {
    BACKROOM_TRY(const Sku sku, Sku::parse(variant.sku));
    variant.sku = sku.text();
    BACKROOM_TRY(variant.options, checkedNamedValues(variant.options));
    BACKROOM_TRY(variant.tariffNumber, checkedTariffNumber(variant.tariffNumber));
    BACKROOM_TRY(variant.originCountry, checkedCountry(variant.originCountry));
    BACKROOM_CHECK(checkNumbers(variant));
    QSet<QString> codes;
    for (const Barcode& barcode : variant.barcodes) {
        if (codes.contains(barcode.matchKey()))
            return fail(ErrorKind::Invalid, u"catalog.barcode_twice"_s,
                        Text::tr("The variant has this barcode twice"), barcode.text(),
                        Text::tr("keep one of them"));
        codes.insert(barcode.matchKey());
    }
    return variant;
}

Result<Product> checkedProduct(Product product) {
    BACKROOM_TRY(product.name, checkedName(product.name, maxNameLength));
    product.description = product.description.trimmed();
    product.brand = product.brand.trimmed();
    if (!product.brand.isEmpty()) {
        BACKROOM_TRY(product.brand, checkedName(product.brand, 100));
    }
    BACKROOM_TRY(product.attributes, checkedNamedValues(product.attributes));
    if ((product.state == PublicationState::Scheduled) != product.publishAtMs.has_value())
        return fail(ErrorKind::Invalid, u"catalog.publish_at"_s,
                    Text::tr("A scheduled product needs its time, and only that one has it"), product.name,
                    Text::tr("say when it is to be published"));
    BACKROOM_TRY(product.variants, checkedVariants(product.variants));
    return product;
}

Result<std::optional<qint64>> parseWeightGrams(const QString& text) {
    if (text.trimmed().isEmpty())
        return std::optional<qint64>();
    const auto milligrams = decimal::parse(text, 3);
    if (!milligrams || *milligrams <= 0)
        return fail(ErrorKind::Invalid, u"catalog.weight"_s,
                    Text::tr("A weight is a number of grams above 0 with at most 3 decimals"), text,
                    Text::tr("enter it like 350 or 12.5"));
    return std::optional<qint64>(*milligrams);
}

QString optionsText(const QList<NamedValue>& options) {
    QStringList values;
    for (const NamedValue& option : options)
        values.append(option.value);
    return values.join(u", "_s);
}

} // namespace backroom::catalog
