#pragma once

#include "dataexchange/service/file_look.h"
#include "dataexchange/service/importer.h"

namespace backroom::dataexchange {

/// What one walk through the assistant has gathered: which file, how it is read, where each field comes from,
/// what a trial said and what became of it.
struct ImportTask {
    ImportKind kind = ImportKind::Products;
    std::optional<ImportFile> file;
    LookQuestion question;
    FileLook look;
    ValueFormat values; ///< as found, or as a person says
    FieldSources sources;
    FailurePolicy failures = FailurePolicy::TakeGoodRows;
    ImportSummary summary; ///< of the trial, then of the import

    [[nodiscard]] bool isLookedAt() const { return file && !look.head.isEmpty(); }
    [[nodiscard]] ImportOptions options(ImportMode mode) const {
        ImportOptions options;
        options.sources = sources;
        options.format = look.format;
        options.values = values;
        options.mode = mode;
        options.failures = failures;
        options.rowsExpected = look.rows;
        options.previewRows = previewRows;
        options.expectedHash = look.hash;
        return options;
    }
    static constexpr qsizetype previewRows = 200;
};

} // namespace backroom::dataexchange
