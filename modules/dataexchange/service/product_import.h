#pragma once

#include "catalog/service/product_catalog.h"
#include "dataexchange/domain/ledger_file.h"
#include "dataexchange/service/import_run.h"

namespace backroom::dataexchange {

/// Makes products with one variant for each SKU, or changes what differs in those that are there; empty cells
/// change nothing. A product that the undo of an import archived is there again; one that a person archived
/// stays archived. A file that is a list of movements (it has a document, a quantity and a date in each row)
/// serves too: each different SKU becomes a product once, under the name and price most rows agree on, codes
/// that are no goods are passed over, and products that are there already are left alone.
class ProductImport : public ImportTarget {
public:
    ProductImport(Desk& desk, catalog::VariantUsage& usage) : m_catalog(desk, usage), m_finder(desk) {}

    [[nodiscard]] ImportKind kind() const override { return ImportKind::Products; }
    [[nodiscard]] ImportSchema schema() const override { return productSchema(); }
    Done begin(ImportRun& run) override;
    Done take(ImportRun& run, const ImportRow& row) override;
    Done finish(ImportRun& run) override;

private:
    /// What the file says about one SKU.
    struct Item {
        qint64 row = 0; ///< the first one
        QString sku;    ///< as it was typed first
        qint64 rows = 0;
        MostFrequent names;
        MostFrequent prices; ///< in 10^-6 as text; without zeros
        QString category;
        QString brand;
        QString unit;
        QString taxClass;
        QString tariff;
        QString origin;
        std::optional<qint64> weightMg;
        QList<catalog::Barcode> barcodes;
        QStringList otherSpellings;
    };
    void takeListed(ImportRun& run, const ImportRow& row);
    void takeMoved(ImportRun& run, const ImportRow& row);
    std::optional<Item> readItem(ImportRun& run, const ImportRow& row);
    void readCodes(RowValues& values, Item& item);
    QString kept(const QString& text);
    Item& itemOf(const QString& sku, qint64 row);
    void noteOddities(ImportRun& run, const QHash<QString, catalog::VariantRef>& known);
    Done revive(ImportRun& run, const QHash<QString, catalog::VariantRef>& known);
    Result<catalog::Product> productOf(const Item& item) const;
    Done create(ImportRun& run, const QList<const Item*>& items);
    Done createOne(ImportRun& run, const Item& item, const catalog::Product& product);
    void created(ImportRun& run, const Item& item, const Uuid& uuid);
    Done update(ImportRun& run, const Item& item, const catalog::VariantRef& known);
    Result<Uuid> store(ImportRun& run, const Item& item, const catalog::VariantRef& known);
    /// What a row changes is said value by value, so that a dry run shows it.
    static void noteChange(ImportRun& run, const Item& item, const char* field, const QString& before,
                           const QString& after);
    static void noteChanges(ImportRun& run, const Item& item, const catalog::Product& before,
                            const catalog::Product& after);
    static void noteChanges(ImportRun& run, const Item& item, const catalog::Variant& before,
                            const catalog::Variant& after);
    static void failItem(ImportRun& run, const Item& item, const Error& error);
    static catalog::Product changed(const catalog::Product& before, const Item& item);
    static catalog::Variant changed(const catalog::Variant& before, const Item& item);

    catalog::ProductCatalog m_catalog;
    catalog::CodeFinder m_finder;
    std::optional<ColumnMapping> m_moves; ///< when the file is a list of movements
    QString m_currency;
    QList<Item> m_items;
    QHash<QString, qsizetype> m_index;
    QHash<QString, qint64> m_noGoods; // code -> rows
    QStringList m_noGoodsOrder;
    QSet<catalog::ProductId> m_revived;
    QSet<QString> m_texts;
};

} // namespace backroom::dataexchange
