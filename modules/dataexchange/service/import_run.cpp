#include "dataexchange/service/import_run.h"

#include "dataexchange/domain/value_reader.h"
#include "dataexchange/service/failed_rows_file.h"
#include "dataexchange/service/file_source.h"
#include "dataexchange/service/queries.h"
#include "foundation/service/query.h"
#include "foundation/service/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qint64 progressEvery = 512;

bool isBlank(const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

Done beginPart(const ImportOptions& options, qint64 rows, const QString& words) {
    return options.job ? options.job->begin(rows, words) : Done();
}

tl::unexpected<Error> cancelled(qint64 rows) {
    return fail(ErrorKind::Refused, QStringLiteral("import.cancelled"), Text::tr("The import was cancelled"),
                Text::tr("after %1 rows").arg(rows),
                Text::tr("start it again when you want it; nothing was changed"));
}

} // namespace

Result<ImportSummary> ImportRun::run(ImportTarget& target) {
    auto done = runToTheEnd(target);
    m_transaction.reset();
    if (!done && done.error().code == QLatin1String("job.cancelled"))
        done = cancelled(m_stored > 0 ? m_stored : m_summary.rows);
    if (!done && m_stored > 0 && !isOneTransaction()) {
        done.error().remedy =
            Text::tr(
                "put that right and import the same file again: it goes on where it ended; or take back what "
                "stands, under \"Past imports\" or with: backroomctl import undo %1")
                .arg(m_record.uuid.toString());
        closeStopped();
    }
    if (!done && done.error().where.isEmpty())
        done.error().where = m_file.name;
    return done;
}

Result<ImportSummary> ImportRun::runToTheEnd(ImportTarget& target) {
    BACKROOM_CHECK(m_desk.require(Permission::ImportData));
    if (!m_options.failedRowsPath.isEmpty())
        BACKROOM_CHECK(checkFailedRowsPath(m_file, m_options.failedRowsPath));
    BACKROOM_CHECK(readAll(target));
    BACKROOM_CHECK(open(target));
    BACKROOM_CHECK(target.finish(*this));
    m_summary.failed = m_failed.size();
    // Some are only found when all rows are known; a person goes through the file from top to bottom.
    std::stable_sort(m_summary.errors.begin(), m_summary.errors.end(),
                     [](const RowError& left, const RowError& right) { return left.row < right.row; });
    finishPreviews();
    giveFailedRowsBack();
    if (m_options.failures == FailurePolicy::AllOrNothing && m_summary.failed > 0) {
        m_summary.created = 0;
        m_summary.updated = 0;
        m_summary.skipped = m_summary.rows - m_summary.failed;
    } else if (m_options.mode == ImportMode::Real) {
        m_summary.importId = m_record.uuid;
        BACKROOM_CHECK(close());
    }
    return m_summary;
}

/// All of the file, and whether it is the one that a person looked at. Nothing is stored yet.
Done ImportRun::readAll(ImportTarget& target) {
    BACKROOM_TRY(ByteSource bytes, m_file.open());
    FileHash hash;
    BACKROOM_TRY(CsvReader reader, CsvReader::open(hash.of(std::move(bytes)), m_options.format));
    m_schema = target.schema();
    BACKROOM_TRY(m_mapping, ColumnMapping::make(m_schema, reader.head(), m_options.sources));
    m_record.uuid = m_desk.newUuid();
    BACKROOM_CHECK(target.begin(*this));
    BACKROOM_CHECK(beginPart(m_options, m_options.rowsExpected, Text::tr("Reading the rows")));
    BACKROOM_CHECK(readRows(reader, target));
    m_summary.fileHash = hash.result();
    if (!m_options.expectedHash.isEmpty() && m_options.expectedHash != m_summary.fileHash)
        return fail(ErrorKind::Conflict, QStringLiteral("import.file_changed"),
                    Text::tr("The file is not the one you looked at any more"), m_file.name,
                    Text::tr("choose it again and look at it; nothing was imported"));
    m_record.fileHash = m_summary.fileHash;
    return {};
}

Done ImportRun::beginTransaction() {
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    m_transaction.emplace(std::move(transaction));
    return {};
}

Done ImportRun::open(const ImportTarget& target) {
    BACKROOM_CHECK(beginPart(m_options, m_summary.rows,
                             m_options.mode == ImportMode::DryRun ? Text::tr("Trying what they would do")
                                                                  : Text::tr("Storing them")));
    BACKROOM_CHECK(beginTransaction());
    m_record.kind = target.kind();
    m_record.fileName = m_file.name;
    m_record.startedAtMs = m_desk.nowMs();
    BACKROOM_CHECK(m_log.open(m_record));
    if (!isOneTransaction()) {
        BACKROOM_CHECK(m_transaction->commit());
        m_transaction.reset();
    }
    return stored(0);
}

Done ImportRun::addRemembered() {
    BACKROOM_CHECK(m_log.addItems(m_record, m_items));
    BACKROOM_CHECK(m_log.addChanges(m_record, m_changes));
    m_items.clear();
    m_changes.clear();
    return {};
}

/// Between batches no transaction is open: each call of a service is one of its own.
Done ImportRun::keepItems() {
    if (isOneTransaction() || (m_items.isEmpty() && m_changes.isEmpty()))
        return {};
    BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
    BACKROOM_CHECK(addRemembered());
    return transaction.commit();
}

Done ImportRun::attempt(const std::function<Done()>& store) {
    const qsizetype items = m_items.size();
    const qsizetype changes = m_changes.size();
    const auto inOne = [&]() -> Done {
        BACKROOM_TRY(auto transaction, Transaction::begin(m_desk.database()));
        BACKROOM_CHECK(store());
        return transaction.commit();
    };
    Done done = inOne();
    if (!done) {
        m_items.resize(std::min(items, m_items.size()));
        m_changes.resize(std::min(changes, m_changes.size()));
    }
    return done;
}

Done ImportRun::storeBatch(qint64 rows, const std::function<Done()>& store) {
    // What a batch counted is gone with it: the record of a stopped import tells what stands.
    const qint64 created = m_summary.created;
    const qint64 updated = m_summary.updated;
    const qint64 skipped = m_summary.skipped;
    Done done = attempt([&]() -> Done {
        BACKROOM_CHECK(store());
        return isOneTransaction() ? Done() : addRemembered();
    });
    if (done)
        return stored(rows);
    m_summary.created = created;
    m_summary.updated = updated;
    m_summary.skipped = skipped;
    return done;
}

Done ImportRun::stored(qint64 rows) {
    m_stored += rows;
    BACKROOM_CHECK(keepItems());
    if (m_options.job)
        BACKROOM_CHECK(m_options.job->step(rows));
    if (m_stored < m_replanAt)
        return {};
    m_replanAt = std::max<qint64>(200, m_stored * 2);
    Query query(m_desk.database(), queries::forgetPlans);
    return query.exec();
}

/// What a stopped import had made is told as far as the database can still be reached.
void ImportRun::closeStopped() {
    auto transaction = Transaction::begin(m_desk.database());
    m_record.counts = m_summary;
    if (transaction && addRemembered() && m_log.close(m_record))
        (void)transaction->commit();
}

Done ImportRun::close() {
    if (m_options.job)
        m_options.job->passPointOfNoReturn();
    if (!m_transaction)
        BACKROOM_CHECK(beginTransaction());
    m_record.counts = m_summary;
    m_record.finishedAtMs = m_desk.nowMs();
    BACKROOM_CHECK(addRemembered());
    BACKROOM_CHECK(m_log.close(m_record));
    BACKROOM_CHECK(m_desk.record({QStringLiteral("import"),
                                  QStringLiteral("dataexchange.import"),
                                  m_record.uuid,
                                  {},
                                  {{QStringLiteral("kind"), importKindName(m_record.kind)},
                                   {QStringLiteral("file"), m_record.fileName},
                                   {QStringLiteral("rows"), m_summary.rows},
                                   {QStringLiteral("created"), m_summary.created},
                                   {QStringLiteral("updated"), m_summary.updated},
                                   {QStringLiteral("failed"), m_summary.failed}}}));
    return m_transaction->commit();
}

Done ImportRun::readRows(CsvReader& reader, ImportTarget& target) {
    while (true) {
        BACKROOM_TRY(const auto row, reader.next());
        if (!row)
            return advance(m_summary.rows % progressEvery);
        ++m_summary.rows;
        keepLine(*row);
        if (m_summary.previews.size() < m_options.previewRows)
            m_summary.previews.append({row->number, row->cells, RowOutcome::PassedOver, {}, row->line});
        if (isBlank(row->cells))
            ++m_summary.skipped;
        else if (row->cells.size() != m_mapping.head().size())
            failRow(raggedRow(row->number, row->cells.size(), m_mapping.head().size()));
        else if (isReadable(*row))
            BACKROOM_CHECK(target.take(*this, ImportRow(*row, m_mapping)));
        if (m_summary.rows % progressEvery == 0)
            BACKROOM_CHECK(advance(progressEvery));
    }
}

void ImportRun::keepLine(const CsvRow& row) {
    const qint64 beyond = row.line - row.number;
    if (m_linesBeyond.isEmpty() || m_linesBeyond.last().second != beyond)
        m_linesBeyond.append({row.number, beyond});
}

qint64 ImportRun::lineOf(qint64 row) const {
    const auto after = std::upper_bound(
        m_linesBeyond.cbegin(), m_linesBeyond.cend(), row,
        [](qint64 asked, const std::pair<qint64, qint64>& from) { return asked < from.first; });
    return after == m_linesBeyond.cbegin() ? row : row + std::prev(after)->second;
}

Done ImportRun::advance(qint64 rows) {
    if (m_options.progress && m_options.progress(m_summary.rows) == reports::Proceed::Cancel)
        return cancelled(m_summary.rows);
    return m_options.job ? m_options.job->step(rows) : Done();
}

void ImportRun::count(qint64 row, RowOutcome outcome, const QString& words) {
    qint64& counter = outcome == RowOutcome::Created   ? m_summary.created
                      : outcome == RowOutcome::Updated ? m_summary.updated
                                                       : m_summary.skipped;
    ++counter;
    if (!isShown(row))
        return;
    RowPreview& shown = m_summary.previews[row - 1];
    shown.outcome = outcome;
    shown.words = words;
}

/// Why rows fail, and what else there is to know about each.
void ImportRun::finishPreviews() {
    for (const RowError& error : std::as_const(m_summary.errors)) {
        if (!isShown(error.row))
            continue;
        RowPreview& shown = m_summary.previews[error.row - 1];
        const QString words = error.column.isEmpty() ? error.message : error.column + u": " + error.message;
        shown.words = shown.outcome == RowOutcome::Failed ? shown.words + u"; " + words : words;
        shown.outcome = RowOutcome::Failed;
    }
    for (const RowNotice& notice : std::as_const(m_summary.notices)) {
        if (!isShown(notice.row))
            continue;
        RowPreview& shown = m_summary.previews[notice.row - 1];
        if (shown.outcome == RowOutcome::Failed)
            continue;
        const QString words =
            notice.column.isEmpty() ? notice.message : notice.column + u": " + notice.message;
        shown.words = shown.words.isEmpty() ? words : shown.words + u"; " + words;
    }
}

/// A code of more digits than a spreadsheet keeps: what is left of it is another one.
bool ImportRun::isCut(int column, const QString& cell) const {
    static const QRegularExpression cut(
        QStringLiteral("^\\s*\\d(\\.\\d+[eE]\\+?|,\\d+[eE]\\+?|[eE]\\+)\\d+\\s*$"));
    const bool isCode = std::any_of(m_schema.cbegin(), m_schema.cend(), [&](const ImportField& field) {
        return field.kind == FieldKind::Code && m_mapping.column(field.name) == column;
    });
    return isCode && cut.match(cell).hasMatch();
}

/// Control characters come from damaged files; no screen shows them and nobody could search for them.
bool ImportRun::isReadable(const CsvRow& row) {
    for (int i = 0; i < row.cells.size(); ++i) {
        if (!isCut(i, row.cells[i]))
            continue;
        failRow(cellError(row.number, m_mapping.head()[i], expectedText(FieldKind::Code), row.cells[i],
                          {ErrorKind::Invalid,
                           QStringLiteral("import.digits_lost"),
                           Text::tr("A spreadsheet has cut the digits of this number"),
                           {},
                           Text::tr("write it as text in the spreadsheet, whole, and import it again"),
                           {}}));
        return false;
    }
    for (int i = 0; i < row.cells.size(); ++i) {
        if (!holdsControls(row.cells[i]) || !m_mapping.reads(i))
            continue;
        failRow(cellError(row.number, m_mapping.head()[i], expectedText(FieldKind::Text), {},
                          {ErrorKind::Invalid,
                           QStringLiteral("import.control_character"),
                           Text::tr("There is a control character in this text"),
                           {},
                           Text::tr("take it out; only tabs and line breaks may stand there"),
                           {}}));
        return false;
    }
    return true;
}

/// What was stored stands even when this fails, so it is told, not raised.
void ImportRun::giveFailedRowsBack() {
    const QString& path = m_options.failedRowsPath;
    if (path.isEmpty())
        return;
    if (m_failed.isEmpty()) {
        // Those of an earlier run would be taken for this one's.
        if (QFileInfo(path).isFile() && !QFile::remove(path))
            notice(0, {}, Text::tr("No row failed, but an older file is still there: %1").arg(path));
        return;
    }
    const Done written = writeFailedRows(m_file, m_options.format, m_summary, path);
    if (!written)
        notice(0, {}, Text::tr("The failed rows were not written: %1").arg(written.error().oneLine()));
}

void ImportRun::failRow(RowError error) {
    error.line = lineOf(error.row);
    m_failed.insert(error.row);
    m_summary.errors.append(std::move(error));
}

void ImportRun::failCell(qint64 row, const QString& field, const QString& expected, const QString& got,
                         const Error& error) {
    failRow(cellError(row, m_mapping.columnName(field), expected, got, error));
}

void ImportRun::failCell(qint64 row, const QString& field, const Error& error) {
    const auto known = std::find_if(m_schema.begin(), m_schema.end(),
                                    [&](const ImportField& one) { return one.name == field; });
    failCell(row, field, known == m_schema.end() ? QString() : expectedText(known->kind), error.where, error);
}

void ImportRun::notice(qint64 row, const QString& field, const QString& message) {
    m_summary.notices.append(
        {row, field.isEmpty() ? QString() : m_mapping.columnName(field), message, lineOf(row)});
}

void RowValues::fail(const char* field, const QString& expected, const Error& error) {
    m_good = false;
    m_run.failCell(m_row.number(), QString::fromLatin1(field), expected, text(field), error);
}

QString RowValues::requiredText(const char* field, FieldKind kind) {
    QString found = text(field);
    if (found.isEmpty())
        fail(field, expectedText(kind), {ErrorKind::Invalid, {}, Text::tr("The cell is empty"), {}, {}, {}});
    return found;
}

std::optional<Quantity> RowValues::requiredQuantity(const char* field) {
    const auto read = readQuantity(text(field), m_run.options().values);
    if (read)
        return *read;
    fail(field, expectedText(FieldKind::Quantity), read.error());
    return std::nullopt;
}

std::optional<Quantity> RowValues::quantity(const char* field) {
    return text(field).isEmpty() ? std::nullopt : requiredQuantity(field);
}

std::optional<qint64> RowValues::perUnitMicros(const char* field) {
    if (text(field).isEmpty())
        return std::nullopt;
    const auto read = readPerUnitMicros(text(field), m_run.options().values);
    if (read)
        return *read;
    fail(field, expectedText(FieldKind::PerUnit), read.error());
    return std::nullopt;
}

std::optional<qint64> RowValues::requiredInstant(const char* field, const QTimeZone& zone) {
    const auto read = readInstant(text(field), zone, m_run.options().values);
    if (read)
        return *read;
    fail(field, expectedText(FieldKind::Instant), read.error());
    return std::nullopt;
}

} // namespace backroom::dataexchange
