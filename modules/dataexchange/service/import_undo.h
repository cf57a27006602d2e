#pragma once

#include "catalog/service/product_catalog.h"
#include "dataexchange/service/import_log.h"
#include "dataexchange/service/values_back.h"
#include "foundation/domain/progress.h"
#include "locations/service/location_tree.h"
#include "partners/service/partners.h"
#include "stock/service/posting.h"

namespace backroom::dataexchange {

struct UndoSummary {
    Uuid importId;
    qint64 reversed = 0; ///< documents
    qint64 archived = 0; ///< products, places and partners
    qint64 restored = 0; ///< values that are again what they were before the import
    QList<KeptThing> kept;

    /// {"import":ID,"reversed","archived","restored","kept":[{"what","why"}]}
    [[nodiscard]] QByteArray toJson() const;
};

/// Takes an import back: reverses its documents, newest first, archives the products it made that nothing
/// else moved and the partners that no document names, and brings back the values it wrote over. What cannot
/// be taken back (goods that have gone on, values that somebody changed again) is left and named; an undo
/// that left something may be called again.
class ImportUndo {
public:
    ImportUndo(Desk& desk, catalog::VariantUsage& variantUsage, locations::PlaceUsage& placeUsage)
        : m_desk(desk),
          m_log(desk),
          m_posting(desk),
          m_catalog(desk, variantUsage),
          m_tree(desk, placeUsage),
          m_partners(desk, m_tree) {}

    /// Interrupted, it goes on where it ended when called again. Errors: NotFound import.unknown; Refused
    /// import.undone_already when a second one finds nothing to take back; Forbidden.
    Result<UndoSummary> undo(const Uuid& importId, Progress* job = nullptr);
    /// What undo() would do and leave, from the same course taken back at its end. Errors as there.
    Result<UndoSummary> rehearse(const Uuid& importId, Progress* job = nullptr);

private:
    Done reverseDocuments(const ImportRecord& record, UndoSummary& summary, Progress* job);
    Done archiveProducts(const QList<ImportedItem>& items, const ImportRecord& record, UndoSummary& summary);
    Done archivePlaces(const QList<ImportedItem>& items, UndoSummary& summary);
    Done archivePartners(const QList<ImportedItem>& items, UndoSummary& summary);
    Done bringBack(const ImportRecord& record, UndoSummary& summary);

    Desk& m_desk;
    ImportLog m_log;
    stock::Posting m_posting;
    catalog::ProductCatalog m_catalog;
    locations::LocationTree m_tree;
    partners::Partners m_partners;
};

} // namespace backroom::dataexchange
