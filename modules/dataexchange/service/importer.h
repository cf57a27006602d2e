#pragma once

#include "catalog/service/variant_usage.h"
#include "dataexchange/service/import_options.h"
#include "dataexchange/service/import_undo.h"
#include "foundation/service/desk.h"
#include "locations/service/place_usage.h"

namespace backroom::dataexchange {

/// The one door for faces: takes files in and takes imports back.
class Importer {
public:
    Importer(Desk& desk, catalog::VariantUsage& variantUsage, locations::PlaceUsage& placeUsage)
        : m_desk(desk), m_variantUsage(variantUsage), m_placeUsage(placeUsage) {}

    /// Errors: as ImportRun::run. Needs ImportData and the right of what is imported.
    Result<ImportSummary> run(ImportKind kind, const ImportFile& file, const ImportOptions& options);
    /// Errors: as ImportUndo::undo.
    Result<UndoSummary> undo(const Uuid& importId, Progress* job = nullptr);
    /// What an undo would do and leave. Errors: as ImportUndo::undo.
    Result<UndoSummary> rehearseUndo(const Uuid& importId, Progress* job = nullptr);
    /// Newest first. Needs ImportData.
    Result<QList<ImportRecord>> list(int limit);
    /// The last import of this very file that stands. Needs ImportData.
    Result<std::optional<ImportRecord>> ofFile(ImportKind kind, const QByteArray& hash);
    /// The first things an import made or changed. Error: NotFound import.unknown. Needs ImportData.
    Result<QList<MadeThing>> made(const Uuid& importId, int limit);

private:
    Desk& m_desk;
    catalog::VariantUsage& m_variantUsage;
    locations::PlaceUsage& m_placeUsage;
};

} // namespace backroom::dataexchange
