#include "catalog/service/product_catalog.h"

#include "catalog/domain/product_edit.h"
#include "catalog/service/catalog_settings.h"
#include "catalog/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/edit_conflict.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProductCatalog)
};

const auto productEntity = u"catalog.product"_s;
const auto variantEntity = u"catalog.variant"_s;

tl::unexpected<Error> skuTaken(const QString& sku, const QString& owner) {
    return fail(ErrorKind::Refused, u"catalog.sku_taken"_s,
                owner.isEmpty() ? Text::tr("This SKU is given twice")
                                : Text::tr("This SKU belongs to “%1” already").arg(owner),
                sku, Text::tr("choose another SKU; capitals make no difference"));
}

tl::unexpected<Error> barcodeTaken(const QString& code, const QString& owner) {
    return fail(ErrorKind::Refused, u"catalog.barcode_taken"_s,
                owner.isEmpty() ? Text::tr("This barcode is given twice")
                                : Text::tr("This barcode belongs to “%1” already").arg(owner),
                code, Text::tr("take it off there first, or check the code"));
}

// Another desk was faster than the check: the unique index says so.
Done asTaken(Done done) {
    if (!done && done.error().code == "database.duplicate"_L1)
        return fail(ErrorKind::Refused, u"catalog.sku_taken"_s,
                    Text::tr("This SKU or barcode was given to another item a moment ago"), {},
                    Text::tr("load the list again and choose another"));
    return done;
}

// Only what differs goes into the journal.
template <class T>
std::pair<QJsonObject, QJsonObject> difference(const T& before, const T& after) {
    const QList<FieldText> old = fieldTexts(before);
    const QList<FieldText> now = fieldTexts(after);
    std::pair<QJsonObject, QJsonObject> changed;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if (old[i].text == now[i].text)
            continue;
        changed.first.insert(old[i].name, old[i].text);
        changed.second.insert(now[i].name, now[i].text);
    }
    return changed;
}

QJsonObject summary(const Product& product) {
    QJsonObject fields;
    for (const FieldText& field : fieldTexts(product)) {
        if (!field.text.isEmpty())
            fields.insert(field.name, field.text);
    }
    QJsonArray skus;
    QJsonArray prices;
    for (const Variant& variant : product.variants) {
        skus.append(variant.sku);
        if (variant.price)
            prices.append(u"%1 %2"_s.arg(variant.sku, variant.price->toString()));
    }
    fields.insert(u"skus"_s, skus);
    // Who set the price is asked later, and it may have been whoever made the product.
    if (product.variants.size() == 1 && product.variants.first().price)
        fields.insert(u"price"_s, product.variants.first().price->toString());
    else if (!prices.isEmpty())
        fields.insert(u"prices"_s, prices);
    return fields;
}

const Variant* variantIn(const Product& product, VariantId id) {
    const auto it = std::find_if(product.variants.begin(), product.variants.end(),
                                 [id](const Variant& v) { return v.id == id; });
    return it == product.variants.end() ? nullptr : &*it;
}

} // namespace

Result<QList<Product>> ProductCatalog::prepared(const QList<Product>& products) {
    QList<Product> ready;
    ready.reserve(products.size());
    for (const Product& raw : products) {
        BACKROOM_TRY(Product product, checkedProduct(raw));
        if (product.uuid.isNull())
            product.uuid = m_desk.newUuid();
        if (product.unitCode.isEmpty())
            product.unitCode = u"pcs"_s;
        if (product.taxClass.isEmpty())
            product.taxClass = u"standard"_s;
        for (Variant& variant : product.variants) {
            if (variant.uuid.isNull())
                variant.uuid = m_desk.newUuid();
        }
        ready.append(product);
    }
    return ready;
}

Done ProductCatalog::checkKnownWords(const QList<Product>& products) {
    CatalogSettings settings(m_desk);
    BACKROOM_TRY(const QList<Unit> units, settings.units());
    BACKROOM_TRY(const QList<TaxClass> taxes, settings.taxClasses());
    QSet<QString> unitKeys;
    QSet<QString> taxKeys;
    for (const Unit& unit : units)
        unitKeys.insert(codeKey(unit.code()));
    for (const TaxClass& tax : taxes)
        taxKeys.insert(codeKey(tax.code));
    for (const Product& product : products) {
        if (!unitKeys.contains(codeKey(product.unitCode)))
            return fail(ErrorKind::Invalid, u"catalog.unit_unknown"_s, Text::tr("There is no such unit"),
                        product.unitCode, Text::tr("add the unit first, or use one of the list"));
        if (!taxKeys.contains(codeKey(product.taxClass)))
            return fail(ErrorKind::Invalid, u"catalog.tax_class_unknown"_s,
                        Text::tr("There is no such tax class"), product.taxClass,
                        Text::tr("add the tax class first, or use one of the list"));
    }
    return {};
}

Done ProductCatalog::checkCodesFree(const QList<Product>& products) {
    QStringList skus;
    QStringList matchKeys;
    QSet<QString> seen;
    for (const Product& product : products) {
        for (const Variant& variant : product.variants) {
            if (seen.contains(u's' + codeKey(variant.sku)))
                return skuTaken(variant.sku, {});
            seen.insert(u's' + codeKey(variant.sku));
            skus.append(variant.sku);
            for (const Barcode& barcode : variant.barcodes) {
                if (seen.contains(u'b' + barcode.matchKey()))
                    return barcodeTaken(barcode.text(), {});
                seen.insert(u'b' + barcode.matchKey());
                matchKeys.append(barcode.matchKey());
            }
        }
    }
    CodeFinder finder(m_desk);
    BACKROOM_TRY(const auto takenSkus, finder.bySkus(skus));
    if (!takenSkus.isEmpty())
        return skuTaken(takenSkus.begin()->sku, takenSkus.begin()->name);
    if (matchKeys.isEmpty())
        return {};
    BACKROOM_TRY(const auto takenCodes, finder.byMatchKeys(matchKeys));
    if (!takenCodes.isEmpty())
        return barcodeTaken(takenCodes.begin()->matchedText, takenCodes.begin()->variant.name);
    return {};
}

Result<QList<Uuid>> ProductCatalog::createMany(const QList<Product>& products) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(const QList<Product> ready, prepared(products));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(checkKnownWords(ready));
    BACKROOM_CHECK(checkCodesFree(ready));
    BACKROOM_CHECK(asTaken(m_rows.insert(ready)));
    QList<Uuid> uuids;
    QJsonArray made;
    for (const Product& product : ready) {
        uuids.append(product.uuid);
        made.append(product.uuid.toString());
    }
    if (ready.size() == 1) {
        BACKROOM_CHECK(recordChange(productEntity, ready.first().uuid, {}, summary(ready.first())));
    } else if (!ready.isEmpty()) {
        BACKROOM_CHECK(m_desk.record({u"create_many"_s,
                                      productEntity,
                                      {},
                                      {},
                                      {{u"count"_s, qint64(ready.size())},
                                       {u"first"_s, ready.first().variants.first().sku},
                                       {u"last"_s, ready.last().variants.last().sku},
                                       {u"products"_s, made}}}));
    }
    BACKROOM_CHECK(transaction.commit());
    return uuids;
}

Result<ProductId> ProductCatalog::create(const Product& product) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    const auto idOf = [this](const Uuid& uuid) -> Result<ProductId> {
        Query query(m_desk.database(), queries::productIdByUuid);
        query.bind(":uuid", uuid);
        BACKROOM_TRY(const bool found, query.execAndNext());
        return found ? query.id<Product>("id") : ProductId();
    };
    if (!product.uuid.isNull()) {
        BACKROOM_TRY(const ProductId known, idOf(product.uuid));
        if (known)
            return known;
    }
    BACKROOM_TRY(const QList<Uuid> made, createMany({product}));
    BACKROOM_TRY(const ProductId id, idOf(made.first()));
    BACKROOM_CHECK(transaction.commit());
    return id;
}

Result<VariantId> ProductCatalog::addVariant(ProductId id, const Variant& variant) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(lock(id));
    BACKROOM_TRY(const Product current, load(id));
    Product whole = current;
    whole.variants.append(variant);
    BACKROOM_TRY(whole, checkedProduct(whole));
    Product only = whole;
    only.variants = {whole.variants.last()};
    if (only.variants.first().uuid.isNull())
        only.variants.first().uuid = m_desk.newUuid();
    const Uuid uuid = only.variants.first().uuid;
    BACKROOM_CHECK(checkCodesFree({only}));
    BACKROOM_CHECK(asTaken(m_rows.insertVariants({only})));
    BACKROOM_CHECK(touch(id));
    QJsonObject added{{u"sku"_s, only.variants.first().sku}};
    if (const auto& price = only.variants.first().price)
        added.insert(u"price"_s, price->toString());
    BACKROOM_CHECK(recordChange(variantEntity, uuid, {}, added));
    BACKROOM_TRY(const Product stored, load(id));
    BACKROOM_CHECK(transaction.commit());
    for (const Variant& v : stored.variants) {
        if (v.uuid == uuid)
            return v.id;
    }
    return fail(ErrorKind::Unexpected, u"catalog.variant_lost"_s, Text::tr("The new variant is not there"));
}

Result<Product> ProductCatalog::product(ProductId id) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    return load(id);
}

Result<Product> ProductCatalog::productOf(VariantId id) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    return loadOf(id);
}

Result<Product> ProductCatalog::changeProduct(const Product& before, const Product& after) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(lock(before.id));
    BACKROOM_TRY(const Product current, load(before.id));
    const auto edited = editedProduct(before, after, current);
    if (!edited)
        return fail(withWho(m_desk, current.uuid, edited.error()));
    Product merged = *edited;
    BACKROOM_TRY(merged, checkedProduct(merged));
    const auto [old, now] = difference(current, merged);
    if (now.isEmpty())
        return current;
    BACKROOM_CHECK(checkKnownWords({merged}));
    if (codeKey(merged.unitCode) != codeKey(current.unitCode)) {
        BACKROOM_TRY(const bool used, m_usage.hasMovements(current.id));
        if (used)
            return fail(ErrorKind::Refused, u"catalog.unit_in_use"_s,
                        Text::tr("The unit cannot change: the product has movements"), current.name,
                        Text::tr("make a new product with the new unit and move the stock there"));
    }
    BACKROOM_CHECK(m_rows.ensureCategories({merged}));
    BACKROOM_CHECK(m_rows.ensureBrands({merged}));
    BACKROOM_CHECK(storeProduct(merged));
    BACKROOM_CHECK(renameVariants(merged.id));
    BACKROOM_CHECK(recordChange(productEntity, merged.uuid, old, now));
    BACKROOM_TRY(Product stored, load(merged.id));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Result<Product> ProductCatalog::changeVariant(const Variant& before, const Variant& after) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(lock(before.product));
    BACKROOM_TRY(Product owner, loadOf(before.id));
    const Variant current = *variantIn(owner, before.id);
    const auto edited = editedVariant(before, after, current);
    if (!edited)
        return fail(withWho(m_desk, current.uuid, edited.error()));
    Variant merged = *edited;
    for (Variant& variant : owner.variants) {
        if (variant.id == merged.id)
            variant = merged;
    }
    BACKROOM_TRY(const Product checked, checkedProduct(owner));
    merged = *variantIn(checked, before.id);
    const auto [old, now] = difference(current, merged);
    if (now.isEmpty())
        return checked;
    BACKROOM_CHECK(checkSkuFree(merged.sku, merged.id));
    if (codeKey(current.sku) != codeKey(merged.sku)) {
        Query former(m_desk.database(), queries::formerSkuInsert);
        former.bind(":variant", current.id).bind(":sku", current.sku);
        former.bind(":sku_key", codeKey(current.sku)).bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(former.exec());
    }
    BACKROOM_CHECK(asTaken(storeVariant(merged)));
    BACKROOM_CHECK(touch(checked.id));
    BACKROOM_CHECK(renameVariants(checked.id));
    BACKROOM_CHECK(recordChange(variantEntity, merged.uuid, old, now));
    BACKROOM_TRY(Product stored, load(checked.id));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Done ProductCatalog::checkSkuFree(const QString& sku, VariantId except) {
    BACKROOM_TRY(const auto taken, CodeFinder(m_desk).bySkus({sku}));
    for (const VariantRef& owner : taken) {
        if (owner.id != except)
            return skuTaken(owner.sku, owner.name);
    }
    return {};
}

Done ProductCatalog::addBarcode(VariantId id, const Barcode& barcode) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const Product owner, loadOf(id));
    BACKROOM_TRY(const auto taken, CodeFinder(m_desk).byMatchKeys({barcode.matchKey()}));
    if (!taken.isEmpty())
        return barcodeTaken(barcode.text(), taken.begin()->variant.name);
    const Variant& variant = *variantIn(owner, id);
    BACKROOM_CHECK(asTaken(m_rows.insertBarcodes(variant, {barcode})));
    BACKROOM_CHECK(renameVariants(owner.id));
    BACKROOM_CHECK(touch(owner.id));
    BACKROOM_CHECK(recordChange(variantEntity, variant.uuid, {},
                                {{u"barcode"_s, barcode.text()},
                                 {u"kind"_s, barcodeKindName(barcode.kind())},
                                 {u"packQuantity"_s, barcode.packQuantity().toString()}}));
    return transaction.commit();
}

Done ProductCatalog::removeBarcode(VariantId id, const QString& matchKey) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const Product owner, loadOf(id));
    {
        Query remove(m_desk.database(), queries::barcodeRemove);
        remove.bind(":variant", id).bind(":match_key", matchKey).bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(remove.exec());
        if (remove.rowsAffected() == 0)
            return fail(ErrorKind::NotFound, u"catalog.barcode_unknown"_s,
                        Text::tr("The item does not have this barcode"), matchKey,
                        Text::tr("load the product again"));
    }
    BACKROOM_CHECK(renameVariants(owner.id));
    BACKROOM_CHECK(touch(owner.id));
    BACKROOM_CHECK(recordChange(variantEntity, variantIn(owner, id)->uuid, {{u"barcode"_s, matchKey}}, {}));
    return transaction.commit();
}

} // namespace backroom::catalog
