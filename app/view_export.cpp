#include "view_export.h"

#include "foundation/ui/kit/rows_model.h"

#include <QCoreApplication>
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

enum class Part { Value, Unit };

struct Taken {
    int column;
    ColumnType type;
    Part part;
};

QSet<QString> unitsOf(const RowsModelBase& model, int column) {
    QSet<QString> units;
    for (int r = 0; r < model.rowCount(); ++r)
        units += model.index(r, column).data(TableRole::Unit).toString();
    units.remove(QString());
    return units;
}

ReportCell unitCell(const QModelIndex& index) {
    const QString unit = index.data(TableRole::Unit).toString();
    return unit.isEmpty() ? ReportCell() : ReportCell(unit);
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

ReportTable tableOfView(const TableView& view, const Currency& currency) {
    const RowsModelBase& model = *view.table();
    ReportColumns columns;
    QList<Taken> taken;
    const QStringList shown = view.shownColumns();
    for (const QString& id : shown) {
        const int at = model.columnOf(id);
        const Column& column = model.columns().at(at);
        const std::optional<ColumnType> type = typeOf(column.kind);
        if (!type)
            continue;
        const QSet<QString> units = *type == ColumnType::Quantity ? unitsOf(model, at) : QSet<QString>();
        const QString unitKey = units.isEmpty() ? QString() : column.id + QStringLiteral("_unit");
        const ColumnTotal total = column.sum == ColumnSum::Quantity || column.sum == ColumnSum::Value
                                      ? ColumnTotal::Sum
                                      : ColumnTotal::None;
        columns.append({column.id, column.title, *type, total, unitKey, 0});
        taken.append({at, *type, Part::Value});
        // On the screen the unit stands in the figure's own cell; a real number needs it beside it.
        if (units.isEmpty())
            continue;
        columns.append({unitKey,
                        QCoreApplication::translate("ViewExport", "Unit"),
                        ColumnType::Text,
                        ColumnTotal::None,
                        {},
                        0});
        taken.append({at, ColumnType::Text, Part::Unit});
    }
    shareTheUnit(columns);
    ReportTable table(columns);
    for (int r = 0; r < model.rowCount(); ++r) {
        ReportRow row;
        for (const Taken& part : std::as_const(taken)) {
            const QModelIndex index = model.index(r, part.column);
            if (part.part == Part::Unit)
                row.push_back(unitCell(index));
            else
                row.push_back(cellOf(index, part.type, currency));
        }
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
