#include "catalog/ui/products_page.h"

#include "catalog/service/product_pictures.h"
#include "catalog/ui/new_product_sheet.h"
#include "catalog/ui/product_detail.h"
#include "catalog/ui/state_words.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/scan_field.h"

#include <QAction>
#include <QLineEdit>

namespace backroom::catalog {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int searchPauseMs = 150;

enum ColumnIndex { Picture, SkuColumn, Name, Category, Price, State };

} // namespace

std::unique_ptr<Page> makeProductsPage(const CatalogUiContext& context) {
    return std::make_unique<ProductsPage>(context);
}

ProductsPage::ProductsPage(const CatalogUiContext& context)
    : ListPage(u"products"_s),
      m_context(context),
      m_model(
          {{u"picture"_s, QString(), ColumnKind::Picture, 0, ColumnSum::None, Sorting::None},
           {u"sku"_s, tr("SKU"), ColumnKind::Code, size::fieldShort},
           {u"name"_s, tr("Name"), ColumnKind::Text, 0, ColumnSum::None, Sorting::Allowed, true},
           {u"category"_s, tr("Category"), ColumnKind::Text, size::labelColumn, ColumnSum::None,
            Sorting::None, false, false, true},
           {u"price"_s, context.currency.isEmpty() ? tr("Price") : tr("Price, %1").arg(context.currency),
            ColumnKind::Number, 0, ColumnSum::None, Sorting::None},
           {u"state"_s, tr("State"), ColumnKind::State, 0, ColumnSum::None, Sorting::None}},
          [this](const VariantRow& row, int column, int role) { return cell(row, column, role); },
          [](const VariantRow& row) { return row.id.value(); }) {
    setTitle(tr("Products"));
    m_thumbnails = new Thumbnails(
        context.gateway,
        [&pictures = context.pictures](const QStringList& hashes) { return pictures.thumbnails(hashes); },
        this);
    connect(m_thumbnails, &Thumbnails::changed, this, [this] { table().viewport()->update(); });
    setTable(&m_model);
    m_detail = new ProductDetail(m_context);
    setDetail(m_detail);
    buildFilters();
    buildActions();
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask(Why::NewQuestion); });
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row >= 0)
            m_detail->showVariant(m_model.row(row).id, m_model.row(row).product);
    });
    connect(&table(), &TableView::sortRequested, this, [this](const QString& column, Qt::SortOrder order) {
        const bool down = order == Qt::DescendingOrder;
        if (column == "sku"_L1)
            m_order = down ? VariantOrder::SkuDown : VariantOrder::Sku;
        else
            m_order = down ? VariantOrder::NameDown : VariantOrder::Name;
        ask(Why::NewQuestion);
    });
    connect(m_detail, &ProductDetail::changed, this, [this] { ask(Why::SameQuestion); });
    connect(m_detail, &ProductDetail::failed, this, &Page::showError);
    connect(m_detail, &ProductDetail::variantWanted, this, &ProductsPage::showVariant);
}

void ProductsPage::buildFilters() {
    filterBar().setViews({{u"all"_s, tr("All")},
                          {u"published"_s, tr("Published")},
                          {u"draft"_s, tr("Drafts")},
                          {u"archived"_s, tr("Archived")}});
    connect(&filterBar(), &FilterBar::viewChanged, this, [this] { ask(Why::NewQuestion); });
    m_search = new QLineEdit;
    m_search->setObjectName(u"productSearch"_s);
    m_search->setAccessibleName(tr("Search products"));
    m_search->setPlaceholderText(tr("Name, SKU or barcode"));
    m_search->setClearButtonEnabled(true);
    takeScans(m_search);
    m_search->setFixedWidth(size::field);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { table().setFocus(); });
    addFilterWidget(m_search);
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
}

void ProductsPage::edit() {
    // A pane that is open shows one, and a chosen row is one; else there is nothing to edit.
    if (!isDetailOpen() && !table().selectionModel()->hasSelection())
        return showNotice(tr("No product is chosen"), tr("choose a row first, then press F2"));
    openDetail();
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

VariantFilter ProductsPage::filter() const {
    VariantFilter filter;
    filter.search = m_search->text();
    const QString view = const_cast<ProductsPage*>(this)->filterBar().currentView();
    if (view == "archived"_L1)
        filter.archive = ArchiveFilter::Archived;
    else
        filter.state = publicationStateFromName(view);
    return filter;
}

void ProductsPage::activate(const QVariantMap& arguments) {
    if (arguments.contains(u"search"_s)) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(arguments.value(u"search"_s).toString());
    }
    ask(m_model.rows().isEmpty() ? Why::NewQuestion : Why::SameQuestion);
    m_detail->loadChoices();
    if (const qint64 wanted = arguments.value(u"variant"_s).toLongLong())
        showVariant(VariantId(wanted));
    if (arguments.value(u"new"_s).toBool())
        startNewWith(arguments.value(u"barcode"_s).toString());
}

Page::Closed ProductsPage::closeTopmost() {
    if (m_detail->cancelEditing() == Closed::Something || ListPage::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (m_search->text().isEmpty())
        return Closed::Nothing;
    m_search->clear();
    return Closed::Something;
}

void ProductsPage::refreshChanged() {
    ask(Why::SameQuestion);
    m_detail->reload();
}

void ProductsPage::ask(Why why) {
    const int question = ++m_question;
    const int wanted = why == Why::SameQuestion ? qMax(pageSize, int(m_model.rows().size())) : pageSize;
    if (why == Why::NewQuestion)
        setWaiting(tr("Reading products"));
    struct Answer {
        VariantPage page;
        qint64 count = 0;
    };
    m_context.gateway
        .run([&list = m_context.variants, filter = filter(), order = m_order, wanted]() -> Result<Answer> {
            Answer answer;
            BACKROOM_TRY(answer.page, list.page(filter, order, {}, wanted));
            BACKROOM_TRY(answer.count, list.count(filter));
            return answer;
        })
        .then(this, [this, question, why](const Result<Answer>& answer) {
            if (question != m_question)
                return;
            clearWaiting();
            if (!answer)
                return showRefusal(answer.error());
            clearError();
            setCount(answer->count);
            take(answer->page, why);
        });
}

void ProductsPage::take(const VariantPage& page, Why why) {
    m_next = page.next;
    if (why == Why::SameQuestion && !m_model.rows().isEmpty())
        m_model.refresh(page.rows);
    else
        m_model.setRows(page.rows);
    m_model.setMore(m_next ? std::function<void()>([this] { askMore(); }) : std::function<void()>());
    if (!page.rows.isEmpty()) {
        showBody();
        if (m_wanted)
            showVariant(m_wanted);
        return;
    }
    closeDetail();
    sayEmpty();
}

void ProductsPage::sayEmpty() {
    const QString view = filterBar().currentView();
    if (m_search->text().isEmpty() && view == "all"_L1) {
        QAction* import = nullptr;
        if (m_context.importProducts) {
            import = new QAction(tr("Import from a spreadsheet"), this);
            connect(import, &QAction::triggered, this, m_context.importProducts);
        }
        showEmpty().showNothingYet(tr("Everything you stock and sell, with its codes, pictures and prices."),
                                   m_new, import);
        return;
    }
    QStringList filters;
    if (!m_search->text().isEmpty())
        filters.append(tr("Search: %1").arg(m_search->text()));
    if (view != "all"_L1)
        filters.append(view == "archived"_L1 ? tr("Archived")
                       : view == "draft"_L1  ? tr("Drafts")
                                             : tr("Published"));
    EmptyState& empty = showEmpty();
    empty.showNothingMatches(filters);
    connect(&empty, &EmptyState::clearFiltersRequested, this, &ProductsPage::clearFilters,
            Qt::UniqueConnection);
}

void ProductsPage::clearFilters() {
    m_search->clear();
    filterBar().setCurrentView(u"all"_s);
    ask(Why::NewQuestion);
}

void ProductsPage::askMore() {
    if (!m_next)
        return;
    const int question = m_question;
    m_context.gateway
        .run([&list = m_context.variants, filter = filter(), order = m_order, after = *m_next] {
            return list.page(filter, order, after, pageSize);
        })
        .then(this, [this, question](const Result<VariantPage>& page) {
            if (question != m_question)
                return;
            if (!page)
                return showError(page.error());
            m_next = page->next;
            m_model.append(page->rows);
            if (!m_next)
                m_model.setMore({});
        });
}

void ProductsPage::showVariant(VariantId id) {
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i).id == id) {
            m_wanted = {};
            table().selectRow(i);
            openDetail();
            return;
        }
    }
    // Not on the pages read so far: the detail can show it all the same. No other row claims to be it, and
    // where nothing was read yet its row is marked when it comes.
    m_wanted = m_model.rows().isEmpty() ? id : VariantId();
    table().selectionModel()->clear();
    m_detail->showVariant(id, {});
    openDetail();
}

void ProductsPage::startNew() {
    startNewWith({});
}

void ProductsPage::startNewWith(const QString& barcode) {
    auto* sheet = new NewProductSheet(m_context, this);
    if (!barcode.isEmpty())
        sheet->setBarcode(barcode);
    connect(sheet, &NewProductSheet::created, this, [this](VariantId id) {
        m_wanted = id;
        ask(Why::NewQuestion);
    });
    sheet->open();
}

} // namespace backroom::catalog
