#include "dataexchange/domain/value_reader.h"

#include "foundation/domain/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace backroom::dataexchange {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DataExchange)
};

/// `decimalSign`: the one of this file, where it is known.
tl::unexpected<Error> badNumber(const QString& text, const QString& why,
                                std::optional<QChar> decimalSign = {}) {
    return fail(ErrorKind::Invalid, QStringLiteral("import.number"), why, text,
                Text::tr("write it like 12 or %1, without signs of grouping")
                    .arg(QStringLiteral("12") + decimalSign.value_or(u'.') + QLatin1Char('5')));
}

tl::unexpected<Error> badDate(const QString& text, const QString& why) {
    return fail(ErrorKind::Invalid, QStringLiteral("import.date"), why, text,
                Text::tr("write it like 2026-03-01 or 2026-03-01 10:30"));
}

bool isSpace(QChar c) {
    return c == QLatin1Char(' ') || c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2009);
}

/// Whether the digits before a decimal sign are grouped by `sign` in threes: 1.234.567.
bool groupedInThrees(const QString& whole, QChar sign) {
    const QStringList groups = whole.split(sign);
    if (groups.size() < 2 || groups.first().isEmpty() || groups.first().size() > 3)
        return false;
    for (qsizetype i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3)
            return false;
    return true;
}

/// Where it is known which sign parts the decimals, the other one only groups.
Result<QString> knownDecimal(const QString& original, const QString& sign, const QString& text,
                             QChar decimalSign) {
    const QChar groupSign = decimalSign == QLatin1Char(',') ? u'.' : u',';
    const qsizetype fraction = text.indexOf(decimalSign);
    const QString whole = fraction < 0 ? text : text.left(fraction);
    const bool isGrouped = whole.contains(groupSign);
    if (text.count(decimalSign) > 1 || (fraction >= 0 && text.indexOf(groupSign, fraction) >= 0) ||
        (isGrouped && !groupedInThrees(whole, groupSign)))
        return badNumber(original,
                         Text::tr("\"%1\" is no number with \"%2\" before its decimals")
                             .arg(original, QString(decimalSign)),
                         decimalSign);
    QString plain = sign + QString(whole).remove(groupSign);
    if (fraction >= 0)
        plain += QLatin1Char('.') + text.mid(fraction + 1);
    return plain;
}

/// Turns a spreadsheet's way of writing a number into the plain one, or says why it cannot be known.
Result<QString> plainDecimal(const QString& original, const ValueFormat& format) {
    QString text = original.trimmed();
    QString sign;
    if (text.startsWith(QLatin1Char('-')) || text.startsWith(QChar(0x2212)) ||
        text.startsWith(QLatin1Char('+'))) {
        sign = text.startsWith(QLatin1Char('+')) ? QString() : QStringLiteral("-");
        text = text.mid(1);
    }
    // Spaces and apostrophes group, whatever the decimal sign is.
    for (const QChar group : {QChar(u' '), QChar(u'\'')}) {
        QString even = text;
        if (group == QLatin1Char(' '))
            for (QChar& c : even)
                c = isSpace(c) ? group : c;
        if (!even.contains(group))
            continue;
        const qsizetype fraction = even.indexOf(QRegularExpression(QStringLiteral("[.,]")));
        const QString whole = fraction < 0 ? even : even.left(fraction);
        if (!groupedInThrees(whole, group))
            return badNumber(original, Text::tr("\"%1\" is not a number").arg(original));
        text = QString(whole).remove(group) + (fraction < 0 ? QString() : even.mid(fraction));
    }
    if (format.decimalSign)
        return knownDecimal(original, sign, text, *format.decimalSign);
    const qsizetype points = text.count(QLatin1Char('.'));
    const qsizetype commas = text.count(QLatin1Char(','));
    if (commas == 0 && points <= 1)
        return QString(sign + text);
    if (points > 0 && commas > 0) {
        // The later one is the decimal sign: 1.234,50 and 1,234.50.
        const QChar decimalSign =
            text.lastIndexOf(QLatin1Char('.')) > text.lastIndexOf(QLatin1Char(',')) ? u'.' : u',';
        const QChar groupSign = decimalSign == QLatin1Char('.') ? u',' : u'.';
        const qsizetype at = text.indexOf(decimalSign);
        const QString whole = text.left(at);
        if (text.count(decimalSign) != 1 || !groupedInThrees(whole, groupSign))
            return badNumber(original, Text::tr("\"%1\" is not a number").arg(original));
        return QString(sign + QString(whole).remove(groupSign) + QLatin1Char('.') + text.mid(at + 1));
    }
    const QChar only = points > 0 ? u'.' : u',';
    if (text.count(only) > 1) {
        if (!groupedInThrees(text, only))
            return badNumber(original, Text::tr("\"%1\" is not a number").arg(original));
        return QString(sign + QString(text).remove(only));
    }
    // One comma: 12,5 can only be a fraction, 1,234 could also be a thousand.
    if (groupedInThrees(text, QLatin1Char(',')) && !text.startsWith(QLatin1Char('0')))
        return badNumber(original,
                         Text::tr("\"%1\" could be %2 or %3")
                             .arg(original, sign + QString(text).remove(QLatin1Char(',')),
                                  sign + QString(text).replace(QLatin1Char(','), QLatin1Char('.'))));
    return QString(sign + QString(text).replace(QLatin1Char(','), QLatin1Char('.')));
}

/// None when no clock has it: the world's go from -12:00 to +14:00.
std::optional<int> offsetMinutes(const QString& offset) {
    if (offset.size() == 1)
        return 0;
    const int hours = offset.mid(1, 2).toInt();
    const int minutes = offset.right(2).toInt();
    const bool isWest = offset.startsWith(QLatin1Char('-'));
    const int all = hours * 60 + minutes;
    if (minutes > 59 || all > (isWest ? 12 : 14) * 60)
        return std::nullopt;
    return isWest ? -all : all;
}

QString momentRemedy() {
    return Text::tr("write a date like 2026-03-01 or an instant like 2026-03-01T10:00:00Z");
}

} // namespace

Result<qint64> readDecimal(const QString& text, int scale, const ValueFormat& format) {
    static const QRegularExpression exponent(QStringLiteral("^[+-]?\\d+([.,]\\d+)?[eE][+-]?\\d+$"));
    if (exponent.match(text.trimmed()).hasMatch())
        return badNumber(text, Text::tr("\"%1\" has lost digits in a spreadsheet").arg(text),
                         format.decimalSign);
    BACKROOM_TRY(const QString plain, plainDecimal(text, format));
    auto value = decimal::parse(plain, scale);
    if (!value && value.error().code == QLatin1String("decimal.malformed"))
        return badNumber(text, Text::tr("\"%1\" is not a number").arg(text), format.decimalSign);
    return value;
}

Result<Quantity> readQuantity(const QString& text, const ValueFormat& format) {
    return readDecimal(text, Quantity::scale, format).map([](qint64 micros) {
        return Quantity::fromMicros(micros);
    });
}

Result<qint64> readPerUnitMicros(const QString& text, const ValueFormat& format) {
    BACKROOM_TRY(const qint64 micros, readDecimal(text, UnitCost::scale, format));
    if (micros < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("import.negative"),
                    Text::tr("The amount is below zero"), text, Text::tr("write an amount of zero or more"));
    return micros;
}

Result<qint64> readInteger(const QString& text) {
    return readDecimal(text, 0);
}

Result<QDate> readDate(const QString& original, const ValueFormat& format) {
    const QString text = original.trimmed();
    static const QRegularExpression yearFirst(QStringLiteral("^(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})$"));
    static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})$"));
    static const QRegularExpression slashes(QStringLiteral("^(\\d{1,2})[/-](\\d{1,2})[/-](\\d{2,4})$"));
    static const QRegularExpression dayNumber(QStringLiteral("^\\d{5}(\\.\\d+)?$"));
    QDate day;
    if (const auto iso = yearFirst.match(text); iso.hasMatch())
        day = QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    else if (const auto dotted = dayFirst.match(text); dotted.hasMatch())
        day = QDate(dotted.captured(3).toInt(), dotted.captured(2).toInt(), dotted.captured(1).toInt());
    else if (const auto parts = slashes.match(text); parts.hasMatch()) {
        const bool isDayFirst = format.dates == DateOrder::DayFirst;
        if (!isDayFirst && format.dates != DateOrder::MonthFirst)
            return badDate(original, Text::tr("\"%1\" could have the day or the month first").arg(original));
        if (parts.captured(3).size() != 4)
            return badDate(original, Text::tr("\"%1\" does not say which century").arg(original));
        day = QDate(parts.captured(3).toInt(), parts.captured(isDayFirst ? 2 : 1).toInt(),
                    parts.captured(isDayFirst ? 1 : 2).toInt());
    } else if (dayNumber.match(text).hasMatch())
        return badDate(original, Text::tr("\"%1\" is a spreadsheet's day number").arg(original));
    if (!day.isValid())
        return badDate(original, Text::tr("\"%1\" is not a date").arg(original));
    return day;
}

Result<qint64> readInstant(const QString& original, const QTimeZone& zone, const ValueFormat& format) {
    const QString text = original.trimmed();
    static const QRegularExpression moment(
        QStringLiteral("^(\\S+?|\\d{1,2}\\.\\s\\d{1,2}\\.\\s\\d{4})[T "
                       "]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,3})\\d*)?)?"
                       "\\s*(Z|z|[+-]\\d{2}:?\\d{2})?$"));
    const auto match = moment.match(text);
    if (!match.hasMatch()) {
        BACKROOM_TRY(const QDate day, readDate(text, format));
        return endOfBusinessDayMs(day, zone);
    }
    BACKROOM_TRY(const QDate day, readDate(match.captured(1), format));
    const QTime time(match.captured(2).toInt(), match.captured(3).toInt(), match.captured(4).toInt(),
                     match.captured(5).leftJustified(3, QLatin1Char('0')).toInt());
    if (!time.isValid())
        return badDate(original, Text::tr("\"%1\" is not a time of day").arg(original));
    const QString offset = match.captured(6);
    if (!offset.isEmpty()) {
        const auto minutes = offsetMinutes(offset);
        if (!minutes)
            return badDate(original, Text::tr("No clock is %1 away from UTC").arg(offset));
        return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch() - *minutes * 60'000LL;
    }
    const QDateTime local(day, time, zone);
    const qint64 ms = local.toMSecsSinceEpoch();
    // Where the clock jumps forward Qt answers with a time that was not asked for.
    if (QDateTime::fromMSecsSinceEpoch(ms, zone).time() != time)
        return badDate(
            original, Text::tr("the clock skipped \"%1\" in %2").arg(original, QString::fromUtf8(zone.id())));
    // Of a repeated hour the first; Qt may answer with either.
    const qint64 earlier = ms - 3'600'000;
    const QDateTime before = QDateTime::fromMSecsSinceEpoch(earlier, zone);
    return before.time() == time && before.date() == day ? earlier : ms;
}

Result<qint64> readMoment(const QString& original, const QTimeZone& zone) {
    const QString text = original.trimmed();
    static const QRegularExpression date(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    static const QRegularExpression instant(QStringLiteral(
        "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}(:\\d{2}([.,]\\d+)?)?(Z|z|[+-]\\d{2}:?\\d{2})$"));
    if (date.match(text).hasMatch() || instant.match(text).hasMatch()) {
        auto read = readInstant(QString(text).replace(QLatin1Char('t'), QLatin1Char('T')), zone);
        if (!read)
            read.error().remedy = momentRemedy();
        return read;
    }
    return fail(ErrorKind::Invalid, QStringLiteral("import.date"),
                readInstant(text, zone) ? Text::tr("\"%1\" does not say in which time zone").arg(original)
                                        : Text::tr("\"%1\" is not a time").arg(original),
                original, momentRemedy());
}

bool holdsControls(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && c != QLatin1Char('\t') && c != QLatin1Char('\n') &&
               c != QLatin1Char('\r') && c != QChar(u'\u0085');
    });
}

Result<YesNo> readYesNo(const QString& text) {
    const QString word = columnKey(text);
    static const QStringList yes{QStringLiteral("yes"), QStringLiteral("y"),  QStringLiteral("true"),
                                 QStringLiteral("1"),   QStringLiteral("ja"), QStringLiteral("oui"),
                                 QStringLiteral("x"),   QStringLiteral("j")};
    static const QStringList no{QStringLiteral("no"), QStringLiteral("n"),    QStringLiteral("false"),
                                QStringLiteral("0"),  QStringLiteral("nein"), QStringLiteral("non")};
    if (yes.contains(word))
        return YesNo::Yes;
    if (no.contains(word))
        return YesNo::No;
    return fail(ErrorKind::Invalid, QStringLiteral("import.yes_no"),
                Text::tr("\"%1\" is neither yes nor no").arg(text), text, Text::tr("write yes or no"));
}

} // namespace backroom::dataexchange
