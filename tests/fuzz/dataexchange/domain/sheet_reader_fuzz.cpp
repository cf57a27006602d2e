#include "dataexchange/domain/csv_reader.h"
#include "dataexchange/domain/sheet_reader.h"

#include <QBuffer>

#include <cstdlib>

using namespace backroom;
using namespace backroom::dataexchange;

/// Any bytes as styles, as shared texts and as a sheet: refused in words, or CSV that is read to its end with
/// rows of rising lines.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    QBuffer styles, texts, sheet;
    for (QBuffer* part : {&styles, &texts, &sheet}) {
        part->setData(bytes);
        part->open(QIODevice::ReadOnly);
    }
    WorkbookValues values;
    values.readStyles(styles);
    const auto shared = readSharedTexts(texts);
    SheetReader rows(sheet, shared.value_or(QStringList{QStringLiteral("a")}), values);
    CsvFormat format;
    format.delimiter = QLatin1Char(',');
    format.lines = CsvLines::Records;
    auto reader = CsvReader::open([&rows] { return rows.next(); }, format);
    qint64 line = 0;
    while (reader) {
        const auto row = reader->next();
        if (!row && (row.error().kind != ErrorKind::Invalid || row.error().what.isEmpty()))
            std::abort();
        if (!row || !*row)
            break;
        if ((*row)->line <= line)
            std::abort();
        line = (*row)->line;
    }
    return 0;
}
