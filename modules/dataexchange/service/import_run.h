#pragma once

#include "dataexchange/domain/import_schema.h"
#include "dataexchange/domain/import_summary.h"
#include "dataexchange/service/import_log.h"
#include "dataexchange/service/import_options.h"
#include "foundation/domain/quantity.h"
#include "foundation/service/desk.h"
#include "foundation/service/transaction.h"

#include <QSet>

#include <functional>

namespace backroom::dataexchange {

class ImportRun;

/// One row of the file with its cells by field.
class ImportRow {
public:
    ImportRow(const CsvRow& row, const ColumnMapping& mapping) : m_row(row), m_mapping(mapping) {}
    [[nodiscard]] qint64 number() const { return m_row.number; }
    [[nodiscard]] const CsvRow& csv() const { return m_row; }
    /// Blanks at the ends off; empty when there is no such column.
    [[nodiscard]] QString text(const QString& field) const {
        const int column = m_mapping.column(field);
        return column < 0 ? m_mapping.fixedValue(field) : m_row.cells.value(column).trimmed();
    }

private:
    const CsvRow& m_row;
    const ColumnMapping& m_mapping;
};

/// What one kind of import does with the rows. It is called in one transaction that a dry run takes back at
/// its end.
class ImportTarget {
public:
    virtual ~ImportTarget() = default;
    [[nodiscard]] virtual ImportKind kind() const = 0;
    [[nodiscard]] virtual ImportSchema schema() const = 0;
    /// Looks up what all rows need. Stores nothing.
    virtual Done begin(ImportRun& run) = 0;
    /// Reads a row and keeps what it says, or says run.failRow(). Stores nothing. An error ends the whole
    /// import.
    virtual Done take(ImportRun& run, const ImportRow& row) = 0;
    /// Stores what was gathered, counts it, and says run.stored() after each batch.
    virtual Done finish(ImportRun& run) = 0;
};

/// The course every import takes: read all of the file, check, store, account. Dry run and real run are the
/// same code (rules.md 49). A dry run and an all-or-nothing import are one transaction. Else what is good is
/// committed in batches, so that others are not kept waiting and a server can clear away behind it; should
/// the machine fail in the middle, what stands belongs to the import and can be undone, and the same file
/// again goes on where it ended.
class ImportRun {
public:
    ImportRun(Desk& desk, const ImportFile& file, const ImportOptions& options)
        : m_desk(desk), m_file(file), m_options(options), m_log(desk) {}

    /// Errors: Forbidden; those of CsvReader, ColumnMapping and of storing; Unavailable when the failed rows
    /// cannot be written; Conflict import.file_changed; Refused import.cancelled. Rows that fail are no
    /// error: they are in the summary.
    Result<ImportSummary> run(ImportTarget& target);

    /// A dry run and an all-or-nothing import; else each batch a target stores is a transaction of its own.
    [[nodiscard]] bool isOneTransaction() const {
        return m_options.mode == ImportMode::DryRun || m_options.failures == FailurePolicy::AllOrNothing;
    }
    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] const ImportOptions& options() const { return m_options; }
    [[nodiscard]] const ColumnMapping& mapping() const { return m_mapping; }
    [[nodiscard]] ImportSummary& summary() { return m_summary; }
    [[nodiscard]] const Uuid& importUuid() const { return m_record.uuid; }

    /// Stores a batch of so many rows and what is remembered of it for the undo in one transaction, so that
    /// nothing stands that the undo does not know. Error: Refused import.cancelled; those of `store`.
    Done storeBatch(qint64 rows, const std::function<Done()>& store);
    /// One row that takes several calls of a service: all of them or none, and nothing remembered of none.
    Done attempt(const std::function<Done()>& store);
    /// To be called after a batch was stored: keeps what it made for the undo, and lets the database plan
    /// anew when there is twice as much. Error: Refused import.cancelled.
    Done stored(qint64 rows);
    /// Counts a row, and says what became of it where somebody looks at it.
    void count(qint64 row, RowOutcome outcome, const QString& words = {});
    /// Whether what becomes of this row is shown, so that words are worth making.
    [[nodiscard]] bool isShown(qint64 row) const { return row >= 1 && row <= m_summary.previews.size(); }
    void failRow(RowError error);
    /// Where in the file a row that was read begins: cells may hold line ends, and empty lines are no rows.
    [[nodiscard]] qint64 lineOf(qint64 row) const;
    /// `error` is about the cell of `field`.
    void failCell(qint64 row, const QString& field, const QString& expected, const QString& got,
                  const Error& error);
    /// `error` is about the cell of `field` and names what stood there.
    void failCell(qint64 row, const QString& field, const Error& error);
    void notice(qint64 row, const QString& field, const QString& message);
    /// Remembers what the undo of this import has to look at; what came first counts.
    void remember(ImportedEntity entity, const Uuid& uuid, ImportedAction action) {
        if (m_remembered.contains(uuid))
            return;
        m_remembered.insert(uuid);
        m_items.append({entity, uuid, action});
    }
    /// Remembers what stood there before: the undo brings it back.
    void remember(const QList<ChangedValue>& changes) { m_changes += changes; }

private:
    Result<ImportSummary> runToTheEnd(ImportTarget& target);
    Done readRows(CsvReader& reader, ImportTarget& target);
    void keepLine(const CsvRow& row);
    [[nodiscard]] bool isCut(int column, const QString& cell) const;
    bool isReadable(const CsvRow& row);
    Done advance(qint64 rows);
    Done readAll(ImportTarget& target);
    void finishPreviews();
    void giveFailedRowsBack();
    Done beginTransaction();
    void closeStopped();
    Done open(const ImportTarget& target);
    Done keepItems();
    Done addRemembered();
    Done close();

    Desk& m_desk;
    const ImportFile& m_file;
    const ImportOptions& m_options;
    ImportLog m_log;
    ImportSchema m_schema;
    ColumnMapping m_mapping;
    ImportSummary m_summary;
    QList<ImportedItem> m_items;
    QList<ChangedValue> m_changes;
    QSet<Uuid> m_remembered;
    QSet<qint64> m_failed;
    /// From this row on its line in the file is so much further; one for each time that changes.
    QList<std::pair<qint64, qint64>> m_linesBeyond;
    qint64 m_stored = 0;
    qint64 m_replanAt = 0;
    ImportRecord m_record;
    std::optional<Transaction> m_transaction;
};

/// Reads the cells of a row by kind; what cannot be read fails the row and comes back as nothing.
class RowValues {
public:
    RowValues(ImportRun& run, const ImportRow& row) : m_run(run), m_row(row) {}

    /// Empty is a failure too.
    QString requiredText(const char* field, FieldKind kind);
    std::optional<Quantity> requiredQuantity(const char* field);
    std::optional<Quantity> quantity(const char* field);
    std::optional<qint64> perUnitMicros(const char* field);
    std::optional<qint64> requiredInstant(const char* field, const QTimeZone& zone);
    void fail(const char* field, const QString& expected, const Error& error);

    [[nodiscard]] QString text(const char* field) const { return m_row.text(QString::fromLatin1(field)); }
    [[nodiscard]] bool good() const { return m_good; }

private:
    ImportRun& m_run;
    const ImportRow& m_row;
    bool m_good = true;
};

} // namespace backroom::dataexchange
