#include "scanning/domain/wedge_detector.h"

#include <cstdlib>

using namespace backroom;
using namespace backroom::scanning;

namespace {

/// Counts that every stroke leaves in exactly one step, in order, and that a scan is what was pressed.
class Ledger {
public:
    void pressed(const KeyStroke& stroke) { m_open += stroke; }
    void take(const std::vector<WedgeStep>& steps) {
        for (const WedgeStep& step : steps) {
            if (step.strokes < 0 || step.strokes > m_open.size())
                std::abort();
            QString text;
            for (const KeyStroke& stroke : m_open.mid(0, step.strokes))
                text += stroke.text;
            if (step.kind == WedgeStep::Kind::Scan && (step.code.isEmpty() || !text.contains(step.code)))
                std::abort();
            m_open = m_open.mid(step.strokes);
        }
    }
    [[nodiscard]] qsizetype open() const { return m_open.size(); }

private:
    QList<KeyStroke> m_open;
};

} // namespace

/// Two bytes a key: which, and how many milliseconds after the one before.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const WedgeProfile profiles[] = {WedgeProfile::usb(), WedgeProfile::bluetooth(),
                                     WedgeProfile::prefixed(QStringLiteral("~")),
                                     WedgeProfile::prefixed(QStringLiteral("~"), QStringLiteral("#"))};
    for (const WedgeProfile& profile : profiles) {
        WedgeDetector detector(profile);
        Ledger ledger;
        qint64 now = 1000;
        for (size_t i = 0; i + 1 < size; i += 2) {
            now += data[i + 1];
            if (const auto deadline = detector.deadlineMs(); deadline && *deadline <= now)
                ledger.take(detector.elapse(now));
            KeyStroke stroke;
            stroke.atMs = now;
            stroke.key = data[i];
            if (data[i] == '\n') {
                stroke.kind = KeyStroke::Kind::Enter;
            } else if (data[i] == '\t') {
                stroke.kind = KeyStroke::Kind::Tab;
            } else if (data[i] >= 0x1D && data[i] < 0x7F) {
                stroke.kind = KeyStroke::Kind::Character;
                stroke.text = QLatin1Char(static_cast<char>(data[i]));
            } else if (data[i] >= 0xF0) {
                detector.release(data[i] & 0x7F);
                continue;
            }
            stroke.origin = data[i] % 11 == 0 ? KeyStroke::Origin::Repeated : KeyStroke::Origin::Pressed;
            ledger.pressed(stroke);
            ledger.take(detector.press(stroke));
            if (detector.held() != ledger.open())
                std::abort();
        }
        ledger.take(detector.flush());
        if (ledger.open() != 0 || detector.held() != 0)
            std::abort();
    }
    return 0;
}
