#include "foundation/domain/csv_text.h"

namespace backroom {

namespace {

bool looksLikeFormula(QStringView text) {
    qsizetype i = 0;
    while (i < text.size() && text[i] == QLatin1Char('\''))
        ++i;
    static const QString starts = QStringLiteral("=+-@\t\r");
    return i < text.size() && starts.contains(text[i]);
}

} // namespace

QString csvQuoted(const QString& text, QChar delimiter) {
    bool quotes = text.startsWith(QLatin1Char(' ')) || text.endsWith(QLatin1Char(' '));
    for (const QChar c : text)
        quotes = quotes || c == delimiter || c == QLatin1Char('"') || c == QLatin1Char('\n') ||
                 c == QLatin1Char('\r');
    if (!quotes)
        return text;
    QString doubled = text;
    doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + doubled + QLatin1Char('"');
}

QString csvNeutralised(const QString& text) {
    return looksLikeFormula(text) ? QLatin1Char('\'') + text : text;
}

QString csvRestored(const QString& text) {
    return text.startsWith(QLatin1Char('\'')) && looksLikeFormula(text) ? text.mid(1) : text;
}

} // namespace backroom
