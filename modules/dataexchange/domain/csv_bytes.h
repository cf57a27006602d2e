#pragma once

#include "dataexchange/domain/csv_reader.h"

#include <QStringDecoder>

namespace backroom::dataexchange {

/// The bytes of a text file one at a time, as UTF-8 whatever they were; checks every one and knows where it
/// is.
class CsvBytes {
public:
    explicit CsvBytes(ByteSource source, TextEncoding unmarked = TextEncoding::Utf8)
        : m_source(std::move(source)), m_encoding(unmarked) {}

    static constexpr int end = -1;

    /// Recognises the byte order mark. Errors: csv.empty, csv.encoding.
    Done begin();
    /// The byte at the reading place without taking it, `end` after the last.
    Result<int> peek();
    /// Takes it. Errors: csv.encoding, csv.nul.
    Result<int> take();
    /// Takes the plain letters that stand in the buffer (printable ASCII other than the quote and
    /// `delimiter`) and appends them to `cell`; none when something else comes next. A shortcut past take(),
    /// not a different answer.
    void takePlain(char delimiter, QByteArray& cell);
    /// Up to `count` bytes from the reading place on, for looking at the dialect. Does not take or check
    /// them.
    Result<QByteArray> preview(qsizetype count);

    [[nodiscard]] qint64 line() const { return m_line; }
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }

private:
    Result<bool> fill();
    Result<QByteArray> asUtf8(const QByteArray& bytes);
    Done check(unsigned char byte);
    [[nodiscard]] tl::unexpected<Error> badEncoding(const QString& how, qint64 offset) const;
    /// "line 2, byte 6": counted from 1 in the line, as an editor shows it.
    [[nodiscard]] QString placeOf(qint64 offset) const;
    [[nodiscard]] tl::unexpected<Error> badByte(unsigned char byte, qint64 offset) const;

    ByteSource m_source;
    TextEncoding m_encoding;
    std::optional<QStringDecoder> m_utf16;
    QByteArray m_buffer;
    qsizetype m_at = 0;
    qint64 m_offset = 0; ///< of m_at in the file (in UTF-8 when it was UTF-16)
    qint64 m_line = 1;
    qint64 m_lineOffset = 0;  ///< where this line begins, behind a byte order mark
    int m_pending = 0;        ///< continuation bytes that must follow
    unsigned char m_lead = 0; ///< the byte that announced them
    qint64 m_leadOffset = 0;
    unsigned char m_low = 0x80;
    unsigned char m_high = 0xBF;
    unsigned char m_last = 0;
    enum class Source { More, Ended } m_state = Source::More;
};

} // namespace backroom::dataexchange
