#include "today/ui/today_words.h"

#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/formats.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace backroom::today {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

QString typeWords(stock::DocumentType type) {
    using stock::DocumentType;
    switch (type) {
    case DocumentType::Receipt:
        return Text::tr("Receipt");
    case DocumentType::Issue:
        return Text::tr("Issue");
    case DocumentType::Transfer:
        return Text::tr("Transfer");
    case DocumentType::Adjustment:
        return Text::tr("Adjustment");
    case DocumentType::Count:
        return Text::tr("Count");
    case DocumentType::Return:
        return Text::tr("Return");
    }
    return {};
}

QString nothingToCompare() {
    return Text::tr("nothing to compare with yet");
}

} // namespace

QString besideUsual(const Tally& tally, QDate today) {
    if (!tally.usual)
        return nothingToCompare();
    return Text::tr("usually %1 at this hour of a %2")
        .arg(formats::count(*tally.usual), QLocale().toString(today, QStringLiteral("dddd")));
}

QString besideLastWeek(const Tally& tally) {
    if (!tally.usual)
        return nothingToCompare();
    return Text::tr("%1 at this point of last week").arg(formats::count(*tally.usual));
}

QStringList weekNames(const QList<Week>& weeks) {
    QStringList names;
    for (const Week& week : weeks)
        names += QString::number(week.monday.weekNumber());
    return names;
}

BarSeries weekBars(const QString& name, Token token, const QList<Week>& weeks, qint64 Week::*what) {
    BarSeries bars{name, token, {}};
    for (const Week& week : weeks)
        bars.values += double(week.*what);
    return bars;
}

QStringList weekWords(const QList<Week>& weeks) {
    QStringList words;
    for (const Week& week : weeks)
        words += Text::tr("week %1: %2 received, %3 issued")
                     .arg(QString::number(week.monday.weekNumber()), formats::count(week.received),
                          formats::count(week.issued));
    return words;
}

QStringList monthNames(const QList<MonthValue>& months) {
    QStringList names;
    for (const MonthValue& month : months)
        names += QLocale().toString(month.month, QStringLiteral("MMM"));
    return names;
}

BarSeries monthBars(const QList<MonthValue>& months, const Currency& currency) {
    BarSeries bars{currency.code(), Token::Chart1, {}};
    const double major = std::pow(10.0, currency.minorDigits());
    for (const MonthValue& month : months)
        bars.values += double(month.valueMinor) / major;
    return bars;
}

QStringList monthWords(const QList<MonthValue>& months, const Currency& currency) {
    QStringList words;
    for (const MonthValue& month : months)
        words += QStringLiteral("%1 %2").arg(QLocale().toString(month.month, QStringLiteral("MMMM yyyy")),
                                             formats::moneyWithCurrency({month.valueMinor, currency}));
    return words;
}

TimelineEvent eventOf(const LastDocument& document) {
    TimelineEvent event;
    event.key = document.number;
    event.atMs = document.postedAtMs;
    event.what = document.reversesNumber.isEmpty()
                     ? QStringLiteral("%1 %2").arg(typeWords(document.type), document.number)
                     : Text::tr("%1 takes %2 back").arg(document.number, document.reversesNumber);
    event.token = document.reversesNumber.isEmpty() ? Token::Second : Token::Warn;
    QStringList more{Text::tr("%Ln line(s)", nullptr, int(document.lines)), isolated(document.party),
                     document.reference, isolated(document.person)};
    more.removeAll(QString());
    event.more = more.join(QStringLiteral(" · "));
    event.codes = {document.number, document.reversesNumber, document.reference};
    return event;
}

} // namespace backroom::today
