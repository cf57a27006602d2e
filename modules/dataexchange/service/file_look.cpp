#include "dataexchange/service/file_look.h"

#include "dataexchange/domain/value_evidence.h"
#include "dataexchange/service/file_source.h"
#include "dataexchange/service/workbook_source.h"
#include "foundation/domain/csv_text.h"

#include <QCoreApplication>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qint64 stepRows = 512;
constexpr qint64 rowsOfEvidence = 5000;

Result<FileLook> readWhole(const ImportFile& file, const CsvFormat& format, qsizetype firstRows,
                           Progress* job) {
    if (job)
        BACKROOM_CHECK(job->begin(0, Text::tr("Reading %1").arg(file.name)));
    BACKROOM_TRY(ByteSource bytes, file.open());
    FileHash hash;
    BACKROOM_TRY(CsvReader reader, CsvReader::open(hash.of(std::move(bytes)), format));
    FileLook look;
    look.head = reader.head();
    look.format = {reader.delimiter(), format.maxCellBytes, reader.encoding(), format.lines};
    ValueEvidence evidence;
    while (true) {
        BACKROOM_TRY(const auto row, reader.next());
        if (!row)
            break;
        if (look.rows++ < rowsOfEvidence)
            for (const QString& cell : row->cells)
                evidence.add(cell);
        if (look.firstRows.size() < firstRows)
            look.firstRows.append(row->cells);
        if (job && look.rows % stepRows == 0)
            BACKROOM_CHECK(job->step(stepRows));
    }
    look.values = evidence.found();
    look.areDatesOpen = evidence.leavesDatesOpen();
    look.hash = hash.result();
    return look;
}

QStringList exampleOf(ImportKind kind, const QStringList& fields) {
    QMap<QString, QString> cells{{QStringLiteral("sku"), QStringLiteral("MUG-350")},
                                 {QStringLiteral("name"), Text::tr("Mug, 350 ml")},
                                 {QStringLiteral("barcode"), QStringLiteral("9520000000011")},
                                 {QStringLiteral("category"), Text::tr("Kitchen > Mugs")},
                                 {QStringLiteral("unit"), QStringLiteral("pcs")},
                                 {QStringLiteral("price"), QStringLiteral("7.90")},
                                 {QStringLiteral("quantity"), QStringLiteral("12")},
                                 {QStringLiteral("document"), QStringLiteral("1001")},
                                 {QStringLiteral("effective"), QStringLiteral("2026-03-01 10:30")}};
    if (kind == ImportKind::Locations)
        cells = {{QStringLiteral("code"), QStringLiteral("A-01-02")},
                 {QStringLiteral("kind"), QStringLiteral("bin")},
                 {QStringLiteral("name"), Text::tr("Shelf by the door")}};
    if (kind == ImportKind::Suppliers)
        cells = {{QStringLiteral("code"), QStringLiteral("KERA")},
                 {QStringLiteral("name"), QStringLiteral("Kera Ceramics")},
                 {QStringLiteral("role"), QStringLiteral("supplier")},
                 {QStringLiteral("email"), QStringLiteral("orders@kera.example")},
                 {QStringLiteral("phone"), QStringLiteral("+49 5141 12345")},
                 {QStringLiteral("street"), QStringLiteral("Lindenweg 4")},
                 {QStringLiteral("postcode"), QStringLiteral("29221")},
                 {QStringLiteral("city"), QStringLiteral("Celle")},
                 {QStringLiteral("country"), QStringLiteral("DE")},
                 {QStringLiteral("leadTime"), QStringLiteral("14")},
                 {QStringLiteral("minimumOrder"), QStringLiteral("150.00")},
                 {QStringLiteral("currency"), QStringLiteral("EUR")}};
    QStringList row;
    for (const QString& field : fields)
        row << cells.value(field);
    return row;
}

} // namespace

Result<FileLook> lookAtFile(const ImportFile& file, const LookQuestion& question, Progress* job) {
    if (file.isWorkbook()) {
        BACKROOM_TRY(FileLook look, readWhole(file, workbookFormat(), question.firstRows, job));
        look.isWorkbook = true;
        look.values.decimalSign.reset(); // a number there is one; of a text each cell tells by itself
        return look;
    }
    CsvFormat format;
    format.delimiter = question.delimiter;
    format.encoding = question.encoding.value_or(TextEncoding::Utf8);
    auto look = readWhole(file, format, question.firstRows, job);
    if (look || question.encoding || look.error().code != QLatin1String("csv.encoding"))
        return look;
    // Older programs write the letters of Western Europe so; every byte is a letter there, and a person sees
    // in the first rows whether they are the right ones.
    format.encoding = TextEncoding::Windows1252;
    return readWhole(file, format, question.firstRows, job);
}

QByteArray importTemplate(ImportKind kind) {
    QStringList fields;
    for (const ImportField& field : importSchema(kind))
        fields << field.name;
    QByteArray csv("\xEF\xBB\xBF");
    for (const QStringList& row : {fields, exampleOf(kind, fields)}) {
        QStringList cells;
        for (const QString& cell : row)
            cells << csvQuoted(cell, QLatin1Char(','));
        csv += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace backroom::dataexchange
