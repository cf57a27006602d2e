#include "dataexchange/domain/csv_reader.h"
#include "foundation/domain/csv_text.h"

#include <cstdlib>

using namespace backroom;
using namespace backroom::dataexchange;

namespace {

/// The bytes in pieces of `step`, as a file gives them.
ByteSource inPieces(const QByteArray& bytes, qsizetype step) {
    return [bytes, step, at = qsizetype(0)]() mutable -> Result<QByteArray> {
        const QByteArray piece = bytes.mid(at, step);
        at += piece.size();
        return piece;
    };
}

struct Reading {
    QStringList head;
    QList<QStringList> rows;
    QString code; ///< of the error that ended it
    bool operator==(const Reading&) const = default;
};

Reading read(const QByteArray& bytes, qsizetype step) {
    Reading reading;
    CsvFormat format;
    format.maxCellBytes = 4096;
    auto reader = CsvReader::open(inPieces(bytes, step), format);
    if (!reader) {
        if (reader.error().kind != ErrorKind::Invalid || reader.error().what.isEmpty())
            std::abort();
        reading.code = reader.error().code;
        return reading;
    }
    reading.head = reader->head();
    qint64 line = 0;
    while (true) {
        const auto row = reader->next();
        if (!row) {
            if (row.error().kind != ErrorKind::Invalid || row.error().what.isEmpty())
                std::abort();
            reading.code = row.error().code;
            return reading;
        }
        if (!*row)
            return reading;
        if ((*row)->number != reading.rows.size() + 1 || (*row)->line <= line)
            std::abort();
        line = (*row)->line;
        reading.rows += (*row)->cells;
    }
}

} // namespace

/// Any bytes: read whole or refused in words, the same in whatever pieces they come; what was read is read
/// again from what is written of it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const Reading whole = read(bytes, 1 << 16);
    if (!(read(bytes, 1) == whole) || !(read(bytes, 7) == whole))
        std::abort();
    if (!whole.code.isEmpty())
        return 0;
    QByteArray written("sep=,\n");
    for (const QStringList& cells : QList<QStringList>{whole.head} + whole.rows) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            written += (i > 0 ? QByteArray(",\"") : QByteArray("\"")) +
                       csvNeutralised(cells[i]).replace(QLatin1Char('"'), QLatin1String("\"\"")).toUtf8() +
                       QByteArray("\"");
        written += '\n';
    }
    const Reading again = read(written, 1 << 16);
    if (again.rows != whole.rows)
        std::abort();
    return 0;
}
