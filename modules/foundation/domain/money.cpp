#include "foundation/domain/money.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace backroom {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Money)
};

// ISO 4217 active codes; those with other than two minor digits are listed apart.
constexpr std::string_view twoDigits =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CNY COP "
    "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS "
    "INR IRR "
    "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN "
    "NAD NGN "
    "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN "
    "SVC SYP "
    "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL";
constexpr std::string_view noDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::string_view threeDigits = "BHD IQD JOD KWD LYD OMR TND";

bool contains(std::string_view list, const QString& code) {
    const QByteArray wanted = code.toLatin1();
    if (wanted.size() != 3)
        return false;
    for (size_t i = 0; i + 3 <= list.size(); i += 4) {
        if (list.substr(i, 3) == std::string_view(wanted.constData(), 3))
            return true;
    }
    return false;
}

} // namespace

Result<Currency> Currency::fromCode(const QString& text) {
    const QString code = text.trimmed().toUpper();
    if (contains(twoDigits, code))
        return Currency(code, 2);
    if (contains(noDigits, code))
        return Currency(code, 0);
    if (contains(threeDigits, code))
        return Currency(code, 3);
    return fail(ErrorKind::Invalid, QStringLiteral("money.unknown_currency"),
                Text::tr("This currency does not exist"), text, Text::tr("use an ISO 4217 code such as EUR"));
}

QStringList Currency::allCodes() {
    QStringList codes;
    for (const std::string_view list : {twoDigits, noDigits, threeDigits})
        codes +=
            QString::fromLatin1(list.data(), static_cast<qsizetype>(list.size())).split(QLatin1Char(' '));
    codes.sort();
    return codes;
}

Result<Money> Money::parse(const QString& text, const Currency& currency) {
    return decimal::parse(text, currency.minorDigits()).map([&](qint64 minor) {
        return Money(minor, currency);
    });
}

QString Money::toString() const {
    const int digits = m_currency.minorDigits();
    QString text = decimal::toString(m_minor, digits);
    if (digits == 0)
        return text;
    qsizetype point = text.indexOf(QLatin1Char('.'));
    if (point < 0) {
        point = text.size();
        text += QLatin1Char('.');
    }
    while (text.size() - point - 1 < digits)
        text += QLatin1Char('0');
    return text;
}

Result<Money> Money::plus(const Money& other) const {
    if (!(m_currency == other.m_currency))
        return fail(ErrorKind::Invalid, QStringLiteral("money.mixed_currencies"),
                    Text::tr("Sums of two currencies cannot be added"),
                    m_currency.code() + QStringLiteral(" + ") + other.m_currency.code(),
                    Text::tr("convert one of them first"));
    return decimal::add(m_minor, other.m_minor).map([&](qint64 sum) { return Money(sum, m_currency); });
}

Result<qint64> lineTotalMinor(qint64 perUnitMicros, qint64 quantityMicros, int minorDigits) {
    // 10^-6 × 10^-6 = 10^-12 of the major unit; down to 10^-minorDigits.
    qint64 divisor = 1'000'000'000'000;
    for (int i = 0; i < minorDigits; ++i)
        divisor /= 10;
    return decimal::mulDiv(perUnitMicros, quantityMicros, divisor);
}

} // namespace backroom
