#pragma once

#include "dataexchange/service/import_log.h"
#include "foundation/ui/kit/rows_model.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace backroom::dataexchange {

/// Past imports as rows: when, what, which file, who, what it came to.
class ImportHistory : public RowsModel<ImportRecord> {
    Q_DECLARE_TR_FUNCTIONS(ImportHistory)
public:
    explicit ImportHistory(const QTimeZone& zone);
};

} // namespace backroom::dataexchange
