// What ProductCatalog reads and writes of one product; its rules are in product_catalog.cpp.
#include "catalog/domain/product_edit.h"
#include "catalog/service/product_catalog.h"
#include "catalog/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProductCatalog)
};

Variant readVariant(const Query& row) {
    Variant variant;
    variant.id = row.id<Variant>("id");
    variant.uuid = row.uuid("uuid");
    variant.product = row.id<Product>("product_id");
    variant.sku = row.text("sku");
    if (const auto micros = row.optionalInt64("price_micros"))
        variant.price = UnitPrice::fromMicros(*micros);
    variant.weightMg = row.optionalInt64("weight_mg");
    variant.size = {static_cast<int>(row.int64("length_mm")), static_cast<int>(row.int64("width_mm")),
                    static_cast<int>(row.int64("height_mm"))};
    variant.tariffNumber = row.text("tariff_number");
    variant.originCountry = row.text("origin_country");
    variant.archived = row.flag("archived");
    variant.version = row.int64("version");
    return variant;
}

Variant* find(Product& product, VariantId id) {
    for (Variant& variant : product.variants) {
        if (variant.id == id)
            return &variant;
    }
    return nullptr;
}

} // namespace

Result<Product> ProductCatalog::load(ProductId id) {
    Product product;
    {
        Query query(m_desk.database(), queries::productLoad);
        query.bind(":id", id);
        BACKROOM_TRY(const bool found, query.execAndNext());
        if (!found)
            return fail(ErrorKind::NotFound, u"catalog.product_unknown"_s,
                        Text::tr("This product does not exist"), {}, Text::tr("load the list again"));
        product.id = id;
        product.uuid = query.uuid("uuid");
        product.name = query.text("name");
        product.description = query.text("description");
        BACKROOM_TRY(product.category, CategoryPath::parse(query.text("category")));
        product.brand = query.text("brand");
        product.unitCode = query.text("unit_code");
        product.taxClass = query.text("tax_class");
        product.state = publicationStateFromName(query.text("state")).value_or(PublicationState::Draft);
        product.publishAtMs = query.optionalInt64("publish_at");
        product.archived = query.flag("archived");
        product.version = query.int64("version");
    }
    Query attributes(m_desk.database(), queries::productAttributes);
    attributes.bind(":product", id);
    BACKROOM_CHECK(attributes.exec());
    while (attributes.next())
        product.attributes.append({attributes.text("name"), attributes.text("value")});
    BACKROOM_CHECK(loadVariants(product));
    return product;
}

Done ProductCatalog::loadVariants(Product& product) {
    Query variants(m_desk.database(), queries::productVariants);
    variants.bind(":product", product.id);
    BACKROOM_CHECK(variants.exec());
    while (variants.next())
        product.variants.append(readVariant(variants));
    Query options(m_desk.database(), queries::productOptions);
    options.bind(":product", product.id);
    BACKROOM_CHECK(options.exec());
    while (options.next()) {
        if (Variant* variant = find(product, options.id<Variant>("variant_id")))
            variant->options.append({options.text("name"), options.text("value")});
    }
    Query barcodes(m_desk.database(), queries::productBarcodes);
    barcodes.bind(":product", product.id);
    BACKROOM_CHECK(barcodes.exec());
    while (barcodes.next()) {
        Variant* variant = find(product, barcodes.id<Variant>("variant_id"));
        const auto kind = barcodeKindFromName(barcodes.text("kind")).value_or(BarcodeKind::Free);
        BACKROOM_TRY(const Barcode barcode,
                     Barcode::fromTextAs(kind, barcodes.text("code"), barcodes.quantity("pack_quantity")));
        if (variant)
            variant->barcodes.append(barcode);
    }
    return {};
}

Result<Product> ProductCatalog::loadOf(VariantId id) {
    ProductId owner;
    {
        Query query(m_desk.database(), queries::productOfVariant);
        query.bind(":id", id);
        BACKROOM_TRY(const bool found, query.execAndNext());
        if (!found)
            return fail(ErrorKind::NotFound, u"catalog.variant_unknown"_s,
                        Text::tr("This item does not exist"), {}, Text::tr("load the list again"));
        owner = query.id<Product>("product_id");
    }
    return load(owner);
}

Done ProductCatalog::lock(ProductId id) {
    Query query(m_desk.database(), queries::productLock);
    query.bind(":id", id);
    return query.execAndNext().map([](bool) {});
}

Done ProductCatalog::storeProduct(const Product& product) {
    {
        Query update(m_desk.database(), queries::productUpdate);
        update.bind(":id", product.id).bind(":name", product.name).bind(":name_key", textKey(product.name));
        update.bind(":description", product.description);
        update.bind(":category_key", textKey(product.category.toString()));
        update.bind(":brand_key", textKey(product.brand));
        update.bind(":unit_key", codeKey(product.unitCode)).bind(":tax_key", codeKey(product.taxClass));
        update.bind(":state", publicationStateName(product.state)).bind(":publish_at", product.publishAtMs);
        update.bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(update.exec());
    }
    {
        Query remove(m_desk.database(), queries::attributeDelete);
        remove.bind(":product", product.id);
        BACKROOM_CHECK(remove.exec());
    }
    return m_rows.insertAttributes(product);
}

Done ProductCatalog::storeVariant(const Variant& variant) {
    {
        Query update(m_desk.database(), queries::variantUpdate);
        update.bind(":id", variant.id).bind(":sku", variant.sku).bind(":sku_key", codeKey(variant.sku));
        update.bind(":options_text", optionsText(variant.options));
        update.bind(":price_micros", variant.price ? std::optional(variant.price->micros()) : std::nullopt);
        update.bind(":weight_mg", variant.weightMg).bind(":length_mm", variant.size.lengthMm);
        update.bind(":width_mm", variant.size.widthMm).bind(":height_mm", variant.size.heightMm);
        update.bind(":tariff_number", variant.tariffNumber).bind(":origin_country", variant.originCountry);
        update.bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(update.exec());
    }
    {
        Query remove(m_desk.database(), queries::optionDelete);
        remove.bind(":variant", variant.id);
        BACKROOM_CHECK(remove.exec());
    }
    return m_rows.insertOptions(variant);
}

Done ProductCatalog::renameVariants(ProductId id) {
    BACKROOM_TRY(const Product product, load(id));
    for (const Variant& variant : product.variants) {
        const QString name = variantName(product.name, variant.options);
        Query rename(m_desk.database(), queries::variantRename);
        rename.bind(":id", variant.id).bind(":name", name).bind(":name_key", textKey(name));
        rename.bind(":search_key", variantSearchKey(product, variant));
        BACKROOM_CHECK(rename.exec());
    }
    return {};
}

Done ProductCatalog::touch(ProductId product) {
    Query query(m_desk.database(), queries::productTouch);
    query.bind(":id", product).bind(":now", m_desk.nowMs());
    return query.exec();
}

Done ProductCatalog::recordChange(const QString& entity, const Uuid& uuid, const QJsonObject& before,
                                  const QJsonObject& after) {
    const QString action = before.isEmpty() && entity == "catalog.product"_L1 ? u"create"_s : u"change"_s;
    return m_desk.record({action, entity, uuid, before, after});
}

Done ProductCatalog::setArchived(ProductId id, std::optional<VariantId> variantId, const QString& action) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(Product product, variantId ? loadOf(*variantId) : load(id));
    const auto at = action == "archive"_L1 ? std::optional(m_desk.nowMs()) : std::nullopt;
    {
        Query query(m_desk.database(), variantId ? queries::variantArchive : queries::productArchive);
        query.bind(":id", variantId ? variantId->value() : id.value()).bind(":archived_at", at);
        query.bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(query.exec());
    }
    const Uuid uuid = variantId ? find(product, *variantId)->uuid : product.uuid;
    const QString entity = variantId ? u"catalog.variant"_s : u"catalog.product"_s;
    BACKROOM_CHECK(m_desk.record({action, entity, uuid, {}, {{u"name"_s, product.name}}}));
    return transaction.commit();
}

Done ProductCatalog::archiveProduct(ProductId id) {
    return setArchived(id, std::nullopt, u"archive"_s);
}

Done ProductCatalog::restoreProduct(ProductId id) {
    return setArchived(id, std::nullopt, u"restore"_s);
}

Done ProductCatalog::archiveVariant(VariantId id) {
    return setArchived({}, id, u"archive"_s);
}

Done ProductCatalog::restoreVariant(VariantId id) {
    return setArchived({}, id, u"restore"_s);
}

Done ProductCatalog::addImage(ProductId id, const QString& blobHash) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const Product product, load(id));
    {
        Query insert(m_desk.database(), queries::imageInsert);
        insert.bind(":uuid", m_desk.newUuid()).bind(":product", id).bind(":hash", blobHash);
        insert.bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(insert.exec());
    }
    BACKROOM_CHECK(touch(id));
    BACKROOM_CHECK(
        m_desk.record({u"change"_s, u"catalog.product"_s, product.uuid, {}, {{u"image"_s, blobHash}}}));
    return transaction.commit();
}

Done ProductCatalog::removeImage(ProductId id, const QString& blobHash) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const Product product, load(id));
    {
        Query remove(m_desk.database(), queries::imageDelete);
        remove.bind(":product", id).bind(":hash", blobHash);
        BACKROOM_CHECK(remove.exec());
    }
    BACKROOM_CHECK(touch(id));
    BACKROOM_CHECK(
        m_desk.record({u"change"_s, u"catalog.product"_s, product.uuid, {{u"image"_s, blobHash}}, {}}));
    return transaction.commit();
}

Done ProductCatalog::placeImage(ProductId id, const QString& blobHash, int place) {
    BACKROOM_CHECK(m_desk.require(Permission::EditCatalog));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const Product product, load(id));
    BACKROOM_TRY(QStringList order, images(id));
    if (order.removeAll(blobHash) == 0)
        return fail(ErrorKind::NotFound, u"catalog.image_unknown"_s,
                    Text::tr("The product has no such picture any more"), product.name,
                    Text::tr("open the product again"));
    order.insert(qBound(0, place, int(order.size())), blobHash);
    for (qsizetype at = 0; at < order.size(); ++at) {
        Query update(m_desk.database(), queries::imagePlace);
        update.bind(":product", id).bind(":hash", order.at(at)).bind(":position", qint64(at));
        BACKROOM_CHECK(update.exec());
    }
    BACKROOM_CHECK(touch(id));
    BACKROOM_CHECK(m_desk.record({u"change"_s,
                                  u"catalog.product"_s,
                                  product.uuid,
                                  {},
                                  {{u"image"_s, blobHash}, {u"place"_s, place}}}));
    return transaction.commit();
}

Result<QStringList> ProductCatalog::images(ProductId id) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::productImages);
    query.bind(":product", id);
    BACKROOM_CHECK(query.exec());
    QStringList hashes;
    while (query.next())
        hashes.append(query.text("blob_hash"));
    return hashes;
}

} // namespace backroom::catalog
