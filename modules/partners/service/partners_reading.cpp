#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"
#include "partners/service/list_declarations.h"
#include "partners/service/partners.h"
#include "partners/service/queries.h"

#include <QCoreApplication>

#include <iterator>

using namespace Qt::StringLiterals;

namespace backroom::partners {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Partners)
};

constexpr int maxPage = 1000;
constexpr const char* wordNames[] = {":word1", ":word2", ":word3"};

QString escaped(QString text) {
    return text.replace(u"!"_s, u"!!"_s).replace(u"%"_s, u"!%"_s).replace(u"_"_s, u"!_"_s);
}

// A statement has three places for words; what is more stays together in the last one.
QStringList wordsOf(const QString& search) {
    QStringList words = textKey(search).split(u' ', Qt::SkipEmptyParts);
    while (words.size() > qsizetype(std::size(wordNames))) {
        const QString last = words.takeLast();
        words.last() += u' ' + last;
    }
    return words;
}

void bindWords(Query& query, const QStringList& words) {
    for (qsizetype i = 0; i < qsizetype(std::size(wordNames)); ++i)
        query.bind(wordNames[i], i < words.size() ? u'%' + escaped(words[i]) + u'%' : u"%"_s);
}

std::optional<int> optionalInt(const Query& query, const char* column) {
    const auto value = query.optionalInt64(column);
    return value ? std::optional(int(*value)) : std::nullopt;
}

PartnerRow readRow(const Query& query) {
    PartnerRow row;
    row.id = query.id<Partner>("id");
    row.uuid = query.uuid("uuid");
    row.code = query.text("code");
    row.name = query.text("name");
    row.isSupplier = query.flag("is_supplier");
    row.isCustomer = query.flag("is_customer");
    row.contact = query.text("contact_name");
    row.email = query.text("email");
    row.phone = query.text("phone");
    row.city = query.text("city");
    row.country = query.text("country");
    row.warning = query.text("warning");
    row.leadTimeDays = optionalInt(query, "lead_time_days");
    row.archived = query.flag("archived");
    return row;
}

PartnerRow readListed(const QVariantList& values) {
    // In the order of partnerRows().
    enum At {
        Id,
        UuidAt,
        Code,
        Name,
        Search,
        Supplier,
        Customer,
        Contact,
        Email,
        Phone,
        City,
        Country,
        Warning,
        LeadTime,
        Archived
    };
    const auto text = [&values](At at) { return values.at(at).toString(); };
    const auto flag = [&values](At at) { return values.at(at).toLongLong() != 0; };
    PartnerRow row;
    row.id = PartnerId(values.at(Id).toLongLong());
    row.uuid = Uuid::fromString(text(UuidAt));
    row.code = text(Code);
    row.name = text(Name);
    row.isSupplier = flag(Supplier);
    row.isCustomer = flag(Customer);
    row.contact = text(Contact);
    row.email = text(Email);
    row.phone = text(Phone);
    row.city = text(City);
    row.country = text(Country);
    row.warning = text(Warning);
    if (const QVariant& days = values.at(LeadTime); days.isValid() && !days.isNull())
        row.leadTimeDays = days.toInt();
    row.archived = flag(Archived);
    return row;
}

Partner readPartner(const Query& query) {
    Partner p;
    p.id = query.id<Partner>("id");
    p.uuid = query.uuid("uuid");
    p.code = query.text("code");
    p.name = query.text("name");
    p.isSupplier = query.flag("is_supplier");
    p.isCustomer = query.flag("is_customer");
    p.supplierPlace = query.id<locations::Location>("supplier_place_id");
    p.customerPlace = query.id<locations::Location>("customer_place_id");
    p.contact = query.text("contact_name");
    p.email = query.text("email");
    p.phone = query.text("phone");
    p.vatNumber = query.text("vat_number");
    p.currency = query.text("currency");
    p.language = query.text("language");
    p.leadTimeDays = optionalInt(query, "lead_time_days");
    p.minimumOrderMinor = query.optionalInt64("minimum_order");
    p.terms = query.text("terms");
    p.warning = query.text("warning");
    p.archived = query.flag("archived");
    p.version = query.int64("version");
    return p;
}

tl::unexpected<Error> unknown() {
    return fail(ErrorKind::NotFound, u"partners.unknown"_s, Text::tr("There is no such supplier or customer"),
                {}, Text::tr("choose one from the list"));
}

} // namespace

PagedList<PartnerRow> Partners::list() {
    return {m_desk, partnerRows(), Permission::ReadStock, readListed};
}

Result<QList<PartnerRow>> Partners::find(const QString& words, int limit) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    const QStringList parts = wordsOf(words);
    Query query(m_desk.database(), queries::partnerFind);
    bindWords(query, parts);
    const QString first = escaped(parts.value(0));
    query.bind(":code", codeKey(words)).bind(":begin", first + u'%').bind(":start", u"% "_s + first + u'%');
    query.bind(":limit", qBound(1, limit, maxPage));
    BACKROOM_CHECK(query.exec());
    QList<PartnerRow> rows;
    while (query.next())
        rows.append(readRow(query));
    return rows;
}

Result<Partner> Partners::partner(PartnerId id) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Partner found;
    {
        Query query(m_desk.database(), queries::partnerById);
        query.bind(":id", id);
        BACKROOM_TRY(const bool exists, query.execAndNext());
        if (!exists)
            return unknown();
        found = readPartner(query);
    }
    Query addresses(m_desk.database(), queries::partnerAddresses);
    addresses.bind(":partner", id);
    BACKROOM_CHECK(addresses.exec());
    while (addresses.next())
        found.addresses.append({addressKindFromName(addresses.text("kind")).value_or(AddressKind::Main),
                                addresses.text("recipient"), addresses.text("street"),
                                addresses.text("postcode"), addresses.text("city"),
                                addresses.text("country")});
    return found;
}

Result<Partner> Partners::ofPlace(locations::LocationId place) {
    BACKROOM_CHECK(m_desk.require(Permission::ReadStock));
    Query query(m_desk.database(), queries::partnerOfPlace);
    query.bind(":place", place);
    BACKROOM_TRY(const bool exists, query.execAndNext());
    if (!exists)
        return unknown();
    return partner(query.id<Partner>("id"));
}

} // namespace backroom::partners
