#include "dataexchange/service/failed_rows_file.h"

#include "dataexchange/service/file_source.h"
#include "reports/service/output_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QSaveFile>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

} // namespace

Done checkFailedRowsPath(const ImportFile& file, const QString& path) {
    if (!file.path.isEmpty() && QFileInfo(file.path) == QFileInfo(path))
        return fail(ErrorKind::Invalid, QStringLiteral("import.failed_is_input"),
                    Text::tr("The failed rows would be written over the file itself"), path,
                    Text::tr("name another file for them; nothing was imported"));
    QSaveFile probe(path);
    if (probe.open(QIODevice::WriteOnly)) {
        probe.cancelWriting();
        return {};
    }
    return fail(ErrorKind::Unavailable, QStringLiteral("file.not_writable"),
                Text::tr("The file for failed rows cannot be written"), path,
                Text::tr("choose another folder; nothing was imported"), probe.errorString());
}

Done writeFailedRows(const ImportFile& file, const CsvFormat& format, const ImportSummary& summary,
                     const QString& path) {
    BACKROOM_CHECK(checkFailedRowsPath(file, path));
    QHash<qint64, QStringList> reasons;
    for (const RowError& error : summary.errors)
        reasons[error.row] << (error.column.isEmpty() ? error.message
                                                      : error.column + QStringLiteral(": ") + error.message);
    BACKROOM_TRY(ByteSource bytes, file.open());
    FileHash hash;
    BACKROOM_TRY(CsvReader reader, CsvReader::open(hash.of(std::move(bytes)), format));
    FailedRows failed(reader.head(), reader.delimiter());
    while (true) {
        BACKROOM_TRY(const auto row, reader.next());
        if (!row)
            break;
        if (const auto why = reasons.constFind(row->number); why != reasons.constEnd())
            failed.add(row->cells, why->join(QStringLiteral("; ")));
    }
    if (hash.result() != summary.fileHash)
        return fail(ErrorKind::Conflict, QStringLiteral("import.file_changed"),
                    Text::tr("The file is not the one that was imported any more"), file.name,
                    Text::tr("try it again as it is now"));
    return reports::writeWhole(path,
                               [&](QIODevice& device) { return reports::writeAll(device, failed.csv()); });
}

} // namespace backroom::dataexchange
