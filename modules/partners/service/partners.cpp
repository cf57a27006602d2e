// Changes of partners; how they are read is in partners_reading.cpp.
#include "partners/service/partners.h"

#include "foundation/domain/text_key.h"
#include "foundation/service/edit_conflict.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"
#include "partners/service/queries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace backroom::partners {

using locations::LocationId;
using locations::LocationKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Partners)
};

const auto entity = u"partners.partner"_s;

tl::unexpected<Error> codeTaken(const QString& code, const QString& owner) {
    return fail(ErrorKind::Refused, u"partners.code_taken"_s,
                Text::tr("This code belongs to “%1” already").arg(owner), code,
                Text::tr("choose another code; capitals make no difference"));
}

/// Only what differs.
JournalRecord changed(const Partner& from, const Partner& to) {
    JournalRecord record{u"change"_s, entity, to.uuid, {}, {}};
    const QList<FieldText> old = fieldTexts(from);
    const QList<FieldText> now = fieldTexts(to);
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (old[i].text == now[i].text)
            continue;
        record.before.insert(old[i].name, old[i].text);
        record.after.insert(now[i].name, now[i].text);
    }
    return record;
}

JournalRecord created(const Partner& partner) {
    JournalRecord record{u"create"_s, entity, partner.uuid, {}, {}};
    for (const FieldText& field : fieldTexts(partner)) {
        if (!field.text.isEmpty())
            record.after.insert(field.name, field.text);
    }
    return record;
}

QString givenCode(const Partner& partner) {
    const LocationId place = partner.supplierPlace ? partner.supplierPlace : partner.customerPlace;
    return u"P-%1"_s.arg(place.value());
}

} // namespace

Done Partners::lock(PartnerId id) {
    Query query(m_desk.database(), queries::partnerLock);
    query.bind(":id", id);
    return query.execAndNext().map([](bool) {});
}

Done Partners::checkCode(const Partner& partner) {
    if (partner.code.isEmpty() ||
        (isGivenCode(partner.code) && codeKey(partner.code) != codeKey(givenCode(partner))))
        return fail(ErrorKind::Invalid, u"partners.code"_s,
                    Text::tr("Codes like P-1042 are given by the program"), partner.code,
                    Text::tr("choose one of your own, such as KERA"));
    Query query(m_desk.database(), queries::partnerCodeOwner);
    query.bind(":code_key", codeKey(partner.code));
    BACKROOM_TRY(const bool found, query.execAndNext());
    if (found && query.id<Partner>("id") != partner.id)
        return codeTaken(partner.code, query.text("name"));
    return {};
}

Done Partners::insert(const Partner& p) {
    Query query(m_desk.database(), queries::partnerInsert);
    // Who chose no code gets one by the place, which is not made yet.
    const QString code = p.code.isEmpty() ? p.uuid.toString() : p.code;
    query.bind(":uuid", p.uuid).bind(":code", code).bind(":code_key", codeKey(code));
    query.bind(":is_supplier", p.isSupplier ? 1 : 0).bind(":is_customer", p.isCustomer ? 1 : 0);
    query.bind(":name", p.name).bind(":name_key", textKey(p.name)).bind(":now", m_desk.nowMs());
    auto done = query.exec();
    if (!done && done.error().code == "database.duplicate"_L1)
        return codeTaken(p.code, Text::tr("a partner made a moment ago"));
    return done;
}

Done Partners::store(const Partner& p) {
    Query query(m_desk.database(), queries::partnerUpdate);
    query.bind(":id", p.id).bind(":code", p.code).bind(":code_key", codeKey(p.code));
    query.bind(":is_supplier", p.isSupplier ? 1 : 0).bind(":is_customer", p.isCustomer ? 1 : 0);
    query.bind(":name", p.name).bind(":name_key", textKey(p.name)).bind(":contact_name", p.contact);
    query.bind(":email", p.email).bind(":phone", p.phone).bind(":search_key", partnerSearchKey(p));
    query.bind(":vat_number", p.vatNumber).bind(":currency", p.currency).bind(":language", p.language);
    query.bind(":lead_time_days", p.leadTimeDays).bind(":minimum_order", p.minimumOrderMinor);
    query.bind(":terms", p.terms).bind(":warning", p.warning).bind(":now", m_desk.nowMs());
    auto done = query.exec();
    if (!done && done.error().code == "database.duplicate"_L1)
        return codeTaken(p.code, Text::tr("another partner"));
    return done;
}

Done Partners::storeAddresses(const Partner& partner) {
    Query clear(m_desk.database(), queries::addressesDelete);
    clear.bind(":partner", partner.id);
    BACKROOM_CHECK(clear.exec());
    if (partner.addresses.isEmpty())
        return {};
    QJsonArray rows;
    for (const Address& a : partner.addresses)
        rows.append(QJsonObject{{u"position"_s, rows.size()},
                                {u"kind"_s, addressKindName(a.kind)},
                                {u"recipient"_s, a.recipient},
                                {u"street"_s, a.street},
                                {u"postcode"_s, a.postcode},
                                {u"city"_s, a.city},
                                {u"city_key"_s, textKey(a.city)},
                                {u"country"_s, a.country}});
    Query query(m_desk.database(), queries::addressesInsert);
    query.bind(":partner", partner.id);
    query.bind(":rows", QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)));
    return query.exec();
}

/// The row of the partner says its role already and waits for the place (db/objects/partners/10_places).
Done Partners::makePlaces(const Partner& p) {
    const QString code = p.code.isEmpty() ? p.uuid.toString().left(8) : p.code;
    if (p.isSupplier && p.supplierPlace.isNull())
        BACKROOM_CHECK(m_tree.createParty(LocationKind::Supplier, p.name, code));
    if (p.isCustomer && p.customerPlace.isNull())
        BACKROOM_CHECK(m_tree.createParty(LocationKind::Customer, p.name, code));
    return {};
}

Result<Partner> Partners::create(const Partner& draft) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(Partner wanted, checkedPartner(draft));
    if (wanted.uuid.isNull())
        wanted.uuid = m_desk.newUuid();
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    if (!wanted.code.isEmpty())
        BACKROOM_CHECK(checkCode(wanted));
    BACKROOM_CHECK(insert(wanted));
    BACKROOM_CHECK(makePlaces(wanted));
    {
        Query query(m_desk.database(), queries::partnerIdByUuid);
        query.bind(":uuid", wanted.uuid);
        BACKROOM_CHECK(query.execAndNext());
        wanted.id = query.id<Partner>("id");
    }
    BACKROOM_TRY(const Partner made, partner(wanted.id));
    if (wanted.code.isEmpty())
        wanted.code = givenCode(made);
    BACKROOM_CHECK(store(wanted));
    BACKROOM_CHECK(storeAddresses(wanted));
    BACKROOM_CHECK(m_desk.record(created(wanted)));
    BACKROOM_TRY(Partner stored, partner(wanted.id));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Result<Partner> Partners::change(const Partner& before, const Partner& after) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(lock(before.id));
    BACKROOM_TRY(const Partner current, partner(before.id));
    const auto edited = editedPartner(before, after, current);
    if (!edited)
        return fail(withWho(m_desk, current.uuid, edited.error()));
    const Partner& merged = *edited;
    const JournalRecord record = changed(current, merged);
    if (record.after.isEmpty())
        return current;
    BACKROOM_CHECK(checkCode(merged));
    BACKROOM_CHECK(store(merged));
    if (merged.addresses != current.addresses)
        BACKROOM_CHECK(storeAddresses(merged));
    BACKROOM_CHECK(makePlaces(merged));
    if (merged.name != current.name) {
        for (const LocationId place : {merged.supplierPlace, merged.customerPlace}) {
            if (place)
                BACKROOM_CHECK(m_tree.renameParty(place, merged.name, merged.code));
        }
    }
    BACKROOM_CHECK(m_desk.record(record));
    BACKROOM_TRY(Partner stored, partner(merged.id));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Result<Partner> Partners::setArchived(PartnerId id, const QString& action) {
    BACKROOM_CHECK(m_desk.require(Permission::EditLocations));
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(lock(id));
    BACKROOM_TRY(const Partner current, partner(id));
    const bool archiving = action == "archive"_L1;
    if (current.archived == archiving)
        return current;
    {
        Query query(m_desk.database(), queries::partnerArchive);
        query.bind(":id", id).bind(":now", m_desk.nowMs());
        query.bind(":archived_at", archiving ? std::optional(m_desk.nowMs()) : std::nullopt);
        BACKROOM_CHECK(query.exec());
    }
    for (const LocationId place : {current.supplierPlace, current.customerPlace}) {
        if (place)
            BACKROOM_CHECK(archiving ? m_tree.archive(place) : m_tree.restore(place));
    }
    BACKROOM_CHECK(m_desk.record({action, entity, current.uuid, {}, {{u"code"_s, current.code}}}));
    BACKROOM_TRY(Partner stored, partner(id));
    BACKROOM_CHECK(transaction.commit());
    return stored;
}

Result<Partner> Partners::archive(PartnerId id) {
    return setArchived(id, u"archive"_s);
}

Result<Partner> Partners::restore(PartnerId id) {
    return setArchived(id, u"restore"_s);
}

} // namespace backroom::partners
