#include "dataexchange/domain/document_json.h"

#include <cstdlib>

using namespace backroom;
using namespace backroom::dataexchange;

/// Any bytes: documents a ledger could take, or one refusal that says what and where.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto read = readDocuments(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!read) {
        if (read.error().kind != ErrorKind::Invalid || read.error().what.isEmpty() ||
            read.error().where.isEmpty() || read.error().remedy.isEmpty())
            std::abort();
        return 0;
    }
    for (const JsonDocument& document : *read) {
        if (document.lines.isEmpty())
            std::abort();
        for (const JsonLine& line : document.lines) {
            if (line.sku.isEmpty() == line.barcode.isEmpty())
                std::abort();
            const bool mayBeNegative = document.type == stock::DocumentType::Adjustment;
            if (line.quantity.isNegative() && !mayBeNegative)
                std::abort();
        }
    }
    return 0;
}
