#include "locations/service/location_tree.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "locations/service/queries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace backroom::locations {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LocationTree)
};

const auto entity = u"locations.location"_s;

tl::unexpected<Error> codeTaken(const QString& code, const QString& owner) {
    return fail(ErrorKind::Refused, u"locations.code_taken"_s,
                owner.isEmpty() ? Text::tr("This code is given twice")
                                : Text::tr("This code belongs to “%1” already").arg(owner),
                code, Text::tr("choose another code; capitals make no difference"));
}

Result<Location> checkedDraft(const PlaceDraft& draft) {
    Location location;
    location.kind = draft.kind;
    location.purpose = draft.purpose;
    location.code = draft.code;
    location.name = draft.name;
    location.barcode = draft.barcode;
    location.timeZone = draft.timeZone;
    location.negativePolicy = draft.negativePolicy;
    location.pickOrder = draft.pickOrder;
    return checkedLocation(location);
}

QJsonObject rowOf(const Location& l, const QString& path, LocationId site, NegativePolicy effective) {
    const QString barcodeKey = codeKey(l.barcode);
    return {{u"uuid"_s, l.uuid.toString()},
            {u"parent_id"_s, l.parent ? QJsonValue(l.parent.value()) : QJsonValue()},
            {u"kind"_s, locationKindName(l.kind)},
            {u"purpose"_s, zonePurposeName(l.purpose)},
            {u"code"_s, l.code},
            {u"code_key"_s, codeKey(l.code)},
            {u"name"_s, l.name},
            {u"name_key"_s, textKey(l.name)},
            {u"barcode"_s, l.barcode},
            {u"barcode_key"_s, barcodeKey.isEmpty() ? QJsonValue() : QJsonValue(barcodeKey)},
            {u"path"_s, path},
            {u"site_id"_s, site ? QJsonValue(site.value()) : QJsonValue()},
            {u"time_zone"_s, l.timeZone},
            {u"holds_stock"_s, holdsStock(l.kind) ? 1 : 0},
            {u"negative_policy"_s, negativePolicyName(l.negativePolicy)},
            {u"effective_negative_policy"_s, negativePolicyName(effective)},
            {u"pick_order"_s, l.pickOrder}};
}

QString compact(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace

Result<NegativePolicy> LocationTree::companyPolicy() {
    Query query(m_desk.database(), queries::companyPolicy);
    BACKROOM_TRY(const bool found, query.execAndNext());
    if (!found)
        return NegativePolicy::Refuse;
    return negativePolicyFromName(query.text("negative_policy")).value_or(NegativePolicy::Refuse);
}

Result<qint64> LocationTree::lastPickOrder(LocationId site) {
    Query query(m_desk.database(), queries::locationNextOrder);
    query.bind(":site", site);
    BACKROOM_CHECK(query.execAndNext());
    return query.int64("n");
}

Done LocationTree::checkCodesFree(const QList<PlaceDraft>& drafts) {
    QJsonArray keys;
    QSet<QString> seen;
    for (const PlaceDraft& draft : drafts) {
        const QString code = codeKey(draft.code);
        const QString barcode = codeKey(draft.barcode);
        QStringList own{code};
        if (!barcode.isEmpty() && barcode != code)
            own.append(barcode);
        for (const QString& key : own) {
            if (seen.contains(key))
                return codeTaken(draft.code, {});
            seen.insert(key);
            keys.append(key);
        }
    }
    Query query(m_desk.database(), queries::locationTakenCodes);
    query.bind(":keys", compact(keys));
    BACKROOM_TRY(const bool taken, query.execAndNext());
    if (taken)
        return codeTaken(query.text("code"), query.text("name"));
    return {};
}

Result<QString> LocationTree::rowsOf(const QList<PlaceDraft>& drafts, const QHash<QString, Place>& parents) {
    BACKROOM_TRY(const NegativePolicy company, companyPolicy());
    QHash<LocationId, qint64> orders;
    QJsonArray rows;
    for (const PlaceDraft& draft : drafts) {
        BACKROOM_TRY(Location location, checkedDraft(draft));
        const auto parent = parents.constFind(codeKey(draft.parentCode));
        const bool hasParent = parent != parents.constEnd();
        if (!mayLieIn(draft.kind, hasParent ? std::optional(parent->location.kind) : std::nullopt) ||
            !holdsStock(draft.kind))
            return fail(ErrorKind::Refused, u"locations.wrong_parent"_s,
                        Text::tr("A location of this kind cannot lie there"), location.code,
                        Text::tr("sites stand alone; zones and bins lie in a site or a zone"));
        location.uuid = m_desk.newUuid();
        LocationId site;
        QString path = location.code;
        NegativePolicy above = company;
        if (hasParent) {
            location.parent = parent->id();
            site = parent->site;
            path = parent->path + u" / "_s + location.code;
            above = parent->effectivePolicy;
        }
        if (location.pickOrder == 0) {
            if (!orders.contains(site)) {
                BACKROOM_TRY(orders[site], lastPickOrder(site));
            }
            location.pickOrder = ++orders[site];
        }
        rows.append(rowOf(location, path, site, resolvedPolicy(location, above)));
    }
    return compact(rows);
}

Done LocationTree::insertRows(const QString& rows) {
    Query insert(m_desk.database(), queries::locationInsertMany);
    insert.bind(":rows", rows).bind(":now", m_desk.nowMs());
    auto done = insert.exec();
    if (!done && done.error().code == "database.duplicate"_L1)
        return codeTaken({}, Text::tr("a location made a moment ago"));
    return done;
}

Done LocationTree::insertParty(LocationKind kind, const QString& name, const Place& root, int attempt) {
    Location party;
    party.uuid = m_desk.newUuid();
    party.parent = root.id();
    party.kind = kind;
    party.name = name;
    // People know a party by its name and never scan it; its code only has to be one of its own, without
    // blanks, and the same wherever the same is entered.
    party.code = root.location.code + u':' + name.left(20).replace(u' ', u'-');
    if (attempt > 1)
        party.code += u'-' + QString::number(attempt);
    const QJsonArray rows{rowOf(party, root.path + u" / "_s + name, {}, NegativePolicy::Allow)};
    BACKROOM_CHECK(insertRows(compact(rows)));
    return m_desk.record(
        {u"create"_s, entity, party.uuid, {}, {{u"name"_s, name}, {u"kind"_s, locationKindName(kind)}}});
}

Done LocationTree::insertLevel(const QList<PlaceDraft>& drafts, const QHash<QString, Place>& parents) {
    constexpr qsizetype rowsPerStatement = 5000;
    for (qsizetype start = 0; start < drafts.size(); start += rowsPerStatement) {
        BACKROOM_TRY(const QString rows, rowsOf(drafts.mid(start, rowsPerStatement), parents));
        BACKROOM_CHECK(insertRows(rows));
    }
    Query own(m_desk.database(), queries::sitesOwnThemselves);
    return own.exec();
}

Result<qint64> LocationTree::createMany(const QList<PlaceDraft>& drafts) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(checkCodesFree(drafts));
    QList<PlaceDraft> waiting = drafts;
    while (!waiting.isEmpty()) {
        QStringList wanted;
        for (const PlaceDraft& draft : waiting)
            wanted.append(draft.parentCode);
        wanted.removeDuplicates();
        BACKROOM_TRY(const auto parents, m_finder.byCodes(wanted));
        QList<PlaceDraft> level;
        QList<PlaceDraft> later;
        for (const PlaceDraft& draft : std::as_const(waiting)) {
            const bool ready =
                draft.parentCode.trimmed().isEmpty() || parents.contains(codeKey(draft.parentCode));
            (ready ? level : later).append(draft);
        }
        if (level.isEmpty())
            return fail(ErrorKind::NotFound, u"locations.unknown"_s, Text::tr("There is no such location"),
                        later.first().parentCode, Text::tr("add the location it lies in first"));
        BACKROOM_CHECK(insertLevel(level, parents));
        waiting = later;
    }
    const qint64 made = drafts.size();
    QJsonObject after{{u"count"_s, made}};
    if (made > 0) {
        after.insert(u"first"_s, drafts.first().code);
        after.insert(u"last"_s, drafts.last().code);
    }
    BACKROOM_CHECK(m_desk.record({made == 1 ? u"create"_s : u"create_many"_s, entity, {}, {}, after}));
    BACKROOM_CHECK(transaction.commit());
    return made;
}

Result<Place> LocationTree::createSite(const PlaceDraft& site) {
    PlaceDraft dock;
    dock.kind = LocationKind::Zone;
    dock.purpose = ZonePurpose::Receiving;
    dock.parentCode = site.code;
    dock.code = site.code.trimmed() + u"-DOCK"_s;
    dock.name = Text::tr("Receiving");
    PlaceDraft own = site;
    own.kind = LocationKind::Site;
    own.parentCode.clear();
    BACKROOM_CHECK(createMany({own, dock}));
    return m_finder.byCode(site.code);
}

Result<Place> LocationTree::create(const PlaceDraft& draft) {
    BACKROOM_CHECK(createMany({draft}));
    return m_finder.byCode(draft.code);
}

Result<qint64> LocationTree::createBins(const QString& parentCode, const BinPattern& pattern) {
    QList<PlaceDraft> drafts;
    drafts.reserve(pattern.codes().size());
    for (const QString& code : pattern.codes()) {
        PlaceDraft draft;
        draft.parentCode = parentCode;
        draft.code = code;
        drafts.append(draft);
    }
    return createMany(drafts);
}

Done LocationTree::lock(LocationId id) {
    Query query(m_desk.database(), queries::locationLock);
    query.bind(":id", id);
    return query.execAndNext().map([](bool) {});
}

Done LocationTree::store(const Location& l) {
    Query update(m_desk.database(), queries::locationUpdate);
    const QString barcodeKey = codeKey(l.barcode);
    update.bind(":id", l.id).bind(":code", l.code).bind(":code_key", codeKey(l.code));
    update.bind(":name", l.name).bind(":name_key", textKey(l.name)).bind(":barcode", l.barcode);
    update.bind(":barcode_key", barcodeKey.isEmpty() ? std::nullopt : std::optional(barcodeKey));
    update.bind(":time_zone", l.timeZone).bind(":purpose", zonePurposeName(l.purpose));
    update.bind(":pick_order", l.pickOrder).bind(":negative_policy", negativePolicyName(l.negativePolicy));
    update.bind(":now", m_desk.nowMs());
    auto done = update.exec();
    if (!done && done.error().code == "database.duplicate"_L1)
        return codeTaken(l.code, Text::tr("another location"));
    return done;
}

Done LocationTree::resolve(LocationId site) {
    BACKROOM_TRY(const NegativePolicy company, companyPolicy());
    Query query(m_desk.database(), queries::locationResolve);
    query.bind(":company", negativePolicyName(company)).bind(":site", site);
    return query.exec();
}

Done LocationTree::companyPolicyChanged() {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(resolve({}));
    return transaction.commit();
}

} // namespace backroom::locations
