#include "scanning/domain/parsed_scan.h"

#include <cstdlib>

using namespace backroom;
using namespace backroom::scanning;

/// Any text of a scanner, with and without group separators: never fails, keeps what came, and always leaves
/// something to look up or a command.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    // FNC1 as Debian's reader and as people write it down.
    text.replace(QStringLiteral("<GS>"), QString(QChar(0x1D)));
    for (const auto hint :
         {ParsedScan::Symbology::Unknown, ParsedScan::Symbology::Gs1, ParsedScan::Symbology::Ean13}) {
        const ParsedScan scan = parseScan(text, hint, 2026);
        if (scan.raw != text)
            std::abort();
        if (scan.text.isEmpty())
            continue;
        if (scan.candidates.empty() && !scan.command && !scan.problem)
            std::abort();
        for (const ScanCandidate& candidate : scan.candidates) {
            const qsizetype length = candidate.code.size();
            if (candidate.kind == ScanCandidate::Kind::Plain
                    ? length == 0
                    : length != (candidate.kind == ScanCandidate::Kind::Sscc ? 18 : 14))
                std::abort();
            (void)statedCount(candidate.elements);
        }
        const ParsedScan again = parseScan(text, hint, 2026);
        if (again.candidates != scan.candidates)
            std::abort();
    }
    return 0;
}
