#pragma once

#include "dataexchange/service/import_log.h"
#include "foundation/domain/list_request.h"
#include "foundation/ui/kit/rows_model.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace backroom::dataexchange {

/// Past imports as rows: when, what, which file, who, what it came to. They are few, held in memory and
/// ordered by any column, the newest first.
class ImportHistory : public RowsModel<ImportRecord> {
    Q_DECLARE_TR_FUNCTIONS(ImportHistory)
public:
    explicit ImportHistory(const QTimeZone& zone);
    void orderBy(const ListSort& sort);
    /// As they are to be shown.
    [[nodiscard]] QList<ImportRecord> ordered(const QList<ImportRecord>& records) const;

private:
    ListSort m_sort;
};

} // namespace backroom::dataexchange
