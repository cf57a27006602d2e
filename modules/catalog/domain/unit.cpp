#include "catalog/domain/unit.h"

#include "catalog/domain/code_rules.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace backroom::catalog {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Unit)
};

constexpr qint64 maxFactor = 1'000'000'000'000;

__int128 floorDiv(__int128 value, __int128 divisor) {
    const __int128 quotient = value / divisor;
    return value % divisor < 0 ? quotient - 1 : quotient;
}

} // namespace

Result<Unit> Unit::make(const QString& code, const QString& name, int decimals) {
    BACKROOM_TRY(const QString goodCode, checkedCode(code, 16, u"catalog.unit"_s));
    BACKROOM_TRY(const QString goodName, checkedName(name.trimmed().isEmpty() ? goodCode : name, 64));
    if (decimals < 0 || decimals > Quantity::scale)
        return fail(ErrorKind::Invalid, u"catalog.unit_decimals"_s, Text::tr("A unit has 0 to 6 decimals"),
                    QString::number(decimals), Text::tr("enter a number from 0 to 6"));
    return Unit(goodCode, goodName, decimals);
}

qint64 Unit::stepMicros() const {
    qint64 step = Quantity::one;
    for (int i = 0; i < m_decimals; ++i)
        step /= 10;
    return step;
}

Done Unit::accepts(Quantity quantity) const {
    if (quantity.micros() % stepMicros() == 0)
        return {};
    return fail(ErrorKind::Invalid, u"catalog.too_precise_for_unit"_s,
                m_decimals == 0 ? Text::tr("%1 comes in whole numbers only").arg(m_name)
                                : Text::tr("%1 takes at most %Ln decimals", nullptr, m_decimals).arg(m_name),
                quantity.toString(), Text::tr("round the quantity"));
}

QString inexactRuleName(InexactRule rule) {
    switch (rule) {
    case InexactRule::Refuse:
        return u"refuse"_s;
    case InexactRule::RoundUp:
        return u"round_up"_s;
    case InexactRule::KeepRemainder:
        return u"remainder"_s;
    }
    Q_UNREACHABLE();
}

std::optional<InexactRule> inexactRuleFromName(const QString& name) {
    for (const auto rule : {InexactRule::Refuse, InexactRule::RoundUp, InexactRule::KeepRemainder}) {
        if (inexactRuleName(rule) == name)
            return rule;
    }
    return std::nullopt;
}

Result<UnitConversion> UnitConversion::make(qint64 numerator, qint64 denominator, InexactRule rule) {
    if (numerator < 1 || denominator < 1 || numerator > maxFactor || denominator > maxFactor)
        return fail(ErrorKind::Invalid, u"catalog.conversion_factor"_s,
                    Text::tr("A conversion is a fraction of two whole numbers above 0"),
                    u"%1/%2"_s.arg(numerator).arg(denominator), Text::tr("enter it like 12/1 or 1/3"));
    const qint64 common = std::gcd(numerator, denominator);
    return UnitConversion(numerator / common, denominator / common, rule);
}

Result<Converted> UnitConversion::toBase(Quantity amount, const Unit& base) const {
    // 63 bits × 40 bits stays inside 128; in 1/denominator of 10^-6.
    const __int128 exact = static_cast<__int128>(amount.micros()) * m_numerator;
    const __int128 step = static_cast<__int128>(base.stepMicros()) * m_denominator;
    const __int128 steps = floorDiv(exact, step);
    const __int128 left = exact - steps * step;
    __int128 micros = steps * base.stepMicros();
    __int128 remainder = 0;
    if (left != 0) {
        switch (m_rule) {
        case InexactRule::Refuse:
            return fail(ErrorKind::Refused, u"catalog.conversion_inexact"_s,
                        Text::tr("This amount is no whole number of %1").arg(base.name()), amount.toString(),
                        Text::tr("enter an amount that comes out even, or let the unit round up"));
        case InexactRule::RoundUp:
            micros += base.stepMicros();
            break;
        case InexactRule::KeepRemainder:
            remainder = left / m_denominator;
            break;
        }
    }
    if (micros > INT64_MAX || micros < -static_cast<__int128>(INT64_MAX))
        return fail(ErrorKind::Invalid, u"decimal.too_large"_s, Text::tr("The number is too large"),
                    amount.toString(), Text::tr("enter a smaller number"));
    return Converted{Quantity::fromMicros(static_cast<qint64>(micros)),
                     Quantity::fromMicros(static_cast<qint64>(remainder))};
}

} // namespace backroom::catalog
