#include "reports/domain/report_column.h"

namespace backroom::reports {

QString columnTypeName(ColumnType type) {
    switch (type) {
    case ColumnType::Text:
        return QStringLiteral("text");
    case ColumnType::Code:
        return QStringLiteral("code");
    case ColumnType::Quantity:
        return QStringLiteral("quantity");
    case ColumnType::Money:
        return QStringLiteral("money");
    case ColumnType::UnitCost:
        return QStringLiteral("unitCost");
    case ColumnType::Integer:
        return QStringLiteral("integer");
    case ColumnType::Date:
        return QStringLiteral("date");
    case ColumnType::Instant:
        return QStringLiteral("instant");
    }
    return QStringLiteral("text");
}

int columnIndex(const ReportColumns& columns, const QString& key) {
    for (int i = 0; i < columns.size(); ++i)
        if (columns[i].key == key)
            return i;
    return -1;
}

} // namespace backroom::reports
