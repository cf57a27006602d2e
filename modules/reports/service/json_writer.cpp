#include "reports/service/json_writer.h"

#include "reports/domain/report_totals.h"
#include "reports/service/output_file.h"

#include <QIODevice>

namespace backroom::reports {

namespace {

constexpr qsizetype flushBytes = 64 * 1024;
constexpr qint64 largestExactInteger = (1LL << 53) - 1;

QByteArray jsonCell(const ReportCell& cell) {
    if (isUnknown(cell))
        return QByteArrayLiteral("null");
    if (const auto* number = std::get_if<qint64>(&cell))
        if (*number <= largestExactInteger && *number >= -largestExactInteger)
            return QByteArray::number(*number);
    return jsonQuoted(exactText(cell, QTimeZone::utc()));
}

QByteArray jsonRow(const ReportColumns& columns, const ReportRow& row) {
    QByteArray out("{");
    for (int i = 0; i < columns.size(); ++i) {
        if (i > 0)
            out += ',';
        out += jsonQuoted(columns[i].key) + ':' + jsonCell(row[static_cast<size_t>(i)]);
    }
    return out + '}';
}

QByteArray jsonHead(const ReportColumns& columns, const ReportInfo& info) {
    QByteArray out("{\"report\":" + jsonQuoted(info.name) + ",\"title\":" + jsonQuoted(info.title) +
                   ",\"company\":" + jsonQuoted(info.company) + ",\"person\":" + jsonQuoted(info.person) +
                   ",\"version\":" + jsonQuoted(info.version) + ",\"madeAt\":" +
                   jsonQuoted(instantText(info.madeAtMs, QTimeZone::utc())) + ",\"parameters\":[");
    for (int i = 0; i < info.parameters.size(); ++i)
        out += (i > 0 ? QByteArray(",") : QByteArray()) + "{\"name\":" + jsonQuoted(info.parameters[i].name) +
               ",\"value\":" + jsonQuoted(info.parameters[i].value) + '}';
    out += "],\"columns\":[";
    for (int i = 0; i < columns.size(); ++i)
        out += (i > 0 ? QByteArray(",") : QByteArray()) + "{\"key\":" + jsonQuoted(columns[i].key) +
               ",\"title\":" + jsonQuoted(columns[i].title) +
               ",\"type\":" + jsonQuoted(columnTypeName(columns[i].type)) + '}';
    return out + "],\"rows\":[";
}

QByteArray jsonFoot(const ReportColumns& columns, const ReportInfo& info, const ReportTotals& totals) {
    QByteArray out("\n],\"totals\":{");
    const ReportRow sums = totals.cells();
    bool first = true;
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].total == ColumnTotal::None)
            continue;
        out += (first ? QByteArray() : QByteArray(",")) + jsonQuoted(columns[i].key) + ':' +
               jsonCell(sums[static_cast<size_t>(i)]);
        first = false;
    }
    out += "},\"notes\":[";
    for (int i = 0; i < info.notes.size(); ++i)
        out += (i > 0 ? QByteArray(",") : QByteArray()) + jsonQuoted(info.notes[i]);
    return out + "]}\n";
}

} // namespace

QByteArray jsonQuoted(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    QByteArray out("\"");
    for (const char c : utf8) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20)
                out += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            else
                out += c;
        }
    }
    return out + '"';
}

Done writeJson(QIODevice& device, ReportSource& source, const ReportInfo& info,
               const ExportProgress& progress) {
    const ReportColumns columns = source.columns();
    ReportTotals totals(columns);
    QByteArray out = jsonHead(columns, info);
    while (true) {
        BACKROOM_TRY(const auto row, source.next());
        if (!row)
            break;
        out += totals.rowCount() > 0 ? ",\n" : "\n";
        out += jsonRow(columns, *row);
        totals.add(*row);
        if (out.size() >= flushBytes) {
            BACKROOM_CHECK(writeAll(device, out));
            out.clear();
        }
        if (totals.rowCount() % 256 == 0)
            BACKROOM_CHECK(reportProgress(progress, totals.rowCount()));
    }
    BACKROOM_CHECK(writeAll(device, out + jsonFoot(columns, info, totals)));
    return reportProgress(progress, totals.rowCount());
}

Done writeJson(const QString& path, ReportSource& source, const ReportInfo& info,
               const ExportProgress& progress) {
    return writeWhole(path, [&](QIODevice& device) { return writeJson(device, source, info, progress); });
}

} // namespace backroom::reports
