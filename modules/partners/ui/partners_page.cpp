#include "partners/ui/partners_page.h"

#include "foundation/domain/quantity.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/list_filters.h"
#include "foundation/ui/theme/icons.h"
#include "partners/ui/new_partner_sheet.h"
#include "partners/ui/partner_detail.h"

#include <QAction>
#include <QLineEdit>

namespace backroom::partners {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchPauseMs = 150;

enum ColumnIndex { CodeColumn, Name, Contact, City, LeadTime, State };

const auto suppliersView = u"suppliers"_s;
const auto customersView = u"customers"_s;
const auto archivedView = u"archived"_s;

Columns partnerColumns() {
    Columns columns = {
        {u"code"_s, PartnersPage::tr("Code"), ColumnKind::Code, size::fieldShort},
        {u"name"_s, PartnersPage::tr("Name"), ColumnKind::Text, 0, ColumnSum::None, Sorting::Allowed, true},
        {u"contact"_s, PartnersPage::tr("Contact person"), ColumnKind::Text, size::labelColumn,
         ColumnSum::None, Sorting::None, false, false, true},
        {u"city"_s, PartnersPage::tr("City"), ColumnKind::Text, size::labelColumn, ColumnSum::None,
         Sorting::None, false, false, true},
        {u"leadTime"_s, PartnersPage::tr("Lead time"), ColumnKind::Number, 0, ColumnSum::None,
         Sorting::Allowed, false, false, true},
        {u"state"_s, PartnersPage::tr("State"), ColumnKind::State, 0, ColumnSum::None, Sorting::None}};
    columns[CodeColumn].listColumn = u"code"_s;
    columns[Name].listColumn = u"name"_s;
    columns[LeadTime].listColumn = u"lead_time_days"_s;
    return columns;
}

QList<FilterColumn> filterColumns() {
    const QList<QPair<QString, QString>> yesOrNo{{u"1"_s, PartnersPage::tr("yes")},
                                                 {u"0"_s, PartnersPage::tr("no")}};
    const auto text = [](const QString& column, const QString& title) {
        return FilterColumn{column, title, FilterKind::Text};
    };
    return {text(u"name"_s, PartnersPage::tr("Name")),
            text(u"code"_s, PartnersPage::tr("Code")),
            text(u"contact_name"_s, PartnersPage::tr("Contact person")),
            text(u"email"_s, PartnersPage::tr("E-mail")),
            text(u"phone"_s, PartnersPage::tr("Phone")),
            text(u"city"_s, PartnersPage::tr("City")),
            text(u"country"_s, PartnersPage::tr("Country")),
            text(u"warning"_s, PartnersPage::tr("Warning")),
            {u"is_supplier"_s, PartnersPage::tr("Supplier"), FilterKind::Flag, yesOrNo},
            {u"is_customer"_s, PartnersPage::tr("Customer"), FilterKind::Flag, yesOrNo},
            {u"archived"_s, PartnersPage::tr("Archived"), FilterKind::Flag, yesOrNo}};
}

QList<ListView> usualViews() {
    const auto only = [](const QString& id, const QString& name, const QString& column) {
        ListView view;
        view.id = id;
        view.name = name;
        view.filter = {{{column, FilterOperator::Is, {u"1"_s}}}};
        return view;
    };
    ListView customers = only(customersView, PartnersPage::tr("Customers"), u"is_customer"_s);
    // How long they take to deliver is asked of suppliers only.
    customers.columns = {u"code"_s, u"name"_s, u"contact"_s, u"city"_s, u"state"_s};
    return {only(suppliersView, PartnersPage::tr("Suppliers"), u"is_supplier"_s), customers,
            only(archivedView, PartnersPage::tr("Archived"), u"archived"_s)};
}

} // namespace

std::unique_ptr<Page> makePartnersPage(const PartnersUiContext& context) {
    return std::make_unique<PartnersPage>(context);
}

PartnersPage::PartnersPage(const PartnersUiContext& context)
    : ListPage(u"partners"_s),
      m_context(context),
      m_model(
          partnerColumns(),
          [this](const PartnerRow& row, int column, int role) { return cell(row, column, role); },
          PagedSource<PartnerRow>{context.reading, context.listed.list()}) {
    setTitle(tr("Partners"));
    setTable(&m_model);
    m_detail = new PartnerDetail(m_context);
    setDetail(m_detail);
    buildFilters();
    buildActions();
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &PartnersPage::ask);
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (const PartnerRow* shown = m_model.rowAt(row))
            m_detail->showPartner(shown->id);
    });
    connect(&m_model, &PagedModelBase::answered, this, &PartnersPage::showAnswer);
    connect(&m_model, &PagedModelBase::measured, this, [this](int rows) { setCount(rows); });
    connect(&m_model, &PagedModelBase::wantedFound, this, &PartnersPage::showFound);
    connect(&m_model, &PagedModelBase::refused, this, [this](const Error& error) {
        clearWaiting();
        showRefusal(error);
    });
    connect(m_detail, &PartnerDetail::changed, this, [this] { m_model.askAgain(); });
    connect(m_detail, &PartnerDetail::failed, this, &Page::showError);
}

void PartnersPage::buildFilters() {
    m_search = new QLineEdit;
    m_search->setObjectName(u"partnerSearch"_s);
    m_search->setAccessibleName(tr("Search partners"));
    m_search->setPlaceholderText(tr("Name, code, contact or city"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(size::field);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { table().setFocus(); });
    addFilterWidget(m_search);
    m_filters = new ListFilters(
        *this,
        {u"partners"_s, filterColumns(), usualViews(),
         [this] { return QDateTime::currentDateTime().toTimeZone(m_context.zone).date(); }, m_context.zone});
    m_filters->show(suppliersView, {});
    connect(m_filters, &ListFilters::changed, this, &PartnersPage::ask);
    if (!m_filters->sort())
        table().markSort(u"name"_s, Qt::AscendingOrder);
}

void PartnersPage::buildActions() {
    if (m_context.editing == Editing::Forbidden)
        return;
    m_new = new QAction(tr("New partner"), this);
    m_new->setObjectName(u"newPartner"_s);
    connect(m_new, &QAction::triggered, this, &PartnersPage::startNew);
    setPrimaryAction(m_new);
    onKey(PageKey::New, tr("New partner"), [this] { startNew(); });
    onKey(PageKey::Edit, tr("Edit"), [this] { edit(); });
}

void PartnersPage::edit() {
    // A pane that is open shows one, and a chosen row is one; else there is nothing to edit.
    if (!isDetailOpen() && !table().selectionModel()->hasSelection())
        return showNotice(tr("No partner is chosen"), tr("choose a row first, then press F2"));
    openDetail();
    m_detail->editFirst();
}

QVariant PartnersPage::cell(const PartnerRow& row, int column, int role) const {
    const bool isValue = role == TableRole::Value;
    switch (column) {
    case CodeColumn:
        return isValue ? QVariant(row.code) : QVariant();
    case Name:
        return isValue ? QVariant(row.name) : QVariant();
    case Contact:
        if (role == TableRole::TokenRole)
            return int(Token::Second);
        return isValue ? QVariant(row.contact) : QVariant();
    case City:
        if (role == TableRole::TokenRole)
            return int(Token::Second);
        return isValue ? QVariant(row.country.isEmpty() ? row.city : tr("%1, %2").arg(row.city, row.country))
                       : QVariant();
    case LeadTime:
        if (role == TableRole::Unit)
            return row.leadTimeDays ? QVariant(tr("day(s)", nullptr, *row.leadTimeDays)) : QVariant();
        return isValue && row.leadTimeDays ? QVariant(backroom::Quantity::whole(*row.leadTimeDays).micros())
                                           : QVariant();
    default:
        break;
    }
    if (role == TableRole::TokenRole)
        return int(row.archived ? Token::Quiet : Token::Warn);
    if (role == TableRole::Icon)
        return int(row.archived ? IconName::Archive : IconName::Warning);
    if (!isValue)
        return {};
    return row.archived ? tr("Archived") : row.warning.isEmpty() ? QString() : tr("Warning");
}

Result<ListRequest> PartnersPage::request() const {
    BACKROOM_TRY(ListFilter filter, m_filters->filter());
    // Who is put away shows where he is asked for.
    if (!m_filters->speaksOf(u"archived"_s))
        filter = ListFilter::all({filter, ListFilter::where(u"archived"_s, Compare::Equals, {qint64(0)})});
    return ListRequest{filter, m_search->text(),
                       m_filters->sort().value_or(ListSort{u"name"_s, Qt::AscendingOrder})};
}

void PartnersPage::activate(const QVariantMap& arguments) {
    const PartnerId wanted(arguments.value(u"partner"_s).toLongLong());
    if (wanted)
        return showPartner(wanted);
    if (m_model.rowCount() == 0)
        return ask();
    showBody();
    m_model.askAgain();
}

Page::Closed PartnersPage::closeTopmost() {
    if (m_detail->cancelEditing() == Closed::Something || ListPage::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (m_search->text().isEmpty())
        return Closed::Nothing;
    m_search->clear();
    return Closed::Something;
}

void PartnersPage::refreshChanged() {
    m_model.askAgain();
    m_detail->reload();
}

void PartnersPage::ask() {
    m_typing.stop();
    clearError();
    const Result<ListRequest> asked = request();
    if (!asked)
        return showError(asked.error());
    setWaiting(tr("Reading partners"));
    m_model.ask(*asked, m_wanted
                            ? std::optional(ListFilter::where(u"id"_s, Compare::Equals, {m_wanted.value()}))
                            : std::nullopt);
}

void PartnersPage::showAnswer(int rows) {
    clearWaiting();
    if (rows > 0) {
        setCountAtLeast(rows);
        return showBody();
    }
    setCount(0);
    closeDetail();
    sayEmpty();
}

void PartnersPage::showFound(int row) {
    m_wanted = {};
    if (row < 0)
        return;
    table().selectRow(row);
    table().scrollTo(m_model.index(row, 0), QAbstractItemView::PositionAtCenter);
    openDetail();
}

void PartnersPage::sayEmpty() {
    const QString view = filterBar().currentView();
    const bool isUsual = filterBar().chipTexts().size() <= 1;
    if (m_search->text().isEmpty() && isUsual && (view == suppliersView || view == customersView)) {
        showEmpty().showNothingYet(
            view == suppliersView ? tr("Whom your goods come from: how to reach them, and on what terms.")
                                  : tr("Whom your goods go to: how to reach them, and on what terms."),
            m_new, nullptr);
        return;
    }
    QStringList filters = filterBar().chipTexts();
    if (!m_search->text().isEmpty())
        filters.append(tr("Search: %1").arg(m_search->text()));
    EmptyState& empty = showEmpty();
    empty.showNothingMatches(filters);
    connect(&empty, &EmptyState::clearFiltersRequested, this, &PartnersPage::clearFilters,
            Qt::UniqueConnection);
}

void PartnersPage::clearFilters() {
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_filters->show(suppliersView, {});
}

void PartnersPage::showPartner(PartnerId id) {
    // The detail shows it at once, wherever it stands; no other row claims to be it meanwhile.
    m_wanted = id;
    table().selectionModel()->clear();
    m_detail->showPartner(id);
    openDetail();
    m_context.gateway.run([&partners = m_context.partners, id] { return partners.partner(id); })
        .then(this, [this](const Result<Partner>& partner) {
            if (!partner)
                return showRefusal(partner.error());
            showView(*partner);
        });
}

void PartnersPage::showView(const Partner& partner) {
    if (partner.id != m_wanted)
        return;
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    const QString current = filterBar().currentView();
    const bool stays = !partner.archived && ((current == suppliersView && partner.isSupplier) ||
                                             (current == customersView && partner.isCustomer));
    m_filters->show(stays                ? current
                    : partner.archived   ? archivedView
                    : partner.isSupplier ? suppliersView
                                         : customersView,
                    {});
}

void PartnersPage::startNew() {
    const bool isCustomer = filterBar().currentView() == customersView;
    auto* sheet = new NewPartnerSheet(m_context, isCustomer ? u"customer"_s : u"supplier"_s, this);
    connect(sheet, &NewPartnerSheet::created, this, [this](PartnerId id) { showPartner(id); });
    sheet->open();
}

} // namespace backroom::partners
