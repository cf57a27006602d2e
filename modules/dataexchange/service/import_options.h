#pragma once

#include "dataexchange/domain/csv_reader.h"
#include "dataexchange/domain/import_summary.h"
#include "reports/service/export_progress.h"

#include <QMap>
#include <QString>

#include <functional>
#include <optional>

namespace backroom::dataexchange {

enum class ImportKind { Products, Locations, Stock, Movements };

/// "products", "locations", "stock", "movements": as on the command line and in the record of imports.
QString importKindName(ImportKind kind);
std::optional<ImportKind> importKindFromName(const QString& name);

/// A file that can be read twice: once to take it in, once more to give failed rows back.
struct ImportFile {
    QString name; ///< as a person knows it
    std::function<Result<ByteSource>()> open;
    QString path; ///< where it lies; empty when it is no file of the disk

    static ImportFile at(const QString& path);
    static ImportFile of(const QByteArray& content, const QString& name);
};

enum class ImportMode { Real, DryRun };
enum class FailurePolicy { TakeGoodRows, AllOrNothing };

struct ImportOptions {
    QMap<QString, QString> columns; ///< --map FIELD=COLUMN
    std::optional<QChar> delimiter;
    ImportMode mode = ImportMode::Real;
    FailurePolicy failures = FailurePolicy::TakeGoodRows;
    QString failedRowsPath; ///< where failed rows go; empty = nowhere
    QString site;           ///< of rows that name none; empty = the only or the main one
    reports::ExportProgress progress;
};

} // namespace backroom::dataexchange
