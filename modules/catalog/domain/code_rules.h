#pragma once

#include "foundation/domain/result.h"

#include <QString>

namespace backroom::catalog {

/// A code as it may be stored: surrounding blanks off, not empty, at most maxLength characters, no control
/// characters (a line break inside a code breaks every label and file it stands in). Nothing else is changed.
/// Errors: Invalid <prefix>_empty, <prefix>_too_long, catalog.control_character.
Result<QString> checkedCode(const QString& text, qsizetype maxLength, const QString& prefix);

/// A name for people: blanks at the ends off, not empty, at most maxLength characters, no control characters.
/// Errors: Invalid catalog.name_empty, catalog.name_too_long, catalog.control_character.
Result<QString> checkedName(const QString& text, qsizetype maxLength);

/// The company's own code of a variant: text for ever ("0017" and "90.750" stay so), kept as typed, unique in
/// the company whatever the case, at most 64 characters.
class Sku {
public:
    /// Errors: Invalid catalog.sku_empty, catalog.sku_too_long, catalog.control_character.
    static Result<Sku> parse(const QString& text);

    [[nodiscard]] const QString& text() const { return m_text; }
    /// What must be unique.
    [[nodiscard]] QString key() const;
    bool operator==(const Sku& other) const = default;

private:
    explicit Sku(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

/// A tariff number (HS, CN, TARIC): 6 to 11 digits; dots and blanks are taken out. Empty stays empty.
/// Error: Invalid catalog.tariff_number.
Result<QString> checkedTariffNumber(const QString& text);

/// An ISO 3166-1 alpha-2 code in capitals. Empty stays empty. Error: Invalid catalog.country.
Result<QString> checkedCountry(const QString& text);

} // namespace backroom::catalog
