#include "catalog/domain/product_edit.h"

#include "foundation/domain/text_key.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProductEdit)
};

// One editable field: how it reads and how it is taken over.
template <class T>
struct Field {
    QString name;
    QString label;
    QString (*text)(const T&);
    void (*take)(T& to, const T& from);
};

QString namedValuesText(const QList<NamedValue>& values) {
    QStringList parts;
    for (const NamedValue& value : values)
        parts.append(value.name + u": "_s + value.value);
    return parts.join(u"; "_s);
}

QString numberText(const std::optional<qint64>& number) {
    return number ? QString::number(*number) : QString();
}

QString sizeText(const Dimensions& size) {
    return u"%1 × %2 × %3"_s.arg(size.lengthMm).arg(size.widthMm).arg(size.heightMm);
}

QList<Field<Product>> productFields() {
    using P = Product;
    return {
        {u"name"_s, Text::tr("Name"), [](const P& p) { return p.name; },
         [](P& to, const P& from) { to.name = from.name; }},
        {u"description"_s, Text::tr("Description"), [](const P& p) { return p.description; },
         [](P& to, const P& from) { to.description = from.description; }},
        {u"category"_s, Text::tr("Category"), [](const P& p) { return p.category.toString(); },
         [](P& to, const P& from) { to.category = from.category; }},
        {u"brand"_s, Text::tr("Brand"), [](const P& p) { return p.brand; },
         [](P& to, const P& from) { to.brand = from.brand; }},
        {u"unit"_s, Text::tr("Unit"), [](const P& p) { return p.unitCode; },
         [](P& to, const P& from) { to.unitCode = from.unitCode; }},
        {u"taxClass"_s, Text::tr("Tax class"), [](const P& p) { return p.taxClass; },
         [](P& to, const P& from) { to.taxClass = from.taxClass; }},
        {u"state"_s, Text::tr("State"),
         [](const P& p) {
             const QString state = publicationStateName(p.state);
             return p.publishAtMs ? state + u' ' + numberText(p.publishAtMs) : state;
         },
         [](P& to, const P& from) {
             to.state = from.state;
             to.publishAtMs = from.publishAtMs;
         }},
        {u"attributes"_s, Text::tr("Attributes"), [](const P& p) { return namedValuesText(p.attributes); },
         [](P& to, const P& from) { to.attributes = from.attributes; }},
    };
}

QList<Field<Variant>> variantFields() {
    using V = Variant;
    return {
        {u"sku"_s, Text::tr("SKU"), [](const V& v) { return v.sku; },
         [](V& to, const V& from) { to.sku = from.sku; }},
        {u"options"_s, Text::tr("Options"), [](const V& v) { return namedValuesText(v.options); },
         [](V& to, const V& from) { to.options = from.options; }},
        {u"price"_s, Text::tr("Price"), [](const V& v) { return v.price ? v.price->toString() : QString(); },
         [](V& to, const V& from) { to.price = from.price; }},
        {u"weight"_s, Text::tr("Weight"),
         [](const V& v) { return v.weightMg ? decimal::toString(*v.weightMg, 3) : QString(); },
         [](V& to, const V& from) { to.weightMg = from.weightMg; }},
        {u"size"_s, Text::tr("Size"), [](const V& v) { return sizeText(v.size); },
         [](V& to, const V& from) { to.size = from.size; }},
        {u"tariffNumber"_s, Text::tr("Tariff number"), [](const V& v) { return v.tariffNumber; },
         [](V& to, const V& from) { to.tariffNumber = from.tariffNumber; }},
        {u"originCountry"_s, Text::tr("Country of origin"), [](const V& v) { return v.originCountry; },
         [](V& to, const V& from) { to.originCountry = from.originCountry; }},
    };
}

template <class T>
QList<FieldText> textsOf(const QList<Field<T>>& fields, const T& thing) {
    QList<FieldText> texts;
    for (const Field<T>& field : fields)
        texts.append({field.name, field.label, field.text(thing)});
    return texts;
}

template <class T>
Result<T> edited(const QList<Field<T>>& fields, const T& before, const T& after, const T& current) {
    T merged = current;
    QStringList conflicts;
    for (const Field<T>& field : fields) {
        const QString mine = field.text(after);
        if (mine == field.text(before))
            continue;
        const QString theirs = field.text(current);
        if (theirs != field.text(before) && theirs != mine)
            conflicts.append(Text::tr("%1: yours “%2”, theirs “%3”").arg(field.label, mine, theirs));
        field.take(merged, after);
    }
    if (!conflicts.isEmpty())
        return fail(ErrorKind::Conflict, u"catalog.edit_conflict"_s,
                    Text::tr("Somebody else changed this meanwhile"), conflicts.join(u"; "_s),
                    Text::tr("keep theirs, or enter yours once more"));
    return merged;
}

} // namespace

QList<FieldText> fieldTexts(const Product& product) {
    return textsOf(productFields(), product);
}

QList<FieldText> fieldTexts(const Variant& variant) {
    return textsOf(variantFields(), variant);
}

Result<Product> editedProduct(const Product& before, const Product& after, const Product& current) {
    return edited(productFields(), before, after, current);
}

Result<Variant> editedVariant(const Variant& before, const Variant& after, const Variant& current) {
    return edited(variantFields(), before, after, current);
}

QString variantName(const QString& productName, const QList<NamedValue>& options) {
    const QString text = optionsText(options);
    return text.isEmpty() ? productName : productName + u", "_s + text;
}

QString variantSearchKey(const Product& product, const Variant& variant) {
    QStringList parts{variant.sku, variantName(product.name, variant.options), product.brand,
                      product.category.steps().join(u' ')};
    for (const Barcode& barcode : variant.barcodes)
        parts.append(barcode.text());
    return textKey(parts.join(u' '));
}

} // namespace backroom::catalog
