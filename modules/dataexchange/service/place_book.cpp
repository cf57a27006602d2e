#include "dataexchange/service/place_book.h"

#include "dataexchange/service/queries.h"
#include "foundation/domain/text_key.h"
#include "foundation/service/query.h"

#include <QCoreApplication>

namespace backroom::dataexchange {

using locations::LocationKind;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

} // namespace

Done PlaceBook::load() {
    Query company(m_desk.database(), queries::companyZone);
    BACKROOM_TRY(const bool exists, company.execAndNext());
    if (exists)
        m_companyZone = QTimeZone(company.text("time_zone").toLatin1());
    Query query(m_desk.database(), queries::places);
    BACKROOM_CHECK(query.exec());
    m_places.clear();
    m_byCode.clear();
    QList<std::pair<QString, qsizetype>> barcodes;
    while (query.next()) {
        BookedPlace place;
        place.id = query.id<locations::Location>("id");
        place.code = query.text("code");
        place.name = query.text("name");
        place.kind = locations::locationKindFromName(query.text("kind")).value_or(LocationKind::Bin);
        place.purpose =
            locations::zonePurposeFromName(query.text("purpose")).value_or(locations::ZonePurpose::Storage);
        place.site = place.kind == LocationKind::Site ? place.id : query.id<locations::Location>("site_id");
        place.timeZone = query.text("site_time_zone");
        place.holdsStock = query.flag("holds_stock");
        place.archived = query.flag("archived");
        m_byCode.insert(codeKey(place.code), m_places.size());
        if (const QString barcode = query.text("barcode"); !barcode.isEmpty())
            barcodes.append({codeKey(barcode), m_places.size()});
        m_places.append(place);
    }
    // A code wins over another place's barcode.
    for (const auto& [key, index] : barcodes)
        if (!m_byCode.contains(key))
            m_byCode.insert(key, index);
    return {};
}

Result<BookedPlace> PlaceBook::place(const QString& code) const {
    const auto known = m_byCode.constFind(codeKey(code));
    if (known == m_byCode.constEnd())
        return fail(ErrorKind::NotFound, QStringLiteral("import.place_unknown"),
                    Text::tr("There is no location with the code \"%1\"").arg(code), code,
                    Text::tr("check the code, or make the location first"));
    const BookedPlace& place = m_places[*known];
    if (place.archived)
        return fail(ErrorKind::Refused, QStringLiteral("import.place_archived"),
                    Text::tr("The location \"%1\" is archived").arg(place.code), code,
                    Text::tr("choose another location, or take it out of the archive"));
    return place;
}

Result<BookedPlace> PlaceBook::site(const QString& code) const {
    if (!code.isEmpty()) {
        BACKROOM_TRY(const BookedPlace found, place(code));
        if (found.kind != LocationKind::Site)
            return fail(ErrorKind::Invalid, QStringLiteral("import.not_a_site"),
                        Text::tr("\"%1\" is a location, but no site").arg(code), code,
                        Text::tr("name a site"));
        return found;
    }
    for (const BookedPlace& candidate : m_places)
        if (candidate.kind == LocationKind::Site && !candidate.archived)
            return candidate;
    return fail(ErrorKind::NotFound, QStringLiteral("import.no_site"),
                Text::tr("The company has no site yet"), {},
                Text::tr("make one first, in the window or with: backroomctl import locations"));
}

BookedPlace PlaceBook::receivingOf(const BookedPlace& site) const {
    for (const BookedPlace& candidate : m_places)
        if (candidate.site == site.id && candidate.kind == LocationKind::Zone && !candidate.archived &&
            candidate.purpose == locations::ZonePurpose::Receiving)
            return candidate;
    return site;
}

BookedPlace PlaceBook::outside(LocationKind kind) const {
    for (const BookedPlace& candidate : m_places)
        if (candidate.kind == kind)
            return candidate;
    return {};
}

Result<BookedPlace> PlaceBook::party(LocationKind kind, const QString& name) const {
    if (name.isEmpty())
        return outside(kind);
    const QString code = codeKey(name);
    const QString key = textKey(name);
    for (const BookedPlace& candidate : m_places)
        if (candidate.kind == kind && !candidate.archived &&
            (codeKey(candidate.code) == code || textKey(candidate.name) == key))
            return candidate;
    return fail(ErrorKind::NotFound, QStringLiteral("import.party_unknown"),
                kind == LocationKind::Supplier ? Text::tr("There is no supplier \"%1\"").arg(name)
                                               : Text::tr("There is no customer \"%1\"").arg(name),
                name, Text::tr("check the name, or leave it out"));
}

QTimeZone PlaceBook::zoneOf(const BookedPlace& place) const {
    for (const BookedPlace& candidate : m_places)
        if (candidate.id == place.site && !candidate.timeZone.isEmpty())
            return QTimeZone(candidate.timeZone.toLatin1());
    return m_companyZone;
}

} // namespace backroom::dataexchange
