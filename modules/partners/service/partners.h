#pragma once

#include "foundation/service/desk.h"
#include "foundation/service/paged_list.h"
#include "locations/service/location_tree.h"
#include "partners/domain/partner.h"

namespace backroom {
class Query;
}

namespace backroom::partners {

struct PartnerRow {
    PartnerId id;
    Uuid uuid;
    QString code;
    QString name;
    bool isSupplier = false;
    bool isCustomer = false;
    QString contact;
    QString email;
    QString phone;
    QString city;    ///< of the first address
    QString country; ///< of the first address
    QString warning;
    std::optional<int> leadTimeDays;
    bool archived = false;
};

/// Suppliers and customers. Reading asks for ReadStock; changes for EditLocations, since a partner is a place
/// outside too: it is made, named and archived through the tree of places in the same transaction. Each
/// change is one transaction and leaves its entry in the journal. Nothing is deleted.
class Partners {
public:
    Partners(Desk& desk, locations::LocationTree& tree) : m_desk(desk), m_tree(tree) {}

    /// Every partner, archived ones too, any filter and order (partnerRows()). Searched by words: each must
    /// occur in code, name, contact, mail, phone, VAT number or a city.
    [[nodiscard]] PagedList<PartnerRow> list();
    /// The living ones with all these words, best first: the code itself, then names that begin like them.
    Result<QList<PartnerRow>> find(const QString& words, int limit);
    /// Error: NotFound partners.unknown.
    Result<Partner> partner(PartnerId id);
    /// Whose place outside this is. Error: NotFound partners.unknown.
    Result<Partner> ofPlace(locations::LocationId place);

    /// Its UUID is kept when it has one. Errors: as checkedPartner; Refused partners.code_taken.
    Result<Partner> create(const Partner& draft);
    /// Stores what differs between `before` and `after`; returns the partner as it is now. A new name is told
    /// to its places, a new role makes a place. Errors: as editedPartner; Refused partners.code_taken.
    Result<Partner> change(const Partner& before, const Partner& after);
    /// Its places go with it: nobody receives from it any more.
    Result<Partner> archive(PartnerId id);
    Result<Partner> restore(PartnerId id);

private:
    Done checkCode(const Partner& partner);
    Done insert(const Partner& partner);
    Done store(const Partner& partner);
    Done storeAddresses(const Partner& partner);
    Done makePlaces(const Partner& partner);
    Done lock(PartnerId id);
    Result<Partner> setArchived(PartnerId id, const QString& action);

    Desk& m_desk;
    locations::LocationTree& m_tree;
};

} // namespace backroom::partners
