#pragma once

#include "locations/domain/bin_pattern.h"
#include "locations/service/place_finder.h"
#include "locations/service/place_usage.h"

namespace backroom::locations {

/// A place to be made. `parentCode` names the place it lies in; empty for sites.
struct PlaceDraft {
    LocationKind kind = LocationKind::Bin;
    QString parentCode;
    QString code;
    QString name; ///< empty = as the code
    ZonePurpose purpose = ZonePurpose::Storage;
    QString barcode;  ///< empty = the code itself
    QString timeZone; ///< sites only
    NegativePolicy negativePolicy = NegativePolicy::Inherit;
    qint64 pickOrder = 0; ///< 0 = behind what is there
};

/// Makes and changes places. It keeps path, site and the policy that counts in step with the tree, so that
/// posting reads one row. Nothing is deleted. Changes ask for EditLocations; each call is one transaction
/// with one entry in the journal.
class LocationTree {
public:
    LocationTree(Desk& desk, PlaceUsage& usage) : m_desk(desk), m_usage(usage), m_finder(desk) {}

    /// A site with the zone where its goods arrive ("<code>-DOCK"). Errors: as createMany.
    Result<Place> createSite(const PlaceDraft& site);
    /// One zone or bin. Errors: as createMany.
    Result<Place> create(const PlaceDraft& draft);
    /// All or nothing, in a few statements a level; parents may be among them. Returns how many were made.
    /// Errors: as checkedLocation; Refused locations.code_taken, locations.wrong_parent; NotFound
    /// locations.unknown.
    Result<qint64> createMany(const QList<PlaceDraft>& drafts);
    /// Every bin of a pattern in a site or zone. Errors: as createMany.
    Result<qint64> createBins(const QString& parentCode, const BinPattern& pattern);

    /// Stores code, name, barcode, purpose, pick order and time zone where they differ from `before`; returns
    /// the place as it is now. Errors: as checkedLocation; Refused locations.code_taken,
    /// locations.system_place; Conflict locations.edit_conflict.
    Result<Place> change(const Location& before, const Location& after);
    /// Counts from the next posting on, for all places below that inherit. `seen` is the place as the person
    /// read it. Errors: Refused locations.system_place; Conflict locations.edit_conflict.
    Result<Place> setNegativePolicy(const Location& seen, NegativePolicy policy);
    /// Brings every place in line after the company's own policy changed.
    Done companyPolicyChanged();
    /// Errors: Refused locations.not_empty (goods or places are still in it), locations.system_place.
    Done archive(LocationId id);
    Done restore(LocationId id);

    /// The place outside that stands for a supplier or customer of this name (whatever case and accents),
    /// made if it is new. Right: PostStock is enough, since a delivery from somebody new must not wait.
    /// Errors: Invalid locations.party_name.
    Result<Place> findOrCreateParty(LocationKind kind, const QString& name);
    /// A place of its own for a supplier or customer; where another one has that name already, `code` stands
    /// behind it. Errors: as findOrCreateParty.
    Result<Place> createParty(LocationKind kind, const QString& name, const QString& code);
    /// It is called otherwise now. Errors: as findOrCreateParty; Refused locations.system_place.
    Done renameParty(LocationId id, const QString& name, const QString& code);

private:
    Result<std::optional<LocationId>> findParty(LocationKind kind, const QString& name);
    Result<QString> freePartyName(LocationKind kind, const QString& name, const QString& code,
                                  LocationId own);
    Done makeParty(LocationKind kind, const QString& name, int attempt);
    Done insertLevel(const QList<PlaceDraft>& drafts, const QHash<QString, Place>& parents);
    Result<QString> rowsOf(const QList<PlaceDraft>& drafts, const QHash<QString, Place>& parents);
    Done insertRows(const QString& rows);
    Done insertParty(LocationKind kind, const QString& name, const Place& root, int attempt);
    Done checkCodesFree(const QList<PlaceDraft>& drafts);
    Result<NegativePolicy> companyPolicy();
    Result<qint64> lastPickOrder(LocationId site);
    Done lock(LocationId id);
    Done store(const Location& location);
    Done resolve(LocationId site);
    Done setArchived(LocationId id, const QString& action);

    Desk& m_desk;
    PlaceUsage& m_usage;
    PlaceFinder m_finder;
};

} // namespace backroom::locations
