#pragma once

#include "dataexchange/domain/csv_reader.h"

namespace backroom::dataexchange {

/// True for a workbook of Excel (.xlsx) and for what looks like one: an archive, or an old Excel file.
bool isWorkbook(const QString& path);

/// How CSV that was made of a workbook is read, whatever a person says of text files: a workbook leaves
/// nothing open.
CsvFormat workbookFormat();

/// The first sheet of a workbook that is not hidden, as CSV (SheetReader). Errors: NotFound file.absent;
/// Unavailable file.unreadable; Invalid workbook.not_one, workbook.old_or_protected, workbook.damaged,
/// workbook.empty; Refused workbook.too_large.
Result<ByteSource> openWorkbook(const QString& path);

} // namespace backroom::dataexchange
