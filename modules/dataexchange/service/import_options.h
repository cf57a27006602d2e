#pragma once

#include "dataexchange/domain/csv_reader.h"
#include "dataexchange/domain/import_schema.h"
#include "dataexchange/domain/import_summary.h"
#include "dataexchange/domain/value_reader.h"
#include "foundation/domain/progress.h"
#include "reports/service/export_progress.h"

#include <QString>

#include <functional>
#include <optional>

namespace backroom::dataexchange {

/// Suppliers are customers too: a row says what it is.
enum class ImportKind { Products, Locations, Suppliers, Stock, Movements };

/// "products", "locations", "suppliers", "stock", "movements": as on the command line and in the record of
/// imports.
QString importKindName(ImportKind kind);
std::optional<ImportKind> importKindFromName(const QString& name);
/// The fields such a file may have.
ImportSchema importSchema(ImportKind kind);

/// A file that can be read twice: once to take it in, once more to give failed rows back.
struct ImportFile {
    QString name; ///< as a person knows it
    std::function<Result<ByteSource>()> open;
    QString path; ///< where it lies; empty when it is no file of the disk

    /// Asks the disk.
    [[nodiscard]] bool isWorkbook() const;

    static ImportFile at(const QString& path);
    static ImportFile of(const QByteArray& content, const QString& name);
};

enum class ImportMode { Real, DryRun };
enum class FailurePolicy { TakeGoodRows, AllOrNothing };

struct ImportOptions {
    FieldSources sources; ///< --map FIELD=COLUMN
    CsvFormat format;
    ValueFormat values;
    ImportMode mode = ImportMode::Real;
    FailurePolicy failures = FailurePolicy::TakeGoodRows;
    QString failedRowsPath; ///< where failed rows go; empty = nowhere
    QString site;           ///< of rows that name none; empty = the only or the main one
    reports::ExportProgress progress;
    Progress* job = nullptr;   ///< shown by a face; outlives the import
    qint64 rowsExpected = 0;   ///< for the job; 0 = nobody knows
    qsizetype previewRows = 0; ///< so many of the first rows come back with what becomes of them
    /// Of the file a person looked at; another one is refused before anything is stored. Empty = any.
    QByteArray expectedHash;
};

} // namespace backroom::dataexchange
