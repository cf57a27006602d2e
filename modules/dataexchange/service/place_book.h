#pragma once

#include "foundation/service/desk.h"
#include "locations/domain/location.h"

#include <QHash>
#include <QList>
#include <QTimeZone>

namespace backroom::dataexchange {

/// What an import or a document file must know of a place.
struct BookedPlace {
    locations::LocationId id;
    QString code;
    QString name;
    locations::LocationKind kind = locations::LocationKind::Bin;
    locations::ZonePurpose purpose = locations::ZonePurpose::Storage;
    locations::LocationId site; ///< of a site: itself
    QString timeZone;           ///< of its site
    bool holdsStock = false;
    bool archived = false;
};

/// All places of the company by code, read once for a file of many rows.
class PlaceBook {
public:
    explicit PlaceBook(Desk& desk) : m_desk(desk) {}

    Done load();
    /// A place by its code or barcode, any case. Errors: NotFound import.place_unknown; Refused
    /// import.place_archived.
    [[nodiscard]] Result<BookedPlace> place(const QString& code) const;
    /// A site by its code; empty = the main one, which is the one that was there first. Errors: as place();
    /// NotFound import.no_site; Invalid import.not_a_site.
    [[nodiscard]] Result<BookedPlace> site(const QString& code) const;
    /// Where goods without a bin lie: the site's receiving zone, else the site itself.
    [[nodiscard]] BookedPlace receivingOf(const BookedPlace& site) const;
    /// The outside place of this kind, below which suppliers and customers stand.
    [[nodiscard]] BookedPlace outside(locations::LocationKind kind) const;
    /// A supplier or customer by code or name; empty = the root. Error: NotFound import.party_unknown.
    [[nodiscard]] Result<BookedPlace> party(locations::LocationKind kind, const QString& name) const;
    /// Its site's zone, else the company's.
    [[nodiscard]] QTimeZone zoneOf(const BookedPlace& place) const;

private:
    Desk& m_desk;
    QList<BookedPlace> m_places;
    QHash<QString, qsizetype> m_byCode;
    QTimeZone m_companyZone = QTimeZone::utc();
};

} // namespace backroom::dataexchange
