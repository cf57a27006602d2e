#pragma once

#include "foundation/service/desk.h"
#include "locations/domain/location.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace backroom {
class Query;
}

namespace backroom::locations {

/// A place with what follows from the tree.
struct Place {
    Location location;
    QString path;                                            ///< "MAIN / A / A-01-02"
    LocationId site;                                         ///< none outside
    NegativePolicy effectivePolicy = NegativePolicy::Refuse; ///< never Inherit
    [[nodiscard]] LocationId id() const { return location.id; }
};

/// A place whose policy that counts does not follow from the tree.
struct PolicyAstray {
    QString code;
    QString derived; ///< names of the policies, as negativePolicyName()
    QString kept;
};

/// Reads the tree of places. Right asked for: ReadStock.
class PlaceFinder {
public:
    explicit PlaceFinder(Desk& desk) : m_desk(desk) {}

    /// Error: NotFound locations.unknown.
    Result<Place> byId(LocationId id);
    /// By its code or its barcode, whatever the case. Error: NotFound locations.unknown.
    Result<Place> byCode(const QString& code);
    /// Many at once by codeKey() of code and of barcode; unknown ones are missing.
    Result<QHash<QString, Place>> byCodes(const QStringList& codes);
    /// Many in one statement; unknown ones are missing.
    Result<QHash<LocationId, Place>> byIds(const QList<LocationId>& ids);

    Result<QList<Place>> sites();
    Result<QList<Place>> children(LocationId parent);
    /// Every place inside the company, archived ones too, parents before children within a site.
    Result<QList<Place>> inside();
    /// Places whose code or name holds the text, by code, at most `limit`.
    Result<QList<Place>> search(const QString& text, int limit);
    /// Named suppliers or customers, by name.
    Result<QList<Place>> parties(LocationKind kind);

    /// Where goods without a bin arrive. Error: NotFound locations.no_receiving.
    Result<Place> receivingPlace(LocationId site);
    /// Where goods are held apart at a site; none when it has no such place.
    Result<std::optional<Place>> quarantinePlace(LocationId site);
    /// Every place that goes below zero otherwise than the tree says: none, unless somebody wrote past the
    /// services.
    Result<QList<PolicyAstray>> policiesAstray();
    /// The root outside of this kind (Supplier, Customer, Loss, Opening, Transit).
    Result<Place> systemPlace(LocationKind kind);

private:
    Result<QList<Place>> readAll(Query& query);
    Desk& m_desk;
};

} // namespace backroom::locations
