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

enum ColumnIndex { CodeColumn, Name, Contact, City, LeadTime, State };

const auto suppliersView = u"suppliers"_s;
const auto customersView = u"customers"_s;
const auto archivedView = u"archived"_s;

Columns partnerColumns() {
    Columns columns = {
        {u"code"_s, PartnersPage::tr("Code"), ColumnKind::Code, size::fieldShort},
        {u"name"_s, PartnersPage::tr("Name"), ColumnKind::Text, 0, ColumnSum::None, Sorting::Allowed, true},
        {u"contact"_s, PartnersPage::tr("Contact person"), ColumnKind::Text, size::labelColumn,
         ColumnSum::None, Sorting::Allowed, false, false, true},
        {u"city"_s, PartnersPage::tr("City"), ColumnKind::Text, size::labelColumn, ColumnSum::None,
         Sorting::Allowed, false, false, true},
        {u"leadTime"_s, PartnersPage::tr("Lead time"), ColumnKind::Number, 0, ColumnSum::None,
         Sorting::Allowed, false, false, true},
        {u"state"_s, PartnersPage::tr("State"), ColumnKind::State}};
    columns[Name].names = true;
    columns[CodeColumn].listColumn = u"code"_s;
    columns[Name].listColumn = u"name"_s;
    columns[Contact].listColumn = u"contact_name"_s;
    columns[City].listColumn = u"city"_s;
    columns[LeadTime].listColumn = u"lead_time_days"_s;
    columns[State].listColumn = u"archived"_s;
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
    : PagedListPage(u"partners"_s),
      m_context(context),
      m_model(
          partnerColumns(),
          [this](const PartnerRow& row, int column, int role) { return cell(row, column, role); },
          PagedSource<PartnerRow>{context.reading, context.listed.list()}) {
    setTitle(tr("Partners"));
    setList(m_model, tr("Reading partners"));
    m_detail = new PartnerDetail(m_context);
    setDetail(m_detail);
    buildFilters();
    buildActions();
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (const PartnerRow* shown = m_model.rowAt(row))
            m_detail->showPartner(shown->id);
    });
    connect(m_detail, &PartnerDetail::changed, this, [this] { m_model.askAgain(); });
    connect(m_detail, &PartnerDetail::failed, this, &Page::showError);
}

void PartnersPage::buildFilters() {
    addSearch(u"partnerSearch"_s, tr("Search partners"), tr("Name, code, contact or city"));
    narrowWhileTyping();
    addFilters({u"partners"_s, filterColumns(), usualViews(),
                [this] { return QDateTime::currentDateTime().toTimeZone(m_context.zone).date(); },
                m_context.zone},
               u"name"_s, {u"name"_s, Qt::AscendingOrder})
        .show(suppliersView, {});
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
    m_changes = new LastChange(*this, m_context.gateway);
    connect(m_detail, &PartnerDetail::made, m_changes, &LastChange::made);
    connect(m_changes, &LastChange::takenBack, this, [this](qint64 partner) {
        m_model.askAgain();
        m_detail->showPartner(PartnerId(partner));
        openDetail();
    });
}

void PartnersPage::edit() {
    // A pane that is open shows one, and the current row is one; else there is nothing to edit.
    if (!isDetailOpen() && !openCurrent())
        return showNotice(tr("No partner is chosen"), tr("choose a row first, then press F2"));
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
    BACKROOM_TRY(const ListFilter filter, filters().filter());
    return ListRequest{withoutArchived(filter), search().text(), order()};
}

void PartnersPage::activate(const QVariantMap& arguments) {
    const PartnerId wanted(arguments.value(u"partner"_s).toLongLong());
    if (wanted)
        return showPartner(wanted);
    showOrAsk();
}

Page::Closed PartnersPage::closeTopmost() {
    if (m_detail->cancelEditing() == Closed::Something || ListPage::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (search().text().isEmpty())
        return Closed::Nothing;
    search().clear();
    return Closed::Something;
}

void PartnersPage::refreshChanged() {
    PagedListPage::refreshChanged();
    m_detail->reload();
}

void PartnersPage::sayEmpty() {
    const QString view = filterBar().currentView();
    const bool isUsual = filterBar().chipTexts().size() <= 1;
    if (!search().text().isEmpty() || !isUsual || (view != suppliersView && view != customersView))
        return sayNothingMatches();
    QAction* import = nullptr;
    if (m_context.importPartners) {
        import = new QAction(tr("Import from a spreadsheet"), this);
        connect(import, &QAction::triggered, this, [this, isOfCustomers = view == customersView] {
            m_context.importPartners(isOfCustomers ? tr("Customer") : QString());
        });
    }
    showEmpty().showNothingYet(view == suppliersView
                                   ? tr("Whom your goods come from: how to reach them, and on what terms.")
                                   : tr("Whom your goods go to: how to reach them, and on what terms."),
                               m_new, import);
}

void PartnersPage::clearFilters() {
    const QSignalBlocker quiet(&search());
    search().clear();
    filters().show(suppliersView, {});
}

void PartnersPage::showPartner(PartnerId id) {
    // The detail shows it at once, wherever it stands; no other row claims to be it meanwhile.
    m_shown = id;
    want(ListFilter::where(u"id"_s, Compare::Equals, {id.value()}));
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
    if (partner.id != m_shown || !isWanting())
        return;
    const QSignalBlocker quiet(&search());
    search().clear();
    const QString current = filterBar().currentView();
    const bool stays = !partner.archived && ((current == suppliersView && partner.isSupplier) ||
                                             (current == customersView && partner.isCustomer));
    filters().show(stays                ? current
                   : partner.archived   ? archivedView
                   : partner.isSupplier ? suppliersView
                                        : customersView,
                   {});
}

void PartnersPage::startNew() {
    const bool isCustomer = filterBar().currentView() == customersView;
    auto* sheet = new NewPartnerSheet(m_context, isCustomer ? u"customer"_s : u"supplier"_s, this);
    connect(sheet, &NewPartnerSheet::created, this, [this](PartnerId id) {
        m_changes->made({tr("The new partner goes to the archive"),
                         tr("nothing is deleted; it can be brought back from there"),
                         [&partners = m_context.partners, id]() -> Done {
                             BACKROOM_CHECK(partners.archive(id));
                             return {};
                         },
                         id.value()});
        showPartner(id);
    });
    sheet->open();
}

} // namespace backroom::partners
