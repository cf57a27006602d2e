#include "stock/ui/reasons/reasons_page.h"

#include "foundation/domain/text_key.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/theme/icons.h"
#include "stock/ui/reasons/reason_detail.h"
#include "stock/ui/reasons/reason_words.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>
#include <tuple>

namespace backroom::stock {

namespace {

enum At { Name, Category, Kind, Key, People };

Columns reasonColumns() {
    const auto column = [](const char* id, const QString& title, ColumnKind kind, int width) {
        return Column{QString::fromLatin1(id), title, kind, width};
    };
    Columns columns = orderedByThemselves(
        {column("name", ReasonsPage::tr("Reason"), ColumnKind::Text, 0),
         column("category", ReasonsPage::tr("Kind of document"), ColumnKind::State, size::field),
         column("kind", ReasonsPage::tr("For"), ColumnKind::Text, size::field),
         column("key", ReasonsPage::tr("Key"), ColumnKind::Text, size::fieldShort),
         column("people", ReasonsPage::tr("Who may give it"), ColumnKind::Text, size::field)});
    columns[Name].stretch = columns[Name].names = true;
    columns[Category].listColumn = orderOfReading;
    for (const At mayGo : {Kind, People})
        columns[mayGo].yields = true;
    return columns;
}

reasonWords::Choices kindChoices() {
    reasonWords::Choices choices;
    for (const ReasonKind one : {ReasonKind::Any, ReasonKind::In, ReasonKind::Out, ReasonKind::Reject})
        choices.append({reasonKindName(one), reasonKindTitle(one)});
    return choices;
}

/// A name that is there for everybody, too.
QString peopleName(ForWhom whom) {
    return whom == ForWhom::Everybody ? QStringLiteral("everybody") : forWhomName(whom);
}

reasonWords::Choices peopleChoices() {
    reasonWords::Choices choices;
    for (const ForWhom whom : {ForWhom::Everybody, ForWhom::Managers, ForWhom::Administrators})
        choices.append({peopleName(whom), forWhomTitle(whom)});
    return choices;
}

QList<FilterColumn> reasonFilters() {
    return {{QStringLiteral("name"), ReasonsPage::tr("Reason")},
            {QStringLiteral("category"), ReasonsPage::tr("Kind of document"), FilterKind::Choice,
             reasonWords::categories()},
            {QStringLiteral("kind_name"), ReasonsPage::tr("For"), FilterKind::Choice, kindChoices()},
            {QStringLiteral("key_digit"), ReasonsPage::tr("Key"), FilterKind::Choice, reasonWords::keys()},
            {QStringLiteral("people_name"), ReasonsPage::tr("Who may give it"), FilterKind::Choice,
             peopleChoices()},
            {QStringLiteral("archived"),
             ReasonsPage::tr("Archived"),
             FilterKind::Flag,
             {{QStringLiteral("1"), ReasonsPage::tr("yes")}, {QStringLiteral("0"), ReasonsPage::tr("no")}}}};
}

QList<ListView> usualViews() {
    const auto only = [](const char* id, const QString& name, const char* archived) {
        const FilterTerm term{
            QStringLiteral("archived"), FilterOperator::Is, {QString::fromLatin1(archived)}};
        return ListView{QString::fromLatin1(id), name, {{term}}, {}, {}, {}};
    };
    return {ListView{QStringLiteral("all"), ReasonsPage::tr("All"), {}, {}, {}, {}},
            only("used", ReasonsPage::tr("In use"), "0"), only("archived", ReasonsPage::tr("Archived"), "1")};
}

/// As they stand in the list unless a person says otherwise: the living before the archived, by kind of
/// document, by key, by name.
bool standsBefore(const Reasons::Row& a, const Reasons::Row& b) {
    const auto place = [](const Reasons::Row& row) {
        int category = 0;
        for (const auto& [id, words] : reasonWords::categories()) {
            if (id == row.category)
                break;
            ++category;
        }
        const int afterTheKeys = 10;
        return std::tuple(row.archived, category, row.key == 0 ? afterTheKeys : row.key, textKey(row.name),
                          row.id.value());
    };
    return place(a) < place(b);
}

QVariant readReason(const Reasons::Row& row, int column, int role) {
    const bool isValue = role == TableRole::Value;
    switch (column) {
    case Name:
        if (role == TableRole::TokenRole)
            return int(row.archived ? Token::Quiet : Token::Text);
        return isValue ? QVariant(row.name) : QVariant();
    case Category:
        if (role == TableRole::TokenRole)
            return int(row.archived ? Token::Quiet : Token::Second);
        if (role == TableRole::Icon)
            return int(row.archived ? IconName::Archive : IconName::Tag);
        return isValue ? QVariant(row.archived ? ReasonsPage::tr("Archived")
                                               : reasonWords::category(row.category))
                       : QVariant();
    case Kind:
        return isValue ? QVariant(reasonKindTitle(row.kind)) : QVariant();
    case Key:
        return isValue ? QVariant(reasonWords::key(row.key)) : QVariant();
    default:
        return isValue ? QVariant(forWhomTitle(row.forWhom)) : QVariant();
    }
}

/// Ordered by what is read; chosen by the names that are stored, so that a kept view means the same in
/// another language.
QVariant valueOf(const Reasons::Row& row, const QString& column) {
    if (column == QLatin1String("category"))
        return row.category;
    if (column == QLatin1String("kind"))
        return reasonKindTitle(row.kind);
    if (column == QLatin1String("kind_name"))
        return reasonKindName(row.kind);
    if (column == QLatin1String("key"))
        return row.key == 0 ? QVariant() : QVariant(qint64(row.key));
    if (column == QLatin1String("key_digit"))
        return QString::number(row.key);
    if (column == QLatin1String("people"))
        return forWhomTitle(row.forWhom);
    if (column == QLatin1String("people_name"))
        return peopleName(row.forWhom);
    if (column == QLatin1String("archived"))
        return qint64(row.archived ? 1 : 0);
    return row.name;
}

} // namespace

ReasonsPage::ReasonsPage(ReasonsAccess access)
    : HeldListPage(QStringLiteral("reasons"), access.gateway), m_access(std::move(access)) {
    setTitle(tr("Reasons"));
    setList(std::make_unique<Model>(reasonColumns(), readReason,
                                    [](const Reasons::Row& row) { return row.id.value(); }),
            {QStringLiteral("name")}, valueOf);
    m_detail = new ReasonDetail(m_access);
    setDetail(m_detail);
    addSearch(QStringLiteral("reasonSearch"), tr("Search reasons"), tr("Reason"));
    narrowWhileTyping();
    addFilters({QStringLiteral("reasons"), reasonFilters(), usualViews(),
                [] {
                    return QDate(); /* no column has days */
                },
                m_access.zone},
               QStringLiteral("category"), {orderOfReading, Qt::AscendingOrder});
    buildActions();
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row >= 0)
            m_detail->show(model().row(row));
    });
    connect(m_detail, &ReasonDetail::changed, this, [this](ReasonId id) {
        m_wanted = id;
        ask(Asking::NewQuestion);
    });
    connect(m_detail, &ReasonDetail::failed, this, &Page::showError);
}

void ReasonsPage::buildActions() {
    onKey(PageKey::Filter, tr("Search reasons"), [this] { search().setFocus(); });
    onKey(PageKey::Explain, tr("Where was it given?"), [this] {
        if (m_detail->reason().isNull())
            return showNotice(tr("No reason is chosen"), tr("choose a row first, then press Ctrl+E"));
        emit linkRequested({QStringLiteral("movements"), {{QStringLiteral("reason"), m_detail->name()}}});
    });
    if (!m_access.actor.may(Permission::EditLocations))
        return;
    m_new = new QAction(tr("New reason"), this);
    m_new->setObjectName(QStringLiteral("newReason"));
    connect(m_new, &QAction::triggered, this, &ReasonsPage::add);
    setPrimaryAction(m_new);
    onKey(PageKey::New, tr("New reason"), [this] { add(); });
    onKey(PageKey::Edit, tr("Edit"), [this] { edit(); });
    m_changes = new LastChange(*this, m_access.gateway);
    connect(m_detail, &ReasonDetail::made, m_changes, &LastChange::made);
    connect(m_changes, &LastChange::takenBack, this, [this](qint64 reason) {
        m_wanted = ReasonId(reason);
        ask(Asking::NewQuestion);
    });
}

void ReasonsPage::activate(const QVariantMap& arguments) {
    if (const qint64 wanted = arguments.value(QStringLiteral("reason")).toLongLong()) {
        m_wanted = ReasonId(wanted);
        search().clear();
        filters().clear();
    }
    ask(m_wanted.isNull() ? Asking::SameQuestion : Asking::NewQuestion);
}

Page::Closed ReasonsPage::closeTopmost() {
    if (m_detail->cancelEditing() == Closed::Something || ListPage::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (search().text().isEmpty())
        return Closed::Nothing;
    search().clear();
    return Closed::Something;
}

void ReasonsPage::ask(Asking asking) {
    if (!isHeld())
        setWaiting(tr("Reading reasons"));
    m_access.gateway
        .run([&reasons = m_access.reasons]() -> Result<QList<Reasons::Row>> {
            BACKROOM_TRY(QList<Reasons::Row> rows, reasons.list());
            std::sort(rows.begin(), rows.end(), standsBefore);
            return rows;
        })
        .then(this, [this, asking](const Result<QList<Reasons::Row>>& rows) {
            clearWaiting();
            if (!rows)
                return showRefusal(rows.error());
            clearFailure();
            hold(*rows, asking);
        });
}

void ReasonsPage::sayEmpty() {
    showEmpty().showNothingYet(
        tr("Why goods are adjusted, turned away, moved or taken back, in the words of the shop."), m_new,
        nullptr);
}

void ReasonsPage::rowsShown(Asking asking) {
    const bool isWanted = !m_wanted.isNull();
    const ReasonId id = isWanted ? m_wanted : m_detail->reason();
    const int row = id.isNull() ? -1 : goToRow([&id](const Reasons::Row& reason) { return reason.id == id; });
    if (row >= 0 || asking == Asking::NewQuestion)
        m_wanted = {};
    if (row < 0)
        return;
    m_detail->show(model().row(row));
    if (isWanted)
        openDetail();
}

void ReasonsPage::add() {
    auto* sheet = new ReasonSheet(m_access, this);
    connect(sheet, &ReasonSheet::created, this, [this](ReasonId id) {
        m_changes->made({tr("The new reason goes to the archive"),
                         tr("nothing is deleted; it can be brought back from there"),
                         [&reasons = m_access.reasons, id] { return reasons.archive(id); }, id.value()});
        m_wanted = id;
        ask(Asking::NewQuestion);
    });
    sheet->open();
}

void ReasonsPage::edit() {
    if (!isDetailOpen() && !openCurrent())
        return showNotice(tr("No reason is chosen"), tr("choose a row first, then press F2"));
    m_detail->editFirst();
}

} // namespace backroom::stock
