#include "stock/ui/movements_page.h"

#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/formats.h"
#include "foundation/ui/theme/tokens.h"
#include "locations/ui/pickers/site_choice.h"
#include "stock/ui/document_totals.h"
#include "stock/ui/document_view.h"
#include "stock/ui/stock_words.h"

#include <QAction>
#include <QLineEdit>
#include <QMenu>

namespace backroom::stock {

namespace {

constexpr int pageRows = 200;
constexpr qint64 dayMs = 86'400'000;
const QString itemChip = QStringLiteral("item");
const QString daysChip = QStringLiteral("days");

enum At { When, Document, Kind, Sku, Amount, From, To, Name, Person, Reference };

Columns movementColumns(const QTimeZone& zone) {
    using P = MovementsPage;
    const auto column = [](const char* id, const QString& title, ColumnKind kind, int width) {
        return Column{QString::fromLatin1(id), title, kind, width, ColumnSum::None, Sorting::None};
    };
    // What a person asks first stands left: beside the document's pane there is room for six.
    Columns columns = {column("when", P::tr("When"), ColumnKind::DateTime, size::instantColumn),
                       column("document", P::tr("Document"), ColumnKind::Code, size::column),
                       column("kind", P::tr("What"), ColumnKind::State, size::column),
                       column("sku", P::tr("SKU"), ColumnKind::Code, size::fieldShort),
                       column("quantity", P::tr("Quantity"), ColumnKind::Number, size::figureColumn),
                       column("from", P::tr("From"), ColumnKind::Code, size::column),
                       column("to", P::tr("To"), ColumnKind::Code, size::column),
                       column("name", P::tr("Name"), ColumnKind::Text, 0),
                       column("person", P::tr("Person"), ColumnKind::Text, size::column),
                       column("reference", P::tr("Reference"), ColumnKind::Text, 0)};
    columns[When].zone = zone;
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

} // namespace

MovementsPage::MovementsPage(StockAccess access, QWidget* parent)
    : ListPage(QStringLiteral("movements"), parent),
      m_access(std::move(access)),
      m_model(movementColumns(m_access.zone), readMovement,
              [](const MovementRow& row) { return row.cursor.toString(); }) {
    setObjectName(QStringLiteral("movementsPage"));
    setTitle(tr("Movements"));
    table().setObjectName(QStringLiteral("movementsTable"));
    table().setAccessibleName(tr("Movements"));
    setTable(&m_model);
    m_document = new DocumentView(m_access);
    setDetail(m_document);
    m_totals = new DocumentTotals(m_access);
    setDetailFoot(m_totals);
    m_ways = waysIn(*this, m_access.actor);
    m_question.limit = pageRows;
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row >= 0 && m_model.row(row).number != m_document->number())
            showDocument(m_model.row(row).number);
    });
    connect(m_document, &DocumentView::refused, this, &MovementsPage::showError);
    connect(m_document, &DocumentView::reversed, this, [this](const QString& number, const QString& by) {
        showNotice(tr("%1 is taken back by %2").arg(number, by));
        m_wanted = by;
        ask(Asking::NewQuestion);
    });
    buildBar();
    buildKeys();
    connect(findChild<EmptyState*>(), &EmptyState::clearFiltersRequested, this, [this] {
        m_search->clear();
        m_question.variant = {};
        m_question.fromMs.reset();
        for (const QString& chip : {itemChip, daysChip})
            filterBar().removeChip(chip);
        m_site->choose({});
        ask(Asking::NewQuestion);
        table().setFocus();
    });
}

void MovementsPage::buildKeys() {
    if (m_access.actor.may(Permission::ReverseDocument))
        onKey(PageKey::Undo, tr("Take this document back"), [this] { m_document->offerReversal(); });
    onKey(PageKey::Explain, tr("Explain what is left of this item"), [this] {
        const int row = table().currentRow();
        if (row < 0)
            return;
        m_access.gateway
            .run([access = m_access, sku = m_model.row(row).sku] { return access.stock.variantBySku(sku); })
            .then(this, [this](const Result<VariantId>& variant) {
                if (variant)
                    emit linkRequested(
                        {QStringLiteral("stock"), {{QStringLiteral("variant"), variant->value()}}});
            });
    });
}

void MovementsPage::buildBar() {
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("movementsFilter"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setPlaceholderText(tr("Document or SKU, then Enter"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(size::field);
    addFilterWidget(m_search);
    connect(m_search, &QLineEdit::returnPressed, this, &MovementsPage::readFilter);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            readFilter();
    });
    filterBar().showAdd();
    connect(&filterBar(), &FilterBar::addRequested, this, &MovementsPage::chooseFilter);
    connect(&filterBar(), &FilterBar::chipRemoved, this, [this](const QString& id) {
        if (id != itemChip && id != daysChip)
            return; // the site's own
        if (id == itemChip)
            m_question.variant = {};
        else
            m_question.fromMs.reset();
        ask(Asking::NewQuestion);
    });
    m_site = new locations::SiteChoice(*this, m_access.gateway, m_access.places);
    connect(m_site, &locations::SiteChoice::changed, this, [this] { ask(Asking::NewQuestion); });
}

void MovementsPage::activate(const QVariantMap& arguments) {
    m_site->refresh();
    if (arguments.contains(QStringLiteral("document"))) {
        m_wanted = arguments.value(QStringLiteral("document")).toString();
        showDocument(m_wanted);
        openDetail();
    }
    if (arguments.contains(QStringLiteral("variant"))) {
        m_question.variant = VariantId(arguments.value(QStringLiteral("variant")).toLongLong());
        filterBar().setChip(itemChip, tr("Item: %1").arg(arguments.value(QStringLiteral("sku")).toString()));
    }
    ask(m_model.rows().isEmpty() || !arguments.isEmpty() ? Asking::NewQuestion : Asking::SameQuestion);
}

void MovementsPage::refreshChanged() {
    ask(Asking::SameQuestion);
}

void MovementsPage::ask(Asking asking) {
    MovementQuestion question = m_question;
    question.locationPath = m_site->code();
    if (asking == Asking::NextPage)
        question.after = m_model.rows().last().cursor;
    else if (asking == Asking::SameQuestion)
        question.limit = qMax(pageRows, int(m_model.rows().size()));
    else
        setWaiting(tr("Reading movements"));
    m_access.gateway.run([access = m_access, question] { return access.movements.page(question); })
        .then(this, [this, asking](const Result<QList<MovementRow>>& rows) { take(rows, asking); });
}

void MovementsPage::take(const Result<QList<MovementRow>>& rows, Asking asking) {
    clearWaiting();
    if (!rows)
        return showRefusal(rows.error());
    if (asking == Asking::SameQuestion && !m_model.rows().isEmpty()) {
        showBody();
        return m_model.refresh(*rows);
    }
    if (asking == Asking::NextPage)
        m_model.append(*rows);
    else
        m_model.setRows(*rows);
    const bool more = rows->size() == pageRows;
    m_model.setMore(more ? std::function<void()>([this] { ask(Asking::NextPage); }) : nullptr);
    more ? setCountAtLeast(m_model.rowCount()) : setCount(m_model.rowCount());
    if (asking == Asking::NextPage)
        return;
    if (rows->isEmpty()) {
        const bool filtered = m_question.variant || m_question.fromMs || !m_site->code().isEmpty();
        filtered ? showEmpty().showNothingMatches(filterBar().chipTexts())
                 : showEmpty().showNothingYet(tr("Here stands every movement of goods, newest first."),
                                              m_ways.receive, m_ways.import);
        return;
    }
    showBody();
    openDetail();
    int row = 0;
    for (int i = 0; i < m_model.rowCount() && !m_wanted.isEmpty(); ++i) {
        if (m_model.row(i).number == m_wanted) {
            row = i;
            break;
        }
    }
    m_wanted.isEmpty() || m_model.row(row).number == m_wanted ? table().selectRow(row)
                                                              : showDocument(m_wanted);
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

void MovementsPage::readFilter() {
    const QString text = m_search->text().trimmed();
    clearError();
    if (text.isEmpty()) {
        if (m_question.variant) {
            m_question.variant = {};
            filterBar().removeChip(itemChip);
            ask(Asking::NewQuestion);
        }
        return;
    }
    m_access.gateway.run([access = m_access, text] { return access.stock.variantBySku(text); })
        .then(this, [this, text](const Result<VariantId>& variant) {
            if (!variant)
                return showDocument(text.toUpper());
            m_question.variant = *variant;
            filterBar().setChip(itemChip, tr("Item: %1").arg(text));
            ask(Asking::NewQuestion);
        });
}

void MovementsPage::chooseFilter() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Last 7 days"), this, [this] { setDays(7); });
    menu->addAction(tr("Last 30 days"), this, [this] { setDays(30); });
    menu->addAction(tr("Last 90 days"), this, [this] { setDays(90); });
    const QWidget* button = filterBar().addButton();
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void MovementsPage::setDays(int days) {
    m_question.fromMs = m_access.desk.nowMs() - days * dayMs;
    filterBar().setChip(daysChip, tr("Last %n days", nullptr, days));
    ask(Asking::NewQuestion);
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
