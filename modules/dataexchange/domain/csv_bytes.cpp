#include "dataexchange/domain/csv_bytes.h"

#include <QCoreApplication>

#include <array>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

/// 0x80 to 0x9F; the rest of Windows-1252 is as in Latin-1.
constexpr std::array<char16_t, 32> windowsLetters{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& letter : text)
        if (letter >= QChar(0x80) && letter <= QChar(0x9F))
            letter = QChar(windowsLetters.at(letter.unicode() - 0x80));
    return text;
}

} // namespace

QString CsvBytes::placeOf(qint64 offset) const {
    return Text::tr("line %1, byte %2").arg(m_line).arg(offset - m_lineOffset + 1);
}

tl::unexpected<Error> CsvBytes::badEncoding(const QString& how, qint64 offset) const {
    return fail(ErrorKind::Invalid, QStringLiteral("csv.encoding"),
                Text::tr("The file is not UTF-8 text, %1").arg(how), placeOf(offset),
                Text::tr("save it again as \"CSV UTF-8\" in the spreadsheet program"));
}

tl::unexpected<Error> CsvBytes::badByte(unsigned char byte, qint64 offset) const {
    return badEncoding(Text::tr("byte 0x%1 begins no letter of it").arg(byte, 2, 16, QLatin1Char('0')),
                       offset);
}

Result<bool> CsvBytes::fill() {
    while (m_at >= m_buffer.size() && m_state == Source::More) {
        BACKROOM_TRY(QByteArray next, m_source());
        if (next.isEmpty()) {
            m_state = Source::Ended;
            break;
        }
        BACKROOM_TRY(next, asUtf8(next));
        m_buffer = m_buffer.mid(m_at) + next;
        m_at = 0;
    }
    return m_at < m_buffer.size();
}

Result<QByteArray> CsvBytes::asUtf8(const QByteArray& bytes) {
    if (m_encoding == TextEncoding::Windows1252)
        return fromWindows1252(bytes).toUtf8();
    if (!m_utf16)
        return bytes;
    const QString text = m_utf16->decode(bytes);
    if (m_utf16->hasError())
        return badEncoding(Text::tr("though it begins as UTF-16"), m_offset);
    return text.toUtf8();
}

Done CsvBytes::begin() {
    BACKROOM_TRY(QByteArray first, m_source());
    // A mark may come in pieces when the source gives few bytes at a time.
    while (!first.isEmpty() && first.size() < 3) {
        BACKROOM_TRY(const QByteArray more, m_source());
        if (more.isEmpty())
            break;
        first += more;
    }
    if (first.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("csv.empty"), Text::tr("The file is empty"), {},
                    Text::tr("choose a file whose first line names the columns"));
    if (first.startsWith("\xFF\xFE"))
        m_utf16.emplace(QStringDecoder::Utf16LE);
    else if (first.startsWith("\xFE\xFF"))
        m_utf16.emplace(QStringDecoder::Utf16BE);
    if (m_utf16) {
        m_encoding = TextEncoding::Utf16;
        BACKROOM_TRY(m_buffer, asUtf8(first.mid(2)));
    } else if (first.startsWith("\xEF\xBB\xBF")) {
        m_encoding = TextEncoding::Utf8;
        m_buffer = first.mid(3);
        m_offset = 3;
        m_lineOffset = m_offset;
    } else {
        BACKROOM_TRY(m_buffer, asUtf8(first));
    }
    return {};
}

Result<int> CsvBytes::peek() {
    if (m_at >= m_buffer.size()) {
        BACKROOM_TRY(const bool more, fill());
        if (!more) {
            if (m_pending > 0)
                return badEncoding(Text::tr("it ends in the middle of a letter"), m_offset);
            return end;
        }
    }
    return static_cast<unsigned char>(m_buffer[m_at]);
}

Result<QByteArray> CsvBytes::preview(qsizetype count) {
    while (m_buffer.size() - m_at < count && m_state == Source::More) {
        BACKROOM_TRY(QByteArray next, m_source());
        if (next.isEmpty()) {
            m_state = Source::Ended;
            break;
        }
        BACKROOM_TRY(const QByteArray text, asUtf8(next));
        m_buffer += text;
    }
    return m_buffer.mid(m_at, count);
}

/// The well-formed byte sequences of Unicode 15, table 3-7: no overlong forms, no surrogates, nothing past
/// U+10FFFF.
Done CsvBytes::check(unsigned char byte) {
    if (m_pending > 0) {
        if (byte < m_low || byte > m_high)
            return badByte(m_lead, m_leadOffset);
        --m_pending;
        m_low = 0x80;
        m_high = 0xBF;
        return {};
    }
    if (byte < 0x80) {
        if (byte == 0)
            return fail(ErrorKind::Invalid, QStringLiteral("csv.nul"),
                        Text::tr("The file has zero bytes and is no text"), placeOf(m_offset),
                        Text::tr("save it again as \"CSV UTF-8\" in the spreadsheet program"));
        return {};
    }
    if (byte < 0xC2 || byte > 0xF4)
        return badByte(byte, m_offset);
    m_lead = byte;
    m_leadOffset = m_offset;
    m_pending = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    return {};
}

void CsvBytes::takePlain(char delimiter, QByteArray& cell) {
    if (m_pending > 0)
        return;
    const char* const begin = m_buffer.constData() + m_at;
    const char* const stop = m_buffer.constData() + m_buffer.size();
    const char* at = begin;
    while (at < stop && *at >= ' ' && *at != '"' && *at != delimiter)
        ++at;
    if (at == begin)
        return;
    cell.append(begin, at - begin);
    m_last = static_cast<unsigned char>(*(at - 1));
    m_at += at - begin;
    m_offset += at - begin;
}

Result<int> CsvBytes::take() {
    BACKROOM_TRY(const int next, peek());
    if (next == end)
        return end;
    const auto byte = static_cast<unsigned char>(next);
    if (byte == 0 || byte >= 0x80 || m_pending > 0)
        BACKROOM_CHECK(check(byte));
    // CR LF is one line end; a CR alone is one too.
    if (byte == '\r' || (byte == '\n' && m_last != '\r'))
        ++m_line;
    m_last = byte;
    ++m_at;
    ++m_offset;
    if (byte == '\r' || byte == '\n')
        m_lineOffset = m_offset;
    return next;
}

} // namespace backroom::dataexchange
