#include "stock/ui/adjust/adjust_words.h"

#include "foundation/ui/kit/formats.h"
#include "foundation/ui/kit/unit_sums.h"

#include <QCoreApplication>

namespace backroom::stock::adjustWords {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(backroom::stock::AdjustPage)
};

constexpr QChar minus(0x2212);

QString joined(QStringList parts) {
    parts.removeAll({});
    return parts.join(QStringLiteral(" · "));
}

QString signedMoney(const Money& value) {
    const QString text = formats::moneyWithCurrency(value);
    return value.minor() > 0 ? QLatin1Char('+') + text : text;
}

} // namespace

QString key(const AdjustedLine& line) {
    return QStringLiteral("%1:%2:%3").arg(line.variant.value()).arg(line.place.value()).arg(line.reason);
}

QString sign(scanning::ScanEffect effect) {
    switch (effect) {
    case scanning::ScanEffect::In:
        return QStringLiteral("+");
    case scanning::ScanEffect::Are:
        return QStringLiteral("=");
    case scanning::ScanEffect::None:
    case scanning::ScanEffect::Out:
        break;
    }
    return minus;
}

QString change(Quantity change) {
    const QString text = formats::quantity(change);
    return change > Quantity() ? QLatin1Char('+') + text : text;
}

QString effect(const AdjustedLine& line) {
    return QStringLiteral("%1 → %2").arg(formats::quantity(line.was),
                                         formats::quantity(line.willBe, line.unit));
}

QString value(const AdjustedLine& line) {
    return line.value && line.value->minor() != 0 ? signedMoney(*line.value) : QString();
}

QString note(const AdjustedLine& line) {
    if (line.countedAt)
        return Text::tr("counted when it was %1: count again")
            .arg(formats::quantity(*line.countedAt, line.unit));
    return joined({effect(line), value(line), line.reason});
}

QString sum(const QList<AdjustedLine>& lines) {
    UnitSums sums;
    qint64 minor = 0;
    bool isKnown = !lines.isEmpty();
    for (qsizetype i = lines.size(); i-- > 0;) {
        const AdjustedLine& line = lines.at(i);
        sums.add(line.unit, line.change.micros());
        isKnown = isKnown && line.value;
        if (line.value)
            minor += line.value->minor();
    }
    const QString counted =
        lines.size() == 1 ? Text::tr("1 line") : Text::tr("%1 lines").arg(formats::count(lines.size()));
    const QString worth = isKnown ? signedMoney(Money(minor, lines.front().value->currency())) : QString();
    QStringList changes;
    for (const UnitSums::OfUnit& one : sums.withoutNothing())
        changes += change(Quantity::fromMicros(one.micros)) + QChar(QChar::Nbsp) + formats::unit(one.unit);
    return joined({counted, changes.join(QStringLiteral(", ")), worth});
}

QString waitsFor(scanning::ScanEffect effect) {
    switch (effect) {
    case scanning::ScanEffect::In:
        return Text::tr("+ Scan what was found");
    case scanning::ScanEffect::Are:
        return Text::tr("= Type how many, * and scan");
    case scanning::ScanEffect::None:
    case scanning::ScanEffect::Out:
        break;
    }
    return Text::tr("− Scan what is missing");
}

} // namespace backroom::stock::adjustWords
