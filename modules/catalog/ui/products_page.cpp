#include "catalog/ui/products_page.h"

#include "catalog/service/product_pictures.h"
#include "catalog/ui/new_product_sheet.h"
#include "catalog/ui/product_detail.h"
#include "catalog/ui/state_words.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/list_filters.h"
#include "foundation/ui/kit/scan_field.h"

#include <QAction>
#include <QLineEdit>

namespace backroom::catalog {

using namespace Qt::StringLiterals;

namespace {

enum ColumnIndex { Picture, SkuColumn, Name, Category, Price, State };

} // namespace

std::unique_ptr<Page> makeProductsPage(const CatalogUiContext& context) {
    return std::make_unique<ProductsPage>(context);
}

namespace {

Columns productColumns(const QString& currency) {
    Columns columns = {
        {u"picture"_s, QString(), ColumnKind::Picture, 0, ColumnSum::None, Sorting::None},
        {u"sku"_s, ProductsPage::tr("SKU"), ColumnKind::Code, size::fieldShort},
        {u"name"_s, ProductsPage::tr("Name"), ColumnKind::Text, 0, ColumnSum::None, Sorting::Allowed, true},
        {u"category"_s, ProductsPage::tr("Category"), ColumnKind::Text, size::labelColumn, ColumnSum::None,
         Sorting::Allowed, false, false, true},
        {u"price"_s,
         currency.isEmpty() ? ProductsPage::tr("Price") : ProductsPage::tr("Price, %1").arg(currency),
         ColumnKind::Number},
        {u"state"_s, ProductsPage::tr("State"), ColumnKind::State}};
    columns[Name].names = true;
    columns[SkuColumn].listColumn = u"sku"_s;
    columns[Name].listColumn = u"name"_s;
    columns[Category].listColumn = u"category_path"_s;
    columns[Price].listColumn = u"price_micros"_s;
    columns[State].listColumn = u"state"_s;
    return columns;
}

QList<QPair<QString, QString>> stateChoices() {
    QList<QPair<QString, QString>> choices;
    for (const PublicationState state :
         {PublicationState::Draft, PublicationState::Scheduled, PublicationState::Published})
        choices.append({publicationStateName(state), stateWords(state, false).word});
    return choices;
}

QList<FilterColumn> filterColumns() {
    return {{u"sku"_s, ProductsPage::tr("SKU"), FilterKind::Text},
            {u"name"_s, ProductsPage::tr("Name"), FilterKind::Text},
            {u"category_path"_s, ProductsPage::tr("Category"), FilterKind::Text},
            {u"brand"_s, ProductsPage::tr("Brand"), FilterKind::Text},
            {u"price_micros"_s, ProductsPage::tr("Price"), FilterKind::Quantity},
            {u"unit_code"_s, ProductsPage::tr("Unit"), FilterKind::Text},
            {u"state"_s, ProductsPage::tr("State"), FilterKind::Choice, stateChoices()},
            {u"archived"_s,
             ProductsPage::tr("Archived"),
             FilterKind::Flag,
             {{u"1"_s, ProductsPage::tr("yes")}, {u"0"_s, ProductsPage::tr("no")}}}};
}

QList<ListView> usualViews() {
    const auto only = [](const QString& id, const QString& name, const QString& column,
                         const QString& value) {
        const FilterTerm term{column, FilterOperator::Is, {value}};
        return ListView{id, name, {{term}}, {}, {}, {}};
    };
    return {ListView{u"all"_s, ProductsPage::tr("All"), {}, {}, {}, {}},
            only(u"published"_s, ProductsPage::tr("Published"), u"state"_s,
                 publicationStateName(PublicationState::Published)),
            only(u"draft"_s, ProductsPage::tr("Drafts"), u"state"_s,
                 publicationStateName(PublicationState::Draft)),
            only(u"archived"_s, ProductsPage::tr("Archived"), u"archived"_s, u"1"_s)};
}

} // namespace

ProductsPage::ProductsPage(const CatalogUiContext& context)
    : PagedListPage(u"products"_s),
      m_context(context),
      m_model(
          productColumns(context.currency),
          [this](const VariantRow& row, int column, int role) { return cell(row, column, role); },
          PagedSource<VariantRow>{context.reading, context.variants.list()}) {
    setTitle(tr("Products"));
    m_thumbnails = new Thumbnails(
        context.gateway,
        [&pictures = context.pictures](const QStringList& hashes) { return pictures.thumbnails(hashes); },
        this);
    connect(m_thumbnails, &Thumbnails::changed, this, [this] { table().viewport()->update(); });
    setList(m_model, tr("Reading products"));
    m_detail = new ProductDetail(m_context);
    setDetail(m_detail);
    buildFilters();
    buildActions();
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (const VariantRow* shown = m_model.rowAt(row))
            m_detail->showVariant(shown->id, shown->product);
    });
    connect(m_detail, &ProductDetail::changed, this, [this] { m_model.askAgain(); });
    connect(m_detail, &ProductDetail::failed, this, &Page::showError);
    connect(m_detail, &ProductDetail::variantWanted, this, &ProductsPage::showVariant);
}

void ProductsPage::buildFilters() {
    takeScans(addSearch(u"productSearch"_s, tr("Search products"), tr("Name, SKU or barcode")));
    narrowWhileTyping();
    addFilters({u"products"_s, filterColumns(), usualViews(),
                [this] { return QDateTime::currentDateTime().toTimeZone(m_context.zone).date(); },
                m_context.zone},
               u"name"_s, {u"name"_s, Qt::AscendingOrder});
}

void ProductsPage::buildActions() {
    if (m_context.editing == Editing::Forbidden)
        return;
    m_new = new QAction(tr("New product"), this);
    m_new->setObjectName(u"newProduct"_s);
    connect(m_new, &QAction::triggered, this, &ProductsPage::startNew);
    setPrimaryAction(m_new);
    onKey(PageKey::New, tr("New product"), [this] { startNew(); });
    onKey(PageKey::Edit, tr("Edit"), [this] { edit(); });
    m_changes = new LastChange(*this, m_context.gateway);
    connect(m_detail, &ProductDetail::made, m_changes, &LastChange::made);
    connect(m_changes, &LastChange::takenBack, this, [this](qint64 variant) {
        m_model.askAgain();
        m_detail->showVariant(VariantId(variant), {});
        openDetail();
    });
}

void ProductsPage::edit() {
    // A pane that is open shows one, and the current row is one; else there is nothing to edit.
    if (!isDetailOpen() && !openCurrent())
        return showNotice(tr("No product is chosen"), tr("choose a row first, then press F2"));
    m_detail->editFirst();
}

QVariant ProductsPage::cell(const VariantRow& row, int column, int role) const {
    switch (column) {
    case Picture:
        return role == TableRole::Value ? m_thumbnails->cell(row.imageHash) : QVariant();
    case SkuColumn:
        return role == TableRole::Value ? QVariant(row.sku) : QVariant();
    case Name:
        return role == TableRole::Value ? QVariant(row.name) : QVariant();
    case Category:
        if (role == TableRole::TokenRole)
            return int(Token::Second);
        return role == TableRole::Value ? QVariant(row.category) : QVariant();
    case Price:
        if (role == TableRole::Digits)
            return 2;
        return role == TableRole::Value && row.price ? QVariant(row.price->micros()) : QVariant();
    default:
        break;
    }
    const StateWords words = stateWords(row.state, row.archived);
    if (role == TableRole::TokenRole)
        return int(words.token);
    if (role == TableRole::Icon)
        return int(words.icon);
    return role == TableRole::Value ? QVariant(words.word) : QVariant();
}

Result<ListRequest> ProductsPage::request() const {
    BACKROOM_TRY(const ListFilter filter, filters().filter());
    return ListRequest{withoutArchived(filter), search().text(), order()};
}

void ProductsPage::activate(const QVariantMap& arguments) {
    if (arguments.contains(u"search"_s)) {
        const QSignalBlocker quiet(&search());
        search().setText(arguments.value(u"search"_s).toString());
        ask();
    } else {
        showOrAsk();
    }
    m_detail->loadChoices();
    if (const qint64 wanted = arguments.value(u"variant"_s).toLongLong())
        showVariant(VariantId(wanted));
    if (arguments.value(u"new"_s).toBool())
        startNewWith(arguments.value(u"barcode"_s).toString());
}

Page::Closed ProductsPage::closeTopmost() {
    if (m_detail->cancelEditing() == Closed::Something || ListPage::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (search().text().isEmpty())
        return Closed::Nothing;
    search().clear();
    return Closed::Something;
}

void ProductsPage::refreshChanged() {
    PagedListPage::refreshChanged();
    m_detail->reload();
}

void ProductsPage::sayEmpty() {
    if (!search().text().isEmpty() || !filters().isEmpty())
        return sayNothingMatches();
    QAction* import = nullptr;
    if (m_context.importProducts) {
        import = new QAction(tr("Import from a spreadsheet"), this);
        connect(import, &QAction::triggered, this, m_context.importProducts);
    }
    showEmpty().showNothingYet(tr("Everything you stock and sell, with its codes, pictures and prices."),
                               m_new, import);
}

void ProductsPage::clearFilters() {
    search().clear();
    filters().clear();
    filterBar().setCurrentView(u"all"_s);
    ask();
}

void ProductsPage::showVariant(VariantId id) {
    // The detail shows it at once, wherever in the list it stands; no other row claims to be it meanwhile.
    const auto it = ListFilter::where(u"id"_s, Compare::Equals, {id.value()});
    want(it);
    table().selectionModel()->clear();
    m_detail->showVariant(id, {});
    openDetail();
    m_model.find(it);
}

void ProductsPage::startNew() {
    startNewWith({});
}

void ProductsPage::startNewWith(const QString& barcode) {
    auto* sheet = new NewProductSheet(m_context, this);
    if (!barcode.isEmpty())
        sheet->setBarcode(barcode);
    connect(sheet, &NewProductSheet::created, this, [this](VariantId id) {
        m_changes->made(ProductUndo(m_context.products).productMade(id));
        want(ListFilter::where(u"id"_s, Compare::Equals, {id.value()}));
        ask();
    });
    sheet->open();
}

} // namespace backroom::catalog
