#include "stock/ui/stock_page.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/detail_stack.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/focus.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/sheet.h"
#include "foundation/ui/kit/table_roles.h"
#include "foundation/ui/theme/tokens.h"
#include "locations/ui/pickers/site_choice.h"
#include "stock/ui/explain_panel.h"
#include "stock/ui/item_detail.h"
#include "stock/ui/stock_columns.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>

namespace backroom::stock {

namespace {

const QString byItemView = QStringLiteral("item");
const QString byPlaceView = QStringLiteral("place");
const QString asOfChip = QStringLiteral("asOf");
const QString withStockChip = QStringLiteral("withStock");
const QString negativeChip = QStringLiteral("negative");

} // namespace

StockPage::StockPage(StockAccess access, QWidget* parent)
    : ListPage(QStringLiteral("stock"), parent),
      m_access(std::move(access)),
      m_thumbnails(new Thumbnails(
          m_access.gateway,
          [&pictures = m_access.pictures](const QStringList& hashes) { return pictures.thumbnails(hashes); },
          this)),
      m_byItem(
          stockColumns(StockGrouping::Item),
          [this](const StockItem& item, int column, int role) { return cell(item, column, role); },
          keyOfStockItem),
      m_byPlace(
          stockColumns(StockGrouping::Location),
          [this](const StockItem& item, int column, int role) { return cell(item, column, role); },
          keyOfStockItem) {
    setObjectName(QStringLiteral("stockPage"));
    setTitle(tr("Stock"));
    table().setObjectName(QStringLiteral("stockTable"));
    table().setAccessibleName(tr("Stock"));
    setTable(&m_byItem);
    connect(m_thumbnails, &Thumbnails::changed, this, [this] { table().viewport()->update(); });
    buildDetail();
    buildBar();
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row >= 0)
            showItem(model().row(row).row.variant);
    });
    connect(&table(), &TableView::sortRequested, this, [this](const QString& column, Qt::SortOrder order) {
        m_sortColumn = column;
        m_sortOrder = order;
        showMatching(Asking::NewQuestion);
    });
    m_ways = waysIn(*this, m_access.actor);
    setPrimaryAction(m_ways.receive);
    onKey(PageKey::Explain, tr("Explain this number"), [this] { explainCurrent(); });
}

void StockPage::buildBar() {
    filterBar().setViews({{byItemView, tr("By item")}, {byPlaceView, tr("By location")}});
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("stockFilter"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setPlaceholderText(tr("Name, SKU or location"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(size::field);
    addFilterWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this] { showMatching(Asking::NewQuestion); });
    connect(findChild<EmptyState*>(), &EmptyState::clearFiltersRequested, this, [this] {
        m_onlyWithStock = m_onlyNegative = false;
        for (const QString& chip : {withStockChip, negativeChip})
            filterBar().removeChip(chip);
        m_search->clear();
        m_site->choose({});
        m_asOf.isValid() ? setAsOf({}) : showMatching(Asking::NewQuestion);
        table().setFocus();
    });
    filterBar().showAdd();
    connect(&filterBar(), &FilterBar::addRequested, this, &StockPage::chooseFilter);
    connect(&filterBar(), &FilterBar::viewChanged, this, [this] {
        setTable(&model());
        ask(Asking::NewQuestion);
    });
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (id == asOfChip)
            return setAsOf({});
        if (id != withStockChip && id != negativeChip)
            return; // the site's own
        (id == withStockChip ? m_onlyWithStock : m_onlyNegative) = false;
        showMatching(Asking::NewQuestion);
    });
    m_site = new locations::SiteChoice(*this, m_access.gateway, m_access.places);
    connect(m_site, &locations::SiteChoice::changed, this, [this] { ask(Asking::NewQuestion); });
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

QVariant StockPage::cell(const StockItem& item, int column, int role) const {
    if (column == 0)
        return role == TableRole::Value ? m_thumbnails->cell(item.imageHash) : QVariant();
    return readStockItem(item, column, role);
}

RowsModel<StockItem>& StockPage::model() {
    return filterBar().currentView() == byPlaceView ? m_byPlace : m_byItem;
}

StockQuestion StockPage::question() const {
    StockQuestion question;
    question.grouping = const_cast<StockPage*>(this)->filterBar().currentView() == byPlaceView
                            ? StockGrouping::Location
                            : StockGrouping::Item;
    question.locationPath = m_site->code();
    if (m_asOf.isValid())
        question.asOfMs = endOfBusinessDayMs(m_asOf, m_access.zone);
    return question;
}

void StockPage::activate(const QVariantMap& arguments) {
    m_site->refresh();
    if (arguments.contains(QStringLiteral("variant"))) {
        m_wanted = VariantId(arguments.value(QStringLiteral("variant")).toLongLong());
        if (arguments.contains(QStringLiteral("asOf")))
            showAsOf(QDate::fromString(arguments.value(QStringLiteral("asOf")).toString(), Qt::ISODate));
        filterBar().setCurrentView(byItemView);
        m_search->clear();
        m_detail->setCurrentWidget(m_item);
        showItem(m_wanted);
        openDetail();
        const QVariant why = arguments.value(QStringLiteral("explain"));
        if (why.toString() == QLatin1String("cost"))
            explain(m_wanted, ExplainedNumber::Cost);
        else if (why.toBool())
            explain(m_wanted, ExplainedNumber::OnHand, arguments.value(QStringLiteral("place")).toString());
    }
    ask(m_rows.isEmpty() || m_wanted ? Asking::NewQuestion : Asking::SameQuestion);
}

void StockPage::refreshChanged() {
    ask(Asking::SameQuestion);
    if (m_shown && m_detail->currentWidget() == m_item)
        showItem(m_shown);
}

void StockPage::ask(Asking asking) {
    if (asking == Asking::NewQuestion)
        setWaiting(tr("Reading stock"));
    m_access.gateway.run([access = m_access, question = question()] { return readStock(access, question); })
        .then(this, [this, asking](const Result<QList<StockItem>>& rows) { take(rows, asking); });
}

void StockPage::take(const Result<QList<StockItem>>& rows, Asking asking) {
    clearWaiting();
    if (!rows)
        return showRefusal(rows.error());
    clearError();
    m_rows = *rows;
    showMatching(asking);
}

void StockPage::showMatching(Asking asking) {
    const QString text = m_search->text().trimmed();
    QList<StockItem> matching;
    for (const StockItem& item : std::as_const(m_rows)) {
        if (m_onlyWithStock && item.row.onHand.isZero())
            continue;
        if (m_onlyNegative && !item.row.onHand.isNegative())
            continue;
        if (text.isEmpty() || item.name.contains(text, Qt::CaseInsensitive) ||
            item.row.sku.contains(text, Qt::CaseInsensitive) ||
            item.row.locationCode.contains(text, Qt::CaseInsensitive))
            matching.append(item);
    }
    sortStock(matching, m_sortColumn, m_sortOrder);
    setCount(matching.size());
    if (m_rows.isEmpty() && m_site->code().isEmpty()) {
        showEmpty().showNothingYet(tr("Here stands what lies where, as soon as goods came in."),
                                   m_ways.receive, m_ways.import);
        return;
    }
    if (matching.isEmpty()) {
        QStringList filters = filterBar().chipTexts();
        if (!text.isEmpty())
            filters.append(tr("“%1”").arg(text));
        showEmpty().showNothingMatches(filters);
        return;
    }
    showBody();
    if (asking == Asking::SameQuestion)
        return model().refresh(matching);
    model().setRows(matching);
    selectWanted();
}

void StockPage::selectWanted() {
    const VariantId wanted = m_wanted ? m_wanted : m_shown;
    int row = 0;
    for (int i = 0; i < model().rowCount(); ++i) {
        if (model().row(i).row.variant == wanted) {
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
    if (row >= 0) {
        // By location the number that stands there is one location's.
        const StockRow& asked = model().row(row).row;
        explain(asked.variant, ExplainedNumber::OnHand, asked.location ? asked.locationCode : m_site->code());
    } else if (m_shown)
        explain(m_shown, ExplainedNumber::OnHand);
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

void StockPage::chooseFilter() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("As of a day …"), this, &StockPage::chooseDay);
    menu->addAction(tr("Only what is there"), this, [this] {
        m_onlyWithStock = true;
        filterBar().setChip(withStockChip, tr("Only what is there"));
        showMatching(Asking::NewQuestion);
    });
    menu->addAction(tr("Only below zero"), this, [this] {
        m_onlyNegative = true;
        filterBar().setChip(negativeChip, tr("Only below zero"));
        showMatching(Asking::NewQuestion);
    });
    const QWidget* button = filterBar().addButton();
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
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
