#include "stock/ui/movements_page.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/list_filters.h"
#include "foundation/ui/theme/tokens.h"
#include "locations/ui/pickers/site_choice.h"
#include "stock/ui/cost_words.h"
#include "stock/ui/document_totals.h"
#include "stock/ui/document_view.h"
#include "stock/ui/stock_words.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

namespace backroom::stock {

namespace {

const QString itemChip = QStringLiteral("item");
const QString itemNameKey = QStringLiteral("sku");
const QString countedChip = QStringLiteral("counted");
const QString whenColumn = QStringLiteral("effective_at");

enum At { When, Document, Kind, Sku, Name, Amount, From, To, Person, Reference, Cost };

/// `currency`: of what the goods cost; none for who may not see it.
Columns movementColumns(const QTimeZone& zone, const std::optional<Currency>& currency) {
    const auto column = [](const char* id, const QString& title, ColumnKind kind, int width) {
        return Column{QString::fromLatin1(id), title, kind, width, ColumnSum::None, Sorting::None};
    };
    // What a person asks first stands left: beside the document's pane there is room for five.
    Columns columns = {
        column("when", MovementsPage::tr("When"), ColumnKind::DateTime, size::instantColumn),
        column("document", MovementsPage::tr("Document"), ColumnKind::Code, size::column),
        column("kind", MovementsPage::tr("What"), ColumnKind::State, size::instantColumn),
        column("sku", MovementsPage::tr("SKU"), ColumnKind::Code, size::fieldShort),
        column("name", MovementsPage::tr("Name"), ColumnKind::Text, 0),
        column("quantity", MovementsPage::tr("Quantity"), ColumnKind::Number, size::figureColumn),
        column("from", MovementsPage::tr("From"), ColumnKind::Code, size::column),
        column("to", MovementsPage::tr("To"), ColumnKind::Code, size::column),
        column("person", MovementsPage::tr("Person"), ColumnKind::Text, size::instantColumn),
        column("reference", MovementsPage::tr("Reference"), ColumnKind::Text, 0)};
    columns[When].zone = zone;
    columns[When].listColumn = whenColumn;
    columns[Amount].listColumn = QStringLiteral("quantity");
    // All kinds of documents count on from one another: as they were written is by the digits of their
    // numbers.
    columns[Document].listColumn = QStringLiteral("document_id");
    // A ledger is long: it is ordered by what an index keeps in order on both engines. Codes, names and ends
    // come from other tables, and to order by them would be to read every entry first; a filter finds them.
    for (const At ordered : {When, Document, Amount})
        columns[ordered].sorting = Sorting::Allowed;
    columns[Amount].sum = ColumnSum::Selected;
    columns[Name].stretch = columns[Name].names = true;
    columns[Reference].hidden = true;
    for (const At mayGo : {Kind, From, To, Person}) // the pane says them of each line
        columns[mayGo].yields = true;
    if (currency) {
        columns += column("cost", MovementsPage::tr("Cost"), ColumnKind::Money, size::figureColumn);
        columns[Cost].unit = currency->code();
        columns[Cost].sum = ColumnSum::Value;
        columns[Cost].yields = true;
    }
    return columns;
}

std::optional<Currency> currencyShown(const StockAccess& access) {
    const Result<Currency> currency = Currency::fromCode(access.currency);
    return currency && access.actor.may(Permission::SeeCost) ? std::optional(*currency) : std::nullopt;
}

QVariant valueOf(const MovementRow& row, int column) {
    switch (column) {
    case When:
        return row.effectiveAtMs;
    case Document:
        return row.number;
    case Kind:
        return documentKind(row.type, row.reversesNumber);
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
    case Cost:
        return row.costTotalMinor ? QVariant(*row.costTotalMinor) : QVariant();
    default:
        return row.reference;
    }
}

/// `digits`: of the currency.
QVariant readMovement(const MovementRow& row, int column, int role, int digits) {
    if (role == TableRole::Value)
        return valueOf(row, column);
    if (column == Cost && role == TableRole::Digits)
        return digits;
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
    for (const DocumentType type : {DocumentType::Receipt, DocumentType::Issue, DocumentType::Transfer,
                                    DocumentType::Adjustment, DocumentType::Count, DocumentType::Return})
        kinds.append({documentTypeName(type), documentKind(type)});
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

/// Goods that came from outside, or went there; what took such a document back is neither, as on Today.
ListFilter crossing(DocumentType type, int fromInside) {
    return ListFilter::all(
        {ListFilter::where(QStringLiteral("type"), Compare::Equals, {documentTypeName(type)}),
         ListFilter::where(QStringLiteral("from_tracked"), Compare::Equals, {fromInside}),
         ListFilter::where(QStringLiteral("to_tracked"), Compare::Equals, {1 - fromInside})});
}

ListFilter countedFilter(const QString& counted, const QString& from, const QString& to) {
    const ListFilter days = ListFilter::where(QStringLiteral("business_day"), Compare::Between, {from, to});
    const ListFilter received = crossing(DocumentType::Receipt, 0);
    const ListFilter issued = crossing(DocumentType::Issue, 1);
    if (counted == QLatin1String("received"))
        return ListFilter::all({days, received});
    if (counted == QLatin1String("issued"))
        return ListFilter::all({days, issued});
    return counted == QLatin1String("both") ? ListFilter::all({days, ListFilter::any({received, issued})})
                                            : days;
}

QString countedWords(const QString& counted, const QString& from, const QString& to) {
    const auto day = [](const QString& iso) { return formats::date(QDate::fromString(iso, Qt::ISODate)); };
    const QString days = from == to ? day(from) : MovementsPage::tr("%1 to %2").arg(day(from), day(to));
    if (counted == QLatin1String("received"))
        return MovementsPage::tr("Received: %1").arg(days);
    if (counted == QLatin1String("issued"))
        return MovementsPage::tr("Issued: %1").arg(days);
    return counted == QLatin1String("both") ? MovementsPage::tr("Received or issued: %1").arg(days)
                                            : MovementsPage::tr("Moved: %1").arg(days);
}

} // namespace

MovementsPage::MovementsPage(StockAccess access, QWidget* parent)
    : PagedListPage(QStringLiteral("movements"), parent),
      m_access(std::move(access)),
      m_model(
          movementColumns(m_access.zone, currencyShown(m_access)),
          [digits = currencyShown(m_access).value_or(Currency()).minorDigits()](const MovementRow& row,
                                                                                int column, int role) {
              return readMovement(row, column, role, digits);
          },
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
    setPrimaryAction(m_ways.receive);
    if (auto* preview = m_document->findChild<QWidget*>(QStringLiteral("reversalPreview")))
        preview->installEventFilter(this);
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        const MovementRow* shown = m_model.rowAt(row);
        if (shown && shown->number != m_asked)
            showDocument(shown->number);
    });
    connect(m_document, &DocumentView::refused, this, &MovementsPage::showError);
    connect(m_document, &DocumentView::documentRequested, this, [this](const QString& other) {
        emit linkRequested({pageId(), {{QStringLiteral("document"), other}}});
    });
    connect(m_document, &DocumentView::reversed, this, [this](const QString& number, const QString& by) {
        wantDocument(by);
        ask();
        showNotice(tr("%1 is taken back by %2").arg(number, by));
    });
    buildBar();
    buildFilters();
    buildKeys();
}

/// While it is offered to take a document back, that is the one filled button, and Ctrl+Enter's.
bool MovementsPage::eventFilter(QObject* watched, QEvent* event) {
    const bool isShown = event->type() == QEvent::ShowToParent;
    if (m_ways.receive && (isShown || event->type() == QEvent::HideToParent))
        m_ways.receive->setEnabled(!isShown);
    return PagedListPage::eventFilter(watched, event);
}

void MovementsPage::buildKeys() {
    if (m_access.actor.may(Permission::ReverseDocument))
        onKey(PageKey::Undo, tr("Take this document back"), [this] { m_document->offerReversal(); });
    onKey(PageKey::Explain, tr("Explain this number"), [this] {
        const MovementRow* row = m_model.rowAt(table().currentRow());
        const auto currency = currencyShown(m_access);
        if (row && currency && table().currentColumn() == QLatin1String("cost")) {
            const CostReason why = costReason(*row, *currency);
            showNotice(why.sum, why.from);
        } else if (row) {
            emit linkRequested({QStringLiteral("stock"),
                                {{QStringLiteral("variant"), row->variant.value()},
                                 {QStringLiteral("explain"), true},
                                 {QStringLiteral("asOf"), QString()}}});
        }
    });
}

void MovementsPage::buildBar() {
    addSearch(QStringLiteral("movementsFilter"), tr("Filter"), tr("Document, SKU or name"));
    narrowWhileTyping();
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (id == itemChip)
            chooseItem({}, {});
        else if (id == countedChip)
            chooseCounted({});
        else
            return; // the site's own, or a filter's
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
    takeWords({});
    filters().clear();
    takeOwn({{ownSite, {}}});
    narrowed();
    table().setFocus();
}

bool MovementsPage::isFiltered() const {
    return m_variant || m_found || !m_counted.isEmpty() || !filters().isEmpty() || !m_site->code().isEmpty();
}

MovementsPage::Own MovementsPage::own() const {
    return {{ownSite, m_site->code()},
            {itemChip, m_variant ? QString::number(m_variant.value()) : QString()},
            {itemNameKey, m_sku},
            {countedChip, m_counted.join(QLatin1Char(' '))}};
}

void MovementsPage::takeOwn(const Own& own) {
    chooseItem(VariantId(own.value(itemChip).toLongLong()), own.value(itemNameKey));
    chooseCounted(own.value(countedChip).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    if (own.contains(ownSite))
        m_site->choose(own.value(ownSite));
}

void MovementsPage::chooseItem(VariantId variant, const QString& sku) {
    m_variant = variant;
    m_sku = sku;
    if (variant)
        filterBar().setChip(itemChip, tr("Item: %1").arg(sku));
    else
        filterBar().removeChip(itemChip);
}

void MovementsPage::chooseCounted(const QStringList& countedFromTo) {
    m_counted = countedFromTo.size() == 3 ? countedFromTo : QStringList();
    if (m_counted.isEmpty())
        filterBar().removeChip(countedChip);
    else
        filterBar().setChip(countedChip, countedWords(m_counted.at(0), m_counted.at(1), m_counted.at(2)));
}

void MovementsPage::activate(const QVariantMap& arguments) {
    m_site->refresh();
    if (arguments.contains(QStringLiteral("counted")))
        return showCounted(arguments);
    if (arguments.contains(QStringLiteral("reason")))
        return showReason(arguments.value(QStringLiteral("reason")).toString());
    if (arguments.contains(QStringLiteral("undoMine")))
        return offerLastPosted();
    if (arguments.contains(QStringLiteral("document"))) {
        wantDocument(arguments.value(QStringLiteral("document")).toString());
        m_undoWanted = arguments.value(QStringLiteral("undo")).toBool() ? m_wanted : QString();
        showDocument(m_wanted);
        openDetail();
    }
    if (arguments.contains(QStringLiteral("variant")))
        chooseItem(VariantId(arguments.value(QStringLiteral("variant")).toLongLong()),
                   arguments.value(QStringLiteral("sku")).toString());
    arguments.isEmpty() ? showOrAsk() : ask();
}

void MovementsPage::offerLastPosted() {
    m_access.gateway.run([access = m_access] { return access.movements.lastPosted(); })
        .then(this, [this](const Result<QString>& number) {
            if (!number)
                return showRefusal(number.error());
            if (!number->isEmpty())
                return activate({{QStringLiteral("document"), *number}, {QStringLiteral("undo"), true}});
            activate({});
            showNotice(tr("You posted nothing that could be taken back"),
                       tr("choose a document here and press Ctrl+Z, whoever posted it"));
        });
}

void MovementsPage::refreshChanged() {
    PagedListPage::refreshChanged();
    // Somebody may have taken back what is looked at.
    if (!m_asked.isEmpty())
        showDocument(m_asked);
}

/// What narrowed the page down before would leave lines of a figure out.
void MovementsPage::widen() {
    chooseItem({}, {});
    takeWords({});
    chooseCounted({});
}

void MovementsPage::showReason(const QString& reason) {
    widen();
    m_site->choose({});
    filters().show(QStringLiteral("all"),
                   {FilterChoice{{QStringLiteral("reason"), FilterOperator::Is, {reason}}}}); // which asks
}

void MovementsPage::showCounted(const QVariantMap& arguments) {
    const auto text = [&arguments](const char* key) {
        return arguments.value(QLatin1String(key)).toString();
    };
    widen();
    chooseCounted({text("counted"), text("from"), text("to")});
    filters().show(QStringLiteral("all"), {}); // which asks
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
    if (!m_counted.isEmpty())
        all += countedFilter(m_counted.at(0), m_counted.at(1), m_counted.at(2));
    if (!m_site->code().isEmpty())
        all += atPlace(m_site->code());
    return ListRequest{ListFilter::all(all), {}, order()};
}

void MovementsPage::sayEmpty() {
    isFiltered() ? sayNothingMatches()
                 : showEmpty().showNothingYet(tr("Here stands every movement of goods, newest first."),
                                              m_ways.receive, m_ways.import);
}

void MovementsPage::rowsShown(Leads leads) {
    openDetail();
    if (!m_wanted.isEmpty())
        return showDocument(std::exchange(m_wanted, {}));
    if (leads == Leads::ToTheTop)
        table().selectRow(0);
}

void MovementsPage::showDocument(const QString& number) {
    m_asked = number;
    m_access.gateway.run([access = m_access, number] { return readDocument(access, number); })
        .then(this, [this, number](const Result<DocumentSheet>& sheet) {
            // Another was gone to while this one was read.
            if (number != m_asked)
                return;
            if (!sheet) {
                m_asked = m_document->number();
                return showRefusal(sheet.error());
            }
            m_document->showDocument(*sheet);
            m_totals->showTotals(sheet->lines);
            if (number == m_undoWanted) {
                m_undoWanted.clear();
                m_document->offerReversal();
            }
        });
}

/// What is typed may be a document or name items: which, the ledger knows.
void MovementsPage::narrowed() {
    const QString words = typed();
    if (words.isEmpty()) {
        m_words.clear();
        m_found.reset();
    }
    m_isLookingUp = words != m_words;
    if (!m_isLookingUp)
        return ask();
    clearError();
    m_access.beside.gateway
        .run([&movements = m_access.beside.movements, words] { return movements.filterFor(words); })
        .then(this, [this, words](const Result<ListFilter>& found) {
            if (words != typed())
                return;
            m_isLookingUp = false;
            if (!found) {
                showRefusal(found.error());
                return emit settled();
            }
            m_words = words;
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
