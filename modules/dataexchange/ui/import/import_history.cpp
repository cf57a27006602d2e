#include "dataexchange/ui/import/import_history.h"

#include "dataexchange/ui/import/import_words.h"
#include "foundation/ui/kit/held_list_page.h"

namespace backroom::dataexchange {

namespace {

enum At { When, What, File, Who, New, Changed, Failed, State };

Columns historyColumns(const QTimeZone& zone) {
    const auto column = [](const char* id, const QString& title, ColumnKind kind, int width = 0) {
        return Column{QString::fromLatin1(id), title, kind, width};
    };
    Columns columns = orderedByThemselves(
        {column("when", ImportHistory::tr("When"), ColumnKind::DateTime, size::instantColumn),
         column("what", ImportHistory::tr("What"), ColumnKind::Text, size::column),
         column("file", ImportHistory::tr("File"), ColumnKind::Text, size::labelColumn),
         column("who", ImportHistory::tr("Who"), ColumnKind::Text, size::instantColumn),
         column("new", ImportHistory::tr("New"), ColumnKind::Number, size::figureColumn),
         column("changed", ImportHistory::tr("Changed"), ColumnKind::Number, size::figureColumn),
         column("failed", ImportHistory::tr("Failed"), ColumnKind::Number, size::figureColumn),
         column("state", ImportHistory::tr("State"), ColumnKind::State, size::labelColumn + space::x5)});
    columns[When].zone = zone;
    columns[File].stretch = columns[File].names = true;
    for (const At mayGo : {Who, Changed, Failed})
        columns[mayGo].yields = true;
    return columns;
}

QVariant readRecord(const ImportRecord& record, int column, int role) {
    if (column == State && role == TableRole::Icon)
        return int(recordLook(record).icon);
    if (column == State && role == TableRole::TokenRole)
        return int(recordLook(record).token);
    if (role != TableRole::Value)
        return {};
    switch (column) {
    case When:
        return record.startedAtMs;
    case What:
        return kindTitle(record.kind);
    case File:
        return record.fileName;
    case Who:
        return record.who;
    case New:
        return record.counts.created * Quantity::one;
    case Changed:
        return record.counts.updated * Quantity::one;
    case Failed:
        return record.counts.failed * Quantity::one;
    default:
        return recordLook(record).word;
    }
}

} // namespace

ImportHistory::ImportHistory(const QTimeZone& zone)
    : RowsModel(historyColumns(zone), readRecord,
                [](const ImportRecord& record) { return record.uuid.toString(); }),
      m_sort{QStringLiteral("when"), Qt::DescendingOrder} {}

void ImportHistory::orderBy(const ListSort& sort) {
    m_sort = sort;
    setRows(ordered(rows()));
}

QList<ImportRecord> ImportHistory::ordered(const QList<ImportRecord>& records) const {
    const auto value = shownValues<ImportRecord>(columns(), readRecord);
    const QList<int> order =
        arranged(int(records.size()), {{}, {}, m_sort}, {},
                 [&](int row, const QString& column) { return value(records.at(row), column); });
    QList<ImportRecord> shown;
    shown.reserve(order.size());
    for (const int row : order)
        shown.append(records.at(row));
    return shown;
}

} // namespace backroom::dataexchange
