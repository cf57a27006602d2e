#pragma once

#include "catalog/service/product_catalog.h"
#include "dataexchange/service/changed_values.h"
#include "foundation/service/desk.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"

namespace backroom::dataexchange {

/// What an undo could not take back, and why.
struct KeptThing {
    QString what;
    QString why;
};

/// Brings back what stood in records before an import wrote over it, through the services that every change
/// goes through: with their rules and an entry in the journal. A value that somebody changed again is left
/// and named, and so is one that another rule holds (a unit that is used, a code that somebody else has now).
class ValuesBack {
public:
    ValuesBack(Desk& desk, catalog::ProductCatalog& catalog, locations::LocationTree& tree,
               partners::Partners& partners)
        : m_desk(desk), m_catalog(catalog), m_tree(tree), m_partners(partners) {}

    /// All changes of one record. Works inside the caller's transaction. An error is one of the program; what
    /// is refused is in kept().
    Done bringBack(const QList<ChangedValue>& changes);
    [[nodiscard]] qint64 restored() const { return m_restored; }
    [[nodiscard]] const QList<KeptThing>& kept() const { return m_kept; }

private:
    Done product(const QList<ChangedValue>& changes);
    Done variant(const QList<ChangedValue>& changes);
    Done location(const QList<ChangedValue>& changes);
    Done partner(const QList<ChangedValue>& changes);
    Done barcode(const catalog::Variant& variant, const ChangedValue& change);
    template <class Record, class Store>
    Done put(const QString& what, const Record& now, const QList<ChangedValue>& changes, const Store& store);

    Desk& m_desk;
    catalog::ProductCatalog& m_catalog;
    locations::LocationTree& m_tree;
    partners::Partners& m_partners;
    qint64 m_restored = 0;
    QList<KeptThing> m_kept;
};

} // namespace backroom::dataexchange
