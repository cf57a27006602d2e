#include "dataexchange/domain/csv_reader.h"

#include "dataexchange/domain/csv_bytes.h"
#include "foundation/domain/csv_text.h"

#include <QCoreApplication>

#include <array>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

constexpr qsizetype sniffBytes = 64 * 1024;
constexpr int sniffRecords = 20;

/// How often `delimiter` stands outside quotes in each of the first records.
QList<int> partsPerRecord(const QByteArray& text, char delimiter) {
    QList<int> counts;
    int count = 0;
    enum class In { Plain, Quotes } in = In::Plain;
    bool cellBegins = true;
    for (const char c : text) {
        if (in == In::Quotes) {
            if (c == '"')
                in = In::Plain;
            continue;
        }
        if (c == '"' && cellBegins)
            in = In::Quotes;
        else if (c == delimiter)
            ++count;
        else if (c == '\n') {
            counts << count;
            count = 0;
            if (counts.size() >= sniffRecords)
                return counts;
        }
        cellBegins = c == delimiter || c == '\n';
    }
    if (counts.isEmpty())
        counts << count;
    return counts;
}

/// The one that parts the most records like the head; of equals, the one that parts the head most often.
char sniffDelimiter(const QByteArray& text) {
    char best = ',';
    std::pair<int, int> bestScore{0, 0};
    for (const char candidate : {',', ';', '\t', '|'}) {
        const QList<int> counts = partsPerRecord(text, candidate);
        if (counts.first() == 0)
            continue;
        const std::pair<int, int> score{static_cast<int>(counts.count(counts.first())), counts.first()};
        if (score > bestScore) {
            bestScore = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<CsvBytes> bytes) : m_bytes(std::move(bytes)) {}
CsvReader::CsvReader(CsvReader&&) noexcept = default;
CsvReader& CsvReader::operator=(CsvReader&&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(ByteSource bytes, const CsvFormat& format) {
    CsvReader reader(std::make_unique<CsvBytes>(std::move(bytes), format.encoding));
    reader.m_maxCellBytes = format.maxCellBytes;
    reader.m_lines = format.lines;
    BACKROOM_CHECK(reader.m_bytes->begin());
    BACKROOM_TRY(const QByteArray preview, reader.m_bytes->preview(sniffBytes));
    const bool named =
        preview.size() > 5 && preview.startsWith("sep=") && (preview[5] == '\r' || preview[5] == '\n');
    const char found = named ? preview[4] : sniffDelimiter(preview);
    reader.m_delimiter = format.delimiter.value_or(QLatin1Char(found));
    if (named)
        BACKROOM_CHECK(reader.readRecord());
    BACKROOM_TRY(auto head, reader.readRecord());
    if (!head)
        return fail(ErrorKind::Invalid, QStringLiteral("csv.empty"), Text::tr("The file is empty"), {},
                    Text::tr("choose a file whose first line names the columns"));
    reader.m_head = head->cells;
    for (QString& name : reader.m_head)
        name = name.trimmed();
    reader.m_rows = 0;
    return reader;
}

TextEncoding CsvReader::encoding() const {
    return m_bytes->encoding();
}

qint64 CsvReader::line() const {
    return m_lines == CsvLines::Records ? m_record : m_bytes->line();
}

Result<std::optional<CsvRow>> CsvReader::next() {
    return readRecord();
}

Done CsvReader::guardCell(const QByteArray& cell, qint64 line) const {
    if (cell.size() <= m_maxCellBytes)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("csv.cell_too_long"),
                Text::tr("A cell is longer than %1 bytes").arg(m_maxCellBytes), Text::tr("line %1").arg(line),
                Text::tr("check whether a quote there is never closed"));
}

/// The rest of a cell whose opening quote has been taken, up to its closing quote.
Done CsvReader::readQuoted(QByteArray& cell) {
    const qint64 opened = line();
    while (true) {
        BACKROOM_TRY(const int byte, m_bytes->take());
        if (byte == CsvBytes::end)
            return fail(ErrorKind::Invalid, QStringLiteral("csv.quote"), Text::tr("A quote is never closed"),
                        Text::tr("it opens in line %1").arg(opened),
                        Text::tr("close it or remove it in that line"));
        if (byte != '"') {
            cell += static_cast<char>(byte);
            m_bytes->takePlain('"', cell);
            BACKROOM_CHECK(guardCell(cell, opened));
            continue;
        }
        BACKROOM_TRY(const int after, m_bytes->peek());
        if (after == '"') {
            BACKROOM_CHECK(m_bytes->take());
            cell += '"';
            continue;
        }
        if (after == CsvBytes::end || after == '\r' || after == '\n' || after == m_delimiter.unicode())
            return {};
        return fail(ErrorKind::Invalid, QStringLiteral("csv.quote"),
                    Text::tr("There is text behind a closing quote"), Text::tr("line %1").arg(line()),
                    Text::tr("write a quote inside a quoted cell twice"));
    }
}

Result<std::optional<CsvRow>> CsvReader::readRecord() {
    CsvRow row;
    QByteArray cell;
    enum class Cell { Fresh, Plain, Quoted } state = Cell::Fresh;
    row.line = line();
    const auto delimiter = static_cast<int>(m_delimiter.unicode());
    while (true) {
        BACKROOM_TRY(const int byte, m_bytes->take());
        const bool lineEnd = byte == '\n' || byte == '\r';
        if (byte == CsvBytes::end || lineEnd || byte == delimiter) {
            if (byte == '\r') {
                BACKROOM_TRY(const int after, m_bytes->peek());
                if (after == '\n')
                    BACKROOM_CHECK(m_bytes->take());
            }
            const bool nothing = row.cells.isEmpty() && cell.isEmpty() && state == Cell::Fresh;
            if (nothing && byte == CsvBytes::end)
                return std::optional<CsvRow>();
            if (lineEnd)
                ++m_record;
            if (nothing && lineEnd) {
                row.line = line();
                continue;
            }
            row.cells << csvRestored(QString::fromUtf8(cell));
            cell.clear();
            state = Cell::Fresh;
            if (byte == delimiter)
                continue;
            row.number = ++m_rows;
            return std::optional<CsvRow>(std::move(row));
        }
        // A quote opens only where a cell begins; an inch sign in the middle is a letter.
        if (byte == '"' && state == Cell::Fresh) {
            BACKROOM_CHECK(readQuoted(cell));
            state = Cell::Quoted;
            continue;
        }
        state = Cell::Plain;
        cell += static_cast<char>(byte);
        m_bytes->takePlain(static_cast<char>(delimiter), cell);
        BACKROOM_CHECK(guardCell(cell, line()));
    }
}

} // namespace backroom::dataexchange
