#include "scanning/domain/lane_input.h"

#include <cstdlib>

using namespace backroom;
using namespace backroom::scanning;

/// Any sequence of keys and scans: each byte is one. A scan is never a number, a quantity is never below zero
/// or zero, and Esc always leads back to Ready.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    LaneInput lane;
    LaneEvent last;
    for (size_t i = 0; i < size; ++i) {
        LaneEvent event;
        const char byte = static_cast<char>(data[i]);
        switch (byte) {
        case '\n':
            event = lane.enter();
            break;
        case '\b':
            event = lane.backspace();
            break;
        case '\x1B':
            event = lane.escape();
            break;
        case 'S': {
            // The rest of the line is scanned.
            QString code;
            while (i + 1 < size && data[i + 1] != '\n')
                code += QLatin1Char(static_cast<char>(data[++i]));
            event = lane.scan(code);
            if (event.kind == LaneEvent::Kind::Code &&
                (event.source != LaneEvent::Source::Scanned || event.code.isEmpty()))
                std::abort();
            break;
        }
        case 'Q':
            event = lane.press(StationKey::Quantity);
            break;
        case 'W':
            event = lane.weigh(last, Quantity::whole(100), Quantity::whole(1));
            break;
        default:
            event = lane.type(QLatin1Char(byte));
        }
        if (event.kind == LaneEvent::Kind::Code && (event.quantity.isNegative() || event.quantity.isZero()))
            std::abort();
        if (event.kind == LaneEvent::Kind::Refused && event.says.isEmpty())
            std::abort();
        if (lane.words().isEmpty())
            std::abort();
        last = event;
    }
    for (int times = 0; times < 4; ++times)
        lane.escape();
    if (lane.state() != LaneInput::State::Ready)
        std::abort();
    return 0;
}
