#include "stock/ui/stock_page.h"

#include "foundation/domain/row_filter.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/list_filters.h"
#include "foundation/ui/kit/sheet.h"
#include "foundation/ui/kit/table_roles.h"
#include "foundation/ui/theme/tokens.h"
#include "locations/ui/pickers/site_choice.h"
#include "stock/ui/explain_panel.h"
#include "stock/ui/item_detail.h"

#include <QCalendarWidget>
#include <QLineEdit>

namespace backroom::stock {

namespace {

const QString byItemView = QStringLiteral("item");
const QString byPlaceView = QStringLiteral("place");
const QString bySiteView = QStringLiteral("site");
const QString asOfChip = QStringLiteral("asOf");
constexpr int stillDays = 180;

QList<ListView> usualViews() {
    const auto view = [](const QString& id, const QString& name) {
        ListView made;
        made.id = id;
        made.name = name;
        made.shape = id;
        return made;
    };
    return {view(byItemView, StockPage::tr("By item")), view(byPlaceView, StockPage::tr("By location")),
            view(bySiteView, StockPage::tr("By site"))};
}

QList<StockItem> shownOf(const QList<StockItem>& rows, const StockColumns& columns,
                         const ListRequest& request) {
    const QList<int> order =
        arranged(int(rows.size()), request, StockColumns::searched(),
                 [&](int row, const QString& column) { return columns.value(rows.at(row), column); });
    QList<StockItem> shown;
    shown.reserve(order.size());
    for (const int row : order)
        shown.append(rows.at(row));
    return shown;
}

} // namespace

StockPage::StockPage(StockAccess access, QWidget* parent)
    : ListPage(QStringLiteral("stock"), parent),
      m_access(std::move(access)),
      m_thumbnails(new Thumbnails(
          m_access.gateway,
          [&pictures = m_access.pictures](const QStringList& hashes) { return pictures.thumbnails(hashes); },
          this)) {
    setObjectName(QStringLiteral("stockPage"));
    setTitle(tr("Stock"));
    table().setObjectName(QStringLiteral("stockTable"));
    table().setAccessibleName(tr("Stock"));
    makeTable();
    connect(m_thumbnails, &Thumbnails::changed, this, [this] { table().viewport()->update(); });
    buildDetail();
    buildBar();
    buildFilters();
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row >= 0)
            showItem(m_model->row(row).row.variant);
    });
    m_ways = waysIn(*this, m_access.actor);
    setPrimaryAction(m_ways.receive);
    onKey(PageKey::Explain, tr("Explain this number"), [this] { explainCurrent(); });
}

void StockPage::makeTable() {
    const StockColumns columns(shape(), m_sheet.sites, m_access.zone);
    auto made = std::make_unique<Model>(
        columns.columns(),
        [this, columns](const StockItem& item, int column, int role) {
            return cell(columns, item, column, role);
        },
        keyOfStockItem);
    table().setViewId(shape() == StockShape::Item ? QStringLiteral("stock")
                                                  : QStringLiteral("stock/") + m_filters->shape());
    setTable(made.get());
    m_model = std::move(made);
    if (m_filters)
        m_filters->setColumns(columns.filterColumns());
}

void StockPage::buildBar() {
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("stockFilter"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setPlaceholderText(tr("Name, SKU or location"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(size::field);
    addFilterWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &StockPage::arrange);
    auto* asOf = new Button(tr("As of a day …"));
    asOf->setObjectName(QStringLiteral("stockAsOf"));
    asOf->setIconName(IconName::Calendar);
    connect(asOf, &Button::clicked, this, &StockPage::chooseDay);
    addFilterWidget(asOf);
    connect(findChild<EmptyState*>(), &EmptyState::clearFiltersRequested, this, &StockPage::clearFilters);
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (id == asOfChip)
            setAsOf({});
    });
    m_site = new locations::SiteChoice(*this, m_access.gateway, m_access.places);
    connect(m_site, &locations::SiteChoice::changed, this, [this] { ask(Asking::NewQuestion); });
}

void StockPage::buildFilters() {
    const StockColumns columns(StockShape::Item, {}, m_access.zone);
    m_filters = new ListFilters(*this, {QStringLiteral("stock"), columns.filterColumns(), usualViews(),
                                        [this] { return businessDay(m_access.desk.nowMs(), m_access.zone); },
                                        m_access.zone});
    connect(m_filters, &ListFilters::shapeChanged, this, [this] {
        m_sheet = {};
        makeTable();
    });
    connect(m_filters, &ListFilters::changed, this,
            [this] { m_sheet.rows.isEmpty() ? ask(Asking::NewQuestion) : arrange(); });
}

void StockPage::clearFilters() {
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_filters->clear();
    m_site->choose({});
    showAsOf({});
    ask(Asking::NewQuestion);
    table().setFocus();
}

void StockPage::buildDetail() {
    m_detail = new DetailStack;
    m_item = new ItemDetail(m_access.zone);
    m_explain = new ExplainPanel;
    m_detail->addFace(m_item);
    m_detail->addFace(m_explain);
    setDetail(m_detail);
    const auto openDocument = [this](const QString& number) {
        emit linkRequested({QStringLiteral("movements"), {{QStringLiteral("document"), number}}});
    };
    connect(m_item, &ItemDetail::explainRequested, this, [this](QuantityPart part) {
        explain(m_shown,
                part == QuantityPart::Reserved ? ExplainedNumber::Reserved : ExplainedNumber::OnHand);
    });
    connect(m_item, &ItemDetail::documentRequested, this, openDocument);
    connect(m_item, &ItemDetail::productRequested, this, [this] {
        emit linkRequested({QStringLiteral("products"), {{QStringLiteral("variant"), m_shown.value()}}});
    });
    connect(m_explain, &ExplainPanel::documentRequested, this, openDocument);
    connect(m_explain, &ExplainPanel::closeRequested, this, [this] { (void)closeTopmost(); });
}

QVariant StockPage::cell(const StockColumns& columns, const StockItem& item, int column, int role) const {
    if (column == 0)
        return role == TableRole::Value ? m_thumbnails->cell(item.imageHash) : QVariant();
    return columns.cell(item, column, role);
}

StockShape StockPage::shape() const {
    const QString shape = m_filters ? m_filters->shape() : QString();
    return shape == byPlaceView  ? StockShape::Place
           : shape == bySiteView ? StockShape::Site
                                 : StockShape::Item;
}

StockQuestion StockPage::question() const {
    StockQuestion question;
    question.locationPath = m_site->code();
    if (m_asOf.isValid())
        question.asOfMs = endOfBusinessDayMs(m_asOf, m_access.zone);
    return question;
}

Result<ListRequest> StockPage::request() const {
    BACKROOM_TRY(const ListFilter filter, m_filters->filter());
    return ListRequest{filter, m_search->text(),
                       m_filters->sort().value_or(ListSort{QStringLiteral("sku"), Qt::AscendingOrder})};
}

void StockPage::activate(const QVariantMap& arguments) {
    m_site->refresh();
    if (arguments.contains(QStringLiteral("variant"))) {
        m_wanted = VariantId(arguments.value(QStringLiteral("variant")).toLongLong());
        if (arguments.contains(QStringLiteral("asOf")))
            showAsOf(QDate::fromString(arguments.value(QStringLiteral("asOf")).toString(), Qt::ISODate));
        const QSignalBlocker quiet(m_search);
        m_search->clear();
        m_filters->show(byItemView, {});
        m_detail->setCurrentWidget(m_item);
        showItem(m_wanted);
        openDetail();
        const QVariant why = arguments.value(QStringLiteral("explain"));
        if (why.toString() == QLatin1String("cost"))
            explain(m_wanted, ExplainedNumber::Cost);
        else if (why.toBool())
            explain(m_wanted, ExplainedNumber::OnHand, arguments.value(QStringLiteral("place")).toString());
    }
    if (const QString look = arguments.value(QStringLiteral("look")).toString(); !look.isEmpty())
        return showLook(look);
    ask(m_sheet.rows.isEmpty() || m_wanted ? Asking::NewQuestion : Asking::SameQuestion);
}

void StockPage::showLook(const QString& look) {
    const auto term = [](const char* column, FilterOperator comparison, const QString& value) {
        return FilterChoice{{QString::fromLatin1(column), comparison, {value}}};
    };
    const QString nothing = QStringLiteral("0");
    m_sheet = {}; // as it is now, not as it was read before
    if (look == QLatin1String("negative"))
        m_filters->show(byPlaceView, {term("onHand", FilterOperator::Below, nothing)});
    else if (look == QLatin1String("held"))
        m_filters->show(byPlaceView, {term("held", FilterOperator::Above, nothing)});
    else
        m_filters->show(byItemView,
                        {term("onHand", FilterOperator::Above, nothing),
                         term("lastMoved", FilterOperator::OlderThan, QString::number(stillDays))});
}

void StockPage::refreshChanged() {
    ask(Asking::SameQuestion);
    if (m_shown && m_detail->currentWidget() == m_item)
        showItem(m_shown);
}

void StockPage::ask(Asking asking) {
    const Result<ListRequest> asked = request();
    if (!asked)
        return showError(asked.error());
    if (asking == Asking::NewQuestion)
        setWaiting(tr("Reading stock"));
    const int number = ++m_question;
    m_access.beside.gateway
        .run([reading = m_access.beside, shape = shape(), question = question(), request = *asked,
              zone = m_access.zone]() -> Result<Answer> {
            Answer answer;
            BACKROOM_TRY(answer.sheet, readStock(reading, shape, question));
            if (shape == StockShape::Item && !question.asOfMs)
                BACKROOM_CHECK(addLastMoved(reading, answer.sheet));
            answer.shown = shownOf(answer.sheet.rows, StockColumns(shape, answer.sheet.sites, zone), request);
            return answer;
        })
        .then(this, [this, number, asking](const Result<Answer>& answer) {
            if (number == m_question)
                take(answer, asking);
        });
}

void StockPage::arrange() {
    const Result<ListRequest> asked = request();
    if (!asked)
        return showError(asked.error());
    const int number = ++m_question;
    m_access.beside.gateway
        .run([rows = m_sheet.rows, request = *asked,
              columns = StockColumns(shape(), m_sheet.sites, m_access.zone)]() -> Result<QList<StockItem>> {
            return shownOf(rows, columns, request);
        })
        .then(this, [this, number](const Result<QList<StockItem>>& shown) {
            if (number != m_question)
                return;
            clearWaiting();
            if (!shown)
                return showRefusal(shown.error());
            clearError();
            show(*shown, Asking::NewQuestion);
        });
}

void StockPage::take(const Result<Answer>& answer, Asking asking) {
    clearWaiting();
    if (!answer)
        return showRefusal(answer.error());
    clearError();
    const bool otherSites = answer->sheet.sites != m_sheet.sites;
    m_sheet = answer->sheet;
    if (otherSites)
        makeTable();
    show(answer->shown, otherSites ? Asking::NewQuestion : asking);
}

void StockPage::show(const QList<StockItem>& rows, Asking asking) {
    setCount(rows.size());
    const QString text = m_search->text().trimmed();
    if (m_sheet.rows.isEmpty() && m_site->code().isEmpty() && m_filters->isEmpty() && text.isEmpty()) {
        showEmpty().showNothingYet(tr("Here stands what lies where, as soon as goods came in."),
                                   m_ways.receive, m_ways.import);
        return;
    }
    if (rows.isEmpty()) {
        QStringList filters = filterBar().chipTexts();
        if (!text.isEmpty())
            filters.append(tr("“%1”").arg(text));
        m_model->setRows({});
        showEmpty().showNothingMatches(filters);
        return;
    }
    showBody();
    if (asking == Asking::SameQuestion)
        return m_model->refresh(rows);
    m_model->setRows(rows);
    selectWanted();
}

void StockPage::selectWanted() {
    const VariantId wanted = m_wanted ? m_wanted : m_shown;
    int row = 0;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->row(i).row.variant == wanted) {
            row = i;
            break;
        }
    }
    table().selectRow(row);
    m_wanted = {};
    openDetail();
}

void StockPage::showItem(VariantId variant) {
    if (variant != m_shown)
        showFromTop(m_item);
    m_shown = variant;
    const QDate lastDay = m_asOf.isValid() ? m_asOf : businessDay(m_access.desk.nowMs(), m_access.zone);
    m_access.gateway
        .run([access = m_access, variant, asOf = question().asOfMs] {
            return readItem(access, variant, asOf);
        })
        .then(this, [this, variant, lastDay](const Result<ItemSheet>& sheet) {
            if (variant != m_shown)
                return;
            if (!sheet)
                return showRefusal(sheet.error());
            m_item->showItem(*sheet, lastDay);
        });
}

void StockPage::explainCurrent() {
    const int row = table().currentRow();
    if (row < 0 || row >= m_model->rowCount()) {
        if (m_shown)
            explain(m_shown, ExplainedNumber::OnHand);
        return;
    }
    const StockRow& asked = m_model->row(row).row;
    const QString column = table().currentColumn();
    const QString site = StockColumns::siteOf(column);
    // By location the number that stands there is one location's.
    const QString place = !site.isEmpty() ? site : asked.location ? asked.locationCode : m_site->code();
    explain(asked.variant,
            column == QLatin1String("reserved") ? ExplainedNumber::Reserved : ExplainedNumber::OnHand, place);
}

void StockPage::explain(VariantId variant, ExplainedNumber what, const QString& place) {
    struct Answer {
        catalog::VariantRef variant;
        Explanation why;
    };
    m_access.gateway
        .run([access = m_access, variant, what, place, asOf = question().asOfMs]() -> Result<Answer> {
            Answer answer;
            BACKROOM_TRY(answer.variant, access.codes.byId(variant));
            QString path;
            if (!place.isEmpty()) {
                BACKROOM_TRY(const StockList::Place where, access.stock.placeByCode(place));
                path = where.path;
            }
            BACKROOM_TRY(answer.why, access.explain.number(variant, path, asOf, what));
            return answer;
        })
        .then(this, [this, place](const Result<Answer>& answer) {
            if (!answer)
                return showError(answer.error());
            m_explain->showExplanation(answer->variant, answer->why, whenWords(place), m_access.currency);
            m_detail->setCurrentWidget(m_explain);
            openDetail();
            m_explain->setFocus();
        });
}

QString StockPage::whenWords(const QString& place) const {
    const QString when = m_asOf.isValid() ? tr("as of %1").arg(formats::date(m_asOf))
                                          : formats::dateTime(m_access.desk.nowMs(), m_access.zone);
    return place.isEmpty() ? when : tr("at %1, %2").arg(place, when);
}

Page::Closed StockPage::closeTopmost() {
    if (m_detail->currentWidget() == m_explain) {
        m_detail->setCurrentWidget(m_item);
        table().setFocus();
        return Closed::Something;
    }
    return ListPage::closeTopmost();
}

void StockPage::chooseDay() {
    auto* sheet = new Sheet(tr("Stock as of a day"), window());
    sheet->setWords(tr("What lay where at the end of that day, as known now."));
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("asOfCalendar"));
    calendar->setMaximumDate(businessDay(m_access.desk.nowMs(), m_access.zone));
    if (m_asOf.isValid())
        calendar->setSelectedDate(m_asOf);
    sheet->setBody(calendar);
    sheet->setPrimary(tr("Show that day"));
    connect(sheet, &Sheet::primaryTriggered, this, [this, sheet, calendar] {
        setAsOf(calendar->selectedDate());
        sheet->accept();
    });
    sheet->open();
}

void StockPage::showAsOf(const QDate& day) {
    m_asOf = day;
    if (day.isValid())
        filterBar().setChip(asOfChip, tr("As of: %1").arg(formats::date(day)));
    else
        filterBar().removeChip(asOfChip);
}

void StockPage::setAsOf(const QDate& day) {
    showAsOf(day);
    ask(Asking::NewQuestion);
    if (m_shown)
        showItem(m_shown);
}

} // namespace backroom::stock
