#pragma once

#include "foundation/domain/id.h"
#include "foundation/domain/result.h"
#include "foundation/domain/uuid.h"

#include <QString>

#include <optional>

namespace backroom::locations {

/// What a place is. Site, Zone and Bin lie inside the company and hold stock; the others are the far ends of
/// movements, so that every entry balances.
enum class LocationKind { Site, Zone, Bin, Supplier, Customer, Loss, Opening, Transit };

/// What a zone is for. Goods without a bin arrive in the site's Receiving zone; Quarantine is not sellable.
enum class ZonePurpose { Storage, Receiving, Packing, Quarantine };

/// What happens when a movement would leave less than nothing at a place (rules.md 18).
enum class NegativePolicy {
    Inherit, ///< as the place above says; at the top as the company says
    Refuse,  ///< the posting fails
    Warn,    ///< it goes through and records who accepted
    Allow    ///< it goes through
};

/// As stored and as scripts see them: "site", "receiving", "refuse", …
QString locationKindName(LocationKind kind);
std::optional<LocationKind> locationKindFromName(const QString& name);
QString zonePurposeName(ZonePurpose purpose);
std::optional<ZonePurpose> zonePurposeFromName(const QString& name);
QString negativePolicyName(NegativePolicy policy);
std::optional<NegativePolicy> negativePolicyFromName(const QString& name);

/// Goods there are the company's: Site, Zone, Bin.
bool holdsStock(LocationKind kind);
/// A place of this kind may lie in that one: sites at the top, zones in sites and zones, bins in sites and
/// zones, a named supplier below the supplier root, a named customer below the customer root.
bool mayLieIn(LocationKind child, std::optional<LocationKind> parent);

struct Location;
using LocationId = Id<Location>;

/// A place.
struct Location {
    LocationId id;
    Uuid uuid;
    LocationId parent; ///< none for sites and the roots outside
    LocationKind kind = LocationKind::Bin;
    ZonePurpose purpose = ZonePurpose::Storage; ///< of zones and bins
    QString code;                               ///< as typed; unique in the company whatever the case
    QString name;
    QString barcode;  ///< empty: the code itself is what is printed and scanned
    QString timeZone; ///< IANA name, sites only; fixes the business day
    NegativePolicy negativePolicy = NegativePolicy::Inherit;
    qint64 pickOrder = 0; ///< the way through the place, ascending
    bool archived = false;
    qint64 version = 0; ///< for the check on editing
};

/// A code of a place: blanks at the ends off, 1 to 40 characters, no blanks or control characters inside (it
/// is typed at stations and printed large). Errors: Invalid locations.code_empty, locations.code_too_long,
/// locations.code_character.
Result<QString> checkedLocationCode(const QString& text);

/// A place with its texts cleaned, or why it cannot be. Errors: as checkedLocationCode; Invalid
/// locations.name_too_long, locations.time_zone, locations.barcode.
Result<Location> checkedLocation(Location location);

/// The policy that counts: the place's own, else the nearest above it, else the company's. `above` is what
/// the parent resolved to. Outside places always allow (rules.md 18).
NegativePolicy resolvedPolicy(const Location& location, NegativePolicy above);

} // namespace backroom::locations
