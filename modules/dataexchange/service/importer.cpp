#include "dataexchange/service/importer.h"

#include "dataexchange/service/import_run.h"
#include "dataexchange/service/location_import.h"
#include "dataexchange/service/movement_import.h"
#include "dataexchange/service/partner_import.h"
#include "dataexchange/service/product_import.h"
#include "dataexchange/service/stock_import.h"
#include "dataexchange/service/workbook_source.h"

namespace backroom::dataexchange {

Result<ImportSummary> Importer::run(ImportKind kind, const ImportFile& file, const ImportOptions& asked) {
    ImportOptions options = asked;
    if (file.isWorkbook()) {
        // What was said of text, perhaps for another file with the same columns, would misread its numbers.
        options.format = workbookFormat();
        options.values.decimalSign.reset();
    }
    ImportRun run(m_desk, file, options);
    switch (kind) {
    case ImportKind::Products: {
        ProductImport target(m_desk, m_variantUsage);
        return run.run(target);
    }
    case ImportKind::Stock: {
        StockImport target(m_desk);
        return run.run(target);
    }
    case ImportKind::Movements: {
        MovementImport target(m_desk);
        return run.run(target);
    }
    case ImportKind::Locations: {
        LocationImport target(m_desk, m_placeUsage);
        return run.run(target);
    }
    case ImportKind::Suppliers: {
        PartnerImport target(m_desk, m_placeUsage);
        return run.run(target);
    }
    }
    return ImportSummary();
}

Result<UndoSummary> Importer::undo(const Uuid& importId, Progress* job) {
    return ImportUndo(m_desk, m_variantUsage, m_placeUsage).undo(importId, job);
}

Result<UndoSummary> Importer::rehearseUndo(const Uuid& importId, Progress* job) {
    return ImportUndo(m_desk, m_variantUsage, m_placeUsage).rehearse(importId, job);
}

Result<std::optional<ImportRecord>> Importer::ofFile(ImportKind kind, const QByteArray& hash) {
    BACKROOM_CHECK(m_desk.require(Permission::ImportData));
    return ImportLog(m_desk).ofFile(kind, hash);
}

Result<QList<MadeThing>> Importer::made(const Uuid& importId, int limit) {
    BACKROOM_CHECK(m_desk.require(Permission::ImportData));
    ImportLog log(m_desk);
    BACKROOM_TRY(const ImportRecord record, log.find(importId));
    return log.made(record, limit);
}

Result<QList<ImportRecord>> Importer::list(int limit) {
    BACKROOM_CHECK(m_desk.require(Permission::ImportData));
    return ImportLog(m_desk).list(limit);
}

} // namespace backroom::dataexchange
