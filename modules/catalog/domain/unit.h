#pragma once

#include "foundation/domain/quantity.h"

#include <QString>

#include <optional>

namespace backroom::catalog {

/// A unit of measure: "pcs" in whole pieces, "m" with three decimals. Precision only limits what may be typed
/// and where a conversion may land; quantities are stored in 10^-6 for every unit (rules.md 9).
class Unit {
public:
    /// decimals: 0 to 6. Errors: Invalid catalog.unit_empty, catalog.unit_too_long, catalog.name_empty,
    /// catalog.unit_decimals.
    static Result<Unit> make(const QString& code, const QString& name, int decimals);

    [[nodiscard]] const QString& code() const { return m_code; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] int decimals() const { return m_decimals; }
    /// The smallest amount that may be typed, in 10^-6.
    [[nodiscard]] qint64 stepMicros() const;
    /// Refuses more decimals than the unit has. Error: Invalid catalog.too_precise_for_unit.
    [[nodiscard]] Done accepts(Quantity quantity) const;

private:
    Unit(QString code, QString name, int decimals)
        : m_code(std::move(code)), m_name(std::move(name)), m_decimals(decimals) {}
    QString m_code;
    QString m_name;
    int m_decimals = 0;
};

/// What to do when a converted amount does not land on a step of the base unit (rules.md 10).
enum class InexactRule { Refuse, RoundUp, KeepRemainder };

/// "refuse", "round_up", "remainder": as stored.
QString inexactRuleName(InexactRule rule);
std::optional<InexactRule> inexactRuleFromName(const QString& name);

/// What came out of a conversion, both in the base unit. `remainder` is the part below the base unit's step,
/// to be kept as its own line; zero save under KeepRemainder.
struct Converted {
    Quantity base;
    Quantity remainder;
};

/// 1 of a unit = numerator / denominator of the base unit, exactly: a dozen is 12/1, a third of a roll is
/// 1/3.
class UnitConversion {
public:
    /// Both 1 to 10^12. Error: Invalid catalog.conversion_factor.
    static Result<UnitConversion> make(qint64 numerator, qint64 denominator, InexactRule rule);

    [[nodiscard]] qint64 numerator() const { return m_numerator; }
    [[nodiscard]] qint64 denominator() const { return m_denominator; }
    [[nodiscard]] InexactRule rule() const { return m_rule; }

    /// An amount of this unit in the base unit. Errors: Refused catalog.conversion_inexact, Invalid
    /// decimal.too_large.
    [[nodiscard]] Result<Converted> toBase(Quantity amount, const Unit& base) const;

private:
    UnitConversion(qint64 numerator, qint64 denominator, InexactRule rule)
        : m_numerator(numerator), m_denominator(denominator), m_rule(rule) {}
    qint64 m_numerator = 1;
    qint64 m_denominator = 1;
    InexactRule m_rule = InexactRule::Refuse;
};

} // namespace backroom::catalog
