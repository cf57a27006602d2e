#include "reports/service/csv_writer.h"

#include "foundation/domain/csv_text.h"
#include "reports/service/output_file.h"

#include <QIODevice>

namespace backroom::reports {

namespace {

constexpr qsizetype flushBytes = 64 * 1024;

void appendRow(QByteArray& out, const QStringList& cells, QChar delimiter) {
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += QString(delimiter).toUtf8();
        out += csvQuoted(cells[i], delimiter).toUtf8();
    }
    // A row of one empty cell would read as no row at all.
    if (cells.size() == 1 && cells[0].isEmpty())
        out += "\"\"";
    out += "\r\n";
}

} // namespace

Done writeCsv(QIODevice& device, ReportSource& source, const ReportInfo& info, const ExportProgress& progress,
              const CsvOptions& options) {
    const ReportColumns columns = source.columns();
    QByteArray out("\xEF\xBB\xBF");
    QStringList cells;
    for (const ReportColumn& column : columns)
        cells << csvNeutralised(column.key);
    appendRow(out, cells, options.delimiter);
    qint64 rows = 0;
    while (true) {
        BACKROOM_TRY(const auto row, source.next());
        if (!row)
            break;
        cells.clear();
        for (int i = 0; i < columns.size(); ++i) {
            const ReportCell& cell = (*row)[static_cast<size_t>(i)];
            const QString text = exactText(cell, info.zone);
            // A negative number is a number; only text can become a formula.
            cells << (std::holds_alternative<QString>(cell) ? csvNeutralised(text) : text);
        }
        appendRow(out, cells, options.delimiter);
        if (out.size() >= flushBytes) {
            BACKROOM_CHECK(writeAll(device, out));
            out.clear();
        }
        if (++rows % 256 == 0)
            BACKROOM_CHECK(reportProgress(progress, rows));
    }
    BACKROOM_CHECK(writeAll(device, out));
    return reportProgress(progress, rows);
}

Done writeCsv(const QString& path, ReportSource& source, const ReportInfo& info,
              const ExportProgress& progress, const CsvOptions& options) {
    return writeWhole(path,
                      [&](QIODevice& device) { return writeCsv(device, source, info, progress, options); });
}

} // namespace backroom::reports
