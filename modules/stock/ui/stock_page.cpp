#include "stock/ui/stock_page.h"

#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/day_sheet.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
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
const QString placeChip = QStringLiteral("place");
const QString placePathKey = QStringLiteral("placePath");
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

StockShape shapeOf(const QString& view) {
    return view == byPlaceView ? StockShape::Place : view == bySiteView ? StockShape::Site : StockShape::Item;
}

} // namespace

StockPage::StockPage(StockAccess access, QWidget* parent)
    : HeldListPage(QStringLiteral("stock"), access.beside.gateway, parent),
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
        if (row < 0)
            return;
        m_isNamed = false;
        leaveExplanation(model().row(row));
        showItem(model().row(row).row.variant);
    });
    connect(&table(), &TableView::selectionSumChanged, this, &StockPage::addValue);
    m_ways = waysIn(*this, m_access.actor);
    setPrimaryAction(m_ways.receive);
    onKey(PageKey::Explain, tr("Explain this number"), [this] { explainCurrent(); });
    if (m_access.actor.may(Permission::ReverseDocument))
        onKey(PageKey::Undo, tr("Take your last document back"), [this] {
            emit linkRequested({QStringLiteral("movements"), {{QStringLiteral("undoMine"), true}}});
        });
}

void StockPage::makeTable() {
    const StockColumns columns(m_shape, m_sites, m_access.zone);
    table().setViewId(m_shape == StockShape::Item    ? QStringLiteral("stock")
                      : m_shape == StockShape::Place ? QStringLiteral("stock/") + byPlaceView
                                                     : QStringLiteral("stock/") + bySiteView);
    setList(std::make_unique<Model>(
                columns.columns(),
                [this, columns](const StockItem& item, int column, int role) {
                    return cell(columns, item, column, role);
                },
                keyOfStockItem),
            StockColumns::searched(),
            [columns](const StockItem& item, const QString& column) { return columns.value(item, column); });
}

void StockPage::buildBar() {
    auto* field = addSearch(QStringLiteral("stockFilter"), tr("Filter"), tr("Name, SKU or location"));
    connect(field, &QLineEdit::textChanged, this, [this] { arrange(); });
    auto* asOf = new Button(tr("As of a day …"));
    asOf->setObjectName(QStringLiteral("stockAsOf"));
    asOf->setIconName(IconName::Calendar);
    connect(asOf, &Button::clicked, this, &StockPage::chooseDay);
    onCommand(tr("Stock as of a day …"), [this] { chooseDay(); });
    addFilterWidget(asOf);
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (id == asOfChip)
            setAsOf({});
        if (id == placeChip) {
            showPlace({}, {});
            askAnew();
        }
    });
    m_site = new locations::SiteChoice(*this, m_access.gateway, m_access.places);
    connect(m_site, &locations::SiteChoice::changed, this, &StockPage::askAnew);
}

void StockPage::buildFilters() {
    addFilters({QStringLiteral("stock"), filtersOf(StockColumns(m_shape, {}, m_access.zone).columns()),
                usualViews(), [this] { return businessDay(m_access.desk.nowMs(), m_access.zone); },
                m_access.zone},
               QStringLiteral("sku"), {QStringLiteral("sku"), Qt::AscendingOrder});
    connect(&filters(), &ListFilters::shapeChanged, this, [this] {
        m_shape = shapeOf(filters().shape());
        m_sites.clear();
        letGo();
        makeTable();
        filters().setColumns(filtersOf(model().columns()));
    });
}

void StockPage::narrowed() {
    isHeld() ? HeldListPage::narrowed() : ask(Asking::NewQuestion);
}

StockPage::Own StockPage::own() const {
    return {{ownSite, m_site->code()},
            {asOfChip, m_asOf.isValid() ? m_asOf.toString(Qt::ISODate) : QString()},
            {placeChip, m_place},
            {placePathKey, m_placePath}};
}

void StockPage::takeOwn(const Own& own) {
    if (own.contains(ownSite))
        m_site->choose(own.value(ownSite));
    showAsOf(QDate::fromString(own.value(asOfChip), Qt::ISODate));
    showPlace(own.value(placeChip), own.value(placePathKey));
    letGo();
}

void StockPage::clearFilters() {
    const QSignalBlocker quiet(&search());
    search().clear();
    filters().clear();
    m_site->choose({});
    showPlace({}, {});
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
    connect(m_item, &ItemDetail::explainRequested, this, &StockPage::explainAsked);
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

void StockPage::activate(const QVariantMap& arguments) {
    m_site->refresh();
    const bool isForAnItem = arguments.contains(QStringLiteral("variant"));
    m_isAsked = false;
    if (isForAnItem) {
        const VariantId wanted(arguments.value(QStringLiteral("variant")).toLongLong());
        if (arguments.contains(QStringLiteral("asOf")))
            showAsOf(QDate::fromString(arguments.value(QStringLiteral("asOf")).toString(), Qt::ISODate));
        const QSignalBlocker quiet(&search());
        search().clear();
        showPlace({}, {});
        filters().show(byItemView, {});
        m_detail->setCurrentWidget(m_item);
        m_isNamed = true;
        showItem(wanted);
        openDetail();
        const QVariant why = arguments.value(QStringLiteral("explain"));
        const auto named = explainedNumberFromName(why.toString());
        m_isAsked = !named && !why.toBool();
        if (named || why.toBool())
            explain(wanted, named.value_or(ExplainedNumber::OnHand),
                    arguments.value(QStringLiteral("place")).toString(),
                    arguments.value(QStringLiteral("alone")).toBool() ? PlaceScope::Alone
                                                                      : PlaceScope::AndBelow);
    }
    const QString look = arguments.value(QStringLiteral("look")).toString();
    if (look == QLatin1String("place"))
        return showNumberAt(arguments);
    if (!look.isEmpty())
        return showLook(look);
    ask(!isHeld() || isForAnItem ? Asking::NewQuestion : Asking::SameQuestion);
}

/// Why a number is so stands beside its own row alone.
void StockPage::leaveExplanation(const StockItem& chosen) {
    const bool isItsRow = chosen.row.variant == m_explained &&
                          (m_explainedRow.isNull() || m_explainedRow == keyOfStockItem(chosen));
    if (!isItsRow)
        m_detail->setCurrentWidget(m_item);
}

void StockPage::showLook(const QString& look) {
    const auto term = [](const char* column, FilterOperator comparison, const QString& value) {
        return FilterChoice{{QString::fromLatin1(column), comparison, {value}}};
    };
    const QString nothing = QStringLiteral("0");
    letGo(); // as it is now, not as it was read before
    m_detail->setCurrentWidget(m_item);
    showPlace({}, {});
    if (look == QLatin1String("negative"))
        filters().show(byPlaceView, {term("onHand", FilterOperator::Below, nothing)});
    else if (look == QLatin1String("held"))
        filters().show(byPlaceView, {term("held", FilterOperator::Above, nothing)});
    else
        filters().show(byItemView,
                       {term("onHand", FilterOperator::Above, nothing),
                        term("lastMoved", FilterOperator::OlderThan, QString::number(stillDays))});
}

QString StockPage::placeAsked() const {
    return m_place.isEmpty() ? m_site->code() : m_place;
}

void StockPage::showPlace(const QString& code, const QString& path) {
    m_place = code;
    m_placePath = path;
    if (code.isEmpty())
        filterBar().removeChip(placeChip);
    else
        filterBar().setChip(placeChip, tr("At: %1").arg(code));
}

void StockPage::showNumberAt(const QVariantMap& arguments) {
    const QSignalBlocker quiet(&search());
    search().clear();
    showAsOf({});
    letGo();
    m_detail->setCurrentWidget(m_item);
    showPlace(arguments.value(QStringLiteral("place")).toString(),
              arguments.value(QStringLiteral("path")).toString());
    const FilterTerm counts{
        arguments.value(QStringLiteral("explain")).toString(), FilterOperator::IsNot, {QStringLiteral("0")}};
    filters().show(byItemView, {{counts}});
}

bool StockPage::isAskedWhole() const {
    return !isNarrowed() && placeAsked().isEmpty();
}

void StockPage::sayEmpty() {
    // Nothing ever lay here: what there is to see of an item that was asked for by name is its product.
    if (std::exchange(m_isAsked, false))
        emit linkRequested({QStringLiteral("products"), {{QStringLiteral("variant"), m_shown.value()}}});
    showEmpty().showNothingYet(tr("Here stands what lies where, as soon as goods came in."), m_ways.receive,
                               m_ways.import);
}

void StockPage::rowsShown(Asking asking) {
    m_isAsked = false; // there is a list, whatever another day has
    if (asking == Asking::NewQuestion)
        selectWanted();
}

void StockPage::selectWanted() {
    const int row = rowWhere([this](const StockItem& item) { return item.row.variant == m_shown; });
    // What was asked for by its name has no row where there is none of it: the pane shows it all the same.
    if (row < 0 && m_isNamed)
        table().clearSelection();
    else
        table().goToRow(qMax(0, row));
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
            m_item->showItem(*sheet, lastDay, placeAsked().isEmpty() ? QString() : tr("all sites"));
        });
}

/// A figure of the pane. One of a day makes all of the page that day's; the chip says so and leads back.
void StockPage::explainAsked(const QVariantMap& asked) {
    if (asked.contains(QStringLiteral("asOf")))
        setAsOf(QDate::fromString(asked.value(QStringLiteral("asOf")).toString(), Qt::ISODate));
    const auto what = explainedNumberFromName(asked.value(QStringLiteral("explain")).toString());
    explain(m_shown, what.value_or(ExplainedNumber::OnHand), asked.value(QStringLiteral("place")).toString(),
            asked.value(QStringLiteral("alone")).toBool() ? PlaceScope::Alone : PlaceScope::AndBelow);
}

void StockPage::explainCurrent() {
    const int row = table().currentRow();
    if (row < 0 || row >= model().rowCount()) {
        if (m_shown)
            explain(m_shown, ExplainedNumber::OnHand);
        return;
    }
    const StockRow& asked = model().row(row).row;
    const QString column = table().currentColumn();
    const QString site = StockColumns::siteOf(column);
    const ExplainedNumber what = explainedNumberFromName(column).value_or(ExplainedNumber::OnHand);
    // By location the number that stands there is one location's, without those below it.
    if (asked.location)
        explain(asked.variant, what, asked.locationCode, PlaceScope::Alone);
    else
        explain(asked.variant, what, site.isEmpty() ? placeAsked() : site);
    m_explainedRow = keyOfStockItem(model().row(row));
}

void StockPage::explain(VariantId variant, ExplainedNumber what, const QString& place, PlaceScope scope) {
    m_explained = variant;
    m_explainedRow = {};
    struct Answer {
        catalog::VariantRef variant;
        Explanation why;
    };
    m_access.gateway
        .run([access = m_access, variant, what, place, scope, asOf = question().asOfMs]() -> Result<Answer> {
            Answer answer;
            BACKROOM_TRY(answer.variant, access.codes.byId(variant));
            QString path;
            if (!place.isEmpty()) {
                BACKROOM_TRY(const StockList::Place where, access.stock.placeByCode(place));
                path = where.path;
            }
            BACKROOM_TRY(answer.why, access.explain.number(variant, path, asOf, what, scope));
            return answer;
        })
        .then(this, [this, place, variant](const Result<Answer>& answer) {
            if (!answer)
                return showError(answer.error());
            if (variant != m_explained)
                return; // another was asked for meanwhile
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
    auto* sheet = new DaySheet(tr("Stock as of a day"), tr("Show that day"), window());
    sheet->setWords(tr("What lay where at the end of that day, as known now."));
    QCalendarWidget& calendar = sheet->calendar();
    calendar.setObjectName(QStringLiteral("asOfCalendar"));
    calendar.setMaximumDate(businessDay(m_access.desk.nowMs(), m_access.zone));
    if (m_asOf.isValid())
        calendar.setSelectedDate(m_asOf);
    connect(sheet, &DaySheet::dayTaken, this, &StockPage::setAsOf);
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
    askAnew();
}

} // namespace backroom::stock
