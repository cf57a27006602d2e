#include "view_export.h"

#include "foundation/ui/kit/rows_model.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>

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

ReportCell cellOf(const QModelIndex& index, ColumnType type, const Currency& currency) {
    const QVariant value = index.data(TableRole::Value);
    if (type == ColumnType::Text) {
        const QString text = index.data(Qt::DisplayRole).toString();
        return text.isEmpty() ? ReportCell() : ReportCell(text);
    }
    if (!value.isValid() || value.isNull())
        return {};
    switch (type) {
    case ColumnType::Quantity:
        return Quantity::fromMicros(value.toLongLong());
    case ColumnType::Money: {
        const Result<Currency> own = Currency::fromCode(index.data(TableRole::Unit).toString());
        return Money(value.toLongLong(), own ? *own : currency);
    }
    case ColumnType::Date:
        return value.toDate();
    case ColumnType::Instant:
        return Instant{value.toLongLong()};
    default:
        return value.toString();
    }
}

} // namespace

ReportTable tableOfView(const TableView& view, const Currency& currency) {
    const RowsModelBase& model = *view.table();
    ReportColumns columns;
    QList<QPair<int, ColumnType>> taken;
    const QStringList shown = view.shownColumns();
    for (const QString& id : shown) {
        const int at = model.columnOf(id);
        const Column& column = model.columns().at(at);
        const std::optional<ColumnType> type = typeOf(column.kind);
        if (!type)
            continue;
        // Pieces and metres make no sum.
        QSet<QString> units;
        for (int r = 0; *type == ColumnType::Quantity && r < model.rowCount(); ++r)
            units += model.index(r, at).data(TableRole::Unit).toString();
        const bool summed = column.sum != ColumnSum::None && units.size() <= 1;
        columns.append(
            {column.id, column.title, *type, summed ? ColumnTotal::Sum : ColumnTotal::None, {}, 0});
        taken.append({at, *type});
    }
    ReportTable table(columns);
    for (int r = 0; r < model.rowCount(); ++r) {
        ReportRow row;
        for (const auto& [at, type] : std::as_const(taken))
            row.push_back(cellOf(model.index(r, at), type, currency));
        table.append(std::move(row));
    }
    return table;
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
