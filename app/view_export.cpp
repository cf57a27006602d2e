#include "view_export.h"

#include "foundation/ui/kit/rows_model.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace backroom::app {

using namespace backroom::reports;

namespace {

std::optional<ColumnType> typeOf(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Text:
    case ColumnKind::State:
        return ColumnType::Text;
    case ColumnKind::Code:
        return ColumnType::Code;
    case ColumnKind::Number:
        return ColumnType::Quantity;
    case ColumnKind::Money:
        return ColumnType::Money;
    case ColumnKind::Date:
        return ColumnType::Date;
    case ColumnKind::DateTime:
        return ColumnType::Instant;
    case ColumnKind::Picture:
    case ColumnKind::Bar:
        return {}; // a picture of a number that stands in a column of its own
    }
    return {};
}

QString& thisRunsFolder() {
    static QString folder;
    return folder;
}

/// A list says the unit of a row once, beside the figure that it adds up; the other figures of the row are
/// counted in it too, and have totals of each unit as that one has.
void shareTheUnit(ReportColumns& columns) {
    QStringList said;
    for (const ReportColumn& column : std::as_const(columns)) {
        if (!column.unitColumn.isEmpty())
            said += column.total == ColumnTotal::Sum ? column.unitColumn : QString();
    }
    if (said.size() != 1 || said.first().isEmpty())
        return;
    for (ReportColumn& column : columns) {
        if (column.type != ColumnType::Quantity)
            continue;
        column.unitColumn = said.first();
        column.total = ColumnTotal::Sum;
    }
}

} // namespace

ViewTable::ViewTable(const TableView& view, Currency currency) : m_currency(std::move(currency)) {
    const RowsModelBase& model = *view.table();
    const QStringList shown = view.shownColumns();
    for (const QString& id : shown) {
        const int at = model.columnOf(id);
        const Column& column = model.columns().at(at);
        const std::optional<ColumnType> type = typeOf(column.kind);
        if (!type)
            continue;
        const bool counts = *type == ColumnType::Quantity;
        const QString unitKey = counts ? column.id + QStringLiteral("_unit") : QString();
        const ColumnTotal total = column.sum == ColumnSum::Quantity || column.sum == ColumnSum::Value
                                      ? ColumnTotal::Sum
                                      : ColumnTotal::None;
        m_columns.append({column.id, column.title, *type, total, unitKey, 0});
        m_taken.append({at, *type, Part::Value});
        // On the screen the unit stands in the figure's own cell; a real number needs it beside it.
        if (!counts)
            continue;
        m_columns.append({unitKey,
                          QCoreApplication::translate("ViewExport", "Unit"),
                          ColumnType::Text,
                          ColumnTotal::None,
                          {},
                          0});
        m_taken.append({at, ColumnType::Text, Part::Unit});
    }
}

ReportCell ViewTable::cellOf(const RowsModelBase::CellReader& cell, const Taken& part) const {
    if (part.part == Part::Unit || part.type == ColumnType::Text) {
        const auto role = part.part == Part::Unit ? int(TableRole::Unit) : int(Qt::DisplayRole);
        const QString text = cell(part.column, role).toString();
        return text.isEmpty() ? ReportCell() : ReportCell(text);
    }
    const QVariant value = cell(part.column, TableRole::Value);
    if (!value.isValid() || value.isNull())
        return {};
    switch (part.type) {
    case ColumnType::Quantity:
        return Quantity::fromMicros(value.toLongLong());
    case ColumnType::Money: {
        const Result<Currency> own = Currency::fromCode(cell(part.column, TableRole::Unit).toString());
        return Money(value.toLongLong(), own ? *own : m_currency);
    }
    case ColumnType::Date:
        return value.toDate();
    case ColumnType::Instant:
        return Instant{value.toLongLong()};
    default:
        return value.toString();
    }
}

Done ViewTable::take(const RowsModelBase::CellReader& cell) {
    ReportRow row;
    row.reserve(std::size_t(m_taken.size()));
    for (const Taken& part : std::as_const(m_taken))
        row.push_back(cellOf(cell, part));
    m_rows.push_back(std::move(row));
    return {};
}

ReportTable ViewTable::table() {
    // Which quantities have no unit is known only when all rows were seen.
    for (qsizetype c = m_taken.size() - 1; c >= 0; --c) {
        if (m_taken.at(c).part != Part::Unit)
            continue;
        const auto at = std::size_t(c);
        if (std::any_of(m_rows.begin(), m_rows.end(),
                        [at](const ReportRow& row) { return row[at] != ReportCell(); }))
            continue;
        m_columns[c - 1].unitColumn.clear();
        m_columns.removeAt(c);
        m_taken.removeAt(c);
        for (ReportRow& row : m_rows)
            row.erase(row.begin() + std::ptrdiff_t(c));
    }
    shareTheUnit(m_columns);
    return ReportTable(m_columns, std::move(m_rows));
}

void setExportFolder(const QString& folder) {
    thisRunsFolder() = folder;
}

QString exportFolder() {
    if (!thisRunsFolder().isEmpty())
        return thisRunsFolder();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = documents + QStringLiteral("/Backroom");
    return QSettings().value(QStringLiteral("export/folder"), folder).toString();
}

QString exportPath(const QString& title, const QString& ending, const QDateTime& at) {
    static const QRegularExpression notInNames(QStringLiteral("[/\\\\:*?\"<>|]"));
    const QDir folder(exportFolder());
    QString name = title;
    name.replace(notInNames, QStringLiteral("-"));
    const QString base = QStringLiteral("%1 %2").arg(name, at.toString(QStringLiteral("yyyy-MM-dd HHmm")));
    QString path = folder.filePath(base + ending);
    for (int n = 2; QFile::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1 (%2)%3").arg(base).arg(n).arg(ending));
    return path;
}

} // namespace backroom::app
