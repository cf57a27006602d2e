#include "locations/ui/locations_page.h"

#include "foundation/domain/quantity.h"
#include "foundation/domain/text_key.h"
#include "foundation/ui/kit/button.h"
#include "foundation/ui/kit/chip.h"
#include "foundation/ui/kit/empty_state.h"
#include "foundation/ui/kit/focus.h"
#include "locations/service/location_tree.h"
#include "locations/ui/bin_sheet.h"
#include "locations/ui/floor/floor_panel.h"
#include "locations/ui/place_detail.h"
#include "locations/ui/place_words.h"
#include "locations/ui/site_sheet.h"

#include <QAction>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>

#include <algorithm>
#include <functional>

namespace backroom::locations {

using namespace Qt::StringLiterals;

namespace {

const auto listView = u"list"_s;
const auto floorView = u"floor"_s;

enum At { Code, Name, Kind, Policy, Inside };

Columns placeColumns() {
    Columns columns = orderedByThemselves(
        {{u"code"_s, LocationsPage::tr("Location"), ColumnKind::Code, size::labelColumn},
         {u"name"_s, LocationsPage::tr("Name"), ColumnKind::Text},
         {u"kind"_s, LocationsPage::tr("Kind"), ColumnKind::State},
         {u"policy"_s, LocationsPage::tr("Below zero"), ColumnKind::Text, size::fieldShort},
         {u"inside"_s, LocationsPage::tr("Locations in it"), ColumnKind::Number, size::instantColumn}});
    columns[Code].listColumn = orderOfReading; // the way through the tree
    columns[Code].names = true;
    columns[Name].stretch = true;
    columns[Inside].yields = true;
    return columns;
}

/// "bin", or what a zone or bin is for: "receiving".
QString kindName(const Location& place) {
    return place.kind != LocationKind::Site && place.purpose != ZonePurpose::Storage
               ? zonePurposeName(place.purpose)
               : locationKindName(place.kind);
}

QList<QPair<QString, QString>> kindChoices() {
    QList<QPair<QString, QString>> choices;
    Location place;
    for (const LocationKind kind : {LocationKind::Site, LocationKind::Zone, LocationKind::Bin}) {
        place.kind = kind;
        choices.append({kindName(place), kindWords(place)});
    }
    for (const ZonePurpose purpose :
         {ZonePurpose::Receiving, ZonePurpose::Packing, ZonePurpose::Quarantine}) {
        place.purpose = purpose;
        choices.append({kindName(place), kindWords(place)});
    }
    return choices;
}

QList<FilterColumn> placeFilters() {
    QList<QPair<QString, QString>> policies;
    for (const NegativePolicy policy : {NegativePolicy::Refuse, NegativePolicy::Warn, NegativePolicy::Allow})
        policies.append({negativePolicyName(policy), policyWords(policy)});
    return {{u"code"_s, LocationsPage::tr("Location")},
            {u"name"_s, LocationsPage::tr("Name")},
            {u"path"_s, LocationsPage::tr("Lies in")},
            {u"kind_name"_s, LocationsPage::tr("Kind"), FilterKind::Choice, kindChoices()},
            {u"policy_name"_s, LocationsPage::tr("Below zero"), FilterKind::Choice, policies},
            {u"inside"_s, LocationsPage::tr("Locations in it"), FilterKind::Quantity},
            {u"archived"_s,
             LocationsPage::tr("Archived"),
             FilterKind::Flag,
             {{u"1"_s, LocationsPage::tr("yes")}, {u"0"_s, LocationsPage::tr("no")}}}};
}

QList<ListView> usualViews() {
    return {ListView{listView, LocationsPage::tr("List"), {}, {}, {}, {}},
            ListView{floorView, LocationsPage::tr("Floor"), {}, {}, {}, {}, floorView}};
}

QVariant readPlace(const PlaceRow& row, int column, int role) {
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
        return role == TableRole::Value
                   ? QVariant(place.archived ? LocationsPage::tr("Archived") : kindWords(place))
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

/// Ordered by what is read; chosen by the names that are stored, so that a kept view means the same in
/// another language.
QVariant valueOf(const PlaceRow& row, const QString& column) {
    const Location& place = row.place.location;
    if (column == "name"_L1)
        return place.name;
    if (column == "path"_L1)
        return row.place.path;
    if (column == "kind"_L1)
        return kindWords(place);
    if (column == "kind_name"_L1)
        return kindName(place);
    if (column == "policy"_L1)
        return policyWords(row.place.effectivePolicy);
    if (column == "policy_name"_L1)
        return negativePolicyName(row.place.effectivePolicy);
    if (column == "inside"_L1)
        return backroom::Quantity::whole(row.inside).micros();
    if (column == "archived"_L1)
        return qint64(place.archived ? 1 : 0);
    return place.code;
}

/// Those in a place stand behind it, as one walks.
QList<PlaceRow> asTree(const QList<Place>& places) {
    QHash<LocationId, QList<const Place*>> children;
    for (const Place& place : places)
        children[place.location.parent].append(&place);
    QList<PlaceRow> rows;
    const std::function<int(LocationId, int)> add = [&](LocationId parent, int depth) {
        int added = 0;
        for (const Place* place : children.value(parent)) {
            const qsizetype at = rows.size();
            rows.append({*place, depth, 0});
            rows[at].inside = add(place->id(), depth + 1);
            added += 1 + rows[at].inside;
        }
        return added;
    };
    add({}, 0);
    return rows;
}

} // namespace

std::unique_ptr<Page> makeLocationsPage(const LocationsUiContext& context) {
    return std::make_unique<LocationsPage>(context);
}

LocationsPage::LocationsPage(const LocationsUiContext& context)
    : HeldListPage(u"locations"_s, context.gateway), m_context(context) {
    setTitle(tr("Locations"));
    setList(std::make_unique<Model>(placeColumns(), readPlace,
                                    [](const PlaceRow& row) { return row.place.id().value(); }),
            {u"code"_s, u"name"_s}, valueOf);
    m_detail = new PlaceDetail(m_context);
    setDetail(m_detail);
    buildFloor();
    buildFilters();
    buildActions();
    connect(this, &ListPage::rowSelected, this, [this](int row) {
        if (row < 0)
            return;
        m_detail->show(model().row(row).place);
        if (isFloor() && m_floor->floor().current() != model().row(row).place.id())
            m_floor->floor().setCurrent(model().row(row).place.id());
    });
    connect(m_detail, &PlaceDetail::changed, this, [this](LocationId id) {
        m_wanted = id;
        ask(Asking::NewQuestion);
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

void LocationsPage::showShape() {
    const bool floor = filters().shape() == floorView;
    const LocationId chosen = m_detail->place();
    m_floor->setVisible(floor);
    m_floor->setGeometry(table().geometry());
    // All of it is drawn, and Tab passes the list behind it by.
    table().setFocusPolicy(floor ? Qt::NoFocus : Qt::StrongFocus);
    filterBar().addButton()->setVisible(!floor);
    filterBar().viewButton()->setVisible(!floor);
    if (floor) {
        m_floor->setFloor(m_places, m_fills);
        m_floor->floor().setCurrent(chosen);
    }
    table().setFocus(Qt::OtherFocusReason);
}

bool LocationsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &table() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        m_floor->setGeometry(table().geometry());
    // Whatever goes to the list goes to the floor while that is seen. A focus proxy would do so too, but Tab
    // comes to a widget that has one, wherever it stands, and would never get out of here.
    if (watched == &table() && event->type() == QEvent::FocusIn && isFloor()) {
        m_floor->floor().setFocus(static_cast<QFocusEvent*>(event)->reason());
        return true;
    }
    return ListPage::eventFilter(watched, event);
}

QList<QWidget*> LocationsPage::bodyStops() const {
    QList<QWidget*> stops = ListPage::bodyStops();
    return isFloor() && !stops.isEmpty() ? focusablesIn(m_floor) + stops.mid(1) : stops;
}

/// What is typed in the search is a place to go to on the floor, and a filter of the list.
void LocationsPage::narrowed() {
    m_looks = isFloor();
    arrange();
}

void LocationsPage::look() {
    clearError();
    if (isFloor() && !typed().isEmpty() && !m_floor->floor().find(typed()))
        showNotice(tr("No location here has this code"), tr("look for its name in the list"));
}

QString LocationsPage::words() const {
    return isFloor() ? QString() : typed();
}

void LocationsPage::buildFilters() {
    addSearch(u"placeSearch"_s, tr("Search locations"), tr("Code or name"));
    narrowWhileTyping();
    // Rows that are read anew count what is typed, and end its pause: the floor looks then as well.
    connect(&search(), &QLineEdit::textChanged, this, [this] { m_looks = isFloor(); });
    addFilters({u"locations"_s, placeFilters(), usualViews(),
                [] {
                    return QDate(); /* no column has days */
                },
                m_context.zone},
               u"code"_s, {orderOfReading, Qt::AscendingOrder});
    connect(&filters(), &ListFilters::shapeChanged, this, &LocationsPage::showShape);
}

void LocationsPage::explain() {
    const int row = table().currentRow();
    if (!isFloor() && row >= 0 && row < model().rowCount() && table().currentColumn() == "inside"_L1) {
        const PlaceRow& asked = model().row(row);
        if (asked.inside > 0)
            return emit linkRequested({pageId(), {{u"inside"_s, asked.place.id().value()}}});
        return showNotice(tr("%Ln location(s) lie in %1", nullptr, 0).arg(asked.place.location.code));
    }
    if (!m_detail->explain())
        showNotice(tr("No location is chosen"), tr("choose a row first, then press Ctrl+E"));
}

void LocationsPage::buildActions() {
    onKey(PageKey::Explain, tr("Why is so much here?"), [this] { explain(); });
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
    m_changes = new LastChange(*this, m_context.gateway);
    connect(m_detail, &PlaceDetail::made, m_changes, &LastChange::made);
    connect(m_changes, &LastChange::takenBack, this, [this](qint64 place) {
        m_wanted = LocationId(place);
        ask(Asking::NewQuestion);
    });
}

void LocationsPage::tellMade(LocationKind kind, LocationId id, int places) {
    const QString stays = tr("nothing is deleted; it can be brought back from there");
    if (places > 1)
        return m_changes->made(
            {tr("%Ln new bins", nullptr, places), tr("archive those that are not wanted"), {}, id.value()});
    if (kind == LocationKind::Site)
        return m_changes->made({tr("A new site with the zone where its goods arrive"),
                                tr("archive its zones first, then the site"),
                                {},
                                id.value()});
    m_changes->made({tr("The new location goes to the archive"), stays,
                     [&tree = m_context.tree, id] { return tree.archive(id); }, id.value()});
}

void LocationsPage::edit() {
    if (!isDetailOpen() && !openCurrent())
        return showNotice(tr("No location is chosen"), tr("choose a row first, then press F2"));
    m_detail->editFirst();
}

/// The rows that a figure of the list counts, and no other.
void LocationsPage::showInside(LocationId id) {
    const auto row =
        std::find_if(held().begin(), held().end(), [id](const PlaceRow& at) { return at.place.id() == id; });
    if (row == held().end())
        return ask(Asking::NewQuestion);
    const QString code = row->place.location.code;
    const int inside = row->inside;
    takeWords({});
    filters().show(listView, {{FilterTerm{u"path"_s,
                                          FilterOperator::BeginsWith,
                                          {QString(row->place.path + u" / "_s)}}}}); // which asks
    showNotice(tr("%Ln location(s) lie in %1", nullptr, inside).arg(code), tr("Alt+← leads back to all"));
}

void LocationsPage::activate(const QVariantMap& arguments) {
    if (arguments.contains(u"inside"_s))
        return showInside(LocationId(arguments.value(u"inside"_s).toLongLong()));
    if (const qint64 wanted = arguments.value(u"location"_s).toLongLong())
        m_wanted = LocationId(wanted);
    if (m_wanted) {
        search().clear();
        filters().clear();
    }
    ask(m_wanted.isNull() ? Asking::SameQuestion : Asking::NewQuestion);
}

Page::Closed LocationsPage::closeTopmost() {
    if (m_detail->cancelEditing() == Closed::Something || ListPage::closeTopmost() == Closed::Something)
        return Closed::Something;
    if (search().text().isEmpty())
        return Closed::Nothing;
    search().clear();
    return Closed::Something;
}

void LocationsPage::ask(Asking asking) {
    if (!isHeld())
        setWaiting(tr("Reading locations"));
    struct Answer {
        QList<Place> places;
        QHash<LocationId, PlaceFill> fills;
        QList<PlaceRow> rows;
    };
    m_context.gateway
        .run([&finder = m_context.finder, loads = m_context.loads]() -> Result<Answer> {
            Answer answer;
            BACKROOM_TRY(answer.places, finder.inside());
            if (loads) {
                BACKROOM_TRY(answer.fills, loads->fills());
            }
            answer.rows = asTree(answer.places);
            return answer;
        })
        .then(this, [this, asking](const Result<Answer>& answer) {
            clearWaiting();
            if (!answer)
                return showRefusal(answer.error());
            clearFailure();
            m_places = answer->places;
            m_fills = answer->fills;
            if (isFloor())
                m_floor->setFloor(m_places, m_fills);
            hold(answer->rows, asking);
        });
}

LocationsPage::Touch LocationsPage::lastTouch() const {
    if (order().column == orderOfReading && order().order == Qt::AscendingOrder)
        return {};
    // In another order nothing stands behind what it lies in.
    return [](QList<PlaceRow>& rows) {
        for (PlaceRow& row : rows)
            row.depth = 0;
    };
}

void LocationsPage::sayEmpty() {
    showEmpty().showNothingYet(tr("Sites with their zones and bins: where your goods can be."), m_newSite,
                               nullptr);
}

void LocationsPage::rowsShown(Asking asking) {
    select(m_wanted ? m_wanted : m_detail->place());
    if (asking == Asking::NewQuestion)
        m_wanted = {};
    if (std::exchange(m_looks, false))
        look();
}

void LocationsPage::select(LocationId id) {
    const int row = id.isNull() ? -1 : goToRow([id](const PlaceRow& at) { return at.place.id() == id; });
    if (row < 0)
        return;
    m_detail->show(model().row(row).place);
    if (isFloor() && m_floor->floor().current() != id)
        m_floor->floor().setCurrent(id);
    if (std::exchange(m_wanted, {}))
        openDetail();
}

void LocationsPage::newSite() {
    auto* sheet = new SiteSheet(m_context, this);
    connect(sheet, &SiteSheet::created, this, [this](LocationId id) {
        tellMade(LocationKind::Site, id, 1);
        m_wanted = id;
        ask(Asking::NewQuestion);
    });
    sheet->open();
}

void LocationsPage::newPlaces(LocationKind kind) {
    // In the chosen site or zone, in the place around a chosen bin, or in the first site.
    QString parent = held().isEmpty() ? QString() : held().first().place.location.code;
    const int row = table().currentRow();
    if (row >= 0 && row < model().rowCount()) {
        const Location& chosen = model().row(row).place.location;
        for (const Place& place : std::as_const(m_places)) {
            if (place.id() == (chosen.kind == LocationKind::Bin ? chosen.parent : chosen.id))
                parent = place.location.code;
        }
    }
    if (parent.isEmpty())
        return newSite();
    auto* sheet = new BinSheet(m_context, kind, parent, this);
    connect(sheet, &BinSheet::created, this, [this, kind](LocationId id, int places) {
        tellMade(kind, id, places);
        m_wanted = id;
        ask(Asking::NewQuestion);
    });
    sheet->open();
}

} // namespace backroom::locations
