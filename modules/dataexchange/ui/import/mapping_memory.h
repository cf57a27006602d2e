#pragma once

#include "dataexchange/ui/import/import_task.h"

namespace backroom::dataexchange {

/// Remembers for this person what the columns of a file meant, by their names: the same export of another
/// program comes again next month.
class MappingMemory {
public:
    /// Keeps the sources and the way of writing of this task.
    static void keep(const ImportTask& task);
    /// Puts what was kept for these columns into the task; false when there is nothing.
    static bool recall(ImportTask& task);
    static void forget(const ImportTask& task);

private:
    static QString keyOf(const ImportTask& task);
};

} // namespace backroom::dataexchange
