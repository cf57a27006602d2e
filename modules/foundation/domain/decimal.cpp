#include "foundation/domain/decimal.h"

#include <QCoreApplication>

namespace backroom::decimal {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Decimal)
};

tl::unexpected<Error> tooLarge(const QString& text) {
    return fail(ErrorKind::Invalid, QStringLiteral("decimal.too_large"), Text::tr("The number is too large"),
                text, Text::tr("enter a smaller number"));
}

tl::unexpected<Error> malformed(const QString& text) {
    return fail(ErrorKind::Invalid, QStringLiteral("decimal.malformed"), Text::tr("This is not a number"),
                text, Text::tr("write it like 12 or 12.5"));
}

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

Result<qint64> parse(const QString& input, int scale) {
    const QString text = input.trimmed();
    qsizetype i = 0;
    bool negative = false;
    if (i < text.size() &&
        (text[i] == QLatin1Char('-') || text[i] == QLatin1Char('+') || text[i] == QChar(0x2212)))
        negative = text[i++] != QLatin1Char('+');
    __int128 value = 0;
    constexpr __int128 limit = static_cast<__int128>(INT64_MAX);
    int decimals = -1;
    int digits = 0;
    for (; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('.') && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (!isDigit(text[i]))
            return malformed(input);
        ++digits;
        const int digit = text[i].unicode() - '0';
        if (decimals >= scale) {
            // Zeros beyond the scale change nothing; anything else would be lost silently.
            if (digit != 0)
                return fail(ErrorKind::Invalid, QStringLiteral("decimal.too_precise"),
                            Text::tr("The number has more than %1 decimals").arg(scale), input,
                            Text::tr("round it to %1 decimals").arg(scale));
            continue;
        }
        if (decimals >= 0)
            ++decimals;
        value = value * 10 + digit;
        if (value > limit)
            return tooLarge(input);
    }
    if (digits == 0)
        return malformed(input);
    for (int d = decimals < 0 ? 0 : decimals; d < scale; ++d) {
        value *= 10;
        if (value > limit)
            return tooLarge(input);
    }
    return static_cast<qint64>(negative ? -value : value);
}

QString toString(qint64 value, int scale) {
    const bool negative = value < 0;
    const quint64 magnitude = negative ? ~static_cast<quint64>(value) + 1 : static_cast<quint64>(value);
    QString digits = QString::number(magnitude);
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, QLatin1Char('0'));
        digits.insert(digits.size() - scale, QLatin1Char('.'));
        while (digits.endsWith(QLatin1Char('0')))
            digits.chop(1);
        if (digits.endsWith(QLatin1Char('.')))
            digits.chop(1);
    }
    return negative ? QLatin1Char('-') + digits : digits;
}

Result<qint64> mulDiv(qint64 value, qint64 factor, qint64 divisor) {
    Q_ASSERT(divisor > 0);
    const __int128 product = static_cast<__int128>(value) * factor;
    const __int128 half = divisor / 2;
    const __int128 rounded = product >= 0 ? (product + half) / divisor : -((-product + half) / divisor);
    if (rounded > INT64_MAX || rounded < -static_cast<__int128>(INT64_MAX))
        return tooLarge({});
    return static_cast<qint64>(rounded);
}

Result<qint64> add(qint64 left, qint64 right) {
    qint64 sum = 0;
    if (__builtin_add_overflow(left, right, &sum))
        return tooLarge({});
    return sum;
}

} // namespace backroom::decimal
