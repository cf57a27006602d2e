#include "catalog/service/product_rows.h"

#include "catalog/domain/product_edit.h"
#include "catalog/service/json_rows.h"
#include "catalog/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"

#include <QJsonObject>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

constexpr qsizetype rowsPerStatement = 5000;

QJsonValue orNull(const std::optional<qint64>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject productRow(const Product& p, qsizetype n) {
    return {{u"uuid"_s, p.uuid.toString()},
            {u"name"_s, p.name},
            {u"name_key"_s, textKey(p.name)},
            {u"description"_s, p.description},
            {u"category_key"_s, textKey(p.category.toString())},
            {u"brand_key"_s, textKey(p.brand)},
            {u"unit_key"_s, codeKey(p.unitCode)},
            {u"tax_key"_s, codeKey(p.taxClass)},
            {u"state"_s, publicationStateName(p.state)},
            {u"publish_at"_s, orNull(p.publishAtMs)},
            {u"n"_s, qint64(n)}};
}

QJsonObject variantRow(const Product& p, const Variant& v, qsizetype position, qsizetype n) {
    const QString name = variantName(p.name, v.options);
    return {{u"uuid"_s, v.uuid.toString()},
            {u"product_uuid"_s, p.uuid.toString()},
            {u"position"_s, qint64(position)},
            {u"sku"_s, v.sku},
            {u"sku_key"_s, codeKey(v.sku)},
            {u"name"_s, name},
            {u"name_key"_s, textKey(name)},
            {u"search_key"_s, variantSearchKey(p, v)},
            {u"options_text"_s, optionsText(v.options)},
            {u"price_micros"_s, v.price ? QJsonValue(v.price->micros()) : QJsonValue()},
            {u"weight_mg"_s, orNull(v.weightMg)},
            {u"length_mm"_s, v.size.lengthMm},
            {u"width_mm"_s, v.size.widthMm},
            {u"height_mm"_s, v.size.heightMm},
            {u"tariff_number"_s, v.tariffNumber},
            {u"origin_country"_s, v.originCountry},
            {u"n"_s, qint64(n)}};
}

void addNamedValues(QJsonArray& rows, const Uuid& owner, const QList<NamedValue>& values) {
    for (qsizetype i = 0; i < values.size(); ++i) {
        rows.append(QJsonObject{{u"owner_uuid"_s, owner.toString()},
                                {u"position"_s, qint64(i)},
                                {u"name"_s, values[i].name},
                                {u"name_key"_s, textKey(values[i].name)},
                                {u"value"_s, values[i].value},
                                {u"value_key"_s, textKey(values[i].value)}});
    }
}

void addBarcodes(QJsonArray& rows, Desk& desk, const Uuid& owner, const QList<Barcode>& barcodes) {
    for (const Barcode& barcode : barcodes) {
        rows.append(QJsonObject{{u"uuid"_s, desk.newUuid().toString()},
                                {u"owner_uuid"_s, owner.toString()},
                                {u"code"_s, barcode.text()},
                                {u"kind"_s, barcodeKindName(barcode.kind())},
                                {u"match_key"_s, barcode.matchKey()},
                                {u"pack_quantity"_s, barcode.packQuantity().micros()}});
    }
}

} // namespace

Done ProductRows::run(const Sql& sql, const QJsonArray& rows, Stamp stamp) {
    for (qsizetype start = 0; start < rows.size(); start += rowsPerStatement) {
        QJsonArray chunk;
        for (qsizetype i = start; i < qMin(rows.size(), start + rowsPerStatement); ++i)
            chunk.append(rows[i]);
        Query query(m_desk.database(), sql);
        query.bind(":rows", jsonRows(chunk));
        if (stamp == Stamp::Now)
            query.bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(query.exec());
    }
    return {};
}

Done ProductRows::insert(const QList<Product>& products) {
    BACKROOM_CHECK(ensureCategories(products));
    BACKROOM_CHECK(ensureBrands(products));
    QJsonArray rows;
    QJsonArray attributes;
    for (const Product& product : products) {
        rows.append(productRow(product, rows.size()));
        addNamedValues(attributes, product.uuid, product.attributes);
    }
    BACKROOM_CHECK(run(queries::productInsertMany, rows, Stamp::Now));
    BACKROOM_CHECK(run(queries::attributeInsertMany, attributes, Stamp::None));
    return insertVariants(products);
}

Done ProductRows::insertVariants(const QList<Product>& owners) {
    QJsonArray rows;
    QJsonArray options;
    QJsonArray barcodes;
    for (const Product& product : owners) {
        for (qsizetype i = 0; i < product.variants.size(); ++i) {
            const Variant& variant = product.variants[i];
            rows.append(variantRow(product, variant, i, rows.size()));
            addNamedValues(options, variant.uuid, variant.options);
            addBarcodes(barcodes, m_desk, variant.uuid, variant.barcodes);
        }
    }
    BACKROOM_CHECK(run(queries::variantInsertMany, rows, Stamp::Now));
    BACKROOM_CHECK(run(queries::optionInsertMany, options, Stamp::None));
    return run(queries::barcodeInsertMany, barcodes, Stamp::Now);
}

Done ProductRows::insertBarcodes(const Variant& owner, const QList<Barcode>& barcodes) {
    QJsonArray rows;
    addBarcodes(rows, m_desk, owner.uuid, barcodes);
    return run(queries::barcodeInsertMany, rows, Stamp::Now);
}

Done ProductRows::insertOptions(const Variant& owner) {
    QJsonArray rows;
    addNamedValues(rows, owner.uuid, owner.options);
    return run(queries::optionInsertMany, rows, Stamp::None);
}

Done ProductRows::insertAttributes(const Product& owner) {
    QJsonArray rows;
    addNamedValues(rows, owner.uuid, owner.attributes);
    return run(queries::attributeInsertMany, rows, Stamp::None);
}

Done ProductRows::ensureCategories(const QList<Product>& products) {
    // By depth, because a step needs its parent's id; each depth is one statement.
    QMap<qsizetype, QJsonArray> byDepth;
    QSet<QString> seen;
    for (const Product& product : products) {
        const QStringList steps = product.category.steps();
        for (qsizetype depth = 1; depth <= steps.size(); ++depth) {
            const QString path = steps.first(depth).join(u" > "_s);
            const QString key = textKey(path);
            if (seen.contains(key))
                continue;
            seen.insert(key);
            byDepth[depth].append(
                QJsonObject{{u"uuid"_s, m_desk.newUuid().toString()},
                            {u"name"_s, steps[depth - 1]},
                            {u"path"_s, path},
                            {u"path_key"_s, key},
                            {u"parent_key"_s, textKey(steps.first(depth - 1).join(u" > "_s))}});
        }
    }
    for (const QJsonArray& rows : std::as_const(byDepth))
        BACKROOM_CHECK(run(queries::categoryInsertMany, rows, Stamp::Now));
    return {};
}

Done ProductRows::ensureBrands(const QList<Product>& products) {
    QJsonArray rows;
    QSet<QString> seen;
    for (const Product& product : products) {
        const QString key = textKey(product.brand);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        rows.append(QJsonObject{
            {u"uuid"_s, m_desk.newUuid().toString()}, {u"name"_s, product.brand}, {u"name_key"_s, key}});
    }
    return run(queries::brandInsertMany, rows, Stamp::Now);
}

} // namespace backroom::catalog
