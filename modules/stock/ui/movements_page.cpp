#include "stock/ui/movements_page.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/list_filters.h"
#include "foundation/ui/theme/tokens.h"
#include "locations/ui/pickers/site_choice.h"
#include "stock/ui/document_totals.h"
#include "stock/ui/document_view.h"
#include "stock/ui/stock_words.h"

#include <QAction>
#include <QLineEdit>

namespace backroom::stock {

namespace {

const QString itemChip = QStringLiteral("item");
const QString whenColumn = QStringLiteral("effective_at");

enum At { When, Document, Kind, Sku, Amount, From, To, Name, Person, Reference };

Columns movementColumns(const QTimeZone& zone) {
    const auto column = [](const char* id, const QString& title, ColumnKind kind, int width) {
        return Column{QString::fromLatin1(id), title, kind, width, ColumnSum::None, Sorting::None};
    };
    // What a person asks first stands left: beside the document's pane there is room for six.
    Columns columns = {
        column("when", MovementsPage::tr("When"), ColumnKind::DateTime, size::instantColumn),
        column("document", MovementsPage::tr("Document"), ColumnKind::Code, size::column),
        column("kind", MovementsPage::tr("What"), ColumnKind::State, size::instantColumn),
        column("sku", MovementsPage::tr("SKU"), ColumnKind::Code, size::fieldShort),
        column("quantity", MovementsPage::tr("Quantity"), ColumnKind::Number, size::figureColumn),
        column("from", MovementsPage::tr("From"), ColumnKind::Code, size::column),
        column("to", MovementsPage::tr("To"), ColumnKind::Code, size::column),
        column("name", MovementsPage::tr("Name"), ColumnKind::Text, 0),
        column("person", MovementsPage::tr("Person"), ColumnKind::Text, size::column),
        column("reference", MovementsPage::tr("Reference"), ColumnKind::Text, 0)};
    columns[When].zone = zone;
    columns[When].listColumn = whenColumn;
    columns[Amount].listColumn = QStringLiteral("quantity");
    for (const At ordered : {When, Amount})
        columns[ordered].sorting = Sorting::Allowed;
    columns[Amount].sum = ColumnSum::Selected;
    columns[To].stretch = true;
    columns[Reference].hidden = true;
    for (const At mayGo : {Kind, Name, Person})
        columns[mayGo].yields = true;
    return columns;
}

QVariant valueOf(const MovementRow& row, int column) {
    switch (column) {
    case When:
        return row.effectiveAtMs;
    case Document:
        return row.number;
    case Kind:
        return documentWords(row.type, row.reversesNumber);
    case Sku:
        return row.sku;
    case Name:
        return row.itemName;
    case Amount:
        return row.quantity.micros();
    case From:
        return fromWords(row);
    case To:
        return toWords(row);
    case Person:
        return row.actor;
    default:
        return row.reference;
    }
}

QVariant readMovement(const MovementRow& row, int column, int role) {
    if (role == TableRole::Value)
        return valueOf(row, column);
    if (column == Amount && role == TableRole::Unit)
        return row.unit;
    if (role == TableRole::Words)
        return (column == From && !row.fromInside) || (column == To && !row.toInside);
    if (column == Kind && role == TableRole::Icon)
        return int(row.reversesNumber.isEmpty() ? documentIcon(row.type) : IconName::Undo);
    if (column == Kind && role == TableRole::TokenRole)
        return int(row.reversesNumber.isEmpty() ? Token::Second : Token::Warn);
    return {};
}

QList<FilterColumn> filterColumns() {
    QList<QPair<QString, QString>> kinds;
    for (const DocumentType type :
         {DocumentType::Receipt, DocumentType::Issue, DocumentType::Transfer, DocumentType::Adjustment})
        kinds.append({documentTypeName(type), documentWords(type, {})});
    const auto text = [](const char* column, const QString& title, const char* also = "") {
        return FilterColumn{
            QString::fromLatin1(column), title, FilterKind::Text, {}, QString::fromLatin1(also)};
    };
    return {{whenColumn, MovementsPage::tr("When"), FilterKind::Moment},
            {QStringLiteral("type"), MovementsPage::tr("What"), FilterKind::Choice, kinds},
            text("sku", MovementsPage::tr("SKU")),
            text("name", MovementsPage::tr("Name")),
            {QStringLiteral("quantity"), MovementsPage::tr("Quantity"), FilterKind::Quantity},
            text("from_code", MovementsPage::tr("From or to"), "to_code"),
            text("party", MovementsPage::tr("Partner")),
            text("actor", MovementsPage::tr("Person")),
            text("number", MovementsPage::tr("Document")),
            text("reference", MovementsPage::tr("Reference")),
            text("reason", MovementsPage::tr("Reason")),
            text("note", MovementsPage::tr("Note"))};
}

QList<ListView> usualViews() {
    const auto view = [](const char* id, const QString& name, const QList<FilterChoice>& filter) {
        return ListView{QString::fromLatin1(id), name, filter, {}, {}, {}};
    };
    const FilterTerm today{whenColumn, FilterOperator::Today, {}};
    const FilterTerm adjusted{
        QStringLiteral("type"), FilterOperator::Is, {documentTypeName(DocumentType::Adjustment)}};
    return {view("all", MovementsPage::tr("All"), {}), view("today", MovementsPage::tr("Today"), {{today}}),
            view("adjusted", MovementsPage::tr("Adjusted"), {{adjusted}})};
}

/// At this place or one below it, from it or to it.
ListFilter atPlace(const QString& path) {
    QList<ListFilter> any;
    for (const char* column : {"from_path", "to_path"}) {
        any += ListFilter::where(QString::fromLatin1(column), Compare::Equals, {path});
        any += ListFilter::where(QString::fromLatin1(column), Compare::StartsWith,
                                 {QString(path + QStringLiteral(" / "))});
    }
    return ListFilter::any(any);
}

} // namespace

MovementsPage::MovementsPage(StockAccess access, QWidget* parent)
    : PagedListPage(QStringLiteral("movements"), parent),
      m_access(std::move(access)),
      m_model(movementColumns(m_access.zone), readMovement,
              PagedSource<MovementRow>{m_access.beside.gateway, m_access.beside.movements.list()}) {
    setObjectName(QStringLiteral("movementsPage"));
    setTitle(tr("Movements"));
    table().setObjectName(QStringLiteral("movementsTable"));
    table().setAccessibleName(tr("Movements"));
    setList(m_model, tr("Reading movements"));
    m_document = new DocumentView(m_access);
    setDetail(m_document);
    m_totals = new DocumentTotals(m_access);
    setDetailFoot(m_totals);
    m_ways = waysIn(*this, m_access.actor);
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        const MovementRow* shown = m_model.rowAt(row);
        if (shown && shown->number != m_document->number())
            showDocument(shown->number);
    });
    connect(m_document, &DocumentView::refused, this, &MovementsPage::showError);
    connect(m_document, &DocumentView::reversed, this, [this](const QString& number, const QString& by) {
        showNotice(tr("%1 is taken back by %2").arg(number, by));
        wantDocument(by);
        ask();
    });
    buildBar();
    buildFilters();
    buildKeys();
}

void MovementsPage::buildKeys() {
    if (m_access.actor.may(Permission::ReverseDocument))
        onKey(PageKey::Undo, tr("Take this document back"), [this] { m_document->offerReversal(); });
    onKey(PageKey::Explain, tr("Explain what is left of this item"), [this] {
        if (const MovementRow* row = m_model.rowAt(table().currentRow()))
            emit linkRequested(
                {QStringLiteral("stock"), {{QStringLiteral("variant"), row->variant.value()}}});
    });
}

void MovementsPage::buildBar() {
    auto* field = addSearch(QStringLiteral("movementsFilter"), tr("Filter"), tr("Document, SKU or name"));
    connect(field, &QLineEdit::returnPressed, this, &MovementsPage::readSearch);
    connect(field, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty() && m_found)
            readSearch();
    });
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (id != itemChip)
            return; // the site's own, or a filter's
        m_variant = {};
        ask();
    });
    m_site = new locations::SiteChoice(*this, m_access.gateway, m_access.places);
    connect(m_site, &locations::SiteChoice::changed, this, &MovementsPage::ask);
}

void MovementsPage::buildFilters() {
    addFilters({QStringLiteral("movements"), filterColumns(), usualViews(),
                [this] { return businessDay(m_access.desk.nowMs(), m_access.zone); }, m_access.zone},
               QStringLiteral("when"), {whenColumn, Qt::DescendingOrder});
}

void MovementsPage::clearFilters() {
    m_variant = {};
    m_found.reset();
    search().clear();
    filters().clear();
    filterBar().removeChip(itemChip);
    m_site->choose({});
    ask();
    table().setFocus();
}

bool MovementsPage::isFiltered() const {
    return m_variant || m_found || !filters().isEmpty() || !m_site->code().isEmpty();
}

void MovementsPage::activate(const QVariantMap& arguments) {
    m_site->refresh();
    if (arguments.contains(QStringLiteral("document"))) {
        wantDocument(arguments.value(QStringLiteral("document")).toString());
        showDocument(m_wanted);
        openDetail();
    }
    if (arguments.contains(QStringLiteral("variant"))) {
        m_variant = VariantId(arguments.value(QStringLiteral("variant")).toLongLong());
        filterBar().setChip(itemChip, tr("Item: %1").arg(arguments.value(QStringLiteral("sku")).toString()));
    }
    arguments.isEmpty() ? showOrAsk() : ask();
}

void MovementsPage::wantDocument(const QString& number) {
    m_wanted = number;
    want(ListFilter::where(QStringLiteral("number"), Compare::Equals, {number}));
}

Result<ListRequest> MovementsPage::request() const {
    BACKROOM_TRY(const ListFilter chosen, filters().filter());
    QList<ListFilter> all{chosen};
    if (m_variant)
        all += ListFilter::where(QStringLiteral("variant_id"), Compare::Equals, {m_variant.value()});
    if (m_found)
        all += *m_found;
    if (!m_site->code().isEmpty())
        all += atPlace(m_site->code());
    return ListRequest{ListFilter::all(all), {}, order()};
}

void MovementsPage::sayEmpty() {
    isFiltered() ? sayNothingMatches()
                 : showEmpty().showNothingYet(tr("Here stands every movement of goods, newest first."),
                                              m_ways.receive, m_ways.import);
}

void MovementsPage::rowsShown() {
    openDetail();
    if (m_wanted.isEmpty())
        return table().selectRow(0);
    showDocument(m_wanted);
    m_wanted.clear();
}

void MovementsPage::showDocument(const QString& number) {
    m_access.gateway.run([access = m_access, number] { return readDocument(access, number); })
        .then(this, [this](const Result<QList<MovementRow>>& lines) {
            if (!lines)
                return showRefusal(lines.error());
            m_document->showDocument(*lines);
            m_totals->showTotals(*lines);
        });
}

void MovementsPage::readSearch() {
    const QString text = search().text().trimmed();
    clearError();
    if (text.isEmpty()) {
        m_found.reset();
        return ask();
    }
    m_access.beside.gateway
        .run([&movements = m_access.beside.movements, text] { return movements.filterFor(text); })
        .then(this, [this, text](const Result<ListFilter>& found) {
            if (text != search().text().trimmed())
                return;
            if (!found)
                return showRefusal(found.error());
            m_found = *found;
            ask();
        });
}

Page::Closed MovementsPage::closeTopmost() {
    if (m_document->isOffering()) {
        m_document->withdrawOffer();
        table().setFocus();
        return Closed::Something;
    }
    return ListPage::closeTopmost();
}

} // namespace backroom::stock
