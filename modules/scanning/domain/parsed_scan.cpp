#include "scanning/domain/parsed_scan.h"

#include <array>

namespace backroom::scanning {

namespace {

using Symbology = ParsedScan::Symbology;

struct AimIdentifier {
    const char* text;
    Symbology symbology;
};

// ISO/IEC 15424: "]", the code's letter, a modifier. Modifiers that mean "GS1 element string" are listed
// first.
constexpr std::array<AimIdentifier, 12> aimIdentifiers{{{"]C1", Symbology::Gs1},
                                                        {"]d2", Symbology::Gs1},
                                                        {"]Q3", Symbology::Gs1},
                                                        {"]e0", Symbology::Gs1},
                                                        {"]E4", Symbology::Ean8},
                                                        {"]E", Symbology::Ean13},
                                                        {"]X0", Symbology::Other},
                                                        {"]A", Symbology::Code39},
                                                        {"]C", Symbology::Code128},
                                                        {"]I", Symbology::Itf14},
                                                        {"]d", Symbology::DataMatrix},
                                                        {"]Q", Symbology::Qr}}};

/// Removes the AIM identifier at the beginning and says what it means.
std::optional<Symbology> takeAimIdentifier(QString& text) {
    constexpr qsizetype length = 3;
    if (text.size() <= length || text.front() != QLatin1Char(']'))
        return std::nullopt;
    for (const AimIdentifier& aim : aimIdentifiers) {
        if (!text.startsWith(QLatin1String(aim.text)))
            continue;
        text.remove(0, length);
        return aim.symbology;
    }
    return std::nullopt;
}

/// "(11)100224(17)…", the printed form that some decoders hand over for DataBar, as an element string.
QString withoutBrackets(const QString& text) {
    if (!text.startsWith(QLatin1Char('(')))
        return text;
    QString plain;
    for (const QString& part : text.split(QLatin1Char('('), Qt::SkipEmptyParts)) {
        const qsizetype close = part.indexOf(QLatin1Char(')'));
        if (close < 2 || close > 4)
            return text;
        if (!plain.isEmpty())
            plain += gs1::groupSeparator;
        plain += part.left(close) + part.mid(close + 1);
    }
    return plain;
}

void addUnique(std::vector<ScanCandidate>& candidates, ScanCandidate candidate) {
    for (const ScanCandidate& known : candidates) {
        if (known == candidate)
            return;
    }
    candidates.push_back(std::move(candidate));
}

void addElements(ParsedScan& scan, const std::vector<gs1::Elements>& readings) {
    using Kind = ScanCandidate::Kind;
    for (const gs1::Elements& elements : readings) {
        if (const auto gtin = gs1::find(elements, QStringLiteral("01")))
            addUnique(scan.candidates, {Kind::Gtin, *gtin, elements});
        else if (const auto contents = gs1::find(elements, QStringLiteral("02")))
            addUnique(scan.candidates, {Kind::Contents, *contents, elements});
        else if (const auto sscc = gs1::find(elements, QStringLiteral("00")))
            addUnique(scan.candidates, {Kind::Sscc, *sscc, elements});
    }
}

void addRetail(ParsedScan& scan) {
    using Kind = ScanCandidate::Kind;
    const QString& text = scan.text;
    if (const QString gtin = gs1::gtin14(text); !gtin.isEmpty() && gs1::hasCheckDigit(gtin))
        addUnique(scan.candidates, {Kind::Gtin, gtin, {}});
    // Eight digits may be EAN-8 or UPC-E; what is known decides, two hits ask (rules.md 40).
    if (const QString upcA = gs1::expandUpcE(text); !upcA.isEmpty())
        addUnique(scan.candidates, {Kind::Gtin, gs1::gtin14(upcA), {}});
}

} // namespace

ParsedScan parseScan(const QString& raw, Symbology hint, int thisYear) {
    ParsedScan scan;
    scan.raw = raw;
    scan.symbology = hint;
    scan.text = raw.trimmed();
    if (const auto aim = takeAimIdentifier(scan.text))
        scan.symbology = *aim;
    scan.command = stationKeyOf(scan.text);
    if (scan.command)
        return scan;

    const bool marked = scan.symbology == Symbology::Gs1 || scan.text.contains(gs1::groupSeparator);
    const auto readings = gs1::readings(marked ? withoutBrackets(scan.text) : scan.text, thisYear);
    if (marked) {
        if (readings) {
            scan.symbology = Symbology::Gs1;
            addElements(scan, *readings);
        } else {
            scan.problem = readings.error();
        }
        addUnique(scan.candidates, {ScanCandidate::Kind::Plain, scan.text, {}});
        return scan;
    }
    addUnique(scan.candidates, {ScanCandidate::Kind::Plain, scan.text, {}});
    addRetail(scan);
    if (readings)
        addElements(scan, *readings);
    return scan;
}

std::optional<qint64> statedCount(const gs1::Elements& elements) {
    for (const QString& ai : {QStringLiteral("37"), QStringLiteral("30")}) {
        if (const auto count = gs1::find(elements, ai))
            return count->toLongLong();
    }
    return std::nullopt;
}

} // namespace backroom::scanning
