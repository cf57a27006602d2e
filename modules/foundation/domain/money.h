#pragma once

#include "foundation/domain/decimal.h"
#include "foundation/domain/quantity.h"

#include <compare>

namespace backroom {

/// An ISO 4217 currency: its three letters and how many minor digits it has (0, 2 or 3).
class Currency {
public:
    Currency() = default;
    /// Error: Invalid money.unknown_currency when the code is not in ISO 4217.
    static Result<Currency> fromCode(const QString& code);
    /// All codes, sorted.
    static QStringList allCodes();

    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] int minorDigits() const { return m_minorDigits; }
    bool operator==(const Currency& other) const { return m_code == other.m_code; }

private:
    Currency(QString code, int minorDigits) : m_code(std::move(code)), m_minorDigits(minorDigits) {}
    QString m_code;
    int m_minorDigits = 2;
};

/// A sum of money in minor units of its currency. Sums of two currencies do not exist: plus() refuses.
class Money {
public:
    Money() = default;
    Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(std::move(currency)) {}
    /// "12.50" with at most the currency's minor digits. Errors as decimal::parse.
    static Result<Money> parse(const QString& text, const Currency& currency);

    [[nodiscard]] qint64 minor() const { return m_minor; }
    [[nodiscard]] const Currency& currency() const { return m_currency; }
    /// With all minor digits, '.' as the decimal point, no currency: "12.50".
    [[nodiscard]] QString toString() const;
    /// Canonical decimal, no trailing zeros: "12.5".
    [[nodiscard]] QString toCanonicalString() const {
        return decimal::toString(m_minor, m_currency.minorDigits());
    }
    /// Errors: Invalid money.mixed_currencies, decimal.too_large.
    [[nodiscard]] Result<Money> plus(const Money& other) const;
    bool operator==(const Money& other) const {
        return m_minor == other.m_minor && m_currency == other.m_currency;
    }

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// A price or cost of ONE base unit in 10^-6 of the currency's major unit. A line's total is what is kept, so
/// nothing is lost in rounding. Tag keeps prices and costs apart: one may be seen without the right to see
/// the other.
template <class Tag>
class PerUnit {
public:
    static constexpr int scale = 6;
    constexpr PerUnit() = default;
    static constexpr PerUnit fromMicros(qint64 micros) { return PerUnit(micros); }
    static Result<PerUnit> parse(const QString& text) {
        return decimal::parse(text, scale).map([](qint64 micros) { return PerUnit(micros); });
    }

    [[nodiscard]] constexpr qint64 micros() const { return m_micros; }
    [[nodiscard]] QString toString() const { return decimal::toString(m_micros, scale); }
    constexpr auto operator<=>(const PerUnit&) const = default;

    /// This per unit × quantity, rounded half away from zero to the currency's minor unit, computed in 128
    /// bits. Error: Invalid decimal.too_large.
    [[nodiscard]] Result<Money> total(Quantity quantity, const Currency& currency) const;

private:
    constexpr explicit PerUnit(qint64 micros) : m_micros(micros) {}
    qint64 m_micros = 0;
};

struct PriceTag;
struct CostTag;
using UnitPrice = PerUnit<PriceTag>;
using UnitCost = PerUnit<CostTag>;

/// perUnitMicros (10^-6 major) × quantityMicros in minor units of a currency with `minorDigits`.
Result<qint64> lineTotalMinor(qint64 perUnitMicros, qint64 quantityMicros, int minorDigits);

template <class Tag>
Result<Money> PerUnit<Tag>::total(Quantity quantity, const Currency& currency) const {
    return lineTotalMinor(m_micros, quantity.micros(), currency.minorDigits()).map([&](qint64 minor) {
        return Money(minor, currency);
    });
}

} // namespace backroom
