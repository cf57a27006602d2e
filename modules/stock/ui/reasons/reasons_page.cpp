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

constexpr int searchPauseMs = 120;

enum ColumnIndex { Name, Category, Kind, Key, People };

Columns columns() {
    const auto none = Sorting::None;
    return {
        {QStringLiteral("name"), ReasonsPage::tr("Reason"), ColumnKind::Text, 0, ColumnSum::None, none, true},
        {QStringLiteral("category"), ReasonsPage::tr("Kind of document"), ColumnKind::State, size::field,
         ColumnSum::None, none},
        {QStringLiteral("kind"), ReasonsPage::tr("For"), ColumnKind::Text, size::field, ColumnSum::None, none,
         false, false, true},
        {QStringLiteral("key"), ReasonsPage::tr("Key"), ColumnKind::Text, size::fieldShort, ColumnSum::None,
         none},
        {QStringLiteral("people"), ReasonsPage::tr("Who may give it"), ColumnKind::Text, size::field,
         ColumnSum::None, none, false, false, true}};
}

/// As they stand in the list: the living before the archived, by kind of document, by key, by name.
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

} // namespace

ReasonsPage::ReasonsPage(ReasonsAccess access)
    : ListPage(QStringLiteral("reasons")),
      m_access(std::move(access)),
      m_model(columns(), &ReasonsPage::cell, [](const Reasons::Row& row) { return row.id.value(); }) {
    setTitle(tr("Reasons"));
    setTable(&m_model);
    m_detail = new ReasonDetail(m_access);
    setDetail(m_detail);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("reasonSearch"));
    m_search->setAccessibleName(tr("Search reasons"));
    m_search->setPlaceholderText(tr("Reason"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(size::field);
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchPauseMs);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &ReasonsPage::arrange);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { table().setFocus(); });
    addFilterWidget(m_search);
    buildActions();
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row >= 0)
            m_detail->show(m_model.row(row));
    });
    connect(m_detail, &ReasonDetail::changed, this, [this](ReasonId id) {
        m_wanted = id;
        ask();
    });
    connect(m_detail, &ReasonDetail::failed, this, &Page::showError);
}

void ReasonsPage::buildActions() {
    onKey(PageKey::Filter, tr("Search reasons"), [this] { m_search->setFocus(); });
    if (!m_access.actor.may(Permission::EditLocations))
        return;
    m_new = new QAction(tr("New reason"), this);
    m_new->setObjectName(QStringLiteral("newReason"));
    connect(m_new, &QAction::triggered, this, &ReasonsPage::add);
    setPrimaryAction(m_new);
    onKey(PageKey::New, tr("New reason"), [this] { add(); });
    onKey(PageKey::Edit, tr("Edit"), [this] { edit(); });
}

QVariant ReasonsPage::cell(const Reasons::Row& row, int column, int role) {
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
        return isValue ? QVariant(row.archived ? tr("Archived") : reasonWords::category(row.category))
                       : QVariant();
    case Kind:
        return isValue ? QVariant(reasonKindTitle(row.kind)) : QVariant();
    case Key:
        return isValue ? QVariant(reasonWords::key(row.key)) : QVariant();
    default:
        return isValue ? QVariant(forWhomTitle(row.forWhom)) : QVariant();
    }
}

void ReasonsPage::activate(const QVariantMap& arguments) {
    if (const qint64 wanted = arguments.value(QStringLiteral("reason")).toLongLong()) {
        m_wanted = ReasonId(wanted);
        m_search->clear();
    }
    ask();
}

Page::Closed ReasonsPage::closeTopmost() {
    if (m_detail->cancelEditing() == Closed::Something || ListPage::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (m_search->text().isEmpty())
        return Closed::Nothing;
    m_search->clear();
    return Closed::Something;
}

void ReasonsPage::ask() {
    if (!m_loaded)
        setWaiting(tr("Reading reasons"));
    m_access.gateway.run([&reasons = m_access.reasons] { return reasons.list(); })
        .then(this, [this](const Result<QList<Reasons::Row>>& rows) {
            clearWaiting();
            if (!rows)
                return showRefusal(rows.error());
            clearError();
            m_rows = *rows;
            std::sort(m_rows.begin(), m_rows.end(), standsBefore);
            arrange();
            m_loaded = true;
        });
}

void ReasonsPage::arrange() {
    const QString text = textKey(m_search->text());
    QList<Reasons::Row> shown = m_rows;
    shown.removeIf([&text](const Reasons::Row& row) { return !textKey(row.name).contains(text); });
    setCount(m_rows.size());
    const ReasonId wanted = m_wanted.isNull() ? m_detail->reason() : m_wanted;
    m_model.setRows(shown);
    if (m_rows.isEmpty()) {
        showEmpty().showNothingYet(
            tr("Why goods are adjusted, turned away, moved or taken back, in the words of the shop."), m_new,
            nullptr);
        return;
    }
    if (shown.isEmpty()) {
        EmptyState& empty = showEmpty();
        empty.showNothingMatches({tr("Search: %1").arg(m_search->text())});
        connect(&empty, &EmptyState::clearFiltersRequested, m_search, &QLineEdit::clear,
                Qt::UniqueConnection);
        return;
    }
    showBody();
    select(wanted);
}

void ReasonsPage::select(ReasonId id) {
    for (int i = 0; !id.isNull() && i < m_model.rowCount(); ++i) {
        if (m_model.row(i).id != id)
            continue;
        table().selectRow(i);
        m_detail->show(m_model.row(i));
        if (!m_wanted.isNull())
            openDetail();
        break;
    }
    m_wanted = {};
}

void ReasonsPage::add() {
    auto* sheet = new ReasonSheet(m_access, this);
    connect(sheet, &ReasonSheet::created, this, [this](ReasonId id) {
        m_wanted = id;
        ask();
    });
    sheet->open();
}

void ReasonsPage::edit() {
    if (!isDetailOpen() && !table().selectionModel()->hasSelection())
        return showNotice(tr("No reason is chosen"), tr("choose a row first, then press F2"));
    openDetail();
    m_detail->editFirst();
}

} // namespace backroom::stock
