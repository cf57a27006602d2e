// Changes of places that exist, and the parties outside; how places are made is in location_tree.cpp.
#include "foundation/domain/text_key.h"
#include "foundation/service/edit_conflict.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "locations/service/location_tree.h"
#include "locations/service/queries.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace backroom::locations {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocationTree)
};

const auto entity = u"locations.location"_s;

// An editable field: its name in the journal, its label, and where it lies.
struct Field {
    QString name;
    QString label;
    QString (*text)(const Location&);
    void (*take)(Location& to, const Location& from);
};

QList<Field> fields() {
    using L = Location;
    return {
        {u"code"_s, Text::tr("Code"), [](const L& l) { return l.code; },
         [](L& to, const L& from) { to.code = from.code; }},
        {u"name"_s, Text::tr("Name"), [](const L& l) { return l.name; },
         [](L& to, const L& from) { to.name = from.name; }},
        {u"barcode"_s, Text::tr("Barcode"), [](const L& l) { return l.barcode; },
         [](L& to, const L& from) { to.barcode = from.barcode; }},
        {u"purpose"_s, Text::tr("Purpose"), [](const L& l) { return zonePurposeName(l.purpose); },
         [](L& to, const L& from) { to.purpose = from.purpose; }},
        {u"pickOrder"_s, Text::tr("Order of the way"),
         [](const L& l) { return QString::number(l.pickOrder); },
         [](L& to, const L& from) { to.pickOrder = from.pickOrder; }},
        {u"timeZone"_s, Text::tr("Time zone"), [](const L& l) { return l.timeZone; },
         [](L& to, const L& from) { to.timeZone = from.timeZone; }},
    };
}

Field policyField() {
    return {u"negativePolicy"_s, Text::tr("Below zero"),
            [](const Location& l) { return negativePolicyName(l.negativePolicy); },
            [](Location& to, const Location& from) { to.negativePolicy = from.negativePolicy; }};
}

Result<Location> edited(const QList<Field>& fields, const Location& before, const Location& after,
                        const Location& current) {
    Location merged = current;
    QStringList conflicts;
    for (const Field& field : fields) {
        const QString mine = field.text(after);
        const QString theirs = field.text(current);
        if (mine == field.text(before))
            continue;
        if (theirs != field.text(before) && theirs != mine)
            conflicts.append(Text::tr("%1: yours “%2”, theirs “%3”").arg(field.label, mine, theirs));
        field.take(merged, after);
    }
    if (!conflicts.isEmpty())
        return fail(ErrorKind::Conflict, u"locations.edit_conflict"_s,
                    Text::tr("Somebody else changed this location meanwhile"), conflicts.join(u"; "_s),
                    Text::tr("keep theirs, or enter yours once more"));
    return merged;
}

tl::unexpected<Error> systemPlace(const QString& code) {
    return fail(ErrorKind::Refused, u"locations.system_place"_s,
                Text::tr("This location belongs to the program"), code, Text::tr("leave it as it is"));
}

} // namespace

Result<Place> LocationTree::change(const Location& before, const Location& after) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(lock(before.id));
    BACKROOM_TRY(const Place current, m_finder.byId(before.id));
    if (!holdsStock(current.location.kind))
        return systemPlace(current.location.code);
    const auto laidOver = edited(fields(), before, after, current.location);
    if (!laidOver)
        return fail(withWho(m_desk, current.location.uuid, laidOver.error()));
    BACKROOM_TRY(const Location merged, checkedLocation(*laidOver));
    QJsonObject old;
    QJsonObject now;
    for (const Field& field : fields()) {
        if (field.text(current.location) == field.text(merged))
            continue;
        old.insert(field.name, field.text(current.location));
        now.insert(field.name, field.text(merged));
    }
    if (now.isEmpty())
        return current;
    BACKROOM_TRY(const auto owners, m_finder.byCodes({merged.code, merged.barcode}));
    for (const Place& owner : owners) {
        if (owner.id() != merged.id)
            return fail(ErrorKind::Refused, u"locations.code_taken"_s,
                        Text::tr("This code belongs to “%1” already").arg(owner.location.name), merged.code,
                        Text::tr("choose another code; capitals make no difference"));
    }
    BACKROOM_CHECK(store(merged));
    BACKROOM_CHECK(resolve(current.site));
    BACKROOM_CHECK(m_desk.record({u"change"_s, entity, merged.uuid, old, now}));
    BACKROOM_TRY(Place stored, m_finder.byId(merged.id));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Result<Place> LocationTree::setNegativePolicy(const Location& seen, NegativePolicy policy) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(lock(seen.id));
    BACKROOM_TRY(Place current, m_finder.byId(seen.id));
    if (!holdsStock(current.location.kind))
        return systemPlace(current.location.code);
    Location wanted = seen;
    wanted.negativePolicy = policy;
    const auto laidOver = edited({policyField()}, seen, wanted, current.location);
    if (!laidOver)
        return fail(withWho(m_desk, current.location.uuid, laidOver.error()));
    if (laidOver->negativePolicy == current.location.negativePolicy)
        return current;
    BACKROOM_CHECK(store(*laidOver));
    BACKROOM_CHECK(resolve(current.site));
    BACKROOM_CHECK(
        m_desk.record({u"change"_s,
                       entity,
                       laidOver->uuid,
                       {{u"negativePolicy"_s, negativePolicyName(current.location.negativePolicy)}},
                       {{u"negativePolicy"_s, negativePolicyName(policy)}}}));
    BACKROOM_TRY(Place stored, m_finder.byId(seen.id));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Done LocationTree::setArchived(LocationId id, const QString& action) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(lock(id));
    BACKROOM_TRY(const Place place, m_finder.byId(id));
    if (place.location.parent.isNull() && !holdsStock(place.location.kind))
        return systemPlace(place.location.code);
    const bool archiving = action == "archive"_L1;
    if (archiving) {
        Query children(m_desk.database(), queries::locationChildrenCount);
        children.bind(":id", id);
        BACKROOM_CHECK(children.execAndNext());
        BACKROOM_TRY(const bool goods, m_usage.holdsGoods(id));
        if (goods || children.int64("n") > 0)
            return fail(
                ErrorKind::Refused, u"locations.not_empty"_s,
                goods ? Text::tr("Goods still lie there") : Text::tr("Other locations still lie in it"),
                place.location.code, goods ? Text::tr("move them first") : Text::tr("archive those first"));
    }
    {
        Query query(m_desk.database(), queries::locationArchive);
        query.bind(":id", id).bind(":now", m_desk.nowMs());
        query.bind(":archived_at", archiving ? std::optional(m_desk.nowMs()) : std::nullopt);
        BACKROOM_CHECK(query.exec());
    }
    BACKROOM_CHECK(
        m_desk.record({action, entity, place.location.uuid, {}, {{u"code"_s, place.location.code}}}));
    return transaction.commit();
}

Done LocationTree::archive(LocationId id) {
    return setArchived(id, u"archive"_s);
}

Done LocationTree::restore(LocationId id) {
    return setArchived(id, u"restore"_s);
}

namespace {

Result<QString> checkedPartyName(LocationKind kind, const QString& given) {
    QString name = given.simplified();
    if (name.isEmpty() || name.size() > 200 ||
        (kind != LocationKind::Supplier && kind != LocationKind::Customer))
        return fail(ErrorKind::Invalid, u"locations.party_name"_s,
                    Text::tr("A supplier or customer has a name of 1 to 200 characters"), given.left(40),
                    Text::tr("enter the name"));
    return name;
}

constexpr int mostAttempts = 1000;

bool isWorthAnotherTry(const Done& made, int attempt) {
    return !made && made.error().code == "locations.code_taken"_L1 && attempt < mostAttempts;
}

} // namespace

Result<std::optional<LocationId>> LocationTree::findParty(LocationKind kind, const QString& name) {
    Query query(m_desk.database(), queries::locationParty);
    query.bind(":kind", locationKindName(kind)).bind(":name_key", textKey(name));
    BACKROOM_TRY(const bool found, query.execAndNext());
    return found ? std::optional(query.id<Location>("id")) : std::nullopt;
}

Result<QString> LocationTree::freePartyName(LocationKind kind, const QString& name, const QString& code,
                                            LocationId own) {
    BACKROOM_TRY(const auto owner, findParty(kind, name));
    return !owner || *owner == own ? name : u"%1 (%2)"_s.arg(name, code);
}

Done LocationTree::makeParty(LocationKind kind, const QString& name, int attempt) {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_TRY(const Place root, m_finder.systemPlace(kind));
    BACKROOM_CHECK(insertParty(kind, name, root, attempt));
    return transaction.commit();
}

Result<Place> LocationTree::findOrCreateParty(LocationKind kind, const QString& given) {
    if (!m_desk.actor().may(Permission::PostStock))
        BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(const QString name, checkedPartyName(kind, given));
    BACKROOM_TRY(auto known, findParty(kind, name));
    // Two desks may meet the same newcomer at once: then the other's place is the one. Two newcomers may have
    // the same beginning: then the later one's code is numbered.
    for (int attempt = 1; !known; ++attempt) {
        const Done made = makeParty(kind, name, attempt);
        if (!made && !isWorthAnotherTry(made, attempt))
            return fail(made.error());
        BACKROOM_TRY(known, findParty(kind, name));
    }
    return m_finder.byId(*known);
}

Result<Place> LocationTree::createParty(LocationKind kind, const QString& given, const QString& code) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(const QString name, checkedPartyName(kind, given));
    for (int attempt = 1;; ++attempt) {
        BACKROOM_TRY(const QString free, freePartyName(kind, name, code, {}));
        const Done made = makeParty(kind, free, attempt);
        if (!made && !isWorthAnotherTry(made, attempt))
            return fail(made.error());
        if (!made)
            continue;
        BACKROOM_TRY(const auto id, findParty(kind, free));
        return m_finder.byId(id.value_or(LocationId()));
    }
}

Done LocationTree::renameParty(LocationId id, const QString& given, const QString& code) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(lock(id));
    BACKROOM_TRY(const Place place, m_finder.byId(id));
    if (place.location.parent.isNull() || holdsStock(place.location.kind))
        return systemPlace(place.location.code);
    BACKROOM_TRY(const QString name, checkedPartyName(place.location.kind, given));
    BACKROOM_TRY(const QString free, freePartyName(place.location.kind, name, code, id));
    if (free == place.location.name)
        return {};
    BACKROOM_TRY(const Place root, m_finder.systemPlace(place.location.kind));
    {
        Query query(m_desk.database(), queries::locationPartyRename);
        query.bind(":id", id).bind(":name", free).bind(":name_key", textKey(free));
        query.bind(":path", root.path + u" / "_s + free).bind(":now", m_desk.nowMs());
        BACKROOM_CHECK(query.exec());
    }
    BACKROOM_CHECK(m_desk.record(
        {u"change"_s, entity, place.location.uuid, {{u"name"_s, place.location.name}}, {{u"name"_s, free}}}));
    return transaction.commit();
}

} // namespace backroom::locations
