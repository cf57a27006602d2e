#include "locations/domain/bin_pattern.h"

#include "foundation/domain/text_key.h"
#include "locations/domain/location.h"

#include <QCoreApplication>
#include <QList>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace backroom::locations {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(BinPattern)
};

// A run of values, numbers or the letters A to Z.
struct Range {
    int first = 1;
    int last = 1;
    bool letters = false;

    [[nodiscard]] qint64 count() const { return qint64(last) - first + 1; }
    [[nodiscard]] QString at(int index, int width) const {
        if (letters)
            return QString(QChar(first + index));
        return QString::number(first + index).rightJustified(width, QLatin1Char('0'));
    }
};

// A piece of the pattern: fixed text, or a placeholder (0 aisle, 1 bay, 2 level) with its width.
struct Piece {
    QString text;
    int range = -1;
    int width = 0;
};

constexpr std::array<const char*, 3> placeholders{"aisle", "bay", "level"};

tl::unexpected<Error> badPattern(const QString& where) {
    return fail(ErrorKind::Invalid, u"locations.pattern"_s, Text::tr("This pattern cannot be read"), where,
                Text::tr("write it like {aisle}-{bay:02}-{level:02}"));
}

tl::unexpected<Error> badRange(const QString& where) {
    return fail(ErrorKind::Invalid, u"locations.pattern"_s, Text::tr("This range cannot be read"), where,
                Text::tr("write it like 1-12 or A-F"));
}

bool readEnd(const QString& text, int& value, bool& letter) {
    letter = text.size() == 1 && text[0] >= QLatin1Char('A') && text[0] <= QLatin1Char('Z');
    bool isNumber = false;
    value = letter ? text[0].unicode() : text.toInt(&isNumber);
    return letter || (isNumber && value >= 0 && value <= 999'999);
}

Result<Range> parseRange(const QString& given) {
    const QString text = given.simplified().remove(QLatin1Char(' ')).toUpper();
    if (text.isEmpty())
        return Range{};
    const QStringList ends = text.split(QLatin1Char('-'));
    Range range;
    bool lastIsLetter = false;
    if (ends.size() > 2 || !readEnd(ends.first(), range.first, range.letters) ||
        !readEnd(ends.last(), range.last, lastIsLetter) || lastIsLetter != range.letters ||
        range.last < range.first)
        return badRange(given);
    return range;
}

Result<Piece> parsePlaceholder(const QString& inside) {
    const QStringList parts = inside.split(QLatin1Char(':'));
    for (size_t i = 0; i < placeholders.size(); ++i) {
        if (parts[0] != QLatin1String(placeholders[i]))
            continue;
        Piece piece{{}, static_cast<int>(i), 0};
        bool isWidth = true;
        if (parts.size() == 2)
            piece.width = parts[1].toInt(&isWidth);
        if (parts.size() > 2 || !isWidth || piece.width < 0 || piece.width > 9)
            break;
        return piece;
    }
    return badPattern(QLatin1Char('{') + inside + QLatin1Char('}'));
}

Result<QList<Piece>> parsePieces(const QString& pattern) {
    QList<Piece> pieces;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(QLatin1Char('{'), at);
        const QString fixed = pattern.mid(at, open < 0 ? -1 : open - at);
        if (fixed.contains(QLatin1Char('}')))
            return badPattern(pattern);
        if (!fixed.isEmpty())
            pieces.append(Piece{fixed, -1, 0});
        if (open < 0)
            break;
        const qsizetype close = pattern.indexOf(QLatin1Char('}'), open);
        if (close < 0)
            return badPattern(pattern);
        BACKROOM_TRY(const Piece piece, parsePlaceholder(pattern.mid(open + 1, close - open - 1)));
        pieces.append(piece);
        at = close + 1;
    }
    return pieces;
}

Result<QStringList> makeCodes(const QList<Piece>& pieces, const std::array<Range, 3>& ranges) {
    QStringList codes;
    QSet<QString> keys;
    for (int aisle = 0; aisle < ranges[0].count(); ++aisle) {
        for (int bay = 0; bay < ranges[1].count(); ++bay) {
            for (int level = 0; level < ranges[2].count(); ++level) {
                const std::array<int, 3> index{aisle, bay, level};
                QString text;
                for (const Piece& piece : pieces) {
                    const auto r = static_cast<size_t>(std::max(piece.range, 0));
                    text += piece.range < 0 ? piece.text : ranges[r].at(index[r], piece.width);
                }
                BACKROOM_TRY(const QString code, checkedLocationCode(text));
                if (keys.contains(codeKey(code)))
                    return fail(ErrorKind::Invalid, u"locations.pattern_duplicates"_s,
                                Text::tr("The pattern makes the same code twice"), code,
                                Text::tr("use {aisle}, {bay} and {level} with a dash or a fixed width"));
                keys.insert(codeKey(code));
                codes.append(code);
            }
        }
    }
    return codes;
}

} // namespace

Result<BinPattern> BinPattern::parse(const QString& pattern, const QString& aisles, const QString& bays,
                                     const QString& levels) {
    BACKROOM_TRY(const QList<Piece> pieces, parsePieces(pattern.trimmed()));
    std::array<Range, 3> ranges;
    BACKROOM_TRY(ranges[0], parseRange(aisles));
    BACKROOM_TRY(ranges[1], parseRange(bays));
    BACKROOM_TRY(ranges[2], parseRange(levels));
    // Each count is at most 10^6, so two products of them stay inside 64 bits.
    const qint64 bins = ranges[0].count() * ranges[1].count() * ranges[2].count();
    if (bins > maxBins)
        return fail(ErrorKind::Invalid, u"locations.too_many_bins"_s,
                    Text::tr("That would be %1 bins; at most %2 are made at once").arg(bins).arg(maxBins),
                    pattern, Text::tr("make them aisle by aisle"));
    BACKROOM_TRY(QStringList codes, makeCodes(pieces, ranges));
    return BinPattern(std::move(codes));
}

QStringList BinPattern::preview(int shown) const {
    if (m_codes.size() <= shown + 1)
        return m_codes;
    QStringList some = m_codes.first(shown);
    some.append(u"…"_s);
    some.append(m_codes.last());
    return some;
}

} // namespace backroom::locations
