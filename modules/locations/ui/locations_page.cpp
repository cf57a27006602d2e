#include "locations/ui/locations_page.h"

#include "foundation/domain/quantity.h"
#include "foundation/domain/text_key.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "locations/ui/bin_sheet.h"
#include "locations/ui/floor/floor_panel.h"
#include "locations/ui/place_detail.h"
#include "locations/ui/place_words.h"
#include "locations/ui/site_sheet.h"

#include <QAction>
#include <QEvent>
#include <QLineEdit>

#include <functional>

namespace backroom::locations {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchPauseMs = 120;

const auto listView = u"list"_s;
const auto floorView = u"floor"_s;

enum ColumnIndex { Code, Name, Kind, Policy, Inside };

} // namespace

std::unique_ptr<Page> makeLocationsPage(const LocationsUiContext& context) {
    return std::make_unique<LocationsPage>(context);
}

LocationsPage::LocationsPage(const LocationsUiContext& context)
    : ListPage(u"locations"_s),
      m_context(context),
      m_model(
          {{u"code"_s, tr("Location"), ColumnKind::Code, size::labelColumn, ColumnSum::None, Sorting::None},
           {u"name"_s, tr("Name"), ColumnKind::Text, 0, ColumnSum::None, Sorting::None, true},
           {u"kind"_s, tr("Kind"), ColumnKind::State, 0, ColumnSum::None, Sorting::None},
           {u"policy"_s, tr("Below zero"), ColumnKind::Text, size::fieldShort, ColumnSum::None,
            Sorting::None},
           {u"inside"_s, tr("Locations in it"), ColumnKind::Number, 0, ColumnSum::None, Sorting::None, false,
            false, true}},
          [this](const Row& row, int column, int role) { return cell(row, column, role); },
          [](const Row& row) { return row.place.id().value(); }) {
    setTitle(tr("Locations"));
    setTable(&m_model);
    m_detail = new PlaceDetail(m_context);
    setDetail(m_detail);
    buildFilters();
    buildFloor();
    buildActions();
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row < 0)
            return;
        m_detail->show(m_model.row(row).place);
        if (isFloor() && m_floor->floor().current() != m_model.row(row).place.id())
            m_floor->floor().setCurrent(m_model.row(row).place.id());
    });
    connect(m_detail, &PlaceDetail::changed, this, [this](LocationId id) {
        m_wanted = id;
        ask();
    });
    connect(m_detail, &PlaceDetail::failed, this, &Page::showError);
    connect(m_detail, &PlaceDetail::newPlacesRequested, this, &LocationsPage::newPlaces);
}

void LocationsPage::buildFloor() {
    // It lies over the list, so that the pane beside them, its key and its width are the same for both.
    m_floor = new FloorPanel(table().parentWidget());
    m_floor->hide();
    table().installEventFilter(this);
    FloorView* floor = &m_floor->floor();
    connect(floor, &FloorView::currentChanged, this, [this](LocationId id) {
        if (isFloor())
            select(id);
    });
    connect(floor, &FloorView::activated, this, [this](LocationId id) {
        m_wanted = id;
        select(id);
    });
}

bool LocationsPage::isFloor() const {
    return !m_floor->isHidden();
}

void LocationsPage::showView(const QString& view) {
    const bool floor = view == floorView;
    const LocationId chosen = m_detail->place();
    m_floor->setVisible(floor);
    m_floor->setGeometry(table().geometry());
    // Whatever goes to the list goes to the floor while that is seen.
    table().setFocusProxy(floor ? m_floor : nullptr);
    arrange();
    if (floor) {
        m_floor->floor().setCurrent(chosen);
        look();
    }
    table().setFocus(Qt::OtherFocusReason);
}

bool LocationsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &table() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        m_floor->setGeometry(table().geometry());
    return ListPage::eventFilter(watched, event);
}

QList<QWidget*> LocationsPage::bodyStops() const {
    QList<QWidget*> stops = ListPage::bodyStops();
    if (isFloor() && !stops.isEmpty())
        stops.replace(0, &m_floor->floor());
    return stops;
}

/// What is typed in the search is a place to go to on the floor, and a filter of the list.
void LocationsPage::look() {
    if (!isFloor())
        return arrange();
    clearError();
    if (!m_search->text().isEmpty() && !m_floor->floor().find(m_search->text()))
        showNotice(tr("No location here has this code"), tr("look for its name in the list"));
}

void LocationsPage::buildFilters() {
    filterBar().setViews({{listView, tr("List")}, {floorView, tr("Floor")}});
    connect(&filterBar(), &FilterBar::viewChanged, this, &LocationsPage::showView);
    m_search = new QLineEdit;
    m_search->setObjectName(u"placeSearch"_s);
    m_search->setAccessibleName(tr("Search locations"));
    m_search->setPlaceholderText(tr("Code or name"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(size::field);
    m_typing.setSingleShot(true);
    m_typing.setInterval(searchPauseMs);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(&m_typing, &QTimer::timeout, this, &LocationsPage::look);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { table().setFocus(); });
    addFilterWidget(m_search);
}

void LocationsPage::buildActions() {
    if (m_context.editing == Editing::Forbidden)
        return;
    m_newSite = new QAction(tr("New site"), this);
    m_newSite->setObjectName(u"newSite"_s);
    connect(m_newSite, &QAction::triggered, this, &LocationsPage::newSite);
    setPrimaryAction(m_newSite);
    auto* bins = new QAction(tr("Add bins"), this);
    bins->setObjectName(u"addBins"_s);
    connect(bins, &QAction::triggered, this, [this] { newPlaces(LocationKind::Bin); });
    addHeadAction(bins);
    onKey(PageKey::New, tr("New site"), [this] { newSite(); });
    onKey(PageKey::Edit, tr("Edit"), [this] { edit(); });
}

void LocationsPage::edit() {
    if (!isDetailOpen() && !table().selectionModel()->hasSelection())
        return showNotice(tr("No location is chosen"), tr("choose a row first, then press F2"));
    openDetail();
    m_detail->editFirst();
}

QVariant LocationsPage::cell(const Row& row, int column, int role) const {
    const Location& place = row.place.location;
    switch (column) {
    case Code:
        // The tree is drawn by the indent alone: a list keeps its place, its sums and its keys.
        if (role == Qt::DisplayRole)
            return QString(QString(row.depth * 3, u' ') + place.code);
        return role == TableRole::Value ? QVariant(place.code) : QVariant();
    case Name:
        return role == TableRole::Value ? QVariant(place.name == place.code ? QString() : place.name)
                                        : QVariant();
    case Kind:
        if (role == TableRole::TokenRole)
            return int(place.archived ? Token::Quiet : Token::Second);
        if (role == TableRole::Icon)
            return int(place.archived ? IconName::Archive : kindIcon(place));
        return role == TableRole::Value ? QVariant(place.archived ? tr("Archived") : kindWords(place))
                                        : QVariant();
    case Policy:
        if (role == TableRole::TokenRole)
            return int(place.negativePolicy == NegativePolicy::Inherit ? Token::Quiet : Token::Text);
        return role == TableRole::Value ? QVariant(policyWords(row.place.effectivePolicy)) : QVariant();
    default:
        return role == TableRole::Value ? QVariant(backroom::Quantity::whole(row.inside).micros())
                                        : QVariant();
    }
}

void LocationsPage::activate(const QVariantMap& arguments) {
    if (const qint64 wanted = arguments.value(u"location"_s).toLongLong())
        m_wanted = LocationId(wanted);
    if (m_wanted)
        m_search->clear();
    ask();
}

Page::Closed LocationsPage::closeTopmost() {
    if (m_detail->cancelEditing() == Closed::Something || ListPage::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (m_search->text().isEmpty())
        return Closed::Nothing;
    m_search->clear();
    return Closed::Something;
}

void LocationsPage::ask() {
    if (!m_loaded)
        setWaiting(tr("Reading locations"));
    struct Answer {
        QList<Place> places;
        QHash<LocationId, PlaceFill> fills;
    };
    m_context.gateway
        .run([&finder = m_context.finder, loads = m_context.loads]() -> Result<Answer> {
            Answer answer;
            BACKROOM_TRY(answer.places, finder.inside());
            if (loads) {
                BACKROOM_TRY(answer.fills, loads->fills());
            }
            return answer;
        })
        .then(this, [this](const Result<Answer>& answer) {
            clearWaiting();
            if (!answer)
                return showRefusal(answer.error());
            clearError();
            m_places = answer->places;
            m_fills = answer->fills;
            arrange();
            m_loaded = true;
        });
}

void LocationsPage::arrange() {
    QHash<LocationId, QList<const Place*>> children;
    for (const Place& place : std::as_const(m_places))
        children[place.location.parent].append(&place);
    m_rows.clear();
    const std::function<int(LocationId, int)> add = [&](LocationId parent, int depth) {
        int added = 0;
        for (const Place* place : children.value(parent)) {
            const qsizetype at = m_rows.size();
            m_rows.append({*place, depth, 0});
            m_rows[at].inside = add(place->id(), depth + 1);
            added += 1 + m_rows[at].inside;
        }
        return added;
    };
    add({}, 0);
    setCount(m_rows.size());
    const QString text = isFloor() ? QString() : textKey(m_search->text());
    QList<Row> shown;
    for (const Row& row : std::as_const(m_rows)) {
        if (textKey(row.place.location.code).contains(text) ||
            textKey(row.place.location.name).contains(text))
            shown.append(row);
    }
    const LocationId wanted = m_wanted ? m_wanted : m_detail->place();
    m_model.setRows(shown);
    if (isFloor())
        m_floor->setFloor(m_places, m_fills);
    if (m_rows.isEmpty()) {
        showEmpty().showNothingYet(tr("Sites with their zones and bins: where your goods can be."), m_newSite,
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

void LocationsPage::select(LocationId id) {
    if (id.isNull())
        return;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.row(i).place.id() != id)
            continue;
        table().selectRow(i);
        m_detail->show(m_model.row(i).place);
        if (isFloor() && m_floor->floor().current() != id)
            m_floor->floor().setCurrent(id);
        if (m_wanted)
            openDetail();
        break;
    }
    m_wanted = {};
}

void LocationsPage::newSite() {
    auto* sheet = new SiteSheet(m_context, this);
    connect(sheet, &SiteSheet::created, this, [this](LocationId id) {
        m_wanted = id;
        ask();
    });
    sheet->open();
}

void LocationsPage::newPlaces(LocationKind kind) {
    // In the chosen site or zone, in the place around a chosen bin, or in the first site.
    QString parent = m_rows.isEmpty() ? QString() : m_rows.first().place.location.code;
    const int row = table().currentRow();
    if (row >= 0 && row < m_model.rowCount()) {
        const Location& chosen = m_model.row(row).place.location;
        for (const Place& place : std::as_const(m_places)) {
            if (place.id() == (chosen.kind == LocationKind::Bin ? chosen.parent : chosen.id))
                parent = place.location.code;
        }
    }
    if (parent.isEmpty())
        return newSite();
    auto* sheet = new BinSheet(m_context, kind, parent, this);
    connect(sheet, &BinSheet::created, this, [this](LocationId id) {
        m_wanted = id;
        ask();
    });
    sheet->open();
}

} // namespace backroom::locations
