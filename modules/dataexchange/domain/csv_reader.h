#pragma once

#include "foundation/domain/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace backroom::dataexchange {

/// Gives the next bytes of a file; empty at its end. The domain opens no files itself.
using ByteSource = std::function<Result<QByteArray>()>;

/// A file with a byte order mark is read as that says.
enum class TextEncoding { Utf8, Utf16, Windows1252 };

/// What a line's number counts: the lines of the file, or its records, empty ones too (as the rows of a
/// sheet, whose cells may hold line ends).
enum class CsvLines { OfFile, Records };

/// What is fixed beforehand. Without a delimiter the reader looks which of , ; tab | parts the first rows
/// alike (a first line "sep=;" of a spreadsheet decides at once).
struct CsvFormat {
    std::optional<QChar> delimiter;
    qsizetype maxCellBytes = 1 << 20;
    TextEncoding encoding = TextEncoding::Utf8; ///< where no mark says it
    CsvLines lines = CsvLines::OfFile;
};

/// One record below the head.
struct CsvRow {
    qint64 number = 0; ///< 1 for the first record below the head
    qint64 line = 0;   ///< where the record begins, as CsvLines says; 1 is the first
    QStringList cells; ///< without quotes and without the apostrophe that guards a formula (csv_text.h)
};

class CsvBytes;

/// Reads RFC 4180 and its dialects as a stream: quotes with line ends inside, CRLF, LF or CR, a byte order
/// mark, UTF-8 checked strictly, UTF-16 when its mark is there, Windows-1252 when told. Empty lines are
/// passed over. Memory does not grow with the file. A file that cannot be what was meant is refused as a
/// whole: all errors are Invalid and name the line.
class CsvReader {
public:
    /// Reads the head. Errors: csv.empty, csv.encoding, csv.quote, csv.nul, csv.cell_too_long; those of
    /// `bytes`.
    static Result<CsvReader> open(ByteSource bytes, const CsvFormat& format = {});
    CsvReader(CsvReader&&) noexcept;
    CsvReader& operator=(CsvReader&&) noexcept;
    ~CsvReader();

    [[nodiscard]] const QStringList& head() const { return m_head; }
    [[nodiscard]] QChar delimiter() const { return m_delimiter; }
    /// As it was found.
    [[nodiscard]] TextEncoding encoding() const;
    /// The next record, or nothing at the end. The number of cells is as found: compare with head().
    Result<std::optional<CsvRow>> next();

private:
    explicit CsvReader(std::unique_ptr<CsvBytes> bytes);
    Result<std::optional<CsvRow>> readRecord();
    /// Of the line at the reading place.
    [[nodiscard]] qint64 line() const;
    Done readQuoted(QByteArray& cell);
    Done guardCell(const QByteArray& cell, qint64 line) const;

    std::unique_ptr<CsvBytes> m_bytes;
    QStringList m_head;
    QChar m_delimiter = QLatin1Char(',');
    qsizetype m_maxCellBytes = 0;
    qint64 m_rows = 0;
    CsvLines m_lines = CsvLines::OfFile;
    qint64 m_record = 1; ///< the number of the one that is read, empty ones counted
};

} // namespace backroom::dataexchange
