#pragma once

#include "catalog/domain/gtin.h"
#include "foundation/domain/quantity.h"

#include <QStringList>

#include <optional>

namespace backroom::catalog {

/// What a barcode of an item is: one of the GS1 item numbers, or a free code of the company.
enum class BarcodeKind { Ean8, Ean13, UpcA, UpcE, Gtin14, Free };

/// "ean8", "ean13", "upca", "upce", "gtin14", "free": as stored and as scripts see it.
QString barcodeKindName(BarcodeKind kind);
std::optional<BarcodeKind> barcodeKindFromName(const QString& name);

/// A code that stands on an item or on a pack of it. It is kept as given; matchKey() is what a scan is
/// compared with, so a code is found however the scanner shortens or lengthens it (rules.md 40).
class Barcode {
public:
    /// Works out the kind itself. Digits that are as long as a GTIN but have a wrong check digit are an
    /// error: a code that is meant to be so is declared Free with fromTextAs. Errors: Invalid
    /// catalog.barcode_empty, catalog.barcode_too_long, catalog.control_character, catalog.check_digit,
    /// catalog.pack_quantity, catalog.pack_of_one.
    static Result<Barcode> fromText(const QString& text, Quantity packQuantity = Quantity::whole(1));
    static Result<Barcode> fromTextAs(BarcodeKind kind, const QString& text,
                                      Quantity packQuantity = Quantity::whole(1));

    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] BarcodeKind kind() const { return m_kind; }
    /// How many base units one scan stands for; more than 0.
    [[nodiscard]] Quantity packQuantity() const { return m_packQuantity; }
    [[nodiscard]] const QString& matchKey() const { return m_matchKey; }

    bool operator==(const Barcode& other) const = default;

private:
    Barcode(QString text, BarcodeKind kind, Quantity packQuantity, QString matchKey)
        : m_text(std::move(text)),
          m_kind(kind),
          m_packQuantity(packQuantity),
          m_matchKey(std::move(matchKey)) {}
    QString m_text;
    BarcodeKind m_kind;
    Quantity m_packQuantity;
    QString m_matchKey;
};

/// Every key under which a scanned or typed text may be known, likeliest first: its GTIN readings, then the
/// text itself as a free code. Never empty for text that is not blank.
QStringList barcodeLookupKeys(const QString& text);

} // namespace backroom::catalog
