#pragma once

#include "scanning/domain/gs1.h"
#include "scanning/domain/station_key.h"

namespace backroom::scanning {

/// What a code may be looked up as; the first that is known wins, two that are known ask (rules.md 27, 40).
struct ScanCandidate {
    enum class Kind {
        Plain,    ///< the text as it stands: bin, SKU, free code, any retail code
        Gtin,     ///< a trade item, 14 digits
        Contents, ///< (02) with (37): what lies on the pallet, 14 digits
        Sscc      ///< a carton or pallet, 18 digits
    };
    Kind kind = Kind::Plain;
    QString code;
    gs1::Elements elements; ///< empty unless read from an element string
    bool operator==(const ScanCandidate&) const = default;
};

/// A scan's text taken apart, nothing looked up.
struct ParsedScan {
    enum class Symbology {
        Unknown,
        Ean13,
        Ean8,
        UpcA,
        UpcE,
        Itf14,
        Code39,
        Code128,
        Gs1,
        DataMatrix,
        Qr,
        Other
    };

    QString raw;                              ///< what the device sent, to the last character
    Symbology symbology = Symbology::Unknown; ///< what the AIM identifier or the device says, never guessed
    QString text;                             ///< raw without the AIM identifier and spaces around it
    std::optional<StationKey> command;        ///< set when the code is a command barcode
    std::vector<ScanCandidate> candidates;    ///< in the order they are to be tried
    std::optional<Error> problem;             ///< marked as GS1, but not readable as such
};

/// Takes a scan's text apart. `hint` is what the device or decoder knows of the symbology; an AIM identifier
/// in the text ("]C1", "]d2", "]E0") stands over it. Codes that only look like an element string are tried as
/// plain first. `thisYear` dates two-digit years. Never fails: a text that is nothing else is a plain code.
ParsedScan parseScan(const QString& raw, ParsedScan::Symbology hint, int thisYear);

/// Pieces that an element string states: (37) for contents, (30) for a variable measure item; nothing
/// otherwise.
std::optional<qint64> statedCount(const gs1::Elements& elements);

} // namespace backroom::scanning
