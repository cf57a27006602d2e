#pragma once

#include "dataexchange/domain/import_summary.h"
#include "dataexchange/service/changed_values.h"
#include "dataexchange/service/import_options.h"
#include "foundation/service/desk.h"

#include <QList>
#include <QSet>

namespace backroom::dataexchange {

enum class ImportedEntity { Product, Location, Partner };
enum class ImportedAction { Created, Updated };

struct ImportedItem {
    ImportedEntity entity = ImportedEntity::Product;
    Uuid uuid;
    ImportedAction action = ImportedAction::Created;
};

struct ImportRecord {
    qint64 id = 0;
    Uuid uuid;
    ImportKind kind = ImportKind::Products;
    QString fileName;
    QString who; ///< as a person reads it; only in list()
    qint64 startedAtMs = 0;
    std::optional<qint64> finishedAtMs; ///< none: it was stopped
    QByteArray fileHash;
    ImportSummary counts; ///< without errors
    std::optional<qint64> undoneAtMs;
};

/// Something an import made or changed.
struct MadeThing {
    enum class Kind { Document, Product, Location, Partner };
    Kind kind = Kind::Document;
    QString code; ///< number, SKU, code
    QString name;
    bool isNew = true;
    bool isTakenBack = false;
    qint64 partner = 0; ///< its id, where it is one
};

/// Which import made what, so that it can be taken back. Documents carry the import's UUID as their group;
/// products, places and partners are listed here. Works inside the caller's transaction.
class ImportLog {
public:
    explicit ImportLog(Desk& desk) : m_desk(desk) {}

    /// Opens the record of an import, before it stores anything; sets its id.
    Done open(ImportRecord& record);
    Done addItems(const ImportRecord& record, const QList<ImportedItem>& items);
    /// What it wrote over, for the undo.
    Done addChanges(const ImportRecord& record, const QList<ChangedValue>& changes);
    /// In the order they were made.
    Result<QList<ChangedValue>> changes(const ImportRecord& record);
    /// Writes what became of it.
    Done close(const ImportRecord& record);
    /// The last one of this very file that was finished and not undone.
    Result<std::optional<ImportRecord>> ofFile(ImportKind kind, const QByteArray& hash);
    /// The first things it made or changed.
    Result<QList<MadeThing>> made(const ImportRecord& record, int limit);
    /// Error: NotFound import.unknown.
    Result<ImportRecord> find(const Uuid& uuid);
    Result<QList<ImportedItem>> items(const ImportRecord& record);
    /// What this import made and a later one, after its undo, made again.
    Result<QSet<Uuid>> importedAgain(const ImportRecord& record);
    /// Of several undos the last one counts.
    Done markUndone(const ImportRecord& record, qint64 atMs);
    /// Newest first.
    Result<QList<ImportRecord>> list(int limit);

private:
    Desk& m_desk;
};

} // namespace backroom::dataexchange
