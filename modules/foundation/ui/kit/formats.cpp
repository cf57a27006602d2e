#include "foundation/ui/kit/formats.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace backroom::formats {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr QChar minus(0x2212);
constexpr qint64 minuteMs = 60'000, hourMs = 60 * minuteMs, dayMs = 24 * hourMs;

} // namespace

QString unknown() {
    return QString(QChar(0x2013));
}

QString decimal(qint64 value, int scale, int minDecimals) {
    const bool negative = value < 0;
    const quint64 magnitude = negative ? quint64(0) - quint64(value) : quint64(value);
    quint64 unit = 1;
    for (int i = 0; i < scale; ++i)
        unit *= 10;
    const QLocale locale;
    QString text = locale.toString(qulonglong(magnitude / unit));
    QString fraction = QString::number(magnitude % unit).rightJustified(scale, QLatin1Char('0'));
    while (fraction.size() > minDecimals && fraction.endsWith(QLatin1Char('0')))
        fraction.chop(1);
    if (scale > 0 && !fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return negative ? minus + text : text;
}

QString count(qint64 value) {
    return decimal(value, 0, 0);
}

QString quantity(Quantity value, int minDecimals) {
    return decimal(value.micros(), Quantity::scale, minDecimals);
}

QString quantity(Quantity value, const QString& unit) {
    const QString figure = quantity(value);
    return unit.isEmpty() ? figure : figure + QChar(QChar::Nbsp) + formats::unit(unit);
}

QString unit(const QString& code) {
    return code == QLatin1String("pcs") ? Text::tr("pcs", "pieces, short") : code;
}

QString plainNumber(const QString& typed) {
    const QLocale locale;
    const QString point = locale.decimalPoint(), group = locale.groupSeparator();
    QString text = typed.trimmed();
    text.replace(minus, QLatin1Char('-')).remove(QChar::Nbsp);
    const QRegularExpression grouped(
        QStringLiteral("^[+-]?[1-9]\\d{0,2}(?:%1\\d{3})+(?:%2\\d*)?$")
            .arg(QRegularExpression::escape(group), QRegularExpression::escape(point)));
    if (grouped.match(text).hasMatch())
        text.remove(group);
    text.replace(point, QLatin1String("."));
    const bool isOneSign = text.count(group) == 1 && !text.contains(QLatin1Char('.'));
    return isOneSign ? text.replace(group, QLatin1String(".")) : text;
}

QString typedNumber(const QString& plain) {
    return QString(plain).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

QString money(const Money& value) {
    const int digits = value.currency().minorDigits();
    return decimal(value.minor(), digits, digits);
}

QString moneyWithCurrency(const Money& value) {
    return money(value) + QChar(QChar::Nbsp) + value.currency().code();
}

QString unitCost(const UnitCost& cost, const Currency& currency) {
    return decimal(cost.micros(), UnitCost::scale, currency.minorDigits()) + QChar(QChar::Nbsp) +
           currency.code();
}

QString date(const QDate& day) {
    return day.isValid() ? QLocale().toString(day, Text::tr("d MMM yyyy", "a day, in the letters of QLocale"))
                         : unknown();
}

QString dateTime(qint64 instantMs, const QTimeZone& zone) {
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(instantMs, zone);
    return date(at.date()) + QStringLiteral(", ") + at.toString(QStringLiteral("HH:mm"));
}

QString time(qint64 instantMs, const QTimeZone& zone) {
    return QDateTime::fromMSecsSinceEpoch(instantMs, zone).toString(QStringLiteral("HH:mm"));
}

QString age(qint64 ms) {
    if (ms < minuteMs)
        return Text::tr("just now");
    if (ms < hourMs)
        return Text::tr("%1 min").arg(ms / minuteMs);
    if (ms < dayMs)
        return Text::tr("%1 h").arg(ms / hourMs);
    const qint64 days = ms / dayMs;
    return days == 1 ? Text::tr("1 day") : Text::tr("%1 days").arg(count(days));
}

} // namespace backroom::formats
