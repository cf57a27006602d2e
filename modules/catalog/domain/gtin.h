#pragma once

#include "foundation/domain/result.h"

#include <QList>
#include <QString>

namespace backroom::catalog {

/// How a GS1 item number was printed.
enum class GtinKind { Ean8, Ean13, UpcA, UpcE, Gtin14 };

/// A GS1 item number with a right check digit (GS1 General Specifications, section 7.9). It keeps the digits
/// as they were given; key() is the 14-digit form under which UPC-A, EAN-13 with a leading 0 and GTIN-14 with
/// 00 are the same number (rules.md 40).
class Gtin {
public:
    /// Reads the digits as this kind. Errors: Invalid catalog.gtin_malformed, catalog.check_digit.
    static Result<Gtin> parseAs(GtinKind kind, const QString& text);
    /// Every reading with a right check digit; eight digits may have two (EAN-8 and UPC-E), anything that is
    /// no GTIN has none. The likelier reading comes first: EAN-8 numbers that begin with 0 are only for use
    /// inside a company (GS1 General Specifications, section 1.4), so UPC-E leads there.
    static QList<Gtin> readings(const QString& text);
    /// Digits only and as long as a GTIN (8, 12, 13 or 14), whatever the check digit says.
    static bool looksLikeOne(const QString& text);
    /// The check digit that belongs behind these digits (weights 3 and 1 from the right).
    static QChar checkDigit(const QString& digitsWithoutIt);

    [[nodiscard]] GtinKind kind() const { return m_kind; }
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Fourteen digits.
    [[nodiscard]] const QString& key() const { return m_key; }
    /// A trade unit of higher level (indicator 1 to 8): a pack, never the base item (rules.md 26).
    [[nodiscard]] bool isPack() const;

    bool operator==(const Gtin& other) const { return m_key == other.m_key; }

private:
    Gtin(GtinKind kind, QString text, QString key)
        : m_kind(kind), m_text(std::move(text)), m_key(std::move(key)) {}
    GtinKind m_kind;
    QString m_text;
    QString m_key;
};

/// The UPC-A of an eight-digit UPC-E (GS1 General Specifications, section 5.2.2.4); empty when its number
/// system is not 0 or 1.
QString expandUpcE(const QString& eightDigits);

} // namespace backroom::catalog
