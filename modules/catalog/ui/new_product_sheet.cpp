#include "catalog/ui/new_product_sheet.h"

#include "catalog/service/product_catalog.h"
#include "catalog/ui/product_choices.h"
#include "catalog/ui/state_words.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/scan_field.h"
#include "foundation/ui/kit/typed_words.h"

#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backroom::catalog {

using namespace Qt::StringLiterals;

namespace {
const QString newKey = u"products/new"_s;
} // namespace

NewProductSheet::NewProductSheet(const CatalogUiContext& context, QWidget* parent)
    : NewProductSheet(context, std::nullopt, tr("New product"), parent) {}

NewProductSheet::NewProductSheet(const CatalogUiContext& context, const Product& product, QWidget* parent)
    : NewProductSheet(context, std::optional(product), tr("New variant of %1").arg(product.name), parent) {}

NewProductSheet::NewProductSheet(const CatalogUiContext& context, std::optional<Product> product,
                                 const QString& title, QWidget* parent)
    : Sheet(title, parent), m_context(context), m_product(std::move(product)), m_uuid(QUuid::createUuid()) {
    setObjectName(u"newProductSheet"_s);
    build();
    keepDraft(m_product ? u"products/%1/variant"_s.arg(m_product->uuid.toString()) : newKey);
    if (!m_product)
        offerChoices();
    Button* create = setPrimary(m_product ? tr("Add variant") : tr("Create product"));
    Q_UNUSED(create)
    connect(this, &Sheet::primaryTriggered, this, &NewProductSheet::create);
}

void NewProductSheet::build() {
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::none, space::none, space::none, space::none);
    column->setSpacing(space::x2);
    if (!m_product)
        m_fields.append(addField(u"newName"_s, tr("Name"), {}));
    m_fields.append(addField(u"newSku"_s, tr("SKU"), tr("Your own code; it stays as you type it.")));
    if (m_product)
        m_fields.append(addField(u"newOptions"_s, tr("Options"),
                                 tr("What tells it apart, such as Colour: Blue; Size: L")));
    m_fields.append(addField(u"newBarcode"_s, tr("Barcode"), tr("Scan it or leave it empty.")));
    m_fields.append(
        addField(u"newPrice"_s,
                 m_context.currency.isEmpty() ? tr("Price") : tr("Price in %1").arg(m_context.currency), {}));
    if (!m_product)
        m_fields.append(addField(u"newCategory"_s, tr("Category"), tr("Like Kitchen > Mugs")));
    for (FormField* field : std::as_const(m_fields))
        column->addWidget(field);
    if (!m_product)
        column->addLayout(buildChoices());
    setBody(body);
}

/// What most are, until all there is was read.
QLayout* NewProductSheet::buildChoices() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x4);
    m_unit = new QComboBox;
    m_unit->addItem(unitChoice(u"pcs"_s, u"Piece"_s), u"pcs"_s);
    row->addWidget(new FormField(tr("Unit"), m_unit), 1);
    m_tax = new QComboBox;
    m_tax->addItem(taxClassWords(u"standard"_s, u"Standard rate"_s), u"standard"_s);
    row->addWidget(new FormField(tr("Tax class"), m_tax), 1);
    return row;
}

void NewProductSheet::offerChoices() {
    m_unit->setObjectName(u"newUnit"_s);
    m_tax->setObjectName(u"newTaxClass"_s);
    readChoices(m_context, this, [this](const Result<ProductChoices>& choices) {
        if (!choices)
            return showError(choices.error());
        for (const auto& [box, offered] :
             {std::pair{m_unit, choices->units}, std::pair{m_tax, choices->taxClasses}}) {
            const QVariant chosen = box->currentData();
            box->clear();
            for (const auto& [code, words] : offered)
                box->addItem(words, code);
            box->setCurrentIndex(qMax(0, box->findData(chosen)));
        }
        // What was chosen and not handed in can only be put back where it is offered.
        auto* kept = new TypedWords({m_unit, m_tax}, newKey, this);
        connect(this, &QDialog::accepted, kept, &TypedWords::handedIn);
    });
}

FormField* NewProductSheet::addField(const QString& id, const QString& label, const QString& hint) {
    auto* line = new QLineEdit;
    line->setObjectName(id);
    line->setAccessibleName(label);
    if (id == "newSku"_L1 || id == "newBarcode"_L1)
        line->setFont(textFont(TextStyle::BodyCode));
    if (id == "newBarcode"_L1)
        takeScans(line);
    auto* field = new FormField(label, line);
    connect(line, &QLineEdit::textEdited, field, &FormField::clearError);
    if (!hint.isEmpty())
        field->setHint(hint);
    return field;
}

void NewProductSheet::setBarcode(const QString& code) {
    findChild<QLineEdit*>(u"newBarcode"_s)->setText(code);
}

QString NewProductSheet::text(const QString& id) const {
    const auto* line = findChild<QLineEdit*>(id);
    return line ? line->text() : QString();
}

Result<Product> NewProductSheet::read() {
    Product product;
    if (m_product)
        product = *m_product;
    else
        product.name = text(u"newName"_s);
    Variant variant;
    variant.uuid = m_uuid;
    variant.sku = text(u"newSku"_s);
    BACKROOM_TRY(variant.options, parseNamedValues(text(u"newOptions"_s)));
    if (!text(u"newBarcode"_s).trimmed().isEmpty()) {
        BACKROOM_TRY(const Barcode barcode, Barcode::fromText(text(u"newBarcode"_s)));
        variant.barcodes = {barcode};
    }
    if (!text(u"newPrice"_s).trimmed().isEmpty()) {
        auto price = UnitPrice::parse(formats::plainNumber(text(u"newPrice"_s)));
        if (!price) {
            price.error().code = u"catalog.price"_s;
            return fail(price.error());
        }
        variant.price = *price;
    }
    if (!m_product) {
        product.uuid = m_uuid;
        product.unitCode = m_unit->currentData().toString();
        product.taxClass = m_tax->currentData().toString();
        BACKROOM_TRY(product.category, CategoryPath::parse(text(u"newCategory"_s)));
    }
    product.variants.append(variant);
    return checkedProduct(product);
}

void NewProductSheet::create() {
    clearError();
    for (FormField* field : std::as_const(m_fields))
        field->clearError();
    const auto product = read();
    if (!product)
        return showAtField(product.error());
    m_context.gateway
        .run([&products = m_context.products, product = *product,
              isVariant = m_product.has_value()]() -> Result<VariantId> {
            if (isVariant)
                return products.addVariant(product.id, product.variants.last());
            BACKROOM_TRY(const ProductId id, products.create(product));
            BACKROOM_TRY(const Product stored, products.product(id));
            return stored.variants.first().id;
        })
        .then(this, [this](const Result<VariantId>& id) {
            if (!id)
                return showAtField(id.error());
            emit created(*id);
            accept();
        });
}

void NewProductSheet::showAtField(const Error& error) {
    static const QList<QPair<QString, QString>> places{
        {u"catalog.name"_s, u"newName"_s},        {u"catalog.sku"_s, u"newSku"_s},
        {u"catalog.option"_s, u"newOptions"_s},   {u"catalog.same_options"_s, u"newOptions"_s},
        {u"catalog.barcode"_s, u"newBarcode"_s},  {u"catalog.check_digit"_s, u"newBarcode"_s},
        {u"catalog.gtin"_s, u"newBarcode"_s},     {u"catalog.pack"_s, u"newBarcode"_s},
        {u"catalog.price"_s, u"newPrice"_s},      {u"catalog.negative_price"_s, u"newPrice"_s},
        {u"catalog.category"_s, u"newCategory"_s}};
    for (const auto& [code, id] : places) {
        auto* line = error.code.startsWith(code) ? findChild<QLineEdit*>(id) : nullptr;
        if (!line)
            continue;
        for (FormField* field : std::as_const(m_fields)) {
            if (field->control() == line)
                field->showError(error);
        }
        layout()->activate();
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
        return line->setFocus();
    }
    showError(error);
}

} // namespace backroom::catalog
