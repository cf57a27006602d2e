#include "catalog/ui/product_fields.h"

#include "catalog/ui/state_words.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/typed_day.h"

#include <QCoreApplication>
#include <QDateTime>

namespace backroom::catalog {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProductFields)
};

using Kind = FieldEditor::Kind;

const QString minuteFormat = u"yyyy-MM-dd HH:mm"_s;
constexpr int usualHour = 8;

Done takeState(Product& product, const QString& state, const QTimeZone& zone) {
    product.state = publicationStateFromName(state).value_or(PublicationState::Draft);
    if (product.state != PublicationState::Scheduled)
        product.publishAtMs.reset();
    else if (!product.publishAtMs) // a time to begin with; the field beneath changes it
        product.publishAtMs = QDateTime(QDateTime::currentDateTime().toTimeZone(zone).date().addDays(1),
                                        QTime(usualHour, 0), zone)
                                  .toMSecsSinceEpoch();
    return {};
}

QString publishTime(const Product& product, const QTimeZone& zone) {
    if (!product.publishAtMs)
        return {};
    return QDateTime::fromMSecsSinceEpoch(*product.publishAtMs, zone).toString(minuteFormat);
}

Done takePublishTime(Product& product, const QString& typed, const QTimeZone& zone) {
    if (typed.trimmed().isEmpty()) {
        product.publishAtMs.reset();
        if (product.state == PublicationState::Scheduled)
            product.state = PublicationState::Draft;
        return {};
    }
    const QString text = typed.simplified();
    const qsizetype parted = text.lastIndexOf(u' ');
    const QDateTime when(typedDay(text.left(parted)), QTime::fromString(text.mid(parted + 1), u"H:mm"_s),
                         zone);
    if (!when.isValid())
        return fail(ErrorKind::Invalid, u"catalog.publish_time"_s, Text::tr("This is no day and time"), typed,
                    Text::tr("write it like 2026-12-01 08:00"));
    product.publishAtMs = when.toMSecsSinceEpoch();
    product.state = PublicationState::Scheduled;
    return {};
}

Done takePrice(Variant& variant, const QString& typed) {
    variant.price.reset();
    if (typed.trimmed().isEmpty())
        return {};
    BACKROOM_TRY(variant.price, UnitPrice::parse(formats::plainNumber(typed)));
    return {};
}

QString grams(const Variant& variant) {
    return variant.weightMg ? formats::typedNumber(decimal::toString(*variant.weightMg, 3)) : QString();
}

QString sizeValue(const Variant& variant) {
    const Dimensions& s = variant.size;
    return s == Dimensions() ? QString() : u"%1 × %2 × %3"_s.arg(s.lengthMm).arg(s.widthMm).arg(s.heightMm);
}

Done takeSize(Variant& variant, const QString& typed) {
    variant.size = {};
    if (typed.trimmed().isEmpty())
        return {};
    QString text = typed;
    const QStringList parts = text.replace(u'×', u'x').toLower().split(u'x');
    QList<int> sides;
    for (const QString& part : parts) {
        bool isNumber = false;
        sides.append(part.trimmed().toInt(&isNumber));
        if (!isNumber)
            sides.clear();
    }
    if (sides.size() != 3)
        return fail(ErrorKind::Invalid, u"catalog.size"_s, Text::tr("This is no size"), typed,
                    Text::tr("write length × width × height in mm, like 120 × 80 × 95"));
    variant.size = {sides[0], sides[1], sides[2]};
    return {};
}

QList<ProductField> ofProduct(const QTimeZone& zone) {
    using P = Product;
    using V = Variant;
    return {
        {u"fieldName"_s, Text::tr("Name"), Kind::Text, FieldOf::Product,
         [](const P& p, const V&) { return p.name; },
         [](P& p, V&, const QString& t) -> Done {
             p.name = t;
             return {};
         }},
        {u"fieldState"_s, Text::tr("State"), Kind::Choice, FieldOf::Product,
         [](const P& p, const V&) { return publicationStateName(p.state); },
         [zone](P& p, V&, const QString& t) { return takeState(p, t, zone); }},
        {u"fieldPublishAt"_s, Text::tr("Publish at"), Kind::Text, FieldOf::Product,
         [zone](const P& p, const V&) { return publishTime(p, zone); },
         [zone](P& p, V&, const QString& t) { return takePublishTime(p, t, zone); },
         [zone](const P& p, const V&) {
             return p.publishAtMs ? formats::dateTime(*p.publishAtMs, zone) : QString();
         }},
        {u"fieldCategory"_s, Text::tr("Category"), Kind::Text, FieldOf::Product,
         [](const P& p, const V&) { return p.category.toString(); },
         [](P& p, V&, const QString& t) -> Done {
             BACKROOM_TRY(p.category, CategoryPath::parse(t));
             return {};
         }},
        {u"fieldBrand"_s, Text::tr("Brand"), Kind::Text, FieldOf::Product,
         [](const P& p, const V&) { return p.brand; },
         [](P& p, V&, const QString& t) -> Done {
             p.brand = t;
             return {};
         }},
        {u"fieldUnit"_s, Text::tr("Unit"), Kind::Choice, FieldOf::Product,
         [](const P& p, const V&) { return p.unitCode; },
         [](P& p, V&, const QString& t) -> Done {
             p.unitCode = t;
             return {};
         }},
        {u"fieldTaxClass"_s, Text::tr("Tax class"), Kind::Choice, FieldOf::Product,
         [](const P& p, const V&) { return p.taxClass; },
         [](P& p, V&, const QString& t) -> Done {
             p.taxClass = t;
             return {};
         }},
        {u"fieldAttributes"_s, Text::tr("Attributes"), Kind::Text, FieldOf::Product,
         [](const P& p, const V&) { return namedValuesText(p.attributes); },
         [](P& p, V&, const QString& t) -> Done {
             BACKROOM_TRY(p.attributes, parseNamedValues(t));
             return {};
         }},
    };
}

QList<ProductField> ofVariant(const QString& currency) {
    using P = Product;
    using V = Variant;
    return {
        {u"fieldSku"_s, Text::tr("SKU"), Kind::Code, FieldOf::Variant,
         [](const P&, const V& v) { return v.sku; },
         [](P&, V& v, const QString& t) -> Done {
             v.sku = t;
             return {};
         }},
        {u"fieldOptions"_s, Text::tr("Options"), Kind::Text, FieldOf::Variant,
         [](const P&, const V& v) { return namedValuesText(v.options); },
         [](P&, V& v, const QString& t) -> Done {
             BACKROOM_TRY(v.options, parseNamedValues(t));
             return {};
         }},
        {u"fieldPrice"_s, Text::tr("Price"), Kind::Text, FieldOf::Variant,
         [](const P&, const V& v) { return v.price ? formats::typedNumber(v.price->toString()) : QString(); },
         [](P&, V& v, const QString& t) { return takePrice(v, t); },
         [currency](const P&, const V& v) {
             return v.price ? formats::decimal(v.price->micros(), 6, 2) + u' ' + currency : QString();
         }},
        {u"fieldWeight"_s, Text::tr("Weight"), Kind::Text, FieldOf::Variant,
         [](const P&, const V& v) { return grams(v); },
         [](P&, V& v, const QString& t) -> Done {
             BACKROOM_TRY(v.weightMg, parseWeightGrams(formats::plainNumber(t)));
             return {};
         },
         [](const P&, const V& v) { return v.weightMg ? Text::tr("%1 g").arg(grams(v)) : QString(); }},
        {u"fieldSize"_s, Text::tr("Size"), Kind::Text, FieldOf::Variant,
         [](const P&, const V& v) { return sizeValue(v); },
         [](P&, V& v, const QString& t) { return takeSize(v, t); },
         [](const P&, const V& v) {
             return v.size == Dimensions() ? QString() : Text::tr("%1 mm").arg(sizeValue(v));
         }},
        {u"fieldTariff"_s, Text::tr("Tariff number"), Kind::Code, FieldOf::Variant,
         [](const P&, const V& v) { return v.tariffNumber; },
         [](P&, V& v, const QString& t) -> Done {
             v.tariffNumber = t;
             return {};
         }},
        {u"fieldOrigin"_s, Text::tr("Origin"), Kind::Code, FieldOf::Variant,
         [](const P&, const V& v) { return v.originCountry; },
         [](P&, V& v, const QString& t) -> Done {
             v.originCountry = t;
             return {};
         }},
    };
}

} // namespace

QList<ProductField> productFieldList(const QString& currency, const QTimeZone& zone) {
    return ofProduct(zone) + ofVariant(currency);
}

} // namespace backroom::catalog
