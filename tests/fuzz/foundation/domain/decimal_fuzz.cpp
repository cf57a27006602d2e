#include "foundation/domain/decimal.h"
#include "foundation/domain/text_key.h"

#include <cstdlib>

using namespace backroom;

/// Any text: what is read is written back the same, and read again the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const int scale : {0, 2, 6}) {
        const auto read = decimal::parse(text, scale);
        if (!read) {
            if (read.error().kind != ErrorKind::Invalid || read.error().what.isEmpty())
                std::abort();
            continue;
        }
        const QString written = decimal::toString(*read, scale);
        const auto again = decimal::parse(written, scale);
        if (!again || *again != *read || decimal::toString(*again, scale) != written)
            std::abort();
    }
    if (textKey(textKey(text)) != textKey(text) || codeKey(codeKey(text)) != codeKey(text))
        std::abort();
    return 0;
}
