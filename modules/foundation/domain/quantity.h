#pragma once

#include "foundation/domain/decimal.h"

#include <compare>

namespace backroom {

/// An amount of goods in 10^-6 of the item's base unit; never a floating point number (rules.md 9).
/// A unit's precision only limits what may be typed; the scale is the same everywhere.
class Quantity {
public:
    static constexpr int scale = 6;
    static constexpr qint64 one = 1'000'000;

    constexpr Quantity() = default;
    static constexpr Quantity fromMicros(qint64 micros) { return Quantity(micros); }
    /// Whole base units; |units| up to 9.2 × 10^12.
    static constexpr Quantity whole(qint64 units) { return Quantity(units * one); }
    /// "12", "-3", "37.5". Errors as decimal::parse (at most 6 decimals, 64 bits).
    static Result<Quantity> parse(const QString& text) {
        return decimal::parse(text, scale).map([](qint64 micros) { return Quantity(micros); });
    }

    [[nodiscard]] constexpr qint64 micros() const { return m_micros; }
    [[nodiscard]] QString toString() const { return decimal::toString(m_micros, scale); }
    [[nodiscard]] constexpr bool isZero() const { return m_micros == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_micros < 0; }

    // clang-tidy 14 takes the 0 a < b is rewritten with for a pointer.
    // NOLINTNEXTLINE(modernize-use-nullptr)
    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity operator-() const { return Quantity(-m_micros); }
    /// Sum that refuses to wrap. Error: Invalid decimal.too_large.
    [[nodiscard]] Result<Quantity> plus(Quantity other) const {
        return decimal::add(m_micros, other.m_micros).map([](qint64 sum) { return Quantity(sum); });
    }
    /// times × this, e.g. packs of six. Error: Invalid decimal.too_large.
    [[nodiscard]] Result<Quantity> times(Quantity factor) const {
        return decimal::mulDiv(m_micros, factor.m_micros, one).map([](qint64 product) {
            return Quantity(product);
        });
    }

private:
    constexpr explicit Quantity(qint64 micros) : m_micros(micros) {}
    qint64 m_micros = 0;
};

} // namespace backroom
