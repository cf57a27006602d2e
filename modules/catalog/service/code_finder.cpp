#include "catalog/service/code_finder.h"

#include "catalog/service/json_rows.h"
#include "catalog/service/queries.h"
#include "foundation/domain/id_list.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CodeFinder)
};

VariantRef readRef(const Query& row) {
    VariantRef ref;
    ref.id = row.id<Variant>("id");
    ref.uuid = row.uuid("uuid");
    ref.product = row.id<Product>("product_id");
    ref.sku = row.text("sku");
    ref.name = row.text("name");
    ref.unitCode = row.text("unit_code");
    ref.unitDecimals = static_cast<int>(row.int64("unit_decimals"));
    ref.archived = row.flag("archived");
    ref.imageHash = row.text("image_hash");
    return ref;
}

QStringList keysOf(const QStringList& codes) {
    QStringList keys;
    keys.reserve(codes.size());
    for (const QString& code : codes)
        keys.append(codeKey(code));
    return keys;
}

// A barcode of an item and that item's SKU may be the same text: that is one hit.
void addNew(QList<CodeHit>& hits, const QList<CodeHit>& more) {
    for (const CodeHit& hit : more) {
        const bool known = std::any_of(hits.begin(), hits.end(), [&](const CodeHit& other) {
            return other.variant.id == hit.variant.id && other.packQuantity == hit.packQuantity;
        });
        if (!known)
            hits.append(hit);
    }
}

} // namespace

Result<QList<CodeHit>> CodeFinder::run(const Sql& sql, const QStringList& keys, CodeMatch match) {
    Query query(m_desk.database(), sql);
    query.bind(":keys", jsonRows(QJsonArray::fromStringList(keys)));
    BACKROOM_CHECK(query.exec());
    QList<CodeHit> hits;
    while (query.next())
        hits.append(
            CodeHit{readRef(query), query.quantity("pack_quantity"), match, query.text("matched_text")});
    return hits;
}

Result<QList<CodeHit>> CodeFinder::find(const QString& text) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    const QStringList keys = barcodeLookupKeys(text);
    if (keys.isEmpty())
        return QList<CodeHit>();
    BACKROOM_TRY(QList<CodeHit> hits, run(queries::variantsByMatchKeys, keys, CodeMatch::Barcode));
    BACKROOM_TRY(const QList<CodeHit> skus, run(queries::variantsBySkuKeys, {codeKey(text)}, CodeMatch::Sku));
    addNew(hits, skus);
    if (hits.isEmpty()) {
        BACKROOM_TRY(const QList<CodeHit> former,
                     run(queries::variantsByFormerCodes, keys, CodeMatch::FormerCode));
        addNew(hits, former);
    }
    std::stable_sort(hits.begin(), hits.end(), [](const CodeHit& a, const CodeHit& b) {
        return a.variant.archived < b.variant.archived;
    });
    return hits;
}

Result<QHash<QString, QList<CodeHit>>> CodeFinder::runAll(const Sql& sql, const QStringList& keys,
                                                          CodeMatch match) {
    Query query(m_desk.database(), sql);
    query.bind(":keys", jsonRows(QJsonArray::fromStringList(keys)));
    BACKROOM_CHECK(query.exec());
    QHash<QString, QList<CodeHit>> hits;
    while (query.next())
        hits[query.text("matched_key")].append(
            CodeHit{readRef(query), query.quantity("pack_quantity"), match, query.text("matched_text")});
    return hits;
}

Result<QHash<QString, QList<CodeHit>>> CodeFinder::findAll(const QStringList& texts) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    QHash<QString, QStringList> keysOfText;
    QStringList allKeys;
    for (const QString& text : texts) {
        const QStringList keys = barcodeLookupKeys(text);
        allKeys += keys;
        keysOfText.insert(text, keys);
    }
    using Hits = QHash<QString, QList<CodeHit>>;
    BACKROOM_TRY(const Hits barcodes, runAll(queries::variantsByMatchKeys, allKeys, CodeMatch::Barcode));
    BACKROOM_TRY(const Hits skus, runAll(queries::variantsBySkuKeys, keysOf(texts), CodeMatch::Sku));
    Hits found;
    QStringList unknown;
    for (auto it = keysOfText.cbegin(); it != keysOfText.cend(); ++it) {
        QList<CodeHit> hits;
        for (const QString& key : it.value())
            addNew(hits, barcodes.value(key));
        addNew(hits, skus.value(codeKey(it.key())));
        if (hits.isEmpty())
            unknown += it.value();
        else
            found.insert(it.key(), hits);
    }
    if (!unknown.isEmpty()) {
        BACKROOM_TRY(const Hits former,
                     runAll(queries::variantsByFormerCodes, unknown, CodeMatch::FormerCode));
        for (auto it = keysOfText.cbegin(); it != keysOfText.cend() && !former.isEmpty(); ++it) {
            QList<CodeHit> hits;
            for (const QString& key : it.value())
                addNew(hits, former.value(key));
            if (!hits.isEmpty() && !found.contains(it.key()))
                found.insert(it.key(), hits);
        }
    }
    for (QList<CodeHit>& hits : found)
        std::stable_sort(hits.begin(), hits.end(), [](const CodeHit& a, const CodeHit& b) {
            return a.variant.archived < b.variant.archived;
        });
    return found;
}

Result<QHash<VariantId, VariantRef>> CodeFinder::byIds(const QList<VariantId>& ids) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::variantsByIds);
    query.bind(":ids", idList(ids));
    BACKROOM_CHECK(query.exec());
    QHash<VariantId, VariantRef> found;
    while (query.next())
        found.insert(query.id<Variant>("id"), readRef(query));
    return found;
}

Result<VariantRef> CodeFinder::bySku(const QString& sku) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    BACKROOM_TRY(const QList<CodeHit> hits, run(queries::variantsBySkuKeys, {codeKey(sku)}, CodeMatch::Sku));
    if (hits.isEmpty())
        return fail(ErrorKind::NotFound, u"catalog.sku_unknown"_s, Text::tr("No item has this SKU"), sku,
                    Text::tr("check the SKU, or add the product first"));
    return hits.first().variant;
}

Result<VariantRef> CodeFinder::byId(VariantId id) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::variantById);
    query.bind(":id", id);
    BACKROOM_TRY(const bool found, query.execAndNext());
    if (!found)
        return fail(ErrorKind::NotFound, u"catalog.variant_unknown"_s, Text::tr("This item does not exist"),
                    {}, Text::tr("load the list again"));
    return readRef(query);
}

Result<QHash<QString, VariantRef>> CodeFinder::bySkus(const QStringList& skus) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    BACKROOM_TRY(const QList<CodeHit> hits, run(queries::variantsBySkuKeys, keysOf(skus), CodeMatch::Sku));
    QHash<QString, VariantRef> found;
    for (const CodeHit& hit : hits)
        found.insert(codeKey(hit.variant.sku), hit.variant);
    return found;
}

Result<QHash<QString, CodeHit>> CodeFinder::byMatchKeys(const QStringList& matchKeys) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::variantsByMatchKeys);
    query.bind(":keys", jsonRows(QJsonArray::fromStringList(matchKeys)));
    BACKROOM_CHECK(query.exec());
    QHash<QString, CodeHit> found;
    while (query.next()) {
        found.insert(query.text("matched_key"), CodeHit{readRef(query), query.quantity("pack_quantity"),
                                                        CodeMatch::Barcode, query.text("matched_text")});
    }
    return found;
}

} // namespace backroom::catalog
