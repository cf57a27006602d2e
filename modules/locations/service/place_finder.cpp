#include "locations/service/place_finder.h"

#include "foundation/domain/id_list.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "locations/service/queries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace backroom::locations {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlaceFinder)
};

tl::unexpected<Error> unknownPlace(const QString& code) {
    return fail(ErrorKind::NotFound, u"locations.unknown"_s, Text::tr("There is no such location"), code,
                Text::tr("check the code, or add the location first"));
}

Place readPlace(const Query& row) {
    Place place;
    Location& l = place.location;
    l.id = row.id<Location>("id");
    l.uuid = row.uuid("uuid");
    l.parent = row.id<Location>("parent_id");
    l.kind = locationKindFromName(row.text("kind")).value_or(LocationKind::Bin);
    l.purpose = zonePurposeFromName(row.text("purpose")).value_or(ZonePurpose::Storage);
    l.code = row.text("code");
    l.name = row.text("name");
    l.barcode = row.text("barcode");
    l.timeZone = row.text("time_zone");
    l.negativePolicy = negativePolicyFromName(row.text("negative_policy")).value_or(NegativePolicy::Inherit);
    l.pickOrder = row.int64("pick_order");
    l.archived = row.flag("archived");
    l.version = row.int64("version");
    place.path = row.text("path");
    place.site = row.id<Location>("site_id");
    place.effectivePolicy =
        negativePolicyFromName(row.text("effective_negative_policy")).value_or(NegativePolicy::Refuse);
    return place;
}

QString likeText(QString key) {
    key.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
    return u'%' + key + u'%';
}

} // namespace

Result<QList<Place>> PlaceFinder::readAll(Query& query) {
    BACKROOM_CHECK(query.exec());
    QList<Place> places;
    while (query.next())
        places.append(readPlace(query));
    return places;
}

Result<Place> PlaceFinder::byId(LocationId id) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationById);
    query.bind(":id", id);
    BACKROOM_TRY(const QList<Place> found, readAll(query));
    if (found.isEmpty())
        return unknownPlace({});
    return found.first();
}

Result<Place> PlaceFinder::byCode(const QString& code) {
    BACKROOM_TRY(const auto found, byCodes({code}));
    const auto it = found.constFind(codeKey(code));
    if (it == found.constEnd())
        return unknownPlace(code);
    return *it;
}

Result<QHash<QString, Place>> PlaceFinder::byCodes(const QStringList& codes) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    QJsonArray keys;
    for (const QString& code : codes)
        keys.append(codeKey(code));
    Query query(m_desk.database(), queries::locationsByCodeKeys);
    query.bind(":keys", QString::fromUtf8(QJsonDocument(keys).toJson(QJsonDocument::Compact)));
    BACKROOM_TRY(const QList<Place> found, readAll(query));
    QHash<QString, Place> byKey;
    // Active ones come first and a code goes before a barcode.
    for (const Place& place : found) {
        if (!byKey.contains(codeKey(place.location.code)))
            byKey.insert(codeKey(place.location.code), place);
    }
    for (const Place& place : found) {
        const QString key = codeKey(place.location.barcode);
        if (!key.isEmpty() && !byKey.contains(key))
            byKey.insert(key, place);
    }
    return byKey;
}

Result<QHash<LocationId, Place>> PlaceFinder::byIds(const QList<LocationId>& ids) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationsByIds);
    query.bind(":ids", idList(ids));
    BACKROOM_TRY(const QList<Place> found, readAll(query));
    QHash<LocationId, Place> byId;
    for (const Place& place : found)
        byId.insert(place.id(), place);
    return byId;
}

Result<QList<Place>> PlaceFinder::sites() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationSites);
    return readAll(query);
}

Result<QList<Place>> PlaceFinder::children(LocationId parent) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationChildren);
    query.bind(":parent", parent);
    return readAll(query);
}

Result<QList<PolicyAstray>> PlaceFinder::policiesAstray() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::policiesNotDerived);
    BACKROOM_CHECK(query.exec());
    QList<PolicyAstray> astray;
    while (query.next())
        astray.append({query.text("code"), query.text("derived"), query.text("kept")});
    return astray;
}

Result<QList<Place>> PlaceFinder::inside() {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationInside);
    return readAll(query);
}

Result<QList<Place>> PlaceFinder::search(const QString& text, int limit) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationSearch);
    query.bind(":code", likeText(codeKey(text))).bind(":name", likeText(textKey(text))).bind(":limit", limit);
    return readAll(query);
}

Result<QList<Place>> PlaceFinder::parties(LocationKind kind) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationParties);
    query.bind(":kind", locationKindName(kind));
    return readAll(query);
}

Result<Place> PlaceFinder::receivingPlace(LocationId site) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationOfPurpose);
    query.bind(":site", site).bind(":purpose", zonePurposeName(ZonePurpose::Receiving));
    BACKROOM_TRY(const QList<Place> found, readAll(query));
    if (found.isEmpty())
        return fail(ErrorKind::NotFound, u"locations.no_receiving"_s,
                    Text::tr("This site has no location where goods arrive"), {},
                    Text::tr("make a zone for receiving at the site"));
    return found.first();
}

Result<std::optional<Place>> PlaceFinder::quarantinePlace(LocationId site) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationOfPurpose);
    query.bind(":site", site).bind(":purpose", zonePurposeName(ZonePurpose::Quarantine));
    BACKROOM_TRY(const QList<Place> found, readAll(query));
    return found.isEmpty() ? std::optional<Place>() : std::optional<Place>(found.first());
}

Result<Place> PlaceFinder::systemPlace(LocationKind kind) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::locationRoot);
    query.bind(":kind", locationKindName(kind));
    BACKROOM_TRY(const QList<Place> found, readAll(query));
    if (found.isEmpty() || holdsStock(kind))
        return unknownPlace(locationKindName(kind));
    return found.first();
}

} // namespace backroom::locations
