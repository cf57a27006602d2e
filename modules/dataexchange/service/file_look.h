#pragma once

#include "dataexchange/service/import_options.h"

namespace backroom::dataexchange {

/// What a person has said about a file; the rest is found out.
struct LookQuestion {
    std::optional<TextEncoding> encoding;
    std::optional<QChar> delimiter;
    qsizetype firstRows = 50;
};

/// A file as it is read, before anybody says what its columns mean.
struct FileLook {
    CsvFormat format;          ///< encoding and delimiter as they are read
    ValueFormat values;        ///< as the cells show it
    bool areDatesOpen = false; ///< days with slashes, and nothing says what stands first
    QStringList head;
    QList<QStringList> firstRows;
    qint64 rows = 0;         ///< below the head
    bool isWorkbook = false; ///< which says itself how its letters and numbers are written
    QByteArray hash;
};

/// Reads all of a file once, keeping only the first rows. What is no UTF-8 is taken for Windows-1252 unless
/// the question names an encoding. Errors: those of CsvReader; Refused job.cancelled.
Result<FileLook> lookAtFile(const ImportFile& file, const LookQuestion& question, Progress* job = nullptr);

/// The columns of a kind with one row as an example, to be filled in with a spreadsheet program.
QByteArray importTemplate(ImportKind kind);

} // namespace backroom::dataexchange
