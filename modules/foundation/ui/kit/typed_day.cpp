#include "foundation/ui/kit/typed_day.h"

#include <QCoreApplication>
#include <QLocale>

namespace backroom {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Formats) // the pattern is that of lists
};
} // namespace

QDate typedDay(const QString& typed) {
    const QString text = typed.simplified();
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return day;
    const QLocale here;
    const QString twoDigits = QStringLiteral("yy");
    QString brief = here.dateFormat(QLocale::ShortFormat);
    brief.replace(QStringLiteral("yyyy"), twoDigits);
    // Single digits of a day and a month are read where two are written too, not the other way round.
    brief.replace(QStringLiteral("dd"), QStringLiteral("d"))
        .replace(QStringLiteral("MM"), QStringLiteral("M"));
    QString whole = brief;
    whole.replace(twoDigits, QStringLiteral("yyyy"));
    for (const QString& format : {whole, Text::tr("d MMM yyyy", "a day, in the letters of QLocale")})
        if (const QDate day = here.toDate(text, format); day.isValid() && day.year() > 999)
            return day;
    constexpr int century = 100;
    constexpr int thisCentury = 2000;
    const QDate day = here.toDate(text, brief);
    return day.isValid() && day.year() < thisCentury ? day.addYears(century) : day;
}

} // namespace backroom
