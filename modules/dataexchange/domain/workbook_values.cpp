#include "dataexchange/domain/workbook_values.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

namespace backroom::dataexchange {

namespace {

constexpr int shownDigits = 15;
constexpr double longestDays = 2'958'466; // the end of the year 9999

/// Formats that need no code in the file: those of days and times, in the East too.
bool isBuiltInMoment(int id) {
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) ||
           (id >= 50 && id <= 58);
}

/// A code without what stands in it as it is: quoted words, single letters behind \ _ and *, colours and
/// conditions in brackets; [h] and its like stay.
QString bareCode(const QString& code) {
    static const QRegularExpression asItIs(
        QStringLiteral("\"[^\"]*\"|[\\\\_*].|\\[(?!(?:h+|m+|s+)\\])[^\\]]*\\]"),
        QRegularExpression::CaseInsensitiveOption);
    QString bare = code.section(QLatin1Char(';'), 0, 0);
    bare.remove(asItIs);
    return bare.trimmed().toLower();
}

} // namespace

void WorkbookValues::readStyles(QIODevice& xml) {
    QXmlStreamReader reader(&xml);
    QHash<int, QString> codes;
    bool isOfCells = false; // other lists have the same elements
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const auto name = reader.name();
        if (token == QXmlStreamReader::EndElement && name == QLatin1String("cellXfs"))
            isOfCells = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = reader.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (name == QLatin1String("numFmt"))
            codes.insert(id, attributes.value(QLatin1String("formatCode")).toString());
        else if (name == QLatin1String("cellXfs"))
            isOfCells = true;
        else if (name == QLatin1String("xf") && isOfCells)
            m_styles += styleOf(id, codes.value(id));
    }
}

WorkbookValues::Style WorkbookValues::styleOf(int formatId, const QString& code) {
    if (code.isEmpty())
        return {isBuiltInMoment(formatId) ? Sort::Moment : Sort::Plain, 0};
    const QString bare = bareCode(code);
    static const QRegularExpression zeros(QStringLiteral("^0{2,}$"));
    if (zeros.match(bare).hasMatch())
        return {Sort::Padded, int(bare.size())};
    static const QRegularExpression parts(QStringLiteral("[dmyhs]"));
    const bool isMoment = bare != QLatin1String("general") && bare.contains(parts);
    return {isMoment ? Sort::Moment : Sort::Plain, 0};
}

QString WorkbookValues::moment(double days) const {
    constexpr qint64 secondsOfDay = 24 * 60 * 60;
    const qint64 seconds = std::llround(days * secondsOfDay);
    const qint64 whole = seconds / secondsOfDay;
    const QTime time = QTime(0, 0).addSecs(int(seconds % secondsOfDay));
    QString clock = time.toString(time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (days < 1)
        return clock;
    // Programs since Lotus count a 29 February 1900, which never was: before it each number is one day more.
    constexpr qint64 neverWas = 60;
    const QDate zero = m_zero == DayZero::Year1904 ? QDate(1904, 1, 1)
                       : whole < neverWas          ? QDate(1899, 12, 31)
                                                   : QDate(1899, 12, 30);
    const QString day = zero.addDays(whole).toString(Qt::ISODate);
    return seconds % secondsOfDay == 0 ? day : day + QLatin1Char(' ') + clock;
}

QString WorkbookValues::text(const QString& number, int style) const {
    bool isNumber = false;
    const double value = number.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return number;
    const Style how = m_styles.value(style);
    if (how.sort == Sort::Moment && value >= 0 && value < longestDays)
        return moment(value);
    QString shown = QString::number(value, 'g', shownDigits);
    if (how.sort == Sort::Padded && value >= 0 && value == std::floor(value) &&
        !shown.contains(QLatin1Char('e')))
        return shown.rightJustified(how.digits, QLatin1Char('0'));
    return shown;
}

QString workbookText(const QString& stored) {
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!stored.contains(QLatin1String("_x")))
        return stored;
    QString text;
    qsizetype at = 0;
    auto matches = escape.globalMatch(stored);
    while (matches.hasNext()) {
        const auto match = matches.next();
        text += QStringView(stored).mid(at, match.capturedStart() - at);
        text += QChar(char16_t(match.capturedView(1).toUShort(nullptr, 16)));
        at = match.capturedEnd();
    }
    return text + QStringView(stored).mid(at);
}

int workbookColumn(QStringView cell) {
    int column = 0;
    for (const QChar c : cell) {
        if (c < QLatin1Char('A') || c > QLatin1Char('Z'))
            break;
        column = column * 26 + (c.unicode() - 'A' + 1);
        if (column > workbookColumns)
            return -1;
    }
    return column - 1;
}

} // namespace backroom::dataexchange
