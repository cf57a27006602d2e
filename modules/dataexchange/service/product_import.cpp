#include "dataexchange/service/product_import.h"

#include "dataexchange/domain/import_summary.h"
#include "dataexchange/domain/value_reader.h"
#include "dataexchange/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype skusPerStatement = 2000;
constexpr qsizetype productsPerCall = 500;
constexpr qsizetype changesPerBatch = 100;

/// The field a refusal of the catalogue is about.
QString fieldOf(const Error& error) {
    const QString& code = error.code;
    for (const auto& [part, field] : {std::pair{"barcode", "barcode"},
                                      {"check_digit", "barcode"},
                                      {"pack", "barcodeQuantity"},
                                      {"unit", "unit"},
                                      {"tax", "taxClass"},
                                      {"category", "category"},
                                      {"tariff", "tariff"},
                                      {"country", "origin"},
                                      {"price", "price"},
                                      {"weight", "weight"},
                                      {"name", "name"}})
        if (code.contains(QLatin1String(part)))
            return QString::fromLatin1(field);
    return QStringLiteral("sku");
}

/// Products that were archived when the import that made them was undone.
Result<QSet<catalog::ProductId>> productsUndone(Desk& desk) {
    Query query(desk.database(), queries::productsUndone);
    BACKROOM_CHECK(query.exec());
    QSet<catalog::ProductId> undone;
    while (query.next())
        undone.insert(query.id<catalog::Product>("product_id"));
    return undone;
}

} // namespace

Done ProductImport::begin(ImportRun& run) {
    BACKROOM_CHECK(run.desk().require(Permission::EditCatalog));
    Query company(run.desk().database(), queries::companyCurrency);
    BACKROOM_TRY(const bool exists, company.execAndNext());
    m_currency = exists ? company.text("currency") : QString();
    auto moves = ColumnMapping::make(movementSchema(), run.mapping().head(), {});
    if (moves)
        m_moves = std::move(*moves);
    return {};
}

Done ProductImport::take(ImportRun& run, const ImportRow& row) {
    if (m_moves)
        takeMoved(run, row);
    else
        takeListed(run, row);
    return {};
}

ProductImport::Item& ProductImport::itemOf(const QString& sku, qint64 row) {
    const QString key = codeKey(sku);
    auto known = m_index.constFind(key);
    if (known == m_index.constEnd()) {
        known = m_index.insert(key, m_items.size());
        Item item;
        item.row = row;
        item.sku = sku;
        m_items.append(item);
    }
    Item& item = m_items[*known];
    ++item.rows;
    if (item.sku != sku && !item.otherSpellings.contains(sku))
        item.otherSpellings << sku;
    return item;
}

void ProductImport::takeMoved(ImportRun& run, const ImportRow& row) {
    RowValues values(run, row);
    const QString sku = values.requiredText("sku", FieldKind::Code);
    if (sku.isEmpty())
        return;
    if (isNoGoods(sku)) {
        if (m_noGoods[sku]++ == 0)
            m_noGoodsOrder << sku;
        run.count(row.number(), RowOutcome::PassedOver, Text::tr("no goods"));
        return;
    }
    Item& item = itemOf(sku, row.number());
    const ImportRow moved(row.csv(), *m_moves);
    const ValueFormat& format = run.options().values;
    const auto quantity = readQuantity(moved.text(QStringLiteral("quantity")), format);
    const auto price = readPerUnitMicros(moved.text(QStringLiteral("price")), format);
    LedgerRow line;
    line.document = moved.text(QStringLiteral("document"));
    line.quantity = quantity ? *quantity : Quantity();
    line.priceMicros = price ? std::optional<qint64>(*price) : std::nullopt;
    // The text of a write-off is its reason, not the name of the item.
    if (documentTypeOf(line) != stock::DocumentType::Adjustment)
        item.names.add(moved.text(QStringLiteral("description")));
    if (price && *price > 0)
        item.prices.add(QString::number(*price));
}

void ProductImport::readCodes(RowValues& values, Item& item) {
    const auto pack = values.quantity("barcodeQuantity");
    if (pack && *pack <= Quantity()) {
        values.fail("barcodeQuantity", Text::tr("a quantity above 0"),
                    sentence(ErrorKind::Invalid, Text::tr("A pack holds more than 0")));
        return;
    }
    static const QRegularExpression separators(QStringLiteral("[|;,\\s]+"));
    const QStringList codes = values.text("barcode").split(separators, Qt::SkipEmptyParts);
    for (const QString& code : codes) {
        const auto barcode = catalog::Barcode::fromText(code, pack.value_or(Quantity::whole(1)));
        if (barcode)
            item.barcodes.append(*barcode);
        else if (fieldOf(barcode.error()) == QLatin1String("barcodeQuantity"))
            values.fail("barcodeQuantity", Text::tr("how many pieces the pack holds"), barcode.error());
        else
            values.fail("barcode", Text::tr("an EAN, UPC or GTIN with its right check digit"),
                        barcode.error());
    }
}

/// A long file names few categories and brands, many times each.
QString ProductImport::kept(const QString& text) {
    return text.isEmpty() ? text : *m_texts.insert(text);
}

std::optional<ProductImport::Item> ProductImport::readItem(ImportRun& run, const ImportRow& row) {
    RowValues values(run, row);
    Item item;
    item.row = row.number();
    item.sku = values.requiredText("sku", FieldKind::Code);
    item.names.add(values.text("name"));
    if (const auto price = values.perUnitMicros("price"); price && *price > 0)
        item.prices.add(QString::number(*price));
    const QString currency = values.text("currency");
    if (!currency.isEmpty() && currency.compare(m_currency, Qt::CaseInsensitive) != 0)
        values.fail("currency", m_currency,
                    sentence(ErrorKind::Refused, Text::tr("Prices are kept in %1").arg(m_currency)));
    if (const QString weight = values.text("weight"); !weight.isEmpty()) {
        // Kilograms with six decimals are milligrams.
        const auto milligrams = readDecimal(weight, 6, run.options().values);
        if (milligrams && *milligrams >= 0)
            item.weightMg = *milligrams;
        else
            values.fail("weight", Text::tr("a weight in kilograms like 0.35"),
                        milligrams ? sentence(ErrorKind::Invalid, Text::tr("The weight is below zero"))
                                   : milligrams.error());
    }
    readCodes(values, item);
    item.category = kept(values.text("category"));
    item.brand = kept(values.text("brand"));
    item.unit = kept(values.text("unit"));
    item.taxClass = kept(values.text("taxClass"));
    item.tariff = kept(values.text("tariff"));
    item.origin = kept(values.text("origin"));
    if (!values.good())
        return std::nullopt;
    return item;
}

void ProductImport::takeListed(ImportRun& run, const ImportRow& row) {
    auto item = readItem(run, row);
    if (!item)
        return;
    const auto known = m_index.constFind(codeKey(item->sku));
    if (known != m_index.constEnd()) {
        run.failCell(row.number(), QStringLiteral("sku"), Text::tr("each SKU once"), item->sku,
                     sentence(ErrorKind::Invalid, Text::tr("Line %1 of the file has \"%2\" already")
                                                      .arg(run.lineOf(m_items[*known].row))
                                                      .arg(m_items[*known].sku)));
        return;
    }
    item->rows = 1;
    m_index.insert(codeKey(item->sku), m_items.size());
    m_items.append(*item);
}

void ProductImport::noteOddities(ImportRun& run, const QHash<QString, catalog::VariantRef>& known) {
    for (const QString& code : std::as_const(m_noGoodsOrder))
        if (!known.contains(codeKey(code)))
            run.notice(0, QStringLiteral("sku"),
                       Text::tr("skipped: %1 is no goods (%2 rows)").arg(code).arg(m_noGoods[code]));
    for (const Item& item : std::as_const(m_items)) {
        if (!item.otherSpellings.isEmpty())
            run.notice(item.row, QStringLiteral("sku"),
                       Text::tr("\"%1\" is one item with \"%2\"")
                           .arg(item.sku, item.otherSpellings.join(QStringLiteral("\", \""))));
        if (item.names.differentTexts() > 1)
            run.notice(item.row, QStringLiteral("name"),
                       Text::tr("%1 has %2 descriptions; \"%3\" is kept")
                           .arg(item.sku)
                           .arg(item.names.differentTexts())
                           .arg(item.names.winner()));
        if (m_moves && item.names.winner().isEmpty())
            run.notice(item.row, QStringLiteral("name"),
                       Text::tr("%1 has no description; its code is its name").arg(item.sku));
        if (m_moves && item.prices.winner().isEmpty())
            run.notice(item.row, QStringLiteral("price"),
                       Text::tr("%1 has no price above 0; it is unknown").arg(item.sku));
    }
}

Result<catalog::Product> ProductImport::productOf(const Item& item) const {
    catalog::Product product;
    product.name = item.names.winner();
    if (product.name.isEmpty() && m_moves)
        product.name = item.sku;
    if (product.name.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("import.name_missing"),
                    Text::tr("A new product needs a name"));
    BACKROOM_TRY(product.category, catalog::CategoryPath::parse(item.category));
    product.brand = item.brand;
    product.unitCode = item.unit;
    product.taxClass = item.taxClass;
    catalog::Variant variant;
    variant.sku = item.sku;
    variant.barcodes = item.barcodes;
    variant.weightMg = item.weightMg;
    variant.tariffNumber = item.tariff;
    variant.originCountry = item.origin;
    if (const QString price = item.prices.winner(); !price.isEmpty())
        variant.price = UnitPrice::fromMicros(price.toLongLong());
    product.variants = {variant};
    return product;
}

void ProductImport::failItem(ImportRun& run, const Item& item, const Error& error) {
    run.failCell(item.row, fieldOf(error), error);
}

void ProductImport::created(ImportRun& run, const Item& item, const Uuid& uuid) {
    run.remember(ImportedEntity::Product, uuid, ImportedAction::Created);
    const QString name = item.names.winner();
    run.count(item.row, RowOutcome::Created, Text::tr("new: %1").arg(name.isEmpty() ? item.sku : name));
    run.summary().skipped += item.rows - 1;
}

Done ProductImport::createOne(ImportRun& run, const Item& item, const catalog::Product& product) {
    const auto uuids = m_catalog.createMany({product});
    if (uuids)
        created(run, item, uuids->first());
    else if (isOfTheProgram(uuids.error()))
        return fail(uuids.error());
    else
        failItem(run, item, uuids.error());
    return {};
}

/// Many in one call; when one of them is refused, each alone, so that only the refused one fails.
Done ProductImport::create(ImportRun& run, const QList<const Item*>& items) {
    QList<catalog::Product> products;
    QList<const Item*> made;
    for (const Item* item : items) {
        const auto product = productOf(*item);
        if (!product) {
            failItem(run, *item, product.error());
            continue;
        }
        products.append(*product);
        made.append(item);
    }
    if (products.isEmpty())
        return {};
    const auto uuids = m_catalog.createMany(products);
    if (uuids) {
        for (qsizetype i = 0; i < made.size(); ++i)
            created(run, *made[i], uuids->at(i));
        return {};
    }
    if (isOfTheProgram(uuids.error()))
        return fail(uuids.error());
    for (qsizetype i = 0; i < made.size(); ++i)
        BACKROOM_CHECK(createOne(run, *made[i], products[i]));
    return {};
}

catalog::Product ProductImport::changed(const catalog::Product& before, const Item& item) {
    catalog::Product after = before;
    if (const QString name = item.names.winner(); !name.isEmpty())
        after.name = name;
    if (const auto path = catalog::CategoryPath::parse(item.category); path && !path->isEmpty())
        after.category = *path;
    if (!item.brand.isEmpty())
        after.brand = item.brand;
    if (!item.unit.isEmpty())
        after.unitCode = item.unit;
    if (!item.taxClass.isEmpty())
        after.taxClass = item.taxClass;
    return after;
}

catalog::Variant ProductImport::changed(const catalog::Variant& before, const Item& item) {
    catalog::Variant after = before;
    if (const QString price = item.prices.winner(); !price.isEmpty())
        after.price = UnitPrice::fromMicros(price.toLongLong());
    if (item.weightMg)
        after.weightMg = item.weightMg;
    if (!item.tariff.isEmpty())
        after.tariffNumber = item.tariff;
    if (!item.origin.isEmpty())
        after.originCountry = item.origin;
    return after;
}

void ProductImport::noteChange(ImportRun& run, const Item& item, const char* field, const QString& before,
                               const QString& after) {
    if (before == after)
        return;
    const QString words = before.isEmpty()
                              ? Text::tr("%1 gets \"%2\"").arg(item.sku, after)
                              : Text::tr("%1: \"%2\" becomes \"%3\"").arg(item.sku, before, after);
    run.notice(item.row, QString::fromLatin1(field), words);
}

void ProductImport::noteChanges(ImportRun& run, const Item& item, const catalog::Product& before,
                                const catalog::Product& after) {
    noteChange(run, item, "name", before.name, after.name);
    noteChange(run, item, "category", before.category.toString(), after.category.toString());
    noteChange(run, item, "brand", before.brand, after.brand);
    if (codeKey(before.unitCode) != codeKey(after.unitCode))
        noteChange(run, item, "unit", before.unitCode, after.unitCode);
    if (codeKey(before.taxClass) != codeKey(after.taxClass))
        noteChange(run, item, "taxClass", before.taxClass, after.taxClass);
}

void ProductImport::noteChanges(ImportRun& run, const Item& item, const catalog::Variant& before,
                                const catalog::Variant& after) {
    const auto price = [](const catalog::Variant& v) { return v.price ? v.price->toString() : QString(); };
    // Milligrams are kilograms with six decimals, as the file writes them.
    const auto weight = [](const catalog::Variant& v) {
        return v.weightMg ? Quantity::fromMicros(*v.weightMg).toString() : QString();
    };
    noteChange(run, item, "price", price(before), price(after));
    noteChange(run, item, "weight", weight(before), weight(after));
    noteChange(run, item, "tariff", before.tariffNumber, after.tariffNumber);
    noteChange(run, item, "origin", before.originCountry, after.originCountry);
}

/// The product's UUID when something was changed, a null one when everything was as the file says.
Result<Uuid> ProductImport::store(ImportRun& run, const Item& item, const catalog::VariantRef& known) {
    BACKROOM_TRY(const catalog::Product before, m_catalog.productOf(known.id));
    BACKROOM_CHECK(catalog::CategoryPath::parse(item.category));
    const auto variant = std::find_if(before.variants.begin(), before.variants.end(),
                                      [&](const catalog::Variant& v) { return v.id == known.id; });
    if (variant == before.variants.end())
        return fail(ErrorKind::NotFound, QStringLiteral("catalog.variant_unknown"),
                    Text::tr("The item is gone"));
    Uuid touched;
    const catalog::Product after = changed(before, item);
    if (after.name != before.name || !(after.category == before.category) || after.brand != before.brand ||
        codeKey(after.unitCode) != codeKey(before.unitCode) ||
        codeKey(after.taxClass) != codeKey(before.taxClass)) {
        BACKROOM_TRY(const catalog::Product now, m_catalog.changeProduct(before, after));
        noteChanges(run, item, before, after);
        run.remember(changesBetween(ChangedRecord::Product, before.uuid, valuesOf(before), valuesOf(now)));
        touched = before.uuid;
    }
    const catalog::Variant varied = changed(*variant, item);
    if (varied.price != variant->price || varied.weightMg != variant->weightMg ||
        varied.tariffNumber != variant->tariffNumber || varied.originCountry != variant->originCountry) {
        BACKROOM_TRY(const catalog::Product now, m_catalog.productOf(known.id));
        const auto fresh = std::find_if(now.variants.begin(), now.variants.end(),
                                        [&](const catalog::Variant& v) { return v.id == known.id; });
        if (fresh != now.variants.end()) {
            BACKROOM_TRY(const catalog::Product stored,
                         m_catalog.changeVariant(*fresh, changed(*fresh, item)));
            for (const catalog::Variant& one : stored.variants)
                if (one.id == known.id)
                    run.remember(
                        changesBetween(ChangedRecord::Variant, one.uuid, valuesOf(*fresh), valuesOf(one)));
        }
        noteChanges(run, item, *variant, varied);
        touched = before.uuid;
    }
    for (const catalog::Barcode& barcode : item.barcodes) {
        const bool has = std::any_of(variant->barcodes.begin(), variant->barcodes.end(),
                                     [&](const catalog::Barcode& other) {
                                         return other.matchKey() == barcode.matchKey() &&
                                                other.packQuantity() == barcode.packQuantity();
                                     });
        if (has)
            continue;
        BACKROOM_CHECK(m_catalog.addBarcode(known.id, barcode));
        noteChange(run, item, barcodeField, {}, barcode.text());
        run.remember({{ChangedRecord::Variant, variant->uuid, QString::fromLatin1(barcodeField), QString(),
                       barcode.matchKey()}});
        touched = before.uuid;
    }
    return touched;
}

Done ProductImport::update(ImportRun& run, const Item& item, const catalog::VariantRef& known) {
    const bool isRevived = m_revived.contains(known.product);
    const RowOutcome otherwise = isRevived ? RowOutcome::Updated : RowOutcome::Unchanged;
    if (m_moves) {
        run.count(item.row, otherwise);
        run.summary().skipped += item.rows - 1;
        return {};
    }
    Uuid touched;
    Done stored = run.attempt([&]() -> Done {
        BACKROOM_TRY(touched, store(run, item, known));
        return {};
    });
    if (!stored) {
        if (isOfTheProgram(stored.error()))
            return stored;
        failItem(run, item, stored.error());
    } else if (!touched.isNull()) {
        run.remember(ImportedEntity::Product, touched, ImportedAction::Updated);
        run.count(item.row, RowOutcome::Updated);
    } else {
        run.count(item.row, otherwise);
    }
    return {};
}

/// What the undo of an import put away comes back when it is imported again; what a person put away stays
/// there.
Done ProductImport::revive(ImportRun& run, const QHash<QString, catalog::VariantRef>& known) {
    QSet<catalog::ProductId> undone;
    bool isAsked = false;
    for (const Item& item : std::as_const(m_items)) {
        const auto found = known.constFind(codeKey(item.sku));
        if (found == known.constEnd() || !found->archived || m_revived.contains(found->product))
            continue;
        if (!isAsked) {
            BACKROOM_TRY(undone, productsUndone(run.desk()));
        }
        isAsked = true;
        if (!undone.contains(found->product)) {
            run.notice(
                item.row, QStringLiteral("sku"),
                Text::tr("%1 is archived and stays so; take it out of the archive by hand").arg(item.sku));
            continue;
        }
        BACKROOM_CHECK(m_catalog.restoreProduct(found->product));
        BACKROOM_TRY(const catalog::Product product, m_catalog.product(found->product));
        run.remember(ImportedEntity::Product, product.uuid, ImportedAction::Created);
        run.notice(item.row, QStringLiteral("sku"),
                   Text::tr("%1 was archived when an import was undone; it is there again").arg(item.sku));
        m_revived.insert(found->product);
    }
    return {};
}

Done ProductImport::finish(ImportRun& run) {
    QStringList skus = m_noGoodsOrder;
    for (const Item& item : std::as_const(m_items))
        skus << item.sku;
    QHash<QString, catalog::VariantRef> known;
    for (qsizetype from = 0; from < skus.size(); from += skusPerStatement) {
        BACKROOM_TRY(const auto some, m_finder.bySkus(skus.mid(from, skusPerStatement)));
        known.insert(some);
    }
    noteOddities(run, known);
    BACKROOM_CHECK(run.storeBatch(0, [&] { return revive(run, known); }));
    QList<const Item*> fresh;
    QList<const Item*> there;
    for (const Item& item : std::as_const(m_items))
        (known.contains(codeKey(item.sku)) ? there : fresh).append(&item);
    for (qsizetype from = 0; from < there.size(); from += changesPerBatch)
        BACKROOM_CHECK(run.storeBatch(changesPerBatch, [&]() -> Done {
            for (const Item* item : there.mid(from, changesPerBatch))
                BACKROOM_CHECK(update(run, *item, known[codeKey(item->sku)]));
            return {};
        }));
    for (qsizetype from = 0; from < fresh.size(); from += productsPerCall)
        BACKROOM_CHECK(
            run.storeBatch(productsPerCall, [&] { return create(run, fresh.mid(from, productsPerCall)); }));
    return {};
}

} // namespace backroom::dataexchange
