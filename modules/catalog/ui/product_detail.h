#pragma once

#include "catalog/ui/catalog_ui.h"
#include "catalog/ui/product_undo.h"
#include "foundation/ui/kit/edited_record.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace backroom {
class Button;
class Label;
class RowStack;
class StatePill;
} // namespace backroom

namespace backroom::catalog {

class BarcodeList;
class PictureStrip;

/// One item: picture, name, codes, state, then what a module below shows of its stock, then its facts. It is
/// no form: a fact turns into an editor when it is touched and is stored by itself.
class ProductDetail : public QWidget {
    Q_OBJECT
public:
    explicit ProductDetail(const CatalogUiContext& context, QWidget* parent = nullptr);
    /// `product` may be none when only the variant is known.
    void showVariant(VariantId variant, ProductId product);
    /// Asks again, unless somebody is typing in it.
    void reload();
    /// Units and tax classes to choose from.
    void loadChoices();
    void editFirst();
    Page::Closed cancelEditing();

signals:
    void changed();
    /// For Ctrl+Z, beside changed().
    void made(const backroom::MadeChange& change);
    void failed(const backroom::Error& error);
    void variantWanted(backroom::catalog::VariantId variant);

private:
    void buildHead(QVBoxLayout* column);
    void buildFields(QVBoxLayout* column);
    void buildFoot(QVBoxLayout* column);
    void show(const Product& product);
    void cannotRead(const Error& error);
    void showVariants();
    void showPicture(const QString& hash);
    void save(qsizetype index, const QString& typed);
    void refused(qsizetype index, const Error& error);
    void storeBarcode(const Barcode& barcode);
    void removeBarcode(const QString& matchKey);
    void toggleArchived();
    void choosePicture();
    void addPicture(const QString& path);
    void addVariant();
    /// `change` is told once it is done.
    template <class Call>
    void run(Call call, const MadeChange& change, std::function<void(const Error&)> onError,
             std::function<void()> onDone = {});
    void tellFact(qsizetype index, const ShownProduct& before, const Product& stored);
    [[nodiscard]] ShownProduct shown() const;
    [[nodiscard]] const Variant* variant() const { return variantOf(m_record.now()); }
    [[nodiscard]] const Variant* variantOf(const Product& product) const;
    [[nodiscard]] FieldEditor* editor(const QString& id) const;

    CatalogUiContext m_context;
    ProductUndo m_undo;
    QList<ProductField> m_fields;
    EditedRecord<Product> m_record;
    VariantId m_variant;
    Button* m_picture = nullptr;
    PictureStrip* m_strip = nullptr;
    Label* m_name = nullptr;
    Label* m_sku = nullptr;
    StatePill* m_state = nullptr;
    VariantPanel* m_panel = nullptr;
    BarcodeList* m_barcodes = nullptr;
    Label* m_sistersHead = nullptr;
    RowStack* m_sisters = nullptr;
    Button* m_archive = nullptr;
    QString m_shownPicture;
    bool m_owesEdit = false; ///< what is to be edited is not read yet
};

} // namespace backroom::catalog
