#include "catalog/ui/product_detail.h"

#include "catalog/service/product_catalog.h"
#include "catalog/service/product_pictures.h"
#include "catalog/ui/barcode_list.h"
#include "catalog/ui/new_product_sheet.h"
#include "catalog/ui/picture_strip.h"
#include "catalog/ui/product_choices.h"
#include "catalog/ui/state_words.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/label.h"
#include "foundation/ui/kit/row_stack.h"
#include "foundation/ui/kit/state_pill.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace backroom::catalog {

using namespace Qt::StringLiterals;

template <class Call>
void ProductDetail::run(Call call, const MadeChange& change, std::function<void(const Error&)> onError,
                        std::function<void()> onDone) {
    m_context.gateway.run(std::move(call))
        .then(this,
              [this, change, onError = std::move(onError), onDone = std::move(onDone)](const Done& done) {
                  if (!done)
                      return onError(done.error());
                  if (onDone)
                      onDone();
                  emit made(change);
                  reload();
                  emit changed();
              });
}

ProductDetail::ProductDetail(const CatalogUiContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_undo(context.products),
      m_fields(productFieldList(context.currency, context.zone)) {
    setObjectName(u"productDetail"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x4, space::x4, space::x4, space::x4);
    column->setSpacing(space::x3);
    buildHead(column);
    if (m_context.makePanel) {
        m_panel = m_context.makePanel();
        column->addWidget(m_panel);
    }
    column->addWidget(new Line);
    column->addWidget(new Label(tr("Barcodes"), TextStyle::Section));
    m_barcodes = new BarcodeList(m_context.editing);
    m_barcodes->setObjectName(u"barcodes"_s);
    connect(m_barcodes, &BarcodeList::addRequested, this, &ProductDetail::storeBarcode);
    connect(m_barcodes, &BarcodeList::removeRequested, this, &ProductDetail::removeBarcode);
    column->addWidget(m_barcodes);
    column->addWidget(new Line);
    buildFields(column);
    buildFoot(column);
    column->addStretch(1);
}

void ProductDetail::buildHead(QVBoxLayout* column) {
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x4);
    m_picture = new Button(QString(), ButtonKind::Plain);
    m_picture->setObjectName(u"productPicture"_s);
    m_picture->setFixedSize(size::pictureDetail, size::pictureDetail);
    connect(m_picture, &QPushButton::clicked, this, &ProductDetail::choosePicture);
    m_picture->setEnabled(m_context.editing == Editing::Allowed);
    head->addWidget(m_picture, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::x1);
    m_name = new Label({}, TextStyle::Title);
    m_name->setObjectName(u"productName"_s);
    m_name->setWordWrap(true);
    words->addLayout(headLine(m_name));
    m_sku = new Label({}, TextStyle::BodyCode, Token::Second);
    m_sku->setObjectName(u"productSku"_s);
    m_sku->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->addWidget(m_sku);
    m_state = new StatePill;
    m_state->setObjectName(u"productState"_s);
    words->addWidget(m_state, 0, Qt::AlignLeft);
    words->addStretch(1);
    head->addLayout(words, 1);
    column->addLayout(head);
    m_strip = new PictureStrip(m_context);
    m_strip->hide();
    connect(m_strip, &PictureStrip::pictureChosen, this, &ProductDetail::showPicture);
    connect(m_strip, &PictureStrip::placeWanted, this, [this](const QString& hash, int place) {
        run([&products = m_context.products, id = m_record.now().id, hash,
             place] { return products.placeImage(id, hash, place); },
            m_undo.pictureMoved(shown(), hash, m_strip->pictures()),
            [this](const Error& error) { emit failed(error); });
    });
    connect(m_strip, &PictureStrip::removeWanted, this, [this](const QString& hash) {
        run([&products = m_context.products, id = m_record.now().id,
             hash] { return products.removeImage(id, hash); },
            m_undo.pictureRemoved(shown(), hash, m_strip->pictures()),
            [this](const Error& error) { emit failed(error); });
    });
    column->addWidget(m_strip);
}

void ProductDetail::buildFields(QVBoxLayout* column) {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(space::none);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        const ProductField& field = m_fields[i];
        const bool mayEdit = m_context.editing == Editing::Allowed;
        auto* editor = new FieldEditor(field.label, mayEdit ? field.kind : FieldEditor::Kind::ReadOnly);
        editor->setObjectName(field.id);
        connect(editor, &FieldEditor::committed, this, [this, i](const QString& typed) { save(i, typed); });
        connect(editor, &FieldEditor::left, this, [this] { show(m_record.now()); });
        m_record.add(editor);
        rows->addWidget(editor);
    }
    editor(u"fieldState"_s)
        ->setChoices({{u"draft"_s, tr("Draft")},
                      {u"published"_s, tr("Published")},
                      {u"scheduled"_s, tr("Scheduled")}});
    column->addLayout(rows);
}

void ProductDetail::buildFoot(QVBoxLayout* column) {
    column->addWidget(new Line);
    m_sistersHead = new Label(tr("Variants"), TextStyle::Section);
    column->addWidget(m_sistersHead);
    m_sisters = new RowStack;
    column->addWidget(m_sisters);
    if (m_context.editing == Editing::Forbidden)
        return;
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::x2);
    auto* add = new Button(tr("Add variant"));
    add->setObjectName(u"addVariant"_s);
    connect(add, &QPushButton::clicked, this, &ProductDetail::addVariant);
    foot->addWidget(add);
    foot->addStretch(1);
    m_archive = new Button(tr("Archive"), ButtonKind::Quiet);
    m_archive->setObjectName(u"archiveProduct"_s);
    connect(m_archive, &QPushButton::clicked, this, &ProductDetail::toggleArchived);
    foot->addWidget(m_archive);
    column->addLayout(foot);
}

ShownProduct ProductDetail::shown() const {
    const Variant* of = variant();
    return {m_record.now(), of ? *of : Variant()};
}

const Variant* ProductDetail::variantOf(const Product& product) const {
    for (const Variant& variant : product.variants) {
        if (variant.id == m_variant)
            return &variant;
    }
    return nullptr;
}

FieldEditor* ProductDetail::editor(const QString& id) const {
    const auto it = std::find_if(m_record.fields().begin(), m_record.fields().end(),
                                 [&](const FieldEditor* editor) { return editor->objectName() == id; });
    Q_ASSERT(it != m_record.fields().end());
    return *it;
}

void ProductDetail::showVariant(VariantId variant, ProductId) {
    if (m_variant != variant) {
        const QString record = u"products/%1"_s.arg(variant.value());
        m_record.turnTo(record);
        m_barcodes->keepUnder(record);
        m_owesEdit = false;
        showFromTop(this);
    }
    m_variant = variant;
    if (m_panel)
        m_panel->showVariant(variant);
    reload();
}

void ProductDetail::reload() {
    if (m_variant.isNull())
        return;
    m_context.gateway.run([&products = m_context.products, id = m_variant] { return products.productOf(id); })
        .then(this, [this, id = m_variant](const Result<Product>& product) {
            if (id != m_variant)
                return;
            if (!product)
                return cannotRead(product.error());
            show(*product);
        });
}

void ProductDetail::cannotRead(const Error& error) {
    // Whoever may not see products is told so by the page, which asked for them too.
    if (error.kind != ErrorKind::Forbidden)
        emit failed(error);
}

void ProductDetail::show(const Product& product) {
    m_record.take(product);
    const Variant* shown = variant();
    if (!shown)
        return;
    const QString options = optionsText(shown->options);
    m_name->setText(options.isEmpty() ? product.name : product.name + u", "_s + options);
    m_sku->setText(shown->sku);
    const bool archived = product.archived || shown->archived;
    const StateWords words = stateWords(product.state, archived);
    m_state->setState(words.icon, words.word, words.token);
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        FieldEditor* editor = m_record.fields().at(i);
        if (editor->isEditing())
            continue;
        editor->setValue(m_fields[i].value(product, *shown));
        if (m_fields[i].shown)
            editor->setShown(m_fields[i].shown(product, *shown));
    }
    m_barcodes->setBarcodes(shown->barcodes, product.unitCode);
    if (m_archive)
        m_archive->setText(archived ? tr("Bring back") : tr("Archive"));
    if (m_owesEdit)
        editFirst();
    showVariants();
    m_context.gateway.run([&products = m_context.products, id = product.id] { return products.images(id); })
        .then(this, [this, id = product.id](const Result<QStringList>& images) {
            if (!images || id != m_record.now().id)
                return;
            m_strip->setPictures(*images);
            showPicture(m_strip->chosen());
        });
}

void ProductDetail::showVariants() {
    m_sisters->clear();
    const bool several = m_record.now().variants.size() > 1;
    m_sistersHead->setVisible(several);
    m_sisters->setVisible(several);
    if (!several)
        return;
    for (const Variant& sister : m_record.now().variants) {
        const QString options = optionsText(sister.options);
        auto* link = new Button(options.isEmpty() ? sister.sku : tr("%1  ·  %2").arg(sister.sku, options),
                                ButtonKind::Quiet);
        link->setObjectName(u"variantLink"_s);
        link->setEnabled(sister.id != m_variant);
        connect(link, &QPushButton::clicked, this, [this, id = sister.id] { emit variantWanted(id); });
        m_sisters->add(link, Qt::AlignLeft);
    }
}

void ProductDetail::showPicture(const QString& hash) {
    m_picture->setAccessibleName(hash.isEmpty() ? tr("Add a picture")
                                                : tr("Picture of %1").arg(m_record.now().name));
    m_picture->setToolTip(m_context.editing == Editing::Allowed ? tr("Add a picture") : QString());
    m_shownPicture = hash;
    if (hash.isEmpty()) {
        m_picture->setIconSize({size::iconLarge, size::iconLarge});
        m_picture->setIconName(IconName::Image);
        return;
    }
    m_context.gateway.run([&pictures = m_context.pictures, hash] { return pictures.picture(hash); })
        .then(this, [this, hash](const Result<QByteArray>& bytes) {
            QPixmap picture;
            if (!bytes || hash != m_shownPicture || !picture.loadFromData(*bytes))
                return;
            const QSize inside(size::pictureDetail - 2 * space::x1, size::pictureDetail - 2 * space::x1);
            m_picture->setIconSize(inside);
            m_picture->setIcon(QIcon(
                picture.scaled(inside * devicePixelRatio(), Qt::KeepAspectRatio, Qt::SmoothTransformation)));
        });
}

void ProductDetail::save(qsizetype index, const QString& typed) {
    FieldEditor* field = m_record.fields().at(index);
    const Product seen = m_record.seen(field);
    const Variant* before = variantOf(seen);
    if (!before)
        return;
    Product product = seen;
    Variant edited = *before;
    if (const auto taken = m_fields[index].take(product, edited, typed); !taken)
        return field->showError(taken.error());
    const bool ofProduct = m_fields[index].of == FieldOf::Product;
    m_context.gateway
        .run([&products = m_context.products, ofProduct, seen, product, oldVariant = *before, edited] {
            return ofProduct ? products.changeProduct(seen, product)
                             : products.changeVariant(oldVariant, edited);
        })
        .then(this, [this, index, field, was = ShownProduct{seen, *before}](const Result<Product>& stored) {
            if (!stored)
                return refused(index, stored.error());
            field->saved(
                tr("Saved %1").arg(formats::time(QDateTime::currentMSecsSinceEpoch(), m_context.zone)));
            tellFact(index, was, *stored);
            show(*stored);
            emit changed();
        });
}

/// Only this one fact goes back: what somebody else stored beside it meanwhile is theirs.
void ProductDetail::tellFact(qsizetype index, const ShownProduct& before, const Product& stored) {
    const ProductField& field = m_fields[index];
    ShownProduct now = before;
    for (const Variant& variant : stored.variants) {
        if (variant.id != before.variant.id ||
            !field.take(now.product, now.variant, field.value(stored, variant)))
            continue;
        const auto words = [this, &field, index](const ShownProduct& as) {
            return field.shown ? field.shown(as.product, as.variant)
                               : m_record.fields().at(index)->wordsOf(field.value(as.product, as.variant));
        };
        if (words(now) != words(before))
            emit made(m_undo.fact(field.of, before, now,
                                  MadeChange::fact(field.label, variant.sku, words(now), words(before))));
    }
}

void ProductDetail::refused(qsizetype index, const Error& error) {
    FieldEditor* field = m_record.fields().at(index);
    if (error.kind != ErrorKind::Conflict)
        return field->showError(error);
    m_context.gateway.run([&products = m_context.products, id = m_variant] { return products.productOf(id); })
        .then(this, [this, index, field, error, id = m_variant](const Result<Product>& now) {
            if (!now || id != m_variant)
                return field->showError(error);
            show(*now);
            m_record.showConflict(field, error, m_fields[index].value(*now, *variant()));
        });
}

void ProductDetail::storeBarcode(const Barcode& barcode) {
    run([&products = m_context.products, id = m_variant,
         barcode] { return products.addBarcode(id, barcode); },
        m_undo.barcodeAdded(shown(), barcode), [this](const Error& error) { m_barcodes->showError(error); },
        [this] { m_barcodes->added(); });
}

void ProductDetail::removeBarcode(const QString& matchKey) {
    for (const Barcode& barcode : shown().variant.barcodes) {
        if (barcode.matchKey() == matchKey)
            run([&products = m_context.products, id = m_variant,
                 matchKey] { return products.removeBarcode(id, matchKey); },
                m_undo.barcodeRemoved(shown(), barcode),
                [this](const Error& error) { m_barcodes->showError(error); });
    }
}

void ProductDetail::toggleArchived() {
    const Variant* shown = variant();
    if (!shown)
        return;
    const bool single = m_record.now().variants.size() == 1;
    const bool archived = m_record.now().archived || shown->archived;
    run(
        [&products = m_context.products, single, archived, whole = m_record.now().archived,
         product = m_record.now().id, id = m_variant]() -> Done {
            if (archived && whole)
                return products.restoreProduct(product);
            if (archived)
                return products.restoreVariant(id);
            return single ? products.archiveProduct(product) : products.archiveVariant(id);
        },
        archived ? m_undo.broughtBack(this->shown()) : m_undo.archived(this->shown()),
        [this](const Error& error) { emit failed(error); });
}

void ProductDetail::choosePicture() {
    Dialogs::current().chooseFile(this,
                                  {u"catalog.picture"_s,
                                   FileUse::Open,
                                   tr("Choose a picture"),
                                   tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp)"),
                                   {}},
                                  [this](const QString& path) { addPicture(path); });
}

void ProductDetail::addPicture(const QString& path) {
    m_context.gateway
        .run([&pictures = m_context.pictures, path, id = m_record.now().id]() -> Result<QString> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorKind::Unavailable, u"catalog.picture_file"_s,
                            ProductDetail::tr("The file cannot be read"), path,
                            ProductDetail::tr("choose another"), file.errorString());
            return pictures.add(id, file.read(9 * 1024 * 1024), QFileInfo(path).fileName());
        })
        .then(this, [this, shown = shown()](const Result<QString>& hash) {
            if (!hash)
                return emit failed(hash.error());
            emit made(m_undo.pictureAdded(shown, *hash));
            reload();
            emit changed();
        });
}

void ProductDetail::addVariant() {
    auto* sheet = new NewProductSheet(m_context, m_record.now(), this);
    connect(sheet, &NewProductSheet::created, this, [this](VariantId id) {
        emit made(m_undo.variantMade(id));
        emit changed();
        emit variantWanted(id);
    });
    sheet->open();
}

void ProductDetail::loadChoices() {
    readChoices(m_context, this, [this](const Result<ProductChoices>& choices) {
        if (!choices)
            return cannotRead(choices.error());
        editor(u"fieldUnit"_s)->setChoices(choices->units);
        editor(u"fieldTaxClass"_s)->setChoices(choices->taxClasses);
    });
}

void ProductDetail::editFirst() {
    m_owesEdit = !variant();
    if (!m_owesEdit)
        m_record.fields().first()->edit();
}

Page::Closed ProductDetail::cancelEditing() {
    return m_record.cancelEditing();
}

} // namespace backroom::catalog
