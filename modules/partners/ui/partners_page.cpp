#include "partners/ui/partners_page.h"

#include "foundation/domain/quantity.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/theme/icons.h"
#include "partners/ui/new_partner_sheet.h"
#include "partners/ui/partner_detail.h"

#include <QAction>
#include <QLineEdit>

#include <utility>

namespace backroom::partners {

using namespace Qt::StringLiterals;

namespace {

constexpr int pageSize = 100;
constexpr int searchPauseMs = 150;

enum ColumnIndex { CodeColumn, Name, Contact, City, LeadTime, State };

const auto suppliersView = u"suppliers"_s;
const auto customersView = u"customers"_s;
const auto archivedView = u"archived"_s;

} // namespace

std::unique_ptr<Page> makePartnersPage(const PartnersUiContext& context) {
    return std::make_unique<PartnersPage>(context);
}

PartnersPage::PartnersPage(const PartnersUiContext& context)
    : ListPage(u"partners"_s),
      m_context(context),
      m_model(
          {{u"code"_s, tr("Code"), ColumnKind::Code, size::fieldShort, ColumnSum::None, Sorting::None},
           {u"name"_s, tr("Name"), ColumnKind::Text, 0, ColumnSum::None, Sorting::None, true},
           {u"contact"_s, tr("Contact person"), ColumnKind::Text, size::labelColumn, ColumnSum::None,
            Sorting::None, false, false, true},
           {u"city"_s, tr("City"), ColumnKind::Text, size::labelColumn, ColumnSum::None, Sorting::None, false,
            false, true},
           {u"leadTime"_s, tr("Lead time"), ColumnKind::Number, 0, ColumnSum::None, Sorting::None, false,
            false, true},
           {u"state"_s, tr("State"), ColumnKind::State, 0, ColumnSum::None, Sorting::None}},
          [this](const PartnerRow& row, int column, int role) { return cell(row, column, role); },
          [](const PartnerRow& row) { return row.id.value(); }) {
    setTitle(tr("Partners"));
    setTable(&m_model);
    m_detail = new PartnerDetail(m_context);
    setDetail(m_detail);
    buildFilters();
    buildActions();
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchPauseMs);
    connect(&m_typing, &QTimer::timeout, this, [this] { ask(Why::NewQuestion); });
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row >= 0)
            m_detail->showPartner(m_model.row(row).id);
    });
    connect(m_detail, &PartnerDetail::changed, this, [this] { ask(Why::SameQuestion); });
    connect(m_detail, &PartnerDetail::failed, this, &Page::showError);
}

void PartnersPage::buildFilters() {
    filterBar().setViews(
        {{suppliersView, tr("Suppliers")}, {customersView, tr("Customers")}, {archivedView, tr("Archived")}});
    connect(&filterBar(), &FilterBar::viewChanged, this, [this] { ask(Why::NewQuestion); });
    m_search = new QLineEdit;
    m_search->setObjectName(u"partnerSearch"_s);
    m_search->setAccessibleName(tr("Search partners"));
    m_search->setPlaceholderText(tr("Name, code, contact or city"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(size::field);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { table().setFocus(); });
    addFilterWidget(m_search);
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

PartnerFilter PartnersPage::filter() {
    PartnerFilter filter;
    filter.search = m_search->text();
    const QString view = filterBar().currentView();
    if (view == archivedView)
        filter.archive = ArchiveFilter::Archived;
    else
        filter.role = view == customersView ? PartnerRole::Customer : PartnerRole::Supplier;
    return filter;
}

void PartnersPage::activate(const QVariantMap& arguments) {
    m_wanted = PartnerId(arguments.value(u"partner"_s).toLongLong());
    if (m_wanted && !m_search->text().isEmpty()) {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    ask(m_wanted || m_model.rows().isEmpty() ? Why::NewQuestion : Why::SameQuestion);
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
    ask(Why::SameQuestion);
    m_detail->reload();
}

void PartnersPage::ask(Why why) {
    const int question = ++m_question;
    const int wanted = why == Why::SameQuestion ? qMax(pageSize, int(m_model.rows().size())) : pageSize;
    if (why == Why::NewQuestion)
        setWaiting(tr("Reading partners"));
    struct Answer {
        PartnerPage page;
        qint64 count = 0;
        std::optional<Partner> wanted;
    };
    m_context.gateway
        .run([&partners = m_context.partners, filter = filter(), wanted, one = m_wanted]() -> Result<Answer> {
            Answer answer;
            BACKROOM_TRY(answer.page, partners.page(filter, {}, wanted));
            BACKROOM_TRY(answer.count, partners.count(filter));
            if (one) {
                BACKROOM_TRY(answer.wanted, partners.partner(one));
            }
            return answer;
        })
        .then(this, [this, question, why](const Result<Answer>& answer) {
            if (question != m_question)
                return;
            clearWaiting();
            if (!answer)
                return showRefusal(answer.error());
            clearError();
            // Who is wanted stands in one of the views.
            if (const auto& one = answer->wanted) {
                const QString view = one->archived     ? archivedView
                                     : one->isSupplier ? suppliersView
                                                       : customersView;
                const bool stays =
                    view == filterBar().currentView() ||
                    (!one->archived && one->isCustomer && filterBar().currentView() == customersView);
                if (!stays)
                    return filterBar().setCurrentView(view); // which asks anew
            }
            setCount(answer->count);
            take(answer->page, why);
        });
}

void PartnersPage::take(const PartnerPage& page, Why why) {
    m_next = page.next;
    if (why == Why::SameQuestion && !m_model.rows().isEmpty())
        m_model.refresh(page.rows);
    else
        m_model.setRows(page.rows);
    m_model.setMore(m_next ? std::function<void()>([this] { askMore(); }) : std::function<void()>());
    if (m_model.rows().isEmpty() && page.rows.isEmpty()) {
        closeDetail();
        return sayEmpty();
    }
    showBody();
    if (m_wanted)
        showPartner(std::exchange(m_wanted, PartnerId()));
}

void PartnersPage::sayEmpty() {
    const QString view = filterBar().currentView();
    if (m_search->text().isEmpty() && view != archivedView) {
        showEmpty().showNothingYet(
            view == suppliersView ? tr("Whom your goods come from: how to reach them, and on what terms.")
                                  : tr("Whom your goods go to: how to reach them, and on what terms."),
            m_new, nullptr);
        return;
    }
    QStringList filters;
    if (!m_search->text().isEmpty())
        filters.append(tr("Search: %1").arg(m_search->text()));
    if (view == archivedView)
        filters.append(tr("Archived"));
    EmptyState& empty = showEmpty();
    empty.showNothingMatches(filters);
    connect(&empty, &EmptyState::clearFiltersRequested, this, &PartnersPage::clearFilters,
            Qt::UniqueConnection);
}

void PartnersPage::clearFilters() {
    m_search->clear();
    if (filterBar().currentView() == archivedView)
        filterBar().setCurrentView(suppliersView);
    ask(Why::NewQuestion);
}

void PartnersPage::askMore() {
    if (!m_next)
        return;
    const int question = m_question;
    m_context.gateway
        .run([&partners = m_context.partners, filter = filter(), after = *m_next] {
            return partners.page(filter, after, pageSize);
        })
        .then(this, [this, question](const Result<PartnerPage>& page) {
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

void PartnersPage::showPartner(PartnerId id) {
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i).id != id)
            continue;
        table().selectRow(i);
        openDetail();
        return;
    }
    // Not on the pages read so far: the detail can show it all the same, and no other row claims to be it.
    table().selectionModel()->clear();
    m_detail->showPartner(id);
    openDetail();
}

void PartnersPage::startNew() {
    const bool isCustomer = filterBar().currentView() == customersView;
    auto* sheet = new NewPartnerSheet(m_context, isCustomer ? u"customer"_s : u"supplier"_s, this);
    connect(sheet, &NewPartnerSheet::created, this, [this](PartnerId id) {
        m_wanted = id;
        ask(Why::NewQuestion);
    });
    sheet->open();
}

} // namespace backroom::partners
