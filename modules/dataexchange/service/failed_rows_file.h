#pragma once

#include "dataexchange/domain/import_summary.h"
#include "dataexchange/service/import_options.h"

namespace backroom::dataexchange {

/// Whether failed rows could be written there, asked before anything is stored: a typing mistake in the path
/// must cost neither them nor the file itself. Errors: Invalid import.failed_is_input; Unavailable
/// file.not_writable.
Done checkFailedRowsPath(const ImportFile& file, const QString& path);

/// The rows of `file` that failed in `summary`, as they stand there, with the reason in a last column: to be
/// corrected and imported again. Errors: as checkFailedRowsPath; those of reading; Conflict
/// import.file_changed when the file is another one than was imported.
Done writeFailedRows(const ImportFile& file, const CsvFormat& format, const ImportSummary& summary,
                     const QString& path);

} // namespace backroom::dataexchange
